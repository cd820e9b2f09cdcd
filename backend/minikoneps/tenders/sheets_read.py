"""Reads the items and lots that an officer filled in on a workbook."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import QUANTITY_PLACES, Money, decimals
from minikoneps.tenders.notice import MOST_ITEMS, MOST_LOTS, Classification, Item, Lot
from minikoneps.tenders.sheets_cells import SHOWN, Line, Told, read_tables
from minikoneps.tenders.sheets_words import SCHEMES, SheetLanguage

LARGEST = 4 * 1024 * 1024
TOO_LARGE = "tenders.sheet_too_large"
LONGEST_TEXT = 20_000
CODE = re.compile(r"[A-Za-z0-9.-]{1,30}")
NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")
DIGITS = {"CPV": (8,), "UNSPSC": (8,), "HS": (2, 4, 6, 8, 10)}


@dataclass(frozen=True)
class Sheet:
    """The tables of a workbook, not yet held against a draft."""

    items: Sequence[Line]
    lots: Sequence[Line]
    told: Told


def read_sheet(data: bytes, declared: str, language: SheetLanguage) -> Sheet:
    """Find the tables of items and lots in a workbook.

    Errors: RuleBroken with one of the tenders.sheet_ codes.
    """
    told = Told(language)
    tables = read_tables(data, declared, told)
    told.must_be_nothing()
    items = next((lines for columns, lines in tables if {"description", "quantity"} <= columns), [])
    if not items:
        raise RuleBroken("tenders.sheet_without_items")
    lots = next((lines for columns, lines in tables if {"lot", "title"} <= columns), [])
    return Sheet(items, lots, told)


def items_and_lots(
    sheet: Sheet, known: Sequence[Lot], currency: str
) -> tuple[tuple[Item, ...], tuple[Lot, ...]]:
    """What a workbook says of a draft whose lots are known; they stay where the workbook lists none.

    Errors: RuleBroken("tenders.sheet_mistakes") naming every wrong cell.
    """
    sheet.told.cells.clear()
    lots = _lots(sheet.lots, known, currency) if sheet.lots else tuple(known)
    items = _items(sheet.items, [lot.id for lot in lots])
    sheet.told.must_be_nothing()
    return items, lots


def _lots(lines: Sequence[Line], known: Sequence[Lot], currency: str) -> tuple[Lot, ...]:
    """The lots of a workbook; what it has no column for stays as it is known."""
    names, before = _names(lines, "lot"), {lot.id: lot for lot in known}
    lots = []
    for number, (line, name) in enumerate(zip(lines, names, strict=True), 1):
        if number > MOST_LOTS:
            line.say("lot", "tooMany", most=MOST_LOTS)
            break
        amount = line.decimal("lotValue", decimals(currency))
        value = None if amount is None else Money.parse(amount, currency)
        words = line.text("lotDescription", LONGEST_TEXT, several_lines=True)
        lot = before.get(name, Lot(name))
        lots.append(replace(lot, title=line.text("title"), description=words, value=value))
    return tuple(lots)


def _items(lines: Sequence[Line], lots: Sequence[str]) -> tuple[Item, ...]:
    names = _names(lines, "item")
    items = []
    for number, (line, name) in enumerate(zip(lines, names, strict=True), 1):
        if number > MOST_ITEMS:
            line.say("item", "tooMany", most=MOST_ITEMS)
            break
        quantity = line.decimal("quantity", QUANTITY_PLACES)
        if quantity is None and line.is_empty("quantity"):
            line.say("quantity", "needed")
        items.append(
            Item(
                name,
                line.text("description"),
                quantity or "0",
                line.text("unit"),
                _lot(line, lots),
                _classification(line),
            )
        )
    return tuple(items)


def _names(lines: Sequence[Line], column: str) -> list[str]:
    """The names of rows: their own, or for an empty cell the next number that nobody has."""
    given = [line.text(column) for line in lines]
    rows: dict[str, int] = {}
    last = max((int(name) for name in given if name.isdecimal() and len(name) < 10), default=0)
    names = []
    for line, name in zip(lines, given, strict=True):
        if not name:
            last += 1
            name = str(last)
        elif not NAME.fullmatch(name):
            line.say(column, "notName", given=name[:SHOWN])
        elif name in rows:
            line.say(column, "repeated", row=rows[name], given=name[:SHOWN])
        rows.setdefault(name, line.number)
        names.append(name)
    return names


def _lot(line: Line, lots: Sequence[str]) -> str:
    name = line.text("lot")
    if not name and len(lots) == 1:
        return lots[0]
    if name not in lots:
        if line.is_empty("lot"):
            line.say("lot", "needed")
        elif name:
            line.say("lot", "noLot", given=name[:SHOWN])
    return name


def _classification(line: Line) -> Classification | None:
    scheme, code, words = line.text("scheme").upper(), line.text("code"), line.text("codeWords")
    if not scheme and not code:
        return None
    if scheme not in SCHEMES:
        if line.is_empty("scheme"):
            line.say("scheme", "needed")
        elif scheme:
            line.say("scheme", "notScheme", given=scheme[:SHOWN])
    if line.is_empty("code"):
        line.say("code", "needed")
    elif code and not CODE.fullmatch(code):
        line.say("code", "notCode", given=code[:SHOWN])
    elif line.is_number("code") and len(code) not in DIGITS.get(scheme, (len(code),)):
        line.say("code", "zeroLost", given=code[:SHOWN])
    return Classification(scheme, code, words)
