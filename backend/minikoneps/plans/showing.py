"""Plans and comments in the words of the API, and in those of the ledger."""

from datetime import date, datetime
from typing import Any

from minikoneps.packs.pack import Pack
from minikoneps.packs.procedure import Procedure
from minikoneps.parties.schemas import PartyReference
from minikoneps.plans import rules
from minikoneps.plans.rules import PlanFacts, ReplyOutcome
from minikoneps.plans.schemas import (
    CommentPeriodShown,
    CommentShown,
    ConsultationShown,
    PlanMade,
    PlanShown,
    PrespecificationShown,
    ReplyShown,
    WithdrawalShown,
)
from minikoneps.plans.tables import OrderPlan, PlanComment, PlanVersion


def made_of(plan: OrderPlan | PlanVersion) -> PlanMade:
    """A plan as its officer would write it."""
    return PlanMade.model_validate_json(plan.content)


def facts_of(plan: OrderPlan) -> PlanFacts:
    """The dates that decide a plan's status."""
    return PlanFacts(plan.comments_until, plan.noticed_at, plan.withdrawn_at)


def columns_of(made: PlanMade) -> dict[str, Any]:
    """What a plan says, as the columns that hold it and those that lists look into."""
    items = (item.description for item in made.items)
    return {
        "title": made.title,
        "category": made.main_procurement_category.value,
        "notice_expected_at": made.notice_expected_at,
        "content": made.model_dump_json(by_alias=True),
        "words": "\n".join([made.title, made.description, made.rationale, *items]),
    }


def document_of(plan: OrderPlan | PlanVersion) -> dict[str, object]:
    """A plan with its specification as one document, to be compared with another version."""
    return {**made_of(plan).model_dump(mode="json", by_alias=True), "specification": plan.specification}


def record_of(plan: OrderPlan) -> dict[str, object]:
    """A plan as it stands in the ledger; what was left empty is left out."""
    said = made_of(plan).model_dump(mode="json", exclude_none=True)
    return {
        "plan": plan.id,
        "plan_number": plan.plan_number,
        "version": plan.version,
        "content": {name: part for name, part in said.items() if part},
    }


def plan_shown(
    plan: OrderPlan, entity: PartyReference, comments: tuple[int, int], law: ConsultationShown, now: datetime
) -> PlanShown:
    """A plan as everybody reads it at an instant."""
    about: dict[str, Any] = {
        "id": plan.id,
        "plan_number": plan.plan_number,
        "version": plan.version,
        "status": rules.plan_status(facts_of(plan), now),
        "procuring_entity": entity,
        "published_at": plan.published_at,
        "revised_at": plan.revised_at,
        "prespecification": _prespecification(plan),
        "comments_count": comments[0],
        "unanswered_count": comments[1],
        "withdrawal": _withdrawal(plan),
        "tender": plan.tender,
        "consultation": law,
    }
    return PlanShown(**vars(made_of(plan)), **about)


def _prespecification(plan: OrderPlan) -> PrespecificationShown | None:
    match plan.prespecification_number, plan.specification, plan.specified_at, plan.comments_until:
        case str(number), str(specification), datetime() as start, datetime() as end:
            period = CommentPeriodShown(start_date=start, end_date=end)
            return PrespecificationShown(
                number=number, specification=specification, urgency=plan.urgency, comment_period=period
            )
    return None


def _withdrawal(plan: OrderPlan) -> WithdrawalShown | None:
    if plan.withdrawn_at is None or plan.withdrawal_rationale is None:
        return None
    return WithdrawalShown(withdrawn_at=plan.withdrawn_at, rationale=plan.withdrawal_rationale)


def consultation_shown(pack: Pack, day: date, procedure: Procedure) -> ConsultationShown:
    """How long the law of a day lets a specification be commented on."""
    figure = rules.consultation_days(procedure, urgent=False)
    return ConsultationShown(
        pack=pack.name,
        pack_date=day,
        minimum_days=figure.value,
        urgent_days=rules.consultation_days(procedure, urgent=True).value,
        source=figure.source,
        training_value=figure.training_value,
    )


def comment_shown(row: PlanComment, author: PartyReference, party: str | None) -> CommentShown:
    """A comment as a seat of that party reads it."""
    reply = None
    if row.outcome is not None and row.answer is not None and row.replied_at is not None:
        reply = ReplyShown(outcome=ReplyOutcome(row.outcome), answer=row.answer, replied_at=row.replied_at)
    return CommentShown(
        id=row.id,
        plan=row.plan,
        author=author,
        title=row.title,
        description=row.description,
        related_item=row.related_item,
        made_at=row.made_at,
        own=row.author == party,
        reply=reply,
    )
