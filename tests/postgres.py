"""A real PostgreSQL of the tests' own, run in a new folder by an unprivileged user.

With `python3 tests --database postgresql` every server that a test starts keeps its rooms there.
"""

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from minikoneps.settings import DATABASE, OWNER, Postgres
from tests.servers import find_postgres

KEPT_IN = os.environ.get("MINIKONEPS_TEST_DATABASE", "sqlite")
files_only = pytest.mark.skipif(KEPT_IN != "sqlite", reason="is about SQLite files")
KEPT_AT_ONCE = 12  # databases of earlier tests that are not dropped yet: each has eight megabytes
UNPRIVILEGED = ("postgres", "nobody")
ROLES = "CREATE ROLE minikoneps_owner LOGIN; CREATE ROLE minikoneps LOGIN"
NO_SERVER = "PostgreSQL is not installed here: `python3 tests` installs it or says how"
DURABLE = ("listen_addresses=", "max_connections=300")
SETTINGS = (*DURABLE, "fsync=off")  # no test cuts the machine's power


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

    def drop(self, database: Postgres) -> None:
        """Drop a database unless somebody uses it."""
        with suppress(psycopg.errors.ObjectInUse):
            self.sql(f"DROP DATABASE {name_of(database)}")


def name_of(database: Postgres) -> str:
    """The name of a database that the tests made."""
    return database.serving.partition("@/")[2].partition("?")[0]


def start(programs: Path, settings: Sequence[str] = SETTINGS) -> Cluster:
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
    serve = [str(programs / "postgres"), "-D", data, "-k", str(folder)]
    serve += [word for setting in settings for word in ("-c", setting)]
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


@cache
def running() -> Cluster | None:
    """One PostgreSQL for all tests of this process, started when the first asks for it."""
    programs = find_postgres()
    if programs is None:
        return None
    found = start(programs)
    atexit.register(stop, found)
    return found


_KEPT: dict[Path, Postgres] = {}


def kept(folder: Path) -> Postgres | None:
    """Where the rooms of a data folder are kept in this run; the same folder has the same database."""
    if KEPT_IN == "sqlite":
        return None
    found = running()
    if found is None:
        pytest.fail(NO_SERVER)
    if folder not in _KEPT:
        _KEPT[folder] = found.new_database()
        for old in list(_KEPT)[:-KEPT_AT_ONCE]:
            found.drop(_KEPT.pop(old))
    return _KEPT[folder]


def settings_of(folder: Path) -> dict[str, str | None]:
    """The environment in which a command finds the rooms of a data folder."""
    found = kept(folder)
    return {DATABASE: None, OWNER: None} if found is None else {DATABASE: found.serving, OWNER: found.owner}


@pytest.fixture(scope="session")
def cluster() -> Cluster:
    """A PostgreSQL that runs."""
    found = running()
    if found is None:
        pytest.skip(NO_SERVER)
    return found


@pytest.fixture(params=["sqlite", "postgresql"] if KEPT_IN == "sqlite" else [KEPT_IN])
def database(request: pytest.FixtureRequest) -> Postgres | None:
    """Each back end in turn: nothing for SQLite, or a database of the test's own."""
    if request.param == "sqlite":
        return None
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.new_database()
