"""Comprehensive evaluation: the price nearest to a mean of the bids has most points, performance is added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.evaluations.methods.order import Place, by_bid, order_by_most
from minikoneps.evaluations.methods.reserve_prices import ROUND
from minikoneps.packs.methods import Comprehensive
from minikoneps.shared.money import Money, round_to
from minikoneps.tenders.weights import Criterion


@dataclass(frozen=True)
class CapableBid:
    """A bid's price and what its tenderer's capability was found to be worth.

    Units: points of 100, those of the price not among them.
    """

    bid: str
    price: Money
    capability: Fraction


@dataclass(frozen=True)
class CapabilityTerms:
    """What capability is made of in one lot, and what the committee agreed on.

    Shapes: marks by bid id, then by criterion.
    """

    law: Comprehensive
    criteria: tuple[Criterion, ...]
    marks: Mapping[str, Mapping[str, Fraction]]


@dataclass(frozen=True)
class BalancePrice:
    """The mean of the bids that were left, and which were left out at either end.

    Shapes: bids from the lowest price to the highest.
    Units: the amount is exact, in smallest units of the currency.
    """

    amount: Fraction
    low: tuple[str, ...]
    kept: tuple[str, ...]
    high: tuple[str, ...]


@dataclass(frozen=True)
class ComprehensiveScore:
    """How one bid came to its points.

    Units: the distance is a share of the balance price, of one, below zero for a lower bid; points of 100.
    """

    bid: str
    price: Money
    distance: Fraction
    price_points: Fraction
    capability: Fraction
    total: Fraction


@dataclass(frozen=True)
class ComprehensiveResult:
    """The balance price, all scores in the order of the bids' ids, and their places."""

    balance: BalancePrice | None
    scores: tuple[ComprehensiveScore, ...]
    places: tuple[Place, ...]


def find_balance_price(law: Comprehensive, prices: Mapping[str, Money]) -> BalancePrice:
    """Take the mean of the prices without those at either end.

    Shapes: prices by bid id, at least one; so many are left out at each end as the law's share of all,
        rounded as the law says, and none where that would take all; of equal prices it does not matter to
        the mean which is left out.
    Errors: ValueError for no price or two currencies.
    Source: Republic of Korea, comprehensive evaluation of works: training values
    """
    if len({price.currency for price in prices.values()}) != 1:
        raise ValueError("a mean is taken of prices in one currency")
    ordered = sorted(prices, key=lambda bid: (prices[bid].minor, bid))
    out = ROUND[law.trim_rounding](law.trimmed_share * len(ordered))
    out = 0 if 2 * out >= len(ordered) else out
    kept = ordered[out : len(ordered) - out]
    amount = Fraction(sum(prices[bid].minor for bid in kept), len(kept))
    return BalancePrice(amount, tuple(ordered[:out]), tuple(kept), tuple(ordered[len(ordered) - out :]))


def rank_comprehensively(law: Comprehensive, bids: Sequence[CapableBid]) -> ComprehensiveResult:
    """Order bids by the points of their price and those of their tenderer's capability.

    Shapes: may be empty; the order in which the bids are given does not matter.
    Units: price points = weight − points per hundredth × distance from the balance price in hundredths,
        not below zero, rounded half up to the law's decimals.
    Errors: ValueError for a bid named twice or prices in two currencies.
    Source: Republic of Korea, comprehensive evaluation of works: training values
    """
    by_id = by_bid(bids)
    if not by_id:
        return ComprehensiveResult(None, (), ())
    balance = find_balance_price(law, {bid: one.price for bid, one in by_id.items()})
    scores = tuple(_score(law, balance.amount, one) for one in by_id.values())
    return ComprehensiveResult(balance, scores, order_by_most({one.bid: one.total for one in scores}))


def _score(law: Comprehensive, balance: Fraction, one: CapableBid) -> ComprehensiveScore:
    distance = (one.price.minor - balance) / balance if balance else Fraction(0)
    points = max(law.price_weight - law.points_per_hundredth * abs(distance) * 100, Fraction(0))
    rounded = round_to(points, law.points_decimals)
    return ComprehensiveScore(one.bid, one.price, distance, rounded, one.capability, rounded + one.capability)
