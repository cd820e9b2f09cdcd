"""Which deadlines an outage moves: pure, so for any times."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from minikoneps.outages.rules import put_off
from minikoneps.packs.terms import Outage

LAW = Outage(
    hours_after=2, least_hours=48, source="outages", source_date=date(2025, 10, 17), training_value=False
)
DOWN = datetime(2026, 3, 16, 4, tzinfo=UTC)
HOURS = st.integers(0, 400).map(lambda tenths: timedelta(hours=tenths / 10))


@given(HOURS, HOURS)
def test_a_deadline_in_the_outage_or_too_soon_after_it_gets_the_promised_time(
    lasts: timedelta, at: timedelta
) -> None:
    back, deadline = DOWN + lasts, DOWN + at
    later = put_off(deadline, DOWN, back, LAW)

    if at <= lasts + timedelta(hours=2):
        assert later == back + timedelta(hours=48)
    else:
        assert later is None


def test_both_ends_belong_to_the_outage_and_what_was_over_before_it_stays_over() -> None:
    back, second = DOWN + timedelta(hours=1), timedelta(seconds=1)

    assert put_off(DOWN - second, DOWN, back, LAW) is None
    assert put_off(DOWN, DOWN, back, LAW) == back + timedelta(hours=48)
    assert put_off(back + timedelta(hours=2), DOWN, back, LAW) == back + timedelta(hours=48)
    assert put_off(back + timedelta(hours=2) + second, DOWN, back, LAW) is None
