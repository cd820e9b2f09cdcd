"""What a plan's dates make of it, and until when comments are in time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session, col, create_engine, select

from minikoneps.plans import rules
from minikoneps.plans.rules import PlanFacts, PlanStatus
from minikoneps.plans.store import _is_in
from minikoneps.plans.tables import OrderPlan
from minikoneps.shared.database import WorkshopModel
from minikoneps.shared.errors import RuleBroken

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TICK = timedelta(microseconds=1)
CASES = [
    (PlanFacts(), PlanStatus.PLANNED),
    (PlanFacts(comments_until=NOON), PlanStatus.CONSULTING),
    (PlanFacts(comments_until=NOON + TICK), PlanStatus.CONSULTING),
    (PlanFacts(comments_until=NOON - TICK), PlanStatus.CONSULTED),
    (PlanFacts(noticed_at=NOON), PlanStatus.NOTICED),
    (PlanFacts(comments_until=NOON + TICK, noticed_at=NOON), PlanStatus.NOTICED),
    (PlanFacts(comments_until=NOON, withdrawn_at=NOON), PlanStatus.WITHDRAWN),
    (PlanFacts(withdrawn_at=NOON), PlanStatus.WITHDRAWN),
]


@pytest.mark.parametrize(("facts", "status"), CASES)
def test_status_follows_from_the_dates(facts: PlanFacts, status: PlanStatus) -> None:
    assert rules.plan_status(facts, NOON) is status


def test_lists_find_each_plan_under_the_status_that_the_rules_give_it() -> None:
    engine = create_engine("sqlite://")
    WorkshopModel.metadata.create_all(engine)
    with Session(engine) as session:
        for number, (facts, _) in enumerate(CASES):
            row = OrderPlan(
                id=f"plan-{number}",
                procuring_entity="party-1",
                sequence=number,
                plan_number=str(number),
                published_at=NOON,
                title="Lamps",
                category="goods",
                notice_expected_at=NOON,
                content="{}",
                words="Lamps",
                **vars(facts),
            )
            session.add(row)
        session.flush()
        for status in PlanStatus:
            rows = select(OrderPlan.id).where(_is_in(status, NOON)).order_by(col(OrderPlan.sequence))
            found = list(session.exec(rows))
            expected = [f"plan-{number}" for number, case in enumerate(CASES) if case[1] is status]
            assert found == expected


@given(
    shown_at=st.timedeltas(timedelta(days=-9_000), timedelta(days=20_000)).map(lambda gone: NOON + gone),
    days=st.integers(min_value=0, max_value=60),
    zone=st.sampled_from(["UTC", "Asia/Seoul", "America/Lima", "Africa/Cairo"]).map(ZoneInfo),
)
def test_comments_are_taken_for_that_many_whole_days_after_the_day_of_showing(
    shown_at: datetime, days: int, zone: ZoneInfo
) -> None:
    until = rules.comments_until(shown_at, days, zone)

    assert (until.astimezone(zone).date() - shown_at.astimezone(zone).date()).days == days
    assert (until + TICK).astimezone(zone).date() == until.astimezone(zone).date() + timedelta(days=1)
    assert until > shown_at
    rules.must_take_comments("plan-1", PlanFacts(until), until)
    with pytest.raises(RuleBroken, match=r"plans\.comments_late"):
        rules.must_take_comments("plan-1", PlanFacts(until), until + TICK)


def test_a_plan_expects_its_notice_in_the_future() -> None:
    rules.must_be_to_come(NOON + TICK, NOON)
    with pytest.raises(RuleBroken, match=r"plans\.expected_past"):
        rules.must_be_to_come(NOON, NOON)


def test_a_plan_has_room_for_a_thousand_versions() -> None:
    rules.must_be_revisable("plan-1", 999, PlanFacts(), specified=False)
    with pytest.raises(RuleBroken, match=r"plans\.revised_too_often"):
        rules.must_be_revisable("plan-1", 1000, PlanFacts(), specified=False)
