"""A bid that comes last changes nothing for the others, wherever a bid is measured by itself.

The exceptions measure a bid by the others: points relative to the lowest price or the largest discount, the
mean of a comprehensive evaluation, the Italian threshold. Each has its counter-example beside its own tests,
the negotiated contract below.
"""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.envelopes import pass_envelopes, rank_prices
from minikoneps.evaluations.methods.fixed_budget import QualityBid, rank_within_budget
from minikoneps.evaluations.methods.life_cycle import Assumptions, CostSheet, YearOfUse, rank_by_life
from minikoneps.evaluations.methods.lower_limit import run_race, set_limits
from minikoneps.evaluations.methods.negotiated import TechnicalPoints, rank_proposals
from minikoneps.evaluations.methods.preference import rank_with_preference
from minikoneps.evaluations.methods.price_points import PriceRule
from minikoneps.evaluations.methods.rated import RatedBid, rate_bids
from minikoneps.evaluations.placing import LOWEST_PRICE, LotCase, place
from minikoneps.packs.bounds import Preference, PreferenceForm
from minikoneps.packs.methods import FixedBudget, PassThenPrice, PriceFormula
from minikoneps.tenders.weights import Criterion
from tests.evaluations.methods.koneps import negotiated, won
from tests.evaluations.methods.laws import READ

Figures = dict[str, tuple[int, int]]  # quality from 0 to 60 and price by bid
Ranks = dict[str, int]

SHARE: dict[str, Any] = {"share": "0.15"}
MARK: dict[str, Any] = {"pass_mark": "20"}


def ranks(places: Any) -> Ranks:
    return {place.bid: place.rank for place in places}


def lowest_price(bids: Figures) -> Ranks:
    totals = {bid: won(price) for bid, (_, price) in bids.items()}
    return ranks(place(LotCase("1", LOWEST_PRICE, totals)).places)


def lowest_above_limit(bids: Figures) -> Ranks:
    """With the plan price held: where tenderers' picks make it, a further bid has picks, too."""
    limits = set_limits(won(800), Fraction("0.4"))
    return ranks(run_race(limits, {bid: won(price) for bid, (_, price) in bids.items()}).places)


def local_preference(bids: Figures) -> Ranks:
    law = Preference(form=PreferenceForm.FOREIGN_RAISED, **SHARE, **READ)
    local = {bid for bid, (quality, _) in bids.items() if quality % 2}
    return ranks(rank_with_preference(law, {bid: won(one[1]) for bid, one in bids.items()}, local).places)


def two_envelopes(bids: Figures) -> Ranks:
    first = pass_envelopes(
        PassThenPrice("passThenPrice", **MARK), {bid: Fraction(one[0]) for bid, one in bids.items()}
    )
    return ranks(rank_prices(first, {bid: won(bids[bid][1]) for bid in first.passed}).places)


def fixed_budget(bids: Figures) -> Ranks:
    offered = [QualityBid(bid, Fraction(quality), won(price)) for bid, (quality, price) in bids.items()]
    return ranks(rank_within_budget(FixedBudget("fixedBudget", **MARK), won(900), offered).places)


def life_cycle_cost(bids: Figures) -> Ranks:
    assumed = Assumptions("KRW", 1, Fraction("0.05"), Fraction(10))
    sheets = [
        CostSheet(bid, won(price), (YearOfUse(won(0), won(0), Fraction(quality)),), won(0), won(0))
        for bid, (quality, price) in bids.items()
    ]
    return ranks(rank_by_life(assumed, sheets).places)


def rated_below_ceiling(bids: Figures) -> Ranks:
    price = PriceRule(PriceFormula.SHARE_BELOW_CEILING, Fraction(40), 2, won(1000))
    criteria = (Criterion("quality", Fraction(60), Fraction(60)),)
    rated = [RatedBid(bid, {"quality": Fraction(one[0])}, won(one[1])) for bid, one in bids.items()]
    return ranks(rate_bids(criteria, price, rated).places)


figures = st.tuples(st.integers(0, 60), st.integers(1, 1000))
bids = st.dictionaries(st.sampled_from("abcdef"), figures, max_size=6)
METHODS = [
    lowest_price,
    lowest_above_limit,
    local_preference,
    two_envelopes,
    fixed_budget,
    life_cycle_cost,
    rated_below_ceiling,
]


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.__name__)
@given(found=bids, more=figures)
def test_bid_that_joins_moves_others_only_to_make_room_for_itself(
    method: Callable[[Figures], Ranks], found: Figures, more: tuple[int, int]
) -> None:
    before, after = method(found), method({**found, "z": more})
    own = after.get("z")

    for bid, rank in before.items():
        assert after[bid] == rank + (own is not None and own < after[bid])
    if own is None or own > max(before.values(), default=0):
        assert {bid: rank for bid, rank in after.items() if bid != "z"} == before


def test_a_losing_bid_can_turn_the_order_of_negotiation() -> None:
    """A proposal too weak to be negotiated with lowers the lowest price that the others are scored by."""
    marks = {"a": Fraction(70), "b": Fraction("66.2"), "loser": Fraction(50)}
    technical = {
        bid: TechnicalPoints(Fraction(0), (mark,), (), mark, mark, True) for bid, mark in marks.items()
    }
    prices = {"a": won(1000), "b": won(800), "loser": won(700)}

    def order(*bids: str) -> list[str]:
        drawn = {bid: technical[bid] for bid in bids}
        found = rank_proposals(negotiated(), won(1000), drawn, {bid: prices[bid] for bid in bids})
        return [one.bid for one in found if one.place is not None]

    assert order("a", "b") == ["b", "a"]
    assert order("a", "b", "loser") == ["a", "b"]
