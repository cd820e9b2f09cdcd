"""A bid security in browsers: asked for, given under seal, and lost by the winner that will not sign."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.visitor import PHONE, Visitor, token
from tests.securing import bid_with, guarantee
from tests.serving import Room, notice
from tests.stages import examine, open_now

pytestmark = pytest.mark.long  # the rules are told by tests/awards/test_securities.py
OFFICER, ONE, TWO = "procuring-officer", "tenderer-1", "tenderer-2"
RELEASED = "Give 1 security back"


def ask_for_it(officer: Visitor, room: Room) -> str:
    """Draft, ask for a security as the law of the room lets one ask, and publish."""
    draft = room.done(OFFICER, "/tenders", notice())
    page = officer.open(f"/{room.slug}/tenders/{draft['id']}/edit")
    page.get_by_role("checkbox", name="Ask for a bid security").check()
    page.get_by_role("textbox", name="Share in percent").fill("2")
    expect(page.get_by_role("textbox", name="What the tenderer undertakes")).not_to_have_value("")
    assert inaccessible(page) == []
    officer.press("Publish the notice")
    page.wait_for_url(f"**/tenders/{draft['id']}")
    expect(page.get_by_text(re.compile("at least .?800,000 KRW"))).to_be_visible()
    return str(draft["id"])


def give_one(bidder: Visitor, room: Room, tender: str) -> None:
    """Forget the undertaking, read what is missing, accept it, and send the bid."""
    page = bidder.open(f"/{room.slug}/tenders/{tender}/bid")
    page.get_by_role("textbox", name="Unit price of item").fill("700000")
    bidder.press("Seal my bid")
    expect(page.get_by_text("Accept the undertaking, or choose another security")).to_be_visible()
    page.get_by_role("checkbox", name="I undertake this").check()
    assert inaccessible(page) == []
    bidder.press("Seal my bid")
    bidder.press("Submit sealed bid")
    bidder.sees_heading("Receipt of a sealed bid")


def lose_it(officer: Visitor, bidder: Visitor, place: str) -> None:
    """Give the award back on the one side, declare the security forfeited on the other."""
    bidder.open(f"{place}/award")
    bidder.press("Give the award back")
    bidder.page.get_by_role("textbox", name="Reasons").fill("Steel became dearer.")
    assert inaccessible(bidder.page) == []
    bidder.page.get_by_role("button", name="Give the award back").click()
    page = officer.open(f"{place}/award")
    officer.press("Declare the security of Baram Computer forfeited")
    expect(
        page.get_by_text(re.compile("Declare .?800,000 KRW.? of .?Baram Computer.? forfeited"))
    ).to_be_visible()
    form = page.get_by_role("region", name="Bid securities")
    form.get_by_role("textbox", name="Reasons").fill("It won and did not sign.")
    assert inaccessible(page) == []
    officer.press("Declare forfeited for good")
    expect(page.get_by_text(re.compile("Lost: .?800,000 KRW"))).to_be_visible()
    sees_loss(bidder.page)


def sees_loss(page: Page) -> None:
    """The supplier reads on its own page what it lost and why."""
    form = page.get_by_role("region", name="Bid securities")
    expect(form.get_by_text("Forfeited", exact=True)).to_be_visible()
    expect(form.get_by_text("It won and did not sign.")).to_be_visible()


def test_a_winner_that_will_not_sign_loses_what_it_undertook(newcomer: Newcomer, room: Room) -> None:
    officer = newcomer(token=token(room, OFFICER))
    bidder = newcomer(token=token(room, ONE), viewport=PHONE)
    tender = {"id": ask_for_it(officer, room)}
    give_one(bidder, room, tender["id"])
    published = room.get(TWO, f"/tenders/{tender['id']}").json()
    second = bid_with(room, TWO, published, "800000", guarantee("900000"))

    for row in open_now(room, tender)["bids"]:
        examine(room, tender, row["bid"])
    place = f"/{room.slug}/tenders/{tender['id']}"
    officer.open(f"{place}/opening")
    officer.press("Show all")
    expect(officer.page.get_by_text("Harbour Bank").first).to_be_visible()
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    officer.open(f"{place}/award")
    officer.press("Decide the award")
    lose_it(officer, bidder, place)

    officer.press("Decide the award")
    expect(officer.page.get_by_role("heading", name="Notice of award")).to_be_visible()
    expect(officer.page.get_by_role("button", name=RELEASED)).to_have_count(0)
    held = room.get("observer", f"/tenders/{tender['id']}/securities").json()
    assert {row["bid"]: row["state"] for row in held}[second] == "held"
    assert officer.troubles == bidder.troubles == []
