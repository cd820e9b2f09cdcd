"""Complaints as the API takes and shows them."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from minikoneps.complaints.rules import Attacked, ComplaintStatus, Outcome, Remedy
from minikoneps.packs.periods import DaysCounted
from minikoneps.packs.terms import Suspends
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, Reasons, Shape, Words


class ComplaintMade(Shape):
    """What is attacked, and on what grounds: an award by its id, an exclusion by its lot, or the notice."""

    attacks: Attacked
    award: Identifier | None = None
    lot: Identifier | None = None
    grounds: Annotated[Words, Field(examples=["The total of the awarded bid does not cover the transport."])]

    @model_validator(mode="after")
    def names_what_it_attacks(self) -> Self:
        """An award is named by its id, an exclusion by its lot, a notice by neither."""
        named = (self.award is not None, self.lot is not None)
        asked = {
            Attacked.AWARD: (True, False),
            Attacked.EXCLUSION: (False, True),
            Attacked.NOTICE: (False, False),
        }
        if named != asked[self.attacks]:
            raise ValueError("an award is named by its id, an exclusion by its lot, a notice by neither")
        return self


class AnswerToComplaint(Shape):
    """What the procuring entity says to it."""

    answer: Annotated[Words, Field(examples=["The total was checked: every line includes the transport."])]


class ComplaintDecided(Shape):
    """The review body's decision; one that upholds says what follows."""

    outcome: Outcome
    remedy: Remedy | None = None
    reasons: Reasons

    @model_validator(mode="after")
    def says_what_follows(self) -> Self:
        """A decision that upholds names a remedy, one that dismisses none."""
        if (self.outcome is Outcome.UPHELD) != (self.remedy is not None):
            raise ValueError("a decision that upholds names a remedy, one that dismisses names none")
        return self


class ComplaintShown(Shape):
    """A complaint as its reader may see it.

    Grounds and answer are for both sides and the review body until the decision, then for everybody; who
    complains is hidden while who takes part is.
    """

    id: Identifier
    tender: Identifier
    title: str
    procuring_entity: PartyReference
    attacks: Attacked
    lot: Identifier | None
    award: Identifier | None
    bid: Identifier | None
    status: ComplaintStatus
    complainant: PartyReference | None
    filed_at: Instant
    grounds: str | None
    answer: str | None
    answered_at: Instant | None
    outcome: Outcome | None
    remedy: Remedy | None
    reasons: str | None
    decided_at: Instant | None
    decision_entry: int | None
    withdrawn_at: Instant | None
    suspends: Suspends
    own: bool


class AttackableShown(Shape):
    """An act that the caller may complain of, and until when; `complaint` is its own about it, if any."""

    attacks: Attacked
    lot: Identifier | None
    award: Identifier | None
    bid: Identifier | None
    begun_at: Instant
    until: Instant
    late: bool
    complaint: Identifier | None


class ComplaintRightsShown(Shape):
    """What the law of the room says of complaints about a tender, and what the caller may attack."""

    tender: Identifier
    days: int | None
    counted: DaysCounted | None
    source: str | None
    training_value: bool
    suspends: Suspends
    suspends_source: str | None
    takes_part: bool
    attackable: list[AttackableShown]
