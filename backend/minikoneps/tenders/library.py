"""What may and must be asked for the environment by the law of the room."""

from sqlmodel import Session

from minikoneps.ledger.law import pack_in_force
from minikoneps.packs.green import GreenMeasure, load_green
from minikoneps.tenders.criteria_checks import library_checks
from minikoneps.tenders.criteria_shapes import GreenMeasureShown
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import Check


def list_green(session: Session) -> list[GreenMeasureShown]:
    """The library of the room's country as of its day."""
    return [GreenMeasureShown.of(one) for one in _library(session)]


def green_checks(session: Session, notice: Notice) -> list[Check]:
    """Whether a notice keeps the minimum standards for what it buys."""
    return library_checks(notice, _library(session))


def _library(session: Session) -> tuple[GreenMeasure, ...]:
    pack, day = pack_in_force(session)
    return load_green(pack.name).on(day)
