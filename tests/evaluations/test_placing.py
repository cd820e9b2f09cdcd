"""The order of a lot, and who is next in it."""

from fractions import Fraction

import pytest

from minikoneps.evaluations.line import Awaits, PassedOver, find_line
from minikoneps.evaluations.methods.lower_limit import set_limits
from minikoneps.evaluations.placing import ABOVE_LIMIT, LOWEST_PRICE, LotCase, place
from minikoneps.shared.money import Money
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
