"""The code lists of a data folder, in a file of their own beside the rooms."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from minikoneps.classifications.codes import Entry, Scheme, words_of

FILE = "codes.db"
VERSION = 1
FORM = (
    "CREATE TABLE IF NOT EXISTS code_list (scheme TEXT NOT NULL, language TEXT NOT NULL, file TEXT NOT NULL,"
    " codes INTEGER NOT NULL, PRIMARY KEY (scheme, language)) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE IF NOT EXISTS code USING fts5(scheme UNINDEXED, id UNINDEXED, language UNINDEXED,"
    " description UNINDEXED, words, prefix='2 3 4', tokenize='unicode61 remove_diacritics 2')",
    f"PRAGMA user_version={VERSION}",
)
USUAL = "en"


@dataclass(frozen=True)
class CodeList:
    """One list in one language: how many codes it has, and from which file."""

    scheme: str
    language: str
    codes: int
    file: str


@dataclass(frozen=True)
class Found:
    """A code that was found, described in one language."""

    scheme: str
    id: str
    language: str
    description: str


class CodeLists:
    """Reads and replaces the code lists of a data folder; a file goes in whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def replace(self, scheme: Scheme, file: str, entries: Iterable[Entry]) -> list[CodeList]:
        """Put these codes in the place of the scheme's earlier ones, language by language."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with closing(self._open()) as connection, connection:
            connection.execute("BEGIN IMMEDIATE")
            counts: dict[str, int] = {}
            for entry in entries:
                if entry.language not in counts:
                    _forget(connection, scheme, entry.language)
                counts[entry.language] = counts.get(entry.language, 0) + 1
                words = " ".join([entry.id, *words_of(entry.description)])
                row = (scheme, entry.id, entry.language, entry.description, words)
                connection.execute("INSERT INTO code VALUES (?, ?, ?, ?, ?)", row)
            made = [CodeList(scheme, language, count, file) for language, count in sorted(counts.items())]
            rows = [(one.scheme, one.language, one.file, one.codes) for one in made]
            connection.executemany("INSERT INTO code_list VALUES (?, ?, ?, ?)", rows)
        return made

    def list_lists(self) -> list[CodeList]:
        """Which lists are there, in which languages."""
        if not self._path.is_file():
            return []
        with closing(self._open()) as connection:
            query = "SELECT scheme, language, codes, file FROM code_list ORDER BY scheme, language"
            return [CodeList(*row) for row in connection.execute(query)]

    def search(self, typed: str, schemes: Sequence[str], language: str, most: int) -> list[Found]:
        """The codes that begin with what was typed or whose words do; all words must be met."""
        chosen = self._languages(schemes, language)
        wanted = " ".join(f'"{word}"*' for word in words_of(typed))
        if not wanted or not chosen:
            return []
        either = " OR ".join(["(scheme = ? AND language = ?)"] * len(chosen))
        query = (
            f"SELECT scheme, id, language, description FROM code WHERE words MATCH ? AND ({either})"  # noqa: S608
            " ORDER BY rank, id LIMIT ?"
        )
        pairs = [part for pair in chosen for part in pair]
        with closing(self._open()) as connection:
            return [Found(*row) for row in connection.execute(query, (wanted, *pairs, most))]

    def _languages(self, schemes: Sequence[str], language: str) -> list[tuple[str, str]]:
        """In which language each scheme is searched: the one wanted, else English, else any that is there."""
        known: dict[str, list[str]] = {}
        for one in self.list_lists():
            if one.scheme in schemes:
                known.setdefault(one.scheme, []).append(one.language)
        return [
            (scheme, next((wanted for wanted in (language, USUAL) if wanted in there), there[0]))
            for scheme, there in known.items()
        ]

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=30, isolation_level=None)
        connection.execute("PRAGMA trusted_schema=OFF")
        if connection.execute("PRAGMA user_version").fetchone()[0] < VERSION:
            for statement in FORM:
                connection.execute(statement)
        return connection


def _forget(connection: sqlite3.Connection, scheme: str, language: str) -> None:
    connection.execute("DELETE FROM code_list WHERE scheme = ? AND language = ?", (scheme, language))
    connection.execute("DELETE FROM code WHERE scheme = ? AND language = ?", (scheme, language))
