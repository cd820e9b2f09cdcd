"""Databases as SQLite files of one folder."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event

from minikoneps.shared.form import Form

PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "busy_timeout=5000",
    "trusted_schema=OFF",
    "wal_autocheckpoint=4000",
)
_WRITES = {sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}
_CHANGES_OF_FORM = {
    getattr(sqlite3, f"SQLITE_{verb}_{noun}")
    for verb in ("CREATE", "DROP")
    for noun in (
        "TABLE",
        "INDEX",
        "TRIGGER",
        "VIEW",
        "VTABLE",
        "TEMP_TABLE",
        "TEMP_INDEX",
        "TEMP_TRIGGER",
        "TEMP_VIEW",
    )
} | {sqlite3.SQLITE_ALTER_TABLE, sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH, sqlite3.SQLITE_REINDEX}


class Files:
    """The SQLite files of one folder, each under its name."""

    def __init__(self, folder: Path, form: Form) -> None:
        self._folder, self._form = folder, form

    def path(self, name: str) -> Path:
        """Where a database lies."""
        return self._folder / f"{name}.db"

    def exists(self, name: str) -> bool:
        """Whether there is such a file; sqlite3 would make an empty one."""
        return self.path(name).exists()

    def engine(self, name: str) -> Engine:
        """The serving engine of a file."""
        return sqlite_engine(self.path(name), self._form.append_only)

    def version(self, engine: Engine) -> int:
        """The number of a file's form; 0 when it has none."""
        with engine.connect() as connection:
            known = "SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'"
            if not connection.exec_driver_sql(known).scalar_one():
                return 0
            return int(connection.exec_driver_sql("SELECT version FROM schema_version").scalar_one())

    def create(self, name: str) -> None:
        """Make a file beside its final name and move it there whole: a half-made one is never opened."""
        path = self.path(name)
        if path.exists():
            raise FileExistsError(path)
        draft = path.with_suffix(".making")
        draft.unlink(missing_ok=True)
        engine = sqlite_engine(draft)
        self._form.metadata.create_all(engine)
        with engine.begin() as connection:
            for trigger in append_only_triggers(self._form.append_only):
                connection.exec_driver_sql(trigger)
            self._form.fill(connection)
        engine.dispose()
        draft.chmod(0o600)
        draft.rename(path)

    def release(self, engine: Engine) -> None:
        """Close a file."""
        engine.dispose()

    def close(self) -> None:
        """Nothing is held but the engines that were given out."""


def sqlite_engine(path: Path, append_only: tuple[str, ...] | None = None) -> Engine:
    """An engine on one file; only one without append-only tables may change the file's form."""
    engine = create_engine(URL.create("sqlite", database=str(path)), pool_size=4, max_overflow=16)

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy says BEGIN, not the driver
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if append_only is not None:
            held = {*append_only, "sqlite_master"}
            connection.set_authorizer(lambda *asked: _serving_only(held, *asked))

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        writing = connection.get_execution_options().get("writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _serving_only(
    held: set[str], action: int, first: str | None, second: str | None, _base: str | None, _why: str | None
) -> int:
    """What a serving connection may do: nothing to the form of a file, nothing but append to its ledger."""
    if action in _CHANGES_OF_FORM or (action == sqlite3.SQLITE_PRAGMA and second is not None):
        return sqlite3.SQLITE_DENY
    if action in _WRITES and first is not None and first.casefold() in held:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


def append_only_triggers(tables: tuple[str, ...]) -> list[str]:
    """What refuses changes of the past to everybody, whatever connection they hold."""
    return [
        f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END"
        for table in tables
        for verb in ("update", "delete")
    ]
