"""A tender's status, the conditions of its publication, and its number."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from minikoneps.packs.loader import load_pack
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.checks import must_be_publishable, publication_checks
from minikoneps.tenders.notice import Item, Lot, Notice, SiteBriefing
from minikoneps.tenders.rules import (
    TenderFacts,
    must_be_draft,
    notice_number,
    tender_status,
)

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DEADLINE = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
TICK = timedelta(microseconds=1)
OPEN = load_pack("generic").procedure("open", date(2026, 3, 2))
NOTICE = Notice(
    title="Laptops for schools",
    description="Forty laptops.",
    buyer="Ministry of Education",
    procurement_method="open",
    award_criteria="priceOnly",
    currency="KRW",
    value=Money(40_000_000, "KRW"),
    items=(Item("1", "Laptop", "40", "piece"),),
    deadline=DEADLINE,
    contract_start=None,
    contract_end=None,
)


LOST = Item("9", "Bag", "40", "piece", related_lot="9")


def in_lots(*lots: Lot) -> Notice:
    """The notice with an item in each of these lots."""
    items = {lot.id: Item(f"item-{lot.id}", "Laptop", "40", "piece", lot.id) for lot in lots}
    return replace(NOTICE, lots=lots, items=tuple(items.values()))


def failed_codes(notice: Notice, now: datetime = NOW) -> list[str]:
    return [check.code for check in publication_checks(notice, OPEN, UTC, now) if not check.ok]


@pytest.mark.parametrize(
    ("facts", "now", "status"),
    [
        (TenderFacts(None, None, None), NOW, "planned"),
        (TenderFacts(None, DEADLINE, None), DEADLINE + TICK, "planned"),
        (TenderFacts(NOW, DEADLINE, None), NOW, "active"),
        (TenderFacts(NOW, DEADLINE, None), DEADLINE, "active"),
        (TenderFacts(NOW, DEADLINE, None), DEADLINE + TICK, "closing"),
        (TenderFacts(NOW, DEADLINE, DEADLINE + TICK), DEADLINE + TICK, "closed"),
        (TenderFacts(NOW, DEADLINE, None, NOW), NOW, "cancelled"),
        (TenderFacts(NOW, DEADLINE, DEADLINE + TICK, DEADLINE + 2 * TICK), DEADLINE + 2 * TICK, "cancelled"),
    ],
)
def test_status_follows_from_dates(facts: TenderFacts, now: datetime, status: str) -> None:
    assert tender_status(facts, now) == status


def test_questions_may_end_with_the_deadline_itself() -> None:
    assert failed_codes(replace(NOTICE, enquiry_deadline=DEADLINE)) == []


def test_complete_notice_passes_every_check() -> None:
    assert failed_codes(NOTICE) == []
    must_be_publishable("tender-1", publication_checks(NOTICE, OPEN, UTC, NOW))


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (replace(NOTICE, title="  "), "tenders.title_missing"),
        (replace(NOTICE, description="\n"), "tenders.description_missing"),
        (replace(NOTICE, currency="ABC", value=None), "tenders.currency_unknown"),
        (replace(NOTICE, value=Money(1, "USD")), "tenders.value_in_other_currency"),
        (replace(NOTICE, items=()), "tenders.items_missing"),
        (
            replace(NOTICE, items=tuple(Item(str(n), "a", "1", "b") for n in range(201))),
            "tenders.items_missing",
        ),
        (replace(NOTICE, items=NOTICE.items * 2), "tenders.item_id_repeated"),
        (replace(NOTICE, items=(Item("1", " ", "1", "piece"),)), "tenders.item_not_described"),
        (replace(NOTICE, items=(Item("1", "Laptop", "0.000", "piece"),)), "tenders.item_without_quantity"),
        (
            replace(NOTICE, items=(Item("1", "Laptop", "0.0000001", "piece"),)),
            "tenders.item_without_quantity",
        ),
        (in_lots(*(Lot(str(n), "Lot") for n in range(21))), "tenders.too_many_lots"),
        (in_lots(Lot("1", "North"), Lot("1", "South")), "tenders.lot_id_repeated"),
        (in_lots(Lot("1", "North"), Lot("2", " ")), "tenders.lot_not_named"),
        (replace(NOTICE, lots=(Lot("1", "North"), Lot("2", "South"))), "tenders.lot_without_items"),
        (replace(NOTICE, lots=(Lot("1", value=Money(1, "USD")),)), "tenders.lot_value_in_other_currency"),
        (replace(NOTICE, items=(*NOTICE.items, LOST)), "tenders.item_without_lot"),
        (replace(NOTICE, enquiry_deadline=NOW), "tenders.enquiry_period_outside"),
        (replace(NOTICE, enquiry_deadline=DEADLINE + TICK), "tenders.enquiry_period_outside"),
        (replace(NOTICE, site_briefing=SiteBriefing(NOW, "Hall", False)), "tenders.briefing_outside"),
        (
            replace(NOTICE, site_briefing=SiteBriefing(DEADLINE + TICK, "Hall", True)),
            "tenders.briefing_outside",
        ),
        (replace(NOTICE, site_briefing=SiteBriefing(DEADLINE, " ", True)), "tenders.briefing_without_place"),
        (replace(NOTICE, participation_deadline=NOW), "tenders.participation_outside"),
        (replace(NOTICE, participation_deadline=DEADLINE + TICK), "tenders.participation_outside"),
        (replace(NOTICE, deadline=None), "tenders.deadline_missing"),
        (replace(NOTICE, deadline=NOW), "tenders.deadline_past"),
        (replace(NOTICE, deadline=datetime(2026, 3, 9, 23, 59, tzinfo=UTC)), "tenders.period_too_short"),
        (replace(NOTICE, deadline=NOW + timedelta(days=1831)), "tenders.deadline_too_far"),
        (replace(NOTICE, deadline=datetime.max.replace(tzinfo=UTC)), "tenders.deadline_too_far"),
        (replace(NOTICE, contract_start=NOW), "tenders.contract_too_early"),
        (
            replace(NOTICE, contract_start=DEADLINE + 2 * TICK, contract_end=DEADLINE + TICK),
            "tenders.contract_too_early",
        ),
    ],
)
def test_notice_with_one_fault_is_refused_with_that_code(changed: Notice, code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        must_be_publishable("tender-1", publication_checks(changed, OPEN, UTC, NOW))

    assert failed_codes(changed) == [code]
    assert refused.value.code == code
    assert list(refused.value.fields.values()) == [code]


@pytest.mark.parametrize("at", [NOW + TICK, DEADLINE])
def test_briefing_and_registration_may_lie_anywhere_between_publication_and_deadline(at: datetime) -> None:
    notice = replace(NOTICE, site_briefing=SiteBriefing(at, "Hall", True), participation_deadline=at)

    assert failed_codes(notice) == []


def test_notice_with_several_faults_names_every_field() -> None:
    empty = replace(NOTICE, title="", items=(), deadline=None)

    with pytest.raises(RuleBroken) as refused:
        must_be_publishable("tender-1", publication_checks(empty, OPEN, UTC, NOW))

    assert refused.value.code == "tenders.not_ready"
    assert refused.value.fields == {
        "title": "tenders.title_missing",
        "items": "tenders.items_missing",
        "tenderPeriod.endDate": "tenders.deadline_missing",
    }


def test_short_period_is_refused_with_the_day_that_would_do_and_its_law() -> None:
    short = replace(NOTICE, deadline=datetime(2026, 3, 4, 9, 0, tzinfo=UTC))

    with pytest.raises(RuleBroken) as refused:
        must_be_publishable("tender-1", publication_checks(short, OPEN, UTC, NOW))

    assert refused.value.facts["days"] == 1
    assert refused.value.facts["minimum_days"] == 7
    assert refused.value.facts["earliest"] == "2026-03-10T00:00:00.000000Z"
    assert "article 35" in str(refused.value.facts["law"])


def test_published_tender_is_no_draft_any_more() -> None:
    must_be_draft("tender-1", TenderFacts(None, DEADLINE, None))
    with pytest.raises(RuleBroken, match=r"tenders\.already_published"):
        must_be_draft("tender-1", TenderFacts(NOW, DEADLINE, None))


def test_notice_number_has_the_form_of_koneps() -> None:
    assert notice_number(1, 2026, 1) == "R26BK00000001-000"
    assert notice_number(99_999_999, 2105, 12) == "R05BK99999999-011"
    with pytest.raises(ValueError, match="no room"):
        notice_number(100_000_000, 2026, 1)
