"""Marks become points by weights that add up."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.criteria import failed_criteria, score_criteria
from minikoneps.shared.money import decimal_text
from minikoneps.tenders.weights import Criterion, Flaw, find_flaws

TEAM = Criterion("team", Fraction(20), Fraction(5), Fraction("0.6"))
PLAN = Criterion("plan", Fraction(15), Fraction(10))
RISKS = Criterion("risks", Fraction(10), Fraction(3))
METHOD = Criterion("method", Fraction(25), None, Fraction("0.5"), (PLAN, RISKS))
DELIVERY = Criterion("delivery", Fraction(15), Fraction(5))
CRITERIA = (TEAM, METHOD, DELIVERY)
PRICE = Fraction(40)
MARKS = {"team": Fraction(4), "plan": Fraction(7), "risks": Fraction(2), "delivery": Fraction(5)}


def test_marks_become_points_and_a_heading_adds_up_its_parts() -> None:
    team, method, delivery = score_criteria(CRITERIA, MARKS, 2)

    assert [team.points, team.least] == [Fraction(16), Fraction(12)]
    assert team.passed
    assert [part.points for part in method.parts] == [Fraction("10.5"), Fraction("6.67")]
    assert (method.points, method.marks, method.passed) == (Fraction("17.17"), None, True)
    assert delivery.points == 15
    assert delivery.least is None


def test_bid_fails_a_heading_by_its_parts_together() -> None:
    low = {**MARKS, "plan": Fraction(4), "risks": Fraction(1), "team": Fraction("2.9")}

    assert failed_criteria(score_criteria(CRITERIA, low, 2)) == ("team", "method")


def test_exactly_the_least_that_is_asked_passes() -> None:
    assert failed_criteria(score_criteria((TEAM,), {"team": Fraction(3)}, 2)) == ()
    assert failed_criteria(score_criteria((TEAM,), {"team": Fraction("2.99")}, 2)) == ("team",)


def test_criteria_that_add_up_have_no_flaw() -> None:
    assert find_flaws(CRITERIA, PRICE, Fraction(30)) == ()


@pytest.mark.parametrize(
    ("criteria", "flaw"),
    [
        ((TEAM, METHOD), Flaw("weights_differ", None, Fraction(85), Fraction(100))),
        (
            (TEAM, replace(METHOD, parts=(PLAN,)), DELIVERY),
            Flaw("weights_differ", "method", Fraction(15), Fraction(25)),
        ),
        ((TEAM, METHOD, replace(DELIVERY, id="plan")), Flaw("id_repeated", "plan")),
        ((TEAM, METHOD, replace(DELIVERY, full_marks=None)), Flaw("marks_missing", "delivery")),
        (
            (TEAM, replace(METHOD, full_marks=Fraction(5)), DELIVERY),
            Flaw("marks_on_heading", "method", Fraction(5)),
        ),
        (
            (replace(TEAM, weight=Fraction(0)), METHOD, replace(DELIVERY, weight=Fraction(35))),
            Flaw("weight_not_positive", "team", Fraction(0)),
        ),
        (
            (replace(TEAM, least_share=Fraction(60)), METHOD, DELIVERY),
            Flaw("share_beyond_one", "team", Fraction(60)),
        ),
    ],
)
def test_flaw_is_named_with_what_there_is_and_what_there_should_be(
    criteria: tuple[Criterion, ...], flaw: Flaw
) -> None:
    assert find_flaws(criteria, PRICE, Fraction(30)) == (flaw,)


def test_price_may_not_weigh_less_than_the_law_asks() -> None:
    assert find_flaws(CRITERIA, PRICE, Fraction(50)) == (
        Flaw("price_weight_low", None, Fraction(40), Fraction(50)),
    )


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"team": Fraction(6)}, "full marks"),
        ({"team": Fraction(-1)}, "full marks"),
        ({"price": Fraction(1)}, "price"),
    ],
)
def test_marks_that_do_not_fit_are_refused(changed: dict[str, Fraction], word: str) -> None:
    with pytest.raises(ValueError, match=word):
        score_criteria(CRITERIA, {**MARKS, **changed}, 2)


def test_missing_mark_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="risks"):
        score_criteria(CRITERIA, {name: mark for name, mark in MARKS.items() if name != "risks"}, 2)


marks = st.fixed_dictionaries(
    {
        "team": st.fractions(0, 5, max_denominator=100),
        "plan": st.fractions(0, 10, max_denominator=100),
        "risks": st.fractions(0, 3, max_denominator=100),
        "delivery": st.fractions(0, 5, max_denominator=100),
    }
)


@given(marks, st.integers(0, 6))
def test_points_and_their_sums_come_back_from_decimal_strings(
    given_marks: dict[str, Fraction], places: int
) -> None:
    points = score_criteria(CRITERIA, given_marks, places)
    total = sum((one.points for one in points), Fraction(0))

    written = [decimal_text(one.points, places) for one in points]

    assert [Fraction(text) for text in written] == [one.points for one in points]
    assert sum(Fraction(text) for text in written) == Fraction(decimal_text(total, places)) == total


@given(marks, st.sampled_from(sorted(MARKS)), st.fractions(0, 1, max_denominator=50))
def test_more_marks_never_give_fewer_points(
    given_marks: dict[str, Fraction], name: str, share: Fraction
) -> None:
    full = {"team": 5, "plan": 10, "risks": 3, "delivery": 5}[name]
    more = {**given_marks, name: given_marks[name] + (full - given_marks[name]) * share}

    before, after = (score_criteria(CRITERIA, one, 2) for one in (given_marks, more))

    assert all(one.points <= other.points for one, other in zip(before, after, strict=True))
    assert set(failed_criteria(after)) <= set(failed_criteria(before))
