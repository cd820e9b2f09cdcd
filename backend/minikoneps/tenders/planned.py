"""The notice that comes of an order plan: what its plan must allow, and what it says to begin with."""

from datetime import datetime

from minikoneps.packs.procedure import ProcurementMethod
from minikoneps.plans.rules import KnownPlan, PlanStatus, plan_status
from minikoneps.plans.schemas import PlanShown
from minikoneps.shared.canonical import instant_text
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.notice_shapes import ItemShape
from minikoneps.tenders.rules import Check
from minikoneps.tenders.schemas import TenderDraft

LONGEST = 20_000
FIELD = "plan"


def plan_checks(notice: Notice, plan: KnownPlan | None, procuring_entity: str, now: datetime) -> list[Check]:
    """Whether the plan that a notice names lets one come of it now; nothing where it names none.

    Source: Republic of Korea, Enforcement Decree of the Local Contracts Act, article 32-2.
    """
    if notice.plan is None:
        return []
    if plan is None or plan.procuring_entity != procuring_entity:
        return [Check("tenders.plan_not_found", FIELD, False, {"plan": notice.plan})]
    status, until = plan_status(plan.facts, now), plan.facts.comments_until
    open_until = {} if until is None else {"until": instant_text(until)}
    return [
        Check("tenders.plan_withdrawn", FIELD, status is not PlanStatus.WITHDRAWN, {"plan": plan.id}),
        Check("tenders.comments_open", FIELD, status is not PlanStatus.CONSULTING, open_until),
        Check("tenders.comments_unanswered", FIELD, plan.unanswered == 0, {"count": plan.unanswered}),
    ]


def draft_of(plan: PlanShown) -> TenderDraft:
    """The draft of a notice that says what its plan says; everything else is left to its officer."""
    shown = plan.prespecification
    texts = [plan.description, "" if shown is None else shown.specification]
    budget = plan.budget.amount
    return TenderDraft(
        title=plan.title,
        description="\n\n".join(text for text in texts if text.strip())[:LONGEST],
        procurement_method=ProcurementMethod(plan.procurement_method),
        main_procurement_category=plan.main_procurement_category.value,
        award_criteria="priceOnly",
        currency=budget.currency,
        value=budget,
        items=[ItemShape(**item.model_dump()) for item in plan.items],
        plan=plan.id,
    )
