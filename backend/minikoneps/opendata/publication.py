"""The open data of a workshop: its releases and records, in packages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlmodel import Session

from minikoneps.ledger import store as ledger
from minikoneps.ledger.act import LogName
from minikoneps.ledger.service import entry_of, get_beginning
from minikoneps.opendata.merge import compile_releases
from minikoneps.opendata.models import full_of, plain
from minikoneps.opendata.models_package import EXTENSIONS
from minikoneps.opendata.process import Naming, Told
from minikoneps.opendata.telling import KINDS, tell
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
    """A workshop's open data as it stands now, and the words that go with every package.

    Shapes: `files` holds the bulk files that were asked for so far, by name.
    """

    told: Sequence[Told]
    base: str
    began_at: datetime
    settings: Publication
    files: dict[str, bytes] = field(default_factory=dict)

    @cached_property
    def published_at(self) -> datetime:
        """When something came to it last: the same for every reader, whoever else reads or bids."""
        return self.told[-1].release.date if self.told else self.began_at

    @cached_property
    def records(self) -> dict[str, Plain]:
        """The record of each process by its ocid, in the order in which they began."""
        releases: dict[str, list[Plain]] = {}
        for one in self.told:
            releases.setdefault(one.release.ocid, []).append(plain(one.release))
        return {
            ocid: {"ocid": ocid, "releases": told, "compiledRelease": compile_releases(told)}
            for ocid, told in releases.items()
        }

    def release_package(self, told: Iterable[Told], uri: str, links: Plain | None = None) -> Plain:
        """Releases with everything that a package says of itself."""
        return self._package(uri, links, {"releases": [plain(one.release) for one in told]})

    def record_package(self, records: Sequence[Plain], uri: str, links: Plain | None = None) -> Plain:
        """Records with everything that a package says of itself."""
        return self._package(uri, links, {"records": records})

    def compiled(self) -> list[Plain]:
        """The compiled release of each process."""
        return [record["compiledRelease"] for record in self.records.values()]

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


def publish(session: Session, log: LogName, base: str, settings: Publication) -> Publishing:
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
    began_at = ledger.list_of_kind(session, "attempt.started")[-1].recorded_at
    return Publishing(tell(public, naming), base, began_at, settings)


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


def find_record(publishing: Publishing, ocid: str) -> Plain:
    """The record of the process with that identifier."""
    found = publishing.records.get(ocid)
    if found is None:
        raise RuleBroken("opendata.not_found", id=ocid)
    return found
