"""The qualification examination: price points step by step, and one bid after another until one passes."""

from fractions import Fraction

import pytest

from minikoneps.evaluations.methods.lower_limit import Fate, run_race
from minikoneps.evaluations.methods.order import Place
from minikoneps.evaluations.methods.qualification import (
    Examination,
    OtherPoints,
    Turn,
    examine,
    score_price,
    set_qualification_limits,
)
from minikoneps.shared.money import Money
from tests.evaluations.methods.koneps import price_score, won

#: General works of 1 to 5 billion won from 30 January 2026: 70 points, 4 lost with each hundredth from 90 %.
ROW = price_score("70", "4", "0.9", "95", net_cost_share="0.98")
PLAN = won(2_000_000_000)
COSTS = won(200_000_000)
LIMITS = set_qualification_limits(ROW, PLAN, COSTS)


def test_price_points_of_one_bid_step_by_step() -> None:
    scored = score_price(ROW, LIMITS, won(1_810_123_456))

    assert scored.ratio == Fraction(1_610_123_456, 1_800_000_000)  # 0.89451...
    assert scored.rounded == Fraction("0.8945")
    assert scored.raw == scored.points == 70 - 4 * Fraction("0.55")
    assert not scored.on_plateau


@pytest.mark.parametrize(
    ("minor", "rounded"),
    [
        (1_797_499_999, "0.8875"),
        (1_797_410_000, "0.8875"),
        (1_797_409_999, "0.8874"),
        (1_797_590_000, "0.8876"),
    ],
)
def test_the_ratio_is_rounded_half_up_to_four_decimals(minor: int, rounded: str) -> None:
    assert score_price(ROW, LIMITS, won(minor)).rounded == Fraction(rounded)


@pytest.mark.parametrize("minor", [1_842_500_000, 1_900_000_000, 2_000_000_000])
def test_a_dear_bid_up_to_the_plan_price_keeps_the_points_that_it_needs(minor: int) -> None:
    scored = score_price(ROW, LIMITS, won(minor))

    assert scored.on_plateau
    assert scored.points == 65
    assert scored.raw <= 65


def test_above_the_plan_price_there_is_no_plateau() -> None:
    scored = score_price(ROW, LIMITS, won(2_000_000_001))

    assert not scored.on_plateau
    assert scored.rounded == 1
    assert scored.points == 70 - 40


@pytest.mark.parametrize("minor", [200_000_000, 100_000_000, 1])
def test_no_bid_has_less_than_the_least_points(minor: int) -> None:
    scored = score_price(ROW, LIMITS, won(minor))

    assert scored.raw < 0
    assert scored.points == 2


def test_the_net_construction_cost_is_looked_at_where_the_row_has_its_share() -> None:
    limits = set_qualification_limits(ROW, PLAN, COSTS, won(1_850_000_000))
    older = set_qualification_limits(price_score("70", "4", "0.88", "95"), PLAN, COSTS, won(1_850_000_000))
    race = run_race(limits, {"a": won(1_812_999_999), "b": won(1_813_000_000)})

    assert older.net_cost is None
    assert {one.bid: one.fate for one in race.bids} == {"a": Fate.UNDER_NET_COST, "b": Fate.IN_RACE}


AMOUNTS = {"bid-1": won(1_797_410_000), "bid-2": won(1_810_123_456), "bid-3": won(1_900_000_000)}
LEVEL = {"bid-1": won(1_810_123_456), "bid-2": won(1_810_123_456), "bid-3": won(1_900_000_000)}


def examined(
    amounts: dict[str, Money] = AMOUNTS, gone: tuple[str, ...] = (), **others: OtherPoints
) -> Examination:
    given = {bid.replace("_", "-"): points for bid, points in others.items()}
    return examine(ROW, LIMITS, run_race(LIMITS, amounts).places, amounts, given, gone)


def points(capability: str, adjustment: str = "0") -> OtherPoints:
    return OtherPoints(Fraction(capability), Fraction(adjustment))


def test_the_lowest_is_examined_first() -> None:
    examination = examined()

    assert examination.records == {}
    assert examination.turns == {"bid-1": Turn.NOW, "bid-2": Turn.WAITING, "bid-3": Turn.WAITING}


def test_whoever_fails_makes_way_for_the_next_and_the_first_to_pass_ends_it() -> None:
    examination = examined(bid_1=points("29.9"), bid_2=points("27.2"))

    first, second = examination.records.values()
    assert (first.bid, first.price.points, first.total) == ("bid-1", Fraction(65), Fraction("94.9"))
    assert (second.bid, second.price.points, second.total) == ("bid-2", Fraction("67.8"), Fraction(95))
    assert (first.passed, second.passed) == (False, True)
    assert examination.turns == {"bid-1": Turn.FAILED, "bid-2": Turn.PASSED, "bid-3": Turn.NOT_REACHED}


def test_bids_of_one_price_are_all_examined_and_the_most_points_go_first() -> None:
    half = examined(LEVEL, bid_2=points("30"))
    both = examined(LEVEL, bid_2=points("30"), bid_1=points("29"))
    level = examined(LEVEL, bid_2=points("30"), bid_1=points("30"))

    assert half.turns == {"bid-1": Turn.NOW, "bid-2": Turn.PASSED, "bid-3": Turn.WAITING}
    assert both.turns == {"bid-1": Turn.FEWER_POINTS, "bid-2": Turn.PASSED, "bid-3": Turn.NOT_REACHED}
    assert level.at(Turn.PASSED) == ("bid-1", "bid-2")


def test_when_who_passed_will_not_sign_the_next_has_its_turn() -> None:
    alone = examined(gone=("bid-1",), bid_1=points("30"))
    level = examined(LEVEL, ("bid-2",), bid_2=points("30"), bid_1=points("29"))

    assert alone.turns == {"bid-1": Turn.PASSED, "bid-2": Turn.NOW, "bid-3": Turn.WAITING}
    assert level.turns == {"bid-1": Turn.PASSED, "bid-2": Turn.PASSED, "bid-3": Turn.NOT_REACHED}


@pytest.mark.parametrize(
    ("adjustment", "passed"), [("0", True), ("-0.001", False), ("3", True), ("-30", False)]
)
def test_reputation_and_insolvency_move_the_total(adjustment: str, passed: bool) -> None:
    examination = examined(bid_1=points("30", adjustment))

    assert examination.records["bid-1"].total == 95 + Fraction(adjustment)
    assert (examination.at(Turn.PASSED) == ("bid-1",)) == passed


def test_when_nobody_passes_nobody_is_next() -> None:
    examination = examined(bid_1=points("0"), bid_2=points("0"), bid_3=points("29"))

    assert set(examination.turns.values()) == {Turn.FAILED}


@pytest.mark.parametrize(
    "others",
    [{"bid_2": points("30")}, {"bid_1": points("30"), "bid_2": points("30")}, {"bid_9": points("30")}],
    ids=["before the lowest", "after one passed", "a stranger"],
)
def test_nobody_is_examined_out_of_turn(others: dict[str, OtherPoints]) -> None:
    with pytest.raises(ValueError, match="turn|race"):
        examined(AMOUNTS, (), **others)


@pytest.mark.parametrize("capability", ["30.001", "-1"])
def test_capability_has_no_more_points_than_the_price_leaves(capability: str) -> None:
    with pytest.raises(ValueError, match="at most 30"):
        examined(bid_1=points(capability))


def test_an_order_against_the_prices_is_refused() -> None:
    with pytest.raises(ValueError, match="lowest price"):
        examine(ROW, LIMITS, [Place(1, "bid-2", False), Place(2, "bid-1", False)], AMOUNTS, {})


def test_a_bid_in_another_currency_has_no_points() -> None:
    with pytest.raises(ValueError, match="currencies"):
        score_price(ROW, LIMITS, Money(1, "USD"))
