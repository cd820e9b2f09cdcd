"""A workbook whose headings are paths says the same as a release."""

from datetime import date
from decimal import Decimal
from typing import Any

from minikoneps.opendata.lines import Line, Report
from minikoneps.opendata.reading import read_bytes
from tests.opendata.published import OCID
from tests.opendata.workbooks import with_part, workbook

HEAD = [
    "ocid",
    "id",
    "date",
    "tag",
    "tender/id",
    "tender/title",
    "tender/value/amount",
    "tender/value/currency",
]
ROW = [OCID, "1", date(2026, 2, 1), "tender;planning", "T", "Two boats", 120000.1, "EUR"]
SHEET = "xl/worksheets/sheet1.xml"


def read(data: bytes) -> tuple[list[dict[str, Any]], dict[str, Line]]:
    report = Report("test")
    found = [one.content for one in read_bytes(data, report)]
    return found, {line.code: line for line in report}


def test_headings_are_paths_and_numbers_stay_exact() -> None:
    found, lines = read(workbook({"releases": [HEAD, ROW]}))

    assert found == [
        {
            "ocid": OCID,
            "id": "1",
            "date": "2026-02-01T00:00:00.000000Z",
            "tag": ["tender", "planning"],
            "initiationType": "tender",
            "tender": {
                "id": "T",
                "title": "Two boats",
                "value": {"amount": Decimal("120000.1"), "currency": "EUR"},
            },
        }
    ]
    assert set(lines) == {"zoneMissing"}


def test_rows_of_one_release_are_joined_over_sheets_and_lists_by_id() -> None:
    item = "tender/items/0/"
    items = ["ocid", "id", f"{item}id", f"{item}description", f"{item}quantity", f"{item}unit/name"]
    more = ["ocid", "id", f"{item}id", f"{item}additionalClassifications/0/id"]
    found, _ = read(
        workbook(
            {
                "releases": [HEAD, ROW],
                "items": [items, [OCID, "1", 1, "Boat", 2, "piece"], [OCID, "1", 2, "Oar", 4.5, "pair"]],
                "codes": [more, [OCID, "1", 1, "A"], [OCID, "1", 1, "B"]],
            }
        )
    )

    assert [item["quantity"] for item in found[0]["tender"]["items"]] == [2, Decimal("4.5")]
    assert [item["id"] for item in found[0]["tender"]["items"]] == ["1", "2"]
    assert found[0]["tender"]["items"][0]["additionalClassifications"] == [{"id": "A"}, {"id": "B"}]


def test_a_formula_is_never_calculated() -> None:
    found, lines = read(
        workbook({"releases": [HEAD, [*ROW[:5], '=HYPERLINK("http://127.0.0.1")', *ROW[6:]]]})
    )

    assert "title" not in found[0]["tender"]
    assert lines["formula"].path == "releases/tender/title"


def test_headings_and_sheets_of_another_kind_are_told() -> None:
    found, lines = read(workbook({"releases": [[*HEAD, "what is it?"], [*ROW, "x"]], "notes": [["hello"]]}))

    assert len(found) == 1
    assert lines["headingUnclear"].path == "releases/what is it?"
    assert lines["otherSheet"].path == "notes"


def test_a_workbook_that_unpacks_to_far_more_is_not_opened() -> None:
    bomb = with_part(workbook({"releases": [HEAD, ROW]}), SHEET, b"<x>" + b" " * 20_000_000 + b"</x>")

    found, lines = read(bomb)

    assert len(bomb) < 100_000
    assert (found, set(lines)) == ([], {"zipBomb"})


def test_entities_that_grow_are_refused() -> None:
    entities = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
    xml = b'<!DOCTYPE x [<!ENTITY a0 "lol">' + entities + b"]><worksheet>&a11;</worksheet>"

    found, lines = read(with_part(workbook({"releases": [HEAD, ROW]}), SHEET, xml))

    assert (found, set(lines)) == ([], {"workbookUnreadable"})


def test_broken_xml_is_told() -> None:
    found, lines = read(with_part(workbook({"releases": [HEAD, ROW]}), SHEET, b"<worksheet"))

    assert (found, set(lines)) == ([], {"workbookUnreadable"})


def test_a_sheet_that_lies_about_its_size_is_read_as_it_is() -> None:
    data = workbook({"releases": [HEAD, ROW]})
    far = (
        b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<dimension ref="A1:XFD1048576"/><sheetData>'
        b'<row r="1"><c r="A1" t="inlineStr"><is><t>ocid</t></is></c></row>'
        b'<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>'
    )

    found, lines = read(with_part(data, SHEET, far))

    assert found == []
    assert set(lines) == {"tooLarge"}
