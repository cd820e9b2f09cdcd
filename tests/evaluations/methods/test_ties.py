"""Equally good bids are told apart by the law's own steps, and anybody can take them again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.ties import (
    STEPS,
    Choice,
    Lottery,
    Tied,
    TieStep,
    break_tie,
    comes_out_again,
)
from minikoneps.packs.methods import Ties
from minikoneps.shared.money import Money

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SEED = bytes(range(32))
LOTTERY = Lottery(SEED, "lottery|tender-1|1")


def tied(bid: str, seconds: int = 0, capability: int = 50, minor: int = 1000) -> Tied:
    return Tied(bid, NINE + timedelta(seconds=seconds), Fraction(capability), Money(minor, "KRW"))


def test_earlier_bid_goes_first_whatever_its_name() -> None:
    result = break_tie(Ties.EARLIER_FIRST, [tied("a", 2), tied("b", 1), tied("c", 3)])

    assert result.groups == (("b",), ("a",), ("c",))
    assert result.first == "b"
    assert [taken.step for taken in result.steps] == [TieStep.EARLIER]


def test_bids_of_the_same_instant_are_left_to_the_officer_and_not_to_their_names() -> None:
    level = [tied("a", 1), tied("b", 1), tied("c", 2)]

    waiting = break_tie(Ties.EARLIER_FIRST, level)
    decided = break_tie(Ties.EARLIER_FIRST, level, choice=Choice("b", "Shorter delivery."))

    assert (waiting.first, waiting.awaits) == (None, TieStep.OFFICER)
    assert decided.groups == (("b",), ("a",), ("c",))


def test_higher_capability_goes_first_and_lots_are_drawn_only_among_equals() -> None:
    level = [tied("a", capability=40), tied("b", capability=45), tied("c", capability=45)]

    result = break_tie(Ties.CAPABILITY_THEN_LOTTERY, level, LOTTERY)

    assert [taken.step for taken in result.steps] == [TieStep.CAPABILITY, TieStep.LOTTERY]
    assert result.steps[0].groups == (("b", "c"), ("a",))
    assert result.groups[2] == ("a",)


def test_comprehensive_evaluation_looks_at_capability_then_at_the_price_before_lots() -> None:
    level = [tied("a", minor=900), tied("b", minor=800), tied("c", capability=51, minor=990)]

    result = break_tie(Ties.CAPABILITY_PRICE_LOTTERY, level)

    assert result.groups == (("c",), ("b",), ("a",))
    assert result.awaits is None


def test_lots_fall_as_the_page_about_draws_says() -> None:
    five = [tied(bid) for bid in "EDCBA"]

    result = break_tie(Ties.LOTTERY, five, Lottery(SEED, "lottery|tender-1"))

    assert result.groups == (("B",), ("C",), ("A",), ("E",), ("D",))  # 2, 3, 1, 5, 4


def test_without_a_seed_the_lottery_is_awaited_and_nobody_goes_first() -> None:
    result = break_tie(Ties.LOTTERY, [tied("a"), tied("b")])

    assert (result.first, result.awaits, result.steps) == (None, TieStep.LOTTERY, ())


def test_officer_says_who_goes_first_and_leaves_the_others_level() -> None:
    three = [tied("a"), tied("b"), tied("c")]

    assert break_tie(Ties.OFFICER_DECIDES, three).awaits is TieStep.OFFICER
    result = break_tie(Ties.OFFICER_DECIDES, three, choice=Choice("c", "The longer guarantee."))

    assert result.groups == (("c",), ("a", "b"))
    assert result.first == "c"


def test_officer_cannot_choose_a_bid_that_came_later() -> None:
    level = [tied("a", 1), tied("b", 1), tied("c", 2)]

    with pytest.raises(ValueError, match="does not stand first"):
        break_tie(Ties.EARLIER_FIRST, level, choice=Choice("c", "I like it."))


def test_step_without_its_figure_is_refused() -> None:
    bare = [Tied("a"), Tied("b")]

    with pytest.raises(ValueError, match="received"):
        break_tie(Ties.EARLIER_FIRST, bare)
    with pytest.raises(ValueError, match="capability of b"):
        break_tie(Ties.CAPABILITY_THEN_LOTTERY, [tied("a"), bare[1]])
    with pytest.raises(ValueError, match="price"):
        break_tie(Ties.CAPABILITY_PRICE_LOTTERY, [replace(one, capability=Fraction(1)) for one in bare])
    for nobody, word in (([], "between bids"), ([tied("a"), tied("a")], "named twice")):
        with pytest.raises(ValueError, match=word):
            break_tie(Ties.LOTTERY, nobody)


def test_capability_is_passed_over_where_nobody_was_examined() -> None:
    result = break_tie(Ties.CAPABILITY_THEN_LOTTERY, [Tied("a"), Tied("b")], LOTTERY)

    assert [taken.step for taken in result.steps] == [TieStep.LOTTERY]
    assert comes_out_again(result)


def test_lone_bid_needs_no_step() -> None:
    result = break_tie(Ties.LOTTERY, [tied("a")])

    assert (result.first, result.steps, result.awaits) == ("a", (), None)


level_bids = st.lists(
    st.builds(tied, st.sampled_from("abcdefgh"), st.integers(0, 2), st.integers(0, 2), st.integers(0, 2)),
    min_size=1,
    unique_by=lambda one: one.bid,
)
rules = st.sampled_from(list(Ties))
seeds = st.binary(min_size=32, max_size=32)


def test_every_rule_of_the_packs_has_its_steps() -> None:
    assert set(STEPS) == set(Ties)


@given(level_bids, rules, seeds, st.randoms(use_true_random=False))
def test_a_tie_is_broken_alike_in_whatever_order_its_bids_are_given(
    level: list[Tied], rule: Ties, seed: bytes, order: Random
) -> None:
    lottery = Lottery(seed, "lottery|t|1")
    shuffled = list(level)
    order.shuffle(shuffled)

    result = break_tie(rule, level, lottery)

    assert break_tie(rule, shuffled, lottery) == result
    assert comes_out_again(result)
    assert sorted(bid for group in result.groups for bid in group) == sorted(one.bid for one in level)


@given(level_bids, seeds)
def test_lots_never_put_a_bid_before_one_of_higher_capability(level: list[Tied], seed: bytes) -> None:
    result = break_tie(Ties.CAPABILITY_THEN_LOTTERY, level, Lottery(seed, "lottery|t|1"))
    capability = {one.bid: one.capability for one in level}

    order = [capability[group[0]] for group in result.groups]

    assert order == sorted(order, key=lambda points: -(points or 0))


@given(level_bids.filter(lambda level: len(level) > 1), seeds, seeds)
def test_result_with_another_seed_or_another_winner_is_found_out(
    level: list[Tied], seed: bytes, other: bytes
) -> None:
    result = break_tie(Ties.LOTTERY, level, Lottery(seed, "lottery|t|1"))
    turned = replace(result.steps[-1], groups=tuple(reversed(result.groups)))

    assert not comes_out_again(replace(result, steps=(turned,)))
    elsewhere = break_tie(Ties.LOTTERY, level, Lottery(other, "lottery|t|1"))
    assert comes_out_again(replace(result, lottery=elsewhere.lottery)) == (elsewhere.steps == result.steps)
