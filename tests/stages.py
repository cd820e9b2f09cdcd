"""A room brought to a stage: bids in, opened, examined, ranked."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from minikoneps.shared.identifiers import new_id
from tests.serving import Room, Served, open_room, serve

Tender = dict[str, Any]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for all tests of a file."""
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    """A room of its own for each test."""
    with open_room(served) as room:
        yield room


def opened(room: Room, prices: Mapping[str, str]) -> tuple[Tender, dict[str, str]]:
    """A tender with a bid of each seat, past its deadline and opened; the bids by seat."""
    tender = room.publish()
    bids = {seat: str(room.bid(seat, tender, price)["bid"]["id"]) for seat, price in prices.items()}
    open_now(room, tender)
    return tender, bids


def open_now(room: Room, tender: Tender) -> dict[str, Any]:
    """Pass the deadline and open; gives the record."""
    room.pass_deadline(tender)
    record: dict[str, Any] = room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
    return record


def examine(room: Room, tender: Tender, bid: str, responsive: bool = True, lot: str = "1") -> None:
    """The evaluator says whether a bid on a lot is responsive."""
    said = {"bid": bid, "lot": lot, "responsive": responsive, "reasons": "As read in the opening record."}
    room.done("evaluator", f"/tenders/{tender['id']}/examinations", said)


def ranked(room: Room, prices: Mapping[str, str]) -> tuple[Tender, dict[str, str]]:
    """A tender whose bids are all responsive and ranked; the bids by seat."""
    tender, bids = opened(room, prices)
    for bid in bids.values():
        examine(room, tender, bid)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    return tender, bids


def send(room: Room, seat: str, rest: str, body: object = None) -> tuple[int, str | None]:
    """Do an act that may be refused, under a new key; the status and the code of the refusal."""
    answer = room.post(seat, rest, body, key=new_id("key"))
    return answer.status_code, answer.json().get("code")


def entries(room: Room, seat: str, kind: str) -> list[dict[str, Any]]:
    """The entries of one kind that a seat may read."""
    shown = room.get(seat, "/entries?limit=500").json()["entries"]
    return [row["entry"] for row in shown if row["entry"] is not None and row["entry"]["kind"] == kind]
