"""Every select on trainers' own scenarios."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops.own import version_name
from minikoneps.workshops.tables import OwnPack, OwnScenario, OwnText, Room, Run


def get_own(session: Session, own: str, *, gone: bool = False) -> OwnScenario:
    """An own scenario that must be there; one that is `gone` only if such are asked for."""
    found = session.get(OwnScenario, own)
    if found is None or (found.gone_at is not None and not gone):
        raise RuleBroken("authoring.not_found")
    return found


def list_own(session: Session) -> Sequence[OwnScenario]:
    """All own scenarios, the one that was changed last first."""
    wish = select(OwnScenario).where(col(OwnScenario.gone_at).is_(None))
    return session.exec(wish.order_by(col(OwnScenario.changed_at).desc(), col(OwnScenario.id))).all()


def count_own(session: Session) -> int:
    """How many there are, those that may be brought back too."""
    return session.exec(select(func.count()).select_from(OwnScenario)).one()


def list_texts(session: Session, own: str) -> Sequence[OwnText]:
    """Every version in every language, the oldest first."""
    wish = select(OwnText).where(OwnText.scenario == own)
    return session.exec(wish.order_by(col(OwnText.language), col(OwnText.version))).all()


def get_newest(session: Session, own: str, language: str) -> OwnText:
    """The newest version in a language."""
    found = [text for text in list_texts(session, own) if text.language == language]
    if not found:
        raise RuleBroken("authoring.not_found")
    return found[-1]


def played(session: Session) -> set[str]:
    """The names of versions that a room plays or played."""
    named = [*session.exec(select(Room.scenario)), *session.exec(select(Run.scenario))]
    return {name for name in named if name is not None}


def list_gone(session: Session, before: datetime) -> Sequence[OwnScenario]:
    """Those that were deleted before a time."""
    return session.exec(select(OwnScenario).where(col(OwnScenario.gone_at) < before)).all()


def find_pack(session: Session, name: str) -> OwnPack | None:
    """A pack that came with a scenario."""
    return session.get(OwnPack, name)


def is_played(text: OwnText, names: set[str]) -> bool:
    """Whether a version is one of these names."""
    return version_name(text) in names
