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

Finding = tuple[Path, str, str]

IN_ORDER = (
    ("minimum_tender_days", "maximum_tender_days", "The shortest tender period is longer than the longest."),
    (
        "minimum_days_after_amendment",
        "maximum_tender_days",
        "The period after an amendment is longer than the longest tender period.",
    ),
    (
        "urgent_prespecification_days",
        "prespecification_days",
        "An urgent pre-specification is open for longer than another.",
    ),
)


def order_faults(procedure: ProcedureRows, kinds: Kinds) -> Iterator[Finding]:
    """Figures that are larger than what they should not exceed."""
    for small, large, problem in IN_ORDER:
        smaller, larger = getattr(procedure, small), getattr(procedure, large)
        grid = grid_of([*smaller, *larger], procedure, kinds)
        for day, case in product(grid.days, grid.cases):
            row, bound = find_row(smaller, case, day), find_row(larger, case, day)
            if row and bound and row.value > bound.value:
                yield (small, smaller.index(row)), problem, f"Write {bound.value} or less."
                break


def award_faults(procedure: ProcedureRows) -> Iterator[Finding]:
    """What cannot be in an award rule, and in what is called too low or too high."""
    rule = procedure.award
    if isinstance(rule, PassThenPrice | Negotiated) and len(procedure.envelopes) < 2:
        cure = 'Write envelopes = ["technical", "price"].'
        yield ("envelopes",), f"The award method {rule.name} needs the price in an envelope of its own.", cure
    if isinstance(rule, LowestAboveLimit | Qualification) and not rule.reserve_prices:
        yield ("award",), "reserve_prices has no row.", "Say how the plan price comes about."
    for name, check in OF_AWARD.items():
        for at, row in enumerate(getattr(rule, name, ())):
            yield from ((("award", name, at), problem, cure) for problem, cure in check(row))
    for name, check in OF_PROCEDURE.items():
        for at, row in enumerate(getattr(procedure, name)):
            yield from (((name, at), problem, cure) for problem, cure in check(row))


def reserve_price_faults(prices: ReservePrices) -> Iterator[tuple[str, str]]:
    """More of something than there are candidates."""
    for name in ("picks", "averaged", "above_base"):
        if getattr(prices, name) > prices.candidates:
            problem = f"{name} is {getattr(prices, name)}, of {prices.candidates} candidates."
            yield problem, f"Write {prices.candidates} or less."


def price_score_faults(score: PriceScore) -> Iterator[tuple[str, str]]:
    """A pass mark or a least score that makes no sense beside the weight."""
    if score.pass_mark <= 100 - score.weight:
        yield (
            "The pass mark is reached without any point for the price.",
            "Raise one of them.",
        )
    if score.least > score.weight:
        yield "The least price score is more than its weight.", "Lower least, or raise the weight."
    gap = (100 - score.pass_mark) / (100 * score.slope)
    if (gap * 10_000).denominator != 1:
        cure = "Look at slope and pass_mark again: ratios have four decimals."
        yield "The lower limit that follows has more decimals than a ratio.", cure
    if gap >= score.base_ratio:
        yield "The lower limit that follows is not above nothing.", "Look at slope and pass_mark again."


def negotiated_faults(points: NegotiatedScore) -> Iterator[tuple[str, str]]:
    """Weights that are not all points together, limits in the wrong order."""
    total = points.technical_weight + points.price_weight
    if total != 100:
        yield f"Technical and price points are {total} together.", "They are 100 together."
    if points.movable_points is not None and points.movable_points >= min(
        points.technical_weight, points.price_weight
    ):
        yield "So many points could be moved that nothing is left of a weight.", "Lower movable_points."
    if points.low_share > points.high_share:
        yield "low_share is above high_share.", "Turn them round."
    if points.bonus_from_share >= points.high_share:
        yield "bonus_from_share is not below high_share.", "Lower bonus_from_share."


def too_low_faults(low: TooLow) -> Iterator[tuple[str, str]]:
    """A rule without the numbers it needs."""
    if low.rule is TooLowRule.BELOW_MARKET_RESEARCH and low.share is None:
        yield "It is not said how far below the market research.", "Write share."
    if low.rule is TooLowRule.ITALIAN_THRESHOLD and low.threshold is None:
        yield "The numbers of the threshold are missing.", "Write threshold."


def too_high_faults(high: TooHigh) -> Iterator[tuple[str, str]]:
    """A rule without the number it needs."""
    if high.rule is TooHighRule.ABOVE_BUDGET_OR_RESEARCH and high.share is None:
        yield "It is not said how far above the market research.", "Write share."


OF_AWARD: dict[str, Callable[[Any], Iterator[tuple[str, str]]]] = {
    "reserve_prices": reserve_price_faults,
    "price_scores": price_score_faults,
    "scores": negotiated_faults,
}
OF_PROCEDURE: dict[str, Callable[[Any], Iterator[tuple[str, str]]]] = {
    "too_low": too_low_faults,
    "too_high": too_high_faults,
}
