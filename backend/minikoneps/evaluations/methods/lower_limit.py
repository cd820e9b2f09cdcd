"""The lower limit: bids under a share of the plan price are out of the race, and so are those above it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.evaluations.methods.order import Place, order_by
from minikoneps.shared.money import Money, decimal_text, round_to


class Fate(StrEnum):
    """What the plan price and the limit make of a bid."""

    IN_RACE = "inRace"
    UNDER_LIMIT = "underLimit"
    ABOVE_PLAN_PRICE = "abovePlanPrice"
    #: Under the law's share of the net construction cost, which is looked at beside the limit.
    UNDER_NET_COST = "underNetCost"


@dataclass(frozen=True)
class Limits:
    """The amounts that a bid is held against.

    Shapes: `statutory_costs` are those that nobody may discount (A-value), 0 where there are none;
        `net_cost` is the least for works whose notice names a net construction cost.
    Units: `share` is of one.
    """

    plan_price: Money
    statutory_costs: Money
    share: Fraction
    floor: Money
    net_cost: Money | None = None


@dataclass(frozen=True)
class Judged:
    """One bid against the limits.

    Shapes: `place` for bids in the race alone.
    Units: `ratio` is the bid's share of the plan price, exact.
    """

    bid: str
    amount: Money
    ratio: Fraction
    fate: Fate
    place: Place | None = None

    @property
    def percent(self) -> str:
        """The ratio as KONEPS prints it, in percent with three decimals; amounts decide, not this."""
        return decimal_text(round_to(100 * self.ratio, 3), 3)


@dataclass(frozen=True)
class Race:
    """Every bid's fate, and the order of those in the race.

    Shapes: bids in the race first, from the lowest; then the others by amount and id.
    """

    limits: Limits
    bids: tuple[Judged, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """The bids in the race, lowest first; equal amounts share a place."""
        return tuple(one.place for one in self.bids if one.place is not None)


def set_limits(
    plan_price: Money,
    share: Fraction,
    statutory_costs: Money | None = None,
    net_cost: Money | None = None,
    net_cost_share: Fraction | None = None,
) -> Limits:
    """Work out the least amounts, rounded up: a share of the plan price without statutory costs, and these.

    Shapes: `net_cost` and `net_cost_share` come together or not at all.
    Errors: ValueError for two currencies, or statutory costs that are not below the plan price.
    Source: docs/reference/koneps-rules.md, the lower limit
    """
    costs = statutory_costs or Money(0, plan_price.currency)
    if {costs.currency, (net_cost or costs).currency} != {plan_price.currency}:
        raise ValueError("the limits are in one currency")
    if costs.minor >= plan_price.minor:
        raise ValueError("statutory costs are below the plan price")
    floor = math.ceil((plan_price.minor - costs.minor) * share + costs.minor)
    least = None
    if net_cost is not None and net_cost_share is not None:
        least = Money(math.ceil(net_cost.minor * net_cost_share), net_cost.currency)
    return Limits(plan_price, costs, share, Money(floor, plan_price.currency), least)


def run_race(limits: Limits, amounts: Mapping[str, Money]) -> Race:
    """Hold every bid against the limits and put those in the race in order, lowest first.

    Shapes: amounts by bid id; the order in which they are given does not matter.
    Errors: ValueError for a bid in another currency.
    Source: docs/reference/koneps-rules.md, the lower limit
    """
    fates = {bid: _fate(limits, amount) for bid, amount in amounts.items()}
    racing = {bid: amounts[bid].minor for bid, fate in fates.items() if fate is Fate.IN_RACE}
    places = {place.bid: place for place in order_by(racing)}
    judged = [
        Judged(bid, amount, Fraction(amount.minor, limits.plan_price.minor), fates[bid], places.get(bid))
        for bid, amount in amounts.items()
    ]
    return Race(limits, tuple(sorted(judged, key=lambda one: (one.place is None, one.amount.minor, one.bid))))


def _fate(limits: Limits, amount: Money) -> Fate:
    if amount.currency != limits.plan_price.currency:
        raise ValueError("amounts in two currencies have no order")
    if amount.minor > limits.plan_price.minor:
        return Fate.ABOVE_PLAN_PRICE
    if amount.minor < limits.floor.minor:
        return Fate.UNDER_LIMIT
    if limits.net_cost is not None and amount.minor < limits.net_cost.minor:
        return Fate.UNDER_NET_COST
    return Fate.IN_RACE
