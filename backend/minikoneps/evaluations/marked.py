"""Bids put in order by what a committee gave them, and by their prices as each award rule looks at them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from minikoneps.evaluations.left_out import LeftOut
from minikoneps.evaluations.methods.comprehensive import (
    BalancePrice,
    CapabilityTerms,
    CapableBid,
    rank_comprehensively,
)
from minikoneps.evaluations.methods.criteria import failed_criteria, score_criteria
from minikoneps.evaluations.methods.fixed_budget import (
    BudgetTerms,
    Outcome,
    QualityBid,
    rank_within_budget,
)
from minikoneps.evaluations.methods.negotiated import NegotiatedTerms, rank_agreed
from minikoneps.evaluations.methods.order import Place
from minikoneps.evaluations.methods.rated import RatedBid, RatedScore, RatedTerms, rate_bids
from minikoneps.shared.money import Money

MarkedTerms = RatedTerms | BudgetTerms | CapabilityTerms | NegotiatedTerms
#: The award method whose terms they are.
METHOD_OF: Mapping[type[MarkedTerms], str] = {
    RatedTerms: "ratedCriteria",
    BudgetTerms: "fixedBudget",
    CapabilityTerms: "comprehensiveEvaluation",
    NegotiatedTerms: "negotiated",
}
_OUT_OF_BUDGET = {
    Outcome.BELOW_PASS_MARK: LeftOut.UNDER_PASS_MARK,
    Outcome.ABOVE_BUDGET: LeftOut.ABOVE_BUDGET,
}


@dataclass(frozen=True)
class MarkedOrder:
    """The places of marked bids, how each came to its points, and why some have no place.

    Shapes: scores and `out` by bid id, in the order of the ids; `balance` where prices are held against it.
    """

    places: tuple[Place, ...]
    scores: Mapping[str, RatedScore]
    out: Mapping[str, LeftOut]
    balance: BalancePrice | None = None


def rank_marked(terms: MarkedTerms, prices: Mapping[str, Money]) -> MarkedOrder:
    """Order bids by the rule that the terms belong to.

    Shapes: prices by bid id; marks of bids without a price here are not looked at.
    Errors: ValueError for marks that do not fit the criteria or prices that cannot be compared.
    Source: docs/reference/award-methods.md
    """
    if isinstance(terms, RatedTerms):
        return _by_rating(terms, prices)
    if isinstance(terms, NegotiatedTerms):
        return _by_negotiation(terms, prices)
    return _within_budget(terms, prices) if isinstance(terms, BudgetTerms) else _by_balance(terms, prices)


def _by_rating(terms: RatedTerms, prices: Mapping[str, Money]) -> MarkedOrder:
    """Rate bids; who asks for more than the ceiling that a formula looks at has no points for its price."""
    most = terms.price.ceiling if terms.price.formula.needs_ceiling else None
    above = {bid: price for bid, price in prices.items() if most is not None and price.minor > most.minor}
    bids = [RatedBid(bid, terms.marks[bid], price) for bid, price in prices.items() if bid not in above]
    result = rate_bids(terms.criteria, terms.price, bids)
    unpriced = _qualities(terms, above, terms.price.places)
    scores = {one.bid: one for one in result.scores}
    scores |= {bid: replace(one, total=None) for bid, one in unpriced.items()}
    out = {**dict.fromkeys(above, LeftOut.ABOVE_BUDGET), **_under_least(scores)}
    return MarkedOrder(result.places, dict(sorted(scores.items())), dict(sorted(out.items())))


def _within_budget(terms: BudgetTerms, prices: Mapping[str, Money]) -> MarkedOrder:
    scores = _qualities(terms, prices, terms.places)
    bids = [QualityBid(bid, one.quality, one.price) for bid, one in scores.items() if not one.failed]
    found = rank_within_budget(terms.law, terms.budget, bids)
    out = {bid: _OUT_OF_BUDGET[of] for bid, of in found.outcomes.items() if of is not Outcome.RANKED}
    return MarkedOrder(found.places, scores, dict(sorted({**out, **_under_least(scores)}.items())))


def _by_negotiation(terms: NegotiatedTerms, prices: Mapping[str, Money]) -> MarkedOrder:
    scores, places = rank_agreed(terms, prices)
    placed = {one.bid for one in places}
    out = {bid: LeftOut.UNDER_PASS_MARK for bid in scores if bid not in placed}
    return MarkedOrder(places, scores, dict(sorted({**out, **_under_least(scores)}.items())))


def _by_balance(terms: CapabilityTerms, prices: Mapping[str, Money]) -> MarkedOrder:
    scores = _qualities(terms, prices, terms.law.points_decimals)
    bids = [CapableBid(bid, one.price, one.quality) for bid, one in scores.items() if not one.failed]
    found = rank_comprehensively(terms.law, bids)
    scores |= {
        one.bid: replace(
            scores[one.bid], price_points=one.price_points, total=one.total, distance=one.distance
        )
        for one in found.scores
    }
    return MarkedOrder(found.places, scores, _under_least(scores), found.balance)


def _qualities(
    terms: RatedTerms | BudgetTerms | CapabilityTerms, prices: Mapping[str, Money], places: int
) -> dict[str, RatedScore]:
    """What each bid has beside its price, which is all there is under a budget."""
    found = {}
    for bid in sorted(prices):
        points = score_criteria(terms.criteria, terms.marks[bid], places)
        quality, failed = sum((one.points for one in points), Fraction(0)), failed_criteria(points)
        total = None if failed else quality
        found[bid] = RatedScore(bid, points, quality, failed, prices[bid], None, total)
    return found


def _under_least(scores: Mapping[str, RatedScore]) -> dict[str, LeftOut]:
    return {bid: LeftOut.UNDER_LEAST_POINTS for bid, one in scores.items() if one.failed}
