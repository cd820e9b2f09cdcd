"""Numbers of a procedure that cannot be true together."""

from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

from minikoneps.packs.bounds import TooHigh, TooHighRule, TooLow, TooLowRule
from minikoneps.packs.coverage import Kinds, grid_of
from minikoneps.packs.figures import find_row
from minikoneps.packs.lines import Path
from minikoneps.packs.methods import (
    LowestAboveLimit,
    Negotiated,
    NegotiatedScore,
    PassThenPrice,
    PriceScore,
    Qualification,
    ReservePrices,
)
from minikoneps.packs.procedure import ProcedureRows
from minikoneps.packs.slips import Slip, slip

Finding = tuple[Path, Slip]

IN_ORDER = (
    ("minimum_tender_days", "maximum_tender_days", "order.tender"),
    ("minimum_days_after_amendment", "maximum_tender_days", "order.amendment"),
    ("urgent_prespecification_days", "prespecification_days", "order.urgent"),
)


def order_faults(procedure: ProcedureRows, kinds: Kinds) -> Iterator[Finding]:
    """Figures that are larger than what they should not exceed."""
    for small, large, slip_of in IN_ORDER:
        smaller, larger = getattr(procedure, small), getattr(procedure, large)
        grid = grid_of([*smaller, *larger], procedure, kinds)
        for day, case in product(grid.days, grid.cases):
            row, bound = find_row(smaller, case, day), find_row(larger, case, day)
            if row and bound and row.value > bound.value:
                yield (small, smaller.index(row)), slip(slip_of, most=bound.value)
                break


def award_faults(procedure: ProcedureRows) -> Iterator[Finding]:
    """What cannot be in an award rule, and in what is called too low or too high."""
    rule = procedure.award
    if isinstance(rule, PassThenPrice | Negotiated) and len(procedure.envelopes) < 2:
        yield ("envelopes",), slip("award.envelope", name=rule.name)
    if isinstance(rule, LowestAboveLimit | Qualification) and not rule.reserve_prices:
        yield ("award",), slip("award.no_plan_price")
    for name, check in OF_AWARD.items():
        for at, row in enumerate(getattr(rule, name, ())):
            yield from ((("award", name, at), found) for found in check(row))
    for name, check in OF_PROCEDURE.items():
        for at, row in enumerate(getattr(procedure, name)):
            yield from (((name, at), found) for found in check(row))


def reserve_price_faults(prices: ReservePrices) -> Iterator[Slip]:
    """More of something than there are candidates."""
    for name in ("picks", "averaged", "above_base"):
        if getattr(prices, name) > prices.candidates:
            yield slip("award.candidates", name=name, found=getattr(prices, name), most=prices.candidates)


def price_score_faults(score: PriceScore) -> Iterator[Slip]:
    """A pass mark or a least score that makes no sense beside the weight."""
    if score.pass_mark <= 100 - score.weight:
        yield slip("score.pass_mark")
    if score.least > score.weight:
        yield slip("score.least")
    gap = (100 - score.pass_mark) / (100 * score.slope)
    if (gap * 10_000).denominator != 1:
        yield slip("score.limit_decimals")
    if gap >= score.base_ratio:
        yield slip("score.limit_nothing")


def negotiated_faults(points: NegotiatedScore) -> Iterator[Slip]:
    """Weights that are not all points together, limits in the wrong order."""
    total = points.technical_weight + points.price_weight
    if total != 100:
        yield slip("points.total", found=total)
    if points.movable_points is not None and points.movable_points >= min(
        points.technical_weight, points.price_weight
    ):
        yield slip("points.movable")
    if points.low_share > points.high_share:
        yield slip("points.shares")
    if points.bonus_from_share >= points.high_share:
        yield slip("points.bonus")


def too_low_faults(low: TooLow) -> Iterator[Slip]:
    """A rule without the numbers it needs."""
    if low.rule is TooLowRule.BELOW_MARKET_RESEARCH and low.share is None:
        yield slip("low.share")
    if low.rule is TooLowRule.ITALIAN_THRESHOLD and low.threshold is None:
        yield slip("low.threshold")


def too_high_faults(high: TooHigh) -> Iterator[Slip]:
    """A rule without the number it needs."""
    if high.rule is TooHighRule.ABOVE_BUDGET_OR_RESEARCH and high.share is None:
        yield slip("high.share")


OF_AWARD: dict[str, Callable[[Any], Iterator[Slip]]] = {
    "reserve_prices": reserve_price_faults,
    "price_scores": price_score_faults,
    "scores": negotiated_faults,
}
OF_PROCEDURE: dict[str, Callable[[Any], Iterator[Slip]]] = {
    "too_low": too_low_faults,
    "too_high": too_high_faults,
}
