"""The best quality that a given budget buys."""

from fractions import Fraction

import pytest

from minikoneps.evaluations.methods.fixed_budget import Outcome, QualityBid, rank_within_budget
from minikoneps.packs.methods import FixedBudget
from minikoneps.shared.money import Money

LAW = FixedBudget("fixedBudget", "70")  # type: ignore[arg-type]
BUDGET = Money(1000, "KRW")


def bid(name: str, quality: int, minor: int) -> QualityBid:
    return QualityBid(name, Fraction(quality), Money(minor, "KRW"))


def test_best_quality_within_the_budget_wins_and_a_lower_price_gains_nothing() -> None:
    bids = [bid("a", 95, 1001), bid("b", 82, 1000), bid("c", 80, 500), bid("d", 69, 400), bid("e", 70, 900)]

    result = rank_within_budget(LAW, BUDGET, bids)

    assert [place.bid for place in result.places] == ["b", "c", "e"]
    assert result.outcomes["a"] is Outcome.ABOVE_BUDGET
    assert result.outcomes["d"] is Outcome.BELOW_PASS_MARK
    assert rank_within_budget(LAW, BUDGET, bids[::-1]) == result


def test_equal_quality_is_a_tie_whatever_the_prices() -> None:
    result = rank_within_budget(LAW, BUDGET, [bid("a", 80, 900), bid("b", 80, 100)])

    assert [(place.rank, place.tied) for place in result.places] == [(1, True), (1, True)]


def test_price_in_another_currency_is_refused() -> None:
    with pytest.raises(ValueError, match="another currency"):
        rank_within_budget(LAW, BUDGET, [QualityBid("a", Fraction(80), Money(5, "USD"))])
