"""The price nearest to the mean of the bids has most points; training values, worked by hand."""

from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.comprehensive import (
    CapableBid,
    ComprehensiveResult,
    find_balance_price,
    rank_comprehensively,
)
from minikoneps.packs.methods import Comprehensive
from minikoneps.shared.money import Money, decimal_text


def law(**changed: Any) -> Comprehensive:
    numbers: dict[str, Any] = {"price_weight": "50", "trimmed_share": "0.2", "points_per_hundredth": "2"}
    numbers |= {"trim_rounding": "down"}
    return Comprehensive(name="comprehensiveEvaluation", points_decimals=2, **{**numbers, **changed})


LAW = law()


def bid(name: str, minor: int, capability: int = 45) -> CapableBid:
    return CapableBid(name, Money(minor, "KRW"), Fraction(capability))


def order(result: ComprehensiveResult) -> list[str]:
    return [place.bid for place in result.places]


FIVE = [bid("a", 700), bid("b", 780), bid("c", 800), bid("d", 820), bid("e", 1000)]


def test_one_bid_in_five_is_left_out_at_each_end_and_the_mean_taken_of_the_rest() -> None:
    balance = find_balance_price(LAW, {one.bid: one.price for one in FIVE})

    assert (balance.low, balance.kept, balance.high) == (("a",), ("b", "c", "d"), ("e",))
    assert balance.amount == 800


def test_points_fall_with_the_distance_to_either_side() -> None:
    result = rank_comprehensively(LAW, FIVE)
    points = {one.bid: one.price_points for one in result.scores}

    assert {one.bid: one.distance for one in result.scores}["b"] == Fraction("-0.025")
    assert points == {"a": 25, "b": 45, "c": 50, "d": 45, "e": 0}
    assert order(result) == ["c", "b", "d", "a", "e"]
    assert [place.tied for place in result.places[1:3]] == [True, True]


def test_higher_capability_outweighs_a_price_near_the_mean() -> None:
    result = rank_comprehensively(LAW, [*FIVE[:3], bid("d", 820, 50), bid("e", 1000, 50)])

    totals = {one.bid: one.total for one in result.scores}
    assert (totals["c"], totals["d"]) == (Fraction(95), Fraction(95))
    assert [place.rank for place in result.places][:2] == [1, 1]


def test_fewer_than_five_bids_lose_none_when_the_share_is_rounded_down() -> None:
    four = {one.bid: one.price for one in FIVE[:4]}

    assert find_balance_price(LAW, four).kept == ("a", "b", "c", "d")
    assert find_balance_price(law(trim_rounding="up"), four).kept == ("b", "c")


def test_ends_that_would_take_every_bid_take_none() -> None:
    two = {one.bid: one.price for one in FIVE[:2]}

    assert find_balance_price(law(trim_rounding="up"), two).kept == ("a", "b")


def test_no_bid_has_no_order_bids_of_nothing_have_one_and_two_currencies_are_refused() -> None:
    assert rank_comprehensively(LAW, []).places == ()
    assert rank_comprehensively(LAW, [bid("a", 0)]).scores[0].price_points == 50
    with pytest.raises(ValueError, match="one currency"):
        find_balance_price(LAW, {"a": Money(5, "KRW"), "b": Money(5, "USD")})


def test_a_losing_bid_can_turn_the_order_of_others_by_moving_the_mean() -> None:
    """The counter-example: a dear bid that comes last draws the mean from the first to the second."""
    low, high, loser = bid("low", 800), bid("high", 900, 44), bid("loser", 1300, 10)

    assert order(rank_comprehensively(LAW, [low, high])) == ["low", "high"]
    assert order(rank_comprehensively(LAW, [low, high, loser])) == ["high", "low", "loser"]


bids = st.lists(
    st.builds(bid, st.sampled_from("abcdefghijkl"), st.integers(1, 2000), st.integers(0, 50)),
    max_size=12,
    unique_by=lambda one: one.bid,
)


@given(bids, st.randoms(use_true_random=False))
def test_order_in_which_bids_are_given_does_not_matter(found: list[CapableBid], random: Random) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)

    assert rank_comprehensively(LAW, shuffled) == rank_comprehensively(LAW, found)


@given(bids)
def test_points_stay_within_the_weight_and_come_back_from_decimal_strings(found: list[CapableBid]) -> None:
    result = rank_comprehensively(LAW, found)

    assert sorted(order(result)) == sorted(one.bid for one in found)
    for one in result.scores:
        assert 0 <= one.price_points <= 50
        assert Fraction(decimal_text(one.total, 2)) == one.price_points + one.capability
    if result.balance is not None:
        kept = [one.price.minor for one in found if one.bid in result.balance.kept]
        assert min(kept) <= result.balance.amount <= max(kept)
