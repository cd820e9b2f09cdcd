"""One workshop, one store: an SQLite file. Only this module knows which."""

import re
import sqlite3
from collections import OrderedDict
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL, Column, Dialect, Engine, Integer, MetaData, String, Table, create_engine, event
from sqlalchemy.orm import registry
from sqlalchemy.types import TypeDecorator
from sqlmodel import Session, SQLModel

from minikoneps.shared.canonical import instant_text, parse_instant
from minikoneps.shared.errors import RuleBroken

SCHEMA_VERSION = 2  # one more with each change of a store's tables
STORE = re.compile(r"[a-z][a-z0-9_]{0,54}")
APPEND_ONLY = ("ledger_entry", "ledger_node", "ledger_checkpoint")
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "busy_timeout=5000",
    "trusted_schema=OFF",
    "wal_autocheckpoint=4000",
)
NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class WorkshopModel(SQLModel, registry=registry(metadata=MetaData(naming_convention=NAMES))):
    """The base of every table in a workshop's store."""


schema_version = Table(
    "schema_version",
    WorkshopModel.metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
)


class UtcInstant(TypeDecorator[datetime]):
    """An instant, kept as text in UTC because SQLite forgets zones."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Instants sort as text: always 27 characters."""
        return None if value is None else instant_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Back with its zone."""
        return None if value is None else parse_instant(value)


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


def _serving_only(
    action: int, first: str | None, second: str | None, _base: str | None, _why: str | None
) -> int:
    """What a serving connection may do: nothing to the form of a store, nothing but append to its ledger."""
    if action in _CHANGES_OF_FORM or (action == sqlite3.SQLITE_PRAGMA and second is not None):
        return sqlite3.SQLITE_DENY
    if action in _WRITES and first is not None and first.casefold() in (*APPEND_ONLY, "sqlite_master"):
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


def sqlite_engine(path: Path, *, serving: bool = True) -> Engine:
    """An engine on one SQLite file; only creation and migration ask for one that may change its form."""
    engine = create_engine(URL.create("sqlite", database=str(path)), pool_size=4, max_overflow=16)

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy says BEGIN, not the driver
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if serving:
            connection.set_authorizer(_serving_only)

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


APPEND_ONLY_TRIGGERS = tuple(
    f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} "
    "BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END"
    for table in APPEND_ONLY
    for verb in ("update", "delete")
)


def create_store(path: Path) -> None:
    """Make a store beside its final name and move it there whole, so that a half-made one is never opened."""
    if path.exists():
        raise FileExistsError(path)
    draft = path.with_suffix(".making")
    draft.unlink(missing_ok=True)
    engine = sqlite_engine(draft, serving=False)
    WorkshopModel.metadata.create_all(engine)
    with engine.begin() as connection:
        for trigger in APPEND_ONLY_TRIGGERS:
            connection.exec_driver_sql(trigger)
        connection.execute(schema_version.insert().values(version=SCHEMA_VERSION))
    engine.dispose()
    draft.rename(path)


class Stores:
    """The stores of one data folder, opened when asked for and a bounded number kept open."""

    def __init__(self, folder: Path, keep: int = 64) -> None:
        self.folder = folder
        self._keep, self._lock = keep, Lock()
        self._engines: OrderedDict[str, Engine] = OrderedDict()

    def path(self, store: str) -> Path:
        """Where a store lies; a name of another form is a mistake of ours, never a path."""
        if not STORE.fullmatch(store):
            raise ValueError(f"not a store name: {store!r}")
        return self.folder / f"{store}.db"

    def create(self, store: str) -> None:
        """Make an empty store of today's form."""
        create_store(self.path(store))

    def engine(self, store: str) -> Engine:
        """The serving engine of a store, which refuses one of another form in words."""
        with self._lock:
            engine = self._engines.pop(store, None) or self._open(store)
            self._engines[store] = engine
            if len(self._engines) > self._keep:
                self._engines.popitem(last=False)[1].dispose()
            return engine

    def _open(self, store: str) -> Engine:
        path = self.path(store)
        if not path.exists():
            raise RuleBroken("workshops.store_missing", store=store)
        engine = sqlite_engine(path)
        with engine.connect() as connection:
            found = connection.execute(schema_version.select()).scalar_one()
        if found != SCHEMA_VERSION:
            engine.dispose()
            older = "workshops.schema_older" if found < SCHEMA_VERSION else "workshops.schema_newer"
            raise RuleBroken(older, store=store, found=found, needed=SCHEMA_VERSION)
        return engine

    def read(self, store: str) -> Session:
        """A session that reads."""
        return Session(self.engine(store))

    def write(self, store: str) -> Session:
        """A session for the store's one writer."""
        engine = self.engine(store).execution_options(begin="BEGIN IMMEDIATE")
        return Session(engine, expire_on_commit=False)

    def close(self) -> None:
        """Let go of every file."""
        with self._lock:
            while self._engines:
                self._engines.popitem()[1].dispose()
