"""What a rush has to prove, worked out from what the generator sent and what the ledger holds afterwards."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from typing import Any

from minikoneps.ledger.receipt import Receipt
from minikoneps.shared.canonical import Unreadable

MARGIN = timedelta(seconds=0.5)  # what left earlier than this before the deadline must be in time
ACCEPTED, LATE = 201, "bids.late"


@dataclass(frozen=True)
class Attempt:
    """One sending of a sealed bid, by the generator's clock: when its first byte left, and its last.

    Both are None when no byte left, because nobody listened.
    """

    seat: str
    key: str
    first_byte: datetime | None
    last_byte: datetime | None
    status: int
    code: str | None
    bid: str | None
    receipt: Mapping[str, Any] | None
    body: Mapping[str, Any] = field(default_factory=dict)
    answered: datetime | None = None


@dataclass(frozen=True)
class Stored:
    """One received bid as it stands in the ledger."""

    bid: str
    seat: str
    replaces: str | None


@dataclass(frozen=True)
class Proof:
    """Counts; everything below `acknowledged` has to be nought."""

    sent: int
    accepted: int
    refused_late: int
    acknowledged: int
    receipts_false: int
    acknowledged_not_stored: int
    doubled: int
    late_accepted: int
    in_time_refused: int
    unanswered: int
    answered_otherwise: int

    @property
    def holds(self) -> bool:
        """Whether nothing was lost, doubled, let in late or turned away in time, and something was sent."""
        faults = [getattr(self, part.name) for part in fields(self)[4:]]
        return self.acknowledged > 0 and not any(faults)


def prove(
    attempts: Sequence[Attempt], stored: Sequence[Stored], deadline: datetime, fingerprint: str
) -> Proof:
    """Count what was kept and what was broken.

    A first byte that left after the deadline must never be accepted; a last byte that left half a second
    before it must never be refused. Between the two either answer is right.
    """
    accepted = [attempt for attempt in attempts if attempt.status == ACCEPTED]
    acknowledged = {attempt.bid for attempt in accepted}
    in_time = [
        attempt for attempt in attempts if attempt.last_byte and attempt.last_byte <= deadline - MARGIN
    ]
    known = {row.bid for row in stored}
    return Proof(
        sent=len(attempts),
        accepted=len(accepted),
        refused_late=sum(attempt.code == LATE for attempt in attempts),
        acknowledged=len(acknowledged),
        receipts_false=sum(not receipt_holds(attempt, fingerprint) for attempt in accepted),
        acknowledged_not_stored=len(acknowledged - known),
        doubled=doubled(stored) + answered_twice(accepted),
        late_accepted=late_accepted(attempts, deadline),
        in_time_refused=sum(attempt.status != ACCEPTED and attempt.status > 0 for attempt in in_time),
        unanswered=len({attempt.key for attempt in attempts} - {a.key for a in attempts if a.status}),
        answered_otherwise=sum(strange(attempt) for attempt in attempts),
    )


def receipt_holds(attempt: Attempt, fingerprint: str) -> bool:
    """Whether an accepted bid came with a receipt for itself, signed with the server's key."""
    try:
        receipt = Receipt.from_json(attempt.receipt)
    except Unreadable:
        return False
    return not receipt.faults(fingerprint) and receipt.entry.data.get("bid") == attempt.bid


def doubled(stored: Sequence[Stored]) -> int:
    """How many bids stand beside another of the same seat without replacing it."""
    standing = Counter(row.seat for row in stored if row.replaces is None)
    return sum(count - 1 for count in standing.values())


def answered_twice(accepted: Sequence[Attempt]) -> int:
    """How many keys were answered with more than one bid."""
    bids: dict[str, set[str | None]] = {}
    for attempt in accepted:
        bids.setdefault(attempt.key, set()).add(attempt.bid)
    return sum(len(found) - 1 for found in bids.values())


def late_accepted(attempts: Sequence[Attempt], deadline: datetime) -> int:
    """How many keys were accepted although none of their bytes left in time.

    A key sent in time and again after the deadline, because the first answer was lost, is in time.
    """
    accepted = {attempt.key for attempt in attempts if attempt.status == ACCEPTED}
    in_time = {attempt.key for attempt in attempts if attempt.first_byte and attempt.first_byte <= deadline}
    return len(accepted - in_time)


def strange(attempt: Attempt) -> bool:
    """Whether an answer is neither an acceptance nor the refusal of a late bid nor missing."""
    return attempt.status not in (0, ACCEPTED) and attempt.code != LATE


def schedule(count: int, seconds: float, late_share: float = 0.05) -> list[float]:
    """When to send, in seconds from the deadline: ever denser towards it, and a few after it.

    Density grows with the square of the time passed; the late ones spread over the two seconds behind.
    """
    late = round(count * late_share) if count > 1 else 0
    early = count - late
    before = [-seconds * (1 - ((number + 0.5) / early) ** (1 / 3)) for number in range(early)]
    after = [2.0 * (number + 0.05) / late for number in range(late)]
    return before + after
