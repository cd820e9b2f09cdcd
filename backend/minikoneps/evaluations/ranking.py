"""Ranking the responsive bids, and who of them may be awarded now."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session

from minikoneps.committees.service import closed_marks, find_closing, must_see
from minikoneps.evaluations import first_store, rules, store
from minikoneps.evaluations.drawing import find_lots, tie_facts
from minikoneps.evaluations.life_costing import with_lives
from minikoneps.evaluations.line import Awaits, Line, PassedOver, find_line
from minikoneps.evaluations.methods.lower_limit import Limits
from minikoneps.evaluations.methods.ties import TieStep
from minikoneps.evaluations.origin import find_local
from minikoneps.evaluations.placing import (
    MARKED,
    BidLot,
    LotCase,
    LotOrder,
    Out,
    Placed,
    cases_of,
    place,
)
from minikoneps.evaluations.preference_shapes import PreferredShown, preference_in
from minikoneps.evaluations.preferring import preferred_text, with_preference
from minikoneps.evaluations.rating import with_ratings
from minikoneps.evaluations.reserve_shapes import OutOfRaceShown
from minikoneps.evaluations.revealing import Revealed, limits_of, method_by, reveal
from minikoneps.evaluations.rules import Opened
from minikoneps.evaluations.schemas import NotResponsiveShown, RankedShown, RankingShown
from minikoneps.evaluations.score_shapes import BalanceShown, ScoreShown
from minikoneps.evaluations.service import readable, unranked
from minikoneps.evaluations.settling import tie_record
from minikoneps.evaluations.tables import Examination, FirstExamination, Ranking
from minikoneps.evaluations.tie_shapes import LotteryShown, TieShown
from minikoneps.ledger.act import Act
from minikoneps.ledger.law import law_of
from minikoneps.parties.schemas import PartyReference
from minikoneps.parties.service import refer_to_all
from minikoneps.shared.lists import Listing, Page, pick
from minikoneps.shared.reading import once, only_reading
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published

Row = Placed | Out | Examination | FirstExamination


def rank_bids(act: Act, tender_id: str) -> RankingShown:
    """Put the responsive bids of every lot in order, once every opened envelope is examined."""
    tender = unranked(act, tender_id)
    must_see(act.caller, act.session, tender.id)
    priced = tender.price_key is None or first_store.find_price_opening(act.session, tender.id) is not None
    rules.must_have_open_prices(tender.id, priced)
    _, _, procedure = law_of(act.session, tender.notice)
    reserve = tender.reserve_prices
    method = procedure.award.name if reserve is None else method_by(reserve)
    ranking = Ranking(tender=tender.id, method=method, ranked_at=act.recorded_at)
    with only_reading(act.session):
        opened = readable(act.session, tender.id, lined=False)
        rules.must_be_examined(tender.id, opened, store.list_examined(act.session, tender.id))
        rules.must_have_marks(tender.id, method in MARKED and find_closing(act.session, tender.id) is None)
        orders = [place(case) for case in _cases(act.session, tender, method, opened)]
        shown, _ = _shown(act.session, tender, ranking, opened, orders, Listing())
    store.add_ranking(act.session, ranking)
    places = [_place(one, opened[one.bid, one.lot].tenderer) for order in orders for one in order.places]
    out = [{"bid": one.bid, "lot": one.lot, "fate": one.why.value} for order in orders for one in order.out]
    said: dict[str, object] = {"method": method, "ranking": places}
    said |= {"out": out} if out or tender.reserve_prices else {}
    said |= _ties(orders, shown)
    act.append("bids.ranked", {"tender": tender.id, **said})
    return shown


def _ties(orders: Sequence[LotOrder], shown: RankingShown) -> dict[str, object]:
    """The ties of a ranking as they stand in the ledger, and where in the book their lots come from."""
    ties = [tie_record(order.lot, one) for order in orders for one in order.ties]
    lots = shown.lottery
    drawn = {} if lots is None else {"lottery": {"size": lots.size, "root": lots.root}}
    return {**({"ties": ties} if ties else {}), **drawn}


def examine_anew(act: Act, tender: PublishedTender, bid: str, lot: str, complaint: str) -> None:
    """Take one examination back with the ranking that stood on it, as a review body decided."""
    store.set_aside(act.session, tender.id, bid, lot)
    said = {"tender": tender.id, "bid": bid, "lot": lot, "complaint": complaint}
    act.append("examination.set_aside", said)


def _place(one: Placed, tenderer: str) -> dict[str, object]:
    told: dict[str, object] = {
        "lot": one.lot,
        "bid": one.bid,
        "tenderer": tenderer,
        "rank": one.rank,
        "total": one.total.text,
        "currency": one.total.currency,
    }
    if one.cost is not None:
        told["cost"] = one.cost.text
    if one.preferred is not None:
        told |= {"local": one.preferred.local, "compared": preferred_text(one.preferred)}
    return told


@once
def find_ranking(session: Session, tender_id: str) -> RankingShown | None:
    """The order of a tender's responsive bids and the others with the reasons against them, once ranked."""
    found = find_range(session, tender_id, None)
    return None if found is None else found[0]


def find_range(
    session: Session, tender_id: str, listing: Listing | None
) -> tuple[RankingShown, Page[Any]] | None:
    """The same with one range of its rows, or with all, and which these are."""
    tender = get_published(session, tender_id)
    ranking = store.find_ranking(session, tender.id)
    if ranking is None:
        return None
    opened = readable(session, tender.id, lined=False)
    orders = _orders(session, tender.id, ranking.method)
    return _shown(session, tender, ranking, opened, orders, listing)


def find_lines(
    session: Session,
    tender: PublishedTender,
    passed_over: Mapping[str, Mapping[str, PassedOver]],
    awaits: Mapping[str, Mapping[str, Awaits]],
) -> dict[str, Line] | None:
    """Who may be awarded each lot now, once the bids are ranked.

    Shapes: `passed_over` and `awaits` by lot and bid, from the stages after this one.
    """
    ranking = store.find_ranking(session, tender.id)
    if ranking is None:
        return None
    orders = _orders(session, tender.id, ranking.method)
    return {
        order.lot: find_line(order, passed_over.get(order.lot, {}), awaits.get(order.lot)) for order in orders
    }


def find_orders(session: Session, tender: PublishedTender) -> list[tuple[Limits | None, LotOrder]]:
    """The order of each lot with the limits that its bids were held against; none before the ranking."""
    return [(case.limits, order) for case, order in find_cases(session, tender)]


def find_cases(session: Session, tender: PublishedTender) -> list[tuple[LotCase, LotOrder]]:
    """What was looked at in each lot, and the order that came of it; none before the ranking."""
    ranking = store.find_ranking(session, tender.id)
    if ranking is None:
        return []
    return _placed(session, tender.id, ranking.method)


def _orders(session: Session, tender_id: str, method: str) -> list[LotOrder]:
    return [order for _, order in _placed(session, tender_id, method)]


@once
def _placed(session: Session, tender_id: str, method: str) -> list[tuple[LotCase, LotOrder]]:
    tender = get_published(session, tender_id)
    cases = _cases(session, tender, method, readable(session, tender.id, lined=False))
    return [(case, place(case)) for case in cases]


def _cases(
    session: Session, tender: PublishedTender, method: str, opened: Mapping[BidLot, Opened]
) -> list[LotCase]:
    """What the award method may look at in each lot, from what is stored."""
    responsive = {key for key, found in store.list_examined(session, tender.id).items() if found}
    totals = {key: one.total for key, one in opened.items() if key in responsive and one.total is not None}
    limits = limits_of(tender.id, _revealed(session, tender, list(opened.values())))
    cases = cases_of([lot.id for lot in tender.notice.lots], method, totals, limits)
    cases = with_lives(cases, tender.notice, {key: one.figures for key, one in opened.items()})
    _, _, procedure = law_of(session, tender.notice)
    cases = with_preference(cases, procedure.preference, find_local(session, tender, procedure.preference))
    closed = closed_marks(session, tender.id)
    cases = with_ratings(cases, tender.notice, procedure.award, None if closed is None else closed.marks)
    facts = tie_facts(session, tender, method, opened.values())
    return [replace(case, ties=facts) for case in cases]


def _revealed(session: Session, tender: PublishedTender, opened: Sequence[Opened]) -> list[Revealed]:
    one, two = store.find_opening(session, tender.id), first_store.find_price_opening(session, tender.id)
    opening = one if tender.price_key is None else two
    if tender.reserve_prices is None or opening is None:
        return []
    return reveal(tender.id, tender.reserve_prices, opening.reserve_seed, opened)


def _shown(
    session: Session,
    tender: PublishedTender,
    ranking: Ranking,
    opened: Mapping[BidLot, Opened],
    orders: Sequence[LotOrder],
    listing: Listing | None,
) -> tuple[RankingShown, Page[Any]]:
    page = _page(session, tender, orders, listing)
    first = {one.bid: one.tenderer for one in first_store.list_offers(session, tender.id)}
    priced = {one.bid: opened.get((one.bid, one.lot)) for one in page.rows}
    bidders = {bid: first[bid] if one is None else one.tenderer for bid, one in priced.items()}
    tenderers = refer_to_all(session, bidders.values())
    whose = {bid: tenderers[bidder] for bid, bidder in bidders.items()}
    shown = RankingShown(
        tender=tender.id,
        method=ranking.method,
        ranked_at=ranking.ranked_at,
        count=page.total,
        ranking=[_ranked(one, whose) for one in page.rows if isinstance(one, Placed)],
        out_of_race=[_out(one, whose) for one in page.rows if isinstance(one, Out)],
        not_responsive=[
            NotResponsiveShown(bid=row.bid, lot=row.lot, tenderer=whose[row.bid], reasons=row.reasons)
            for row in page.rows
            if isinstance(row, Examination | FirstExamination)
        ],
        balances=[
            BalanceShown.of(order.lot, order.balance, tender.notice.currency)
            for order in orders
            if order.balance is not None
        ],
        preference=preference_in(orders, law_of(session, tender.notice)[2].preference),
        ties=[TieShown.of(order.lot, one) for order in orders for one in order.ties],
        lottery=_lottery(session, tender, orders),
    )
    return shown, page


def _page(
    session: Session, tender: PublishedTender, orders: Sequence[LotOrder], listing: Listing | None
) -> Page[Row]:
    """The bids of all lots one after the other: those with a place, those without, those not responsive."""
    rows: list[Row] = [one for order in orders for one in order.places]
    rows += [one for order in orders for one in order.out]
    rows += first_store.list_examinations(session, tender.id, refused=True)
    rows += store.list_refused(session, tender.id)
    return Page.whole(rows) if listing is None else pick(rows, listing, {})


def _lottery(session: Session, tender: PublishedTender, orders: Sequence[LotOrder]) -> LotteryShown | None:
    """What lots were drawn from, where any were."""
    drawn = any(step.step is TieStep.LOTTERY for order in orders for one in order.ties for step in one.steps)
    lots = find_lots(session, tender) if drawn else None
    return None if lots is None else LotteryShown.of(lots)


def _ranked(one: Placed, whose: Mapping[str, PartyReference]) -> RankedShown:
    return RankedShown.known(
        lot=one.lot,
        rank=one.rank,
        bid=one.bid,
        tenderer=whose[one.bid],
        total=MoneyShape.of(one.total),
        tied=one.tied,
        percent=one.percent,
        cost=None if one.cost is None else MoneyShape.of(one.cost),
        score=None if one.score is None else ScoreShown.of(one.score),
        preferred=None if one.preferred is None else PreferredShown.of(one.preferred),
    )


def _out(one: Out, whose: Mapping[str, PartyReference]) -> OutOfRaceShown:
    return OutOfRaceShown(
        bid=one.bid,
        lot=one.lot,
        tenderer=whose[one.bid],
        total=MoneyShape.of(one.total),
        percent=one.percent,
        fate=one.why,
        score=None if one.score is None else ScoreShown.of(one.score),
    )
