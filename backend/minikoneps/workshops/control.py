"""The control database: an SQLite file or a PostgreSQL schema of its own, with a commit of its own."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from threading import Event, Lock

from filelock import FileLock, Timeout
from sqlalchemy import text
from sqlmodel import Session

from minikoneps.migrations.forward import CONTROL as TREE
from minikoneps.settings import Postgres
from minikoneps.shared.clock import wall_now
from minikoneps.shared.database import places
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.faults import Fault, fault_of_commit
from minikoneps.shared.form import Form, for_writing
from minikoneps.shared.postgres import CHANNEL, CONTROL, check_logins
from minikoneps.workshops import store
from minikoneps.workshops.tables import ControlModel

FILE = "control"
FORM = Form(ControlModel.metadata, TREE)
LIVING = timedelta(seconds=15)  # a server silent for longer is waited for no more
LOOKS = 9  # at the database's clock, to know how far it is ahead
LOOK = 0.5  # seconds between two looks whether the others are gone


class Control:
    """Opens the control database of a server; makes it when there is none, brings an old one forward."""

    def __init__(self, folder: Path, database: Postgres | None = None) -> None:
        if database is None:
            folder.mkdir(parents=True, exist_ok=True)
        else:
            check_logins(database)
        self.name = FILE if database is None else CONTROL
        self._folder, self._shared = folder, database is not None
        self._places = places(folder, database, FORM)
        if not self._places.exists(self.name):
            with suppress(FileExistsError):  # another process was quicker
                self._places.create(self.name)
        self._engine = self._places.engine(self.name)
        self._writing = Lock()
        self._numbers = count(1)
        self._version = 0
        self.certain = not self._shared
        found = self._places.version(self._engine)
        if found > FORM.version:
            self.close()
            raise RuleBroken("workshops.control_other_version", found=found, needed=FORM.version)
        if found < FORM.version:
            self._go_forward()

    def _go_forward(self) -> None:
        try:
            with self.alone():
                self._places.bring_forward(self.name)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every other server from these databases, or refuse while one runs."""
        if self._shared:
            until = self.database_now() + LIVING
            while self.others_live():
                if self.database_now() > until:
                    raise RuleBroken("workshops.servers_running")
                Event().wait(LOOK)
            yield
        else:
            with hold_folder(self._folder):
                yield

    def others_live(self, besides: str = "") -> bool:
        """Whether another server on the same database has said lately that it lives."""
        if not self._shared:
            return False
        with self.read() as session:
            return not store.list_processes(session, self.database_now() - LIVING) <= {besides}

    @property
    def version(self) -> int:
        """Changes with each change of people or seats; always, while other servers cannot be heard."""
        if not self.certain:
            self.changed()
        return self._version

    def changed(self) -> None:
        """People or seats changed, here or at another server."""
        self._version = next(self._numbers)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that reads."""
        with Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self, *, people: bool = True) -> Iterator[Session]:
        """A session whose changes are kept together or not at all; `people`: look-ups are stale after it."""
        engine = for_writing(self._engine)
        with self._writing, Session(engine, expire_on_commit=False) as session:
            yield session
            if people and self._shared:
                told = text("SELECT pg_notify(:channel, :told)")
                session.execute(told, {"channel": CHANNEL, "told": json.dumps({"people": True})})
            try:
                session.commit()
            except Exception as failure:
                if fault_of_commit(failure) is Fault.UNCERTAIN:
                    raise RuleBroken(Fault.UNCERTAIN.value) from failure
                raise
            finally:  # what failed may be kept all the same
                if people:
                    self.changed()

    def database_now(self) -> datetime:
        """The time of the database that several servers share."""
        with self._engine.connect() as connection:
            now: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
            return now.astimezone(UTC)

    def database_ahead(self) -> timedelta:
        """How far the clock that servers share is ahead of this machine's, by the quickest of some looks."""
        looks = []
        with self._engine.connect() as connection:
            for _ in range(LOOKS):
                before = wall_now()
                there: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
                took = wall_now() - before
                looks.append((took, there - before - took / 2))
        return min(looks)[1]

    def close(self) -> None:
        """Let go of the database."""
        self._places.release(self._engine)
        self._places.close()


@contextmanager
def hold_folder(folder: Path) -> Iterator[None]:
    """Have a data folder to oneself; no second server may."""
    lock = FileLock(folder / "server.lock")
    try:
        lock.acquire(timeout=3)
    except Timeout:
        raise RuleBroken("workshops.folder_in_use") from None
    try:
        yield
    finally:
        lock.release()
