"""Rated criteria: the best relation of price and quality, as the notice weighed them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.evaluations.methods.criteria import CriterionPoints, failed_criteria, score_criteria
from minikoneps.evaluations.methods.order import Place, by_bid, order_by_most
from minikoneps.evaluations.methods.price_points import PriceRule, score_prices
from minikoneps.shared.money import Money
from minikoneps.tenders.weights import Criterion


@dataclass(frozen=True)
class RatedBid:
    """What the committee agreed on for one bid, and its price.

    Shapes: marks by criterion.
    """

    bid: str
    marks: Mapping[str, Fraction]
    price: Money


@dataclass(frozen=True)
class RatedTerms:
    """What is rated in one lot, how its price counts, and what the committee agreed on.

    Shapes: marks by bid id, then by criterion.
    """

    criteria: tuple[Criterion, ...]
    price: PriceRule
    marks: Mapping[str, Mapping[str, Fraction]]


@dataclass(frozen=True)
class RatedScore:
    """How one bid came to its points.

    Shapes: a bid that failed a criterion has no points for its price and no total; `distance` where points
        fall with it.
    Units: points of 100; the distance is a share of the balance price, below zero for a lower bid.
    """

    bid: str
    criteria: tuple[CriterionPoints, ...]
    quality: Fraction
    failed: tuple[str, ...]
    price: Money
    price_points: Fraction | None
    total: Fraction | None
    distance: Fraction | None = None


@dataclass(frozen=True)
class RatedResult:
    """All scores in the order of the bids' ids, and the places of those that passed.

    Shapes: the lowest price is that among the bids that passed, None when none did.
    """

    scores: tuple[RatedScore, ...]
    lowest: Money | None
    places: tuple[Place, ...]


def rate_bids(criteria: Sequence[Criterion], price: PriceRule, bids: Sequence[RatedBid]) -> RatedResult:
    """Score every bid by the criteria, then the price of those that passed, and order them by their totals.

    Shapes: the order in which the bids are given does not matter.
    Units: a total is the exact sum of rounded points, so it can be added up again from paper.
    Errors: ValueError for a bid named twice, marks that do not fit the criteria or prices that cannot be
        compared.
    Source: Directive 2014/24/EU article 67; docs/reference/award-methods.md, rated criteria
    """
    by_id = by_bid(bids)
    points = {one.bid: score_criteria(criteria, one.marks, price.places) for one in by_id.values()}
    failed = {bid: failed_criteria(given) for bid, given in points.items()}
    prices = {bid: one.price for bid, one in by_id.items() if not failed[bid]}
    price_points = score_prices(price, prices)
    scores = tuple(_score(one, points[bid], failed[bid], price_points.get(bid)) for bid, one in by_id.items())
    totals = {one.bid: one.total for one in scores if one.total is not None}
    lowest = min(prices.values(), key=lambda amount: amount.minor, default=None)
    return RatedResult(scores, lowest, order_by_most(totals))


def _score(
    one: RatedBid, criteria: tuple[CriterionPoints, ...], failed: tuple[str, ...], priced: Fraction | None
) -> RatedScore:
    quality = sum((given.points for given in criteria), Fraction(0))
    total = None if priced is None else quality + priced
    return RatedScore(one.bid, criteria, quality, failed, one.price, priced, total)
