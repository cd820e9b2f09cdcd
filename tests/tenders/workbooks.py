"""Workbooks of items as a person would save them, for these tests."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

HEAD = ["Item", "Lot", "Description", "Quantity", "Unit", "Scheme", "Code", "Code in words"]
LOT_HEAD = ["Lot", "Title of the lot", "About the lot", "Estimated value (KRW)"]


def sheet(rows: Sequence[Sequence[Any]], lots: Sequence[Sequence[Any]] = ()) -> bytes:
    """A workbook with headings in the first row, typed by hand."""
    book = Workbook()
    page = book.worksheets[0]
    page.title = "Mine"
    for row in (HEAD, *rows):
        page.append(list(row))
    if lots:
        other = book.create_sheet("Parts")
        for row in (LOT_HEAD, *lots):
            other.append(list(row))
    return saved(book)


def saved(book: Any) -> bytes:
    """The bytes of a workbook."""
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def cells(data: bytes, page: int = 0) -> Any:
    """A worksheet of a workbook, to look at."""
    return load_workbook(BytesIO(data)).worksheets[page]
