"""The days between an award and its contract, and what a complaint does to them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minikoneps.awards.door import Door, Hold, ShutBy, Waiting, find_door, last_of_complaints, standstill_end
from minikoneps.packs.loader import load_pack
from minikoneps.packs.periods import Calendar, Counting, DaysCounted, Weekday, start_of_day
from minikoneps.packs.terms import Days, Suspends

CAIRO = ZoneInfo("Africa/Cairo")
EGYPT = Calendar(frozenset({Weekday.FRIDAY, Weekday.SATURDAY}), "EG")
DECIDED = datetime(2026, 5, 4, 12, tzinfo=UTC)  # a Monday


def days(number: int, counted: DaysCounted = DaysCounted.CALENDAR_DAYS) -> Days:
    counting = Counting(counted, last_day=True)
    return Days(number, counting, source="a test", source_date=date(2026, 1, 1), training_value=True)


def under(suspends: Suspends, number: int | None = 7) -> Waiting:
    return Waiting(None if number is None else days(number), suspends, EGYPT, CAIRO)


def may(day: int, hour: int = 12) -> datetime:
    return datetime(2026, 5, day, hour, tzinfo=UTC)


def opens(waiting: Waiting, *holds: Hold) -> datetime | None:
    return find_door(waiting, DECIDED, holds, DECIDED, given=True).opens_at


def test_standstill_is_whole_days_after_the_day_of_the_decision() -> None:
    waiting = under(Suspends.UNTIL_DECISION)

    assert standstill_end(waiting, DECIDED) == start_of_day(date(2026, 5, 12), CAIRO)
    assert find_door(waiting, DECIDED, [], may(11, 20), given=True).shut_by is ShutBy.STANDSTILL
    opened = find_door(waiting, DECIDED, [], start_of_day(date(2026, 5, 12), CAIRO), given=True)
    assert (opened.open, opened.shut_by) == (True, None)


def test_without_a_standstill_in_the_law_the_door_opens_with_the_award() -> None:
    assert find_door(under(Suspends.NOTHING, None), DECIDED, [], DECIDED, given=True).open


def test_lot_without_a_supplier_has_no_door() -> None:
    shut = find_door(under(Suspends.NOTHING), DECIDED, [], may(30), given=False)

    assert shut == Door(open=False, opens_at=None, shut_by=ShutBy.NO_SUPPLIER)


def test_complaint_that_waits_keeps_the_door_shut_however_long() -> None:
    for suspends in (Suspends.UNTIL_DECISION, Suspends.STOPS_THE_CLOCK):
        found = find_door(under(suspends), DECIDED, [Hold(may(6))], may(31), given=True)
        assert found == Door(open=False, opens_at=None, shut_by=ShutBy.COMPLAINT)


def test_complaint_suspends_nothing_where_the_law_says_so() -> None:
    assert find_door(under(Suspends.NOTHING), DECIDED, [Hold(may(6))], may(12), given=True).open


def test_suspension_until_the_decision_ends_with_it_and_not_before_the_standstill() -> None:
    waiting = under(Suspends.UNTIL_DECISION)

    assert opens(waiting, Hold(may(6), may(8))) == standstill_end(waiting, DECIDED)
    assert opens(waiting, Hold(may(6), may(20))) == may(20)


def test_days_left_of_a_stopped_standstill_pass_after_the_decision() -> None:
    waiting = under(Suspends.STOPS_THE_CLOCK)

    # Filed on the third day of seven: four are left, and the day of the decision is not one of them.
    assert opens(waiting, Hold(may(7), may(14))) == start_of_day(date(2026, 5, 19), CAIRO)
    # A second complaint while the first waits stops nothing more; one after the last day is waited for.
    assert opens(waiting, Hold(may(7), may(14)), Hold(may(8), may(10))) == start_of_day(
        date(2026, 5, 19), CAIRO
    )
    assert opens(waiting, Hold(may(20), may(25))) == may(25)


def test_complaint_of_the_last_day_that_is_decided_on_it_leaves_the_day_whole() -> None:
    waiting = under(Suspends.STOPS_THE_CLOCK)

    assert opens(waiting, Hold(may(11, 8), may(11, 10))) == start_of_day(date(2026, 5, 12), CAIRO)
    assert opens(waiting, Hold(may(7), may(14)), Hold(may(18, 8), may(18, 9))) == start_of_day(
        date(2026, 5, 19), CAIRO
    )


def test_complaint_of_before_the_award_counts_from_the_award_on() -> None:
    waiting = under(Suspends.STOPS_THE_CLOCK)
    before = DECIDED - timedelta(days=5)

    assert opens(waiting, Hold(before, before + timedelta(days=1))) == standstill_end(waiting, DECIDED)
    assert opens(waiting, Hold(before, may(14))) == start_of_day(date(2026, 5, 22), CAIRO)


@example(Suspends.STOPS_THE_CLOCK, 14, [(465, 0)], DaysCounted.WORKING_DAYS)
@given(
    st.sampled_from(list(Suspends)),
    st.integers(0, 20),
    st.lists(st.tuples(st.integers(-200, 900), st.integers(0, 400)), max_size=4),
    st.sampled_from(list(DaysCounted)),
)
def test_complaints_never_open_a_door_sooner_nor_before_the_last_of_them_is_decided(
    suspends: Suspends, number: int, spans: list[tuple[int, int]], counted: DaysCounted
) -> None:
    waiting = Waiting(days(number, counted), suspends, EGYPT, CAIRO)
    holds = [
        Hold(DECIDED + timedelta(hours=begun), DECIDED + timedelta(hours=begun + lasted))
        for begun, lasted in spans
    ]

    found = opens(waiting, *holds)

    assert found is not None
    assert found >= standstill_end(waiting, DECIDED)
    assert suspends is Suspends.NOTHING or found >= max([DECIDED, *(hold.until or DECIDED for hold in holds)])
    assert opens(waiting, *reversed(holds)) == found


@pytest.mark.parametrize(("pack", "last"), [("eg", date(2026, 5, 11)), ("generic", date(2026, 5, 14))])
def test_complaints_are_in_time_through_the_last_day_of_the_packs_period(pack: str, last: date) -> None:
    law = load_pack(pack)
    procedure = law.procedure("open", date(2026, 5, 1))

    until = last_of_complaints(law, procedure, DECIDED)

    assert until is not None
    assert law.day_of(until) == last
    assert law.day_of(until + timedelta(microseconds=1)) == last + timedelta(days=1)
