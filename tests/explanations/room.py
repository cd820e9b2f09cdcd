"""A tender at the lowest price in an Italian room, ranked, with five bids of which two look too low."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.serving import SEATS, Room, Served, open_room
from tests.stages import examine, open_now

FIVE = [
    *SEATS,
    {"seat": "tenderer-4", "role": "tenderer", "organisation": "Officina Quattro"},
    {"seat": "tenderer-5", "role": "tenderer", "organisation": "Officina Cinque"},
]
GOODS: dict[str, Any] = {
    "title": "Chairs for the school canteen",
    "currency": "EUR",
    "value": {"amount": "100000", "currency": "EUR"},
    "procedureId": "openLowestPrice",
    "mainProcurementCategory": "goods",
    "items": [{"id": "1", "description": "Chair", "quantity": "1", "unit": "set"}],
    "tenderPeriod": {"endDate": "2026-04-10T10:00:00Z"},
}
#: Discounts of 2, 4, 10, 16 and 30 %: the threshold is 16 %, which the last two reach.
PRICES = {
    "tenderer-1": "98000",
    "tenderer-2": "96000",
    "tenderer-3": "90000",
    "tenderer-4": "84000",
    "tenderer-5": "70000",
}


@contextmanager
def italian_room(served: Served) -> Iterator[Room]:
    """A room that plays by Italian law."""
    with open_room(served, pack="it", packDate="2026-03-02", seats=FIVE) as room:
        yield room


def ranked(room: Room, prices: dict[str, str] | None = None, **changes: Any) -> tuple[Any, dict[str, str]]:
    """A tender whose bids are all responsive and ranked; the bids by seat."""
    tender = room.publish(**{**GOODS, **changes})
    sent = (prices or PRICES).items()
    bids = {seat: str(room.bid(seat, tender, price)["bid"]["id"]) for seat, price in sent}
    open_now(room, tender)
    for bid in bids.values():
        examine(room, tender, bid)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    return tender, bids
