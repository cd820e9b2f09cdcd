"""The tender period: counting days and naming the earliest deadline say the same."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from minikoneps.packs.periods import Calendar, Counting, count_days, earliest_deadline
from minikoneps.tenders.rules import TenderFacts, TenderStatus, tender_status

START = datetime(2000, 1, 1, tzinfo=UTC)
instants = st.timedeltas(timedelta(0), timedelta(days=36_525)).map(lambda since: START + since)
zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
days = st.integers(0, 60)
LAW = Counting(), Calendar()  # whole calendar days


def days_between(posted: datetime, deadline: datetime, zone: timezone) -> int:
    here, there = (instant.astimezone(zone).date() for instant in (posted, deadline))
    return count_days(*LAW, here, there)


@given(posted=instants, ahead=st.timedeltas(timedelta(0), timedelta(days=70)), minimum=days, zone=zones)
def test_deadline_is_late_enough_exactly_from_the_earliest_deadline_on(
    posted: datetime, ahead: timedelta, minimum: int, zone: timezone
) -> None:
    deadline = posted + ahead

    counted = days_between(posted, deadline, zone) >= minimum

    assert counted == (deadline >= earliest_deadline(*LAW, zone, posted, minimum))


@given(posted=instants, minimum=st.integers(1, 60), zone=zones)  # none at all may end with the posting
def test_earliest_deadline_is_the_start_of_a_day_after_the_minimum_of_whole_days(
    posted: datetime, minimum: int, zone: timezone
) -> None:
    earliest = earliest_deadline(*LAW, zone, posted, minimum).astimezone(zone)

    assert timedelta(days=minimum) < earliest - posted <= timedelta(days=minimum + 1)
    assert (earliest.hour, earliest.minute, earliest.second, earliest.microsecond) == (0, 0, 0, 0)
    assert days_between(posted, earliest - timedelta(microseconds=1), zone) == minimum - 1


@given(published=instants, deadline=instants, moments=st.lists(instants, min_size=2))
def test_an_open_tender_never_becomes_active_again(
    published: datetime, deadline: datetime, moments: list[datetime]
) -> None:
    facts = TenderFacts(published, deadline, None)

    seen = [tender_status(facts, now) for now in sorted(moments)]

    assert seen == sorted(seen, key=[TenderStatus.ACTIVE, TenderStatus.CLOSING].index)
