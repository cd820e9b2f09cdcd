"""Bids and awards of those who were shut out, in a book that is whole."""

import pytest

from tests.verification.checked import bidding, check, frauds
from tests.verification.room import Room
from tests.verification.test_joint_deviations import accept, joint_bid, propose


def debar(room: Room, number: int = 1, first: str = "2026-03-01", last: str = "2026-04-01") -> None:
    said = {"debarment": "debarment-a", "party": f"party-tenderer-{number}", "reasons": "Forged papers."}
    room.act("party.debarred", "trainer", {**said, "from": first, "until": last})


def lift(room: Room) -> None:
    said = {"debarment": "debarment-a", "party": "party-tenderer-1", "reasons": "A mistake."}
    room.act("debarment.lifted", "trainer", said)


def ended(room: Room) -> None:
    room.close()
    room.open()
    room.evaluate()


def test_bid_taken_from_one_who_was_shut_out_is_named() -> None:
    room = bidding()
    debar(room)
    room.bid(1, "bid-a", ["100", "50"])
    ended(room)
    found = frauds(check(room))
    assert set(found) == {"debarred_bid"}
    assert "bid bid-a was taken although party-tenderer-1" in found["debarred_bid"][0]


def test_bid_of_a_consortium_with_a_member_that_was_shut_out_is_named() -> None:
    room = bidding()
    propose(room)
    accept(room)
    debar(room, 2)
    joint_bid(room)
    ended(room)
    assert "party-tenderer-2" in frauds(check(room))["debarred_bid"][0]


def test_one_day_that_is_the_first_and_the_last_counts() -> None:
    room = bidding()
    debar(room, 1, "2026-03-02", "2026-03-02")
    room.bid(1, "bid-a", ["100", "50"])
    ended(room)
    assert set(frauds(check(room))) == {"debarred_bid"}


@pytest.mark.parametrize("days", [("2026-02-01", "2026-03-01"), ("2026-03-03", "2026-04-01")])
def test_days_before_the_first_and_after_the_last_are_free(days: tuple[str, str]) -> None:
    room = bidding()
    debar(room, 1, *days)
    room.bid(1, "bid-a", ["100", "50"])
    ended(room)
    assert frauds(check(room)) == {}


def test_award_to_one_who_was_shut_out_by_then_is_named_and_to_the_next_in_line_is_right() -> None:
    for name, code in (("bid-a", {"debarred_award"}), ("bid-b", set())):
        room = bidding()
        room.bid(1, "bid-a", ["10", "5"])
        room.bid(2, "bid-b", ["100", "50"])
        ended(room)
        debar(room)
        room.award(name)
        assert set(frauds(check(room))) == code


def test_award_passes_over_nobody_who_was_taken_out_of_the_register() -> None:
    room = bidding()
    room.bid(1, "bid-a", ["10", "5"])
    room.bid(2, "bid-b", ["100", "50"])
    ended(room)
    debar(room)
    lift(room)
    room.award("bid-b")
    assert set(frauds(check(room))) == {"award_bent"}


def test_register_that_names_no_day_is_not_understood() -> None:
    room = bidding()
    debar(room, 1, "soon")
    assert set(frauds(check(room))) == {"entry_not_understood"}
