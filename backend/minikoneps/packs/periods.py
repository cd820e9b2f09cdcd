"""How the days of a period are counted: which days rest, which count, and on which day the last may fall."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import lru_cache

import holidays

DAY = timedelta(days=1)


class Weekday(StrEnum):
    """A day of the week, in the order in which Python counts them."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


WEEK = tuple(Weekday)


class DaysCounted(StrEnum):
    """Which days a period is made of."""

    CALENDAR_DAYS = "calendarDays"
    #: Days that are neither weekend nor public holiday.
    WORKING_DAYS = "workingDays"


@dataclass(frozen=True)
class Calendar:
    """The days on which a country rests.

    Shapes: `holidays` is a code of the package of that name, `KR`, or of one of its regions, `IT-BZ`; the
        empty text stands for no public holidays; at least one day of the week is not weekend.
    Errors: ValueError for an unknown code, or a week without a working day.
    """

    weekend: frozenset[Weekday] = frozenset({Weekday.SATURDAY, Weekday.SUNDAY})
    holidays: str = ""

    def __post_init__(self) -> None:
        if self.holidays and not knows_calendar(self.holidays):
            raise ValueError(f"no public holidays are known for {self.holidays}")
        if len(self.weekend) == len(WEEK):
            raise ValueError("a week has at least one working day")

    def holiday(self, day: date) -> str | None:
        """The name of a public holiday, in the language of the country; none are known after 2100."""
        return _holidays_of(self.holidays, day.year).get(day) if self.holidays else None

    def rests(self, day: date) -> bool:
        """Whether a day is weekend or a public holiday."""
        return WEEK[day.weekday()] in self.weekend or self.holiday(day) is not None


@dataclass(frozen=True)
class Counting:
    """How a law counts the days between a posting and a deadline.

    Shapes: `posting_day` and `last_day` say whether the day of posting and that of the deadline are among
        the days counted; `ends_on_rest_day` whether the deadline may fall on weekend or a public holiday.
    """

    counted: DaysCounted = DaysCounted.CALENDAR_DAYS
    posting_day: bool = False
    last_day: bool = False
    ends_on_rest_day: bool = True


@dataclass(frozen=True)
class PeriodCount:
    """A period as it was counted.

    Shapes: the deadline keeps the law from `earliest` on, except on days of rest where these are barred.
    """

    days: int
    needed: int
    earliest: datetime
    on_rest_day: bool
    long_enough: bool

    @property
    def keeps_the_law(self) -> bool:
        """Whether the deadline may stand."""
        return self.long_enough and not self.on_rest_day


@lru_cache(maxsize=256)
def knows_calendar(code: str) -> bool:
    """Whether public holidays are known under this code."""
    country, _, region = code.partition("-")
    known = holidays.list_supported_countries(include_aliases=False)
    return country in known and (not region or region in known[country])


def count_days(counting: Counting, calendar: Calendar, posted: date, last: date) -> int:
    """Count the days of a period from the day of posting to the day of the deadline.

    Shapes: none where the deadline's day is before the posting's.
    """
    end = last + DAY if counting.last_day else last
    return sum(_counts(counting, calendar, posted, day) for day in _days(posted, end))


def first_last_day(counting: Counting, calendar: Calendar, posted: date, days: int) -> date:
    """The first day on which a deadline leaves so many days after posting."""
    day, before = posted, 0
    while True:
        here = _counts(counting, calendar, posted, day)
        reached = before + (here if counting.last_day else 0)
        if reached >= days and (counting.ends_on_rest_day or not calendar.rests(day)):
            return day
        before, day = before + here, day + DAY


def earliest_deadline(
    counting: Counting, calendar: Calendar, zone: tzinfo, posted_at: datetime, days: int
) -> datetime:
    """The first instant at which a deadline leaves so many days, never before the posting itself.

    Shapes: the start of a day in the zone, given in UTC; where clocks skip midnight, its first instant.
    """
    day = first_last_day(counting, calendar, posted_at.astimezone(zone).date(), days)
    return max(start_of_day(day, zone), posted_at.astimezone(UTC))


def first_instant_after(
    counting: Counting, calendar: Calendar, zone: tzinfo, begun_at: datetime, days: int
) -> datetime:
    """The first instant at which so many days have passed whole, never before they began.

    Shapes: a last day that is among the days counted passes whole too; no days are over at once.
    """
    if days == 0:
        return begun_at.astimezone(UTC)
    last = first_last_day(counting, calendar, begun_at.astimezone(zone).date(), days)
    return max(start_of_day(last + DAY if counting.last_day else last, zone), begun_at.astimezone(UTC))


def count_period(
    counting: Counting,
    calendar: Calendar,
    zone: tzinfo,
    period: tuple[datetime, datetime],
    days: int,
) -> PeriodCount:
    """Count the period from a posting to a deadline and hold it against what the law asks."""
    posted_at, deadline = period
    posted, last = (instant.astimezone(zone).date() for instant in period)
    earliest = earliest_deadline(counting, calendar, zone, posted_at, days)
    return PeriodCount(
        days=count_days(counting, calendar, posted, last),
        needed=days,
        earliest=earliest,
        on_rest_day=not counting.ends_on_rest_day and calendar.rests(last),
        long_enough=deadline >= posted_at and count_days(counting, calendar, posted, last) >= days,
    )


def start_of_day(day: date, zone: tzinfo) -> datetime:
    """The first instant of a day in a zone, in UTC."""
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)


def _counts(counting: Counting, calendar: Calendar, posted: date, day: date) -> bool:
    if day == posted and not counting.posting_day:
        return False
    return counting.counted is DaysCounted.CALENDAR_DAYS or not calendar.rests(day)


def _days(start: date, end: date) -> list[date]:
    return [start + DAY * number for number in range((end - start).days)]


@lru_cache(maxsize=256)
def _holidays_of(code: str, year: int) -> Mapping[date, str]:
    country, _, region = code.partition("-")
    own = holidays.country_holidays(country, subdiv=region or None).default_language
    beside = [one for one in (year - 1, year, year + 1) if 1 <= one <= date.max.year]
    found = holidays.country_holidays(country, subdiv=region or None, years=beside, language=own)
    return {day: name for day, name in found.items() if day.year == year}
