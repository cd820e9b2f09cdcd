"""The control database: an SQLite file or a PostgreSQL schema of its own, with a commit of its own."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from sqlmodel import Session

from minikoneps.settings import Postgres
from minikoneps.shared.database import SCHEMA_VERSION, places
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.form import Form, for_writing
from minikoneps.shared.postgres import CONTROL, check_logins
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
        self._writing = Lock()
        self.version = 0

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
            session.commit()
            self.version += people

    def close(self) -> None:
        """Let go of the database."""
        self._places.release(self._engine)
        self._places.close()
