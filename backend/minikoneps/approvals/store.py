"""Every select on approvals."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, or_
from sqlmodel import Session, col, select

from minikoneps.approvals.rules import ApprovalStatus
from minikoneps.approvals.tables import Approval
from minikoneps.packs.procedure import OfficialAct
from minikoneps.shared.lists import Listing, Page, mentions, read_page


def put_approval(session: Session, approval: Approval) -> None:
    """Keep an act that was asked for, or what became of it."""
    session.add(approval)
    session.flush()


def find_approval(session: Session, approval: str) -> Approval | None:
    """The approval of that id."""
    return session.get(Approval, approval)


def find_waiting(session: Session, act: OfficialAct, tender: str, lot: str | None) -> Approval | None:
    """What was asked for a tender, or one of its lots, and still waits."""
    rows = select(Approval).where(Approval.act == act.value, Approval.tender == tender, Approval.lot == lot)
    return session.exec(rows.where(_is_in(ApprovalStatus.PENDING))).first()


def list_approvals(
    session: Session, party: str, listing: Listing, wanted: dict[str, list[str]]
) -> Page[Approval]:
    """What the officers of an organisation asked for: what waits first, then the latest."""
    rows: Select[Any] = select(Approval).where(Approval.party == party)
    for name, column in (("id", Approval.id), ("tender", Approval.tender), ("act", Approval.act)):
        if name in wanted:
            rows = rows.where(col(column).in_(wanted[name]))
    if "status" in wanted:
        rows = rows.where(or_(false(), *(_is_in(status) for status in wanted["status"])))
    if words := wanted.get("q"):
        rows = rows.where(mentions(words, Approval.title, Approval.asked_by, Approval.reasons))
    waits = _is_in(ApprovalStatus.PENDING)
    columns = {
        "id": Approval.id,
        "title": Approval.title,
        "askedAt": Approval.asked_at,
        "decidedAt": func.coalesce(Approval.approved_at, Approval.turned_down_at, Approval.taken_back_at),
        "waiting": ~waits,
    }
    order = [waits.desc(), col(Approval.position).desc(), col(Approval.id)]
    return read_page(session, rows, listing, columns, order)


def _is_in(status: str) -> ColumnElement[bool]:
    """`rules.approval_status` in SQL; one table of cases in the tests runs both."""
    approved, turned_down, taken_back = (
        col(instant).is_not(None)
        for instant in (Approval.approved_at, Approval.turned_down_at, Approval.taken_back_at)
    )
    match status:
        case ApprovalStatus.PENDING:
            return and_(~approved, ~turned_down, ~taken_back)
        case ApprovalStatus.APPROVED:
            return approved
        case ApprovalStatus.TURNED_DOWN:
            return turned_down
        case ApprovalStatus.TAKEN_BACK:
            return taken_back
    return false()
