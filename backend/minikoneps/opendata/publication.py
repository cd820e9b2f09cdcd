"""The open data of a workshop: its releases and records in packages, and all of it in one file."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from sqlmodel import Session

from minikoneps.ledger import store as ledger
from minikoneps.ledger.act import LogName
from minikoneps.ledger.service import entry_of, get_beginning
from minikoneps.opendata.exact import write_json
from minikoneps.opendata.merge import compile_releases
from minikoneps.opendata.models import full_of, plain
from minikoneps.opendata.models_package import EXTENSIONS
from minikoneps.opendata.telling import KINDS, Naming, Told, tell
from minikoneps.settings import Publication
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken

MOST = 1000
Plain = dict[str, Any]


@dataclass(frozen=True)
class Wanted:
    """Which releases are asked for, and where the last answer ended."""

    since: datetime | None = None
    until: datetime | None = None
    tag: str | None = None
    cursor: int = -1
    limit: int = 100


@dataclass(frozen=True)
class Publishing:
    """A workshop's open data as it stands now, and the words that go with every package."""

    told: Sequence[Told]
    base: str
    published_at: datetime
    settings: Publication

    def release_package(self, told: Iterable[Told], uri: str, links: Plain | None = None) -> Plain:
        """Releases with everything that a package says of itself."""
        return self._package(uri, links, {"releases": [plain(one.release) for one in told]})

    def record_package(self, tenders: Iterable[str], uri: str, links: Plain | None = None) -> Plain:
        """The records of these tenders, each with all its releases and their sum."""
        return self._package(uri, links, {"records": [self.record(tender) for tender in tenders]})

    def record(self, tender: str) -> Plain:
        """All releases of a process and the compiled one."""
        releases = [plain(one.release) for one in self.told if one.tender == tender]
        return {
            "ocid": releases[0]["ocid"],
            "releases": releases,
            "compiledRelease": compile_releases(releases),
        }

    def tenders(self) -> list[str]:
        """The tenders that are published, in the order of their notices."""
        return list(dict.fromkeys(one.tender for one in self.told))

    def _package(self, uri: str, links: Plain | None, content: Plain) -> Plain:
        settings = self.settings
        about: Plain = full_of(
            {
                "uri": uri,
                "version": "1.1",
                "publishedDate": instant_text(self.published_at),
                "publisher": {"name": settings.publisher},
                "license": settings.licence,
                "publicationPolicy": settings.policy,
                "extensions": EXTENSIONS,
                "links": links,
            }
        )
        return {**about, **content}


def publish(session: Session, log: LogName, now: datetime, base: str, settings: Publication) -> Publishing:
    """Read what everybody may know of a workshop's tenders by now."""
    beginning = get_beginning(session)
    naming = Naming(
        settings.ocid_prefix,
        log.workshop,
        log.attempt,
        str(beginning["language"]),
        str(beginning["pack"]),
        base,
    )
    opened = ledger.opened_tenders(session)
    entries = ((row.position, entry_of(row)) for row in ledger.list_of_kinds(session, KINDS))
    public = ((index, entry) for index, entry in entries if entry.visible_to(frozenset(), opened))
    return Publishing(tell(public, naming), base, now, settings)


def choose(told: Sequence[Told], wanted: Wanted) -> tuple[list[Told], int | None]:
    """The next releases behind a cursor, and the cursor of the rest."""
    found = [
        one
        for one in told
        if one.index > wanted.cursor
        and (wanted.since is None or one.release.date >= wanted.since)
        and (wanted.until is None or one.release.date <= wanted.until)
        and (wanted.tag is None or wanted.tag in one.release.tag)
    ]
    page = found[: wanted.limit]
    return page, page[-1].index if len(found) > len(page) else None


def find_release(told: Sequence[Told], release: str) -> Told:
    """The release of that id."""
    found = next((one for one in told if one.release.id == release), None)
    if found is None:
        raise RuleBroken("opendata.not_found", id=release)
    return found


def find_tender(told: Sequence[Told], ocid: str) -> str:
    """The tender whose process has that identifier."""
    found = next((one.tender for one in told if one.release.ocid == ocid), None)
    if found is None:
        raise RuleBroken("opendata.not_found", id=ocid)
    return found


def json_lines(publishing: Publishing) -> bytes:
    """One compiled release a line."""
    compiled = (publishing.record(tender)["compiledRelease"] for tender in publishing.tenders())
    return b"".join(write_json(one) + b"\n" for one in compiled)


def archive(publishing: Publishing) -> bytes:
    """Everything in one zip: both packages, the lines, and the table of who bought what."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        releases = publishing.release_package(publishing.told, f"{publishing.base}/releases")
        records = publishing.record_package(publishing.tenders(), f"{publishing.base}/records")
        made.writestr("releases.json", write_json(releases))
        made.writestr("records.json", write_json(records))
        made.writestr("compiled.jsonl", json_lines(publishing))
        made.writestr("awards.csv", table(publishing))
    return file.getvalue()


HEADINGS = (
    *("ocid", "tender/title", "tender/status", "tender/procuringEntity/name", "buyer/name"),
    *("awards/0/relatedLots", "awards/0/status", "awards/0/date", "awards/0/suppliers/0/name"),
    *("awards/0/value/amount", "awards/0/value/currency", "tender/numberOfTenderers"),
)


def rows(publishing: Publishing) -> list[tuple[str, ...]]:
    """Who bought what from whom, for how much and when: a row for each award, or for a tender without."""
    found = []
    for tender in publishing.tenders():
        known = publishing.record(tender)["compiledRelease"]
        for award in known.get("awards") or [{}]:
            asked, value = known["tender"], award.get("value", {})
            suppliers = award.get("suppliers") or [{}]
            row = (
                *(known["ocid"], asked.get("title"), asked["status"], asked["procuringEntity"]["name"]),
                *(known["buyer"]["name"], ";".join(award.get("relatedLots", ())), award.get("status")),
                *(award.get("date"), suppliers[0].get("name"), value.get("amount"), value.get("currency")),
                asked.get("numberOfTenderers"),
            )
            found.append(tuple("" if cell is None else str(cell) for cell in row))
    return found


def table(publishing: Publishing) -> str:
    """The table as CSV; what a spreadsheet would take for a formula is marked as text."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    writer.writerows([_harmless(cell) for cell in row] for row in rows(publishing))
    return file.getvalue()


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
