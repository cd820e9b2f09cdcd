"""Deadlines that an outage moved, or should have, as the book says it."""

from datetime import timedelta

import pytest

from minikoneps.shared.canonical import instant_text
from tests.verification.checked import bidding, check, frauds
from tests.verification.room import DEADLINE, TENDER, Room

DOWN, BACK = DEADLINE - timedelta(minutes=10), DEADLINE + timedelta(minutes=20)
LATER = BACK + timedelta(hours=48)


def outage(room: Room, later: str | None) -> Room:
    room.now = DOWN
    room.act("platform.failed", "trainer", {"at": instant_text(DOWN), "reason": "No power."})
    room.now = BACK
    room.act("platform.restored", "trainer", {"at": instant_text(BACK), "since": instant_text(DOWN)})
    if later is not None:
        times = {"from": instant_text(DOWN), "to": instant_text(BACK)}
        told = {"tender": TENDER, "before": instant_text(DEADLINE), "deadline": later, "outage": times}
        room.act("tender.postponed", "trainer", told)
    return room


def test_a_deadline_put_off_by_the_law_is_the_deadline_from_then_on() -> None:
    room = outage(bidding(), instant_text(LATER))
    room.deadline = LATER
    room.close()

    assert frauds(check(room)).keys().isdisjoint({"postponement_bent", "wrong_deadline", "closed_early"})


@pytest.mark.parametrize("later", [None, instant_text(LATER + timedelta(hours=1))])
def test_a_deadline_that_stayed_or_moved_against_the_law_is_named(later: str | None) -> None:
    assert "postponement_bent" in frauds(check(outage(bidding(), later)))


def test_a_deadline_put_off_without_an_outage_is_named() -> None:
    room = bidding()
    times = {"from": instant_text(DOWN), "to": instant_text(BACK)}
    told = {"tender": TENDER, "before": instant_text(DEADLINE), "deadline": instant_text(LATER)}
    room.act("tender.postponed", "trainer", {**told, "outage": times})

    assert "which the law does not promise" in frauds(check(room))["postponement_bent"][0]
