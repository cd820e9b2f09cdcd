"""What kind of file some bytes are: judged by what they are, then held against what they are said to be."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.workbooks import count_parts

MOST_UNPACKED = 100 * 1024 * 1024
MOST_RATIO = 100
MOST_PARTS = 10_000
LONGEST_INSIDE = 1024 * 1024  # of a part that is read to tell what an archive holds
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_PACKING = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Format(StrEnum):
    """What kinds of file are taken."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    DOCX = "docx"
    XLSX = "xlsx"
    ODT = "odt"
    ODS = "ods"
    TXT = "txt"
    CSV = "csv"


@dataclass(frozen=True)
class Kind:
    """How a format is called: by its media type, by the endings of names, and by what else browsers say."""

    media_type: str
    endings: tuple[str, ...]
    also_called: tuple[str, ...] = ()


_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
KINDS = {
    Format.PDF: Kind("application/pdf", ("pdf",)),
    Format.PNG: Kind("image/png", ("png",)),
    Format.JPEG: Kind("image/jpeg", ("jpg", "jpeg"), ("image/jpg",)),
    Format.DOCX: Kind(f"{_OFFICE}.wordprocessingml.document", ("docx",)),
    Format.XLSX: Kind(f"{_OFFICE}.spreadsheetml.sheet", ("xlsx",)),
    Format.ODT: Kind(f"{_OPEN}.text", ("odt",)),
    Format.ODS: Kind(f"{_OPEN}.spreadsheet", ("ods",)),
    Format.TXT: Kind("text/plain", ("txt",)),
    # Windows calls a CSV file what it calls an Excel file.
    Format.CSV: Kind("text/csv", ("csv",), ("text/plain", "application/vnd.ms-excel")),
}
_MAGIC = {b"%PDF-": Format.PDF, b"\x89PNG\r\n\x1a\n": Format.PNG, b"\xff\xd8\xff": Format.JPEG}
_MAIN_PARTS = {
    f"{_OFFICE}.wordprocessingml.document.main+xml".encode(): Format.DOCX,
    f"{_OFFICE}.spreadsheetml.sheet.main+xml".encode(): Format.XLSX,
}
_MIMETYPES = {KINDS[kind].media_type.encode(): kind for kind in (Format.ODT, Format.ODS)}


def recognise(data: bytes) -> Format | None:
    """Tell from its bytes what a file is; text is TXT, whatever it holds.

    Errors: RuleBroken("documents.zip_bomb").
    """
    for beginning, kind in _MAGIC.items():
        if data.startswith(beginning):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return _packed(data)
    return Format.TXT if _is_text(data) else None


def _is_text(data: bytes) -> bool:
    try:
        return _CONTROL.search(data.decode("utf-8")) is None
    except UnicodeDecodeError:
        return False


def _packed(data: bytes) -> Format | None:
    if (parts := count_parts(data)) > MOST_PARTS:
        raise RuleBroken("documents.zip_bomb", parts=parts, unpacked=0)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            listed = archive.infolist()
            unpacked = sum(part.file_size for part in listed)
            if unpacked > MOST_UNPACKED or unpacked > MOST_RATIO * len(data):
                raise RuleBroken("documents.zip_bomb", parts=len(listed), unpacked=unpacked)
            return next(_inside(archive), None)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError):
        return None


def _inside(archive: zipfile.ZipFile) -> Iterator[Format]:
    said = _part(archive, "mimetype").strip()
    if said in _MIMETYPES:
        yield _MIMETYPES[said]
    types = _part(archive, "[Content_Types].xml")
    yield from (kind for main, kind in _MAIN_PARTS.items() if b'"' + main + b'"' in types)


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    found = next((part for part in archive.infolist() if part.filename == name), None)
    if found is None or found.file_size > LONGEST_INSIDE or found.compress_type not in _PACKING:
        return b""
    with archive.open(found) as part:
        return part.read(LONGEST_INSIDE)
