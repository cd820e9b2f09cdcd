"""Reads a workbook whose headings are paths, as tender/items/0/description, back into releases.

Rows of one release, on whatever sheet, are joined by `ocid` and `id`; objects of a list by their own `id`.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from minikoneps.opendata.lines import Report
from minikoneps.shared.workbooks import TooLong, Unreadable, ZipBomb, open_workbook, rows_of

HEADING = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(/([A-Za-z_][A-Za-z0-9_]*|0))*")

Plain = dict[str, Any]


def read_workbook(data: bytes, report: Report) -> Iterator[tuple[str, Plain]]:
    """The releases of a workbook, each with the sheet and row where it begins."""
    try:
        with open_workbook(data) as sheets:
            releases = _joined(sheets, report)
    except ZipBomb:
        report.say("zipBomb")
    except Unreadable:
        report.say("workbookUnreadable")
    else:
        yield from releases.values()


def _joined(sheets: list[Any], report: Report) -> dict[tuple[str, str], tuple[str, Plain]]:
    releases: dict[tuple[str, str], tuple[str, Plain]] = {}
    only_id = ""
    for sheet in sheets:
        for path, row in _rows(sheet, report):
            key = (str(row.get("ocid", "")), str(row.get("id", only_id)))
            known = releases.get(key)
            if known is None:
                releases[key] = (path, row)
            else:
                _join(known[1], row)
    return releases


def _rows(sheet: Any, report: Report) -> Iterator[tuple[str, Plain]]:
    headings: list[str | None] = []
    try:
        for number, row in enumerate(rows_of(sheet), 1):
            if number == 1:
                headings = [_heading(cell.value, sheet.title, report) for cell in row]
                if "ocid" not in headings:
                    report.say("otherSheet", sheet.title)
                    return
            elif (read := _row(headings, row, sheet.title, report)) and "ocid" in read:
                yield f"{sheet.title}/{number}", read
    except TooLong:
        report.say("tooLarge", sheet.title)


def _heading(value: Any, sheet: str, report: Report) -> str | None:
    if value is None:
        return None
    text = str(value).strip()
    if HEADING.fullmatch(text) and len(text) < 200:
        return text
    report.say("headingUnclear", f"{sheet}/{text}")
    return None


def _row(headings: list[str | None], row: Any, sheet: str, report: Report) -> Plain:
    read: Plain = {}
    for heading, cell in zip(headings, row, strict=False):
        if heading is None or cell.value is None:
            continue
        if cell.data_type == "f":
            report.say("formula", f"{sheet}/{heading}")
            continue
        _set(read, heading.split("/"), _plain(cell.value))
    return read


def _plain(value: Any) -> Any:
    """A cell's value as JSON has it; the shortest decimal that means a cell's number is what was typed."""
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, date | time) else value


def _set(target: Plain, path: list[str], value: Any) -> None:
    """Put a value at a path; the heading's 0 stands for the one object of a list that this row tells of."""
    name, *rest = path
    if not rest:
        target.setdefault(name, value)
        return
    inside: Any
    if rest[0] == "0":
        rest = rest[1:]
        inside = target.setdefault(name, [{}] if rest else [])
        if not isinstance(inside, list):
            return
        if not rest:
            inside.append(value)
            return
        inside = inside[0]
    else:
        inside = target.setdefault(name, {})
    if isinstance(inside, dict):
        _set(inside, rest, value)


def _join(known: Plain, row: Plain) -> None:
    for name, value in row.items():
        there = known.get(name)
        if isinstance(there, dict) and isinstance(value, dict):
            _join(there, value)
        elif isinstance(there, list) and isinstance(value, list):
            _join_lists(there, value)
        else:
            known.setdefault(name, value)


def _join_lists(known: list[Any], members: list[Any]) -> None:
    places = {str(member["id"]): member for member in known if isinstance(member, dict) and "id" in member}
    for member in members:
        same = places.get(str(member.get("id"))) if isinstance(member, dict) else None
        if same is not None:
            _join(same, member)
        elif member not in known:
            known.append(member)
