"""Every select on award decisions."""

from sqlmodel import Session, select

from minikoneps.awards.tables import Award


def add_award(session: Session, award: Award) -> None:
    """Keep a decision."""
    session.add(award)
    session.flush()


def find_award(session: Session, tender: str) -> Award | None:
    """The decision on a tender, if there is one."""
    return session.exec(select(Award).where(Award.tender == tender)).first()
