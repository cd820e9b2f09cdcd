"""A negotiated contract in a Korean room: judged by five, its prices opened, its bids in line."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from minikoneps.shared.identifiers import new_id
from tests.committees.room import act, declare, mark, refused
from tests.serving import SEATS, Room, Served, open_room
from tests.stages import Tender, open_now

OFFICER = "procuring-officer"
ONE, TWO, THREE, FOUR = "tenderer-1", "tenderer-2", "tenderer-3", "tenderer-4"
MEMBERS = tuple(f"evaluator-{number}" for number in range(1, 6))
SEATED = [
    {"seat": FOUR, "role": "tenderer", "organisation": "Bada Planning"},
    *(seat for seat in SEATS if seat["role"] != "evaluator"),
    *({"seat": seat, "role": "evaluator", "organisation": "Hanbit City"} for seat in MEMBERS),
]
NOTICE: dict[str, Any] = {
    "title": "A system that plans the night buses",
    "procedureId": "negotiated",
    "mainProcurementCategory": "services",
    "priceWeight": "10",
    "value": {"amount": "500000000", "currency": "KRW"},
    "criteria": [
        {"id": "plan", "name": "Plan", "description": "How", "weight": "50", "fullMarks": "100"},
        {"id": "team", "name": "Team", "description": "Who", "weight": "40", "fullMarks": "10"},
    ],
    "items": [{"id": "1", "description": "System", "quantity": "1", "unit": "set"}],
    "tenderPeriod": {"endDate": "2026-04-15T05:00:00Z"},
}
PRICES = {ONE: "480000000", TWO: "420000000", THREE: "300000000", FOUR: "490000000"}
#: By member, then each proposal's plan and team, in the order of the bids.
MARKS = (
    ("96", "10", "88", "9", "70", "7", "90", "8"),
    ("92", "9", "90", "9", "72", "7", "90", "8"),
    ("94", "9", "92", "9", "60", "6", "90", "8"),
    ("60", "6", "86", "8", "65", "7", "90", "8"),
    ("98", "10", "100", "10", "90", "9", "90", "8"),
)


@dataclass(frozen=True)
class Played:
    """A room, its tender, and the bids by seat."""

    room: Room
    tender: Tender
    bids: dict[str, str]

    def done(self, what: str, seat: str = OFFICER, of: str = OFFICER, **said: object) -> Any:
        """An act on the negotiation about a tenderer's bid that must succeed."""
        return act(self.room, of, self.tender, f"negotiations{what}", {"bid": self.bids[seat], **said})

    def refused(self, what: str, seat: str, of: str = OFFICER, **said: object) -> str:
        """The code with which such an act is refused."""
        body = {"bid": self.bids.get(seat, seat), **said}
        return refused(self.room, of, self.tender, f"negotiations{what}", body)

    def begin(self, seat: str) -> None:
        """Begin to negotiate about a tenderer's bid."""
        self.done("", seat)

    def hold(self, seat: str, settled: bool = True, price: str | None = None) -> None:
        """A round about the work, or about a price."""
        self.done("/rounds", seat, **round_of(settled, price))

    def end(self, seat: str, outcome: str = "agreed") -> None:
        """End the negotiation about a tenderer's bid."""
        self.done("/end", seat, outcome=outcome, reasons="As the minutes say.")

    def lot(self, reader: str = OFFICER) -> dict[str, Any]:
        """The order of negotiation as a seat reads it."""
        (lot,) = self.room.get(reader, f"/tenders/{self.tender['id']}/negotiations").json()
        return dict(lot)

    def talks(self, reader: str = OFFICER) -> list[dict[str, Any]]:
        """The bids in line as a seat reads them."""
        return list(self.lot(reader)["bids"])

    def line(self) -> dict[str, Any]:
        """Who may be awarded now."""
        (line,) = self.room.get(OFFICER, f"/tenders/{self.tender['id']}/lines").json()
        return dict(line)

    def award(self, seat: str) -> Any:
        """Award to a tenderer, or the code of the refusal."""
        body = {"lot": "1", "status": "active", "bid": self.bids[seat], "reasons": "It was agreed."}
        path = f"/tenders/{self.tender['id']}/awards"
        answer = self.room.post(OFFICER, path, body, key=new_id("key"))
        shown = answer.json()
        return shown if answer.status_code == 201 else shown["code"]


def round_of(settled: bool = True, price: str | None = None) -> dict[str, Any]:
    """The minutes of a round about the work, or about a price."""
    said: dict[str, Any] = {
        "present": "Officer Kim, director Park.",
        "minutes": "We went through it.",
        "settled": settled,
    }
    if price is None:
        return {**said, "about": "work"}
    return {**said, "about": "price", "price": {"amount": price, "currency": "KRW"}}


@contextmanager
def ranked_room(
    served: Served, prices: Mapping[str, str] = PRICES, marks: Sequence[Sequence[str]] = MARKS
) -> Iterator[Played]:
    """Proposals marked by a committee, four by five if nothing is said; the good ones are ranked."""
    with open_room(served, pack="kr", seats=SEATED) as room:
        played = bidding(room, prices, MEMBERS[: len(marks)])
        tender = played.tender
        open_now(room, tender)
        declare(room, tender, *MEMBERS[: len(marks)])
        examine(room, tender, played.bids.values())
        for member, given in zip(MEMBERS, marks, strict=False):
            mark(room, member, tender, given)
        act(room, MEMBERS[0], tender, "committee/closing")
        rank(played)
        yield played


def bidding(room: Room, prices: Mapping[str, str] = PRICES, members: Sequence[str] = MEMBERS) -> Played:
    """Proposals handed in, and a committee that will mark them."""
    tender = room.publish(**NOTICE)
    bids = {seat: str(room.bid(seat, tender, price)["bid"]["id"]) for seat, price in prices.items()}
    appointed = {"members": list(members), "reserves": [], "chair": members[0]}
    act(room, OFFICER, tender, "committee", appointed)
    return Played(room, tender, bids)


def rank(played: Played) -> None:
    """Open the prices of those who passed, and rank them."""
    record = act(played.room, OFFICER, played.tender, "price-opening")
    examine(played.room, played.tender, [row["bid"] for row in record["bids"]])
    act(played.room, MEMBERS[0], played.tender, "ranking")


def examine(room: Room, tender: Tender, bids: Any) -> None:
    """Find every one of these bids as asked."""
    for bid in bids:
        said = {"bid": bid, "responsive": True, "reasons": "As asked."}
        act(room, MEMBERS[0], tender, "examinations", said)


def order(rows: Sequence[dict[str, Any]]) -> list[tuple[str, str]]:
    """How far each bid in line has come, by its tenderer."""
    return [(row["tenderer"]["name"], row["standing"]) for row in rows]
