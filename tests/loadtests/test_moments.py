"""The shapes of rushes: how many, when, and who on what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtests.moments import HELD_BACK, LATE_FOR, Stage, around, closing, morning, spread, steadily


@given(st.integers(min_value=1, max_value=800), st.integers(min_value=5, max_value=600))
def test_a_closing_has_a_moment_for_everybody_and_grows_towards_the_deadline(
    count: int, seconds: int
) -> None:
    moments = closing(count, seconds)
    assert len(moments) == count
    assert all(-seconds <= moment <= LATE_FOR + 0.1 for moment in moments)
    early = [moment for moment in moments if moment <= 0]
    assert sum(moment > -seconds / 2 for moment in early) >= sum(moment <= -seconds / 2 for moment in early)


def test_a_twentieth_comes_late() -> None:
    assert sum(moment > 0 for moment in closing(200, 20)) == 10


def test_a_morning_has_a_quiet_part_and_a_burst_that_goes_on_past_the_deadline() -> None:
    moments = list(steadily(morning(68, 205, 600, 200), 1.0))
    quiet = [moment for moment in moments if moment < -200]
    burst = [moment for moment in moments if -200 <= moment < 0]
    assert moments == sorted(moments)
    assert len(quiet) / 400 == pytest.approx(68, rel=0.05)
    assert len(burst) / 200 == pytest.approx(205, rel=0.05)
    assert len([moment for moment in moments if moment >= 0]) == pytest.approx(205, rel=0.3)


def test_the_same_morning_comes_in_every_run() -> None:
    stages = [Stage(-5, 100)]
    assert list(steadily(stages, 0)) == list(steadily(stages, 0))


@given(st.integers(min_value=1, max_value=60), st.integers(min_value=1, max_value=60), st.floats(0, 1))
def test_nobody_bids_twice_on_the_same_tender(tenders: int, seats: int, share: float) -> None:
    moments = [float(number) for number in range(round(tenders * seats * share))]
    arrivals = spread(moments, tenders, seats)
    assert len({(one.tender, one.seat) for one in arrivals}) == len(moments)
    assert all(one.tender < tenders and one.seat < seats for one in arrivals)


def test_more_bids_than_pairs_are_not_handed_out() -> None:
    with pytest.raises(ValueError, match="7 bids need more than 2 tenders × 3 tenderers"):
        spread([0.0] * 7, 2, 3)


def test_around_each_deadline_as_many_come_before_as_after_and_a_third_in_two_parts() -> None:
    arrivals = around([0.0, 2.0, 4.0], 90, 2.0, 100)
    assert [one.due for one in arrivals] == sorted(one.due for one in arrivals)
    assert [one.number for one in arrivals] == list(range(270))
    assert len({(one.tender, one.seat) for one in arrivals}) == 270
    for tender in range(3):
        last = [one.due + one.held_back - 2.0 * tender for one in arrivals if one.tender == tender]
        assert max(map(abs, last)) <= 2
        assert sum(moment < 0 for moment in last) == sum(moment > 0 for moment in last) == 45
    assert sum(one.held_back == HELD_BACK for one in arrivals) == 90


def test_no_tender_gets_more_bids_than_there_are_tenderers() -> None:
    with pytest.raises(ValueError, match="need as many tenderers, not 5"):
        around([0.0], 6, 2.0, 5)
