"""Until when one registers, from when a briefing was held, and what a bid needs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from minikoneps.participation import rules
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.notice import Item, Notice, SiteBriefing
from minikoneps.tenders.rules import PublishedTender
from tests.published import published

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
DEADLINE = NOON + timedelta(days=6)
TICK = timedelta(microseconds=1)
BRIEFING = SiteBriefing(NOON, "Quay 4", attendance_required=True)
NOTICE = Notice(
    title="Railings",
    description="Steel",
    buyer=None,
    procurement_method="open",
    award_criteria="priceOnly",
    currency="KRW",
    value=None,
    items=(Item("1", "Railing", "10", "metre"),),
    deadline=DEADLINE,
    contract_start=None,
    contract_end=None,
    site_briefing=BRIEFING,
    participation_deadline=NOON,
)
TENDER = published(NOTICE)
PLAIN = replace(TENDER, notice=replace(NOTICE, site_briefing=None, participation_deadline=None))
OPEN_TO_ALL = replace(
    TENDER, notice=replace(NOTICE, site_briefing=replace(BRIEFING, attendance_required=False))
)
CANCELLED = replace(TENDER, cancelled_at=NOON - TICK)


def code_of(act: Callable[[], object]) -> str | None:
    """The code under which a rule refuses, None where it lets pass."""
    try:
        act()
    except RuleBroken as refused:
        return refused.code
    return None


@pytest.mark.parametrize(
    ("tender", "since", "at", "code"),
    [
        (TENDER, None, NOON, None),
        (TENDER, None, NOON + TICK, "participation.late"),
        (TENDER, NOON - TICK, NOON, "participation.already_registered"),
        (TENDER, NOON - TICK, NOON + TICK, "participation.already_registered"),
        (PLAIN, None, NOON, "participation.not_asked"),
        (CANCELLED, None, NOON, "participation.tender_cancelled"),
    ],
)
def test_one_registers_once_and_up_to_the_last_instant(
    tender: PublishedTender, since: datetime | None, at: datetime, code: str | None
) -> None:
    assert code_of(lambda: rules.must_be_registrable(tender, since, at)) == code


@pytest.mark.parametrize(
    ("tender", "at", "code"),
    [
        (TENDER, NOON - TICK, "participation.briefing_ahead"),
        (TENDER, NOON, None),
        (OPEN_TO_ALL, NOON, None),
        (TENDER, DEADLINE, None),
        (TENDER, DEADLINE + TICK, "participation.attendance_late"),
        (PLAIN, NOON, "participation.no_briefing"),
        (CANCELLED, NOON, "participation.tender_cancelled"),
    ],
)
def test_who_came_is_noted_from_the_briefing_to_the_deadline(
    tender: PublishedTender, at: datetime, code: str | None
) -> None:
    assert code_of(lambda: rules.must_be_held(tender, at)) == code


@pytest.mark.parametrize(
    ("tender", "registered", "attended", "code"),
    [
        (TENDER, True, True, None),
        (TENDER, False, False, "participation.not_registered"),
        (TENDER, False, True, "participation.not_registered"),
        (TENDER, True, False, "participation.briefing_missed"),
        (OPEN_TO_ALL, True, False, None),
        (OPEN_TO_ALL, False, False, "participation.not_registered"),
        (PLAIN, False, False, None),
    ],
)
def test_a_bid_needs_what_the_notice_asks_for_and_no_more(
    tender: PublishedTender, registered: bool, attended: bool, code: str | None
) -> None:
    def bid() -> None:
        rules.must_have_taken_part(tender, registered=registered, attended=attended)

    assert code_of(bid) == code
