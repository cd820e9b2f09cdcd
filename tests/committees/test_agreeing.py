"""The committee's mark: the mean without highest and lowest where the law says so, talk where it does not."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.committees.agreeing import (
    AgreeRule,
    agree_rule,
    agreed_mark,
    left_out_of,
    total_of,
    trimmed_mean,
)
from minikoneps.packs.methods import LowestPrice, Negotiated, PriceFormula, RatedCriteria
from minikoneps.tenders.criteria import AwardCriterion
from tests.evaluations.methods.koneps import negotiated

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


CRITERIA = (AwardCriterion("plan", "Plan", "", "50", "100"), AwardCriterion("team", "Team", "", "40", "10"))


def bid_of(*given_marks: tuple[int, int]) -> dict[str, dict[str, Fraction]]:
    return {
        f"m{place}": {"plan": Fraction(a), "team": Fraction(b)} for place, (a, b) in enumerate(given_marks)
    }


def test_in_a_negotiated_contract_a_member_is_left_out_of_a_whole_bid() -> None:
    rule = agree_rule(Negotiated("negotiated", (negotiated(least_member_share="0.6"),)))
    # m0 has the best plan and m3 the worst team, but m1 gave least and m2 most in all
    marks = bid_of((100, 7), (60, 7), (98, 10), (95, 6), (90, 8))

    assert rule == AgreeRule(3, by_total=True, least_share=Fraction("0.6"))
    assert left_out_of(rule, marks, CRITERIA) == ("m1", "m2")
    assert left_out_of(rule, dict(list(marks.items())[:2]), CRITERIA) == ()
    assert left_out_of(AgreeRule(3), marks, CRITERIA) == ()


def test_the_points_of_the_agreed_marks_are_the_mean_of_the_members_who_are_left() -> None:
    rule, marks = AgreeRule(3, by_total=True), bid_of((96, 10), (92, 9), (94, 9), (60, 6), (98, 10))
    out = left_out_of(rule, marks, CRITERIA)
    kept = [row for seat, row in marks.items() if seat not in out]
    agreed = {one.id: agreed_mark(rule, [row[one.id] for row in kept]) or Fraction(0) for one in CRITERIA}

    assert total_of(agreed, CRITERIA) == Fraction(253, 3)
    assert total_of(agreed, CRITERIA) == trimmed_mean([total_of(row, CRITERIA) for row in marks.values()], 3)
