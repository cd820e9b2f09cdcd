"""A process becomes a draft, and every gap has a line."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from minikoneps.opendata.drafting import draft_of
from minikoneps.opendata.lines import Line, Report
from minikoneps.opendata.merge import compile_releases
from minikoneps.opendata.models import full_of
from minikoneps.opendata.models_process import Release
from minikoneps.opendata.reading import read_bytes
from minikoneps.tenders.schemas import TenderDraft
from tests.opendata import published

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
UNSAID = {"procuringEntityOther"}


def draft(*releases: dict[str, Any]) -> tuple[TenderDraft | None, dict[str, Line]]:
    report = Report("test")
    found = read_bytes(json.dumps(releases).encode(), report)
    compiled = Release.model_validate(full_of(compile_releases(one.content for one in found)))
    made = draft_of(compiled, NOW, report)
    return made, {line.code: line for line in report}


def draft_with(**changes: object) -> tuple[TenderDraft, dict[str, Line]]:
    made, lines = draft(published.release(tender=published.tender(**changes)))
    assert made is not None
    return made, lines


def test_a_notice_keeps_what_it_has_room_for() -> None:
    made, lines = draft_with(procuringEntity={"id": "P-1", "name": "Harbour Board"})

    assert made.model_dump(mode="json", by_alias=True) == {
        "title": "Two rescue boats",
        "description": "Delivered afloat.",
        "buyer": {"name": "Harbour Board"},
        "procurementMethod": "open",
        "awardCriteria": "priceOnly",
        "value": {"amount": "120000.5", "currency": "EUR"},
        "currency": "EUR",
        "lots": [
            {
                "id": "L1",
                "title": "Boats",
                "description": "",
                "value": {"amount": "120000", "currency": "EUR"},
                "statutoryCosts": None,
                "netCost": None,
            }
        ],
        "items": [
            {
                "id": "1",
                "description": "Rescue boat, 9 m",
                "quantity": "2",
                "unit": "piece",
                "relatedLot": "L1",
                "classification": {"scheme": "CPV", "id": "34522400", "description": "Lifeboats"},
            }
        ],
        "enquiryPeriod": None,
        "tenderPeriod": {"endDate": "2026-03-20T09:00:00.000000Z"},
        "contractPeriod": None,
        "procedureId": "open",
        "mainProcurementCategory": None,
        "plan": None,
        "eligibility": None,
        "siteBriefing": None,
        "participationPeriod": None,
        "criteria": [],
        "priceWeight": None,
        "lifeCycle": None,
        "green": [],
        "bidSecurity": None,
    }
    assert set(lines) == UNSAID


def test_a_process_without_a_tender_gives_no_draft() -> None:
    plan = published.release(planning={"budget": {"description": "boats"}})
    del plan["tender"]

    made, lines = draft(plan)

    assert made is None
    assert "tenderMissing" in lines


def test_a_later_release_changes_the_draft() -> None:
    later = {
        **published.release(id="2", date="2026-02-09T00:00:00Z"),
        "tender": {"id": "T-7", "title": "Three boats"},
    }

    made, _ = draft(published.release(), later)

    assert made is not None
    assert (made.title, made.items[0].quantity) == ("Three boats", "2")


@pytest.mark.parametrize("quantity", [None, -1, 0.1234567, "many"])
def test_a_quantity_that_cannot_be_used_waits_for_the_officer(quantity: object) -> None:
    item = {"id": "1", "description": "Boat", "quantity": quantity, "unit": {"name": "piece"}}
    made, lines = draft_with(items=[item], lots=[])

    assert made.items[0].quantity == "0"
    assert lines["quantityMissing"].path == "tender/items/0/quantity"


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ({"amount": 10.50, "currency": "EUR"}, "10.5"),
        ({"amount": 10.555, "currency": "EUR"}, None),
        ({"amount": 10.5, "currency": "PYG"}, None),
        ({"amount": 184558192.0, "currency": "PYG"}, "184558192"),
        ({"amount": -26, "currency": "EUR"}, None),
        ({"amount": 26}, None),
    ],
)
def test_an_amount_is_taken_exactly_or_not_at_all(value: object, kept: str | None) -> None:
    made, lines = draft_with(value=value)

    assert (None if made.value is None else made.value.amount) == kept
    assert ("amountUnfit" in lines) == (kept is None)


def test_the_currency_is_looked_for_everywhere_and_its_absence_told() -> None:
    unit = {"name": "piece", "value": {"amount": 3, "currency": "KWD"}}
    found, _ = draft_with(value=None, lots=[], items=[{"id": "1", "quantity": 1, "unit": unit}])
    missing, lines = draft_with(value=None, lots=[])

    assert found.currency == "KWD"
    assert missing.currency == "USD"
    assert lines["currencyMissing"].done == "read as USD"


def test_dates_in_the_past_of_the_room_are_left_empty() -> None:
    past = {"endDate": "2026-03-02T09:00:00Z"}
    made, lines = draft_with(
        tenderPeriod=past,
        enquiryPeriod=past,
        contractPeriod={"startDate": "2020-01-01", "endDate": "2027-01-01"},
    )

    assert (made.tender_period, made.enquiry_period) == (None, None)
    assert made.contract_period is not None
    assert made.contract_period.start_date is None
    assert lines["dateInThePast"].done == "left empty"


def test_ids_that_a_notice_cannot_take_become_numbers_everywhere() -> None:
    made, lines = draft_with(
        lots=[{"id": "nYZ%3D", "title": "a"}, {"id": "x y", "title": "b"}],
        items=[{"id": "ñ", "relatedLot": "x y"}, {"id": "2", "relatedLot": "nYZ%3D"}, {"id": "3"}],
    )

    assert [lot.id for lot in made.lots] == ["1", "2"]
    assert [(item.id, item.related_lot) for item in made.items] == [("1", "2"), ("2", "1"), ("3", "1")]
    assert lines["lotUnknown"].done == "put into lot 1"
    assert "identifierShortened" in lines


def test_more_lots_and_items_than_a_notice_takes_are_told() -> None:
    lots = [{"id": str(number)} for number in range(21)]
    items = [{"id": str(number), "relatedLot": "20"} for number in range(201)]
    made, lines = draft_with(lots=lots, items=items)

    assert [lot.id for lot in made.lots] == ["1"]
    assert {item.related_lot for item in made.items} == {"1"}
    assert len(made.items) == 200
    assert {"lotsTooMany", "itemsTooMany"} <= set(lines)


def test_a_code_of_another_list_is_left_out() -> None:
    item = {
        "id": "1",
        "classification": {"scheme": "Catálogo", "id": "1-2", "description": "Grifo\r\nde cocina"},
    }
    made, lines = draft_with(items=[item], lots=[])

    assert made.items[0].classification is None
    assert made.items[0].description == "Grifo de cocina"
    assert "classificationUnknown" in lines


def test_a_missing_title_is_read_from_the_description() -> None:
    made, lines = draft_with(title=None, description="Taps\n" * 100)

    assert made.title.startswith("Taps Taps")
    assert len(made.title) <= 250
    assert "titleMissing" in lines


def test_what_a_notice_does_not_have_is_named() -> None:
    release = published.release(
        tender=published.tender(
            procurementMethod="direct", awardCriteria="ratedCriteria", documents=[{"id": "1", "title": "x"}]
        ),
        awards=[{"id": "1"}],
    )
    del release["buyer"]

    made, lines = draft(release)

    assert made is not None
    assert made.buyer is None
    assert {"draftHolds", "methodOther", "buyerMissing"} <= set(lines)
