"""Every select on qualification examinations."""

from collections.abc import Sequence
from fractions import Fraction
from json import dumps, loads

from sqlmodel import Session, col, select

from minikoneps.qualifications.rules import Adjustment, AdjustmentKind, PointsGiven
from minikoneps.qualifications.tables import Qualification


def add_qualification(session: Session, row: Qualification) -> None:
    """Keep what an examination gave."""
    session.add(row)
    session.flush()


def find_qualification(session: Session, bid: str, lot: str) -> Qualification | None:
    """What the examination of a bid in a lot gave, once it was examined."""
    return session.get(Qualification, (bid, lot))


def list_qualifications(session: Session, tender: str) -> Sequence[Qualification]:
    """What the examinations of a tender gave, in the order in which they were made."""
    rows = select(Qualification).where(Qualification.tender == tender)
    return session.exec(rows.order_by(col(Qualification.position))).all()


def points_of(row: Qualification) -> PointsGiven:
    """The points of a row, exact."""
    adjustments = (
        Adjustment(AdjustmentKind(one["kind"]), Fraction(one["points"]), one["reasons"])
        for one in loads(row.adjustments)
    )
    return PointsGiven(Fraction(row.capability), tuple(adjustments))


def adjustments_text(given: PointsGiven) -> str:
    """The adjustments as one column keeps them."""
    return dumps([one.record() for one in given.adjustments], ensure_ascii=False)
