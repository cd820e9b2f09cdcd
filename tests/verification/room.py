"""A small workshop made by hand from the pure modules, honest until a test bends it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

from minikoneps.evaluations.rules import rank_bids
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
    attempt: int = 1
    signing: bytes = SERVER
    now: datetime = BEGIN
    entries: list[Entry] = field(default_factory=list)
    leaves: list[bytes] = field(default_factory=list)
    checkpoints: list[Checkpoint] = field(default_factory=list)
    envelopes: dict[str, bytes] = field(default_factory=dict)
    payloads: dict[str, BidPayload] = field(default_factory=dict)

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
        desk = {"description": "Desk", "unit": "piece", "related_lot": "1"}
        items = [{"id": i, "quantity": q, **desk} for i, q in ITEMS]
        return self.act(
            "tender.published",
            "procuring-officer",
            {
                "tender": TENDER,
                "notice_number": "R26BK00000001-000",
                "notice_version": 1,
                "notice": {**NOTICE, "lots": [{"id": "1"}], "items": items},
                "period": {"start": instant_text(self.now), "end": instant_text(DEADLINE)},
                "opening_key": {"id": OPENING.id, "public_key": OPENING.public.hex()},
                "sealing": "escrow",
            },
        )

    def bid(self, number: int, name: str, prices: Sequence[str], **changes: object) -> int:
        """Receive a bid of a tenderer; `changes` replaces parts of the entry's data."""
        party, seat = f"party-tenderer-{number}", f"tenderer-{number}"
        parts = InfoParts(self.workshop, self.attempt, TENDER, 1, "bid", "1", party, OPENING.id)
        lines = [(item, quantity, price) for (item, quantity), price in zip(ITEMS, prices, strict=True)]
        payload = BidPayload.priced("EUR", lines, salt=sha256(name.encode()).hexdigest()[:32])
        envelope = seal(OPENING.public, info(parts), payload)
        return self.receive(number, name, envelope, payload, {"info": info(parts), **changes}, party, seat)

    def receive(
        self,
        number: int,
        name: str,
        envelope: bytes,
        payload: BidPayload,
        changes: dict[str, object],
        party: str,
        seat: str,
    ) -> int:
        digest = sha256(envelope).hexdigest()
        self.envelopes[digest], self.payloads[name] = envelope, payload
        data: dict[str, object] = {
            "bid": name,
            "tender": TENDER,
            "tenderer": party,
            "notice_version": 1,
            "lot": "1",
            "ciphertext_sha256": digest,
            "bytes": len(envelope),
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
        self.now = max(self.now, DEADLINE)
        return self.act("tender.closed", "clock", {"tender": TENDER, "deadline": instant_text(DEADLINE)})

    def standing(self) -> list[Entry]:
        received = [entry for entry in self.entries if entry.kind == "bid.received"]
        gone = {entry.data.get("replaces") for entry in received}
        gone |= {entry.data["bid"] for entry in self.entries if entry.kind == "bid.withdrawn"}
        return [entry for entry in received if entry.data["bid"] not in gone]

    def open(self) -> int:
        rows = [self.opened(entry) for entry in self.standing()]
        data: dict[str, object] = {"tender": TENDER, "opening_key": OPENING.id, "bids": rows}
        return self.act("bids.opened", "procuring-officer", data)

    def opened(self, entry: Entry) -> dict[str, object]:
        row = {name: entry.data[name] for name in ("bid", "tenderer", "ciphertext_sha256")}
        envelope = self.envelopes[str(row["ciphertext_sha256"])]
        try:
            payload = open_envelope(OPENING.private, str(entry.data["info"]), envelope)
        except EnvelopeUnopenable as shut:
            return {**row, "outcome": "unopenable", "reason": shut.reason}
        lines = [
            {"item": ln.item, "quantity": ln.quantity, "unit_price": ln.unit_price, "amount": ln.amount}
            for ln in payload.lines
        ]
        return {
            **row,
            "outcome": "opened",
            "currency": payload.currency,
            "total": payload.total,
            "lines": lines,
        }

    def evaluate(self, refused: Sequence[str] = ()) -> None:
        """Examine every opened bid and rank those found responsive."""
        opened = [entry for entry in self.standing() if self.opened(entry)["outcome"] == "opened"]
        names = [str(entry.data["bid"]) for entry in opened]
        for name in names:
            data = {"tender": TENDER, "bid": name, "responsive": name not in refused, "reasons": "as asked"}
            self.act("bid.examined", "evaluator", data)
        totals = {
            name: Money.parse(self.payloads[name].total, "EUR") for name in names if name not in refused
        }
        tenderers = {str(entry.data["bid"]): entry.data["tenderer"] for entry in opened}
        ranking = [
            {
                "bid": one.bid,
                "tenderer": tenderers[one.bid],
                "rank": one.rank,
                "total": one.total.text,
                "currency": "EUR",
            }
            for one in rank_bids(totals)
        ]
        data = {"tender": TENDER, "method": "lowestPrice", "ranking": ranking}
        self.act("bids.ranked", "evaluator", data)

    def award(self, name: str, **changes: object) -> int:
        tenderers = {str(entry.data["bid"]): entry.data["tenderer"] for entry in self.standing()}
        data: dict[str, object] = {
            "tender": TENDER,
            "award": "award-1",
            "status": "active",
            "bid": name,
            "tenderer": tenderers[name],
            "value": {"amount": self.payloads[name].total, "currency": "EUR"},
            "reasons": "lowest price",
            **changes,
        }
        return self.act("award.decided", "procuring-officer", data)

    def export(self) -> bytes:
        """The bundle that this book gives."""
        head = Head(self.workshop, self.attempt, public_key(self.signing), self.now, "generic", "2026-01-01")
        keys = {OPENING.id: OPENING.private}
        return write_bundle(
            head, self.entries, self.checkpoints, self.envelopes.__getitem__, keys.__getitem__
        )

    def export_lines(self) -> list[bytes]:
        """The lines of the book in the bundle."""
        with ZipFile(BytesIO(self.export())) as archive:
            return archive.read("ledger.jsonl").splitlines(keepends=True)
