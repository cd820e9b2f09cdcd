"""The proof of a rush counts each kind of fault, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtests.proof import Attempt, Proof, Stored, prove, schedule
from minikoneps.ledger.checkpoint import fingerprint, public_key, sign
from minikoneps.ledger.entry import Audience, Entry
from minikoneps.ledger.receipt import Receipt

DEADLINE = datetime(2026, 3, 16, 12, tzinfo=UTC)
KEY = sha256(b"a signing key for this test").digest()
PINNED = fingerprint(public_key(KEY))


def receipt(bid: str) -> dict[str, Any]:
    entry = Entry(
        kind="bid.received",
        seat="tenderer-1",
        recorded_at=DEADLINE,
        recorded_real=DEADLINE,
        audience=Audience.only("tenderer-1"),
        salt="00" * 16,
        data={"bid": bid},
    )
    head = sign(KEY, log="busan/1", size=1, root=entry.leaf(), at=DEADLINE)
    return Receipt(entry, 0, (), head).to_json()


def attempt(number: int = 1, seconds: float = -5.0, **changes: Any) -> Attempt:
    at, bid = DEADLINE + timedelta(seconds=seconds), f"bid-{number}"
    sent = Attempt(f"tenderer-{number}", f"key-{number}", at, at, 201, None, bid, receipt(bid))
    return replace(sent, **changes)


def refused(number: int, seconds: float, code: str = "bids.late") -> Attempt:
    return attempt(number, seconds, status=409, code=code, bid=None, receipt=None)


def stored(*numbers: int) -> list[Stored]:
    return [Stored(f"bid-{number}", f"tenderer-{number}", None) for number in numbers]


def judged(attempts: list[Attempt], rows: list[Stored]) -> Proof:
    return prove(attempts, rows, DEADLINE, PINNED)


def test_a_clean_rush_holds() -> None:
    proof = judged([attempt(1), attempt(2), refused(3, 0.1)], stored(1, 2))
    assert proof.holds
    assert (proof.sent, proof.accepted, proof.refused_late, proof.acknowledged) == (3, 2, 1, 2)


def test_a_rush_in_which_nothing_was_accepted_proves_nothing() -> None:
    assert not judged([refused(1, 0.1)], []).holds


@pytest.mark.parametrize(
    ("attempts", "rows", "fault"),
    [
        ([attempt(1), attempt(2)], stored(1), "acknowledged_not_stored"),
        ([attempt(1, receipt=receipt("bid-9"))], stored(1), "receipts_false"),
        ([attempt(1, receipt=None)], stored(1), "receipts_false"),
        ([attempt(1)], [*stored(1), Stored("bid-8", "tenderer-1", None)], "doubled"),
        ([attempt(1), attempt(1, bid="bid-2", receipt=receipt("bid-2"))], stored(1, 2), "doubled"),
        ([attempt(1, 0.001)], stored(1), "late_accepted"),
        ([attempt(1), refused(2, -0.5)], stored(1), "in_time_refused"),
        ([attempt(1), attempt(2, status=0, bid=None, receipt=None)], stored(1), "unanswered"),
        ([attempt(1), refused(2, -0.1, "access.wrong_seat")], stored(1), "answered_otherwise"),
    ],
)
def test_each_fault_is_counted_under_its_name(
    attempts: list[Attempt], rows: list[Stored], fault: str
) -> None:
    proof = judged(attempts, rows)
    assert not proof.holds
    faults = {
        name for name in vars(proof) if name not in ("sent", "accepted", "refused_late", "acknowledged")
    }
    assert {name for name in faults if getattr(proof, name)} == {fault}


def test_a_receipt_signed_with_another_key_does_not_hold() -> None:
    assert prove([attempt(1)], stored(1), DEADLINE, "0" * 32).receipts_false == 1


def test_a_bid_that_was_answered_at_the_second_try_is_answered() -> None:
    lost = attempt(1, status=0, bid=None, receipt=None)
    assert judged([lost, attempt(1, -4)], stored(1)).holds


def test_in_the_half_second_before_the_deadline_either_answer_is_right() -> None:
    assert judged([attempt(1, -0.4), refused(2, -0.4)], stored(1)).holds


def test_a_bid_that_began_in_time_and_ended_late_may_be_accepted_or_refused() -> None:
    slow = attempt(1, -0.1, last_byte=DEADLINE + timedelta(seconds=1))
    assert judged([slow], stored(1)).holds


def test_a_repetition_after_the_deadline_of_a_bid_accepted_in_time_is_no_late_bid() -> None:
    assert judged([attempt(1, -1), attempt(1, 3)], stored(1)).holds


def test_a_bid_sent_in_time_whose_answer_was_lost_may_be_answered_after_the_deadline() -> None:
    lost = attempt(1, -1, status=0, bid=None, receipt=None)
    assert judged([lost, attempt(1, 3)], stored(1)).holds


def test_a_try_of_which_no_byte_left_does_not_make_a_late_bid_one_in_time() -> None:
    nobody = attempt(1, status=0, bid=None, receipt=None, first_byte=None, last_byte=None)
    assert judged([nobody, attempt(1, 0.5)], stored(1)).late_accepted == 1


def test_a_replacement_is_not_a_double() -> None:
    rows = [*stored(1), Stored("bid-7", "tenderer-1", "bid-1")]
    assert judged([attempt(1)], rows).doubled == 0


@given(st.integers(min_value=1, max_value=800), st.integers(min_value=5, max_value=600))
def test_a_schedule_has_a_moment_for_everybody_and_grows_towards_the_deadline(
    count: int, seconds: int
) -> None:
    moments = schedule(count, seconds)
    assert len(moments) == count
    assert all(-seconds <= moment <= 2.1 for moment in moments)
    early = [moment for moment in moments if moment <= 0]
    assert sum(moment > -seconds / 2 for moment in early) >= sum(moment <= -seconds / 2 for moment in early)


def test_a_twentieth_comes_late() -> None:
    assert sum(moment > 0 for moment in schedule(200, 20)) == 10
