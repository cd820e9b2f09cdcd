"""Three ways from a price to points, on figures from paper."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.price_points import PriceRule, score_prices
from minikoneps.packs.methods import PriceFormula
from minikoneps.shared.money import Money


def won(*minors: int) -> dict[str, Money]:
    return {name: Money(minor, "KRW") for name, minor in zip("abcdefgh", minors, strict=False)}


def rule(formula: PriceFormula, weight: int = 30, ceiling: int | None = 100_000_000) -> PriceRule:
    most = None if ceiling is None else Money(ceiling, "KRW")
    return PriceRule(formula, Fraction(weight), 2, most)


def test_lowest_over_price_gives_the_published_figure() -> None:
    """30 points, lowest 80,000,000 won, this bid 85,000,000 won: 28.24 (a Korean guide to bid scores)."""
    points = score_prices(rule(PriceFormula.LOWEST_OVER_PRICE, ceiling=None), won(80_000_000, 85_000_000))

    assert points == {"a": 30, "b": Fraction("28.24")}


def test_discount_over_largest_stretches_the_field_from_nothing_to_all() -> None:
    points = score_prices(rule(PriceFormula.DISCOUNT_OVER_LARGEST), won(80_000_000, 85_000_000, 100_000_000))

    assert points == {"a": 30, "b": Fraction("22.5"), "c": 0}


def test_share_below_ceiling_looks_at_no_other_bid() -> None:
    points = score_prices(rule(PriceFormula.SHARE_BELOW_CEILING), won(80_000_000, 85_000_000))

    assert points == {"a": 6, "b": Fraction("4.5")}


def test_bids_all_at_the_ceiling_and_a_bid_of_nothing_are_scored_too() -> None:
    level = won(100_000_000, 100_000_000)

    assert set(score_prices(rule(PriceFormula.DISCOUNT_OVER_LARGEST), level).values()) == {Fraction(30)}
    assert score_prices(rule(PriceFormula.LOWEST_OVER_PRICE), won(0, 5, 0)) == {"a": 30, "b": 0, "c": 30}
    assert score_prices(rule(PriceFormula.LOWEST_OVER_PRICE), {}) == {}


@pytest.mark.parametrize("formula", [PriceFormula.DISCOUNT_OVER_LARGEST, PriceFormula.SHARE_BELOW_CEILING])
def test_price_that_cannot_be_compared_with_the_ceiling_is_refused(formula: PriceFormula) -> None:
    with pytest.raises(ValueError, match="above the ceiling"):
        score_prices(rule(formula), won(100_000_001))
    with pytest.raises(ValueError, match="with a ceiling"):
        score_prices(rule(formula, ceiling=None), won(5))
    with pytest.raises(ValueError, match="two currencies"):
        score_prices(rule(formula), {"a": Money(5, "KRW"), "b": Money(5, "USD")})


prices = st.lists(st.integers(0, 1000), min_size=1, max_size=8).map(lambda minors: won(*minors))


@given(prices, st.sampled_from(list(PriceFormula)))
def test_lower_price_never_has_fewer_points_and_none_has_more_than_the_weight(
    bids: dict[str, Money], formula: PriceFormula
) -> None:
    points = score_prices(rule(formula, ceiling=1000), bids)

    assert points.keys() == bids.keys()
    assert all(0 <= given_points <= 30 for given_points in points.values())
    for one, other in ((one, other) for one in bids for other in bids):
        assert bids[one].minor > bids[other].minor or points[one] >= points[other]


@given(prices, st.integers(0, 1000))
def test_share_below_ceiling_changes_for_nobody_when_a_bid_joins(bids: dict[str, Money], more: int) -> None:
    alone = score_prices(rule(PriceFormula.SHARE_BELOW_CEILING, ceiling=1000), bids)

    joined = score_prices(
        rule(PriceFormula.SHARE_BELOW_CEILING, ceiling=1000), {**bids, "z": Money(more, "KRW")}
    )

    assert {bid: joined[bid] for bid in bids} == alone
