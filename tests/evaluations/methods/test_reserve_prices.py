"""Multiple reserve prices: candidates, numbers, picks, the four, and a plan price that anyone finds again."""

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from hashlib import sha256
from itertools import combinations
from typing import Any

import pytest

from minikoneps.evaluations.methods.reserve_prices import PlanPrice, Why, find_plan_price
from minikoneps.shared.draws import Draws
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.reserve_prices import Candidates, make_candidates
from tests.evaluations.methods.koneps import reserve_prices, won

SEED = bytes(range(32))
BASE = won(1_000_000_000)
FOR = "tender-1|1"


def given(prices: Sequence[int], **changes: Any) -> Candidates:
    """Candidates with prices of our own choosing, number 1 first."""
    rule = reserve_prices(candidates=len(prices), **changes)
    return Candidates(won(1000), rule, SEED, FOR, tuple(map(won, prices)))


def reasons(plan: PlanPrice) -> dict[int, Why]:
    return {one.number: one.why for one in plan.candidates if one.why is not Why.NOT_CHOSEN}


def averaged(plan: PlanPrice) -> list[int]:
    return [one.number for one in plan.candidates if one.averaged]


EIGHT = [1000, 1010, 1020, 1030, 1040, 1050, 1061, 1070]


def test_the_four_most_picked_are_averaged_and_every_step_is_shown() -> None:
    pairs = [(1, 2), (2, 5), (5, 7), (7, 1), (1, 8), (1, 3), (4, 6)]
    picks = {f"bid-{letter}": pair for letter, pair in zip("abcdefg", pairs, strict=True)}

    plan = find_plan_price(given(EIGHT), picks)

    assert [one.picks for one in plan.candidates] == [4, 2, 1, 1, 2, 1, 2, 1]
    assert averaged(plan) == [1, 2, 5, 7]
    assert set(reasons(plan).values()) == {Why.MOST_PICKED}
    assert plan.mean == Fraction(1000 + 1010 + 1040 + 1061, 4) == Fraction(4111, 4)
    assert plan.amount == won(1028)
    assert plan.ratio == Fraction(1028, 1000)
    assert [(one.bid, one.numbers) for one in plan.picks] == sorted(picks.items())


@pytest.mark.parametrize(("rounding", "minor"), [("up", 1028), ("halfUp", 1028), ("down", 1027)])
def test_a_mean_between_two_won_goes_where_the_law_says(rounding: str, minor: int) -> None:
    picks = {"bid-a": (1, 2), "bid-b": (5, 7)}

    assert find_plan_price(given(EIGHT, rounding=rounding), picks).amount == won(minor)


@pytest.mark.parametrize(("rounding", "minor"), [("up", 1016), ("halfUp", 1015), ("down", 1015)])
def test_a_mean_of_a_quarter_won_is_rounded_up_only_where_the_law_says_up(rounding: str, minor: int) -> None:
    prices = [1000, 1010, 1020, 1031]
    plan = find_plan_price(given(prices, rounding=rounding), {"bid-a": (1, 2), "bid-b": (3, 4)})

    assert (plan.mean, plan.amount) == (Fraction(4061, 4), won(minor))


TIED = {"bid-a": (2, 8), "bid-b": (2, 8), "bid-c": (3, 5), "bid-d": (6, 7)}


def test_a_tie_for_the_last_places_goes_to_the_lower_numbers() -> None:
    plan = find_plan_price(given(EIGHT, fourth_tie="lowerNumber"), TIED)

    assert reasons(plan) == {
        2: Why.MOST_PICKED,
        8: Why.MOST_PICKED,
        3: Why.TIE_LOWER_NUMBER,
        5: Why.TIE_LOWER_NUMBER,
        6: Why.TIE_LOST,
        7: Why.TIE_LOST,
    }


def test_a_tie_for_the_last_places_is_drawn_from_the_seed_where_the_law_says_so() -> None:
    plan = find_plan_price(given(EIGHT, fourth_tie="draw"), TIED)
    drawn = Draws(SEED, f"reserve-tie|{FOR}").choose((3, 5, 6, 7), 2)

    assert {number for number, why in reasons(plan).items() if why is Why.TIE_DRAWN} == set(drawn)
    assert sum(why is Why.TIE_LOST for why in reasons(plan).values()) == 2
    assert averaged(plan) == sorted([2, 8, *drawn])


def test_when_fewer_numbers_were_picked_the_lowest_others_are_added() -> None:
    plan = find_plan_price(given(EIGHT, few_picks="lowerNumber"), {"bid-a": (2, 4), "bid-b": (4, 2)})

    assert reasons(plan) == {
        2: Why.MOST_PICKED,
        4: Why.MOST_PICKED,
        1: Why.ADDED_LOWER_NUMBER,
        3: Why.ADDED_LOWER_NUMBER,
    }


def test_when_fewer_numbers_were_picked_the_others_are_drawn_where_the_law_says_so() -> None:
    plan = find_plan_price(given(EIGHT, few_picks="draw"), {"bid-a": (2, 4)})
    drawn = Draws(SEED, f"reserve-few|{FOR}").choose((1, 3, 5, 6, 7, 8), 2)

    assert reasons(plan) == {2: Why.MOST_PICKED, 4: Why.MOST_PICKED} | dict.fromkeys(drawn, Why.ADDED_DRAWN)


def test_without_any_bid_all_four_are_drawn() -> None:
    plan = find_plan_price(given(EIGHT), {})

    assert len(averaged(plan)) == 4
    assert set(reasons(plan).values()) == {Why.ADDED_DRAWN}


@pytest.mark.parametrize("named", [None, (), (3,), (3, 3), (0, 3), (3, 9), (1, 2, 3)])
def test_picks_that_cannot_count_are_drawn_for_the_bid_or_left_out(named: tuple[int, ...] | None) -> None:
    drawn = Draws(SEED, f"reserve-picks|{FOR}|bid-b").choose(range(1, 9), 2)
    picks: Mapping[str, Sequence[int] | None] = {"bid-a": (1, 2), "bid-b": named}

    by_draw = find_plan_price(given(EIGHT, missing_picks="draw"), picks)
    left_out = find_plan_price(given(EIGHT, missing_picks="notCounted"), picks)

    assert (by_draw.picks[1].numbers, by_draw.picks[1].drawn) == (drawn, True)
    assert (left_out.picks[1].numbers, left_out.picks[1].drawn) == ((), False)
    assert sum(one.picks for one in left_out.candidates) == 2


def test_each_of_fifteen_equal_intervals_holds_one_candidate() -> None:
    prices = sorted(price.minor for price in make_candidates(BASE, reserve_prices(), SEED, FOR).prices)
    low, width = Fraction(980_000_000), Fraction(40_000_000, 15)

    assert [(price - low) // width for price in prices] == list(range(15))


@pytest.mark.parametrize("share", ["0.02", "0.03"])
def test_a_split_spread_has_seven_above_the_base_amount_and_eight_below(share: str) -> None:
    rule = reserve_prices(spread="split", spread_share=share)
    prices = [price.minor for price in make_candidates(BASE, rule, SEED, FOR).prices]

    assert len(set(prices)) == 15
    assert sum(price > BASE.minor for price in prices) == 7
    assert sum(price < BASE.minor for price in prices) == 8
    assert max(abs(price - BASE.minor) for price in prices) <= BASE.minor * Fraction(share)


def test_numbers_say_nothing_about_amounts() -> None:
    places = []
    for count in range(300):
        prices = make_candidates(BASE, reserve_prices(), SEED, f"tender-{count}|1").prices
        places.append(sorted(prices, key=lambda price: price.minor).index(prices[0]))

    # 20 of 300 expected in each of 15 places: chi-square with 14 degrees of freedom, 36.1 once in 1,000.
    assert sum((places.count(place) - 20) ** 2 for place in range(15)) / 20 < 36.1


@pytest.mark.parametrize("spread", ["stratified", "split"])
def test_a_base_amount_too_small_for_different_candidates_is_refused(spread: str) -> None:
    rule = reserve_prices(spread=spread)
    smallest = next(minor for minor in range(1, 2000) if not _is_refused(Money(minor, "KRW"), spread))

    prices = make_candidates(won(smallest), rule, SEED, FOR).prices

    assert len({price.minor for price in prices}) == 15
    with pytest.raises(RuleBroken) as refused:
        make_candidates(won(smallest - 1), rule, SEED, FOR)
    assert refused.value.code == "tenders.base_too_small"
    assert refused.value.facts == {
        "base": str(smallest - 1),
        "currency": "KRW",
        "candidates": 15,
        "spread": "2",
    }


def _is_refused(base: Money, spread: str) -> bool:
    try:
        make_candidates(base, reserve_prices(spread=spread), SEED, FOR)
    except RuleBroken:
        return True
    return False


def test_the_commitment_is_the_hash_of_a_text_that_anyone_can_write() -> None:
    candidates = make_candidates(Money.parse("250000.00", "EGP"), reserve_prices(), SEED, FOR)
    written = json.dumps(
        {
            "base": {"amount": "250000.00", "currency": "EGP"},
            "prices": [price.text for price in candidates.prices],
            "purpose": FOR,
            "rule": {
                "aboveBase": 7,
                "averaged": 4,
                "candidates": 15,
                "countedPicks": "openedBids",
                "drawSource": "committedAtNotice",
                "fewPicks": "draw",
                "fourthTie": "lowerNumber",
                "missingPicks": "draw",
                "picks": 2,
                "rounding": "up",
                "spread": "stratified",
                "spreadShare": "0.020000",
            },
            "seed": SEED.hex(),
            "v": 1,
        },
        separators=(",", ":"),
    )

    assert candidates.text() == written.encode()
    assert candidates.commitment() == sha256(written.encode()).hexdigest()


@pytest.mark.parametrize(
    "changed",
    [
        {"seed": bytes(31) + b"\1"},
        {"purpose": "tender-2|1"},
        {"base": won(1_000_000_001)},
        {"rule": reserve_prices(rounding="down")},
    ],
)
def test_whatever_is_changed_the_commitment_is_another(changed: dict[str, Any]) -> None:
    made: dict[str, Any] = {"base": BASE, "rule": reserve_prices(), "seed": SEED, "purpose": FOR}

    assert make_candidates(**made).commitment() != make_candidates(**{**made, **changed}).commitment()


def test_two_bids_can_bring_about_each_of_1365_plan_prices() -> None:
    candidates = make_candidates(won(10**15), reserve_prices(), SEED, FOR)
    means = set()

    for four in combinations(range(1, 16), 4):
        plan = find_plan_price(candidates, {"bid-a": four[:2], "bid-b": four[2:]})
        assert averaged(plan) == list(four)
        means.add(plan.mean)

    assert len(means) == 1365
