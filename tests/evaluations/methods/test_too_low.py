"""Which bids look too low, and what the law has for them."""

from typing import Any

import pytest

from minikoneps.evaluations.methods.too_low import Follows, find_too_low
from minikoneps.packs.bounds import TooLow, TooLowRule
from minikoneps.shared.money import Money
from tests.evaluations.methods.laws import ITALY, READ


def law(rule: TooLowRule, **numbers: Any) -> TooLow:
    return TooLow(rule=rule, **numbers, **READ)


MEXICO = law(TooLowRule.BELOW_MARKET_RESEARCH, share="0.4", excluded_at_once=True)
ITALIAN = law(TooLowRule.ITALIAN_THRESHOLD, threshold=ITALY, least_bids=5, excluded_at_once=True)
COMMITTEE = law(TooLowRule.EXPLAINED)


def pesos(**minors: int) -> dict[str, Money]:
    return {bid: Money(minor, "MXN") for bid, minor in minors.items()}


def test_not_convenient_in_mexico_is_more_than_forty_percent_below_the_research() -> None:
    """Research mean 1,000.00 pesos: 600.00 may stay, 599.99 may not."""
    found = find_too_low(MEXICO, Money(100_000, "MXN"), pesos(b=60_000, a=59_999, c=90_000))

    assert found.limit == 60_000
    assert (found.suspected, found.follows) == (("a",), Follows.EXCLUDED)


def test_italian_bids_at_the_threshold_are_excluded_from_five_on() -> None:
    prices = {bid: Money(minor, "EUR") for bid, minor in zip("abcde", (98, 96, 90, 84, 70), strict=True)}

    found = find_too_low(ITALIAN, Money(100, "EUR"), prices)
    four = find_too_low(ITALIAN, Money(100, "EUR"), dict(list(prices.items())[:4]))

    assert (found.suspected, found.follows) == (("d", "e"), Follows.EXCLUDED)
    assert found.anomaly is not None
    assert found.anomaly.threshold == 16
    assert (four.suspected, four.follows, four.anomaly) == ((), Follows.NOT_COMPUTED, None)


def test_law_that_hears_first_excludes_nobody_at_once() -> None:
    heard = law(TooLowRule.BELOW_MARKET_RESEARCH, share="0.4")

    assert find_too_low(heard, Money(100_000, "MXN"), pesos(a=1)).follows is Follows.EXPLAINED
    assert find_too_low(COMMITTEE, None, pesos(a=1)).suspected == ()


@pytest.mark.parametrize(
    ("broken", "yardstick", "word"),
    [
        (MEXICO, None, "not known"),
        (MEXICO, Money(5, "USD"), "same currency"),
        (law(TooLowRule.BELOW_MARKET_RESEARCH), Money(5, "MXN"), "share"),
        (law(TooLowRule.ITALIAN_THRESHOLD), Money(5, "MXN"), "threshold"),
    ],
)
def test_law_without_its_yardstick_or_numbers_is_refused(
    broken: TooLow, yardstick: Money | None, word: str
) -> None:
    with pytest.raises(ValueError, match=word):
        find_too_low(broken, yardstick, pesos(a=1))
