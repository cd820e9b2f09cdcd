"""A room whose law rates criteria, with four evaluators, and a tender in it up to its marks."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from minikoneps.shared.identifiers import new_id
from tests.serving import SEATS, Room, Served, open_room
from tests.stages import Tender, entries, open_now

OFFICER = "procuring-officer"
ONE, TWO, THREE, RESERVE = "evaluator-1", "evaluator-2", "evaluator-3", "evaluator-4"
EVALUATORS = (ONE, TWO, THREE, RESERVE)
SEATED = [
    *(seat for seat in SEATS if seat["role"] != "evaluator"),
    *({"seat": seat, "role": "evaluator", "organisation": "Hanbit City"} for seat in EVALUATORS),
]
MEMBERS = {"members": [ONE, TWO, THREE], "reserves": [RESERVE], "chair": ONE}
CRITERIA = [
    {"id": "method", "name": "Method", "description": "How", "weight": "40", "fullMarks": "100"},
    {"id": "team", "name": "Team", "description": "Who", "weight": "30", "fullMarks": "10"},
]
RATED: dict[str, Any] = {
    "criteria": CRITERIA,
    "priceWeight": "30",
    "currency": "EUR",
    "value": {"amount": "100000.00", "currency": "EUR"},
}


@contextmanager
def rated_room(served: Served, **plan: Any) -> Iterator[Room]:
    """A room of the Italian pack, whose open procedure rates criteria and opens prices after them."""
    with open_room(served, **{"pack": "it", "seats": SEATED, **plan}) as room:
        yield room


def bid_all(room: Room) -> Tender:
    """A tender that rates criteria, open for forty days from now on, with bids of two tenderers."""
    tender = published(room)
    for seat, price in (("tenderer-1", "1000"), ("tenderer-2", "1200")):
        room.bid(seat, tender, price)
    return tender


def published(room: Room) -> Tender:
    """A tender that rates criteria, open for forty days from now on."""
    now = datetime.fromisoformat(room.get("trainer", "/clock").json()["now"])
    closes = (now + timedelta(days=40)).isoformat()
    return room.publish(**RATED, tenderPeriod={"endDate": closes})


def appointed(room: Room, **changes: object) -> Tender:
    """A tender with bids on it, opened, and its committee."""
    tender = bid_all(room)
    room.done(OFFICER, f"/tenders/{tender['id']}/committee", {**MEMBERS, **changes})
    open_now(room, tender)
    return tender


def act(room: Room, seat: str, tender: Tender, what: str, body: object = None) -> Any:
    """An act on a committee that must succeed."""
    return room.done(seat, f"/tenders/{tender['id']}/{what}", body, key=new_id("key"))


def refused(room: Room, seat: str, tender: Tender, what: str, body: object = None) -> str:
    """The code with which an act on a committee is refused."""
    answer = room.post(seat, f"/tenders/{tender['id']}/{what}", body, key=new_id("key"))
    assert answer.status_code >= 400, answer.text
    return str(answer.json()["code"])


def declare(room: Room, tender: Tender, *seats: str) -> None:
    """Members declare that nothing ties them to a tenderer."""
    for seat in seats:
        act(room, seat, tender, "committee/declarations", {"interest": "none"})


def sheet(room: Room, seat: str, tender: Tender) -> Any:
    """What a seat sees of the marks."""
    return room.get(seat, f"/tenders/{tender['id']}/marks").json()


def mark(room: Room, seat: str, tender: Tender, given: Sequence[str], hand_in: bool = True) -> None:
    """A member marks every bid in every criterion in the order of the sheet, and hands in."""
    shown = sheet(room, seat, tender)
    cells = [(bid, one) for bid in shown["bids"] for one in shown["criteria"]]
    for (bid, one), marks in zip(cells, given, strict=True):
        body = {"bid": bid["bid"], "lot": bid["lot"], "criterion": one["id"], "marks": marks}
        act(room, seat, tender, "marks", {**body, "reasons": f"As read by {seat}."})
    if hand_in:
        act(room, seat, tender, "marks/hand-in")


def cell(room: Room, seat: str, tender: Tender, place: int = 0, criterion: str = "method") -> dict[str, str]:
    """One bid in one criterion, as a seat names it."""
    bid = sheet(room, seat, tender)["bids"][place]
    return {"bid": bid["bid"], "lot": bid["lot"], "criterion": criterion}


def about(room: Room, seat: str, kind: str, tender: Tender) -> list[dict[str, object]]:
    """The entries of a kind about one tender that a seat may read."""
    found = [row["data"] for row in entries(room, seat, kind)]
    return [row for row in found if row["tender"] == tender["id"]]
