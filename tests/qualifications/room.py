"""A tender for works in a Korean room, ranked: three bids, two of them in the race."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.reserve import known_seed
from tests.serving import Room, Served, open_room
from tests.stages import examine, open_now

BASE = 2_000_000_000
WON = {"amount": str(BASE), "currency": "KRW"}
WORKS: dict[str, Any] = {
    "title": "A new roof for the gymnasium",
    "value": WON,
    "procedureId": "open",
    "mainProcurementCategory": "works",
    "items": [{"id": "1", "description": "Roof", "quantity": "1", "unit": "work"}],
    "tenderPeriod": {"endDate": "2026-03-25T05:00:00Z"},
}
#: In the race whatever the plan price becomes, with 65 to 70 price points; a bid on the plateau has 65.
PRICES = {"tenderer-1": "1805000000", "tenderer-2": "1830000000", "tenderer-3": "1700000000"}


@contextmanager
def korean_room(served: Served) -> Iterator[Room]:
    """A room that plays by Korean law."""
    with open_room(served, pack="kr", packDate="2026-03-02") as room:
        yield room


def raced(room: Room, prices: dict[str, str] | None = None) -> tuple[dict[str, Any], dict[str, str]]:
    """A tender whose bids are all responsive and ranked; the bids by seat."""
    with known_seed():
        tender = room.publish(**WORKS)
    sent = (prices or PRICES).items()
    bids = {seat: str(room.bid(seat, tender, price, picks=(1, 2))["bid"]["id"]) for seat, price in sent}
    open_now(room, tender)
    for bid in bids.values():
        examine(room, tender, bid)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    return tender, bids


def given(bid: str, capability: str, *adjustments: tuple[str, str]) -> dict[str, Any]:
    """Points for a bid: capability, and what is added or taken away by kind."""
    changed = [
        {"kind": kind, "points": points, "reasons": "As the register says."} for kind, points in adjustments
    ]
    return {"bid": bid, "capability": capability, "adjustments": changed, "reasons": "As its papers show."}
