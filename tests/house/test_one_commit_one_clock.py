"""One place stores, one place reads the time, one place draws lots."""

import ast
from functools import cache

from tests.house.tree import BACKEND, listed, name, parsed, python_files

DOOR = "backend/minikoneps/ledger/door.py"
CONTROL = "backend/minikoneps/workshops/"
CLOCK = "backend/minikoneps/shared/clock.py"
TIMES = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns"}
CHANCE = {"random", "secrets", "uuid"}
CHANCE_HOMES = ("backend/minikoneps/shared/identifiers.py", "backend/minikoneps/sealing/")


@cache
def all_calls() -> list[tuple[str, str]]:
    """Every call in the backend: where, and the dotted name that is called."""
    return [
        (f"{name(path)}:{node.lineno}", f".{ast.unparse(node.func)}")
        for path in python_files(BACKEND)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
    ]


def calls(of: str) -> list[str]:
    return [place for place, called in all_calls() if called.endswith(f".{of}")]


def test_the_workshop_store_is_committed_in_one_place() -> None:
    commits = [place for place in calls("commit") if not place.startswith(CONTROL)]

    assert [place.split(":")[0] for place in commits] == [DOOR], listed(
        commits, f"Only the door of the ledger commits a workshop's store, and only once: {DOOR}."
    )


def test_the_time_is_read_in_one_place() -> None:
    elsewhere = [place for reading in TIMES for place in calls(reading) if not place.startswith(CLOCK)]

    assert not elsewhere, listed(elsewhere, f"Take the time from the workshop's clock: {CLOCK}.")
    assert any(calls(reading) for reading in TIMES), "This test no longer sees how the clock reads the time."


def test_chance_has_one_home() -> None:
    elsewhere = [
        f"{name(path)}:{node.lineno}"
        for path in python_files(BACKEND)
        if not name(path).startswith(CHANCE_HOMES)
        for node in ast.walk(parsed(path))
        if (isinstance(node, ast.Import) and CHANCE & {alias.name for alias in node.names})
        or (isinstance(node, ast.ImportFrom) and node.module in CHANCE)
    ]

    assert not elsewhere, listed(elsewhere, f"Names and secrets are made in {CHANCE_HOMES[0]}.")
