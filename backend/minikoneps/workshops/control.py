"""The control database: an SQLite file or a PostgreSQL schema of its own, with a commit of its own."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from threading import Lock

from sqlalchemy import text
from sqlmodel import Session

from minikoneps.settings import Postgres
from minikoneps.shared.database import SCHEMA_VERSION, places
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.form import Form, for_writing
from minikoneps.shared.postgres import CHANNEL, CONTROL, check_logins
from minikoneps.workshops.tables import ControlModel

FILE = "control"
FORM = Form(ControlModel.metadata, SCHEMA_VERSION)


class Control:
    """Opens the control database of a server, making it when there is none."""

    def __init__(self, folder: Path, database: Postgres | None = None) -> None:
        if database is None:
            folder.mkdir(parents=True, exist_ok=True)
        else:
            check_logins(database)
        name = FILE if database is None else CONTROL
        self._places = places(folder, database, FORM)
        if not self._places.exists(name):
            with suppress(FileExistsError):  # another process was quicker
                self._places.create(name)
        self._engine = self._places.engine(name)
        found = self._places.version(self._engine)
        if found != SCHEMA_VERSION:
            self.close()
            raise RuleBroken("workshops.control_other_version", found=found, needed=SCHEMA_VERSION)
        self._writing, self._shared = Lock(), database is not None
        self._numbers = count(1)
        self._version = 0
        self.certain = not self._shared

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
            session.commit()
            if people:
                self.changed()

    def database_now(self) -> datetime:
        """The time of the database that several servers share."""
        with self._engine.connect() as connection:
            now: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
            return now.astimezone(UTC)

    def close(self) -> None:
        """Let go of the database."""
        self._places.release(self._engine)
        self._places.close()
