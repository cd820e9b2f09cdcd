"""The Italian threshold, step by step on figures that can be followed with a pencil."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.anomaly import Way, find_anomaly, find_discounts
from minikoneps.shared.money import Money
from tests.evaluations.methods.laws import ITALY, italian


def percent(*texts: str) -> dict[str, Fraction]:
    return {f"b{number:02}": Fraction(text) for number, text in enumerate(texts, 1)}


#: Fifteen discounts; two are set aside at each end, the eleven others add up to 183.35.
FIFTEEN = percent(
    "3.10", "5.25", "10.40", "11.75", "13.20", "14.05", "15.90", "16.60", "17.35",
    "18.80", "20.15", "21.90", "23.25", "27.50", "31.00",
)  # fmt: skip


def test_many_bids_are_trimmed_and_the_threshold_is_lowered_by_the_digits_of_the_sum() -> None:
    """Sum 183.35, mean 16.6682; the five above it lie 3.6218 higher; lowered by 3 × 5 = 15 % of that."""
    found = find_anomaly(ITALY, FIFTEEN)

    assert (found.wings.low, found.wings.high) == (("b01", "b02"), ("b14", "b15"))
    assert found.total == Fraction("183.35")
    assert found.mean == Fraction("183.35") / 11
    above = [Fraction(text) for text in ("17.35", "18.80", "20.15", "21.90", "23.25")]
    assert found.deviation == sum(above) / 5 - found.mean
    assert (found.digits, found.way) == ((3, 5), Way.LOWERED)
    assert found.threshold == found.mean + found.deviation * Fraction(85, 100)
    assert f"{float(found.threshold):.4f}" == "19.7467"
    assert found.suspected == ("b11", "b12", "b13", "b14", "b15")


def test_few_bids_close_together_are_held_to_a_fifth_above_their_mean() -> None:
    found = find_anomaly(ITALY, percent("9", "10", "11", "10", "14"))

    assert found.wings.kept == ("b02", "b04", "b03")
    assert found.mean == Fraction(31, 3)
    assert found.ratio == Fraction(2, 31)
    assert (found.way, found.threshold) == (Way.STEADY, Fraction(62, 5))
    assert found.suspected == ("b05",)


def test_few_bids_far_apart_are_held_to_mean_and_mean_deviation() -> None:
    found = find_anomaly(ITALY, percent("2", "4", "10", "16", "30"))

    assert [found.mean, found.deviation, found.ratio] == [Fraction(10), Fraction(6), Fraction(3, 5)]
    assert found.way is Way.SPREAD
    assert found.threshold == 16
    assert found.suspected == ("b04", "b05")


def test_exactly_at_the_threshold_is_suspect_only_where_the_law_is_read_so() -> None:
    """The annex says "equal or above"; courts have read it as "above" alone: the pack names its reading."""
    above_alone = italian(at_threshold=False)

    assert find_anomaly(above_alone, percent("2", "4", "10", "16", "30")).suspected == ("b05",)


def test_ratio_of_exactly_the_limit_still_counts_as_close_together() -> None:
    found = find_anomaly(ITALY, percent("1", "85", "115", "100", "200"))

    assert found.ratio == Fraction("0.15")
    assert found.way is Way.STEADY


def test_bids_equal_to_one_set_aside_are_set_aside_with_it() -> None:
    found = find_anomaly(ITALY, percent("5", "5", "8", "9", "12", "12", "12"))

    assert (found.wings.low, found.wings.kept) == (("b01", "b02"), ("b03", "b04"))
    assert found.wings.high == ("b05", "b06", "b07")


def test_bids_all_alike_have_no_threshold_and_none_is_suspect() -> None:
    alike = find_anomaly(ITALY, percent("7", "7", "7", "7", "7"))
    nothing = find_anomaly(ITALY, percent("0", "0", "0", "0", "1"))

    assert (alike.threshold, alike.suspected) == (None, ())
    assert (nothing.threshold, nothing.suspected) == (None, ())
    assert find_anomaly(ITALY, {}).threshold is None


def test_discounts_are_written_with_the_decimals_of_the_law() -> None:
    prices = {"a": Money(66_667, "EUR"), "b": Money(100_000, "EUR")}

    assert find_discounts(ITALY, Money(100_000, "EUR"), prices) == {"a": Fraction("33.333"), "b": 0}


@pytest.mark.parametrize("price", [Money(100_001, "EUR"), Money(5, "USD")])
def test_price_that_has_no_discount_is_refused(price: Money) -> None:
    with pytest.raises(ValueError, match="base amount|same currency"):
        find_discounts(ITALY, Money(100_000, "EUR"), {"a": price})
    with pytest.raises(ValueError, match="below zero"):
        find_anomaly(ITALY, {"a": Fraction(-1)})


def test_a_losing_bid_can_turn_who_is_excluded_and_with_it_who_wins() -> None:
    """The counter-example: a discount of 28 is excluded itself and lifts the threshold from 12 to 28."""
    before = find_anomaly(ITALY, percent("2", "4", "10", "14", "30"))
    after = find_anomaly(ITALY, percent("2", "4", "10", "14", "30", "28"))

    assert (before.threshold, before.suspected) == (Fraction(12), ("b04", "b05"))
    assert (after.threshold, after.suspected) == (Fraction(28), ("b06", "b05"))


discounts = st.dictionaries(
    st.integers(0, 99).map(lambda number: f"bid-{number}"),
    st.integers(0, 6000).map(lambda hundredths: Fraction(hundredths, 100)),
    max_size=25,
)


@given(discounts, st.randoms(use_true_random=False))
def test_order_in_which_bids_came_does_not_matter(found: dict[str, Fraction], order: Random) -> None:
    shuffled = list(found.items())
    order.shuffle(shuffled)

    assert find_anomaly(ITALY, dict(shuffled)) == find_anomaly(ITALY, found)


@given(discounts)
def test_every_bid_stands_in_one_part_and_the_threshold_never_lies_below_the_mean(
    found: dict[str, Fraction],
) -> None:
    result = find_anomaly(ITALY, found)
    wings = result.wings

    assert sorted(wings.low + wings.kept + wings.high) == sorted(found)
    if result.threshold is not None and result.mean is not None:
        assert result.threshold >= result.mean
        assert set(result.suspected) == {bid for bid, one in found.items() if one >= result.threshold}


@given(discounts, st.integers(0, 6000))
def test_of_two_bids_the_greater_discount_is_never_the_safer(found: dict[str, Fraction], more: int) -> None:
    suspected = set(find_anomaly(ITALY, found).suspected)

    for bid in suspected:
        assert all(other in suspected for other, discount in found.items() if discount >= found[bid])
