"""Days are counted as the law of a country counts them, in its own zone and with its own days of rest."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minikoneps.packs.periods import (
    Calendar,
    Counting,
    DaysCounted,
    Weekday,
    count_days,
    count_period,
    earliest_deadline,
    first_instant_after,
    first_last_day,
    knows_calendar,
    start_of_day,
)

KOREA = Calendar(holidays="KR")
EGYPT = Calendar(frozenset({Weekday.FRIDAY, Weekday.SATURDAY}), "EG")
SEOUL, CAIRO, ROME = ZoneInfo("Asia/Seoul"), ZoneInfo("Africa/Cairo"), ZoneInfo("Europe/Rome")
WHOLE_DAYS = Counting()
WORKING = Counting(DaysCounted.WORKING_DAYS)
NEVER_ON_REST = Counting(ends_on_rest_day=False)


def test_korean_new_year_rests_and_is_named_in_korean() -> None:
    assert KOREA.holiday(date(2026, 2, 17)) == "설날"
    assert [KOREA.rests(date(2026, 2, day)) for day in (13, 14, 15, 16, 17, 18, 19)] == [
        False, True, True, True, True, True, False,
    ]  # fmt: skip


def test_weekend_is_the_countrys_own() -> None:
    friday, sunday = date(2026, 3, 6), date(2026, 3, 8)

    assert (EGYPT.rests(friday), EGYPT.rests(sunday)) == (True, False)
    assert (KOREA.rests(friday), KOREA.rests(sunday)) == (False, True)


def test_seven_whole_days_leave_out_posting_and_opening_day() -> None:
    """Republic of Korea, Local Contracts Act: posted on the 2nd, opened on the 10th at the earliest."""
    assert first_last_day(WHOLE_DAYS, KOREA, date(2026, 3, 2), 7) == date(2026, 3, 10)
    assert count_days(WHOLE_DAYS, KOREA, date(2026, 3, 2), date(2026, 3, 10)) == 7


def test_last_day_or_posting_day_among_the_days_shortens_the_period_by_one() -> None:
    posted = date(2026, 3, 2)

    assert first_last_day(Counting(last_day=True), KOREA, posted, 7) == date(2026, 3, 9)
    assert first_last_day(Counting(posting_day=True), KOREA, posted, 7) == date(2026, 3, 9)
    assert first_last_day(Counting(posting_day=True, last_day=True), KOREA, posted, 7) == date(2026, 3, 8)


def test_working_days_step_over_weekend_and_holidays() -> None:
    """Five working days from Wednesday 11 February 2026: the 12th, 13th, 19th, 20th and 23rd."""
    assert first_last_day(WORKING, KOREA, date(2026, 2, 11), 5) == date(2026, 2, 24)
    assert count_days(WORKING, KOREA, date(2026, 2, 11), date(2026, 2, 24)) == 5


def test_deadline_that_would_fall_on_a_day_of_rest_moves_on_to_the_next_working_day() -> None:
    """Republic of Korea, Civil Act, article 161: a period does not end on a day of rest but after it."""
    assert first_last_day(WHOLE_DAYS, KOREA, date(2026, 2, 6), 7) == date(2026, 2, 14)
    assert first_last_day(NEVER_ON_REST, KOREA, date(2026, 2, 6), 7) == date(2026, 2, 19)


def test_deadline_on_a_day_of_rest_breaks_the_law_however_long_the_period() -> None:
    posted = datetime(2026, 1, 5, 9, tzinfo=SEOUL)

    late = count_period(NEVER_ON_REST, KOREA, SEOUL, (posted, datetime(2026, 2, 17, 10, tzinfo=SEOUL)), 7)
    fine = count_period(NEVER_ON_REST, KOREA, SEOUL, (posted, datetime(2026, 2, 19, 10, tzinfo=SEOUL)), 7)
    short = count_period(NEVER_ON_REST, KOREA, SEOUL, (posted, datetime(2026, 1, 12, 10, tzinfo=SEOUL)), 7)

    assert (late.long_enough, late.on_rest_day, late.keeps_the_law) == (True, True, False)
    assert fine.keeps_the_law
    assert (short.days, short.needed, short.keeps_the_law) == (6, 7, False)
    assert short.earliest == datetime(2026, 1, 13, tzinfo=SEOUL)


def test_day_that_has_no_midnight_begins_where_the_clocks_go_on() -> None:
    """In Egypt the clocks went from 24 April 2026, 00:00, straight to 01:00."""
    start = start_of_day(date(2026, 4, 24), CAIRO)

    assert start.astimezone(CAIRO).isoformat() == "2026-04-24T01:00:00+03:00"
    assert (start - timedelta(microseconds=1)).astimezone(CAIRO).date() == date(2026, 4, 23)


def test_days_are_those_of_the_countrys_clocks_and_not_of_hours() -> None:
    """Rome, 28 to 30 March 2026: the night between has an hour less, the days are as many."""
    posted = datetime(2026, 3, 27, 23, 30, tzinfo=ROME)

    found = earliest_deadline(WHOLE_DAYS, Calendar(), ROME, posted, 3)

    assert found == datetime(2026, 3, 31, 0, 0, tzinfo=ROME)
    assert found - posted == timedelta(days=3, minutes=-30)


def test_posting_day_and_day_of_the_deadline_are_not_counted() -> None:
    late_evening = datetime(2026, 3, 2, 14, 59, tzinfo=UTC)

    def days_until(deadline: datetime) -> int:
        return count_period(WHOLE_DAYS, Calendar(), SEOUL, (late_evening, deadline), 1).days

    assert days_until(late_evening + timedelta(days=8)) == 7
    assert days_until(late_evening + timedelta(days=8, minutes=1)) == 8


def test_code_is_a_country_or_one_of_its_regions() -> None:
    assert all(knows_calendar(code) for code in ("KR", "EG", "MX", "KH", "TN", "IT", "IT-BZ"))
    assert not any(knows_calendar(code) for code in ("", "XX", "kr", "IT-XX", "Korea"))
    with pytest.raises(ValueError, match="XX"):
        Calendar(holidays="XX")
    with pytest.raises(ValueError, match="working day"):
        Calendar(frozenset(Weekday))


def test_years_beyond_the_known_have_weekends_only() -> None:
    assert KOREA.holiday(date(2101, 1, 1)) is None
    assert KOREA.rests(date(8999, 12, 28)) is (date(8999, 12, 28).weekday() >= 5)


zones = st.sampled_from(
    ["Asia/Seoul", "Africa/Cairo", "America/Mexico_City", "Europe/Rome", "Pacific/Apia", "Asia/Beirut"]
    + ["America/Havana", "America/St_Johns", "Pacific/Chatham", "Asia/Tehran", "UTC", "Australia/Lord_Howe"]
).map(ZoneInfo)
calendars = st.sampled_from(
    [Calendar(), KOREA, EGYPT, *(Calendar(holidays=code) for code in ("MX", "KH", "TN", "IT"))]
)
countings = st.builds(Counting, st.sampled_from(DaysCounted), st.booleans(), st.booleans(), st.booleans())
instants = st.timedeltas(timedelta(0), timedelta(days=5_479)).map(
    lambda since: datetime(2020, 1, 1, tzinfo=UTC) + since
)
lengths = st.integers(0, 45)


@settings(max_examples=200)
@given(countings, calendars, zones, instants, st.timedeltas(timedelta(0), timedelta(days=90)), lengths)
def test_deadline_keeps_the_law_from_the_earliest_on_and_never_before(
    counting: Counting, calendar: Calendar, zone: ZoneInfo, posted: datetime, ahead: timedelta, days: int
) -> None:
    deadline = posted + ahead

    found = count_period(counting, calendar, zone, (posted, deadline), days)

    if deadline < found.earliest:
        assert not found.keeps_the_law
    else:
        assert found.keeps_the_law != found.on_rest_day
        assert found.on_rest_day == (
            not counting.ends_on_rest_day and calendar.rests(deadline.astimezone(zone).date())
        )


@settings(max_examples=200)
@given(countings, calendars, zones, instants, lengths)
def test_earliest_deadline_is_a_days_first_instant_on_a_day_that_the_law_allows(
    counting: Counting, calendar: Calendar, zone: ZoneInfo, posted: datetime, days: int
) -> None:
    earliest = earliest_deadline(counting, calendar, zone, posted, days)

    day = earliest.astimezone(zone).date()
    assert counting.ends_on_rest_day or not calendar.rests(day)
    just_before = (earliest - timedelta(microseconds=1)).astimezone(zone).date()
    assert earliest == posted or just_before < day
    assert count_days(counting, calendar, posted.astimezone(zone).date(), day) >= days


@given(countings, calendars, st.dates(date(2020, 1, 1), date(2035, 1, 1)), lengths)
def test_more_days_are_never_over_sooner(
    counting: Counting, calendar: Calendar, posted: date, days: int
) -> None:
    ends = [first_last_day(counting, calendar, posted, length) for length in range(days, days + 4)]

    assert all(sooner <= later for sooner, later in pairwise(ends))


@given(zones, instants, st.timedeltas(timedelta(days=2), timedelta(days=90)), st.integers(1, 60))
def test_whole_calendar_days_are_what_lies_between_two_dates(
    zone: ZoneInfo, posted: datetime, ahead: timedelta, days: int
) -> None:
    deadline = posted + ahead

    found = count_period(WHOLE_DAYS, Calendar(), zone, (posted, deadline), days)

    here, last = (instant.astimezone(zone).date() for instant in (posted, deadline))
    assert found.days == (last - here).days - 1
    first = datetime.combine(here + timedelta(days=days + 1), time.min, tzinfo=zone)
    assert found.earliest == first.astimezone(UTC)


@given(calendars, st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(0, 40))
def test_working_days_are_the_days_that_do_not_rest(calendar: Calendar, posted: date, ahead: int) -> None:
    days = [posted + timedelta(days=number) for number in range(1, ahead)]

    counted = count_days(WORKING, calendar, posted, posted + timedelta(days=ahead))

    assert counted == sum(not calendar.rests(day) for day in days)


def test_a_period_is_over_when_its_last_day_has_passed_whole() -> None:
    decided, cairo = datetime(2026, 3, 3, 15, 30, tzinfo=UTC), ZoneInfo("Africa/Cairo")
    seven = Counting(last_day=True)

    over = first_instant_after(seven, EGYPT, cairo, decided, 7)

    assert over == start_of_day(date(2026, 3, 11), cairo)  # the 4th is the first day, the 10th the last
    assert first_instant_after(Counting(), EGYPT, cairo, decided, 7) == over
    assert first_instant_after(seven, EGYPT, cairo, decided, 0) == decided


def test_a_period_of_working_days_passes_over_the_weekend_of_the_country() -> None:
    thursday, cairo = datetime(2026, 3, 5, 9, tzinfo=UTC), ZoneInfo("Africa/Cairo")
    working = Counting(DaysCounted.WORKING_DAYS, last_day=True)

    assert first_instant_after(working, EGYPT, cairo, thursday, 2) == start_of_day(date(2026, 3, 10), cairo)
