"""Items go out as a workbook and come back; what cannot be taken is named cell by cell."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Classification, Item, Lot, Notice
from minikoneps.tenders.notice_shapes import ItemShape
from minikoneps.tenders.sheets_read import items_and_lots, read_sheet
from minikoneps.tenders.sheets_words import WORDS, SheetLanguage
from minikoneps.tenders.sheets_written import items_workbook, price_workbook
from tests.tenders.workbooks import cells, sheet

LANGUAGES: list[SheetLanguage] = ["en", "ar", "fr", "km"]
LOTS = (Lot("1", "North", "Two floors.\nNo lift.", Money(400_000, "KRW")), Lot("2", "South"))
ROW = [None, 1, "Desk", 12, "piece"]

lines = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"),
    max_size=60,
).map(str.strip)
quantities = st.one_of(
    st.integers(0, 10**15 - 1).map(str),
    st.builds(
        lambda whole, rest: f"{whole}.{rest}",
        st.integers(0, 10**15 - 1),
        st.from_regex(r"\A[0-9]{0,5}[1-9]\Z"),
    ),
)
codes = st.builds(
    Classification,
    st.sampled_from(["CPV", "UNSPSC", "HS", "MINIKONEPS"]),
    st.from_regex(r"\A[A-Za-z0-9.-]{1,30}\Z"),
    lines,
)
things = st.builds(
    Item, st.just(""), lines, quantities, lines, st.sampled_from(["1", "2"]), st.none() | codes
)
names = st.lists(st.from_regex(r"\A[A-Za-z0-9._-]{1,64}\Z"), unique=True, min_size=1, max_size=6)


def notice_of(items: tuple[Item, ...], lots: tuple[Lot, ...] = LOTS) -> Notice:
    return Notice("Desks", "", None, "open", "priceOnly", "KRW", None, items, None, None, None, lots)


def taken(data: bytes, lots: tuple[Lot, ...] = (Lot("1"),)) -> tuple[tuple[Item, ...], tuple[Lot, ...]]:
    return items_and_lots(read_sheet(data, "", "en"), lots, "KRW")


def told(data: bytes, lots: tuple[Lot, ...] = (Lot("1"),)) -> list[str]:
    with pytest.raises(RuleBroken) as refused:
        taken(data, lots)
    assert refused.value.code == "tenders.sheet_mistakes"
    said: list[str] = refused.value.facts["cells"]  # type: ignore[assignment]
    assert refused.value.facts["count"] == len(said)
    return said


@given(names, st.data(), st.sampled_from(LANGUAGES))
def test_what_goes_out_comes_back(ids: list[str], data: Any, language: SheetLanguage) -> None:
    items = tuple(Item(**{**vars(data.draw(things)), "id": name}) for name in ids)
    notice = notice_of(items)

    again = items_and_lots(read_sheet(items_workbook(notice, language), "", language), (), "KRW")

    assert again == (notice.items, notice.lots)


@pytest.mark.parametrize(
    "text", ["=1+1", "=HYPERLINK(0)", "+1", "-1", "@SUM", "'quoted", "_x0041_", "0012", "1e5"]
)
def test_a_text_goes_out_as_a_text_and_is_never_calculated(text: str) -> None:
    written = items_workbook(notice_of((Item("1", text, "1", text),)), "en")
    cell = cells(written)["C4"]

    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert b"<f>" not in written
    assert taken(written)[0][0].description == text


def test_what_a_spreadsheet_would_read_as_a_sign_s_number_is_written_so_that_it_does_not() -> None:
    written = items_workbook(notice_of((Item("1", "_x0041_ _x005F_", "1", "x005F_"),)), "en")

    assert cells(written)["C4"].value == "_x005F_x0041_ _x005F_x005F_"
    assert taken(written)[0][0].description == "_x0041_ _x005F_"


def test_hints_and_headings_are_locked_and_the_cells_to_fill_in_are_not() -> None:
    page = cells(items_workbook(notice_of((Item("1", "Desk", "1", "piece"),)), "ar"))

    assert (page.protection.sheet, page.sheet_view.rightToLeft) == (True, True)
    assert [page.cell(row, 3).protection.locked for row in (1, 2, 3, 4)] == [True, True, True, False]
    assert page.column_dimensions["C"].protection.locked is False
    assert (page.row_dimensions[2].hidden, page["C2"].value) == (True, "description")
    assert page["C3"].value == "الوصف"
    assert page["D4"].value == 1


def test_a_price_sheet_leaves_nothing_open_but_the_prices_of_its_lots() -> None:
    items = (Item("a", "Desk", "0.5", "piece", "1"), Item("b", "=1+1", "2", "piece", "2"))
    page = cells(price_workbook(notice_of(items), ["2"], "en", "minikoneps:tender-1:1"))

    assert [cell.value for cell in page[2]] == [
        *["lot", "item", "description", "quantity", "unit", "unitPrice", "minikoneps:tender-1:1"]
    ]
    assert [cell.value for cell in page[4]][:6] == ["2", "b", "=1+1", 2, "piece", None]
    assert [cell.protection.locked for cell in page[4]][:6] == [True, True, True, True, True, False]
    assert page.max_row == 4


def test_a_sheet_typed_by_hand_is_read_by_its_headings() -> None:
    rows: list[list[Any]] = [
        ["", "n", "Desk\nwith drawers", "1,250.50", "piece", "cpv", 39121100, "Desks"],
        [],
        [7, "n", 4711, 0.1, "set", None, None, None],
        [None, "s", "كرسي", "١٢٫٥", "قطعة", "HS", "0101", None],
    ]

    items, lots = taken(sheet(rows, [["n", "North", "Line\r\nLine", "4,000"], ["s", "South", None, None]]))

    assert items == (
        Item("8", "Desk with drawers", "1250.50", "piece", "n", Classification("CPV", "39121100", "Desks")),
        Item("7", "4711", "0.1", "set", "n"),
        Item("9", "كرسي", "12.5", "قطعة", "s", Classification("HS", "0101", "")),
    )
    assert lots == (Lot("n", "North", "Line\nLine", Money(4000, "KRW")), Lot("s", "South"))


def test_costs_that_a_workbook_has_no_column_for_stay_with_their_lot() -> None:
    costed = replace(LOTS[0], statutory_costs=Money(60_000, "KRW"), net_cost=Money(380_000, "KRW"))
    lots = (costed, LOTS[1])
    items = tuple(Item(lot.id, "Desk", "1", "piece", lot.id) for lot in lots)

    assert taken(items_workbook(notice_of(items, lots), "en"), lots) == (items, lots)


def test_every_wrong_cell_is_named_at_once_in_words() -> None:
    rows: list[list[Any]] = [
        ["a b", 1, "x" * 251, "many", "piece", None, None, None],
        [1, 3, "Desk", None, "piece", "CPC", "1 2", None],
        [1, 1, "=1+1", "1.1234567", "piece", "CPV", None, None],
        [2, 1, date(2026, 3, 2), -5, True, "CPV", 3111000, None],
    ]

    assert told(sheet(rows)) == [
        "Mine!A2: is not a number or short name of letters, figures, point, dash: a b",
        "Mine!A4: is the same as in row 3: 1",
        "Mine!D2: is not a number with at most 6 decimals: many",
        "Mine!C2: has more than 250 characters",
        "Mine!D3: is empty; it is needed here",
        "Mine!B3: names no lot: 3",
        "Mine!F3: is none of CPV, UNSPSC, HS, MINIKONEPS: CPC",
        "Mine!G3: is not a code: 1 2",
        "Mine!D4: is not a number with at most 6 decimals: 1.1234567",
        "Mine!C4: holds a formula; paste its value instead",
        "Mine!G4: is empty; it is needed here",
        "Mine!D5: is not a number with at most 6 decimals: -5",
        "Mine!C5: is a date or a truth value; type it as text",
        "Mine!E5: is a date or a truth value; type it as text",
        "Mine!G5: lost the zero in front; type the code as text: 3111000",
    ]


def test_a_lot_must_be_named_where_there_are_several_and_its_value_must_fit_the_currency() -> None:
    lots = [[1, "North", None, "1.5"], [2, "South", None, "=5"]]

    assert told(sheet([[None, None, "Desk", 1, "piece"]], lots)) == [
        "Parts!D2: is not a number with at most 0 decimals: 1.5",
        "Parts!D3: holds a formula; paste its value instead",
        "Mine!B2: is empty; it is needed here",
    ]


def test_more_rows_than_a_notice_has_items_are_told() -> None:
    assert told(sheet([ROW] * 202)) == ["Mine!A202: is beyond the 200 rows that are taken"]
    assert told(sheet([ROW] * 2_001)) == ["Mine: is beyond the 2000 rows that are taken"]


@given(
    st.lists(
        st.lists(
            st.none()
            | st.booleans()
            | st.integers(-(10**20), 10**20)
            | st.floats(allow_nan=False, allow_infinity=False)
            | lines
            | st.dates(),
            max_size=8,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_stands_in_the_cells_is_taken_as_a_draft_takes_it_or_refused(rows: list[list[Any]]) -> None:
    try:
        items, _ = taken(sheet(rows))
    except RuleBroken as refused:
        event(refused.code)
        return
    event("taken")
    shapes = [ItemShape.of(item) for item in items]
    assert [shape.item for shape in shapes] == list(items)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_cell_is_told_in_the_language_asked_for(language: SheetLanguage) -> None:
    assert WORDS[language].keys() == WORDS["en"].keys()
    with pytest.raises(RuleBroken) as refused:
        items_and_lots(read_sheet(sheet([[None, None, "Desk", None]]), "", language), (Lot("1"),), "KRW")
    place = "\u2068Mine!D2\u2069" if language == "ar" else "Mine!D2"  # apart from the words' direction
    assert refused.value.facts["cells"] == [f"{place}: {WORDS[language]['needed']}"]


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        *(("en", "1,250", "1250"), ("en", "1,5", None), ("ar", "١٬٢٥٠٫٥", "1250.5")),
        *(("fr", "1 250,5", "1250.5"), ("fr", "1,250", None), ("fr", "1250.5", "1250.5")),
    ],
)
def test_a_comma_with_two_readings_is_refused(language: SheetLanguage, typed: str, read: str | None) -> None:
    book = read_sheet(sheet([[None, None, "Desk", typed]]), "", language)
    if read is None:
        with pytest.raises(RuleBroken):
            items_and_lots(book, (Lot("1"),), "KRW")
    else:
        assert items_and_lots(book, (Lot("1"),), "KRW")[0][0].quantity == read
