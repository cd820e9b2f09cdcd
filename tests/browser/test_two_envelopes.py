"""The exercise on two envelopes in browsers: filled, opened one after the other, one price shut for ever."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import Visitor, token
from tests.serving import LONG, Room, Served, open_room

OFFER = "Each incubator keeps its warmth for ninety minutes.\nDelivered in six weeks."


def write_bid(bidder: Visitor, slug: str, tender: str) -> None:
    """Fill both envelopes and send them."""
    page = bidder.open(f"/{slug}/tenders/{tender}/bid")
    first = page.get_by_role("group", name="First envelope: what you offer")
    bidder.press("Seal my bid")
    expect(
        first.get_by_text("An answer is needed: without it the bid can be found not responsive")
    ).to_be_visible()
    first.get_by_role("textbox", name="What do you offer?").fill(OFFER)
    second = page.get_by_role("group", name="Second envelope: the price")
    second.get_by_role("textbox", name="Unit price of item 1 in KRW").fill("700000")
    bidder.press("Seal my bid")
    expect(page.get_by_text("Second envelope").first).to_be_visible()
    bidder.press("Submit sealed bid")
    bidder.sees_heading("Receipt of a sealed bid")


def examine(judge: Visitor, answer: str, reasons: str) -> None:
    """Say of the envelope that lies open whether it is responsive."""
    judge.page.get_by_role("radio", name=answer).check()
    judge.page.get_by_role("textbox", name="Reasons").fill(reasons)
    judge.press("Record the examination")


@pytest.mark.skipif(not LONG, reason="the story of an exercise")
def test_two_envelopes_from_the_form_to_a_price_that_stays_shut(newcomer: Newcomer, served: Served) -> None:
    with open_room(served, pack="kr") as room:
        end = {"endDate": "2026-05-15T05:00:00Z"}
        tender = room.publish(procedureId="specificationAndPrice", tenderPeriod=end)
        play(newcomer, room, tender["id"], tender)


def play(newcomer: Newcomer, room: Room, tender: str, notice: dict[str, object]) -> None:
    people = {seat: newcomer(token=token(room, seat)) for seat in ("procuring-officer", "evaluator")}
    officer, judge = people["procuring-officer"], people["evaluator"]
    write_bid(newcomer(token=token(room, "tenderer-1")), room.slug, tender)
    room.bid("tenderer-2", notice, "650000")
    room.pass_deadline(notice)

    officer.open(f"/{room.slug}/tenders/{tender}/opening")
    officer.press("Open the first envelopes")
    officer.press("Show all")
    expect(officer.page.get_by_text("price: shut")).to_have_count(2)

    judge.open(f"/{room.slug}/tenders/{tender}/evaluation")
    expect(judge.page.get_by_text("Each incubator keeps its warmth")).to_be_visible()
    examine(judge, "Yes, responsive", "It offers what the notice asks.")
    expect(judge.page.get_by_text("1 of 2 first envelopes are examined")).to_be_visible()
    examine(judge, "No, not responsive", "Its warmth lasts ten minutes.")

    officer.press("Open the prices of those who passed")
    officer.press("Show all")
    expect(officer.page.get_by_text("28,000,000 KRW").first).to_be_visible()
    shut = officer.page.get_by_role("heading", name="Prices that stay shut for ever")
    expect(shut).to_be_visible()
    expect(officer.page.get_by_text("26,000,000")).to_have_count(0)
    assert [one.troubles for one in people.values()] == [[], []]
