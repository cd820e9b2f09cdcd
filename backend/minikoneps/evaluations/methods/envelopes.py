"""Two envelopes: the first is passed or failed, and only who passed has a price that is looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.evaluations.methods.order import Place, order_by
from minikoneps.packs.methods import PassThenPrice
from minikoneps.shared.money import Money


@dataclass(frozen=True)
class FirstEnvelope:
    """Who passed the first envelope, in the order of the bids' ids.

    Units: points of 100.
    """

    pass_mark: Fraction
    points: Mapping[str, Fraction]
    passed: tuple[str, ...]
    failed: tuple[str, ...]


@dataclass(frozen=True)
class PriceEnvelope:
    """The prices that were opened, and their order, lowest first."""

    first: FirstEnvelope
    prices: Mapping[str, Money]
    places: tuple[Place, ...]


def pass_envelopes(law: PassThenPrice, points: Mapping[str, Fraction]) -> FirstEnvelope:
    """Say whose price may be opened.

    Shapes: points by bid id, may be empty; who has exactly the pass mark passes.
    """
    bids = sorted(points)
    passed = tuple(bid for bid in bids if points[bid] >= law.pass_mark)
    failed = tuple(bid for bid in bids if points[bid] < law.pass_mark)
    return FirstEnvelope(law.pass_mark, dict(points), passed, failed)


def rank_prices(first: FirstEnvelope, prices: Mapping[str, Money]) -> PriceEnvelope:
    """Order the prices of those who passed, lowest first.

    Shapes: one price for each bid that passed, and none of any other: what failed stays shut.
    Errors: ValueError for any other prices, or for two currencies.
    """
    if prices.keys() != set(first.passed):
        wrong = ", ".join(sorted(prices.keys() ^ set(first.passed)))
        raise ValueError(f"prices are opened of those who passed, and of nobody else: {wrong}")
    if len({price.currency for price in prices.values()}) > 1:
        raise ValueError("prices in two currencies have no order")
    places = order_by({bid: price.minor for bid, price in prices.items()})
    return PriceEnvelope(first, dict(prices), places)
