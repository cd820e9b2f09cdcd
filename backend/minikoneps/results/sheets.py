"""The tables of a report as a workbook and as CSV, in which no cell is ever a formula."""

import csv
import io
from datetime import datetime
from decimal import Decimal
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from minikoneps.results.tables import Cell, Report, Table
from minikoneps.results.words import Words

BOM = "\ufeff"  # tells spreadsheets that it is UTF-8
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
EXACT_DIGITS = 15  # of a number in a spreadsheet; what has more is written as text
LONGEST_CELL = 32_767
WIDTHS = {
    "task": 60,
    "check": 60,
    "seen": 40,
    "sentence": 60,
    "act": 34,
    "tender": 34,
    "kind": 26,
    "value": 44,
}
_UNSHOWN = dict.fromkeys(set(range(32)) - {9, 10})
_HEAD = PatternFill("solid", fgColor="E3EAF4")


def write_csv(table: Table, words: Words) -> bytes:
    """A table as RFC 4180 has it, in UTF-8 with its mark; what a spreadsheet would reckon is made text."""
    file = io.StringIO()
    file.write(BOM)
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([_harmless(words("column", name)) for name in table.columns])
    writer.writerows([_harmless(_plain(cell)) for cell in row] for row in table.rows)
    return file.getvalue().encode()


def _plain(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return "" if cell is None else str(cell)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text


def write_workbook(report: Report, words: Words, made_at: datetime) -> bytes:
    """All tables as one workbook, a sheet each; every text is text, whatever it begins with."""
    book = Workbook(write_only=True)
    book.properties.creator = "minikoneps"
    book.properties.title = words("report", "title")
    book.properties.created = book.properties.modified = made_at.replace(tzinfo=None, microsecond=0)
    for table in report.tables.values():
        _write_sheet(book, table, report, words)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _write_sheet(book: Any, table: Table, report: Report, words: Words) -> None:
    sheet = book.create_sheet(words("table", table.name))
    sheet.sheet_view.rightToLeft = words.right_to_left
    sheet.freeze_panes = "A2"
    for number, name in enumerate(table.columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = WIDTHS.get(name, 18)
    if table.rows:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{len(table.rows) + 1}"
    sheet.append([_heading(sheet, words("column", name)) for name in table.columns])
    for row in table.rows:
        sheet.append([_cell(sheet, value) for value in row])
    if table.name == "summary":
        for line in ("", *report.notes, "", *report.aims):
            sheet.append([_cell(sheet, line)])


def _heading(sheet: Any, text: str) -> Any:
    cell = _cell(sheet, text)
    cell.font, cell.fill = Font(bold=True), _HEAD
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    return cell


def _cell(sheet: Any, value: Cell) -> Any:
    if isinstance(value, Decimal) and len(value.as_tuple().digits) > EXACT_DIGITS:
        value = f"{value:f}"
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, value.translate(_UNSHOWN)[:LONGEST_CELL] or None)
        cell.data_type = "s"
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        return cell
    number: Any = value  # openpyxl writes a Decimal digit by digit; its types do not say so
    cell = WriteOnlyCell(sheet, number)
    cell.alignment = Alignment(vertical="top")
    if isinstance(value, Decimal):
        places = -min(0, int(value.as_tuple().exponent))
        cell.number_format = "#,##0" + (f".{'0' * places}" if places else "")
    elif isinstance(value, datetime):
        cell.number_format = "yyyy-mm-dd hh:mm:ss"
    return cell
