"""Opens the workbooks of strangers: small when unpacked, read as they are, never calculated."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

UNPACKED = 64 * 1024 * 1024
RATIO = 100  # a workbook of empty cells packs well, but not so well
SMALL = 4 * 1024 * 1024  # below this no ratio is suspicious
MOST_PARTS = 1_000
MOST_ROWS, MOST_CELLS = 50_000, 1_000_000
_PART_RECORD = b"PK\x01\x02"
_FAULTS = (
    *(InvalidFileException, BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
    *(KeyError, IndexError, AttributeError, ValueError, TypeError, SyntaxError, OSError),
)


class Unreadable(Exception):
    """It is no workbook that can be read."""


class ZipBomb(Unreadable):
    """It unpacks to far more than its size."""


class TooLong(Exception):
    """A sheet has more rows or cells than are read."""


def count_parts(data: bytes) -> int:
    """At least as many parts as a packed file has, without reading its list, which may be the bomb itself."""
    return data.count(_PART_RECORD)


def parts_of(data: bytes, unpacked: int = UNPACKED) -> list[str]:
    """The names of a workbook's parts; none is read beyond the size that it declares.

    Errors: Unreadable, ZipBomb.
    """
    if count_parts(data) > MOST_PARTS:
        raise ZipBomb
    try:
        with ZipFile(BytesIO(data)) as packed:
            parts = packed.infolist()
    except (BadZipFile, ValueError, NotImplementedError):
        raise Unreadable from None
    size = sum(part.file_size for part in parts)
    if size > unpacked or (size > SMALL and size > RATIO * len(data)):
        raise ZipBomb
    return [part.filename for part in parts]


@contextmanager
def open_workbook(data: bytes, unpacked: int = UNPACKED) -> Iterator[list[Any]]:
    """The worksheets of a workbook, for as long as they are read.

    Errors: Unreadable, ZipBomb; also when the fault shows only while rows are read.
    """
    parts_of(data, unpacked)
    try:
        book = load_workbook(BytesIO(data), read_only=True, data_only=False, keep_links=False)
        yield book.worksheets
        book.close()
    except _FAULTS:
        raise Unreadable from None


def rows_of(sheet: Any, most_rows: int = MOST_ROWS, most_cells: int = MOST_CELLS) -> Iterator[Any]:
    """The rows of a worksheet; what the file says of its own size is not believed.

    Errors: TooLong behind the last row that is read.
    """
    sheet.reset_dimensions()
    cells = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells += len(row)
        if number > most_rows or cells > most_cells:
            raise TooLong
        yield row
