"""One workshop, one store: an SQLite file or a PostgreSQL schema. Only this module knows which."""

import re
import sqlite3
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Protocol

from sqlalchemy import Dialect, Engine, MetaData
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import registry
from sqlalchemy.types import TypeDecorator
from sqlmodel import Session, SQLModel

from minikoneps.migrations.columns import INSTANT, NAMES
from minikoneps.migrations.forward import WORKSHOP as TREE
from minikoneps.settings import Postgres
from minikoneps.shared.canonical import instant_text, parse_instant
from minikoneps.shared.copies import Copies
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.form import Form, for_writing, frame
from minikoneps.shared.postgres import Schemas
from minikoneps.shared.reading import COMMITTED, READ, WRITES, Committed
from minikoneps.shared.sqlite import Files

STORE = re.compile(r"[a-z][a-z0-9_]{0,54}")
APPEND_ONLY = ("ledger_entry", "ledger_node", "ledger_checkpoint")


class WorkshopModel(SQLModel, registry=registry(metadata=MetaData(naming_convention=NAMES))):
    """The base of every table in a workshop's store. No row is checked here: nothing is built that could."""

    model_config = {"defer_build": True}


frame(WorkshopModel.metadata)


class UtcInstant(TypeDecorator[datetime]):
    """An instant, kept as text in UTC because SQLite forgets zones."""

    impl = INSTANT
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Instants sort as text: always 27 characters."""
        return None if value is None else instant_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Back with its zone."""
        return None if value is None else parse_instant(value)


WORKSHOP = Form(WorkshopModel.metadata, TREE, APPEND_ONLY, ("ledger_writer",))


class Places(Protocol):
    """Where databases of one form lie: files of a folder, or schemas of a PostgreSQL database."""

    def exists(self, name: str) -> bool:
        """Whether there is a database of that name."""
        ...

    def prepare(self) -> None:
        """Do beforehand what makes creation quick."""
        ...

    def create(self, name: str) -> None:
        """Make an empty one; it is there whole or not at all."""
        ...

    def bring_forward(self, name: str) -> bool:
        """Bring one to today's form, after a copy of it; whether it had to be."""
        ...

    def engine(self, name: str) -> Engine:
        """Its serving engine."""
        ...

    def version(self, engine: Engine) -> int:
        """The number of its form."""
        ...

    @property
    def copies(self) -> Copies:
        """The copies that were kept."""
        ...

    def keep(self, name: str, label_of: Callable[[sqlite3.Connection], str]) -> str:
        """Copy one that others go on writing; the copy bears its name and a label by what is in it."""
        ...

    def restore(self, kept: str, name: str) -> None:
        """Make one from a copy, brought to today's form; the copy stays as it is."""
        ...

    def release(self, engine: Engine) -> None:
        """Let go of an engine that was given out."""
        ...

    def close(self) -> None:
        """Let go of everything else."""
        ...


def places(folder: Path, database: Postgres | None, form: Form) -> Places:
    """Where databases lie: in PostgreSQL where one is named, else in the data folder."""
    return Files(folder, form) if database is None else Schemas(database, form, folder)


class Stores:
    """The stores of one server, opened when asked for and a bounded number kept open."""

    def __init__(self, folder: Path, database: Postgres | None = None, keep: int = 64) -> None:
        self._places = places(folder, database, WORKSHOP)
        self._prefix = "" if database is None else "w_"
        self._keep, self._lock = keep, Lock()
        self._engines: OrderedDict[str, Engine] = OrderedDict()
        self._committed: dict[str, Committed] = {}

    def prepare(self) -> None:
        """Do beforehand what makes creation quick; who creates hears of what is wrong."""
        with suppress(SQLAlchemyError, OSError):
            self._places.prepare()

    def create(self, store: str) -> None:
        """Make an empty store of today's form."""
        self._places.create(self._name(store))

    def exists(self, store: str) -> bool:
        """Whether there is such a store, named by a room or not."""
        return self._places.exists(self._name(store))

    def bring_forward(self, store: str) -> bool:
        """Bring a store that nobody has open to today's form; whether it had to be."""
        name = self._name(store)
        if not self._places.exists(name):
            raise RuleBroken("workshops.store_missing", store=store)
        return self._places.bring_forward(name)

    def engine(self, store: str) -> Engine:
        """The serving engine of a store, which refuses one of another form in words."""
        with self._lock:
            engine = self._engines.pop(store, None) or self._open(store)
            self._engines[store] = engine
            if len(self._engines) > self._keep:
                left, released = self._engines.popitem(last=False)
                self._committed.pop(left, None)
                self._places.release(released)
            return engine

    def _name(self, store: str) -> str:
        """A name of another form is a mistake of ours, never a path or a schema."""
        if not STORE.fullmatch(store):
            raise ValueError(f"not a store name: {store!r}")
        return f"{self._prefix}{store}"

    def _open(self, store: str) -> Engine:
        name = self._name(store)
        if not self._places.exists(name):
            raise RuleBroken("workshops.store_missing", store=store)
        engine = self._places.engine(name)
        found = self._places.version(engine)
        needed = WORKSHOP.version
        if found != needed:
            self._places.release(engine)
            other = "workshops.schema_older" if found < needed else "workshops.schema_newer"
            raise RuleBroken(other, store=store, found=found, needed=needed)
        return engine

    def keep(self, store: str, label_of: Callable[[sqlite3.Connection], str]) -> str:
        """Keep a store as it stands now, while others go on writing it."""
        return self._places.keep(self._name(store), label_of)

    def list_kept(self, store: str) -> list[str]:
        """The copies of a store that are kept."""
        return self._places.copies.list_kept(self._name(store))

    def restore(self, kept: str, store: str) -> None:
        """Make a store from a copy that is kept."""
        self._places.restore(kept, self._name(store))

    def drop_kept(self, kept: str) -> None:
        """Let go of a copy."""
        self._places.copies.drop(kept)

    def read(self, store: str) -> Session:
        """A session that reads."""
        engine = self.engine(store)
        return Session(engine, info={READ: {}, COMMITTED: self._committed.setdefault(store, Committed())})

    def write(self, store: str) -> Session:
        """A session for the store's one writer."""
        engine = for_writing(self.engine(store))
        known = {WRITES: True, COMMITTED: self._committed.setdefault(store, Committed())}
        return Session(engine, expire_on_commit=False, info=known)

    def close(self) -> None:
        """Let go of every store."""
        with self._lock:
            while self._engines:
                self._places.release(self._engines.popitem()[1])
            self._places.close()
