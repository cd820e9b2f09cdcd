"""Two officers at two browsers: one asks, the other hears of it, reads and decides."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.approvals.room import FIRST, SECOND, ask_to_publish, shown, two_persons
from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.visitor import PHONE, token
from tests.serving import Room, Served, notice


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    """A room whose law wants two persons."""
    with two_persons(served) as room:
        yield room


@pytest.mark.long  # the same by HTTP: tests/approvals
def test_what_one_asks_the_other_hears_of_and_turns_down_then_approves(
    newcomer: Newcomer, room: Room
) -> None:
    draft = room.done(FIRST, "/tenders", notice(title="Chairs"))
    kim, park = (newcomer(token=token(room, seat)) for seat in (FIRST, SECOND))
    park.open(f"/{room.slug}/tenders")
    expect(park.page.get_by_text("Live", exact=True)).to_be_visible()
    park.page.wait_for_timeout(1600)  # a page that was only just opened tells of nothing

    kim.open(f"/{room.slug}/tenders/{draft['id']}/edit")
    kim.press("Ask for publication")
    kim.sees_heading("The publication of this notice waits for a second person")
    park.follow("Read and decide")
    park.sees_heading("Publish “\u2068Chairs\u2069”?")
    expect(park.page.get_by_text("By the rules of this moment it can be published.")).to_be_visible()
    assert inaccessible(park.page) == []
    park.press("Turn it down")
    park.page.get_by_role("textbox", name="Why not?").fill("The warranty is missing.")
    park.press("Turn it down")
    expect(park.page.get_by_text("Why it was turned down: The warranty is missing.")).to_be_visible()

    kim.follow("See it")
    expect(kim.page.get_by_text("The warranty is missing.")).to_be_visible()
    kim.follow("Go to the tender")
    kim.press("Ask for publication")
    park.go("Approvals")
    both = park.page.get_by_role("link", name="Chairs")
    expect(both).to_have_count(2)
    both.first.click()  # what waits comes first
    park.press("Approve and publish")
    expect(park.page.get_by_text("Approved, and done.")).to_be_visible()
    expect(kim.page.get_by_role("button", name="Ask for publication")).to_have_count(0)
    assert room.get("observer", f"/tenders/{draft['id']}").json()["status"] == "active"
    assert kim.troubles == park.troubles == []


def test_who_asked_cannot_approve_and_takes_it_back_on_a_phone(newcomer: Newcomer, room: Room) -> None:
    asked = ask_to_publish(room, title="Chairs")
    kim = newcomer(token=token(room, FIRST), viewport=PHONE)
    kim.open(f"/{room.slug}/approvals/{asked['id']}")
    kim.sees_heading("You asked for this")
    expect(kim.page.get_by_role("button", name="Approve and publish")).to_have_count(0)
    assert inaccessible(kim.page) == []

    kim.press("Take it back")

    expect(kim.page.get_by_text("Taken back. Nothing was done.")).to_be_visible()
    assert shown(room, asked)["status"] == "takenBack"
    assert kim.troubles == []


def test_late_approval_says_which_rule_of_now_stands_against_it(newcomer: Newcomer, room: Room) -> None:
    asked = ask_to_publish(room, title="Chairs")
    room.done("trainer", "/clock", {"to": "2026-03-10T09:00:00Z"})
    park = newcomer(token=token(room, SECOND))
    park.open(f"/{room.slug}/approvals/{asked['id']}")
    expect(park.page.get_by_text("Tenderers have enough time: at least 7 whole days, now 5")).to_be_visible()

    park.press("Approve and publish")

    expect(park.page.get_by_role("alert").get_by_text("tenders.period_too_short")).to_be_visible()
    assert shown(room, asked)["status"] == "pending"
