"""A price is looked at only where the envelope before it was passed."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.envelopes import pass_envelopes, rank_prices
from minikoneps.packs.methods import PassThenPrice
from minikoneps.shared.money import Money

LAW = PassThenPrice("passThenPrice", "85")  # type: ignore[arg-type]
POINTS = {"c": Fraction("84.99"), "a": Fraction(97), "b": Fraction(85)}


def won(**minors: int) -> dict[str, Money]:
    return {bid: Money(minor, "KRW") for bid, minor in minors.items()}


def test_pass_mark_itself_passes_and_a_hundredth_less_fails() -> None:
    first = pass_envelopes(LAW, POINTS)

    assert (first.passed, first.failed) == (("a", "b"), ("c",))


def test_lowest_price_wins_among_those_who_passed_however_good_the_others_were() -> None:
    opened = rank_prices(pass_envelopes(LAW, POINTS), won(a=900, b=800))

    assert [place.bid for place in opened.places] == ["b", "a"]


@pytest.mark.parametrize("prices", [won(a=900, b=800, c=100), won(a=900)])
def test_price_of_a_bid_that_failed_stays_shut_and_none_that_passed_is_left_out(
    prices: dict[str, Money],
) -> None:
    with pytest.raises(ValueError, match="nobody else"):
        rank_prices(pass_envelopes(LAW, POINTS), prices)


def test_two_currencies_have_no_order() -> None:
    with pytest.raises(ValueError, match="two currencies"):
        rank_prices(pass_envelopes(LAW, POINTS), {"a": Money(5, "KRW"), "b": Money(5, "USD")})


points = st.dictionaries(
    st.sampled_from("abcdef"), st.integers(0, 400).map(lambda quarters: Fraction(quarters, 4))
)


@given(points, st.data())
def test_who_failed_never_changes_the_order_of_the_others(
    given_points: dict[str, Fraction], data: st.DataObject
) -> None:
    first = pass_envelopes(LAW, given_points)
    prices = {bid: Money(data.draw(st.integers(1, 5)), "KRW") for bid in first.passed}

    alone = pass_envelopes(LAW, {bid: given_points[bid] for bid in first.passed})

    assert sorted(first.passed + first.failed) == sorted(given_points)
    assert rank_prices(first, prices).places == rank_prices(alone, prices).places
