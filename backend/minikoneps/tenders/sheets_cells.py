"""Reads the cells of a workbook that somebody filled in; what is wrong is told cell by cell."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import parse_decimal
from minikoneps.shared.workbooks import TooLong, Unreadable, ZipBomb, open_workbook, parts_of, rows_of
from minikoneps.tenders.sheets_words import DECIMAL_COMMA, RIGHT_TO_LEFT, WORDS, SheetLanguage, headings

UNPACKED = 32 * 1024 * 1024
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
UNDECLARED = frozenset({"", "application/octet-stream"})
LONGEST_LINE = 250
MOST_SHEETS, MOST_ROWS, MOST_CELLS = 20, 2_000, 60_000
MOST_TOLD = 200
SHOWN = 60  # characters of a wrong cell that are told again
HEADED_BY = 10  # rows in which the headings are looked for
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
BREAKS = re.compile("[\t\n\r]+")
UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
GROUPED = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?")
OPEN_COMMA = re.compile(r"[0-9]+,[0-9]*")
OWN_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.", " \u00a0\u202f\u066c'")


@dataclass
class Told:
    """What is wrong in a workbook, in one language."""

    language: SheetLanguage
    cells: list[str] = field(default_factory=list)

    def say(self, place: str, code: str, **facts: object) -> None:
        """Note what is wrong with a cell."""
        words = WORDS[self.language][code]
        for name, fact in facts.items():
            words = words.replace("{" + name + "}", self._apart(str(fact)))
        self.cells.append(f"{self._apart(place)}: {words}")

    def _apart(self, text: str) -> str:
        """A stranger's text that does not turn the direction of the words around it."""
        return f"\u2068{text}\u2069" if self.language in RIGHT_TO_LEFT else text

    def must_be_nothing(self) -> None:
        """Refuse a workbook with a cell that cannot be taken."""
        if self.cells:
            raise RuleBroken("tenders.sheet_mistakes", count=len(self.cells), cells=self.cells[:MOST_TOLD])


@dataclass(frozen=True)
class Line:
    """A row of a table: its cells by column."""

    place: str
    number: int
    columns: Mapping[str, str]
    cells: Mapping[str, Any]
    told: Told

    def at(self, column: str) -> str:
        """Where a column of this row stands, as people find it."""
        return f"{self.place}!{self.columns[column]}{self.number}" if column in self.columns else self.place

    def say(self, column: str, code: str, **facts: object) -> None:
        """Note what is wrong with a cell of this row."""
        self.told.say(self.at(column), code, **facts)

    def text(self, column: str, most: int = LONGEST_LINE, *, several_lines: bool = False) -> str:
        """A cell as text."""
        cell = self.cells.get(column)
        value = None if cell is None else cell.value
        if value is None:
            return ""
        if (fault := fault_of(cell)) is not None:
            self.say(column, fault)
            return ""
        text = value if isinstance(value, str) else figures(value)
        if text is None:
            self.say(column, "notText")
            return ""
        text = plain(text)
        if not several_lines:
            text = BREAKS.sub(" ", text)
        return self._fitting(column, text, most, several_lines)

    def _fitting(self, column: str, text: str, most: int, several_lines: bool) -> str:
        if len(text) > most:
            self.say(column, "tooLong", most=most)
        elif (UNWRITABLE if several_lines else CONTROL).search(text):
            self.say(column, "controls")
        else:
            return text
        return ""

    def decimal(self, column: str, places: int) -> str | None:
        """A cell as a plain decimal number; None where it is empty or no such number."""
        given = self.text(column)
        written = given.translate(OWN_FIGURES)
        # as on the page: a comma that could stand for thousands or for decimals is refused
        if self.told.language in DECIMAL_COMMA:
            comma = "." if OPEN_COMMA.fullmatch(written) and not GROUPED.fullmatch(written) else ","
        else:
            comma = "" if GROUPED.fullmatch(written) else ","
        number = written.replace(",", comma)
        number = re.sub(r"^0+(?=[0-9])", "", number).removesuffix(".")
        if not number:
            return None
        try:
            parse_decimal(number, places)
        except ValueError:
            self.say(column, "notNumber", places=places, given=given[:SHOWN])
            return None
        return number

    def is_empty(self, column: str) -> bool:
        """Whether nothing stands in a cell."""
        return column not in self.cells

    def is_number(self, column: str) -> bool:
        """Whether a cell holds a number and no text."""
        return column in self.cells and not isinstance(self.cells[column].value, str)


def fault_of(cell: Any) -> str | None:
    """Why a cell is not even looked at."""
    return {"f": "formula", "e": "error"}.get(cell.data_type)


def figures(value: object) -> str | None:
    """A number as it was typed; None for dates and truths."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    # the shortest decimal that means a float is what was typed
    text = format(Decimal(repr(value)) if isinstance(value, float) else Decimal(value), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain(text: str) -> str:
    """A text as it stands, without a spreadsheet's own marks and the room around it."""
    return text.replace("_x005F_", "_").replace("_x000D_", "").replace("\r\n", "\n").strip()


def read_tables(data: bytes, declared: str, told: Told) -> list[tuple[set[str], list[Line]]]:
    """The columns and lines of a workbook's tables.

    Errors: RuleBroken with one of the tenders.sheet_ codes.
    """
    must_be_workbook(data, declared)
    try:
        with open_workbook(data, UNPACKED) as sheets:
            return [_table(sheet, told) for sheet in sheets[:MOST_SHEETS]]
    except ZipBomb:
        raise RuleBroken("tenders.sheet_zip_bomb") from None
    except Unreadable:
        raise RuleBroken("tenders.sheet_unreadable") from None


def must_be_workbook(data: bytes, declared: str) -> None:
    """Refuse what is no workbook of the kind it should be, before anything of it is read."""
    if not data:
        raise RuleBroken("tenders.sheet_empty")
    said = declared.partition(";")[0].strip().lower()
    if not data.startswith(b"PK\x03\x04") or said not in (*UNDECLARED, MEDIA_TYPE):
        raise RuleBroken("tenders.sheet_not_xlsx", said=said[:80] or "application/octet-stream")
    try:
        parts = parts_of(data, UNPACKED)
    except ZipBomb:
        raise RuleBroken("tenders.sheet_zip_bomb") from None
    except Unreadable:
        raise RuleBroken("tenders.sheet_unreadable") from None
    if any(part.rpartition("/")[2].lower() == "vbaproject.bin" for part in parts):
        raise RuleBroken("tenders.sheet_macros")
    if "xl/workbook.xml" not in parts:
        raise RuleBroken("tenders.sheet_not_xlsx", said=said[:80] or "application/octet-stream")


def _table(sheet: Any, told: Told) -> tuple[set[str], list[Line]]:
    """The columns of a worksheet, and its rows behind the headings that hold anything."""
    known, columns, lines = headings(), dict[str, int](), list[Line]()
    try:
        for number, row in enumerate(rows_of(sheet, MOST_ROWS, MOST_CELLS), 1):
            named = _columns(row, known) if number <= HEADED_BY and not lines else {}
            if len(named) >= 2:
                columns = columns or named
            elif columns and any(cell.value is not None for cell in row):
                lines.append(_line(sheet.title, number, columns, row, told))
    except TooLong:
        told.say(sheet.title, "tooMany", most=MOST_ROWS)
    return set(columns), [line for line in lines if line.cells]


def _columns(row: Iterable[Any], known: Mapping[str, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        if isinstance(cell.value, str):
            column = known.get(cell.value.partition(" (")[0].strip().casefold())
            if column is not None:
                found.setdefault(column, place)
    return found


def _line(title: str, number: int, columns: Mapping[str, int], row: Sequence[Any], told: Told) -> Line:
    cells = {name: row[place] for name, place in columns.items() if place < len(row)}
    full = {name: cell for name, cell in cells.items() if cell.value is not None and str(cell.value).strip()}
    letters = {name: _letters(place) for name, place in columns.items()}
    return Line(title, number, letters, full, told)


def _letters(place: int) -> str:
    """A column as spreadsheets call it: 0 is A, 26 is AA."""
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
