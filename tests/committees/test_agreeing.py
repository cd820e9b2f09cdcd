"""The committee's mark: the mean without highest and lowest where the law says so, talk where it does not."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.committees.agreeing import AgreeRule, agree_rule, agreed_mark, trimmed_mean
from minikoneps.packs.methods import LowestPrice, PriceFormula, RatedCriteria

TALK, MEAN = AgreeRule(), AgreeRule(3)
marks = st.lists(st.fractions(0, 100, max_denominator=100), min_size=1, max_size=12)


def rated(trimmed_from: int | None = None) -> RatedCriteria:
    return RatedCriteria("ratedCriteria", Fraction(30), PriceFormula.LOWEST_OVER_PRICE, 2, trimmed_from)


def test_the_award_rule_says_how_a_committee_agrees() -> None:
    assert agree_rule(rated()) == TALK
    assert agree_rule(rated(5)) == AgreeRule(5)
    assert agree_rule(LowestPrice("lowestPrice")) == TALK


@pytest.mark.parametrize(
    ("given_marks", "talked", "agreed"),
    [
        ([80, 80, 80], None, 80),
        ([80, 70, 80], None, None),
        ([80, 70, 80], 75, 75),
        ([80], None, 80),
    ],
)
def test_members_who_gave_alike_agree_already_and_others_talk(
    given_marks: list[int], talked: int | None, agreed: int | None
) -> None:
    said = None if talked is None else Fraction(talked)

    assert agreed_mark(TALK, [Fraction(one) for one in given_marks], said) == agreed


def test_a_mean_leaves_out_the_highest_and_the_lowest_and_listens_to_no_talk() -> None:
    scores = [Fraction(one) for one in (10, 70, 80, 100)]

    assert agreed_mark(MEAN, scores, Fraction(1)) == 75
    assert agreed_mark(AgreeRule(5), scores) == 65


@given(marks)
def test_what_is_agreed_lies_between_the_lowest_and_the_highest_and_asks_for_no_order(
    scores: list[Fraction],
) -> None:
    agreed = agreed_mark(MEAN, scores)

    assert agreed == trimmed_mean(list(reversed(scores)), 3)
    assert agreed is not None
    assert min(scores) <= agreed <= max(scores)
