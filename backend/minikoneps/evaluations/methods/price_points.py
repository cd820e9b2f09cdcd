"""How a price becomes points: three formulas, each with what it compares the price to."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.packs.methods import PriceFormula
from minikoneps.shared.money import Money, round_to


@dataclass(frozen=True)
class PriceRule:
    """The price among the criteria.

    Shapes: the ceiling is the price above which no bid is taken; two of the formulas need it.
    Units: the weight is points of 100; points are rounded half up to so many decimals.
    """

    formula: PriceFormula
    weight: Fraction
    places: int
    ceiling: Money | None = None


def score_prices(rule: PriceRule, prices: Mapping[str, Money]) -> dict[str, Fraction]:
    """Give every price its points.

    Shapes: prices by bid id, may be empty; beside a price of nothing the others have no points.
    Units: lowestOverPrice: weight × lowest ÷ price · discountOverLargest: weight × (ceiling − price) ÷
        (ceiling − lowest), all points where every bid is at the ceiling · shareBelowCeiling: weight ×
        (ceiling − price) ÷ ceiling.
    Errors: ValueError for two currencies, a price above the ceiling, or no ceiling where one is needed.
    Source: docs/reference/award-methods.md, price among the criteria
    """
    if not prices:
        return {}
    amounts = _amounts(prices)
    lowest = min(amounts.values())
    if not rule.formula.needs_ceiling:
        shares = {
            bid: Fraction(1) if amount == lowest else Fraction(lowest, amount)
            for bid, amount in amounts.items()
        }
    else:
        ceiling = _ceiling(rule, prices)
        full = ceiling - lowest if rule.formula is PriceFormula.DISCOUNT_OVER_LARGEST else ceiling
        shares = {
            bid: Fraction(ceiling - amount, full) if full else Fraction(1) for bid, amount in amounts.items()
        }
    return {bid: round_to(rule.weight * share, rule.places) for bid, share in shares.items()}


def _amounts(prices: Mapping[str, Money]) -> dict[str, int]:
    if len({price.currency for price in prices.values()}) > 1:
        raise ValueError("prices in two currencies cannot be compared")
    return {bid: price.minor for bid, price in prices.items()}


def _ceiling(rule: PriceRule, prices: Mapping[str, Money]) -> int:
    if rule.ceiling is None:
        raise ValueError(f"{rule.formula} compares with a ceiling")
    for bid, price in prices.items():
        if price.currency != rule.ceiling.currency or price.minor > rule.ceiling.minor:
            raise ValueError(f"the price of {bid} is above the ceiling or in another currency")
    return rule.ceiling.minor
