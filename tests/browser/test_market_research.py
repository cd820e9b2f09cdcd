"""Not convenient, not acceptable: what the market asks is written down, and a bid far below it makes way."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.visitor import PHONE, Visitor, token
from tests.serving import Room, Served, open_room
from tests.stages import examine, open_now

pytestmark = pytest.mark.long  # the rules are told by tests/explanations
OFFICER, EVALUATOR, AUDITOR, CHEAP = "procuring-officer", "evaluator", "auditor", "tenderer-1"
#: Not convenient, the best of the others, and not acceptable.
PESOS = {CHEAP: "550000", "tenderer-2": "900000", "tenderer-3": "1200000"}
CHAIRS: dict[str, Any] = {
    "title": "Chairs for the primary school",
    "procedureId": "open",
    "mainProcurementCategory": "goods",
    "currency": "MXN",
    "value": {"amount": "1100000", "currency": "MXN"},
    "items": [{"id": "1", "description": "Chairs of wood", "quantity": "1", "unit": "set"}],
    "tenderPeriod": {"endDate": "2026-03-25T15:00:00Z"},
}
ANSWER = "We always sell like that."


@pytest.fixture
def mexico(served: Served) -> Iterator[Room]:
    """A room of Mexico."""
    with open_room(served, pack="mx", packDate="2026-03-02") as room:
        yield room


def answer(bidder: Visitor, desk: str) -> None:
    """Say on a phone what accounts for the price."""
    phone = bidder.open(desk)
    phone.get_by_role("textbox", name="What accounts for your price?").fill(ANSWER)
    assert inaccessible(phone) == []
    bidder.press("Send the answer")
    expect(phone.get_by_text(ANSWER)).to_be_visible()


def ranked_in_pesos(mexico: Room, tender: dict[str, Any]) -> None:
    """Bids in both envelopes, opened, examined and ranked."""
    bids = {seat: str(mexico.bid(seat, tender, price)["bid"]["id"]) for seat, price in PESOS.items()}
    open_now(mexico, tender)
    for bid in bids.values():
        examine(mexico, tender, bid)
    mexico.done(OFFICER, f"/tenders/{tender['id']}/price-opening")
    for bid in bids.values():
        examine(mexico, tender, bid)
    mexico.done(EVALUATOR, f"/tenders/{tender['id']}/ranking")


def test_a_price_far_below_the_market_is_asked_about_and_makes_way(newcomer: Newcomer, mexico: Room) -> None:
    tender = mexico.publish(**CHAIRS)
    where = f"/{mexico.slug}/tenders/{tender['id']}"
    officer = newcomer(token=token(mexico, OFFICER))
    page = officer.open(where)
    write = page.get_by_role("button", name="Write it down")
    expect(write).to_be_disabled()
    for label, typed in {"Mean price in the market": "1 000 000", "Budget": "1 150 000"}.items():
        page.get_by_role("textbox", name=f"{label} (MXN)").fill(typed)
    page.get_by_role("textbox", name="Where this was found").fill("Three catalogues.")
    assert inaccessible(page) == []
    write.click()
    expect(page.get_by_text("Three catalogues.")).to_be_visible()
    auditor = newcomer(token=token(mexico, AUDITOR))
    auditor.open(where)
    auditor.sees_heading(CHAIRS["title"])
    assert "Three catalogues." not in auditor.text()

    ranked_in_pesos(mexico, tender)

    evaluator = newcomer(token=token(mexico, EVALUATOR))
    desk = evaluator.open(f"{where}/evaluation")
    expect(desk.get_by_text("1 bid looks too low.")).to_be_visible()
    rows = desk.get_by_role("listitem")
    expect(rows.filter(has=desk.get_by_role("heading", name=re.compile("Sol Trading")))).to_contain_text(
        "too high: out"
    )
    desk.get_by_role("button", name="Ask about this price").first.click()
    desk.get_by_role("textbox", name="Question to the tenderer").fill("What accounts for so low a price?")
    evaluator.press("Send the question")
    expect(desk.get_by_text("What accounts for so low a price?")).to_be_visible()
    assert inaccessible(desk) == []

    bidder = newcomer(token=token(mexico, CHEAP), viewport=PHONE)
    answer(bidder, f"{where}/evaluation")

    expect(desk.get_by_text(ANSWER)).to_be_visible()
    desk.get_by_role("radio", name="Not explained: exclude it").check()
    desk.get_by_role("textbox", name="Reasons").fill("No figure accounts for a price so far from the market.")
    evaluator.press("Record the decision")
    expect(desk.get_by_text("not explained: excluded")).to_be_visible()

    auditor.open(f"{where}/evaluation")
    expect(auditor.page.get_by_text("No figure accounts for a price so far")).to_be_visible()
    officer.open(f"{where}/award")
    expect(page.get_by_text("too low").first).to_be_visible()
    page.get_by_role("textbox", name="Reasons").fill("The best of those who may win.")
    officer.press("Decide the award")
    expect(page.get_by_text("Haneul Systems").first).to_be_visible()
    assert [one.troubles for one in (officer, evaluator, bidder, auditor)] == [[], [], [], []]
