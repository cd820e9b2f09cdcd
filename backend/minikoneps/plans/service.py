"""Publishing, revising and withdrawing plans, showing specifications early, and telling all of it."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.ledger.law import procedure_in_force
from minikoneps.packs.pack import zone
from minikoneps.parties.service import acting_for, refer_to, refer_to_all
from minikoneps.plans import rules, showing, store
from minikoneps.plans.rules import KnownPlan
from minikoneps.plans.schemas import (
    CommentShown,
    PlanMade,
    PlanShown,
    PrespecificationMade,
    RevisionMade,
    RevisionShown,
    WithdrawalMade,
)
from minikoneps.plans.tables import OrderPlan, PlanComment, PlanVersion
from minikoneps.shared.access import Caller
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.changes import changes_between
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page
from minikoneps.shared.numbers import next_number, stage_number
from minikoneps.shared.shape import ChangeShown

NONE = (0, 0)


def publish_plan(act: Act, made: PlanMade) -> PlanShown:
    """Tell everybody what is meant to be bought."""
    _, party = acting_for(act)
    now = act.recorded_at
    rules.must_be_to_come(made.notice_expected_at, now)
    pack, _, _ = procedure_in_force(act.session, made.procurement_method)
    sequence = store.last_sequence(act.session) + 1
    plan = OrderPlan(
        id=new_id("plan"),
        procuring_entity=party,
        sequence=sequence,
        plan_number=stage_number(rules.PLAN, sequence, pack.day_of(now).year, 1),
        published_at=now,
        **showing.columns_of(made),
    )
    store.put_plan(act.session, plan)
    _keep_version(act, plan, "")
    entity = refer_to(act.session, party)
    act.append("plan.published", {**showing.record_of(plan), "procuring_entity": entity.model_dump()})
    return show_plan(act.session, plan, now)


def revise_plan(act: Act, plan_id: str, made: RevisionMade) -> PlanShown:
    """Put the next version of a plan, and of its specification, in force, with reasons."""
    plan, now = own_live(act, plan_id), act.recorded_at
    rules.must_be_revisable(plan.id, plan.version, showing.facts_of(plan), made.specification is not None)
    if made.plan.notice_expected_at != plan.notice_expected_at:
        rules.must_be_to_come(made.plan.notice_expected_at, now)
    before = showing.document_of(plan)
    plan.sqlmodel_update(showing.columns_of(made.plan))
    plan.specification = made.specification or plan.specification
    rules.must_change(plan.id, len(changes_between(before, showing.document_of(plan))))
    plan.version, plan.revised_at = plan.version + 1, now
    plan.plan_number = next_number(plan.plan_number)
    if plan.prespecification_number is not None:
        plan.prespecification_number = next_number(plan.prespecification_number)
    store.put_plan(act.session, plan)
    _keep_version(act, plan, made.rationale)
    said = {} if plan.specification is None else {"specification": plan.specification}
    act.append("plan.revised", {**showing.record_of(plan), **said, "rationale": made.rationale})
    return show_plan(act.session, plan, now)


def withdraw_plan(act: Act, plan_id: str, made: WithdrawalMade) -> PlanShown:
    """Give a plan up, with reasons."""
    plan = own_live(act, plan_id)
    plan.withdrawn_at, plan.withdrawal_rationale = act.recorded_at, made.rationale
    store.put_plan(act.session, plan)
    act.append("plan.withdrawn", {"plan": plan.id, "rationale": made.rationale})
    return show_plan(act.session, plan, act.recorded_at)


def show_specification(act: Act, plan_id: str, made: PrespecificationMade) -> PlanShown:
    """Show the specification before the notice, and take comments for the days of the law."""
    plan, now = own_live(act, plan_id), act.recorded_at
    rules.must_not_be_specified(plan.id, showing.facts_of(plan))
    pack, _, procedure = procedure_in_force(act.session, showing.made_of(plan).procurement_method)
    figure = rules.consultation_days(procedure, made.urgency is not None)
    until = rules.comments_until(now, figure.value, zone(pack.time_zone))
    sequence = store.last_prespecification(act.session) + 1
    number = stage_number(rules.PRESPECIFICATION, sequence, pack.day_of(now).year, 1)
    plan.prespecification_sequence, plan.prespecification_number = sequence, number
    plan.specification, plan.urgency = made.specification, made.urgency
    plan.specified_at, plan.comments_until = now, until
    store.put_plan(act.session, plan)
    store.put_specification(act.session, plan.id, plan.version, made.specification)
    said = {"plan": plan.id, "number": number, **made.model_dump(exclude_none=True)}
    period = {"start": instant_text(now), "end": instant_text(until)}
    act.append("prespecification.published", {**said, "comment_period": period})
    return show_plan(act.session, plan, now)


def note_notice(act: Act, plan_id: str, tender_id: str) -> None:
    """Remember the first notice that came of a plan, which is neither revised nor withdrawn from here on."""
    plan = store.find_plan(act.session, plan_id)
    if plan is not None and plan.noticed_at is None:
        plan.noticed_at, plan.tender = act.recorded_at, tender_id
        store.put_plan(act.session, plan)


def own_live(act: Act, plan_id: str) -> OrderPlan:
    """The plan of that id, which the acting officer runs and with which something can still be done."""
    _, party = acting_for(act)
    plan = must_find(act.session, plan_id)
    if plan.procuring_entity != party:
        raise RuleBroken("plans.not_yours", plan=plan.id)
    rules.must_be_live(plan.id, showing.facts_of(plan))
    return plan


def must_find(session: Session, plan_id: str) -> OrderPlan:
    """The plan of that id."""
    plan = store.find_plan(session, plan_id)
    if plan is None:
        raise RuleBroken("plans.not_found", plan=plan_id)
    return plan


def items_of(plan: OrderPlan) -> list[str]:
    """The ids of the items that a plan names."""
    return [item.id for item in showing.made_of(plan).items]


def _keep_version(act: Act, plan: OrderPlan, rationale: str) -> None:
    version = PlanVersion(
        plan=plan.id,
        version=plan.version,
        valid_from=act.recorded_at,
        rationale=rationale,
        content=plan.content,
        specification=plan.specification,
    )
    store.add_version(act.session, version)


def list_plans(session: Session, listing: Listing, now: datetime) -> Page[PlanShown]:
    """Every plan of the room."""
    wanted = listing.wanted("id", "status", "procuringEntity", "mainProcurementCategory", "q")
    page = store.list_plans(session, listing, wanted, now)
    return Page(_show(session, page.rows, now), page.first, page.total)


def get_plan(session: Session, plan_id: str, now: datetime) -> PlanShown:
    """One plan."""
    return show_plan(session, must_find(session, plan_id), now)


def list_revisions(session: Session, plan_id: str) -> list[RevisionShown]:
    """What each revision of a plan changed, the first one first."""
    versions = store.list_versions(session, must_find(session, plan_id).id)
    return [
        RevisionShown(
            version=later.version,
            revised_at=later.valid_from,
            rationale=later.rationale,
            changes=[
                ChangeShown.model_validate(vars(change))
                for change in changes_between(showing.document_of(earlier), showing.document_of(later))
            ],
        )
        for earlier, later in pairwise(versions)
    ]


def list_comments(session: Session, caller: Caller, plan_id: str, listing: Listing) -> Page[CommentShown]:
    """The comments on a plan's specification, the first one first."""
    plan, wanted = must_find(session, plan_id), listing.wanted("id", "author", "q")
    page = store.list_comments(session, plan.id, listing, wanted)
    authors = refer_to_all(session, {row.author for row in page.rows})
    rows = [showing.comment_shown(row, authors[row.author], caller.party) for row in page.rows]
    return Page(rows, page.first, page.total)


def show_comment(session: Session, row: PlanComment, party: str | None) -> CommentShown:
    """A comment as a seat of that party reads it."""
    return showing.comment_shown(row, refer_to(session, row.author), party)


def find_known(session: Session, plan_id: str) -> KnownPlan | None:
    """The plan of that id as a tender needs it, if there is one."""
    plan = store.find_plan(session, plan_id)
    if plan is None:
        return None
    _, unanswered = store.count_comments(session, [plan.id]).get(plan.id, NONE)
    return KnownPlan(plan.id, plan.procuring_entity, showing.facts_of(plan), unanswered)


def show_plan(session: Session, plan: OrderPlan, now: datetime) -> PlanShown:
    """A plan as it is shown at an instant."""
    return _show(session, [plan], now)[0]


def _show(session: Session, plans: Sequence[OrderPlan], now: datetime) -> list[PlanShown]:
    entities = refer_to_all(session, {plan.procuring_entity for plan in plans})
    counts = store.count_comments(session, [plan.id for plan in plans])
    methods = {plan.id: showing.made_of(plan).procurement_method for plan in plans}
    laws = {
        method: showing.consultation_shown(*procedure_in_force(session, method))
        for method in set(methods.values())
    }
    return [
        showing.plan_shown(
            plan, entities[plan.procuring_entity], counts.get(plan.id, NONE), laws[methods[plan.id]], now
        )
        for plan in plans
    ]
