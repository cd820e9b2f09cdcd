"""A bid that looks too low is explained: asked about, answered for, heard, and then decided on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class HearingState(StrEnum):
    """How far the explanation of a bid has come."""

    #: Nobody has asked yet.
    NOT_ASKED = "notAsked"
    #: The tenderer has been asked and has time left.
    ASKED = "asked"
    #: The time is over without an answer.
    UNANSWERED = "unanswered"
    #: The tenderer answered in time.
    ANSWERED = "answered"
    #: The tenderer was heard, too.
    HEARD = "heard"
    #: The committee found the price explained.
    ACCEPTED = "accepted"
    #: The committee found that it was not.
    REJECTED = "rejected"


class HearingAct(StrEnum):
    """What somebody may do next."""

    ASK = "ask"
    ANSWER = "answer"
    HEAR = "hear"
    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True)
class Decision:
    """What the committee decided, and why."""

    at: datetime
    accepted: bool
    reasons: str


@dataclass(frozen=True)
class Hearing:
    """What happened so far about one bid.

    Errors: ValueError for what cannot have happened in this order, an answer after its time, or a decision
        without reasons.
    """

    asked_at: datetime
    due_at: datetime
    answered_at: datetime | None = None
    heard_at: datetime | None = None
    decision: Decision | None = None

    def __post_init__(self) -> None:
        decided_at = None if self.decision is None else self.decision.at
        instants = [self.asked_at, self.answered_at, self.heard_at, decided_at]
        happened = [instant for instant in instants if instant is not None]
        if happened != sorted(happened) or self.due_at < self.asked_at:
            raise ValueError("first the question, then the answer, the hearing and the decision")
        if self.answered_at is not None and self.answered_at > self.due_at:
            raise ValueError("the answer came after its time")
        if self.heard_at is not None and self.answered_at is None:
            raise ValueError("who did not answer is not heard")
        if self.decision is not None and self.answered_at is None and self.decision.at <= self.due_at:
            raise ValueError("nothing is decided while there is time to answer")
        if self.decision is not None and not self.decision.reasons.strip():
            raise ValueError("a decision needs its reasons")


def hearing_state(hearing: Hearing | None, now: datetime) -> HearingState:
    """Say how far the explanation of a bid has come; the instant at which an answer is due is in time."""
    if hearing is None:
        return HearingState.NOT_ASKED
    if hearing.decision is not None:
        return HearingState.ACCEPTED if hearing.decision.accepted else HearingState.REJECTED
    if hearing.heard_at is not None:
        return HearingState.HEARD
    if hearing.answered_at is not None:
        return HearingState.ANSWERED
    return HearingState.UNANSWERED if now > hearing.due_at else HearingState.ASKED


def open_acts(state: HearingState, oral: bool) -> tuple[HearingAct, ...]:
    """Name what may be done next, by whether the law wants the tenderer heard or is content with an answer.

    Shapes: a bid is never rejected before it was asked about and answered for, or the time for it is over.
    Source: Directive 2014/24/EU article 69: rejected only where the evidence does not account for the price
    """
    decide = (HearingAct.ACCEPT, HearingAct.REJECT)
    acts = {
        HearingState.NOT_ASKED: (HearingAct.ASK,),
        HearingState.ASKED: (HearingAct.ANSWER,),
        HearingState.UNANSWERED: decide,
        HearingState.ANSWERED: (HearingAct.HEAR, HearingAct.ACCEPT) if oral else decide,
        HearingState.HEARD: decide,
    }
    return acts.get(state, ())
