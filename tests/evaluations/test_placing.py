"""The order of a lot, and who is next in it."""

from fractions import Fraction

import pytest

from minikoneps.evaluations.line import Awaits, PassedOver, find_line
from minikoneps.evaluations.methods.lower_limit import set_limits
from minikoneps.evaluations.methods.price_points import PriceRule
from minikoneps.evaluations.methods.rated import RatedTerms
from minikoneps.evaluations.placing import ABOVE_LIMIT, LOWEST_PRICE, LotCase, place
from minikoneps.packs.methods import PriceFormula
from minikoneps.shared.money import Money
from minikoneps.tenders.weights import Criterion
from tests.evaluations.methods.koneps import won

SHARE = Fraction("0.8")
EQUAL = {"c": won(7), "b": won(5), "a": won(5)}


def test_equal_totals_share_a_rank_and_the_next_is_skipped() -> None:
    ranking = place(LotCase("1", LOWEST_PRICE, EQUAL)).places

    assert [(one.rank, one.bid, one.tied) for one in ranking] == [
        (1, "a", True),
        (1, "b", True),
        (3, "c", False),
    ]


def test_no_bids_give_an_empty_ranking_and_two_currencies_none() -> None:
    assert place(LotCase("1", LOWEST_PRICE, {})).places == ()
    with pytest.raises(ValueError, match="two currencies"):
        place(LotCase("1", LOWEST_PRICE, {"a": Money(5, "KRW"), "b": Money(5, "USD")}))


def test_a_bid_under_the_limit_has_no_place_and_says_why() -> None:
    order = place(LotCase("1", ABOVE_LIMIT, {"a": won(70), "b": won(90)}, set_limits(won(100), SHARE)))

    assert [one.bid for one in order.places] == ["b"]
    assert [(one.bid, one.why) for one in order.out] == [("a", "underLimit")]


def test_an_unknown_method_and_a_missing_plan_price_have_no_order() -> None:
    with pytest.raises(ValueError, match="no order by reverseAuction"):
        place(LotCase("1", "reverseAuction", EQUAL))
    with pytest.raises(ValueError, match="no plan price"):
        place(LotCase("1", ABOVE_LIMIT, EQUAL))


def test_a_bid_above_the_ceiling_that_price_points_are_worked_out_from_is_out() -> None:
    criteria = (Criterion("quality", Fraction(60), Fraction(60), Fraction("0.5")),)
    price = PriceRule(PriceFormula.DISCOUNT_OVER_LARGEST, Fraction(40), 2, won(1000))
    marks = {bid: {"quality": Fraction(given)} for bid, given in {"a": 40, "b": 60, "c": 60, "d": 20}.items()}
    totals = {"a": won(900), "b": won(1000), "c": won(1001), "d": won(1001)}

    order = place(LotCase("1", "ratedCriteria", totals, rated=RatedTerms(criteria, price, marks)))

    totals_of = {one.bid: one.score.total for one in order.places if one.score is not None}
    totals_of |= {one.bid: one.score.total for one in order.out if one.score is not None}
    assert totals_of == {"a": 80, "b": 60, "c": None, "d": None}
    assert [one.bid for one in order.places] == ["a", "b"]
    assert {one.bid: one.why.value for one in order.out} == {"c": "aboveBudget", "d": "underLeastPoints"}


def test_the_line_goes_on_behind_bids_that_are_passed_over() -> None:
    order = place(LotCase("1", LOWEST_PRICE, EQUAL))
    gone = PassedOver.WITHDREW

    assert find_line(order, {}).best == ("a", "b")
    assert find_line(order, {"a": gone}).best == ("b",)
    assert find_line(order, {"a": gone, "b": gone}).best == ("c",)
    assert find_line(order, {"a": gone, "b": gone, "c": gone}).best == ()
    assert find_line(order, {"a": gone, "elsewhere": gone}).passed_over == {"a": gone}


def test_what_has_to_be_done_first_is_asked_of_the_best_alone() -> None:
    order = place(LotCase("1", LOWEST_PRICE, EQUAL))

    assert find_line(order, {}, {"c": Awaits.EXAMINATION}).awaits is None
    assert find_line(order, {}, {"a": Awaits.EXAMINATION}).awaits is Awaits.EXAMINATION
