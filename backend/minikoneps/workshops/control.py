"""The control database: an SQLite file of its own, with a commit of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from sqlmodel import Session

from minikoneps.shared.database import SCHEMA_VERSION, sqlite_engine
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops.tables import ControlModel

FILE = "control.db"


class Control:
    """Opens the control database of a data folder, making it when there is none."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / FILE
        if not path.exists():
            _create(path)
        self._engine = sqlite_engine(path)
        with self._engine.connect() as connection:
            found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        if found != SCHEMA_VERSION:
            self._engine.dispose()
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
        engine = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        with self._writing, Session(engine, expire_on_commit=False) as session:
            yield session
            session.commit()
            self.version += people

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _create(path: Path) -> None:
    draft = path.with_suffix(".making")
    draft.unlink(missing_ok=True)
    engine = sqlite_engine(draft, serving=False)
    ControlModel.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    engine.dispose()
    draft.chmod(0o600)
    draft.rename(path)
