"""Every select on complaints."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from minikoneps.complaints.tables import Complaint


def put_complaint(session: Session, complaint: Complaint) -> None:
    """Keep a complaint, or what became of it."""
    session.add(complaint)
    session.flush()


def find_complaint(session: Session, complaint: str) -> Complaint | None:
    """The complaint of that id."""
    return session.get(Complaint, complaint)


def list_complaints(session: Session, tender: str | None = None) -> Sequence[Complaint]:
    """The complaints of a tender or of the whole room, the latest first."""
    rows = select(Complaint).order_by(col(Complaint.position).desc())
    return session.exec(rows if tender is None else rows.where(Complaint.tender == tender)).all()
