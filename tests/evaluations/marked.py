"""Rooms whose law looks at a committee's marks, and a tender in them from its notice to its ranking."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from tests.committees.room import MEMBERS, OFFICER, ONE, THREE, TWO, act, declare, mark
from tests.serving import Room
from tests.stages import Tender, open_now

Said = dict[str, Any]


def published(room: Room, procedure: str, days: int, **terms: Any) -> Tender:
    """A notice of a procedure, open for so many days from now on."""
    now = datetime.fromisoformat(room.get("trainer", "/clock").json()["now"])
    closes = (now + timedelta(days=days)).isoformat()
    return room.publish(procedureId=procedure, tenderPeriod={"endDate": closes}, **terms)


def bidding(room: Room, tender: Tender, prices: Mapping[str, str]) -> dict[str, str]:
    """A bid of each seat, and the committee that will mark them; the bids by seat."""
    bids = {seat: str(room.bid(seat, tender, price)["bid"]["id"]) for seat, price in prices.items()}
    act(room, OFFICER, tender, "committee", MEMBERS)
    return bids


def examined(room: Room, tender: Tender, bids: Sequence[str]) -> None:
    """All that was opened offers what was asked."""
    for bid in bids:
        said = {"bid": bid, "lot": "1", "responsive": True, "reasons": "As asked."}
        act(room, TWO, tender, "examinations", said)


def marked(room: Room, tender: Tender, bids: Mapping[str, str], marks: Mapping[str, Sequence[str]]) -> None:
    """Open, examine and mark: every member gives a bid the same marks, in the order of the criteria."""
    open_now(room, tender)
    declare(room, tender, ONE, TWO, THREE)
    shown = room.get(ONE, f"/tenders/{tender['id']}/marks").json()["bids"]
    seats = {bid: seat for seat, bid in bids.items()}
    given = [one for row in shown for one in marks[seats[row["bid"]]]]
    for member in (ONE, TWO, THREE):
        mark(room, member, tender, given)
    act(room, ONE, tender, "committee/closing")
    examined(room, tender, list(bids.values()))


def ranked(
    room: Room, tender: Tender, prices: Mapping[str, str], marks: Mapping[str, Sequence[str]]
) -> tuple[Said, Said, dict[str, str]]:
    """The whole way to the ranking; the record of the prices, the ranking, and the bids by seat."""
    bids = bidding(room, tender, prices)
    marked(room, tender, bids, marks)
    record = act(room, OFFICER, tender, "price-opening")
    examined(room, tender, [row["bid"] for row in record["bids"]])
    return record, act(room, TWO, tender, "ranking"), bids
