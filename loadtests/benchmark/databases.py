"""Fresh copies of the prepared databases, one for each run, on SQLite and on PostgreSQL."""

import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Protocol

import psycopg

from loadtests.benchmark.counting import Flushes
from loadtests.benchmark.room import RoomPlan, log_of, prepare, seed_textbook
from minikoneps.settings import Postgres
from tests.servers import find_postgres

ROLES = "CREATE ROLE minikoneps_owner LOGIN; CREATE ROLE minikoneps LOGIN"
NAMES = ("sqlite", "postgresql")
UNPRIVILEGED = ("postgres", "nobody")


@dataclass(frozen=True)
class Fresh:
    """The databases of one run: ours, and the textbook's."""

    folder: Path
    database: Postgres | None
    textbook: str


class Kind(Protocol):
    """A kind of database that the contestants run on."""

    name: str
    plan: RoomPlan

    def roots(self) -> list[int]:
        """The processes of the database itself."""
        ...

    def fresh(self) -> AbstractContextManager[Fresh]:
        """A copy of what was prepared, for one run."""
        ...

    def kept_by_us(self, fresh: Fresh) -> int:
        """How many bids our server has kept."""
        ...

    def kept_by_textbook(self, fresh: Fresh) -> int:
        """How many bids the textbook has kept."""
        ...


class OnSqlite:
    """Files in a folder."""

    name = "SQLite"

    def __init__(self, folder: Path, tenders: int, tenderers: int) -> None:
        self._prepared, self._folder, self._numbers = folder / "prepared", folder, count(1)
        folder.mkdir()
        self.plan = prepare(self._prepared / "data", None, tenders, tenderers)
        seed_textbook(f"sqlite:///{self._prepared / 'textbook.db'}", self.plan)

    def roots(self) -> list[int]:
        """It runs inside the contestants."""
        return []

    @contextmanager
    def fresh(self) -> Iterator[Fresh]:
        """A copy of the files."""
        copy = self._folder / f"run-{next(self._numbers)}"
        shutil.copytree(self._prepared, copy)
        os.sync()
        try:
            yield Fresh(copy / "data", None, f"sqlite:///{copy / 'textbook.db'}")
        finally:
            shutil.rmtree(copy)

    def kept_by_us(self, fresh: Fresh) -> int:
        """How many bids our server has kept."""
        return _count(fresh.folder / f"{log_of(self.plan).store}.db")

    def kept_by_textbook(self, fresh: Fresh) -> int:
        """How many bids the textbook has kept."""
        return _count(fresh.textbook.removeprefix("sqlite:///"))


def _count(path: str | Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM bid").fetchone()[0])


class OnPostgres:
    """A PostgreSQL of the benchmark's own, with the settings it comes with: every commit is flushed."""

    name = "PostgreSQL"

    def __init__(self, programs: Path, folder: Path, flushes: Flushes, tenders: int, tenderers: int) -> None:
        self._folder, self._numbers = folder, count(1)
        folder.mkdir()
        self.programs = programs
        self.at = Path(tempfile.mkdtemp(prefix="minikoneps-bench-"))
        self._process = self._start(flushes)
        self.sql(ROLES)
        self._create("prepared", "template0")
        self._create("prepared_textbook", "template0")
        self.plan = prepare(folder / "data", self._urls("prepared"), tenders, tenderers)
        seed_textbook(self._textbook_url("prepared_textbook"), self.plan)

    def _start(self, flushes: Flushes) -> "subprocess.Popen[bytes]":
        who: dict[str, Any] = {}
        if os.geteuid() == 0:  # PostgreSQL does not run as root
            user = next(
                name
                for name in UNPRIVILEGED
                if not subprocess.run(["id", name], capture_output=True).returncode
            )
            shutil.chown(self.at, user)
            who = {"user": user, "extra_groups": []}
        data, log = str(self.at / "data"), (self._folder / "postgres.log").open("wb")
        make = [str(self.programs / "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"]
        subprocess.run([*make, "--locale=C"], check=True, capture_output=True, cwd=self.at, **who)
        serve = [str(self.programs / "postgres"), "-D", data, "-k", str(self.at)]
        serve += ["-c", "listen_addresses=", "-c", "max_connections=200"]
        surroundings = os.environ | flushes.surroundings
        process = subprocess.Popen(serve, stdout=log, stderr=log, cwd=self.at, env=surroundings, **who)
        for _ in range(300):
            try:
                self.sql("SELECT 1")
            except psycopg.OperationalError:
                threading.Event().wait(0.1)
            else:
                return process
        raise RuntimeError((self._folder / "postgres.log").read_text(encoding="utf-8"))

    def sql(self, statement: str) -> None:
        """Run a statement as the administrator."""
        with psycopg.connect(
            host=str(self.at), dbname="postgres", user="postgres", autocommit=True, prepare_threshold=None
        ) as connection:
            connection.execute(statement)

    def _create(self, name: str, template: str) -> None:
        self.sql(f"CREATE DATABASE {name} OWNER minikoneps_owner TEMPLATE {template}")
        self.sql(f"REVOKE ALL ON DATABASE {name} FROM PUBLIC")
        self.sql(f"GRANT CONNECT ON DATABASE {name} TO minikoneps")

    def _urls(self, name: str) -> Postgres:
        at = f"@/{name}?host={self.at}"
        return Postgres(f"postgresql://minikoneps{at}", f"postgresql://minikoneps_owner{at}")

    def _textbook_url(self, name: str) -> str:
        return f"postgresql+psycopg://postgres@/{name}?host={self.at}"

    def roots(self) -> list[int]:
        """The server with all its processes."""
        return [self._process.pid]

    @contextmanager
    def fresh(self) -> Iterator[Fresh]:
        """Copies of the databases, made from the prepared ones as templates."""
        name = f"run_{next(self._numbers)}"
        self._create(name, "prepared")
        self._create(f"{name}_textbook", "prepared_textbook")
        self.sql("CHECKPOINT")
        folder = self._folder / name
        shutil.copytree(self._folder / "data", folder)
        try:
            yield Fresh(folder, self._urls(name), self._textbook_url(f"{name}_textbook"))
        finally:
            for made in (name, f"{name}_textbook"):
                self.sql(f"DROP DATABASE {made} WITH (FORCE)")
            shutil.rmtree(folder)

    def kept_by_us(self, fresh: Fresh) -> int:
        """How many bids our server has kept."""
        assert fresh.database is not None
        return self._count(fresh.database.owner, f"w_{log_of(self.plan).store}.bid")

    def kept_by_textbook(self, fresh: Fresh) -> int:
        """How many bids the textbook has kept."""
        return self._count(fresh.textbook.replace("+psycopg", ""), "bid")

    def _count(self, url: str, table: str) -> int:
        with psycopg.connect(url) as connection:
            found = connection.execute(f"SELECT count(*) FROM {table}".encode()).fetchone()  # noqa: S608
        assert found is not None
        return int(found[0])

    def close(self) -> None:
        """Stop it; its files go with it."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()
        shutil.rmtree(self.at)


@contextmanager
def prepared(database: str, folder: Path, flushes: Flushes, tenders: int, tenderers: int) -> Iterator[Kind]:
    """A room on one of `NAMES`, with tenders and tenderers.

    Errors: RuntimeError when there is no PostgreSQL here.
    """
    if database == NAMES[0]:
        yield OnSqlite(folder, tenders, tenderers)
    elif (programs := find_postgres()) is None:
        raise RuntimeError("there is no PostgreSQL here")
    else:
        kind = OnPostgres(programs, folder, flushes, tenders, tenderers)
        try:
            yield kind
        finally:
            kind.close()
