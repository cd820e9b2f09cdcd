"""An opening on the wall: envelope by envelope, then the reserve prices, then what became of bids."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from minikoneps.awards.service import list_standing
from minikoneps.debriefs.outcomes import show_tender
from minikoneps.debriefs.schemas import BidTold
from minikoneps.evaluations.opening import find_record
from minikoneps.evaluations.prices import find_price_record
from minikoneps.evaluations.reserve_shapes import RevealedShown
from minikoneps.evaluations.schemas import (
    OfferOpenedShown,
    OpenedBidShown,
    OpeningShown,
    PriceOpeningShown,
)
from minikoneps.projector.schemas import EnvelopeOnWall, LotOnWall, OpeningOnWall
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.notice import Lot
from minikoneps.tenders.rules import PRICE, PublishedTender
from minikoneps.tenders.service import get_published

DRAWN = 2  # steps behind the envelopes where reserve prices lie with them: the picks, then what follows
Row = OpenedBidShown | OfferOpenedShown


@dataclass(frozen=True)
class Ceremony:
    """An opening that the wall can show, of any number of steps."""

    tender: PublishedTender
    record: OpeningShown | PriceOpeningShown
    stage: str

    @property
    def rows(self) -> Sequence[Row]:
        """The envelopes in the order in which they open."""
        first = self.record.offers if isinstance(self.record, OpeningShown) else []
        return first or self.record.bids

    @property
    def steps(self) -> int:
        """How many steps it takes."""
        return len(self.rows) + (DRAWN if self.record.reserve_prices else 0)


def find_ceremony(session: Session, tender_id: str, stage: str | None) -> Ceremony | None:
    """The opening of a tender's envelopes, or of its prices where those lie in envelopes of their own."""
    tender = get_published(session, tender_id)
    if stage == PRICE and tender.price_key is not None:
        prices = find_price_record(session, tender.id)
        return None if prices is None else Ceremony(tender, prices, PRICE)
    found = find_record(session, tender.id)
    return None if found is None else Ceremony(tender, found, found.stage)


def show_opening(session: Session, ceremony: Ceremony, step: int, now: datetime) -> OpeningOnWall:
    """An opening as far as a step has revealed it."""
    tender, rows = ceremony.tender, ceremony.rows
    through = step >= ceremony.steps
    told = show_tender(session, tender.id, frozenset(), now) if through else None
    ranked = told is not None and told.method is not None
    became = {(one.bid, lot.lot): one for lot in told.lots for one in lot.bids} if told and ranked else {}
    envelopes = [
        _envelope(number, row, became.get((row.bid, row.lot)), through=through)
        for number, row in enumerate(rows[:step], start=1)
    ]
    return OpeningOnWall(
        tender=tender.id,
        title=tender.notice.title,
        notice_number=tender.notice_number,
        stage=ceremony.stage,
        sealed_prices=tender.price_key is not None and ceremony.stage != PRICE,
        opened_at=ceremony.record.opened_at,
        count=len(rows),
        lots=_lots(ceremony, step - len(rows)),
        envelopes=envelopes,
        ranked=ranked,
        awarded=through and any(row.bid is not None for row in list_standing(session, tender.id)),
    )


def _envelope(number: int, row: Row, became: BidTold | None, *, through: bool) -> EnvelopeOnWall:
    priced = row if isinstance(row, OpenedBidShown) else None
    return EnvelopeOnWall(
        number=number,
        lot=row.lot,
        tenderer=row.tenderer.name,
        outcome=row.outcome,
        total=None if priced is None else priced.total,
        percent=priced.percent if priced is not None and through else None,
        fate=priced.fate if priced is not None and through else None,
        place=None if became is None else became.rank,
        result=None if became is None else became.outcome,
        why=None if became is None else became.why,
    )


def _lots(ceremony: Ceremony, drawn: int) -> list[LotOnWall]:
    """The lots: reserve prices come one step after the last envelope, what follows from them one later."""
    revealed = {one.lot: one for one in ceremony.record.reserve_prices or [] if drawn >= 1}
    lots = ceremony.tender.notice.lots
    return [_lot(ceremony.tender, one, revealed.get(one.id), through=drawn >= DRAWN) for one in lots]


def _lot(tender: PublishedTender, lot: Lot, drawn: RevealedShown | None, *, through: bool) -> LotOnWall:
    estimate = tender.notice.estimate_of(lot.id)
    follows = drawn if through else None
    return LotOnWall(
        lot=lot.id,
        title=lot.title,
        value=None if estimate is None else MoneyShape.of(estimate),
        outcome=None if drawn is None else drawn.outcome,
        candidates=[] if drawn is None else drawn.candidates,
        plan_price=None if follows is None else follows.plan_price,
        floor=None if follows is None else follows.floor,
    )
