"""Every select on questions and on the closings of enquiry periods."""

from typing import Any

from sqlalchemy import ColumnElement, Select, false, func, or_, true
from sqlmodel import Session, col, select

from minikoneps.enquiries.rules import EnquiryStatus, Viewer
from minikoneps.enquiries.tables import Enquiry, EnquiryClosing
from minikoneps.shared.lists import Listing, Page, mentions, read_page


def put_enquiry(session: Session, enquiry: Enquiry) -> None:
    """Keep a question, or its answer."""
    session.add(enquiry)
    session.flush()


def find_enquiry(session: Session, enquiry: str) -> Enquiry | None:
    """The question of that id."""
    return session.get(Enquiry, enquiry)


def count_unanswered(session: Session, tender: str) -> int:
    """How many questions of a tender wait for their answer."""
    rows = select(func.count()).where(Enquiry.tender == tender, col(Enquiry.answered_at).is_(None))
    return session.exec(rows).one()


def add_closing(session: Session, closing: EnquiryClosing) -> None:
    """Keep the closing of an enquiry period."""
    session.add(closing)
    session.flush()


def find_closing(session: Session, tender: str) -> EnquiryClosing | None:
    """The closing of a tender's enquiry period, if there was one."""
    return session.get(EnquiryClosing, tender)


def list_enquiries(
    session: Session, tender: str, viewer: Viewer, listing: Listing, wanted: dict[str, list[str]]
) -> Page[Enquiry]:
    """The questions of a tender that a viewer sees, in the order in which they were asked."""
    rows: Select[Any] = select(Enquiry).where(Enquiry.tender == tender, _is_seen(viewer))
    if "id" in wanted:
        rows = rows.where(col(Enquiry.id).in_(wanted["id"]))
    if "status" in wanted:
        rows = rows.where(or_(false(), *(_is_in(status) for status in wanted["status"])))
    if words := wanted.get("q"):
        rows = rows.where(mentions(words, Enquiry.title, Enquiry.description, Enquiry.answer))
    columns = {
        "id": Enquiry.id,
        "title": Enquiry.title,
        "askedAt": Enquiry.asked_at,
        "answeredAt": Enquiry.answered_at,
    }
    return read_page(session, rows, listing, columns, [col(Enquiry.position), col(Enquiry.id)])


def _is_in(status: str) -> ColumnElement[bool]:
    match status:
        case EnquiryStatus.PENDING:
            return col(Enquiry.answered_at).is_(None)
        case EnquiryStatus.ANSWERED:
            return col(Enquiry.answered_at).is_not(None)
    return false()


def _is_seen(viewer: Viewer) -> ColumnElement[bool]:
    """`rules.is_seen` in SQL; one table of cases in the tests runs both."""
    if viewer.answers:
        return true()
    answered = col(Enquiry.answered_at).is_not(None)
    return answered if viewer.seat is None else or_(answered, col(Enquiry.asker) == viewer.seat)
