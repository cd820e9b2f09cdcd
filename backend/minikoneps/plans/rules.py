"""What a plan's dates make of it, until when comments are taken, and who may say what."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from minikoneps.packs.procedure import Procedure
from minikoneps.packs.terms import Figure
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.numbers import LAST_ORDER

PLAN, PRESPECIFICATION = "DD", "BD"
MOST_ITEMS = 200


class PlanStatus(StrEnum):
    """What the dates of an order plan make of it."""

    #: Everybody reads what is meant to be bought: publication brings this about.
    PLANNED = "planned"
    #: The specification is shown and comments are taken: the pre-specification brings this about.
    CONSULTING = "consulting"
    #: No comment is taken any more: the clock brings this about.
    CONSULTED = "consulted"
    #: A notice came of it: the publication of a tender brings this about.
    NOTICED = "noticed"
    #: Given up by its procuring entity, with reasons: withdrawal brings this about.
    WITHDRAWN = "withdrawn"


class Category(StrEnum):
    """What is mainly bought (OCDS, procurementCategory)."""

    GOODS = "goods"
    WORKS = "works"
    SERVICES = "services"


class ReplyOutcome(StrEnum):
    """What a comment came to."""

    #: The specification will say what the comment asked for.
    ADOPTED = "adopted"
    #: It will say a part of it.
    PARTLY_ADOPTED = "partlyAdopted"
    #: It stays as it is.
    NOT_ADOPTED = "notAdopted"
    #: The comment asked, and was answered.
    EXPLAINED = "explained"


@dataclass(frozen=True)
class PlanFacts:
    """The dates that decide a plan's status."""

    comments_until: datetime | None = None
    noticed_at: datetime | None = None
    withdrawn_at: datetime | None = None


@dataclass(frozen=True)
class KnownPlan:
    """A plan as a tender needs it that is to come of it.

    Shapes: `unanswered` counts the comments that wait for their reply.
    """

    id: str
    procuring_entity: str
    facts: PlanFacts
    unanswered: int


def plan_status(facts: PlanFacts, now: datetime) -> PlanStatus:
    """Say what a plan's dates make of it at an instant; the last instant for comments is still in time."""
    if facts.withdrawn_at is not None:
        return PlanStatus.WITHDRAWN
    if facts.noticed_at is not None:
        return PlanStatus.NOTICED
    if facts.comments_until is None:
        return PlanStatus.PLANNED
    return PlanStatus.CONSULTING if now <= facts.comments_until else PlanStatus.CONSULTED


def consultation_days(procedure: Procedure, urgent: bool) -> Figure:
    """Give the figure of the law by which a specification stands open for comments."""
    return procedure.urgent_prespecification_days if urgent else procedure.prespecification_days


def comments_until(shown_at: datetime, days: int, zone: tzinfo) -> datetime:
    """Give the last instant at which a comment on a specification is in time.

    Units: calendar days in the zone; the day on which it is shown is not counted, the last one is whole.
    Source: Republic of Korea, Enforcement Decree of the Local Contracts Act, article 32-2.
    """
    last = shown_at.astimezone(zone).date() + timedelta(days=days)
    return datetime.combine(last, time.max, tzinfo=zone)


def must_be_to_come(expected_at: datetime, now: datetime) -> None:
    """Refuse a plan whose notice is expected in the past.

    Errors: RuleBroken("plans.expected_past").
    """
    if expected_at <= now:
        facts = {"expected": instant_text(expected_at), "now": instant_text(now)}
        raise RuleBroken("plans.expected_past", fields={"noticeExpectedAt": "plans.expected_past"}, **facts)


def must_be_live(plan: str, facts: PlanFacts) -> None:
    """Refuse to go on with a plan that was given up, or of which a notice came.

    Errors: RuleBroken("plans.withdrawn"), RuleBroken("plans.noticed").
    """
    if facts.withdrawn_at is not None:
        raise RuleBroken("plans.withdrawn", plan=plan, withdrawn_at=instant_text(facts.withdrawn_at))
    if facts.noticed_at is not None:
        raise RuleBroken("plans.noticed", plan=plan, noticed_at=instant_text(facts.noticed_at))


def must_not_be_specified(plan: str, facts: PlanFacts) -> None:
    """Refuse to show a specification a second time: it is revised.

    Errors: RuleBroken("plans.already_specified").
    """
    if facts.comments_until is not None:
        until = instant_text(facts.comments_until)
        raise RuleBroken("plans.already_specified", plan=plan, until=until)


def must_be_revisable(plan: str, version: int, facts: PlanFacts, specified: bool) -> None:
    """Refuse a revision of what is not there, or one too many.

    Errors: RuleBroken("plans.not_specified"), RuleBroken("plans.revised_too_often").
    """
    if specified and facts.comments_until is None:
        raise RuleBroken("plans.not_specified", plan=plan)
    if version >= LAST_ORDER:
        raise RuleBroken("plans.revised_too_often", plan=plan, most=LAST_ORDER)


def must_change(plan: str, changes: int) -> None:
    """Refuse a revision that says what was said before.

    Errors: RuleBroken("plans.nothing_revised").
    """
    if changes == 0:
        raise RuleBroken("plans.nothing_revised", plan=plan)


def must_take_comments(plan: str, facts: PlanFacts, received_at: datetime) -> None:
    """Refuse a comment on what is not shown yet, or one that comes too late.

    Errors: RuleBroken("plans.not_specified"), RuleBroken("plans.comments_late").
    """
    if facts.comments_until is None:
        raise RuleBroken("plans.not_specified", plan=plan)
    if received_at > facts.comments_until:
        until, received = instant_text(facts.comments_until), instant_text(received_at)
        raise RuleBroken("plans.comments_late", plan=plan, until=until, received_at=received)


def must_be_planned(item: str | None, items: Collection[str]) -> None:
    """Refuse a comment on an item that the plan does not have.

    Errors: RuleBroken("plans.item_unknown").
    """
    if item is not None and item not in items:
        raise RuleBroken("plans.item_unknown", item=item)


def must_be_unanswered(comment: str, replied_at: datetime | None) -> None:
    """Refuse a second reply.

    Errors: RuleBroken("plans.already_replied").
    """
    if replied_at is not None:
        raise RuleBroken("plans.already_replied", comment=comment, replied_at=instant_text(replied_at))
