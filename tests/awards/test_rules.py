"""Who may be awarded."""

from dataclasses import replace

import pytest

from minikoneps.awards.rules import (
    Standing,
    ending_of,
    must_be_best,
    must_be_of_the_notice,
    must_be_undecided,
)
from minikoneps.evaluations.line import Awaits, Line, PassedOver
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.failure import Ending
from minikoneps.tenders.notice import Lot

RANKED = Standing(
    tender="tender-1",
    lot="1",
    ranks={"a": 1, "b": 1, "c": 3},
    decided=None,
    minimum_valid_bids=1,
    line=Line("1", ("a", "b"), {}),
)
NEXT = replace(RANKED, line=Line("1", ("c",), {"a": PassedOver.WITHDREW, "b": PassedOver.WITHDREW}))
WAITS = replace(RANKED, line=Line("1", ("a",), {}, Awaits.EXAMINATION))


@pytest.mark.parametrize("bid", ["a", "b"])
def test_any_bid_of_rank_one_may_be_awarded_even_when_tied(bid: str) -> None:
    must_be_best(RANKED, bid)


def test_the_next_in_line_may_be_awarded_once_the_others_are_passed_over() -> None:
    must_be_best(NEXT, "c")


@pytest.mark.parametrize(
    ("standing", "bid", "code"),
    [
        (replace(RANKED, ranks=None), "a", "awards.not_ranked"),
        (replace(RANKED, ranks={}), "a", "awards.too_few_bids"),
        (replace(RANKED, minimum_valid_bids=4), "a", "awards.too_few_bids"),
        (RANKED, "d", "awards.bid_not_ranked"),
        (RANKED, "c", "awards.not_the_best"),
        (NEXT, "a", "awards.passed_over"),
        (WAITS, "a", "awards.waits"),
    ],
)
def test_no_other_bid_may_be_awarded(standing: Standing, bid: str, code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        must_be_best(standing, bid)

    assert refused.value.code == code
    assert refused.value.facts["tender"] == "tender-1"


def test_only_lots_of_the_notice_are_decided() -> None:
    must_be_of_the_notice("tender-1", "1", (Lot("1"),))
    with pytest.raises(RuleBroken, match=r"awards\.lot_unknown"):
        must_be_of_the_notice("tender-1", "2", (Lot("1"),))


def test_lot_is_decided_once() -> None:
    must_be_undecided(RANKED)
    with pytest.raises(RuleBroken, match=r"awards\.already_decided"):
        must_be_undecided(replace(RANKED, decided="award-1"))


def test_a_bid_out_of_the_race_counts_as_valid_but_cannot_be_awarded() -> None:
    two = Standing(
        "tender-1", "1", {"a": 1}, None, minimum_valid_bids=2, out_of_race=1, line=Line("1", ("a",), {})
    )

    must_be_best(two, "a")
    with pytest.raises(RuleBroken) as out:
        must_be_best(two, "b")
    with pytest.raises(RuleBroken) as few:
        must_be_best(replace(two, out_of_race=0), "a")
    assert (out.value.code, few.value.code) == ("awards.bid_not_ranked", "awards.too_few_bids")


@pytest.mark.parametrize(
    ("line", "ending"),
    [
        (None, Ending.AWARDED),
        (Line("1", ("b",), {"a": PassedOver.WITHDREW}), Ending.AWARDED),
        (Line("1", (), {"a": PassedOver.TOO_LOW}), Ending.NO_WINNER),
        (Line("1", (), {"a": PassedOver.TOO_LOW, "b": PassedOver.WITHDREW}), Ending.NOT_SIGNED),
    ],
)
def test_lot_ends_unsigned_where_nobody_is_left_and_a_winner_stayed_away(
    line: Line | None, ending: Ending
) -> None:
    assert ending_of(line) is ending
