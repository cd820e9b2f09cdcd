"""A committee in the page: appointed, tied and stepping aside, marked with autosave, agreed, printed."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, PdfMargins, expect

from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.visitor import PHONE, Visitor, token
from tests.committees.room import (
    OFFICER,
    ONE,
    RESERVE,
    THREE,
    TWO,
    bid_all,
    declare,
    mark,
    rated_room,
    sheet,
)
from tests.serving import Room, Served
from tests.stages import Tender, open_now

pytestmark = pytest.mark.long  # the room's rules are told by tests/committees
MARGIN: PdfMargins = {"top": "10mm", "bottom": "10mm", "left": "10mm", "right": "10mm"}
REASON = "A plan with dates, and somebody responsible for each."


@pytest.fixture
def rated(served: Served) -> Iterator[Room]:
    """A room whose law rates criteria."""
    with rated_room(served) as room:
        yield room


def sit(newcomer: Newcomer, room: Room, tender: Tender, seat: str, **how: object) -> tuple[Visitor, Page]:
    """Somebody on a seat, before the committee of a tender."""
    visitor = newcomer(token=token(room, seat), **how)
    return visitor, visitor.open(f"/{room.slug}/tenders/{tender['id']}/committee")


def give(page: Page, place: int, marks: str, reasons: str) -> None:
    """Mark one criterion of the bid on the screen, and go on."""
    page.get_by_role("textbox", name="Marks").nth(place).fill(marks)
    page.get_by_role("textbox", name="Reason").nth(place).fill(reasons)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Saved").nth(place)).to_be_visible()


def mark_on_a_phone(phone: Visitor, page: Page) -> None:
    """Declare, mark every bid in every criterion, take a change back, and hand in."""
    page.get_by_role("radio", name="Nothing ties me").check()
    phone.press("I declare it")
    phone.sees_heading("Your marks")
    page.get_by_role("textbox", name="Marks").first.fill("120")
    expect(page.get_by_text("A number from 0 to 100")).to_be_visible()
    give(page, 0, "80", REASON)
    give(page, 0, "85", REASON)
    phone.press("Undo")
    expect(page.get_by_role("textbox", name="Marks").first).to_have_value("80")
    expect(page.get_by_text("1 of 4 marked")).to_be_visible()
    give(page, 1, "8", REASON)
    phone.press("Next bid")
    give(page, 0, "70", REASON)
    give(page, 1, "7.5", REASON)
    assert inaccessible(page) == []
    phone.press("Hand in my marks")
    expect(page.get_by_text("You have handed in. Waiting for")).to_be_visible()


def test_a_committee_from_its_appointment_to_its_report(newcomer: Newcomer, rated: Room) -> None:
    tender = bid_all(rated)
    officer, desk = sit(newcomer, rated, tender, OFFICER)
    expect(desk.get_by_text("3 members, 1 in reserve")).to_be_visible()
    desk.get_by_role("button", name=f"Make {TWO} the chair").click()
    officer.press("Appoint")
    expect(desk.get_by_role("heading", name="Committee", exact=True)).to_be_visible()
    open_now(rated, tender)

    tied, page = sit(newcomer, rated, tender, THREE)
    expect(page.get_by_text("Haneul Systems")).to_be_visible()
    page.get_by_role("radio", name="Something does").check()
    page.get_by_role("textbox", name="What ties you").fill("My sister works for Haneul Systems.")
    tied.press("Declare it and step aside")
    tied.sees_heading("You have stepped aside")

    phone, page = sit(newcomer, rated, tender, ONE, viewport=PHONE)
    mark_on_a_phone(phone, page)
    declare(rated, tender, TWO, RESERVE)
    for seat in (TWO, RESERVE):
        mark(rated, seat, tender, ["80", "8", "60", "7.5"])
    chair, page = sit(newcomer, rated, tender, TWO)
    expect(page.get_by_text("3 of 4 agreed")).to_be_visible()
    expect(page.get_by_role("img", name=re.compile("60, 60, 70 of 100"))).to_be_visible()
    page.get_by_role("textbox", name="Marks").fill("65")
    page.get_by_role("textbox", name="Reason").fill("We read its plan again.")
    chair.press("Agree on this mark")
    assert inaccessible(page) == []
    chair.press("Close the evaluation")
    page.get_by_role("link", name="Evaluation report").click()
    chair.sees_heading("Report of the evaluation")
    expect(page.get_by_text("We read its plan again.")).to_be_visible()
    expect(page.get_by_text("My sister works for Haneul Systems.")).to_be_visible()
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", margin=MARGIN))) == 1
    assert inaccessible(page) == []
    assert sheet(rated, "observer", tender)["agreed"][2]["marks"] == "65"
    assert [*officer.troubles, *tied.troubles, *phone.troubles, *chair.troubles] == []
