"""Who sits on a committee, who may see and mark, and what hides whose bid it is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.committees import rules
from minikoneps.committees.rules import Committee, Mark, Member, Standing, fingerprint, labels, plain
from minikoneps.shared.errors import RuleBroken

NOW = datetime(2026, 3, 20, 9, tzinfo=UTC)
FREE = Member("evaluator-1", reserve=False, declared_at=NOW)
COMMITTEE = Committee("tender-1", "evaluator-1", (FREE, Member("evaluator-2", reserve=True)))
CELLS = {("bid-1", "1", "team"): Fraction(5)}


@pytest.mark.parametrize(
    ("seats", "chair", "members", "code"),
    [
        (["evaluator-1", "observer"], "evaluator-1", ["evaluator-1"], "not_an_evaluator"),
        (["evaluator-1", "evaluator-1"], "evaluator-1", ["evaluator-1"], "seat_twice"),
        (["evaluator-1", "evaluator-2"], "evaluator-2", ["evaluator-1"], "chair_not_member"),
    ],
)
def test_a_committee_is_of_evaluators_each_once_and_led_by_a_member(
    seats: Sequence[str], chair: str, members: Sequence[str], code: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        rules.must_seat("tender-1", seats, chair, members, ["evaluator-1", "evaluator-2"])

    assert refused.value.code == f"committees.{code}"


@pytest.mark.parametrize(
    ("member", "code"),
    [
        (replace(FREE, declared_at=None), "not_declared"),
        (replace(FREE, recused_at=NOW), "recused"),
        (replace(FREE, reserve=True), "reserve_waits"),
        (replace(FREE, seat="evaluator-9"), "not_a_member"),
    ],
)
def test_only_a_member_who_declared_and_stayed_has_access(member: Member, code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        rules.must_have_access(replace(COMMITTEE, members=(member,)), "evaluator-1")

    assert refused.value.code == f"committees.{code}"
    assert rules.must_have_access(COMMITTEE, "evaluator-1") is FREE


def test_a_reserve_counts_once_it_moved_up_and_nobody_who_stepped_aside_does() -> None:
    gone = replace(FREE, recused_at=NOW)
    moved = replace(COMMITTEE, members=(gone, Member("evaluator-2", reserve=False)))

    assert [one.standing for one in moved.members] == [Standing.RECUSED, Standing.MEMBER]
    assert [one.seat for one in COMMITTEE.counted] == ["evaluator-1"]
    assert [one.seat for one in moved.counted] == ["evaluator-2"]
    assert not moved.all_handed_in
    assert not replace(COMMITTEE, members=(gone,)).all_handed_in


@pytest.mark.parametrize("marks", ["5.01", "6", "100000"])
def test_no_mark_is_beyond_full_marks_and_the_refusal_names_no_bid(marks: str) -> None:
    rules.must_fit("tender-1", ("bid-1", "1", "team"), "5.00", CELLS)

    for cell in (("bid-1", "1", "team"), ("bid-1", "1", "price")):
        with pytest.raises(RuleBroken) as refused:
            rules.must_fit("tender-1", cell, marks, CELLS)
        assert "bid-1" not in str(refused.value.facts)


@given(st.sets(st.text("abc0", min_size=1), max_size=60), st.text("abc", max_size=4))
def test_each_bid_has_a_letter_of_its_own(bids: set[str], salt: str) -> None:
    drawn = labels(bids, salt)

    assert drawn.keys() == bids
    assert len(set(drawn.values())) == len(bids)
    assert "A" in drawn.values() or not bids


def test_letters_go_on_behind_z_and_another_salt_draws_another_order() -> None:
    bids = [f"bid-{number}" for number in range(30)]

    assert {"Z", "AA", "AD"} <= set(labels(bids, "x").values())
    assert labels(bids, "x") != labels(bids, "y")


def test_a_fingerprint_binds_marks_reasons_and_salt_and_no_order() -> None:
    one = Mark(("bid-1", "1", "team"), "4", "Well staffed.")
    two = Mark(("bid-2", "1", "team"), "5", "Better staffed.")
    bound = fingerprint([one, two], "00")

    assert fingerprint([two, one], "00") == bound
    changed = [replace(one, marks="5"), replace(one, reasons="Badly staffed.")]
    assert all(fingerprint([other, two], "00") != bound for other in changed)
    assert fingerprint([one, two], "01") != bound


@pytest.mark.parametrize(
    ("value", "text"), [("75", "75"), ("7.5", "7.5"), ("0", "0"), ("251/3", "251/3"), ("1/8", "0.125")]
)
def test_a_mark_is_written_as_a_decimal_where_it_has_an_end(value: str, text: str) -> None:
    assert plain(Fraction(value)) == text
