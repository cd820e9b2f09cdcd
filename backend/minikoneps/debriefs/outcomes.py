"""The bids of the opened tenders with what became of them."""

from collections.abc import Iterator
from datetime import datetime

from sqlmodel import Session

from minikoneps.awards.service import find_award_lines, list_standing
from minikoneps.debriefs.schemas import BidTold, LotTold, TenderTold
from minikoneps.evaluations.line import Line
from minikoneps.evaluations.opening import find_record
from minikoneps.evaluations.prices import find_price_record
from minikoneps.evaluations.ranking import find_ranking
from minikoneps.evaluations.schemas import OpenedBidShown, RankedShown, RankingShown
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published

Limited = tuple[MoneyShape | None, MoneyShape | None]


def show_tender(session: Session, tender_id: str, own: frozenset[str], now: datetime) -> TenderTold:
    """An opened tender; `own` are the parties whose bids are the caller's."""
    tender = get_published(session, tender_id)
    ranking = find_ranking(session, tender.id)
    opened, limits = _opened(session, tender)
    lines = (find_award_lines(session, tender, now) if ranking else None) or {}
    awarded = {(row.bid, row.lot) for row in list_standing(session, tender.id) if row.bid is not None}
    lots = []
    for lot in tender.notice.lots:
        if ranking is None:
            bids = [_unranked(one, own) for one in opened if one.lot == lot.id]
        else:
            line = lines.get(lot.id)
            first = frozenset(bid for bid, at in awarded if at == lot.id)
            bids = list(_bids(ranking, lot.id, line, first, opened, own))
        plan, floor = limits.get(lot.id, (None, None))
        lots.append(LotTold(lot=lot.id, plan_price=plan, floor=floor, bids=bids))
    return TenderTold(
        id=tender.id,
        title=tender.notice.title,
        method=None if ranking is None else ranking.method,
        two_envelopes=tender.price_key is not None,
        lots=lots,
    )


def _opened(session: Session, tender: PublishedTender) -> tuple[list[OpenedBidShown], dict[str, Limited]]:
    """The bids whose prices were opened, and the limits by lot where there are any."""
    find = find_record if tender.price_key is None else find_price_record
    found = find(session, tender.id)
    if found is None:
        return [], {}
    revealed = found.reserve_prices or []
    return found.bids, {one.lot: (one.plan_price, one.floor) for one in revealed}


def _bids(
    ranking: RankingShown,
    lot: str,
    line: Line | None,
    awarded: frozenset[str],
    opened: list[OpenedBidShown],
    own: frozenset[str],
) -> Iterator[BidTold]:
    totals = {one.bid: one.total for one in opened if one.lot == lot}
    best = awarded or frozenset(() if line is None else line.best)
    for one in ranking.ranking:
        if one.lot == lot:
            yield _placed(one, line, best, own)
    for out in ranking.out_of_race:
        if out.lot == lot:
            yield BidTold(
                bid=out.bid,
                tenderer=out.tenderer,
                total=out.total,
                outcome="out",
                rank=None,
                why=out.fate,
                reasons=None,
                percent=out.percent,
                mine=out.tenderer.id in own,
            )
    for refused in ranking.not_responsive:
        if refused.lot == lot:
            yield BidTold(
                bid=refused.bid,
                tenderer=refused.tenderer,
                total=totals.get(refused.bid),
                outcome="notResponsive",
                rank=None,
                why=None,
                reasons=refused.reasons,
                percent=None,
                mine=refused.tenderer.id in own,
            )


def _placed(one: RankedShown, line: Line | None, best: frozenset[str], own: frozenset[str]) -> BidTold:
    why = None if line is None else line.passed_over.get(one.bid)
    first = one.bid in best
    return BidTold(
        bid=one.bid,
        tenderer=one.tenderer,
        total=one.total,
        outcome="first" if first else "placed" if why is None else "passedOver",
        rank=one.rank,
        why=None if first else why,
        reasons=None,
        percent=one.percent,
        mine=one.tenderer.id in own,
    )


def _unranked(one: OpenedBidShown, own: frozenset[str]) -> BidTold:
    return BidTold(
        bid=one.bid,
        tenderer=one.tenderer,
        total=one.total,
        outcome="placed" if one.reason is None else "notResponsive",
        rank=None,
        why=None,
        reasons=None,
        percent=one.percent,
        mine=one.tenderer.id in own,
    )
