"""Who may decide on an act that was asked for, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from minikoneps.packs.procedure import OfficialAct
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken


class ApprovalStatus(StrEnum):
    """What became of an act that was asked for."""

    #: It waits for a second person: asking brings this about.
    PENDING = "pending"
    #: It was carried out: a second person's approval brings this about.
    APPROVED = "approved"
    #: It was not carried out: a second person's refusal, with reasons, brings this about.
    TURNED_DOWN = "turnedDown"
    #: It was not carried out: its asker brings this about.
    TAKEN_BACK = "takenBack"


@dataclass(frozen=True)
class Person:
    """Who acts: a participant, and the seat this participant plays."""

    participant: str
    seat: str


@dataclass(frozen=True)
class ApprovalFacts:
    """What decides an approval's status, and who may still decide on it.

    Shapes: at most one of the three instants is set.
    """

    id: str
    act: OfficialAct
    asker: Person
    approved_at: datetime | None = None
    turned_down_at: datetime | None = None
    taken_back_at: datetime | None = None

    @property
    def decided_at(self) -> datetime | None:
        """When it stopped waiting."""
        return self.approved_at or self.turned_down_at or self.taken_back_at


def approval_status(facts: ApprovalFacts) -> ApprovalStatus:
    """Say what became of an act that was asked for."""
    if facts.approved_at is not None:
        return ApprovalStatus.APPROVED
    if facts.turned_down_at is not None:
        return ApprovalStatus.TURNED_DOWN
    return ApprovalStatus.PENDING if facts.taken_back_at is None else ApprovalStatus.TAKEN_BACK


def must_have_a_second(act: OfficialAct, officers: Sequence[str]) -> None:
    """Refuse to ask where nobody could ever approve.

    Shapes: `officers` are the seats of the organisation that may approve, the asker's among them.
    Errors: RuleBroken("approvals.nobody_else").
    """
    if len(officers) < 2:
        raise RuleBroken("approvals.nobody_else", act=act.value)


def must_not_be_asked(act: OfficialAct, waiting: str | None) -> None:
    """Refuse to ask twice for the same act.

    Errors: RuleBroken("approvals.already_asked").
    """
    if waiting is not None:
        raise RuleBroken("approvals.already_asked", act=act.value, approval=waiting)


def must_be_pending(facts: ApprovalFacts) -> None:
    """Refuse to decide twice.

    Errors: RuleBroken("approvals.already_decided").
    """
    if facts.decided_at is not None:
        raise RuleBroken(
            "approvals.already_decided",
            approval=facts.id,
            status=approval_status(facts).value,
            decided_at=instant_text(facts.decided_at),
        )


def must_be_another(facts: ApprovalFacts, second: Person) -> None:
    """Refuse a second person who is the first, on whatever seat, and the seat that asked, whoever holds it.

    Errors: RuleBroken("approvals.same_person"), RuleBroken("approvals.same_seat").
    Source: Regulation (EU, Euratom) 2018/1046 article 74: who verifies has not initiated.
    """
    if second.participant == facts.asker.participant:
        raise RuleBroken("approvals.same_person", asked_by=facts.asker.seat, seat=second.seat)
    if second.seat == facts.asker.seat:
        raise RuleBroken("approvals.same_seat", seat=second.seat)


def must_be_the_asker(facts: ApprovalFacts, person: Person) -> None:
    """Refuse to take back what somebody else asked for.

    Shapes: whoever now holds the seat that asked may take it back too.
    Errors: RuleBroken("approvals.not_the_asker").
    """
    asker = facts.asker
    if person.participant != asker.participant and person.seat != asker.seat:
        raise RuleBroken("approvals.not_the_asker", asked_by=asker.seat)
