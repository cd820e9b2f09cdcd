"""Every select on order plans and on the comments on them."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, or_
from sqlmodel import Session, col, select

from minikoneps.plans.rules import PlanStatus
from minikoneps.plans.tables import OrderPlan, PlanComment, PlanVersion
from minikoneps.shared.lists import Listing, Page, mentions, read_page

SEARCHED = (OrderPlan.words, OrderPlan.plan_number, OrderPlan.specification)


def put_plan(session: Session, plan: OrderPlan) -> None:
    """Keep a plan."""
    session.add(plan)
    session.flush()


def find_plan(session: Session, plan: str) -> OrderPlan | None:
    """The plan of that id."""
    return session.get(OrderPlan, plan)


def last_sequence(session: Session) -> int:
    """The highest number a plan of this workshop has been given, or 0."""
    return session.exec(select(func.max(OrderPlan.sequence))).one() or 0


def last_prespecification(session: Session) -> int:
    """The highest number a pre-specification of this workshop has been given, or 0."""
    return session.exec(select(func.max(OrderPlan.prespecification_sequence))).one() or 0


def add_version(session: Session, version: PlanVersion) -> None:
    """Keep what everybody could read from an instant on."""
    session.add(version)
    session.flush()


def put_specification(session: Session, plan: str, version: int, specification: str) -> None:
    """Keep a specification with the version of the plan that it is shown with."""
    row = session.get_one(PlanVersion, (plan, version))
    row.specification = specification
    session.add(row)
    session.flush()


def list_versions(session: Session, plan: str) -> Sequence[PlanVersion]:
    """Every version of a plan, the first one first."""
    rows = select(PlanVersion).where(PlanVersion.plan == plan)
    return session.exec(rows.order_by(col(PlanVersion.version))).all()


def list_plans(
    session: Session, listing: Listing, wanted: dict[str, list[str]], now: datetime
) -> Page[OrderPlan]:
    """Plans, by the day on which their notice is expected."""
    rows: Select[Any] = select(OrderPlan)
    named = {
        "id": OrderPlan.id,
        "procuringEntity": OrderPlan.procuring_entity,
        "mainProcurementCategory": OrderPlan.category,
    }
    for field, column in named.items():
        if field in wanted:
            rows = rows.where(col(column).in_(wanted[field]))
    if "status" in wanted:
        rows = rows.where(or_(false(), *(_is_in(status, now) for status in wanted["status"])))
    if words := wanted.get("q"):
        rows = rows.where(mentions(words, *SEARCHED))
    columns = {
        "id": OrderPlan.id,
        "title": OrderPlan.title,
        "planNumber": OrderPlan.plan_number,
        "publishedAt": OrderPlan.published_at,
        "noticeExpectedAt": OrderPlan.notice_expected_at,
        "commentsUntil": OrderPlan.comments_until,
    }
    return read_page(session, rows, listing, columns, [col(OrderPlan.notice_expected_at), col(OrderPlan.id)])


def _is_in(status: str, now: datetime) -> ColumnElement[bool]:
    """`rules.plan_status` in SQL; one table of cases in the tests runs both."""
    withdrawn, noticed = col(OrderPlan.withdrawn_at).is_not(None), col(OrderPlan.noticed_at).is_not(None)
    until = col(OrderPlan.comments_until)
    live = and_(~withdrawn, ~noticed)
    match status:
        case PlanStatus.PLANNED:
            return and_(live, until.is_(None))
        case PlanStatus.CONSULTING:
            return and_(live, until >= now)
        case PlanStatus.CONSULTED:
            return and_(live, until < now)
        case PlanStatus.NOTICED:
            return and_(~withdrawn, noticed)
        case PlanStatus.WITHDRAWN:
            return withdrawn
    return false()


def put_comment(session: Session, comment: PlanComment) -> None:
    """Keep a comment, or its reply."""
    session.add(comment)
    session.flush()


def find_comment(session: Session, comment: str) -> PlanComment | None:
    """The comment of that id."""
    return session.get(PlanComment, comment)


def count_comments(session: Session, plans: Collection[str]) -> dict[str, tuple[int, int]]:
    """How many comments each of these plans has, and how many of them wait for a reply."""
    rows = (
        select(PlanComment.plan, func.count(), func.count(col(PlanComment.replied_at)))
        .where(col(PlanComment.plan).in_(plans))
        .group_by(col(PlanComment.plan))
    )
    return {plan: (made, made - replied) for plan, made, replied in session.exec(rows)}


def list_comments(
    session: Session, plan: str, listing: Listing, wanted: dict[str, list[str]]
) -> Page[PlanComment]:
    """The comments on a plan's specification, in the order in which they were made."""
    rows: Select[Any] = select(PlanComment).where(PlanComment.plan == plan)
    if "id" in wanted:
        rows = rows.where(col(PlanComment.id).in_(wanted["id"]))
    if "author" in wanted:
        rows = rows.where(col(PlanComment.author).in_(wanted["author"]))
    if words := wanted.get("q"):
        texts = (PlanComment.title, PlanComment.description, PlanComment.answer)
        rows = rows.where(mentions(words, *texts))
    columns = {"id": PlanComment.id, "madeAt": PlanComment.made_at, "repliedAt": PlanComment.replied_at}
    return read_page(session, rows, listing, columns, [col(PlanComment.position), col(PlanComment.id)])
