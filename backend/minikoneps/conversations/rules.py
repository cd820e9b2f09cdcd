"""What may still be said in a conversation with a rival, and who is told what of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken

MOST = 30  # lines of one conversation, so that nobody fills the ledger


class Side(StrEnum):
    """Who of the two says something; neither has a name."""

    #: Whoever proposes to agree; the trainer plays it.
    RIVAL = "rival"
    #: The seat to which it was proposed.
    TENDERER = "tenderer"


class RivalAnswer(StrEnum):
    """How a tenderer answers what a rival proposes."""

    #: They agree, which is what the law forbids.
    ACCEPTED = "accepted"
    #: They do not, and the rival is told so.
    REFUSED = "refused"


@dataclass(frozen=True)
class Standing:
    """How a conversation stands."""

    lines: int
    answer: RivalAnswer | None
    answered_at: datetime | None
    reported_at: datetime | None


def must_be_taken(standing: Standing) -> None:
    """Refuse another line behind the report, or where there are too many.

    Errors: RuleBroken("conversations.reported"), RuleBroken("conversations.too_many").
    """
    must_be_unreported(standing)
    if standing.lines >= MOST:
        raise RuleBroken("conversations.too_many", most=MOST)


def must_be_unanswered(standing: Standing) -> None:
    """Refuse a second answer, and one behind the report.

    Errors: RuleBroken("conversations.reported"), RuleBroken("conversations.answered").
    """
    must_be_unreported(standing)
    if standing.answer is not None and standing.answered_at is not None:
        raise RuleBroken(
            "conversations.answered", answer=standing.answer.value, at=instant_text(standing.answered_at)
        )


def must_be_unreported(standing: Standing) -> None:
    """Refuse to go on with a rival whom one has reported.

    Errors: RuleBroken("conversations.reported").
    """
    if standing.reported_at is not None:
        raise RuleBroken("conversations.reported", at=instant_text(standing.reported_at))


def must_be_tenderers(wanted: Collection[str], tenderers: Collection[str]) -> None:
    """Refuse to write to, or in the name of, a seat that does not bid.

    Errors: RuleBroken("conversations.not_a_tenderer").
    """
    for seat in wanted:
        if seat not in tenderers:
            raise RuleBroken("conversations.not_a_tenderer", seat=seat)
