"""Every select on award decisions."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from minikoneps.awards.tables import Award


def add_award(session: Session, award: Award) -> None:
    """Keep a decision."""
    session.add(award)
    session.flush()


def find_award(session: Session, tender: str, lot: str) -> Award | None:
    """The decision on a lot, if there is one."""
    return session.exec(select(Award).where(Award.tender == tender, Award.lot == lot)).first()


def list_awards(session: Session, tender: str) -> Sequence[Award]:
    """The decisions on a tender's lots, in the order in which they were made."""
    return session.exec(select(Award).where(Award.tender == tender).order_by(col(Award.position))).all()
