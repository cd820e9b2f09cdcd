"""Whose price may be opened: examination, marks, pass mark and least shares, each at its very edge."""

from fractions import Fraction

import pytest

from minikoneps.evaluations.passing import FirstCase, Judged, Why, pass_first
from minikoneps.packs.methods import AwardRule, LowestPrice, PassThenPrice
from minikoneps.tenders.weights import Criterion

SEVENTY = PassThenPrice(name="passThenPrice", pass_mark=Fraction(70))
MAKE = Criterion("make", Fraction(60), Fraction(10), Fraction(1, 2))
CARE = Criterion("care", Fraction(40), Fraction(10))


def judged(award: AwardRule, **marks: tuple[str, str]) -> dict[str, Judged]:
    given = {
        (bid, "1"): {"make": Fraction(make), "care": Fraction(care)} for bid, (make, care) in marks.items()
    }
    case = FirstCase(list(given), [], set(given), award, (MAKE, CARE), given)
    return {one.bid: one for one in pass_first(case)}


def test_without_criteria_the_examination_alone_decides() -> None:
    case = FirstCase([("a", "1"), ("b", "1")], [("c", "1")], {("a", "1")}, SEVENTY)

    assert pass_first(case) == [
        Judged("a", "1", None),
        Judged("b", "1", Why.NOT_RESPONSIVE),
        Judged("c", "1", Why.UNOPENABLE),
    ]


def test_exactly_the_pass_mark_passes_and_a_hundredth_less_does_not() -> None:
    found = judged(SEVENTY, exact=("7", "7"), less=("7", "6.9975"))

    assert (found["exact"].why, found["exact"].points) == (None, Fraction(70))
    assert (found["less"].why, found["less"].points) == (Why.BELOW_PASS_MARK, Fraction("69.99"))


def test_exactly_the_least_of_a_criterion_passes_and_less_does_not() -> None:
    found = judged(SEVENTY, exact=("5", "10"), less=("4.99", "10"))

    assert found["exact"].why is None
    assert found["less"].why is Why.BELOW_PASS_MARK
    by_price = judged(LowestPrice(name="lowestPrice"), exact=("5", "1"), less=("4.99", "10"))
    assert (by_price["exact"].why, by_price["less"].why) == (None, Why.BELOW_LEAST)


def test_who_failed_the_examination_needs_no_marks_and_who_passed_it_does() -> None:
    key = ("a", "1")
    assert pass_first(FirstCase([key], [], set(), SEVENTY, (MAKE, CARE), {}))[0].why is Why.NOT_RESPONSIVE
    with pytest.raises(ValueError, match="nobody marked bid a"):
        pass_first(FirstCase([key], [], {key}, SEVENTY, (MAKE, CARE), {}))
