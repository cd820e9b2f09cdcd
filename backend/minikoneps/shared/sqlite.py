"""Databases as SQLite files of one folder."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from filelock import FileLock
from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.util import LRUCache

from minikoneps.migrations.forward import form_of
from minikoneps.shared.copies import SNAPSHOTS, Copies, move_whole, new_snapshot
from minikoneps.shared.form import Form, for_writing

PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "busy_timeout=5000",
    "trusted_schema=OFF",
    "wal_autocheckpoint=4000",
)
_MARKS = ("sqlite_master", "schema_version", "alembic_version")  # not for a serving connection to change
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

_STATEMENTS: LRUCache[Any, Any] = LRUCache(4000)


class OneDialect(SQLiteDialect_pysqlite):
    """SQLite as every file of this process speaks it: a statement compiled for one serves all the others."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OneDialect)

    def __hash__(self) -> int:
        return hash(OneDialect)


registry.register("sqlite.shared", __name__, OneDialect.__name__)


class Files:
    """The SQLite files of one folder, each under its name."""

    def __init__(self, folder: Path, form: Form) -> None:
        self._folder, self._form, self.copies = folder, form, Copies(folder)

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
            if not connection.exec_driver_sql(known).scalar_one():  # the first programs wrote it elsewhere
                return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            return int(connection.exec_driver_sql("SELECT version FROM schema_version").scalar_one())

    def prepare(self) -> None:
        """Have an empty file ready, so that nobody waits for the revisions."""
        _empty(self._form)

    def create(self, name: str) -> None:
        """Make a file beside its final name and move it there whole: a half-made one is never opened."""
        self._make(name, lambda draft: draft.write_bytes(_empty(self._form)))

    def keep(self, name: str, label_of: Callable[[sqlite3.Connection], str]) -> str:
        """Copy a file that others go on writing."""

        def write(draft: Path) -> None:
            with closing(sqlite3.connect(self.path(name), isolation_level=None)) as live:
                live.execute("VACUUM INTO ?", (str(draft),))

        return self.copies.keep(name, write, label_of)

    def restore(self, kept: str, name: str) -> None:
        """Make a file from a copy, brought to today's form; the copy stays as it is."""
        self._make(name, lambda draft: shutil.copyfile(self.copies.path(kept), draft))
        self.bring_forward(name)

    def _make(self, name: str, write: Callable[[Path], object]) -> None:
        path = self.path(name)
        with FileLock(self._folder / "making.lock"):
            if path.exists():
                raise FileExistsError(path)
            draft = path.with_suffix(".making")
            write(draft)
            move_whole(draft, path)

    def bring_forward(self, name: str) -> bool:
        """Bring a file to today's form, after a copy of it; whether it had to be."""
        engine = sqlite_engine(self.path(name))
        try:
            with engine.connect() as connection:
                found = form_of(connection)
                if found > self._form.version or self._form.is_whole(connection):
                    return False  # a newer one is not this program's to change
            self._copy(engine, f"{name}.form{found}")
            with for_writing(engine).begin() as connection:
                self._form.bring_forward(connection)
        finally:
            engine.dispose()
        return True

    def _copy(self, engine: Engine, name: str) -> None:
        draft = new_snapshot(self._folder / SNAPSHOTS, name)
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("VACUUM INTO ?", (str(draft),))
        finally:
            connection.close()
        move_whole(draft, draft.with_suffix(".db"))

    def release(self, engine: Engine) -> None:
        """Close a file."""
        engine.dispose()

    def close(self) -> None:
        """Nothing is held but the engines that were given out."""


def sqlite_engine(path: Path, append_only: tuple[str, ...] | None = None) -> Engine:
    """An engine on one file; only one without append-only tables may change the file's form."""
    url = URL.create("sqlite+shared", database=str(path))
    shared = {"compiled_cache": _STATEMENTS}
    # The one used last is used next: each connection has pages and statements of its own at hand.
    pool = {"pool_size": 8, "max_overflow": 24, "pool_timeout": 10, "pool_use_lifo": True}
    engine = create_engine(url, **pool, execution_options=shared, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy says BEGIN, not the driver
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT 1 FROM json_each('[]')")  # its first use declares a table
        if append_only is not None:
            held = {*append_only, *_MARKS}
            connection.set_authorizer(lambda *asked: _serving_only(held, *asked))

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        writing = connection.get_execution_options().get("writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    @event.listens_for(engine, "handle_error")
    def say_read_only(context: ExceptionContext) -> None:
        why = context.original_exception
        if getattr(why, "sqlite_errorname", "") == "SQLITE_IOERR_WRITE" and is_read_only(path.parent):
            setattr(why, "sqlite_errorname", "SQLITE_READONLY")  # noqa: B010 - not declared, yet there

    return engine


def is_read_only(folder: Path) -> bool:
    """Whether the disk beneath a folder lets itself be read alone: of an open file SQLite does not say so."""
    return hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def _serving_only(
    held: set[str], action: int, first: str | None, second: str | None, _base: str | None, _why: str | None
) -> int:
    """What a serving connection may do: nothing to the form of a file, nothing but append to its ledger."""
    if action in _CHANGES_OF_FORM or (action == sqlite3.SQLITE_PRAGMA and second is not None):
        return sqlite3.SQLITE_DENY
    if action in _WRITES and first is not None and first.casefold() in held:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


@cache
def _empty(form: Form) -> bytes:
    """An empty file of today's form, made by the revisions once for the whole process."""
    with TemporaryDirectory() as place:
        path = Path(place, "empty.db")
        engine = sqlite_engine(path)
        with for_writing(engine).begin() as connection:
            form.bring_forward(connection)
        engine.dispose()
        return path.read_bytes()
