"""Every select on invitations, on registrations for taking part and on who came to a briefing."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, true
from sqlmodel import Session, col, select

from minikoneps.participation.tables import Attendance, Invitation, Participation
from minikoneps.shared.lists import Listing, Page, read_page


def add_participation(session: Session, participation: Participation) -> None:
    """Keep a registration."""
    session.add(participation)
    session.flush()


def find_participation(session: Session, tender: str, tenderer: str) -> Participation | None:
    """A tenderer's registration for taking part in a tender."""
    return session.get(Participation, (tender, tenderer))


def count_participations(session: Session, tender: str) -> int:
    """How many registered for taking part in a tender."""
    return session.exec(select(func.count()).where(Participation.tender == tender)).one()


def add_attendances(session: Session, attendances: Sequence[Attendance]) -> None:
    """Keep who came to a briefing."""
    session.add_all(attendances)
    session.flush()


def find_attendance(session: Session, tender: str, tenderer: str) -> Attendance | None:
    """The note that a tenderer came to the briefing of a tender."""
    return session.get(Attendance, (tender, tenderer))


def list_noted(session: Session, tender: str) -> Sequence[str]:
    """The tenderers that were noted at the briefing of a tender."""
    return session.exec(select(Attendance.tenderer).where(Attendance.tender == tender)).all()


def list_attendances(
    session: Session, tender: str, seen: str | None, listing: Listing, wanted: dict[str, list[str]]
) -> Page[Attendance]:
    """Who came to a briefing, in the order of the notes; `seen` is the only tenderer seen, if given."""
    rows: Select[Any] = select(Attendance).where(Attendance.tender == tender, _is_seen(seen))
    if "id" in wanted:
        rows = rows.where(col(Attendance.tenderer).in_(wanted["id"]))
    columns = {"id": Attendance.tenderer, "notedAt": Attendance.noted_at}
    return read_page(session, rows, listing, columns, [Attendance.noted_at, Attendance.tenderer])


def add_invitations(session: Session, invitations: Sequence[Invitation]) -> None:
    """Keep who was invited."""
    session.add_all(invitations)
    session.flush()


def find_invitation(session: Session, tender: str, tenderer: str) -> Invitation | None:
    """The invitation of a tenderer to a tender."""
    return session.get(Invitation, (tender, tenderer))


def list_invitations(session: Session, tender: str, seen: str | None = None) -> Sequence[Invitation]:
    """Who was invited, in the order of the invitations; `seen` is the only tenderer seen, if given."""
    rows = select(Invitation).where(Invitation.tender == tender)
    if seen is not None:
        rows = rows.where(Invitation.tenderer == seen)
    return session.exec(rows.order_by(col(Invitation.invited_at), col(Invitation.tenderer))).all()


def _is_seen(seen: str | None) -> ColumnElement[bool]:
    return true() if seen is None else col(Attendance.tenderer) == seen
