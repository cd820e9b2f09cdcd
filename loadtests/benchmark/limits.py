"""What the databases can do at most: rows like a bid, one or many a transaction, each made durable."""

import re
import sqlite3
import subprocess
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from loadtests.benchmark.databases import OnPostgres

ROW = "x" * 1500
TABLE = """
CREATE TABLE like_bid (
  id INTEGER PRIMARY KEY, tender TEXT, tenderer TEXT, body TEXT, UNIQUE (tender, tenderer)
)"""
PGBENCH = f"""
\\set n random(1, 2000000000)
INSERT INTO like_bid (tender, tenderer, body) VALUES ('t', 'p' || :n || random(), '{ROW}');
"""  # noqa: S608 - no stranger's words


def sqlite_limits(folder: Path, seconds: float) -> Mapping[str, float]:
    """Rows a second into a file with WAL and FULL, by rows in a transaction."""
    return {
        f"SQLite, {rows} rows a commit": _sqlite(folder / f"limit-{rows}.db", rows, seconds)
        for rows in (1, 20)
    }


def _sqlite(path: Path, rows: int, seconds: float) -> float:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=4000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(TABLE)
        written, started = 0, time.perf_counter()
        while time.perf_counter() - started < seconds:
            connection.execute("BEGIN IMMEDIATE")
            more = [("t", f"p{number}", ROW) for number in range(written, written + rows)]
            connection.executemany("INSERT INTO like_bid (tender, tenderer, body) VALUES (?, ?, ?)", more)
            connection.execute("COMMIT")
            written += rows
        took = time.perf_counter() - started
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()
    return written / took


def postgres_limits(postgres: OnPostgres, folder: Path, seconds: float) -> Mapping[str, float]:
    """Rows a second by pgbench, one row a commit, by clients."""
    script = folder / "insert.sql"
    script.write_text(PGBENCH, encoding="utf-8")
    found = {}
    for clients in (1, 32):
        postgres.sql("DROP TABLE IF EXISTS like_bid")
        postgres.sql(TABLE.replace("INTEGER PRIMARY KEY", "BIGSERIAL PRIMARY KEY"))
        command = [str(postgres.programs / "pgbench"), "-h", str(postgres.at), "-U", "postgres", "-n"]
        command += ["-c", str(clients), "-T", str(max(1, round(seconds))), "-f", str(script), "postgres"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        told = re.search(r"tps = ([0-9.]+)", done.stdout)
        assert told is not None, done.stdout
        found[f"pgbench, 1 row a commit, {clients} clients"] = float(told[1])
    return found
