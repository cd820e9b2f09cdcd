"""The qualification examination: price points, the limit that follows from them, and whose turn it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.evaluations.methods.lower_limit import Limits, set_limits
from minikoneps.evaluations.methods.turns import Turns, take_turns
from minikoneps.packs.derived import FULL, RATIO_PLACES, derive
from minikoneps.packs.methods import PriceScore
from minikoneps.shared.money import Money, round_to


@dataclass(frozen=True)
class PricePoints:
    """The price points of one bid, step by step.

    Units: ratios are shares of one; `raw` is what the formula gives before plateau and least.
    """

    ratio: Fraction
    rounded: Fraction
    raw: Fraction
    on_plateau: bool
    points: Fraction


@dataclass(frozen=True)
class OtherPoints:
    """What an examination gives beside the price.

    Shapes: `adjustment` adds or takes away for reputation, integrity or insolvency.
    """

    capability: Fraction
    adjustment: Fraction = Fraction(0)


@dataclass(frozen=True)
class Examined:
    """The record of one examined bid."""

    bid: str
    amount: Money
    price: PricePoints
    others: OtherPoints
    total: Fraction
    passed: bool


@dataclass(frozen=True)
class Examination:
    """Bids examined in price order, who passed, and who is next."""

    records: tuple[Examined, ...]
    turns: Turns


def set_qualification_limits(
    row: PriceScore,
    plan_price: Money,
    statutory_costs: Money | None = None,
    net_cost: Money | None = None,
) -> Limits:
    """Work out the least amounts with the limit that follows from the price points.

    Shapes: the net construction cost is looked at where the row has a share of it.
    Errors: ValueError as in `set_limits`.
    """
    share = derive(row).floor
    return set_limits(plan_price, share, statutory_costs, net_cost, row.net_cost_share)


def score_price(row: PriceScore, limits: Limits, amount: Money) -> PricePoints:
    """Give a bid its price points.

    Shapes: the ratio leaves statutory costs out on both sides and is rounded half up to four decimals.
    Errors: ValueError for a bid in another currency.
    Source: docs/reference/koneps-rules.md, the qualification examination
    """
    if amount.currency != limits.plan_price.currency:
        raise ValueError("amounts in two currencies have no ratio")
    costs, plan = limits.statutory_costs.minor, limits.plan_price.minor
    ratio = Fraction(amount.minor - costs, plan - costs)
    rounded = round_to(ratio, RATIO_PLACES)
    derived = derive(row)
    raw = row.weight - row.slope * abs(row.base_ratio - rounded) * 100
    on_plateau = rounded >= derived.plateau and amount.minor <= plan
    return PricePoints(ratio, rounded, raw, on_plateau, max(derived.need if on_plateau else raw, row.least))


def examine(
    row: PriceScore,
    limits: Limits,
    order: Sequence[str],
    amounts: Mapping[str, Money],
    others: Mapping[str, OtherPoints],
) -> Examination:
    """Examine bids in price order until one reaches the pass mark.

    Shapes: `order` is that of the race, ties settled; `others` holds the points given so far.
    Errors: ValueError for an order against the prices, points out of turn, or more capability than there is.
    Source: docs/reference/koneps-rules.md, the qualification examination
    """
    prices = [amounts[bid].minor for bid in order]
    if prices != sorted(prices):
        raise ValueError("bids are examined from the lowest price on")
    if strangers := sorted(set(others) - set(order)):
        raise ValueError(f"{strangers[0]} is not in the race")
    found = {bid: _examined(row, limits, bid, amounts[bid], given) for bid, given in others.items()}
    turns = take_turns(order, {bid: one.passed for bid, one in found.items()})
    return Examination(tuple(found[bid] for bid in turns.taken), turns)


def _examined(row: PriceScore, limits: Limits, bid: str, amount: Money, others: OtherPoints) -> Examined:
    if not 0 <= others.capability <= FULL - row.weight:
        raise ValueError(f"capability of {bid} has at most {FULL - row.weight} points")
    price = score_price(row, limits, amount)
    total = price.points + others.capability + others.adjustment
    return Examined(bid, amount, price, others, total, total >= row.pass_mark)
