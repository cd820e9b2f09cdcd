"""A small workshop made by hand from the pure modules, honest until a test bends it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from minikoneps.evaluations.placing import LOWEST_PRICE, cases_of, place_all
from minikoneps.ledger.checkpoint import Checkpoint, fingerprint, public_key, sign
from minikoneps.ledger.entry import ALL, Audience, Entry
from minikoneps.ledger.receipt import Receipt, build
from minikoneps.ledger.tree import nodes_of, root_of
from minikoneps.sealing.envelope import InfoParts, info, open_envelope, seal
from minikoneps.sealing.keys import OpeningKey, key_id, public_of
from minikoneps.sealing.payload import BidPayload, EnvelopeUnopenable
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.money import Money
from minikoneps.verification.bundle import Head, write_bundle

SERVER, STRANGER = b"\x01" * 32, b"\x02" * 32
KEY = fingerprint(public_key(SERVER))
BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
DEADLINE = BEGIN + timedelta(days=7)
OPENING = OpeningKey(key_id(public_of(b"\x03" * 32)), public_of(b"\x03" * 32), b"\x03" * 32)
TENDER = "tender-desks"
ITEMS = (("1", "2"), ("2", "0.5"))
LOTS = {"1": ITEMS, "2": (("3", "10"),)}  # the second lot is there when a tender is published with two
NOTICE = {
    "title": "Desks",
    "procurement_method": "open",
    "award_criteria": "priceOnly",
    "currency": "EUR",
}


@dataclass
class Room:
    """A book in the making; every act is one commit with one signed head."""

    workshop: str = "busan"
    law: tuple[str, str] = ("generic", "2026-01-01")
    attempt: int = 1
    signing: bytes = SERVER
    now: datetime = BEGIN
    entries: list[Entry] = field(default_factory=list)
    leaves: list[bytes] = field(default_factory=list)
    checkpoints: list[Checkpoint] = field(default_factory=list)
    envelopes: dict[str, bytes] = field(default_factory=dict)
    payloads: dict[tuple[str, str], BidPayload] = field(default_factory=dict)
    lots: tuple[str, ...] = ("1",)
    version: int = 1
    deadline: datetime = DEADLINE

    @property
    def log(self) -> str:
        return f"{self.workshop}/{self.attempt}"

    def act(self, kind: str, seat: str, data: Mapping[str, object], audience: Audience = ALL) -> int:
        """Write an entry, sign the new head, and give the entry's index."""
        self.now += timedelta(minutes=1)
        index = len(self.entries)
        self.entries.append(Entry(kind, seat, self.now, self.now, audience, f"{index:032x}", data))
        self.leaves.append(self.entries[index].leaf())
        self.checkpoints.append(self.head_of(index + 1))
        return index

    def head_of(self, size: int) -> Checkpoint:
        """Sign the first entries as they are now."""
        root = root_of(size, nodes_of(self.leaves[:size]))
        at = self.entries[size - 1].recorded_at
        return sign(self.signing, log=self.log, size=size, root=root, at=at)

    def sign_anew(self) -> None:
        """What a dishonest server does after rewriting: sign every head again."""
        self.leaves = [entry.leaf() for entry in self.entries]
        self.checkpoints = [self.head_of(size) for size in range(1, len(self.entries) + 1)]

    def rewrite(self, index: int, **changes: object) -> None:
        """Change the data of an entry and nothing else."""
        entry = self.entries[index]
        self.entries[index] = replace(entry, data={**entry.data, **changes})

    def reseal(self, index: int, **changes: object) -> None:
        """Change what the reception of a bid says of its first envelope."""
        first, *others = envelopes_of(self.entries[index])
        self.rewrite(index, envelopes=[{**first, **changes}, *others])

    def receipt(self, index: int) -> Receipt:
        """The receipt given for an entry at its own commit."""
        return build(self.entries[index], index, self.checkpoints[index], nodes_of(self.leaves))

    def start(self, parent: tuple[str, int, bytes] | None = None) -> None:
        """Begin the attempt with an officer and three tenderers."""
        cited = None if parent is None else {"log": parent[0], "size": parent[1], "root": parent[2].hex()}
        self.act(
            "attempt.started",
            "trainer",
            {
                "workshop": self.workshop,
                "attempt": self.attempt,
                "parent": cited,
                "pack": "generic",
                "pack_date": "2026-01-01",
                "language": "en",
                "signing_key": fingerprint(public_key(self.signing)),
            },
        )

    def seat_all(self) -> None:
        for seat in ("procuring-officer", "tenderer-1", "tenderer-2", "tenderer-3", "tenderer-4"):
            self.act("party.registered", "trainer", {"party": f"party-{seat}", "name": seat.title()})
            self.act("seat.assigned", "trainer", {"seat": seat, "role": "tenderer", "party": f"party-{seat}"})

    def publish(self) -> int:
        self.act(
            "tender.drafted", "procuring-officer", {"tender": TENDER}, Audience.only("procuring-officer")
        )
        return self.act(
            "tender.published",
            "procuring-officer",
            {
                **self.notice(),
                "opening_key": {"id": OPENING.id, "public_key": OPENING.public.hex()},
                "sealing": "escrow",
            },
        )

    def notice(self) -> dict[str, object]:
        """The notice in force as an entry gives it."""
        desk = {"description": "Desk", "unit": "piece"}
        items = [
            {"id": i, "quantity": q, "related_lot": lot, **desk} for lot in self.lots for i, q in LOTS[lot]
        ]
        return {
            "tender": TENDER,
            "notice_number": f"R26BK00000001-{self.version - 1:03}",
            "notice_version": self.version,
            "notice": {**NOTICE, "lots": [{"id": lot} for lot in self.lots], "items": items},
            "period": {"start": instant_text(BEGIN), "end": instant_text(self.deadline)},
        }

    def amend(self, **changes: object) -> int:
        """Put the next version of the notice in force."""
        self.version += 1
        return self.act(
            "tender.amended", "procuring-officer", {**self.notice(), "rationale": "More.", **changes}
        )

    def cancel(self) -> int:
        data = {"tender": TENDER, "rationale": "The need is gone."}
        return self.act("tender.cancelled", "procuring-officer", data)

    def bid(self, number: int, name: str, prices: Sequence[str], **changes: object) -> int:
        """Receive a bid of a tenderer on lot 1; `changes` replaces parts of the entry's data."""
        return self.bid_on(number, name, {"1": prices}, **changes)

    def bid_on(self, number: int, name: str, prices: Mapping[str, Sequence[str]], **changes: object) -> int:
        """Receive a bid of a tenderer on some lots."""
        envelopes = []
        for lot, each in prices.items():
            lines = [(item, quantity, price) for (item, quantity), price in zip(LOTS[lot], each, strict=True)]
            salt = sha256(f"{name} {lot}".encode()).hexdigest()[:32]
            payload, words = BidPayload.priced("EUR", lines, salt=salt), info(self.parts(number, lot))
            self.payloads[name, lot] = payload
            envelopes.append(self.envelope(seal(OPENING.public, words, payload), lot=lot, info=words))
        return self.receive(number, name, envelopes, **changes)

    def parts(self, number: int, lot: str = "1") -> InfoParts:
        """What an honest envelope of a tenderer is bound to."""
        party = f"party-tenderer-{number}"
        return InfoParts(self.workshop, self.attempt, TENDER, self.version, "bid", lot, party, OPENING.id)

    def envelope(self, content: bytes, **said: object) -> dict[str, object]:
        """Keep an envelope's bytes, and give what the entry says of it."""
        digest = sha256(content).hexdigest()
        self.envelopes[digest] = content
        plain = {"lot": "1", "stage": "bid", "ciphertext_sha256": digest, "bytes": len(content)}
        return {**plain, **said}

    def receive(
        self, number: int, name: str, envelopes: Sequence[Mapping[str, object]], **changes: object
    ) -> int:
        """Write the reception of a bid with these envelopes."""
        seat = f"tenderer-{number}"
        data: dict[str, object] = {
            "bid": name,
            "tender": TENDER,
            "tenderer": f"party-{seat}",
            "notice_version": self.version,
            "envelopes": list(envelopes),
            "received_at": instant_text(self.now),
            **changes,
        }
        return self.act("bid.received", seat, data, Audience.only(seat, after=TENDER))

    def withdraw(self, number: int, name: str) -> int:
        data = {"bid": name, "tender": TENDER, "tenderer": f"party-tenderer-{number}"}
        received = {"received_at": instant_text(self.now)}
        return self.act(
            "bid.withdrawn",
            f"tenderer-{number}",
            {**data, **received},
            Audience.only(f"tenderer-{number}", after=TENDER),
        )

    def close(self) -> int:
        self.now = max(self.now, self.deadline)
        data = {"tender": TENDER, "deadline": instant_text(self.deadline)}
        return self.act("tender.closed", "clock", data)

    def standing(self) -> list[tuple[Entry, dict[str, Any]]]:
        """Each envelope of the bids that stand, with the entry of its reception."""
        received = [entry for entry in self.entries if entry.kind == "bid.received"]
        gone = {entry.data.get("replaces") for entry in received}
        gone |= {entry.data["bid"] for entry in self.entries if entry.kind == "bid.withdrawn"}
        kept = [entry for entry in received if entry.data["bid"] not in gone]
        kept = [entry for entry in kept if entry.data["notice_version"] == self.version]
        return [(entry, envelope) for entry in kept for envelope in envelopes_of(entry)]

    def open(self) -> int:
        data: dict[str, object] = {"tender": TENDER, "opening_key": OPENING.id, "bids": self.rows()}
        return self.act("bids.opened", "procuring-officer", data)

    def rows(self) -> list[dict[str, object]]:
        """The rows of an honest opening record."""
        return [self.opened(entry, envelope) for entry, envelope in self.standing()]

    def opened(self, entry: Entry, envelope: dict[str, Any]) -> dict[str, object]:
        row = {"bid": entry.data["bid"], "lot": envelope["lot"], "tenderer": entry.data["tenderer"]}
        row |= {"ciphertext_sha256": envelope["ciphertext_sha256"]}
        content = self.envelopes[envelope["ciphertext_sha256"]]
        try:
            payload = open_envelope(OPENING.private, envelope["info"], content)
        except EnvelopeUnopenable as shut:
            return {**row, "outcome": "unopenable", "reason": shut.reason}
        lines = [
            {"item": ln.item, "quantity": ln.quantity, "unit_price": ln.unit_price, "amount": ln.amount}
            for ln in payload.lines
        ]
        said = {"outcome": "opened", "currency": payload.currency, "total": payload.total}
        return {**row, **said, "lines": lines}

    def evaluate(self, refused: Sequence[str] = ()) -> None:
        """Examine every opened envelope and rank those found responsive."""
        opened = {
            (str(entry.data["bid"]), str(envelope["lot"])): entry.data["tenderer"]
            for entry, envelope in self.standing()
            if self.opened(entry, envelope)["outcome"] == "opened"
        }
        for name, lot in opened:
            said = {"responsive": name not in refused, "reasons": "as asked"}
            self.act("bid.examined", "evaluator", {"tender": TENDER, "bid": name, "lot": lot, **said})
        totals = {
            key: Money.parse(self.payloads[key].total, "EUR") for key in opened if key[0] not in refused
        }
        ranking = [
            {"lot": one.lot, "bid": one.bid, "tenderer": opened[one.bid, one.lot], "rank": one.rank}
            | {"total": one.total.text, "currency": "EUR"}
            for order in place_all(cases_of(self.lots, LOWEST_PRICE, totals))
            for one in order.places
        ]
        data = {"tender": TENDER, "method": "lowestPrice", "ranking": ranking}
        self.act("bids.ranked", "evaluator", data)

    def award(self, name: str, lot: str = "1", **changes: object) -> int:
        tenderers = {str(entry.data["bid"]): entry.data["tenderer"] for entry, _ in self.standing()}
        data: dict[str, object] = {
            "tender": TENDER,
            "lot": lot,
            "award": f"award-{lot}",
            "status": "active",
            "bid": name,
            "tenderer": tenderers[name],
            "value": {"amount": self.payloads[name, lot].total, "currency": "EUR"},
            "reasons": "lowest price",
            **changes,
        }
        return self.act("award.decided", "procuring-officer", data)

    def export(self) -> bytes:
        """The bundle that this book gives."""
        head = Head(self.workshop, self.attempt, public_key(self.signing), *self.law)
        keys = {OPENING.id: OPENING.private}
        return write_bundle(
            head, self.entries, self.checkpoints, self.envelopes.__getitem__, keys.__getitem__
        )

    def export_lines(self) -> list[bytes]:
        with ZipFile(BytesIO(self.export())) as archive:
            return archive.read("ledger.jsonl").splitlines(keepends=True)


def envelopes_of(entry: Entry) -> list[dict[str, Any]]:
    """The envelopes that the reception of a bid names."""
    found = entry.data["envelopes"]
    assert isinstance(found, list)
    return found
