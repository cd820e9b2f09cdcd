"""The lower limit on worked figures: its amount, each bid's fate and ratio, the order of the race."""

from fractions import Fraction

import pytest

from minikoneps.evaluations.methods.lower_limit import Fate, Limits, run_race, set_limits
from minikoneps.evaluations.methods.order import Place
from minikoneps.shared.money import Money
from tests.evaluations.methods.koneps import won

PLAN = won(1_000_000_000)
SHARE = Fraction("0.87745")


@pytest.mark.parametrize(
    ("plan", "costs", "share", "floor"),
    [
        (1_000_000_000, 0, "0.87745", 877_450_000),
        (1_000_000_000, 100_000_000, "0.87745", 889_705_000),
        # Before rounding 108,327,159.50805 and 110,423,221.2266: up, so that no bid slips under the share.
        (123_456_789, 0, "0.87745", 108_327_160),
        (123_456_789, 7_654_321, "0.88745", 110_423_222),
        (1_000, 0, "0.9", 900),
        (3, 0, "0.5", 2),
    ],
)
def test_the_limit_is_rounded_up_to_the_won_and_takes_no_share_of_statutory_costs(
    plan: int, costs: int, share: str, floor: int
) -> None:
    assert set_limits(won(plan), Fraction(share), won(costs)).floor == won(floor)


def test_a_limit_in_another_currency_is_rounded_up_to_its_smallest_unit() -> None:
    limits = set_limits(Money.parse("1000.01", "EGP"), SHARE)

    assert limits.floor.text == "877.46"  # 877.4587...


def test_one_won_decides_between_in_the_race_and_out() -> None:
    race = run_race(
        set_limits(PLAN, SHARE),
        {
            "bid-on-limit": won(877_450_000),
            "bid-under": won(877_449_999),
            "bid-at-plan": won(1_000_000_000),
            "bid-above": won(1_000_000_001),
        },
    )

    assert {one.bid: one.fate for one in race.bids} == {
        "bid-on-limit": Fate.IN_RACE,
        "bid-under": Fate.UNDER_LIMIT,
        "bid-at-plan": Fate.IN_RACE,
        "bid-above": Fate.ABOVE_PLAN_PRICE,
    }
    assert race.places == (Place(1, "bid-on-limit", False), Place(2, "bid-at-plan", False))


def test_those_in_the_race_come_first_and_equal_amounts_share_a_place() -> None:
    amounts = {"e": 880_000_000, "d": 870_000_000, "c": 900_000_000, "b": 880_000_000, "a": 1_200_000_000}
    race = run_race(set_limits(PLAN, SHARE), {bid: won(minor) for bid, minor in amounts.items()})

    assert [one.bid for one in race.bids] == ["b", "e", "c", "d", "a"]
    assert race.places == (Place(1, "b", True), Place(1, "e", True), Place(3, "c", False))


def test_the_ratio_is_exact_and_printed_with_three_decimals() -> None:
    race = run_race(set_limits(PLAN, SHARE), {"a": won(877_450_000), "b": won(877_449_999), "c": won(1)})

    assert [(one.ratio, one.percent) for one in race.bids] == [
        (Fraction("0.87745"), "87.745"),
        (Fraction(1, 10**9), "0.000"),
        (Fraction("0.877449999"), "87.745"),
    ]


def test_a_bid_above_the_limit_may_still_be_under_the_net_construction_cost() -> None:
    limits = set_limits(PLAN, SHARE, won(0), won(900_000_001), Fraction("0.98"))
    race = run_race(limits, {"a": won(882_000_000), "b": won(882_000_001)})

    assert limits.net_cost == won(882_000_001)  # 882,000,000.98
    assert [(one.bid, one.fate) for one in race.bids] == [("b", Fate.IN_RACE), ("a", Fate.UNDER_NET_COST)]


def test_without_a_share_of_it_the_net_construction_cost_excludes_nobody() -> None:
    assert set_limits(PLAN, SHARE, net_cost=won(999_999_999)).net_cost is None


@pytest.mark.parametrize(
    "costs", [won(1_000_000_000), won(1_000_000_001), Money(1, "USD")], ids=["all of it", "more", "dollars"]
)
def test_statutory_costs_are_below_the_plan_price_and_in_its_currency(costs: Money) -> None:
    with pytest.raises(ValueError, match="plan price|currency"):
        set_limits(PLAN, SHARE, costs)


def test_a_bid_in_another_currency_has_no_fate() -> None:
    limits: Limits = set_limits(PLAN, SHARE)

    with pytest.raises(ValueError, match="currencies"):
        run_race(limits, {"a": Money(900, "USD")})
