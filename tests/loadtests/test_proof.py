"""The proof of a rush counts each kind of fault, and nothing else."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest

from loadtests.judging import verified
from loadtests.proof import AGAIN_LATER, Attempt, Proof, Stored, prove
from minikoneps.ledger.checkpoint import fingerprint, public_key, sign
from minikoneps.ledger.entry import Audience, Entry
from minikoneps.ledger.receipt import Receipt

AT = datetime(2026, 3, 16, 12, tzinfo=UTC)
DEADLINE = AT.timestamp()
DEADLINES = {"tender-1": DEADLINE, "tender-2": DEADLINE + 60}
KEY = sha256(b"a signing key for this test").digest()
PINNED = fingerprint(public_key(KEY))


def receipt(kind: str = "bid.received", bid: str = "bid-1") -> dict[str, Any]:
    entry = Entry(
        kind=kind,
        seat="tenderer-1",
        recorded_at=AT,
        recorded_real=AT,
        audience=Audience.only("tenderer-1"),
        salt="00" * 16,
        data={"bid": bid, "tender": "tender-1"},
    )
    head = sign(KEY, log="busan/1", size=1, root=entry.leaf(), at=AT)
    return Receipt(entry, 0, (), head).to_json()


def attempt(number: int = 1, seconds: float = -5.0, **changes: Any) -> Attempt:
    at = DEADLINE + seconds
    sent = Attempt(f"tenderer-{number}", "tender-1", f"key-{number}", at, at, 201, None, f"bid-{number}")
    return replace(sent, **changes)


def refused(number: int, seconds: float, code: str = "bids.late", **changes: Any) -> Attempt:
    return attempt(number, seconds, **({"status": 409, "code": code, "bid": None} | changes))


def stored(*numbers: int) -> list[Stored]:
    return [Stored(f"bid-{number}", "tender-1", f"tenderer-{number}", None) for number in numbers]


def judged(
    attempts: list[Attempt], rows: list[Stored], repeated: dict[str, str | None] | None = None
) -> Proof:
    return prove(attempts, rows, DEADLINES, repeated or {})


def test_a_clean_rush_holds() -> None:
    repeated = {"key-1": "bid-1", "key-2": "bid-2", "key-3": None}
    proof = judged([attempt(1), attempt(2), refused(3, 0.1)], stored(1, 2), repeated)
    assert proof.holds
    assert (proof.sent, proof.accepted, proof.refused_late, proof.acknowledged) == (3, 2, 1, 2)


def test_a_rush_in_which_nothing_was_accepted_proves_nothing() -> None:
    assert not judged([refused(1, 0.1)], []).holds


@pytest.mark.parametrize(
    ("attempts", "rows", "repeated", "fault"),
    [
        ([attempt(1), attempt(2)], stored(1), {}, "acknowledged_not_stored"),
        ([attempt(1, receipt_holds=False)], stored(1), {}, "receipts_false"),
        ([attempt(1)], stored(1, 2), {}, "stored_not_acknowledged"),
        ([attempt(1), attempt(1, bid="bid-2")], stored(1), {"key-2": "bid-3"}, "acknowledged_not_stored"),
        ([attempt(1, 0.001)], stored(1), {}, "late_accepted"),
        ([attempt(1), refused(2, -0.5)], stored(1), {}, "in_time_refused"),
        ([attempt(1), refused(2, 0.4, "bids.not_recorded")], stored(1), {}, "not_recorded"),
        ([attempt(1), attempt(2, status=0, bid=None)], stored(1), {}, "unanswered"),
        ([attempt(1), refused(2, -0.1, "access.wrong_seat")], stored(1), {}, "answered_otherwise"),
        ([attempt(1)], stored(1), {"key-1": None}, "repeated_otherwise"),
        ([attempt(1), refused(2, 0.1)], stored(1, 2), {"key-2": "bid-2"}, "repeated_otherwise"),
    ],
)
def test_each_fault_is_counted_under_its_name(
    attempts: list[Attempt], rows: list[Stored], repeated: dict[str, str | None], fault: str
) -> None:
    proof = judged(attempts, rows, repeated)
    assert not proof.holds
    assert fault in proof.faults
    assert set(proof.faults) <= {fault, "doubled"}


def test_two_bids_of_one_seat_on_one_tender_are_a_double() -> None:
    twice = [*stored(1), Stored("bid-8", "tender-1", "tenderer-1", None)]
    assert judged([attempt(1)], twice).faults == {"doubled": 1, "stored_not_acknowledged": 1}
    elsewhere = [*stored(1), Stored("bid-8", "tender-2", "tenderer-1", None)]
    assert judged([attempt(1)], elsewhere, {"key-8": "bid-8"}).holds


def test_every_count_that_has_to_be_nought_is_a_fault() -> None:
    names = [part.name for part in fields(Proof)]
    assert names[:5] == ["sent", "accepted", "refused_late", "asked_to_wait", "acknowledged"]
    for name in names[5:]:
        counted = {one: int(one in (name, "acknowledged")) for one in names}
        assert Proof(**counted).faults == {name: 1}


def test_a_receipt_is_about_what_its_entry_says() -> None:
    assert verified(receipt(), PINNED) == ("bid-1", "tender-1", "tenderer-1")


@pytest.mark.parametrize(
    "false",
    [receipt(kind="bid.refused"), receipt() | {"proof": ["00" * 32]}, None, {}],
    ids=["another kind", "another proof", "nothing", "empty"],
)
def test_a_receipt_that_does_not_hold_is_about_nothing(false: Any) -> None:
    assert verified(false, PINNED) is None


def test_a_receipt_signed_with_another_key_does_not_hold() -> None:
    assert verified(receipt(), "0" * 32) is None


def test_each_tender_has_its_own_deadline() -> None:
    later = attempt(1, 5, tender="tender-2")
    assert judged([later], [Stored("bid-1", "tender-2", "tenderer-1", None)]).holds
    assert judged([attempt(1, 5)], stored(1)).late_accepted == 1


def test_a_bid_that_was_answered_at_the_second_try_is_answered() -> None:
    lost = attempt(1, status=0, bid=None)
    assert judged([lost, attempt(1, -4)], stored(1)).holds


@pytest.mark.parametrize("status", AGAIN_LATER)
def test_whoever_was_asked_to_come_again_counts_by_the_last_answer(status: int) -> None:
    waiting = attempt(1, -5, status=status, code="server.queue_full", bid=None)
    assert judged([waiting, attempt(1, -4)], stored(1)).holds
    turned_away = judged([waiting, refused(1, 0.2), attempt(2)], stored(2))
    assert turned_away.faults == {"in_time_refused": 1}
    assert turned_away.asked_to_wait == 1


def test_in_the_half_second_before_the_deadline_either_answer_is_right() -> None:
    assert judged([attempt(1, -0.4), refused(2, -0.4)], stored(1)).holds


def test_a_bid_that_began_in_time_and_ended_late_may_be_accepted_or_refused() -> None:
    slow = attempt(1, -0.1, last_byte=DEADLINE + 1)
    assert judged([slow], stored(1)).holds


def test_a_repetition_after_the_deadline_of_a_bid_accepted_in_time_is_no_late_bid() -> None:
    assert judged([attempt(1, -1), attempt(1, 3)], stored(1)).holds


def test_a_bid_sent_in_time_whose_answer_was_lost_may_be_answered_after_the_deadline() -> None:
    lost = attempt(1, -1, status=0, bid=None)
    assert judged([lost, attempt(1, 3)], stored(1)).holds


def test_what_became_of_a_bid_without_an_answer_is_asked_by_its_key() -> None:
    lost = attempt(1, -1, status=0, bid=None)
    proof = judged([lost, attempt(2)], stored(1, 2), {"key-1": "bid-1", "key-2": "bid-2"})
    assert proof.faults == {"unanswered": 1}


def test_a_try_of_which_no_byte_left_does_not_make_a_late_bid_one_in_time() -> None:
    nobody = attempt(1, status=0, bid=None, first_byte=None, last_byte=None)
    assert judged([nobody, attempt(1, 0.5)], stored(1)).late_accepted == 1


def test_a_replacement_is_not_a_double() -> None:
    rows = [*stored(1), Stored("bid-7", "tender-1", "tenderer-1", "bid-1")]
    assert judged([attempt(1)], rows).doubled == 0
