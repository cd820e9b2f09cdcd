"""A workshop made by hand whose bids have two envelopes, honest until a test bends it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from typing import Any

from minikoneps.evaluations.placing import LOWEST_PRICE, cases_of, place_all
from minikoneps.ledger.checkpoint import public_key
from minikoneps.sealing.answers import Answer
from minikoneps.sealing.envelope import InfoParts, info, seal
from minikoneps.sealing.keys import OpeningKey, key_id, public_of
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.money import Money
from minikoneps.verification.bundle import Head, write_bundle
from tests.verification.room import LOTS, OPENING, TENDER, Room

PRICES = OpeningKey(key_id(public_of(b"\x04" * 32)), public_of(b"\x04" * 32), b"\x04" * 32)
CRITERIA = [
    {"id": "make", "name": "Make", "description": "", "weight": "100", "full_marks": "10"},
]


@dataclass
class TwoRoom(Room):
    """The same with a second padlock; `criteria` are marked by a committee of one."""

    criteria: bool = False

    def publish(self) -> int:
        return self.act(
            "tender.published",
            "procuring-officer",
            {
                **self.notice(),
                "opening_key": {"id": OPENING.id, "public_key": OPENING.public.hex()},
                "price_key": {"id": PRICES.id, "public_key": PRICES.public.hex()},
                "sealing": "escrow",
            },
        )

    def notice(self) -> dict[str, object]:
        said: dict[str, Any] = super().notice()
        return {**said, "notice": {**said["notice"], **({"criteria": CRITERIA} if self.criteria else {})}}

    def bid_on(self, number: int, name: str, prices: Mapping[str, Sequence[str]], **changes: object) -> int:
        envelopes = []
        for lot, each in prices.items():
            lines = [(item, quantity, price) for (item, quantity), price in zip(LOTS[lot], each, strict=True)]
            salt = sha256(f"{name} {lot}".encode()).hexdigest()[:32]
            offer = BidPayload.unpriced([Answer("offer", f"Desks of {name}.")], salt=salt)
            self.payloads[name, lot] = BidPayload.priced("EUR", lines, salt=salt)
            for stage, key, payload in (
                ("technical", OPENING, offer),
                ("price", PRICES, self.payloads[name, lot]),
            ):
                party = f"party-tenderer-{number}"
                parts = InfoParts(
                    self.workshop, self.attempt, TENDER, self.version, stage, lot, party, key.id
                )
                sealed = seal(key.public, info(parts), payload)
                envelopes.append(self.envelope(sealed, lot=lot, stage=stage, info=info(parts)))
        return self.receive(number, name, envelopes, **changes)

    def of_stage(self, stage: str) -> list[dict[str, Any]]:
        return [
            {
                "bid": entry.data["bid"],
                "lot": envelope["lot"],
                "tenderer": entry.data["tenderer"],
                "ciphertext_sha256": envelope["ciphertext_sha256"],
            }
            for entry, envelope in self.standing()
            if envelope["stage"] == stage
        ]

    def open_first(self, **changes: object) -> int:
        rows = [
            {**row, "outcome": "opened", "content_sha256": "00" * 32, "holds": ["answers"]}
            for row in self.of_stage("technical")
        ]
        said = {"tender": TENDER, "stage": "technical", "opening_key": OPENING.id, "bids": rows}
        return self.act("bids.opened", "procuring-officer", {**said, **changes})

    def examine_first(self, failed: Collection[str] = ()) -> None:
        for row in self.of_stage("technical"):
            self.say(row["bid"], "technical", row["bid"] not in failed)

    def say(self, name: str, stage: str, responsive: bool, lot: str = "1") -> int:
        said = {"bid": name, "lot": lot, "stage": stage, "responsive": responsive, "reasons": "as read"}
        return self.act("bid.examined", "evaluator", {"tender": TENDER, **said})

    def open_prices(
        self, passed: Collection[str], why: Mapping[str, str] | None = None, **changes: object
    ) -> int:
        rows = []
        for row in self.of_stage("price"):
            if row["bid"] not in passed:
                continue
            payload = self.payloads[row["bid"], row["lot"]]
            lines = [
                {"item": ln.item, "quantity": ln.quantity, "unit_price": ln.unit_price, "amount": ln.amount}
                for ln in payload.lines
            ]
            priced = {"outcome": "opened", "currency": payload.currency, "total": payload.total}
            rows.append({**row, **priced, "lines": lines})
        shut = [
            {**{name: row[name] for name in ("bid", "lot", "ciphertext_sha256")}}
            | {"why": (why or {}).get(row["bid"], "notResponsive")}
            for row in self.of_stage("price")
            if row["bid"] not in passed
        ]
        said = {"tender": TENDER, "opening_key": PRICES.id, "bids": rows, "shut": shut}
        return self.act("prices.opened", "procuring-officer", {**said, **changes})

    def rank(self, passed: Collection[str]) -> None:
        rows = {row["bid"]: row["tenderer"] for row in self.of_stage("price") if row["bid"] in passed}
        for name in rows:
            self.say(name, "price", True)
        totals = {(name, "1"): Money.parse(self.payloads[name, "1"].total, "EUR") for name in rows}
        ranking = [
            {"lot": one.lot, "bid": one.bid, "tenderer": rows[one.bid], "rank": one.rank}
            | {"total": one.total.text, "currency": "EUR"}
            for order in place_all(cases_of(self.lots, LOWEST_PRICE, totals))
            for one in order.places
        ]
        data = {"tender": TENDER, "method": "passThenPrice", "ranking": ranking}
        self.act("bids.ranked", "evaluator", data)

    def export(self) -> bytes:
        head = Head(self.workshop, self.attempt, public_key(self.signing), "generic", "2026-01-01")
        keys = {OPENING.id: OPENING.private, PRICES.id: PRICES.private}
        return write_bundle(
            head, self.entries, self.checkpoints, self.envelopes.__getitem__, keys.__getitem__
        )


def two_bids(*, criteria: bool = False) -> TwoRoom:
    """Three bids, closed; the cheapest is of who will fail."""
    room = TwoRoom(criteria=criteria)
    room.start()
    room.seat_all()
    room.publish()
    room.bid(1, "bid-a", ["300", "100"])
    room.bid(2, "bid-b", ["250", "90"])
    room.bid(3, "bid-c", ["100", "10"])
    room.close()
    return room


PASSED = ("bid-a", "bid-b")


def honest() -> TwoRoom:
    """The whole course, by the rules: a book of one's own, with the envelopes of all."""
    played = _honest()
    return replace(
        played,
        entries=[*played.entries],
        leaves=[*played.leaves],
        checkpoints=[*played.checkpoints],
        envelopes={**played.envelopes},
        payloads={**played.payloads},
    )


@cache
def _honest() -> TwoRoom:
    room = two_bids()
    room.open_first()
    room.examine_first(failed=["bid-c"])
    room.open_prices(PASSED)
    room.rank(PASSED)
    return room
