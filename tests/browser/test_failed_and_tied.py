"""The exercises of the failed tender and of the tie, played by people at browsers."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import Visitor, token, visiting
from tests.evaluations.test_ties_api import EUROS
from tests.failures.test_api import CATERING
from tests.serving import LONG, Room, Served, open_room
from tests.stages import examine, open_now

OFFICER, ONE, TWO = "procuring-officer", "tenderer-1", "tenderer-2"
pytestmark = pytest.mark.skipif(
    not LONG, reason="a story in a browser; the acts behind it are tested over HTTP"
)


@pytest.fixture
def korea(served: Served) -> Iterator[Room]:
    with open_room(served, pack="kr", packDate="2026-03-02") as room:
        yield room


@pytest.fixture
def italy(served: Served) -> Iterator[Room]:
    with open_room(served, pack="it", packDate="2026-03-02") as room:
        yield room


@pytest.fixture
def officer(browser: Browser, served: Served, korea: Room) -> Iterator[Visitor]:
    with visiting(browser, served, token=token(korea, OFFICER)) as visitor:
        yield visitor


def found_nobody(room: Room, tender: str, bids: list[str]) -> None:
    """Bring a tender to its ranking with too few bids."""
    told = room.get(OFFICER, f"/tenders/{tender}").json()
    for seat in bids:
        bid = room.bid(seat, told, "9900", picks=(3, 11))
    open_now(room, told)
    if bids:
        examine(room, told, str(bid["bid"]["id"]))
    room.done("evaluator", f"/tenders/{tender}/ranking")


def decide_failed(officer: Visitor, room: Room, tender: str, reason: str) -> None:
    """On the page of the award: the rules say why, and the officer declares it."""
    officer.open(f"/{room.slug}/tenders/{tender}/award")
    expect(officer.page.get_by_text("By the rules this lot has failed")).to_be_visible()
    expect(officer.page.get_by_text(reason).first).to_be_visible()
    officer.press("Decide the award")
    officer.sees_heading("What may follow")


def again(officer: Visitor, button: str, until: str) -> str:
    """Take a step, set the deadline, publish; gives the id of the tender."""
    officer.press(button)
    officer.page.wait_for_url("**/edit")
    page = officer.page
    expect(page.get_by_role("note").first).to_contain_text("It follows")
    page.get_by_label("Deadline for bids").fill(until)
    officer.sees_heading("What stays as it was")
    expect(page.get_by_role("textbox", name=re.compile("^Title"))).to_have_count(0)
    expect(page.get_by_role("link", name="Write a new tender instead")).to_be_visible()
    officer.press("Save draft")
    officer.press("Publish the notice")
    page.wait_for_url(re.compile(r"/tenders/tender-[a-z0-9]+$"))
    return page.url.rsplit("/", 1)[1]


def test_failed_tender_is_noticed_again_unchanged_and_then_given_to_one(
    officer: Visitor, korea: Room
) -> None:
    first = korea.publish(**CATERING)["id"]
    found_nobody(korea, first, [ONE])
    decide_failed(officer, korea, first, "1 valid of the 2 bids")
    expect(officer.page.get_by_text("1 more must fail first")).to_be_visible()
    second = again(officer, "Publish it again", "2026-03-18T14:00")
    officer.sees_heading("Tries at this purchase")
    expect(officer.page.get_by_text("R26BK00000001-001").first).to_be_visible()
    found_nobody(korea, second, [])
    decide_failed(officer, korea, second, "nobody bid")
    officer.page.get_by_label("Whom you ask").click()
    officer.page.get_by_role("option", name="Baram Computer").click()
    again(officer, "Ask this one", "2026-03-20T14:00")
    expect(officer.page.get_by_text("Only Baram Computer is asked for an offer.")).to_be_visible()
    assert [told for told in officer.troubles if "409" not in told] == []


def test_lots_of_a_tie_are_drawn_again_in_the_browser(browser: Browser, served: Served, italy: Room) -> None:
    tender = italy.publish(**EUROS)
    bids = [str(italy.bid(seat, tender, "900")["bid"]["id"]) for seat in (ONE, TWO, "tenderer-3")]
    open_now(italy, tender)
    for bid in bids:
        examine(italy, tender, bid)
    italy.done("evaluator", f"/tenders/{tender['id']}/ranking")
    with visiting(browser, served, token=token(italy, ONE)) as tenderer:
        tenderer.open(f"/{italy.slug}/tenders/{tender['id']}/evaluation")
        tenderer.sees_heading("Equal bids")
        tenderer.press("Draw it again")
        for line in ("the notice committed to", "as the tender closed", "the one of the record"):
            expect(tenderer.page.get_by_text(re.compile(line)).last).to_be_visible()
        assert tenderer.troubles == []
