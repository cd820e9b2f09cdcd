"""Life-cycle cost: what a thing costs from purchase to its end, in money of today, by one set of numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product

from minikoneps.evaluations.methods.order import Place, by_bid, order_by
from minikoneps.shared.money import Money, decimals, round_half_up

LONGEST = 60
KILOGRAMS_IN_A_TONNE = 1000


@dataclass(frozen=True)
class Assumptions:
    """What the notice fixed at its publication, the same for every bid.

    Units: the rate is a share a year, of one; prices are in whole units of the currency, for a unit of energy
        and for a tonne of CO₂; `carbon_per_energy` is kilograms of CO₂ for a unit of energy.
    Errors: ValueError for a life of no years or more than 60, or a number below zero.
    """

    currency: str
    years: int
    rate: Fraction
    energy_price: Fraction
    carbon_price: Fraction = Fraction(0)
    carbon_per_energy: Fraction = Fraction(0)

    def __post_init__(self) -> None:
        if not 1 <= self.years <= LONGEST:
            raise ValueError(f"a life is reckoned over 1 to {LONGEST} years")
        if min(self.rate, self.energy_price, self.carbon_price, self.carbon_per_energy) < 0:
            raise ValueError("no assumption is below zero")


@dataclass(frozen=True)
class YearOfUse:
    """What one year of use takes, as a tenderer offered it.

    Units: energy in the notice's unit; `direct_carbon` is kilograms of CO₂ beside those of the energy.
    """

    operation: Money
    maintenance: Money
    energy: Fraction
    direct_carbon: Fraction = Fraction(0)


@dataclass(frozen=True)
class CostSheet:
    """One bid's figures for the whole life.

    Shapes: a year of use for each year of the assumptions, the first year first.
    """

    bid: str
    purchase: Money
    years: tuple[YearOfUse, ...]
    end_of_life: Money
    residual: Money


@dataclass(frozen=True)
class YearCost:
    """One year of one bid: what falls due in it, and what that is worth today.

    Units: exact, in smallest units of the currency; `present` = the sum of the four ÷ `divisor`, which is
        (1 + rate) to the power of the year.
    """

    year: int
    operation: Fraction
    maintenance: Fraction
    energy: Fraction
    carbon: Fraction
    divisor: Fraction
    present: Fraction


@dataclass(frozen=True)
class LifeCycle:
    """One bid's cost over its life, year by year.

    Units: `last` is (end of life − residual value) in money of today; `exact` is the sum of purchase, years
        and last, in smallest units; the total is that sum rounded half up, the only rounding.
    """

    bid: str
    purchase: Money
    years: tuple[YearCost, ...]
    last: Fraction
    exact: Fraction
    total: Money


@dataclass(frozen=True)
class LifeCycleResult:
    """Every bid's cost by the same assumptions, in the order of the bids' ids, and the places."""

    assumptions: Assumptions
    costs: tuple[LifeCycle, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Variant:
    """The same bids by another rate or energy price.

    Shapes: totals by bid id; `same_first` where the same bids stand first as by the notice's assumptions.
    """

    rate: Fraction
    energy_price: Fraction
    totals: Mapping[str, Money]
    places: tuple[Place, ...]
    same_first: bool


def cost_of_life(assumed: Assumptions, sheet: CostSheet) -> LifeCycle:
    """Add up what one bid costs over its life, in money of today.

    Units: C₀ + Σ (O + M + E) ÷ (1 + r)ᵗ + (EoL − RV) ÷ (1 + r)ᴺ + Σ q · p ÷ (1 + r)ᵗ, exact until its end.
    Errors: ValueError for another currency, more or fewer years, a use below zero, or a residual value above
        the price of purchase.
    Source: Directive 2014/24/EU article 68; docs/reference/award-methods.md, life-cycle cost
    """
    _must_fit(assumed, sheet)
    years = tuple(_year(assumed, number, use) for number, use in enumerate(sheet.years, 1))
    divisor = (1 + assumed.rate) ** assumed.years
    last = Fraction(sheet.end_of_life.minor - sheet.residual.minor) / divisor
    exact = sheet.purchase.minor + sum((year.present for year in years), Fraction(0)) + last
    total = Money(round_half_up(exact), assumed.currency)
    return LifeCycle(sheet.bid, sheet.purchase, years, last, exact, total)


def rank_by_life(assumed: Assumptions, sheets: Sequence[CostSheet]) -> LifeCycleResult:
    """Order bids by their cost over the life, lowest first; equal rounded totals share a place.

    Shapes: may be empty; the order in which the bids are given does not matter.
    Errors: ValueError for a bid named twice, or a sheet that does not fit the assumptions.
    """
    costs = tuple(cost_of_life(assumed, sheet) for sheet in by_bid(sheets).values())
    return LifeCycleResult(assumed, costs, order_by({one.bid: one.total.minor for one in costs}))


def vary(
    assumed: Assumptions,
    sheets: Sequence[CostSheet],
    rates: Sequence[Fraction],
    energy_prices: Sequence[Fraction],
) -> tuple[Variant, ...]:
    """Work out the order again for each rate with each energy price: how firm is the result?

    Shapes: the rates in their order, within each the energy prices in theirs.
    """
    first = _first(rank_by_life(assumed, sheets).places)
    variants = []
    for rate, energy_price in product(rates, energy_prices):
        found = rank_by_life(replace(assumed, rate=rate, energy_price=energy_price), sheets)
        totals = {one.bid: one.total for one in found.costs}
        variants.append(Variant(rate, energy_price, totals, found.places, _first(found.places) == first))
    return tuple(variants)


def even_energy_price(assumed: Assumptions, one: CostSheet, other: CostSheet) -> Fraction | None:
    """Find the energy price at which two bids cost the same over their lives.

    Shapes: None where no price from nothing upwards makes them equal, or every price does.
    Units: whole units of the currency for a unit of energy, exact.
    """
    free = replace(assumed, energy_price=Fraction(0))
    costs = [cost_of_life(free, sheet).exact for sheet in (one, other)]
    uses = [_energy_today(assumed, sheet) for sheet in (one, other)]
    if uses[0] == uses[1]:
        return None
    price = (costs[1] - costs[0]) / (uses[0] - uses[1]) / _minor_units(assumed)
    return price if price >= 0 else None


def _year(assumed: Assumptions, number: int, use: YearOfUse) -> YearCost:
    unit = _minor_units(assumed)
    kilograms = use.energy * assumed.carbon_per_energy + use.direct_carbon
    energy = use.energy * assumed.energy_price * unit
    carbon = kilograms * assumed.carbon_price * unit / KILOGRAMS_IN_A_TONNE
    operation, maintenance = Fraction(use.operation.minor), Fraction(use.maintenance.minor)
    divisor = (1 + assumed.rate) ** number
    present = (operation + maintenance + energy + carbon) / divisor
    return YearCost(number, operation, maintenance, energy, carbon, divisor, present)


def _energy_today(assumed: Assumptions, sheet: CostSheet) -> Fraction:
    discounted = (use.energy / (1 + assumed.rate) ** number for number, use in enumerate(sheet.years, 1))
    return sum(discounted, Fraction(0))


def _must_fit(assumed: Assumptions, sheet: CostSheet) -> None:
    amounts = [sheet.purchase, sheet.end_of_life, sheet.residual]
    amounts += [amount for use in sheet.years for amount in (use.operation, use.maintenance)]
    if any(amount.currency != assumed.currency for amount in amounts):
        raise ValueError(f"every amount of {sheet.bid} is in the currency of the assumptions")
    if len(sheet.years) != assumed.years:
        raise ValueError(f"{sheet.bid} tells {len(sheet.years)} years of use, not {assumed.years}")
    if any(min(use.energy, use.direct_carbon) < 0 for use in sheet.years):
        raise ValueError(f"{sheet.bid} uses less than nothing")
    if sheet.residual.minor > sheet.purchase.minor:
        raise ValueError(f"the residual value of {sheet.bid} is above its price")


def _first(places: Sequence[Place]) -> set[str]:
    return {place.bid for place in places if place.rank == 1}


def _minor_units(assumed: Assumptions) -> Fraction:
    return Fraction(10) ** decimals(assumed.currency)
