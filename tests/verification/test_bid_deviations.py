"""Bids, withdrawals and closings that were not by the rules, in a book that is whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from minikoneps.sealing.envelope import InfoParts, info
from minikoneps.shared.canonical import instant_text
from tests.verification.checked import bidding, check, first_tender, frauds, resealed, rewritten
from tests.verification.room import DEADLINE, OPENING, TENDER, Room, envelopes_of

BID_A, BID_B, BID_B2, WITHDRAWN, CLOSED = 13, 14, 15, 17, 19


def binding(**changes: object) -> str:
    parts = InfoParts("busan", 1, TENDER, 1, "bid", "1", "party-tenderer-1", OPENING.id)
    return info(replace(parts, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"workshop": "daegu"}, "the workshop daegu, not for busan"),
        ({"attempt": 2}, "the attempt 2, not for 1"),
        ({"tender": "tender-chairs"}, "the tender tender-chairs"),
        ({"notice_version": 2}, "the notice version 2, not for 1"),
        ({"stage": "price"}, "the stage price, not for bid"),
        ({"lot": "2"}, "the lot 2, not for 1"),
        ({"tenderer": "party-tenderer-2"}, "the tenderer party-tenderer-2"),
        ({"opening_key": "k0000000000000000"}, "the opening key k0000000000000000"),
    ],
)
def test_bid_sealed_for_something_else_is_named(changes: dict[str, object], named: str) -> None:
    found = frauds(resealed(BID_A, info=binding(**changes)))
    assert f"bid bid-a was sealed for {named}" in found["wrong_binding"][0]


def test_binding_that_cannot_be_read_is_named() -> None:
    assert "nine parts" in frauds(resealed(BID_A, info="anything"))["wrong_binding"][0]


def test_bid_for_a_notice_version_never_published_is_named() -> None:
    assert "version 2" in frauds(rewritten(BID_A, notice_version=2))["wrong_binding"][0]


def test_bid_received_after_the_deadline_is_named() -> None:
    late = instant_text(DEADLINE + timedelta(microseconds=1))
    assert "bid bid-a of party-tenderer-1" in frauds(rewritten(BID_A, received_at=late))["bid_late"][0]
    assert "bid_late" not in frauds(rewritten(BID_A, received_at=instant_text(DEADLINE)))


def test_withdrawal_after_the_deadline_is_named() -> None:
    late = instant_text(DEADLINE + timedelta(seconds=1))
    assert "the withdrawal of bid bid-c" in frauds(rewritten(WITHDRAWN, received_at=late))["bid_late"][0]


def test_bid_in_the_name_of_another_is_named() -> None:
    found = frauds(rewritten(BID_A, tenderer="party-tenderer-2"))
    assert "tenderer-1 does not act for it" in found["wrong_tenderer"][0]


def test_bid_replaced_by_another_tenderer_is_named() -> None:
    found = frauds(rewritten(BID_B2, replaces="bid-a"))
    assert "the bid bid-a of party-tenderer-1 was replaced by party-tenderer-2" in found["wrong_tenderer"][0]


def test_bid_withdrawn_twice_or_before_it_came_is_named() -> None:
    assert (
        "did not stand"
        in frauds(rewritten(WITHDRAWN, bid="bid-b", tenderer="party-tenderer-2"))["bid_unknown"][0]
    )
    assert "before it was received" in frauds(rewritten(WITHDRAWN, bid="bid-x"))["bid_unknown"][0]


def test_copied_envelope_is_named() -> None:
    room = first_tender()
    room.reseal(BID_B, ciphertext_sha256=envelopes_of(room.entries[BID_A])[0]["ciphertext_sha256"])
    room.sign_anew()
    assert "bid bid-b is a copy of the envelope of bid bid-a" in frauds(check(room))["envelope_copied"][0]


def test_tender_closed_before_its_deadline_is_named() -> None:
    room = bidding()
    room.act("tender.closed", "clock", {"tender": TENDER, "deadline": instant_text(DEADLINE)})
    assert "closed before its deadline" in frauds(check(room))["closed_early"][0]


def test_tender_closed_for_another_deadline_is_named() -> None:
    early = instant_text(DEADLINE - timedelta(hours=1))
    assert "another deadline" in frauds(rewritten(CLOSED, deadline=early))["wrong_deadline"][0]


def test_opening_without_closing_is_named() -> None:
    room = bidding()
    room.bid(1, "bid-a", ["1", "1"])
    room.open()
    assert "opened before it was closed" in frauds(check(room))["opened_before_closing"][0]


@pytest.mark.parametrize("again", [Room.publish, Room.close, Room.open])
def test_act_done_twice_is_named(again: Callable[[Room], int]) -> None:
    room = first_tender()
    assert f"in entry {again(room)}" in frauds(check(room))["done_twice"][0]
