"""Another price of one bid, held against the bounds and the line of its lot by the rules that decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from minikoneps.awards.service import find_award_lines
from minikoneps.debriefs.schemas import PlaceTold, ScaleShown, TryTold, WhatIfShown
from minikoneps.evaluations.left_out import LeftOut
from minikoneps.evaluations.line import Awaits, Line, PassedOver, find_line
from minikoneps.evaluations.methods.hearing import HearingState
from minikoneps.evaluations.placing import QUALIFICATION, LotCase, LotOrder, Placed
from minikoneps.evaluations.ranking import find_cases, find_ranking
from minikoneps.evaluations.what_if import replay, scale_of
from minikoneps.explanations.bounding import LotBounds, awaited_in, find_bounds, passed_over_in
from minikoneps.explanations.service import find_all, states_of
from minikoneps.ledger.law import law_of
from minikoneps.packs.bounds import TooHigh, TooLow
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.service import get_published

SHOWN = 5  # places, and the bid's own
BY_PRICE = (PassedOver.TOO_HIGH, PassedOver.TOO_LOW)
ABOUT_ITS_PRICE = (*BY_PRICE, PassedOver.FAILED_EXAMINATION, PassedOver.FEWER_POINTS)


@dataclass(frozen=True)
class Told:
    """A lot as it was, for one bid in it.

    Shapes: `line` as the award found it, `states` of the hearings by bid, `names` of the tenderers by bid.
    """

    bid: str
    case: LotCase
    order: LotOrder
    line: Line
    laws: tuple[TooLow | None, TooHigh | None]
    bounds: LotBounds
    states: Mapping[str, HearingState]
    names: Mapping[str, PartyReference]


@dataclass(frozen=True)
class Replayed:
    """The order and the line of a lot under another price."""

    order: LotOrder
    line: Line


def find_lot(session: Session, now: datetime, tender_id: str, lot: str, bid: str) -> Told:
    """A ranked lot and one of the bids that were held against others in it.

    Errors: RuleBroken("debriefs.not_ranked"), RuleBroken("debriefs.bid_unknown").
    """
    tender = get_published(session, tender_id)
    ranking, lines = find_ranking(session, tender.id), find_award_lines(session, tender, now)
    if ranking is None or lines is None:
        raise RuleBroken("debriefs.not_ranked", tender=tender.id)
    found = {case.lot: (case, order) for case, order in find_cases(session, tender)}
    case, order = found.get(lot, (None, None))
    if case is None or order is None or bid not in case.totals:
        raise RuleBroken("debriefs.bid_unknown", tender=tender.id, lot=lot, bid=bid)
    _, _, law = law_of(session, tender.notice)
    return Told(
        bid=bid,
        case=case,
        order=order,
        line=lines[lot],
        laws=(law.too_low, law.too_high),
        bounds=find_all(session, tender)[lot],
        states=states_of(session, tender, lot),
        names={one.bid: one.tenderer for one in ranking.ranking}
        | {one.bid: one.tenderer for one in ranking.out_of_race},
    )


def price_of(told: Told, text: str) -> Money:
    """A price to try.

    Errors: RuleBroken("debriefs.amount_unfit").
    """
    currency = told.case.totals[told.bid].currency
    try:
        amount = Money.parse(text, currency)
    except ValueError:
        amount = Money(0, currency)
    if amount.minor < 1:
        raise RuleBroken("debriefs.amount_unfit", currency=currency)
    return amount


def play(told: Told, amount: Money) -> Replayed:
    """The lot as it would have gone; what others had decided about them stays as it was decided.

    The bounds of the law are reckoned anew from all prices. What was found of the bid's own price, and its
    examination where the price earns points in it, falls away: at another price it would be done again.
    """
    if amount == told.case.totals[told.bid]:
        return Replayed(told.order, told.line)
    order = replay(told.case, told.bid, amount)
    prices = {one.bid: one.total for one in order.places}
    bounds = find_bounds(told.case.lot, told.laws, told.bounds.known, prices)
    states = {bid: state for bid, state in told.states.items() if bid != told.bid}
    kept = {
        bid: why
        for bid, why in told.line.passed_over.items()
        if why not in (ABOUT_ITS_PRICE if bid == told.bid else BY_PRICE)
    }
    awaits = awaited_in(bounds, states)
    if told.case.method == QUALIFICATION:
        awaits = {told.bid: Awaits.EXAMINATION, **awaits}
    return Replayed(order, find_line(order, kept | passed_over_in(bounds, states), awaits))


def show_what_if(told: Told, amount: Money) -> WhatIfShown:
    """What would have become of the bid at this price."""
    played = play(told, amount)
    own = _own(played, told.bid)
    return WhatIfShown(
        bid=told.bid,
        amount=MoneyShape.of(amount),
        actual=amount == told.case.totals[told.bid],
        rank=None if own is None else own.rank,
        tied=own is not None and own.tied,
        why=_why(played, told.bid),
        awaits=played.line.awaits if told.bid in played.line.best else None,
        wins=told.bid in played.line.best,
        first=[told.names[bid] for bid in played.line.best],
        places=[
            PlaceTold(
                bid=one.bid,
                tenderer=told.names[one.bid],
                total=MoneyShape.of(one.total),
                rank=one.rank,
                passed_over=played.line.passed_over.get(one.bid),
                own=one.bid == told.bid,
            )
            for place, one in enumerate(played.order.places)
            if place < SHOWN or one.bid == told.bid
        ],
    )


def show_scale(told: Told) -> ScaleShown:
    """The prices that are worth trying, each with what it would have brought."""
    scale = scale_of(told.case, told.order, told.bid)
    tries = []
    for amount, mark in scale.tries:
        played = play(told, amount)
        own = _own(played, told.bid)
        tries.append(
            TryTold(
                amount=MoneyShape.of(amount),
                mark=mark,
                rank=None if own is None else own.rank,
                why=_why(played, told.bid),
                wins=told.bid in played.line.best,
                first=[told.names[bid].name for bid in played.line.best],
            )
        )
    return ScaleShown(
        bid=told.bid,
        actual=MoneyShape.of(scale.actual),
        lowest=MoneyShape.of(scale.lowest),
        highest=MoneyShape.of(scale.highest),
        tries=tries,
    )


def _own(played: Replayed, bid: str) -> Placed | None:
    return next((one for one in played.order.places if one.bid == bid), None)


def _why(played: Replayed, bid: str) -> LeftOut | PassedOver | None:
    out = next((one.why for one in played.order.out if one.bid == bid), None)
    return out or played.line.passed_over.get(bid)
