"""How the wall turns: by the trainer's hand, by what happens in the room, and by itself."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.projector.turning import (
    LINGER,
    LONGEST,
    PACE,
    PAGE,
    Standing,
    Turn,
    View,
    debrief_due,
    pace_of,
    standing_of,
    step_at,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OPENED = Turn(View.OPENING, NOON, tender="tender-1")


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def test_an_opening_takes_the_wall_and_opens_an_envelope_every_three_seconds() -> None:
    standing = standing_of([OPENED])

    assert (standing.view, standing.tender) == (View.OPENING, "tender-1")
    assert [step_at(standing, 4, at(seconds)) for seconds in (0, 2.9, 3, 9, 99)] == [0, 0, 1, 3, 4]


def test_a_trainer_who_opens_by_hand_opens_the_next_tender_by_hand_too() -> None:
    by_hand = Turn(View.ROOM, NOON, runs=False)

    standing = standing_of([by_hand, OPENED])
    pressed = standing_of([by_hand, OPENED, Turn(View.OPENING, at(40), tender="tender-1", step=1)])

    assert step_at(standing, 4, at(99)) == 0
    assert (step_at(pressed, 4, at(99)), pressed.runs) == (1, False)


def test_let_go_it_runs_on_from_where_it_was() -> None:
    standing = standing_of([OPENED, Turn(View.OPENING, at(60), tender="tender-1", step=2, runs=True)])

    assert [step_at(standing, 9, at(seconds)) for seconds in (60, 63, 66)] == [2, 3, 4]


@pytest.mark.parametrize(("steps", "pace"), [(0, PACE), (30, PACE), (90, LONGEST / 90), (900, LONGEST / 900)])
def test_however_many_envelopes_there_are_they_open_in_a_minute_and_a_half(
    steps: int, pace: timedelta
) -> None:
    assert pace_of(View.OPENING, steps) == pace
    assert step_at(standing_of([OPENED]), steps, NOON + LONGEST) == steps


def test_the_debrief_waits_until_the_last_envelope_has_stood_a_while() -> None:
    over = Turn(View.ROOM, at(1), over=True)

    assert debrief_due(standing_of([OPENED, over]), 4) == NOON + 4 * PACE + LINGER
    assert debrief_due(standing_of([over]), 0) == at(1)
    assert debrief_due(standing_of([OPENED]), 4) is None


def test_the_debrief_does_not_take_the_wall_from_a_trainer_who_opens_by_hand() -> None:
    by_hand = Turn(View.OPENING, at(5), tender="tender-1", step=2, runs=False)
    through = Turn(View.OPENING, at(5), tender="tender-1", step=4, runs=False)
    over = Turn(View.ROOM, at(6), over=True)

    assert debrief_due(standing_of([OPENED, by_hand, over]), 4) is None
    assert debrief_due(standing_of([OPENED, through, over]), 4) == at(5) + LINGER


def test_what_is_published_next_brings_the_room_back() -> None:
    over = Turn(View.ROOM, at(1), over=True)
    standing = standing_of([OPENED, over, Turn(View.ROOM, at(2))])

    assert (standing.view, standing.over) == (View.ROOM, None)


def test_pages_of_the_debrief_stand_longer() -> None:
    standing = Standing(View.DEBRIEF, since=NOON)

    assert [step_at(standing, 3, NOON + n * PAGE) for n in range(5)] == [0, 1, 2, 3, 3]


@given(
    step=st.integers(0, 50),
    steps=st.integers(0, 1000),
    one=st.floats(-5, 500),
    more=st.floats(0, 500),
    runs=st.booleans(),
)
def test_the_wall_never_goes_back_by_itself_and_never_beyond_its_end(
    step: int, steps: int, one: float, more: float, runs: bool
) -> None:
    standing = Standing(View.OPENING, step=step, since=NOON, runs=runs)
    before, after = step_at(standing, steps, at(one)), step_at(standing, steps, at(one + more))

    assert 0 <= before <= after <= steps
