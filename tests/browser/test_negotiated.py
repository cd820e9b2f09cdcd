"""A negotiated contract in browsers: marked, opened twice, talked over in vain, then agreed with the next."""

import re
from collections.abc import Sequence

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.test_committees import give
from tests.browser.visitor import PHONE, Visitor, token
from tests.committees.room import declare, mark
from tests.negotiations.room import FOUR, MARKS, MEMBERS, OFFICER, SEATED, Played, bidding, examine
from tests.serving import Served, open_room

pytestmark = pytest.mark.long  # the rules are told by tests/negotiations
REASON = "Its plan names dates and people."
LEFT = "The planner who was named has left. Nobody like her is offered."


def mark_on_a_phone(phone: Visitor, page: Page, marks: Sequence[str]) -> None:
    """Declare, see that the law has a least mark, give every mark with a reason, and hand in."""
    page.get_by_role("radio", name="Nothing ties me").check()
    phone.press("I declare it")
    phone.sees_heading("Your marks")
    page.get_by_role("textbox", name="Marks").first.fill("59")
    expect(page.get_by_role("textbox", name="Marks").first).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_text("A number from 60 to 100")).to_be_visible()
    for place in range(0, len(marks), 2):
        give(page, 0, marks[place], REASON)
        give(page, 1, marks[place + 1], REASON)
        if place + 2 < len(marks):
            phone.press("Next bid")
    assert inaccessible(page) == []
    phone.press("Hand in my marks")
    expect(page.get_by_text("You have handed in")).to_be_visible()


def write_minutes(officer: Visitor, said: str, settled: bool, price: str | None = None) -> None:
    """Keep the minutes of one round."""
    page = officer.page
    page.get_by_role("textbox", name="Who was there").fill("Officer Kim, director Park")
    page.get_by_role("textbox", name="What was said").fill(said)
    if price is not None:
        page.get_by_role("textbox", name="Price on the table (KRW)").fill(price)
    page.get_by_role("radio", name="This settles it" if settled else "It stays open").check()
    officer.press("Keep the minutes")


def end(officer: Visitor, how: str, reasons: str) -> None:
    """End the talks."""
    page = officer.page
    page.get_by_role("radio", name=re.compile(how)).check()
    page.get_by_role("textbox", name="Reasons").fill(reasons)
    assert inaccessible(page) == []
    officer.press("Record the end")


def open_twice(newcomer: Newcomer, played: Played, officer: Visitor) -> None:
    """The technical envelopes, the marks of five, and the prices of those whose marks suffice."""
    room, tender = played.room, played.tender
    place = f"/{room.slug}/tenders/{tender['id']}"
    room.pass_deadline(tender)
    officer.open(f"{place}/opening")
    officer.press("Open the first envelopes")
    officer.press("Show all")
    expect(officer.page.get_by_text("price: shut")).to_have_count(4)

    declare(room, tender, *MEMBERS[:-1])
    examine(room, tender, played.bids.values())
    phone = newcomer(token=token(room, MEMBERS[-1]), viewport=PHONE)
    mark_on_a_phone(phone, phone.open(f"{place}/committee"), MARKS[-1])
    for member, given in zip(MEMBERS[:-1], MARKS, strict=False):
        mark(room, member, tender, given)
    chair = newcomer(token=token(room, MEMBERS[0]))
    chair.open(f"{place}/committee")
    chair.press("Close the evaluation")
    expect(chair.page.get_by_role("link", name="Evaluation report")).to_be_visible()

    officer.press("Open the prices of those who passed")
    officer.press("Show all")
    expect(officer.page.get_by_role("heading", name="Prices that stay shut for ever")).to_be_visible()
    expect(officer.page.get_by_text("300,000,000")).to_have_count(0)
    opened = room.get(OFFICER, f"/tenders/{tender['id']}/price-opening").json()["bids"]
    examine(room, tender, [row["bid"] for row in opened])
    chair.open(f"{place}/evaluation")
    chair.press("Rank the bids")
    chair.sees_heading("Negotiation")
    assert phone.troubles == chair.troubles == []


def negotiate(officer: Visitor, rival: Visitor) -> None:
    """The first will not offer what was marked; the second comes down with its price."""
    page = officer.page
    expect(page.get_by_text("It is the turn of")).to_contain_text("Baram Computer")
    officer.press("Begin the talks")
    expect(page.get_by_role("radio", name="The price", exact=True)).to_be_disabled()
    assert inaccessible(page) == []
    write_minutes(officer, LEFT, settled=False)
    expect(page.get_by_text(LEFT)).to_be_visible()
    end(officer, "The talks broke down", "Who was marked will not do the work.")

    expect(rival.page.get_by_text("It is the turn of")).to_contain_text("Haneul Systems")
    expect(rival.page.get_by_text("only those at the table")).to_be_visible()
    expect(rival.page.get_by_text(LEFT)).to_have_count(0)
    officer.press("Begin the talks")
    write_minutes(officer, "Two evenings with riders are added.", settled=True)
    expect(page.get_by_text(re.compile("At most .?420,000,000 KRW"))).to_be_visible()
    write_minutes(officer, "They ask for more.", settled=True, price="430000000")
    expect(page.get_by_role("alert").filter(has_text="a price never rises")).to_be_visible()
    write_minutes(officer, "The report becomes shorter.", settled=True, price="415000000")
    end(officer, "All is agreed, at .?415,000,000", "Work and price are settled.")
    expect(page.get_by_text(re.compile("Agreed with .?Haneul Systems.?: .?415,000,000 KRW"))).to_be_visible()
    assert inaccessible(page) == []


def test_a_negotiated_contract_from_the_marks_to_the_award(newcomer: Newcomer, served: Served) -> None:
    with open_room(served, pack="kr", seats=SEATED) as room:
        played = bidding(room)
        place = f"/{room.slug}/tenders/{played.tender['id']}"
        officer, rival = newcomer(token=token(room, OFFICER)), newcomer(token=token(room, FOUR))
        open_twice(newcomer, played, officer)
        officer.open(f"{place}/evaluation")
        rival.open(f"{place}/evaluation")
        negotiate(officer, rival)

        officer.open(f"{place}/award")
        expect(officer.page.get_by_text(re.compile("the bid asked .?420,000,000 KRW"))).to_be_visible()
        assert inaccessible(officer.page) == []
        officer.press("Decide the award")
        letter = officer.page.get_by_role("heading", name="Notice of award")
        expect(letter).to_be_visible()
        expect(officer.page.get_by_role("main")).to_contain_text("415,000,000 KRW")
        assert [told for told in officer.troubles if "409" not in told] == []
        assert rival.troubles == []
