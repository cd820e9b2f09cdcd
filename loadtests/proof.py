"""What a rush has to prove, worked out from what the generator sent and what the ledger holds afterwards."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

MARGIN = 0.5  # seconds: what left earlier than this before the deadline must be in time
ACCEPTED = 201
AGAIN_LATER = (429, 503)  # the server asks in words to come again; whoever did counts by the last answer
LATE, NOT_RECORDED = "bids.late", "bids.not_recorded"


@dataclass(frozen=True)
class Attempt:
    """One sending of a sealed bid, by the generator's clock: when its first byte left, and its last.

    Both are None when no byte left, because nobody listened.
    Units: instants are seconds since 1970; `due` is when its last byte was to leave, None for a repetition.
    """

    seat: str
    tender: str
    key: str
    first_byte: float | None
    last_byte: float | None
    status: int
    code: str | None
    bid: str | None
    receipt_holds: bool = True
    answered: float | None = None
    due: float | None = None


@dataclass(frozen=True)
class Stored:
    """One received bid as it stands in the ledger."""

    bid: str
    tender: str
    seat: str
    replaces: str | None


@dataclass(frozen=True)
class Proof:
    """Counts; everything below `acknowledged` has to be nought."""

    sent: int
    accepted: int
    refused_late: int
    asked_to_wait: int
    acknowledged: int
    receipts_false: int
    acknowledged_not_stored: int
    stored_not_acknowledged: int
    doubled: int
    late_accepted: int
    in_time_refused: int
    not_recorded: int
    unanswered: int
    answered_otherwise: int
    repeated_otherwise: int

    @property
    def faults(self) -> dict[str, int]:
        """What should be nought and is not, by its name."""
        counted = {part.name: int(getattr(self, part.name)) for part in fields(self)[5:]}
        return {name: count for name, count in counted.items() if count}

    @property
    def holds(self) -> bool:
        """Whether nothing was lost, doubled, let in late or turned away in time, and something was sent."""
        return self.acknowledged > 0 and not self.faults


Repeated = Mapping[str, str | None]  # by key: the bid that its repetition was answered with, or None


def prove(
    attempts: Sequence[Attempt], stored: Sequence[Stored], deadlines: Mapping[str, float], repeated: Repeated
) -> Proof:
    """Count what was kept and what was broken.

    A first byte that left after the deadline must never be accepted; a last byte that left half a second
    before it must never be refused. Between the two either answer is right.
    """
    accepted = [attempt for attempt in attempts if attempt.status == ACCEPTED]
    acknowledged = {attempt.bid for attempt in accepted} | {bid for bid in repeated.values() if bid}
    answered = {attempt.key for attempt in attempts if attempt.status}
    known = {row.bid for row in stored}
    return Proof(
        sent=len(attempts),
        accepted=len(accepted),
        refused_late=sum(attempt.code == LATE for attempt in attempts),
        asked_to_wait=sum(attempt.status in AGAIN_LATER for attempt in attempts),
        acknowledged=len(acknowledged),
        receipts_false=sum(not attempt.receipt_holds for attempt in accepted),
        acknowledged_not_stored=len(acknowledged - known),
        stored_not_acknowledged=len(known - acknowledged),
        doubled=doubled(stored) + answered_twice(accepted),
        late_accepted=late_accepted(attempts, deadlines),
        in_time_refused=in_time_refused(attempts, deadlines),
        not_recorded=sum(attempt.code == NOT_RECORDED for attempt in attempts),
        unanswered=len({attempt.key for attempt in attempts} - answered),
        answered_otherwise=sum(strange(attempt) for attempt in attempts),
        repeated_otherwise=repeated_otherwise(attempts, repeated),
    )


def doubled(stored: Sequence[Stored]) -> int:
    """How many bids stand beside another of the same seat on the same tender without replacing it."""
    standing = Counter((row.tender, row.seat) for row in stored if row.replaces is None)
    return sum(count - 1 for count in standing.values())


def answered_twice(accepted: Sequence[Attempt]) -> int:
    """How many keys were answered with more than one bid."""
    bids: dict[str, set[str | None]] = {}
    for attempt in accepted:
        bids.setdefault(attempt.key, set()).add(attempt.bid)
    return sum(len(found) - 1 for found in bids.values())


def late_accepted(attempts: Sequence[Attempt], deadlines: Mapping[str, float]) -> int:
    """How many keys were accepted although none of their bytes left in time.

    A key sent in time and again after the deadline, because the first answer was lost, is in time.
    """
    accepted = {attempt.key for attempt in attempts if attempt.status == ACCEPTED}
    in_time = {
        attempt.key
        for attempt in attempts
        if attempt.first_byte and attempt.first_byte <= deadlines[attempt.tender]
    }
    return len(accepted - in_time)


def in_time_refused(attempts: Sequence[Attempt], deadlines: Mapping[str, float]) -> int:
    """How many keys were answered, and never accepted, although all their bytes left well in time."""
    accepted = {attempt.key for attempt in attempts if attempt.status == ACCEPTED}
    in_time = {
        attempt.key
        for attempt in attempts
        if attempt.status and attempt.last_byte and attempt.last_byte <= deadlines[attempt.tender] - MARGIN
    }
    return len(in_time - accepted)


def strange(attempt: Attempt) -> bool:
    """Whether an answer is neither an acceptance nor a refusal that a rush may bring, nor missing."""
    return attempt.status not in (0, ACCEPTED, *AGAIN_LATER) and attempt.code not in (LATE, NOT_RECORDED)


def repeated_otherwise(attempts: Sequence[Attempt], repeated: Repeated) -> int:
    """How many keys were answered otherwise when they were sent once more after all was over.

    A key without any answer may have either: it asks now what became of its bid.
    """
    first: dict[str, str | None] = {}
    for attempt in attempts:
        if attempt.status and attempt.status not in AGAIN_LATER:
            first.setdefault(attempt.key, attempt.bid)
    return sum(first.get(key, bid) != bid for key, bid in repeated.items())
