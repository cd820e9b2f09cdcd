"""Which bids ask more than the buyer may pay."""

from fractions import Fraction
from typing import Any

import pytest

from minikoneps.evaluations.methods.too_high import Yardsticks, find_too_high
from minikoneps.packs.bounds import TooHigh, TooHighRule
from minikoneps.shared.money import Money
from tests.evaluations.methods.laws import READ


def law(rule: TooHighRule, **numbers: Any) -> TooHigh:
    return TooHigh(rule=rule, **numbers, **READ)


MEXICO = law(TooHighRule.ABOVE_BUDGET_OR_RESEARCH, share="0.1")


def pesos(**minors: int) -> dict[str, Money]:
    return {bid: Money(minor, "MXN") for bid, minor in minors.items()}


def test_not_acceptable_in_mexico_is_above_the_budget_or_a_tenth_above_the_research() -> None:
    """Research mean 1,000.00, budget 1,150.00: 1,100.00 may stay, 1,100.01 may not, 1,150.01 breaks both."""
    known = Yardsticks(budget=Money(115_000, "MXN"), research=Money(100_000, "MXN"))

    found = find_too_high(MEXICO, known, pesos(a=110_000, b=110_001, c=115_001))

    assert {one.name: one.amount for one in found.ceilings} == {
        "budget": Fraction(115_000),
        "marketResearch": Fraction(110_000),
    }
    assert found.above == {"b": ("marketResearch",), "c": ("budget", "marketResearch")}


@pytest.mark.parametrize(
    ("rule", "known"),
    [
        (TooHighRule.ABOVE_PLAN_PRICE, Yardsticks(plan_price=Money(100, "MXN"))),
        (TooHighRule.ABOVE_ESTIMATE, Yardsticks(estimate=Money(100, "MXN"))),
    ],
)
def test_bid_of_exactly_the_ceiling_may_stay(rule: TooHighRule, known: Yardsticks) -> None:
    assert list(find_too_high(law(rule), known, pesos(a=100, b=101)).above) == ["b"]


@pytest.mark.parametrize(
    ("broken", "known", "word"),
    [
        (law(TooHighRule.ABOVE_ESTIMATE), Yardsticks(), "estimate"),
        (MEXICO, Yardsticks(research=Money(5, "MXN")), "budget"),
        (law(TooHighRule.ABOVE_BUDGET_OR_RESEARCH), Yardsticks(), "share"),
        (law(TooHighRule.ABOVE_ESTIMATE), Yardsticks(estimate=Money(5, "USD")), "another currency"),
    ],
)
def test_law_without_its_yardstick_is_refused(broken: TooHigh, known: Yardsticks, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        find_too_high(broken, known, pesos(a=1))
