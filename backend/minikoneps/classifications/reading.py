"""Reads code lists as their publishers give them out: XML, workbooks, CSV and JSON. No address is opened."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, iterparse

from minikoneps.classifications.codes import Entry, Scheme, Untaken, entry_of
from minikoneps.classifications.tables import entries_of_row, heading_of
from minikoneps.shared.workbooks import TooLong, Unreadable, open_workbook, rows_of

LARGEST = 256 * 1024 * 1024
UNPACKED = 1024 * 1024 * 1024  # the whole UNSPSC with its definitions
MOST_ROWS, MOST_CELLS = 1_000_000, 30_000_000
HEADED_BY = 40  # publishers put a title, a date and terms of use first
LABEL = re.compile(r"code\|name\|cpv\.([0-9]+)")
FILE_LANGUAGE = re.compile(r"[_-]([a-z]{2})\.[a-z]+$", re.IGNORECASE)

Tell = Callable[[float], None]
Read = Iterator[Entry | Untaken]


def read_codes(path: Path, scheme: Scheme, language: str | None, tell: Tell) -> Read:
    """The codes of a publisher's file; `tell` hears how much of it is read, from 0 to 1.

    Where the file does not say its language, it is the one given, or that of its name (code_fr.xml), else
    English.
    """
    named = FILE_LANGUAGE.search(path.name)
    spoken = language or (named[1].lower() if named else "en")
    size = path.stat().st_size
    if not 0 < size <= LARGEST:
        yield Untaken("", "the file is empty" if size == 0 else f"the file is larger than {LARGEST} bytes")
        return
    with path.open("rb") as file:
        head = file.read(4096)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if head.startswith(b"PK\x03\x04"):
        yield from _of_workbook(path.read_bytes(), scheme, spoken, tell)
    elif start == b"<":
        yield from _of_xml(path, scheme, spoken, size, tell)
    elif start in (b"{", b"["):
        yield from _of_json(path.read_bytes(), scheme, spoken)
    else:
        yield from _of_csv(path.read_bytes(), scheme, spoken, tell)
    tell(1.0)


def _of_xml(path: Path, scheme: Scheme, language: str, size: int, tell: Tell) -> Read:
    """CPV as the Publications Office gives it: with all languages in one file, or one file for each."""
    met = False
    with path.open("rb") as file:
        try:
            for _, element in iterparse(file, events=("end",)):
                name = str(element.tag).rpartition("}")[2]
                if name == "CPV":
                    met = True
                    yield from _of_code(element, scheme)
                    element.clear()
                    tell(file.tell() / size)
                elif name == "entry" and (label := LABEL.fullmatch(element.get("key", ""))):
                    met = True
                    yield entry_of(scheme, f"entry {label[1]}", label[1], language, element.text or "")
                    element.clear()
                    tell(file.tell() / size)
        except (ParseError, DefusedXmlException, ValueError):
            yield Untaken("", "the XML is broken or has entities; what follows is not read")
            return
    if not met:
        yield Untaken("", "this XML holds no CPV codes")


def _of_code(element: Any, scheme: Scheme) -> Read:
    code = element.get("CODE", "")
    for text in element:
        if str(text.tag).rpartition("}")[2] == "TEXT":
            yield entry_of(scheme, f"code {code[:20]}", code, text.get("LANG", "").lower(), text.text or "")


def _of_json(data: bytes, scheme: Scheme, language: str) -> Read:
    """A map of codes to descriptions, or a list of objects, bare or under `results`."""
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        yield Untaken("", "the JSON is broken")
        return
    if isinstance(value, dict) and isinstance(value.get("results"), list):
        value = value["results"]
    if isinstance(value, dict):
        for code, text in value.items():
            yield entry_of(scheme, f"key {code[:20]}", code, language, str(text))
        return
    for number, member in enumerate(value):
        row = member if isinstance(member, dict) else {}
        code, text = (
            str(_first(row, *names) or "") for names in (("code", "id"), ("text", "description", "name"))
        )
        # UN Comtrade writes the code once more in front of the text
        yield entry_of(scheme, f"member {number}", code, language, text.removeprefix(f"{code} - "))


def _first(row: dict[str, Any], *names: str) -> Any:
    return next((row[name] for name in names if row.get(name)), None)


def _of_csv(data: bytes, scheme: Scheme, language: str, tell: Tell) -> Read:
    text = _decoded(data)
    lines = text.splitlines()[:HEADED_BY]
    between = max(";,\t|", key=lambda sign: sum(line.count(sign) for line in lines))
    rows = csv.reader(io.StringIO(text), delimiter=between)
    total = max(text.count("\n"), 1)
    try:
        yield from _of_rows(rows, scheme, language, partial(_tell_row, tell, total))
    except csv.Error:
        yield Untaken("", "the table is broken; what follows is not read")


def _decoded(data: bytes) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _of_workbook(data: bytes, scheme: Scheme, language: str, tell: Tell) -> Read:
    try:
        with open_workbook(data, UNPACKED) as sheets:
            for sheet in sheets:
                total = max(sheet.max_row or 1, 1)
                rows = (
                    ["" if cell.value is None else _plain(cell.value) for cell in row]
                    for row in rows_of(sheet, MOST_ROWS, MOST_CELLS)
                )
                yield from _of_rows(rows, scheme, language, partial(_tell_row, tell, total))
    except Unreadable:
        yield Untaken("", "the workbook is broken, or unpacks to far more than its size")
    except TooLong:
        yield Untaken("", f"more than {MOST_ROWS} rows; what follows is not read")


def _tell_row(tell: Tell, total: int, number: int) -> None:
    tell(min(number / total, 1.0))


def _plain(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _of_rows(rows: Iterator[list[str]], scheme: Scheme, language: str, tell: Callable[[int], None]) -> Read:
    heading = None
    for number, row in enumerate(rows, 1):
        if heading is None:
            heading = heading_of(row, scheme, language)
            if heading is None and number >= HEADED_BY:
                break
        elif any(row):
            yield from entries_of_row(heading, scheme, number, row)
        if number % 500 == 0:
            tell(number)
    if heading is None:
        yield Untaken("", "no row of headings with a code and a description was found in a table")
