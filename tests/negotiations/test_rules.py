"""Whose turn it is, and what a round may say."""

import pytest

from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.placing import LotOrder, Placed
from minikoneps.negotiations.rules import (
    Outcome,
    Round,
    Subject,
    Talks,
    awaited_in,
    must_be_a_round,
    must_be_endable,
    must_be_in_turn,
    passed_over_in,
    turn_of,
)
from minikoneps.shared.errors import RuleBroken
from tests.evaluations.methods.koneps import won

ORDER = LotOrder("1", tuple(Placed("1", rank, bid, won(9), tied=False) for rank, bid in enumerate("abc", 1)))
ABOUT = {"tender": "tender-1", "lot": "1", "bid": "a"}
WORK, OPEN = Round(Subject.WORK, True), Round(Subject.WORK, False)


def price(amount: int, settled: bool = True) -> Round:
    return Round(Subject.PRICE, settled, won(amount))


def broken(made: Round, *before: Round) -> str | None:
    try:
        must_be_a_round(ABOUT, Talks("a", won(9), before), made)
    except RuleBroken as refused:
        return refused.code.removeprefix("negotiations.")
    return None


def test_the_turn_goes_down_the_order_as_talks_break_down() -> None:
    failed = {"a": Talks("a", won(9), (OPEN,), Outcome.BROKEN_DOWN)}
    going_on = {**failed, "b": Talks("b", won(9))}

    assert turn_of(ORDER, {}, {}) == ("a",)
    assert turn_of(ORDER, failed, {}) == turn_of(ORDER, going_on, {}) == ("b",)
    assert turn_of(ORDER, failed, {"b": PassedOver.DEBARRED}) == ("c",)
    assert passed_over_in(going_on) == {"a": PassedOver.NEGOTIATION_FAILED}


def test_of_equal_bids_the_one_that_was_begun_with_keeps_the_turn() -> None:
    tied = LotOrder("1", tuple(Placed("1", 1, bid, won(9), tied=True) for bid in "ab"))

    assert turn_of(tied, {}, {}) == ("a", "b")
    assert turn_of(tied, {"b": Talks("b", won(9))}, {}) == ("b",)


def test_only_who_was_agreed_with_waits_no_longer() -> None:
    agreed = {"a": Talks("a", won(9), (WORK, price(8)), Outcome.AGREED), "b": Talks("b", won(9), (WORK,))}

    assert awaited_in("abc", agreed) == dict.fromkeys("bc", Awaits.NEGOTIATION)
    assert agreed["a"].agreed == won(8)


@pytest.mark.parametrize(
    ("made", "before", "code"),
    [
        (WORK, (), None),
        (price(9), (WORK,), None),
        (price(8), (WORK, price(8, settled=False)), None),
        (price(9), (), "work_first"),
        (price(9), (WORK, OPEN), "work_first"),
        (price(10), (WORK,), "price_rose"),
        (price(9), (WORK, price(8)), "price_rose"),
        (Round(Subject.PRICE, True), (WORK,), "price_misplaced"),
        (Round(Subject.WORK, True, won(9)), (), "price_misplaced"),
    ],
)
def test_the_price_comes_after_the_work_and_never_rises(
    made: Round, before: tuple[Round, ...], code: str | None
) -> None:
    assert broken(made, *before) == code


def test_nothing_is_agreed_while_something_is_open_and_nothing_ends_without_minutes() -> None:
    for rounds in ((WORK,), (WORK, price(8, settled=False)), (WORK, price(8), OPEN)):
        with pytest.raises(RuleBroken, match="not_settled"):
            must_be_endable(ABOUT, Talks("a", won(9), rounds), Outcome.AGREED)
    with pytest.raises(RuleBroken, match="no_minutes"):
        must_be_endable(ABOUT, Talks("a", won(9)), Outcome.BROKEN_DOWN)
    must_be_endable(ABOUT, Talks("a", won(9), (WORK, price(8))), Outcome.AGREED)


def test_whose_turn_has_not_come_is_not_begun_with() -> None:
    with pytest.raises(RuleBroken, match="out_of_turn"):
        must_be_in_turn({**ABOUT, "bid": "b"}, ORDER, ("a",), begun=False)
    with pytest.raises(RuleBroken, match="not_in_line"):
        must_be_in_turn({**ABOUT, "bid": "z"}, ORDER, ("a",), begun=False)
    must_be_in_turn(ABOUT, ORDER, ("a",), begun=False)
