"""Bids above what the buyer may pay: each rule with the amount that a bid may just reach."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.packs.bounds import TooHigh, TooHighRule
from minikoneps.shared.money import Money


@dataclass(frozen=True)
class Yardsticks:
    """What prices are held against, as far as it is known.

    Shapes: `research` is the mean of the market research.
    """

    plan_price: Money | None = None
    estimate: Money | None = None
    budget: Money | None = None
    research: Money | None = None


@dataclass(frozen=True)
class Ceiling:
    """The most that a bid may ask, and where that comes from.

    Units: exact, in smallest units of the currency.
    """

    name: str
    amount: Fraction
    currency: str


@dataclass(frozen=True)
class TooHighResult:
    """Which bids ask too much, and above which ceilings.

    Shapes: `above` names the ceilings for each bid that is too high, in the order of the bids' ids.
    """

    ceilings: tuple[Ceiling, ...]
    above: Mapping[str, tuple[str, ...]]


def find_too_high(law: TooHigh, known: Yardsticks, prices: Mapping[str, Money]) -> TooHighResult:
    """Name the bids above a ceiling of the law; exactly the ceiling is not above it.

    Shapes: prices by bid id, may be empty; a ceiling is planPrice, estimate, budget or marketResearch.
    Units: the market research's ceiling is its mean × (1 + share).
    Errors: ValueError when the law's yardstick or share is not known, or a price is in another currency.
    Source: Mexico, LAASSP of 16 April 2025: not acceptable above the budget or 10 % above the mean
    """
    ceilings = tuple(_ceilings(law, known))
    currencies = {price.currency for price in prices.values()} | {one.currency for one in ceilings}
    if len(currencies) != 1:
        raise ValueError("a price in another currency than the ceiling cannot be compared with it")
    found = {
        bid: tuple(one.name for one in ceilings if prices[bid].minor > one.amount) for bid in sorted(prices)
    }
    return TooHighResult(ceilings, {bid: names for bid, names in found.items() if names})


def _ceilings(law: TooHigh, known: Yardsticks) -> list[Ceiling]:
    if law.rule is TooHighRule.ABOVE_PLAN_PRICE:
        return [_at("planPrice", known.plan_price)]
    if law.rule is TooHighRule.ABOVE_ESTIMATE:
        return [_at("estimate", known.estimate)]
    if law.share is None:
        raise ValueError("the law names no share above the market research")
    research = _at("marketResearch", known.research)
    raised = Ceiling(research.name, research.amount * (1 + law.share), research.currency)
    return [_at("budget", known.budget), raised]


def _at(name: str, amount: Money | None) -> Ceiling:
    if amount is None:
        raise ValueError(f"the law compares with the {name}, which is not known")
    return Ceiling(name, Fraction(amount.minor), amount.currency)
