"""All open data of a workshop in one file: packages, lines, a table, and a zip of them."""

import csv
import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from minikoneps.opendata.exact import write_json
from minikoneps.opendata.publication import Publishing

HEADINGS = (
    *("ocid", "tender/title", "tender/status", "tender/procuringEntity/name", "buyer/name"),
    *("awards/0/relatedLots", "awards/0/status", "awards/0/date", "awards/0/suppliers/0/name"),
    *("awards/0/value/amount", "awards/0/value/currency", "tender/numberOfTenderers"),
)


def releases(publishing: Publishing) -> bytes:
    """Every release in one package."""
    return write_json(publishing.release_package(publishing.told, f"{publishing.base}/releases"))


def records(publishing: Publishing) -> bytes:
    """Every record in one package."""
    found = list(publishing.records.values())
    return write_json(publishing.record_package(found, f"{publishing.base}/records"))


def json_lines(publishing: Publishing) -> bytes:
    """One compiled release a line."""
    return b"".join(write_json(one) + b"\n" for one in publishing.compiled())


def archive(publishing: Publishing) -> bytes:
    """Everything in one zip: both packages, the lines, and the table of who bought what."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in (
            ("releases.json", releases(publishing)),
            ("records.json", bulk(publishing, "bulk.json")),
            ("compiled.jsonl", bulk(publishing, "bulk.jsonl")),
            ("awards.csv", bulk(publishing, "awards.csv")),
        ):
            # A zip keeps the time of each file: that of the data, so that the same data is the same zip.
            about = zipfile.ZipInfo(name, publishing.published_at.timetuple()[:6])
            made.writestr(about, data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def rows(publishing: Publishing) -> list[tuple[str, ...]]:
    """Who bought what from whom, for how much and when: a row for each award, or for a process without."""
    found = []
    for known in publishing.compiled():
        for award in known.get("awards") or [{}]:
            asked, value = known.get("tender", {}), award.get("value", {})
            supplier = (award.get("suppliers") or [{}])[0]
            row = (
                *(known["ocid"], asked.get("title"), asked.get("status")),
                *(asked.get("procuringEntity", {}).get("name"), known.get("buyer", {}).get("name")),
                *(";".join(award.get("relatedLots", ())), award.get("status"), award.get("date")),
                *(supplier.get("name"), value.get("amount"), value.get("currency")),
                asked.get("numberOfTenderers"),
            )
            found.append(tuple("" if cell is None else str(cell) for cell in row))
    return found


def table(publishing: Publishing) -> bytes:
    """The table as CSV; what a spreadsheet would take for a formula is marked as text."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    writer.writerows([_harmless(cell) for cell in row] for row in rows(publishing))
    return file.getvalue().encode()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def sheet(publishing: Publishing) -> bytes:
    """The table as XLSX; every cell is text, whatever it begins with."""
    book = Workbook(write_only=True)
    page = book.create_sheet("awards")
    for row in (HEADINGS, *rows(publishing)):
        page.append([_text_cell(page, words) for words in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _text_cell(page: Any, words: str) -> Any:
    cell = WriteOnlyCell(page, words or None)
    cell.data_type = "s"
    return cell


@dataclass(frozen=True)
class Kind:
    """How a bulk file is made and what it is."""

    make: Callable[[Publishing], bytes]
    media_type: str


BULK: Mapping[str, Kind] = {
    "bulk.json": Kind(records, "application/json"),
    "bulk.jsonl": Kind(json_lines, "application/jsonl"),
    "bulk.zip": Kind(archive, "application/zip"),
    "awards.csv": Kind(table, "text/csv; charset=utf-8"),
    "awards.xlsx": Kind(sheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


def bulk(publishing: Publishing, name: str) -> bytes:
    """A bulk file, made once for each state of the data."""
    if name not in publishing.files:
        publishing.files[name] = BULK[name].make(publishing)
    return publishing.files[name]
