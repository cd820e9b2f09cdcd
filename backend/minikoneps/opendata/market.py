"""Market records: processes of others, kept beside the rooms in a file of their own."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from minikoneps.opendata.exact import read_json, write_json
from minikoneps.opendata.lines import Report
from minikoneps.opendata.merge import compile_releases
from minikoneps.opendata.models import full_of
from minikoneps.opendata.models_process import Release
from minikoneps.opendata.reading import Found

FILE = "market.db"
VERSION = 1
FORM = (
    "CREATE TABLE IF NOT EXISTS market_release (ocid TEXT NOT NULL, id TEXT NOT NULL, sha256 TEXT NOT NULL,"
    " date TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (ocid, id, sha256)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS market_process (ocid TEXT PRIMARY KEY, date TEXT NOT NULL,"
    " compiled TEXT NOT NULL) WITHOUT ROWID",
    f"PRAGMA user_version={VERSION}",
)


@dataclass(frozen=True)
class Kept:
    """What an import did to the market records."""

    releases: int
    new: int
    processes: int


class Market:
    """The market records of a data folder; a file goes in whole or not at all, one after the other."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def add(self, found: Iterable[Found], report: Report) -> Kept:
        """Keep the releases that are new, and compile anew the processes that they tell of."""
        with closing(self._open()) as connection, connection:
            connection.execute("BEGIN IMMEDIATE")
            releases, touched, new = 0, set(), 0
            for release in found:
                releases += 1
                if _add(connection, release, report):
                    new += 1
                    touched.add(release.ocid)
            for ocid in touched:
                _compile(connection, ocid)
        return Kept(releases, new, len(touched))

    def list_processes(self) -> list[str]:
        """The ocids of all processes, in their order."""
        with closing(self._open()) as connection:
            return [
                str(ocid) for (ocid,) in connection.execute("SELECT ocid FROM market_process ORDER BY ocid")
            ]

    def find_process(self, ocid: str) -> Release | None:
        """What is known of a process."""
        with closing(self._open()) as connection:
            query = "SELECT compiled FROM market_process WHERE ocid = ?"
            row = connection.execute(query, (ocid,)).fetchone()
        return None if row is None else Release.model_validate(read_json(row[0]))

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=30, isolation_level=None)
        connection.execute("PRAGMA trusted_schema=OFF")
        if connection.execute("PRAGMA user_version").fetchone()[0] < VERSION:
            for statement in FORM:
                connection.execute(statement)
        return connection


def _add(connection: sqlite3.Connection, found: Found, report: Report) -> bool:
    content = write_json(found.content)
    digest = sha256(content).hexdigest()
    named = (found.ocid, str(found.content["id"]))
    query = "SELECT sha256 FROM market_release WHERE ocid = ? AND id = ?"
    known = {row[0] for row in connection.execute(query, named)}
    if digest in known:
        return False
    if known:
        report.say("releaseOtherwise", f"{found.path}/id" if found.path else "id")
    row = (*named, digest, str(found.content["date"]), content.decode())
    connection.execute("INSERT INTO market_release VALUES (?, ?, ?, ?, ?)", row)
    return True


def _compile(connection: sqlite3.Connection, ocid: str) -> None:
    query = "SELECT content FROM market_release WHERE ocid = ? ORDER BY date, id, sha256"
    compiled = full_of(compile_releases(read_json(row[0]) for row in connection.execute(query, (ocid,))))
    text = write_json(compiled).decode()
    connection.execute("REPLACE INTO market_process VALUES (?, ?, ?)", (ocid, compiled["date"], text))
