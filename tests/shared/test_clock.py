"""The workshop's clock: held, running, moved, and read back."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from minikoneps.shared.clock import WorkshopClock, real_now

REAL = datetime(2026, 11, 22, 9, tzinfo=UTC)
VIRTUAL = datetime(2026, 3, 2, 9, tzinfo=UTC)
spans = st.timedeltas(timedelta(0), timedelta(days=20))


def test_a_held_clock_stands() -> None:
    clock = WorkshopClock(VIRTUAL, REAL, 0)

    assert clock.at(REAL + timedelta(days=3)) == VIRTUAL
    assert clock.real_of(VIRTUAL + timedelta(seconds=1)) is None


def test_a_day_a_minute() -> None:
    clock = WorkshopClock(VIRTUAL, REAL, 1440)

    assert clock.at(REAL + timedelta(minutes=1)) == VIRTUAL + timedelta(days=1)
    assert clock.real_of(VIRTUAL + timedelta(days=2)) == REAL + timedelta(minutes=2)


def test_a_clock_that_was_held_shows_the_time_it_was_held_at() -> None:
    clock = WorkshopClock(VIRTUAL, REAL, 60).held(REAL + timedelta(minutes=1), "restart")

    assert (clock.rate, clock.held_cause) == (0, "restart")
    assert clock.at(REAL + timedelta(days=9)) == VIRTUAL + timedelta(hours=1)


@given(spans, spans, st.integers(0, 86_400))
def test_a_clock_never_goes_back(first: timedelta, second: timedelta, rate: int) -> None:
    clock = WorkshopClock(VIRTUAL, REAL, rate)

    assert clock.at(REAL + min(first, second)) <= clock.at(REAL + max(first, second))


@given(spans, st.integers(0, 1440), st.integers(0, 1440))
def test_changing_the_rate_does_not_change_the_time(after: timedelta, before: int, then: int) -> None:
    clock = WorkshopClock(VIRTUAL, REAL, before)

    assert clock.moved(REAL + after, rate=then).at(REAL + after) == clock.at(REAL + after)


@given(spans, st.integers(1, 86_400))
def test_the_real_instant_of_a_time_is_when_the_clock_shows_it(ahead: timedelta, rate: int) -> None:
    clock = WorkshopClock(VIRTUAL, REAL, rate)
    real = clock.real_of(VIRTUAL + ahead)

    assert real is not None
    assert abs(clock.at(real) - (VIRTUAL + ahead)) <= timedelta(microseconds=rate)


def test_a_clock_forgotten_at_full_speed_stops_before_time_ends() -> None:
    clock = WorkshopClock(VIRTUAL, REAL, 86_400)

    assert clock.at(REAL + timedelta(days=4000)) == datetime(9000, 1, 1, tzinfo=UTC)


def test_real_time_goes_on() -> None:
    first, second = real_now(), real_now()

    assert first <= second
    assert first.tzinfo is not None
