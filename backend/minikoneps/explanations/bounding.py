"""Which bids the law's bounds call too high or too low, and what follows for each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.methods.hearing import HearingState
from minikoneps.evaluations.methods.too_high import TooHighResult, Yardsticks, find_too_high
from minikoneps.evaluations.methods.too_low import Follows, TooLowResult, find_too_low
from minikoneps.packs.bounds import TooHigh, TooHighRule, TooLow, TooLowRule
from minikoneps.shared.money import Money

_DECIDED = (HearingState.ACCEPTED, HearingState.REJECTED)


class Standing(StrEnum):
    """How a bid stands to the bounds of the law."""

    #: Neither too high nor too low.
    INSIDE = "inside"
    #: Above a ceiling of the law: out.
    TOO_HIGH = "tooHigh"
    #: At or beyond the threshold, and the law excludes such bids without a question.
    EXCLUDED = "excluded"
    #: Looks too low: it is not awarded before it was explained.
    SUSPECTED = "suspected"


@dataclass(frozen=True)
class LotBounds:
    """What was worked out for one lot.

    Shapes: without a law, or without the amount that it compares with, a part is None; `standings` of every
        ranked bid, in the order of their ids.
    """

    lot: str
    known: Yardsticks
    high: TooHighResult | None
    low: TooLowResult | None
    standings: Mapping[str, Standing]


def find_bounds(
    lot: str,
    laws: tuple[TooLow | None, TooHigh | None],
    known: Yardsticks,
    prices: Mapping[str, Money],
) -> LotBounds:
    """Hold every ranked bid of a lot against the bounds of the law.

    Shapes: prices by bid id; the low bound is reckoned from the bids that are not too high; a plan price is
        no ceiling here, because who is above it was never ranked.
    Source: docs/reference/award-methods.md, abnormally low and too high
    """
    too_low, too_high = laws
    high = _high(too_high, known, prices) if prices else None
    above = {} if high is None else high.above
    valid = {bid: price for bid, price in prices.items() if bid not in above}
    low = _low(too_low, known, valid)
    suspected = () if low is None else low.suspected
    out = low is not None and low.follows is Follows.EXCLUDED
    standings = {}
    for bid in sorted(prices):
        standing = Standing.TOO_HIGH if bid in above else Standing.INSIDE
        if bid in suspected:
            standing = Standing.EXCLUDED if out else Standing.SUSPECTED
        standings[bid] = standing
    return LotBounds(lot, known, high, low, standings)


def _high(law: TooHigh | None, known: Yardsticks, prices: Mapping[str, Money]) -> TooHighResult | None:
    if law is None or law.rule is TooHighRule.ABOVE_PLAN_PRICE:
        return None
    try:
        return find_too_high(law, known, prices)
    except ValueError:
        return None


def _low(law: TooLow | None, known: Yardsticks, prices: Mapping[str, Money]) -> TooLowResult | None:
    if law is None:
        return None
    yardstick = known.research if law.rule is TooLowRule.BELOW_MARKET_RESEARCH else known.estimate
    try:
        return find_too_low(law, yardstick, prices)
    except ValueError:
        return None


def passed_over_in(bounds: LotBounds, states: Mapping[str, HearingState]) -> dict[str, PassedOver]:
    """The bids that make way for the next in line, by id: out by a bound, or not explained."""
    found = {}
    for bid, standing in bounds.standings.items():
        if standing is Standing.TOO_HIGH:
            found[bid] = PassedOver.TOO_HIGH
        elif standing is Standing.EXCLUDED or states.get(bid) is HearingState.REJECTED:
            found[bid] = PassedOver.TOO_LOW
    return found


def awaited_in(bounds: LotBounds, states: Mapping[str, HearingState]) -> dict[str, Awaits]:
    """The bids that cannot be awarded before somebody decided about their explanation, by id."""
    asked = {bid for bid, state in states.items() if state not in (*_DECIDED, HearingState.NOT_ASKED)}
    suspected = {
        bid
        for bid, standing in bounds.standings.items()
        if standing is Standing.SUSPECTED and states.get(bid) not in _DECIDED
    }
    return dict.fromkeys(sorted(asked | suspected), Awaits.EXPLANATION)
