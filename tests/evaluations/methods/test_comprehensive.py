"""The price nearest to the mean of the bids has most points; training values, worked by hand."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.comprehensive import (
    CapableBid,
    ComprehensiveResult,
    find_balance_price,
    rank_comprehensively,
)
from minikoneps.shared.money import Money, decimal_text
from tests.evaluations.methods.worked import COMPREHENSIVE, FIVE, capable_bid, comprehensive


def order(result: ComprehensiveResult) -> list[str]:
    return [place.bid for place in result.places]


def test_one_bid_in_five_is_left_out_at_each_end_and_the_mean_taken_of_the_rest() -> None:
    balance = find_balance_price(COMPREHENSIVE, {one.bid: one.price for one in FIVE})

    assert (balance.low, balance.kept, balance.high) == (("a",), ("b", "c", "d"), ("e",))
    assert balance.amount == 800


def test_points_fall_with_the_distance_to_either_side() -> None:
    result = rank_comprehensively(COMPREHENSIVE, FIVE)
    points = {one.bid: one.price_points for one in result.scores}

    assert {one.bid: one.distance for one in result.scores}["b"] == Fraction("-0.025")
    assert points == {"a": 25, "b": 45, "c": 50, "d": 45, "e": 0}
    assert order(result) == ["c", "b", "d", "a", "e"]
    assert [place.tied for place in result.places[1:3]] == [True, True]


def test_higher_capability_outweighs_a_price_near_the_mean() -> None:
    result = rank_comprehensively(
        COMPREHENSIVE, [*FIVE[:3], capable_bid("d", 820, 50), capable_bid("e", 1000, 50)]
    )

    totals = {one.bid: one.total for one in result.scores}
    assert (totals["c"], totals["d"]) == (Fraction(95), Fraction(95))
    assert [place.rank for place in result.places][:2] == [1, 1]


def test_fewer_than_five_bids_lose_none_when_the_share_is_rounded_down() -> None:
    four = {one.bid: one.price for one in FIVE[:4]}

    assert find_balance_price(COMPREHENSIVE, four).kept == ("a", "b", "c", "d")
    assert find_balance_price(comprehensive(trim_rounding="up"), four).kept == ("b", "c")


def test_ends_that_would_take_every_bid_take_none() -> None:
    two = {one.bid: one.price for one in FIVE[:2]}

    assert find_balance_price(comprehensive(trim_rounding="up"), two).kept == ("a", "b")


def test_no_bid_has_no_order_bids_of_nothing_have_one_and_two_currencies_are_refused() -> None:
    assert rank_comprehensively(COMPREHENSIVE, []).places == ()
    assert rank_comprehensively(COMPREHENSIVE, [capable_bid("a", 0)]).scores[0].price_points == 50
    with pytest.raises(ValueError, match="one currency"):
        find_balance_price(COMPREHENSIVE, {"a": Money(5, "KRW"), "b": Money(5, "USD")})


def test_a_losing_bid_can_turn_the_order_of_others_by_moving_the_mean() -> None:
    """The counter-example: a dear bid that comes last draws the mean from the first to the second."""
    low, high, loser = capable_bid("low", 800), capable_bid("high", 900, 44), capable_bid("loser", 1300, 10)

    assert order(rank_comprehensively(COMPREHENSIVE, [low, high])) == ["low", "high"]
    assert order(rank_comprehensively(COMPREHENSIVE, [low, high, loser])) == ["high", "low", "loser"]


bids = st.lists(
    st.builds(capable_bid, st.sampled_from("abcdefghijkl"), st.integers(1, 2000), st.integers(0, 50)),
    max_size=12,
    unique_by=lambda one: one.bid,
)


@given(bids, st.randoms(use_true_random=False))
def test_order_in_which_bids_are_given_does_not_matter(found: list[CapableBid], random: Random) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)

    assert rank_comprehensively(COMPREHENSIVE, shuffled) == rank_comprehensively(COMPREHENSIVE, found)


@given(bids)
def test_points_stay_within_the_weight_and_come_back_from_decimal_strings(found: list[CapableBid]) -> None:
    result = rank_comprehensively(COMPREHENSIVE, found)

    assert sorted(order(result)) == sorted(one.bid for one in found)
    for one in result.scores:
        assert 0 <= one.price_points <= 50
        assert Fraction(decimal_text(one.total, 2)) == one.price_points + one.capability
    if result.balance is not None:
        kept = [one.price.minor for one in found if one.bid in result.balance.kept]
        assert min(kept) <= result.balance.amount <= max(kept)
