"""A real PostgreSQL of the tests' own, run in a new folder by an unprivileged user."""

import os
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from minikoneps.settings import Postgres
from tests.servers import find_postgres
from tests.serving import LONG, Served, serve

UNPRIVILEGED = ("postgres", "nobody")
ROLES = "CREATE ROLE minikoneps_owner LOGIN; CREATE ROLE minikoneps LOGIN"
NO_SERVER = "PostgreSQL is not installed here: `python3 tests` installs it or says how"


@dataclass
class Cluster:
    """A running PostgreSQL that listens on a socket in its own folder alone."""

    folder: Path
    process: "subprocess.Popen[bytes]"
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def sql(self, statement: str, database: str = "postgres", user: str = "postgres") -> list[Any]:
        """Run one statement as a login, by default the administrator's."""
        with psycopg.connect(
            host=str(self.folder), dbname=database, user=user, autocommit=True, prepare_threshold=None
        ) as connection:
            cursor = connection.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []

    def new_database(self) -> Postgres:
        """A fresh database with its two logins, as an administrator would make it."""
        name = f"room_{next(self.numbers)}"
        self.sql(f"CREATE DATABASE {name} OWNER minikoneps_owner")
        self.sql(f"REVOKE ALL ON DATABASE {name} FROM PUBLIC")
        self.sql(f"GRANT CONNECT ON DATABASE {name} TO minikoneps")
        at = f"@/{name}?host={self.folder}"
        return Postgres(f"postgresql://minikoneps{at}", f"postgresql://minikoneps_owner{at}")


def start(programs: Path) -> Cluster:
    """Make a cluster and start it; as root, another user runs it."""
    folder = Path(tempfile.mkdtemp(prefix="minikoneps-pg-"))
    who: dict[str, Any] = {}
    if os.geteuid() == 0:
        user = next(
            name for name in UNPRIVILEGED if subprocess.run(["id", name], capture_output=True).returncode == 0
        )
        shutil.chown(folder, user)
        who = {"user": user, "extra_groups": []}
    data = str(folder / "data")
    make = [str(programs / "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"]
    subprocess.run([*make, "--no-sync"], check=True, capture_output=True, cwd=folder, **who)
    serve = [str(programs / "postgres"), "-D", data, "-k", str(folder), "-c", "listen_addresses="]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(serve, stdout=log, stderr=log, cwd=folder, **who)
    cluster = Cluster(folder, process)
    wait_for(cluster)
    cluster.sql(ROLES)
    return cluster


def wait_for(cluster: Cluster) -> None:
    """Return when it answers."""
    for _ in range(300):
        try:
            cluster.sql("SELECT 1")
        except psycopg.OperationalError:
            if cluster.process.poll() is not None:
                break
            threading.Event().wait(0.05)
        else:
            return
    raise RuntimeError((cluster.folder / "log").read_text(encoding="utf-8"))


def stop(cluster: Cluster) -> None:
    """Stop it at once; its folder goes with it."""
    cluster.process.send_signal(signal.SIGQUIT)
    cluster.process.wait()
    shutil.rmtree(cluster.folder)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One PostgreSQL for all tests of this process, started when the first asks for it."""
    programs = find_postgres()
    if programs is None:
        pytest.skip(NO_SERVER)
    running = start(programs)
    yield running
    stop(running)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Postgres | None:
    """Each back end in turn: nothing for SQLite, or a database of the test's own."""
    return new_database(request)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"] if LONG else ["sqlite"])
def module_database(request: pytest.FixtureRequest) -> Postgres | None:
    """The same, once for all tests of a file; whole stages run on PostgreSQL with `--long`."""
    return new_database(request)


def new_database(request: pytest.FixtureRequest) -> Postgres | None:
    if request.param == "sqlite":
        return None
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.new_database()


@pytest.fixture(scope="module", name="served")
def served_on_both(
    tmp_path_factory: pytest.TempPathFactory, module_database: Postgres | None
) -> Iterator[Served]:
    """One server for all tests of a file, on each back end in turn."""
    with serve(tmp_path_factory.mktemp("data"), module_database) as served:
        yield served
