"""Who is shut out of tenders, from when until when, and what that does to a bid and to an award."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from minikoneps.shared.errors import RuleBroken


class DebarmentStatus(StrEnum):
    """What the calendar makes of a debarment."""

    #: Its first day has not come: entering it early brings this about.
    COMING = "coming"
    #: Its tenderer is shut out today: the first day brings this about.
    IN_FORCE = "inForce"
    #: Its last day has passed: the calendar brings this about.
    OVER = "over"
    #: It was taken out of the register before its end: lifting brings this about.
    LIFTED = "lifted"


@dataclass(frozen=True)
class DebarmentFacts:
    """What decides whether a debarment holds on a day.

    Shapes: both days are included.
    """

    valid_from: date
    valid_until: date
    lifted_at: datetime | None = None


def debarment_status(facts: DebarmentFacts, day: date) -> DebarmentStatus:
    """Say what a day makes of a debarment."""
    if facts.lifted_at is not None:
        return DebarmentStatus.LIFTED
    if day < facts.valid_from:
        return DebarmentStatus.COMING
    return DebarmentStatus.IN_FORCE if day <= facts.valid_until else DebarmentStatus.OVER


def must_be_debarrable(party: str, tenderers: Sequence[str], until: date, today: date) -> None:
    """Refuse to debar one that nobody bids for, and for days that are all over.

    Errors: RuleBroken("parties.not_debarrable"), RuleBroken("parties.debarment_over").
    """
    if party not in tenderers:
        raise RuleBroken("parties.not_debarrable", party=party)
    if until < today:
        facts = {"until": until.isoformat(), "today": today.isoformat()}
        raise RuleBroken("parties.debarment_over", fields={"until": "over"}, **facts)


def must_hold(debarment: str, facts: DebarmentFacts, day: date) -> None:
    """Refuse to lift what was lifted or is over.

    Errors: RuleBroken("parties.debarment_ended").
    """
    status = debarment_status(facts, day)
    if status in (DebarmentStatus.OVER, DebarmentStatus.LIFTED):
        raise RuleBroken("parties.debarment_ended", debarment=debarment, status=status.value)
