"""What an amendment changes, how long it must leave, and until when a tender may be given up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.packs.loader import load_pack
from minikoneps.shared.changes import Change, changes_between
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.amendments import amendment_checks, must_be_amendable, must_be_cancellable
from minikoneps.tenders.notice import Eligibility, Item, Licence, Notice, SiteBriefing
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.schemas import TenderDraft

PUBLISHED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DEADLINE = datetime(2026, 3, 16, 5, 0, tzinfo=UTC)
QUESTIONS = datetime(2026, 3, 4, 5, 0, tzinfo=UTC)
TICK = timedelta(microseconds=1)
OPEN = load_pack("generic").procedure("open", date(2026, 3, 2))
NOTICE = Notice(
    title="Laptops for schools",
    description="Forty laptops.",
    buyer=None,
    procurement_method="open",
    award_criteria="priceOnly",
    currency="KRW",
    value=None,
    items=(Item("1", "Laptop", "40", "piece"), Item("2", "Bag", "40", "piece")),
    deadline=DEADLINE,
    contract_start=None,
    contract_end=None,
    enquiry_deadline=QUESTIONS,
)
TENDER = PublishedTender(
    id="tender-1",
    procuring_entity="party-1",
    notice=NOTICE,
    notice_number="R26BK00000001-000",
    notice_version=1,
    published_at=PUBLISHED,
    deadline=DEADLINE,
    closed_at=None,
    opening_key="key-1",
    opening_public_key="00",
)


def written(notice: Notice) -> dict[str, object]:
    return TenderDraft.of(notice).model_dump(mode="json", by_alias=True)


def failed(notice: Notice, now: datetime) -> list[str]:
    return [check.code for check in amendment_checks(TENDER, notice, OPEN, UTC, now) if not check.ok]


def test_every_changed_field_is_told_with_what_it_said_before() -> None:
    later = replace(
        NOTICE,
        description="Fifty laptops.",
        buyer="Ministry of Education",
        items=(replace(NOTICE.items[0], quantity="50"),),
        deadline=DEADLINE + timedelta(days=3),
    )

    told = changes_between(written(NOTICE), written(later))

    assert told == [
        Change("description", "Forty laptops.", "Fifty laptops."),
        Change("items.1.quantity", "40", "50"),
        Change("items.2.description", "Bag", ""),
        Change("items.2.quantity", "40", ""),
        Change("items.2.unit", "piece", ""),
        Change("items.2.relatedLot", "1", ""),
        Change("tenderPeriod.endDate", "2026-03-16T05:00:00.000000Z", "2026-03-19T05:00:00.000000Z"),
        Change("buyer.name", "", "Ministry of Education"),
    ]


def test_conditions_of_taking_part_are_told_one_by_one() -> None:
    asked = Eligibility((Licence("1468", "Software business"),), ("Busan", "Ulsan"))
    first = replace(NOTICE, eligibility=asked, site_briefing=SiteBriefing(QUESTIONS, "Hall", False))
    later = replace(
        first,
        eligibility=Eligibility((), ("Ulsan", "Seoul")),
        site_briefing=SiteBriefing(QUESTIONS, "Quay", True),
        participation_deadline=QUESTIONS,
    )

    assert changes_between(written(first), written(later)) == [
        Change("eligibility.licences.1468.description", "Software business", ""),
        Change("eligibility.regions.Busan", "Busan", ""),
        Change("siteBriefing.place", "Hall", "Quay"),
        Change("siteBriefing.attendanceRequired", "false", "true"),
        Change("eligibility.regions.Seoul", "", "Seoul"),
        Change("participationPeriod.endDate", "", "2026-03-04T05:00:00.000000Z"),
    ]


def test_items_in_another_order_change_nothing() -> None:
    assert changes_between(written(NOTICE), written(replace(NOTICE, items=NOTICE.items[::-1]))) == []


@given(st.sets(st.sampled_from(["title", "description", "buyer"]), min_size=1), st.text("abc ", min_size=1))
def test_changes_are_exactly_the_fields_that_differ_and_going_back_tells_the_reverse(
    fields: set[str], words: str
) -> None:
    new: dict[str, Any] = dict.fromkeys(fields, f"new {words}")
    later = replace(NOTICE, **new)

    there = changes_between(written(NOTICE), written(later))
    back = changes_between(written(later), written(NOTICE))

    assert {change.field.removesuffix(".name") for change in there} == fields
    assert {Change(one.field, one.after, one.before) for one in back} == set(there)


def test_amendment_leaves_the_packs_whole_days_before_the_deadline() -> None:
    in_time = datetime(2026, 3, 9, 23, 59, tzinfo=UTC)
    too_late = in_time + timedelta(minutes=1)
    later = replace(NOTICE, deadline=DEADLINE + timedelta(days=1))

    assert failed(NOTICE, in_time) == []
    assert failed(NOTICE, too_late) == ["tenders.extension_too_short"]
    assert failed(later, too_late) == []
    (check,) = [one for one in amendment_checks(TENDER, NOTICE, OPEN, UTC, too_late) if not one.ok]
    assert (check.facts["days"], check.facts["minimum_days"]) == (5, 6)
    assert check.facts["earliest"] == "2026-03-17T00:00:00.000000Z"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (replace(NOTICE, deadline=DEADLINE - TICK), "tenders.deadline_earlier"),
        (replace(NOTICE, deadline=None), "tenders.deadline_missing"),
        (replace(NOTICE, deadline=PUBLISHED + timedelta(days=1831)), "tenders.deadline_too_far"),
        (replace(NOTICE, title=""), "tenders.title_missing"),
        (replace(NOTICE, contract_start=PUBLISHED), "tenders.contract_too_early"),
        (replace(NOTICE, enquiry_deadline=PUBLISHED), "tenders.enquiry_period_outside"),
    ],
)
def test_amended_notice_is_held_to_what_a_publication_is_held_to(changed: Notice, code: str) -> None:
    assert failed(changed, PUBLISHED) == [code]


def test_enquiry_period_that_is_over_may_stay_as_it_was() -> None:
    assert failed(NOTICE, QUESTIONS + TICK) == []
    assert failed(replace(NOTICE, enquiry_deadline=QUESTIONS - TICK), QUESTIONS + TICK) == [
        "tenders.enquiry_period_outside"
    ]


def test_briefing_that_is_over_may_stay_but_not_begin_to_bind() -> None:
    held = SiteBriefing(QUESTIONS, "Hall", attendance_required=False)
    before = replace(NOTICE, site_briefing=held, participation_deadline=QUESTIONS)
    tender, now = replace(TENDER, notice=before), QUESTIONS + TICK

    def refused(**changes: object) -> list[str]:
        notice = replace(before, **changes)  # type: ignore[arg-type]
        return [check.code for check in amendment_checks(tender, notice, OPEN, UTC, now) if not check.ok]

    assert refused() == []
    assert refused(site_briefing=None, participation_deadline=None) == []
    assert refused(site_briefing=replace(held, place="Quay")) == []
    assert refused(site_briefing=replace(held, attendance_required=True)) == ["tenders.briefing_outside"]
    assert refused(site_briefing=replace(held, date=now)) == ["tenders.briefing_outside"]
    assert refused(participation_deadline=now) == ["tenders.participation_outside"]


def test_notice_is_amended_up_to_its_deadline_and_not_after() -> None:
    must_be_amendable(TENDER, DEADLINE)
    with pytest.raises(RuleBroken, match=r"tenders\.amendment_late"):
        must_be_amendable(TENDER, DEADLINE + TICK)
    with pytest.raises(RuleBroken, match=r"tenders\.amendment_late"):
        must_be_amendable(replace(TENDER, closed_at=DEADLINE + TICK), DEADLINE)
    with pytest.raises(RuleBroken, match=r"tenders\.amended_too_often"):
        must_be_amendable(replace(TENDER, notice_version=1000), PUBLISHED)


def test_cancelled_tender_is_neither_amended_nor_cancelled_again() -> None:
    given_up = replace(TENDER, cancelled_at=PUBLISHED)

    must_not_be_cancelled(TENDER)
    with pytest.raises(RuleBroken, match=r"tenders\.cancelled"):
        must_not_be_cancelled(given_up)
    with pytest.raises(RuleBroken, match=r"tenders\.cancelled"):
        must_be_amendable(given_up, PUBLISHED)
    with pytest.raises(RuleBroken, match=r"tenders\.cancelled"):
        must_be_cancellable(given_up, None)


def test_tender_is_cancelled_until_an_award_is_decided() -> None:
    must_be_cancellable(replace(TENDER, closed_at=DEADLINE + TICK), None)
    with pytest.raises(RuleBroken, match=r"tenders\.award_decided"):
        must_be_cancellable(TENDER, DEADLINE)
