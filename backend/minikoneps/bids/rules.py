"""Which envelopes may be taken, until when, and what became of a bid."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from minikoneps.packs.procedure import Procedure
from minikoneps.sealing.envelope import OVERHEAD, PAD_STEP, InfoParts, parse_info, spell
from minikoneps.shared.canonical import Unreadable, instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.notice import Lot
from minikoneps.tenders.rules import PublishedTender, is_late

MOST_BYTES = 128 * 1024 + OVERHEAD
MOST_BASE64 = 4 * ((MOST_BYTES + 2) // 3)


class BidStatus(StrEnum):
    """What became of a bid."""

    #: Handed in and standing: submission or replacement brings this about.
    VALID = "valid"
    #: Taken back by its tenderer before the deadline: withdrawal brings this about.
    WITHDRAWN = "withdrawn"
    #: Another bid of the same tenderer took its place: replacement brings this about.
    REPLACED = "replaced"
    #: The notice was amended after the sealing: it is not opened, but may be replaced or withdrawn.
    SUPERSEDED = "superseded"


@dataclass(frozen=True)
class BidFacts:
    """What decides a bid's status.

    Shapes: `answers` is the notice version it was sealed to, `in_force` the tender's.
    """

    withdrawn_at: datetime | None
    replaced_by: str | None
    answers: int
    in_force: int


class SealedBid(NamedTuple):
    """One envelope of a standing bid as it is handed to the opening."""

    id: str
    lot: str
    stage: str
    tenderer: str
    received_at: datetime
    opening_key: str
    info: str
    sha256: str
    ciphertext: bytes


@dataclass(frozen=True)
class StandingBid:
    """A bid that was neither withdrawn nor replaced, and the notice version that it answers."""

    id: str
    version: int


def bid_status(facts: BidFacts) -> BidStatus:
    """Say what became of a bid."""
    if facts.withdrawn_at is not None:
        return BidStatus.WITHDRAWN
    if facts.replaced_by is not None:
        return BidStatus.REPLACED
    return BidStatus.VALID if facts.answers == facts.in_force else BidStatus.SUPERSEDED


def must_be_asked(tender: PublishedTender, tenderer: str) -> None:
    """Refuse a bid on a contract that is made with another tenderer alone.

    Errors: RuleBroken("bids.not_asked").
    """
    again = tender.notice.again
    if again is not None and again.tenderer not in (None, tenderer):
        raise RuleBroken("bids.not_asked", tender=tender.id)


def must_be_in_time(tender: PublishedTender, received_at: datetime) -> None:
    """Refuse what came after the deadline, and what came in time but missed the closing entry.

    Errors: RuleBroken("bids.late"), RuleBroken("bids.not_recorded").
    Source: Directive 2014/24/EU Annex IV; the instant of the deadline itself is in time.
    """
    late = is_late(received_at, tender.deadline)
    if late or tender.closed_at is not None:
        raise RuleBroken(
            "bids.late" if late else "bids.not_recorded",
            tender=tender.id,
            deadline=instant_text(tender.deadline),
            received_at=instant_text(received_at),
        )


def must_be_wanted(tender: PublishedTender) -> None:
    """Refuse to submit, replace or withdraw a bid on a tender that was given up.

    Errors: RuleBroken("bids.tender_cancelled").
    """
    if tender.cancelled_at is not None:
        since = instant_text(tender.cancelled_at)
        raise RuleBroken("bids.tender_cancelled", tender=tender.id, cancelled_at=since)


def must_be_complete(
    tender: str, sent: Sequence[tuple[str, str]], lots: Sequence[Lot], procedure: Procedure
) -> None:
    """Refuse a bid without exactly one envelope for each stage of the procedure and lot bid on.

    Shapes: `sent` are pairs of stage and lot; a bid is on one lot of the notice at least.
    Errors: RuleBroken("bids.lot_unknown"), RuleBroken("bids.envelopes_differ").
    """
    named, known = {lot for _, lot in sent}, [lot.id for lot in lots]
    for lot in sorted(named.difference(known)):
        raise RuleBroken("bids.lot_unknown", tender=tender, lot=lot, lots=", ".join(known))
    bid_on = [lot for lot in known if lot in named] or known
    wanted = [(stage, lot) for stage in procedure.envelopes for lot in bid_on]
    if sorted(sent) != sorted(wanted):
        expected = ", ".join(f"{stage}/{lot}" for stage, lot in wanted)
        raise RuleBroken("bids.envelopes_differ", tender=tender, expected=expected)


def must_differ(tender: str, digests: Sequence[str]) -> None:
    """Refuse a bid that holds the same bytes twice.

    Errors: RuleBroken("bids.duplicate_envelope").
    """
    if len(set(digests)) != len(digests):
        raise RuleBroken("bids.duplicate_envelope", tender=tender)


def must_stand(tender: str, bid: str, facts: BidFacts) -> None:
    """Refuse to replace or withdraw a bid that was replaced or withdrawn before.

    Errors: RuleBroken("bids.not_standing").
    """
    status = bid_status(facts)
    if status in (BidStatus.REPLACED, BidStatus.WITHDRAWN):
        raise RuleBroken("bids.not_standing", tender=tender, bid=bid, status=str(status))


def must_match(info: str, expected: InfoParts) -> None:
    """Refuse an envelope that was sealed for anything else, part by part.

    Errors: RuleBroken with bids.info_unreadable, bids.attempt_superseded, bids.notice_superseded,
        bids.wrong_key or, for any other part, bids.info_mismatch naming it.
    Source: docs/reference/bundle.md, the sealed bid
    """
    if info == spell(expected):  # as nearly always
        return
    try:
        found = parse_info(info)
    except Unreadable:
        raise RuleBroken("bids.info_unreadable", tender=expected.tender) from None
    for part, code in _PARTS.items():
        was, should_be = getattr(found, part), getattr(expected, part)
        if was != should_be:
            raise RuleBroken(code, tender=expected.tender, part=part, sealed_for=was, expected=should_be)


_PARTS = {
    "workshop": "bids.info_mismatch",
    "attempt": "bids.attempt_superseded",
    "tender": "bids.info_mismatch",
    "notice_version": "bids.notice_superseded",
    "stage": "bids.info_mismatch",
    "lot": "bids.info_mismatch",
    "tenderer": "bids.info_mismatch",
    "opening_key": "bids.wrong_key",
}


def read_ciphertext(text: str, tender: str) -> bytes:
    """Read an envelope's bytes from base64, in its one way of writing them.

    Shapes: 48 bytes more than a multiple of 1024, at most 48 more than 128 KiB.
    Errors: RuleBroken("bids.badly_encoded"), RuleBroken("bids.wrong_length").
    """
    try:
        ciphertext = b64decode(text, validate=True)
    except ValueError:
        raise RuleBroken("bids.badly_encoded", tender=tender) from None
    if b64encode(ciphertext).decode() != text:
        raise RuleBroken("bids.badly_encoded", tender=tender)
    padded = len(ciphertext) - OVERHEAD
    if padded < PAD_STEP or padded % PAD_STEP or len(ciphertext) > MOST_BYTES:
        raise RuleBroken("bids.wrong_length", tender=tender, bytes=len(ciphertext), most=MOST_BYTES)
    return ciphertext
