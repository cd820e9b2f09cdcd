"""Every select on crowds."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from minikoneps.crowds.tables import Crowd


def put_crowd(session: Session, crowd: Crowd) -> None:
    """Keep a crowd as it stands."""
    session.add(crowd)
    session.flush()


def find_crowd(session: Session, crowd: str) -> Crowd | None:
    """The crowd of that id."""
    return session.get(Crowd, crowd)


def list_crowds(session: Session) -> Sequence[Crowd]:
    """All crowds, in the order in which they came."""
    return session.exec(select(Crowd).order_by(col(Crowd.position))).all()
