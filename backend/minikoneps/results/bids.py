"""The opened bids of a report, against the plan price and the limit that they were held against."""

from collections.abc import Sequence
from decimal import Decimal

from minikoneps.debriefs.schemas import BidTold, LotTold, TenderTold
from minikoneps.results.tables import Cell, Table
from minikoneps.results.words import Words
from minikoneps.shared.shape import MoneyShape

COLUMNS = (
    *("tender", "lot", "rank", "tenderer", "price", "currency", "outcome", "why", "plan", "floor", "percent"),
)


def bids_table(tenders: Sequence[TenderTold], words: Words) -> Table:
    """Every bid that was opened, with what became of it."""
    rows = [_row(tender, lot, bid, words) for tender in tenders for lot in tender.lots for bid in lot.bids]
    return Table("bids", COLUMNS, rows)


def _row(tender: TenderTold, lot: LotTold, bid: BidTold, words: Words) -> tuple[Cell, ...]:
    return (
        tender.title,
        lot.lot,
        bid.rank,
        bid.tenderer.name,
        _exact(bid.total),
        None if bid.total is None else bid.total.currency,
        words("outcome", bid.outcome),
        words("why", bid.why) if bid.why is not None else bid.reasons,
        _exact(lot.plan_price),
        _exact(lot.floor),
        None if bid.percent is None else Decimal(bid.percent),
    )


def _exact(money: MoneyShape | None) -> Decimal | None:
    return None if money is None else Decimal(money.amount)
