"""What can be complained of, by whom, until when, and what follows from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from minikoneps.shared.canonical import canonical, instant_text
from minikoneps.shared.errors import RuleBroken


class Attacked(StrEnum):
    """What a complaint is about."""

    #: The decision on a lot.
    AWARD = "award"
    #: That one's own bid was found not responsive.
    EXCLUSION = "exclusion"
    #: What the notice says.
    NOTICE = "notice"


class Outcome(StrEnum):
    """How a review body decided."""

    #: The complaint is right.
    UPHELD = "upheld"
    #: The complaint is not right: what it attacked stands.
    DISMISSED = "dismissed"


class Remedy(StrEnum):
    """What follows from a complaint that is upheld."""

    #: The award is cancelled and its bid cannot be awarded: the next in line is.
    BID_SET_ASIDE = "bidSetAside"
    #: The award is cancelled and decided anew.
    DECISION_SET_ASIDE = "decisionSetAside"
    #: The bid is examined and the bids are ranked anew; the award of its lot is cancelled.
    EXAMINATION_ANEW = "examinationAnew"
    #: The notice has to be corrected; the awards made under it are cancelled.
    NOTICE_CORRECTED = "noticeCorrected"


class ComplaintStatus(StrEnum):
    """What became of a complaint."""

    #: The procuring entity has not answered yet: filing brings this about.
    PENDING = "pending"
    #: The review body has both sides before it: the answer brings this about.
    ANSWERED = "answered"
    #: The decision brings this about.
    UPHELD = "upheld"
    #: The decision brings this about.
    DISMISSED = "dismissed"
    #: Its tenderer took it back: that brings this about.
    WITHDRAWN = "withdrawn"


REMEDIES: Mapping[Attacked, tuple[Remedy, ...]] = {
    Attacked.AWARD: (Remedy.BID_SET_ASIDE, Remedy.DECISION_SET_ASIDE),
    Attacked.EXCLUSION: (Remedy.EXAMINATION_ANEW,),
    Attacked.NOTICE: (Remedy.NOTICE_CORRECTED,),
}


@dataclass(frozen=True)
class ComplaintFacts:
    """What decides a complaint's status."""

    id: str
    answered_at: datetime | None
    decided_at: datetime | None
    outcome: Outcome | None
    withdrawn_at: datetime | None


@dataclass(frozen=True)
class Attackable:
    """An act that a tenderer may complain of.

    Shapes: `lot`, `award` and `bid` are None where the act has none; `until` is the last instant.
    """

    attacks: Attacked
    lot: str | None
    award: str | None
    bid: str | None
    begun_at: datetime
    until: datetime

    @property
    def key(self) -> tuple[str | None, ...]:
        """What tells it from the other acts."""
        return (self.attacks.value, self.lot, self.award, self.bid)


def complaint_status(facts: ComplaintFacts) -> ComplaintStatus:
    """Say what became of a complaint."""
    if facts.withdrawn_at is not None:
        return ComplaintStatus.WITHDRAWN
    if facts.decided_at is not None and facts.outcome is not None:
        return ComplaintStatus(facts.outcome.value)
    return ComplaintStatus.PENDING if facts.answered_at is None else ComplaintStatus.ANSWERED


def commitment(words: str, salt: str) -> str:
    """The fingerprint that binds a side to its words before they are published.

    Shapes: SHA-256 of the canonical object of both, in hexadecimal.
    """
    return sha256(canonical({"salt": salt, "words": words})).hexdigest()


def must_be_a_tenderer(tender: str, takes_part: bool) -> None:
    """Refuse the complaint of somebody who neither bid nor registered to take part.

    Errors: RuleBroken("complaints.not_a_tenderer").
    Source: Directive 89/665/EEC article 1(3)
    """
    if not takes_part:
        raise RuleBroken("complaints.not_a_tenderer", tender=tender)


def must_be_heard(tender: str, days: object | None, review_bodies: int) -> None:
    """Refuse a complaint where the law has none, or nobody in the room could decide it.

    Errors: RuleBroken with complaints.no_remedy or complaints.no_review_body.
    """
    if days is None:
        raise RuleBroken("complaints.no_remedy", tender=tender)
    if not review_bodies:
        raise RuleBroken("complaints.no_review_body", tender=tender)


def must_be_attackable(tender: str, wanted: Attackable | None, own: bool) -> Attackable:
    """Refuse to attack what is not there, and an award that one won oneself.

    Errors: RuleBroken with complaints.own_award or complaints.nothing_attacked.
    """
    if own:
        raise RuleBroken("complaints.own_award", tender=tender)
    if wanted is None:
        raise RuleBroken("complaints.nothing_attacked", tender=tender)
    return wanted


def must_be_in_time(tender: str, wanted: Attackable, received_at: datetime) -> None:
    """Refuse a complaint that comes too late.

    Errors: RuleBroken("complaints.late").
    Source: the pack's complaint_days
    """
    if received_at > wanted.until:
        until, came = instant_text(wanted.until), instant_text(received_at)
        raise RuleBroken("complaints.late", tender=tender, until=until, received_at=came)


def must_be_first(tender: str, before: Sequence[str]) -> None:
    """Refuse a second complaint of one tenderer about one act; one that was withdrawn does not count.

    Errors: RuleBroken("complaints.already_filed").
    """
    if before:
        raise RuleBroken("complaints.already_filed", tender=tender, complaint=before[0])


def must_be_open(tender: str, facts: ComplaintFacts) -> None:
    """Refuse to go on with a complaint that was decided or withdrawn.

    Errors: RuleBroken with complaints.withdrawn or complaints.already_decided.
    """
    about: dict[str, Any] = {"tender": tender, "complaint": facts.id}
    if facts.withdrawn_at is not None:
        raise RuleBroken("complaints.withdrawn", **about, withdrawn_at=instant_text(facts.withdrawn_at))
    if facts.decided_at is not None:
        raise RuleBroken("complaints.already_decided", **about, decided_at=instant_text(facts.decided_at))


def must_be_unanswered(tender: str, facts: ComplaintFacts) -> None:
    """Refuse a second answer.

    Errors: RuleBroken("complaints.already_answered").
    """
    if facts.answered_at is not None:
        since = instant_text(facts.answered_at)
        raise RuleBroken("complaints.already_answered", tender=tender, complaint=facts.id, answered_at=since)


def must_have_heard(tender: str, facts: ComplaintFacts) -> None:
    """Refuse to decide before both sides were heard.

    Errors: RuleBroken("complaints.unheard").
    Source: audi alteram partem; docs/reference/stages/complaints.md
    """
    if facts.answered_at is None:
        raise RuleBroken("complaints.unheard", tender=tender, complaint=facts.id)


def must_fit(tender: str, complaint: str, attacks: Attacked, remedy: Remedy | None) -> None:
    """Refuse what cannot follow from an upheld complaint about such an act.

    Errors: RuleBroken("complaints.remedy_unfit").
    """
    if remedy is not None and remedy not in REMEDIES[attacks]:
        fitting = ", ".join(one.value for one in REMEDIES[attacks])
        raise RuleBroken("complaints.remedy_unfit", tender=tender, complaint=complaint, remedies=fitting)
