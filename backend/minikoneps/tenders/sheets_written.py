"""Writes the items of a notice, and the sheet that a tenderer prices, as workbooks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from minikoneps.tenders.notice import MOST_ITEMS, Item, Lot, Notice
from minikoneps.tenders.sheets_words import (
    ITEM_COLUMNS,
    LOT_COLUMNS,
    PRICE_COLUMNS,
    RIGHT_TO_LEFT,
    SCHEMES,
    WORDS,
    SheetLanguage,
)

HINT_ROW, NAME_ROW, HEADING_ROW = 1, 2, 3  # the row of names is hidden and stays the same in every language
EXACT_DIGITS = 15  # a spreadsheet keeps no more of a number
MARK = "minikoneps"
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # a spreadsheet would read it as a character's number
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_WIDTHS = {"description": 48, "codeWords": 36, "title": 40, "lotDescription": 60, "lotValue": 24}
_WRAPPED = frozenset({"description", "codeWords", "title", "lotDescription"})
_NUMBERS = frozenset({"quantity", "lotValue", "unitPrice"})
_HEAD, _LOCKED = PatternFill("solid", fgColor="1F3A5F"), PatternFill("solid", fgColor="EEF1F5")
_THIN = Side(style="thin", color="C9D1DB")
_GRID = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)

Row = dict[str, str]


@dataclass(frozen=True)
class Page:
    """One worksheet: its columns, what stands in them, which are open, and whether rows may be added."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Row]
    open: frozenset[str]
    grows: bool = True


def items_workbook(notice: Notice, language: SheetLanguage) -> bytes:
    """The items and lots of a notice, to be filled in and sent back."""
    items = Page("items", ITEM_COLUMNS, [_item(item) for item in notice.items], frozenset(ITEM_COLUMNS))
    lots = Page("lots", LOT_COLUMNS, [_lot(lot) for lot in notice.lots], frozenset(LOT_COLUMNS))
    return _workbook((items, lots), language, notice.currency, "")


def price_workbook(notice: Notice, lots: Sequence[str], language: SheetLanguage, mark: str) -> bytes:
    """The items of some lots with an empty column of prices; `mark` says what notice they are of."""
    rows = [_item(item) for item in notice.items if item.related_lot in lots]
    columns = PRICE_COLUMNS if len(notice.lots) > 1 else PRICE_COLUMNS[1:]
    page = Page("prices", columns, rows, frozenset({"unitPrice"}), grows=False)
    return _workbook((page,), language, notice.currency, mark)


def _item(item: Item) -> Row:
    code = item.classification
    kind = {} if code is None else {"scheme": code.scheme, "code": code.id, "codeWords": code.description}
    said = {"item": item.id, "lot": item.related_lot, "description": item.description}
    return {**said, "quantity": item.quantity, "unit": item.unit, **kind}


def _lot(lot: Lot) -> Row:
    value = "" if lot.value is None else lot.value.text
    return {"lot": lot.id, "title": lot.title, "lotDescription": lot.description, "lotValue": value}


def _workbook(pages: Sequence[Page], language: SheetLanguage, currency: str, mark: str) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for page in pages:
        _write(book.create_sheet(WORDS[language][page.name]), page, language, currency, mark)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def _write(sheet: Any, page: Page, language: SheetLanguage, currency: str, mark: str) -> None:
    words, width = WORDS[language], len(page.columns)
    sheet.sheet_view.rightToLeft = language in RIGHT_TO_LEFT
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = sheet.cell(HEADING_ROW + 1, 1)
    hint = sheet.cell(HINT_ROW, 1, words[f"{page.name}Hint"])
    hint.alignment = Alignment(wrap_text=True, vertical="center")
    sheet.merge_cells(start_row=HINT_ROW, end_row=HINT_ROW, start_column=1, end_column=width)
    sheet.row_dimensions[HINT_ROW].height = 52
    sheet.row_dimensions[NAME_ROW].hidden = True
    if mark:
        sheet.cell(NAME_ROW, width + 1, mark)
    for place, column in enumerate(page.columns, 1):
        sheet.cell(NAME_ROW, place, column)
        heading = sheet.cell(HEADING_ROW, place, words[column].replace("{currency}", currency))
        heading.font, heading.fill = Font(bold=True, color="FFFFFF"), _HEAD
        heading.alignment = Alignment(wrap_text=True, vertical="center")
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width = _WIDTHS.get(column, 18)
        if page.grows:
            _dress(dimension, column, column in page.open)
    for number, row in enumerate(page.rows, HEADING_ROW + 1):
        for place, column in enumerate(page.columns, 1):
            cell = sheet.cell(number, place)
            _dress(cell, column, column in page.open)
            _fill(cell, column, row.get(column, ""))
    _guide(sheet, page, words)
    _protect(sheet)


def _dress(place: Any, column: str, is_open: bool) -> None:
    """How a cell looks, or a whole column where nothing was written yet, and whether it may be filled in."""
    place.border = _GRID
    place.alignment = Alignment(wrap_text=column in _WRAPPED, vertical="top")
    place.protection = Protection(locked=not is_open)
    place.number_format = "General" if column in _NUMBERS else "@"
    if not is_open:
        place.fill = _LOCKED


def _fill(cell: Any, column: str, text: str) -> None:
    if column in _NUMBERS and text and sum(map(str.isdigit, text)) <= EXACT_DIGITS:
        cell.value = Decimal(text)
    elif text:
        put_text(cell, text)


def put_text(cell: Any, text: str) -> None:
    """Put a text into a cell as a text, whatever it begins with."""
    clean = _UNWRITABLE.sub("", ILLEGAL_CHARACTERS_RE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    cell.value = _ESCAPED.sub("_x005F_", clean)
    cell.data_type = "s"
    cell.quotePrefix = True  # also when it is typed over in place


def _guide(sheet: Any, page: Page, words: dict[str, str]) -> None:
    """Say at a cell what belongs into it, and offer what can be chosen."""
    last = HEADING_ROW + max(MOST_ITEMS if page.grows else 1, len(page.rows))
    for place, column in enumerate(page.columns, 1):
        tip = words.get(f"{column}Tip")
        if tip is None or column not in page.open:
            continue
        choice = DataValidation(
            type="list" if column == "scheme" else None,
            formula1=f'"{",".join(SCHEMES)}"' if column == "scheme" else None,
            allow_blank=True,
            showInputMessage=True,
            showErrorMessage=False,
        )
        choice.promptTitle, choice.prompt = words[column].partition(" (")[0][:32], tip[:255]
        letter = get_column_letter(place)
        choice.add(f"{letter}{HEADING_ROW + 1}:{letter}{last}")
        sheet.add_data_validation(choice)


def _protect(sheet: Any) -> None:
    """Keep hints, names and headings as they are; everything else a spreadsheet does stays allowed."""
    protection = sheet.protection
    protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows", "sort"):
        setattr(protection, allowed, False)  # openpyxl: False is "not forbidden"
