"""Between award and contract: each way of bending standstill, complaint and door is found."""

from datetime import datetime, time, timedelta
from typing import Any

import pytest

from minikoneps.complaints.rules import commitment
from minikoneps.shared.canonical import instant_text
from tests.verification.checked import check, frauds
from tests.verification.room import TENDER, Room

OFFICER, BODY, LOSER, WINNER = "procuring-officer", "review-body", "tenderer-1", "tenderer-2"
GROUNDS, ANSWER, SALT = "The transport is missing.", "It is in line 1.", "ab" * 16
DAYS = 10  # of standstill and for complaints, in the generic pack, which suspends until the decision


def after_days(at: datetime) -> datetime:
    """The first instant after the days of the pack."""
    day = (at + timedelta(days=DAYS + 1)).date()
    return datetime.combine(day, time.min, tzinfo=at.tzinfo)


class Remedied(Room):
    """A tender that was awarded, and what follows; honest until a test bends it."""

    awarded_at: datetime

    def begin(self) -> "Remedied":
        """An award to the second tenderer, whose bid is the lower one."""
        self.start()
        self.seat_all()
        self.act("seat.assigned", "trainer", {"seat": BODY, "role": "reviewBody", "party": "party-body"})
        published = self.publish()
        self.rewrite(published, procuring_entity={"id": f"party-{OFFICER}", "name": "Rivermouth"})
        self.sign_anew()
        self.bid(1, "bid-a", ["700", "10"])
        self.bid(2, "bid-b", ["600", "10"])
        self.close()
        self.open()
        self.evaluate()
        self.awarded_at = self.now + timedelta(minutes=1)
        self.award("bid-b", standstill_ends=instant_text(after_days(self.awarded_at)))
        return self

    def file(self, seat: str = LOSER, **changes: object) -> int:
        until = after_days(self.awarded_at) - timedelta(microseconds=1)
        told = {
            **self.about(),
            "attacks": "award",
            "tenderer": f"party-{seat}",
            "received_at": instant_text(self.now),
            "until": instant_text(until),
            "grounds_sha256": commitment(GROUNDS, SALT),
            **changes,
        }
        return self.act("complaint.filed", seat, told)

    def reply(self, seat: str = OFFICER) -> int:
        return self.act(
            "complaint.answered", seat, {**self.about(), "answer_sha256": commitment(ANSWER, SALT)}
        )

    def settle(self, seat: str = BODY, **changes: object) -> int:
        opens = max(after_days(self.awarded_at), self.now + timedelta(minutes=1))
        told = {
            **self.about(),
            "outcome": "dismissed",
            "reasons": "It is in line 1.",
            "grounds": GROUNDS,
            "answer": ANSWER,
            "salt": SALT,
            "doors": [{"award": "award-1", "opens_at": instant_text(opens)}],
            **changes,
        }
        return self.act("complaint.decided", seat, told)

    def end(self, seat: str, cause: str, **changes: object) -> int:
        told = {"tender": TENDER, "lot": "1", "award": "award-1", "bid": "bid-b", "cause": cause}
        supplier = {"tenderer": f"party-{WINNER}", "reasons": "Said so."}
        return self.act("award.cancelled", seat, {**told, **supplier, **changes})

    def invite(self) -> int:
        told = {"tender": TENDER, "lot": "1", "award": "award-1", "tenderer": f"party-{WINNER}"}
        return self.act("supplier.invited", OFFICER, told)

    def about(self) -> dict[str, Any]:
        return {"tender": TENDER, "complaint": "complaint-1", "lot": "1", "award": "award-1"}

    def pass_days(self, days: int) -> "Remedied":
        self.now += timedelta(days=days)
        return self


def codes(room: Room) -> set[str]:
    """The frauds found."""
    return set(frauds(check(room)))


def test_honest_standstill_complaint_and_invitation_are_sound() -> None:
    room = Remedied().begin().pass_days(2)
    room.file()
    room.reply()
    room.pass_days(1).settle()
    room.pass_days(9).invite()

    report = check(room)

    assert frauds(report) == {}
    assert any("complaints" in line for line in report.checked)


def test_honest_withdrawal_lets_the_next_in_line_be_awarded_and_nobody_else() -> None:
    room = Remedied().begin()
    room.end(WINNER, "supplierWithdrew")
    room.award("bid-a", award="award-2")
    assert codes(room) == set()

    again = Remedied().begin()
    again.end(WINNER, "supplierWithdrew")
    again.award("bid-b", award="award-2")
    assert codes(again) == {"award_bent"}


def test_honest_upheld_complaint_is_sound_and_must_have_its_remedy() -> None:
    room = Remedied().begin().pass_days(2)
    room.file()
    room.reply()
    room.settle(outcome="upheld", remedy="bidSetAside")
    assert codes(room) == {"remedy_missing"}
    room.end(BODY, "bidSetAside", complaint="complaint-1")
    assert codes(room) == set()


def test_second_award_without_the_end_of_the_first_is_found() -> None:
    room = Remedied().begin()
    room.award("bid-b", award="award-2")

    assert codes(room) == {"done_twice"}


def test_standstill_that_is_not_the_laws_is_found() -> None:
    room = Remedied().begin()
    index = next(i for i, entry in enumerate(room.entries) if entry.kind == "award.decided")
    room.rewrite(index, standstill_ends=instant_text(room.awarded_at + timedelta(days=1)))
    room.sign_anew()

    assert codes(room) == {"standstill_bent"}


@pytest.mark.parametrize(("days", "waits"), [(2, False), (12, True)])
def test_supplier_invited_during_the_standstill_or_a_complaint_is_found(days: int, waits: bool) -> None:
    room = Remedied().begin().pass_days(1)
    if waits:
        room.file()
    room.pass_days(days).invite()

    assert codes(room) == {"door_bent"}


def test_supplier_of_an_award_that_does_not_stand_is_found() -> None:
    room = Remedied().begin()
    room.end(WINNER, "supplierWithdrew")
    room.pass_days(12).invite()

    assert codes(room) == {"door_bent"}


def test_door_that_is_said_to_open_too_early_is_found() -> None:
    room = Remedied().begin().pass_days(9)
    room.file()
    room.reply()
    early = [{"award": "award-1", "opens_at": instant_text(after_days(room.awarded_at))}]
    room.pass_days(9).settle(doors=early)

    assert codes(room) == {"door_bent"}


def test_late_complaint_that_was_taken_is_found() -> None:
    room = Remedied().begin().pass_days(12)
    room.file()

    assert codes(room) == {"complaint_late"}


def test_complaint_against_an_award_that_was_not_made_is_found() -> None:
    room = Remedied().begin()
    room.file(award="award-9")

    assert codes(room) == {"complaint_groundless"}


@pytest.mark.parametrize(
    ("filing", "answering", "deciding"),
    [
        ({"tenderer": f"party-{WINNER}"}, OFFICER, BODY),
        ({}, WINNER, BODY),
        ({}, OFFICER, OFFICER),
    ],
    ids=["filed", "answered", "decided"],
)
def test_complaint_in_the_hands_of_a_wrong_seat_is_found(
    filing: dict[str, str], answering: str, deciding: str
) -> None:
    room = Remedied().begin()
    room.file(**filing)
    room.reply(answering)
    room.settle(deciding)

    assert codes(room) == {"complaint_wrong_seat"}


def test_decision_without_an_answer_is_found_and_one_made_twice_and_one_about_nothing() -> None:
    room = Remedied().begin()
    room.file()
    room.settle()
    assert codes(room) == {"complaint_unheard"}
    twice = Remedied().begin()
    twice.file()
    twice.reply()
    twice.settle()
    twice.settle()
    assert "done_twice" in codes(twice)
    nothing = Remedied().begin()
    nothing.reply()
    nothing.settle()
    assert codes(nothing) == {"complaint_unknown"}


@pytest.mark.parametrize(
    "changes", [{"grounds": "Other words."}, {"answer": "Other words."}, {"salt": "cd" * 16}]
)
def test_words_that_are_not_those_that_were_bound_are_found(changes: dict[str, str]) -> None:
    room = Remedied().begin()
    room.file()
    room.reply()
    room.settle(**changes)

    assert codes(room) == {"complaint_bent"}


def test_award_cancelled_by_nobody_s_right_is_found() -> None:
    stranger = Remedied().begin()
    stranger.end(LOSER, "supplierWithdrew")
    assert codes(stranger) == {"cancellation_bent"}
    undecided = Remedied().begin()
    undecided.file()
    undecided.end(BODY, "bidSetAside", complaint="complaint-1")
    assert codes(undecided) == {"cancellation_bent"}
