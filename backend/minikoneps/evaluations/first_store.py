"""Every select on first envelopes, their examinations, and openings of prices."""

from collections.abc import Sequence
from fractions import Fraction

from sqlmodel import Session, col, select

from minikoneps.evaluations.offers import Offer, read_content
from minikoneps.evaluations.passing import Judged, Why
from minikoneps.evaluations.tables import FirstEnvelope, FirstExamination, PriceOpening
from minikoneps.shared.reading import once


def add_offers(session: Session, tender: str, offers: Sequence[Offer]) -> None:
    """Keep what came out of the first envelopes."""
    session.add_all(
        FirstEnvelope(
            bid=one.bid,
            lot=one.lot,
            tender=tender,
            place=place,
            stage=one.stage,
            tenderer=one.tenderer,
            received_at=one.received_at,
            ciphertext_sha256=one.ciphertext_sha256,
            reason=one.reason,
            content=None if one.content is None else one.content.written(),
        )
        for place, one in enumerate(offers)
    )
    session.flush()


@once
def list_offers(session: Session, tender: str) -> list[Offer]:
    """What came out of each first envelope, in the order of the opening; none where there is one envelope."""
    rows = select(FirstEnvelope).where(FirstEnvelope.tender == tender)
    return [
        Offer(
            bid=row.bid,
            lot=row.lot,
            stage=row.stage,
            tenderer=row.tenderer,
            received_at=row.received_at,
            ciphertext_sha256=row.ciphertext_sha256,
            reason=row.reason,
            content=None if row.content is None else read_content(row.content),
        )
        for row in session.exec(rows.order_by(col(FirstEnvelope.place)))
    ]


def put_examination(session: Session, examination: FirstExamination) -> FirstExamination:
    """Keep a person's decision in the place of an earlier one."""
    kept = session.merge(examination)
    session.flush()
    return kept


def find_examination(session: Session, bid: str, lot: str) -> FirstExamination | None:
    """What was decided about a first envelope so far."""
    return session.get(FirstExamination, (bid, lot))


@once
def list_examinations(session: Session, tender: str, refused: bool = False) -> Sequence[FirstExamination]:
    """The decisions on a tender's first envelopes, or those against one alone, in the order of opening."""
    rows = select(FirstExamination).where(
        FirstExamination.tender == tender,
        FirstExamination.bid == FirstEnvelope.bid,
        FirstExamination.lot == FirstEnvelope.lot,
    )
    if refused:
        rows = rows.where(col(FirstExamination.responsive).is_(False))
    return session.exec(rows.order_by(col(FirstEnvelope.place))).all()


def add_price_opening(session: Session, opening: PriceOpening) -> None:
    """Keep that the prices were opened."""
    session.add(opening)
    session.flush()


@once
def find_price_opening(session: Session, tender: str) -> PriceOpening | None:
    """The opening of a tender's prices, if it took place."""
    return session.get(PriceOpening, tender)


def put_judged(session: Session, judged: Sequence[Judged]) -> None:
    """Keep what became of each first envelope when the prices were opened."""
    for one in judged:
        row = session.get_one(FirstEnvelope, (one.bid, one.lot))
        row.why_shut = None if one.why is None else one.why.value
        row.points = None if one.points is None else str(one.points)
        session.add(row)
    session.flush()


def list_judged(session: Session, tender: str) -> list[Judged]:
    """What became of each first envelope, in the order of the opening; once the prices are opened."""
    rows = select(FirstEnvelope).where(FirstEnvelope.tender == tender)
    return [
        Judged(
            row.bid,
            row.lot,
            None if row.why_shut is None else Why(row.why_shut),
            None if row.points is None else Fraction(row.points),
        )
        for row in session.exec(rows.order_by(col(FirstEnvelope.place)))
    ]
