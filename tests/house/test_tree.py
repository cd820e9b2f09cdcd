"""Every stage has the same rooms: backend, page, tests, a chapter."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.tree import BACKEND, PAGE, ROOT, STAGES, parsed, python_files, text

ROOMS = ("api.py", "refusals.toml", "rules.py", "schemas.py", "service.py", "store.py", "tables.py")
METHODS = "methods"  # a folder of rules, one file for each


@pytest.mark.parametrize("stage", STAGES)
def test_each_stage_has_its_rooms(stage: str) -> None:
    chapter = ROOT / "docs" / "reference" / "stages" / f"{stage}.md"

    assert (BACKEND / stage / "__init__.py").is_file()
    assert (PAGE / stage).is_dir(), f"The page has no folder {stage}/."
    assert (ROOT / "tests" / stage).is_dir(), f"There are no tests/{stage}/."
    assert chapter.is_file(), f"The stage has no chapter docs/reference/stages/{stage}.md."


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_holds_only_the_agreed_files_and_beside_them_neither_sql_nor_http(stage: str) -> None:
    found = [path for path in (BACKEND / stage).iterdir() if path.name not in ("__pycache__", METHODS)]
    found += (BACKEND / stage / METHODS).glob("*.py")
    more = [path for path in found if path.name not in ("__init__.py", *ROOMS)]
    more = [
        path for path in more if not path.name.endswith(tuple(f"_{room}" for room in ("store.py", "api.py")))
    ]

    assert [path.name for path in more if path.suffix != ".py"] == []
    assert [path.name for path in more if not is_plain(path)] == [], (
        "A stage's files are api, service, store, tables, schemas, rules; rules or acts may have a file of "
        "their own beside them, which neither selects nor answers requests, and a second store its own name."
    )


def is_plain(path: Path) -> bool:
    """Whether a module keeps away from SQL and from HTTP; a session is handed on, not asked."""
    names = {
        (name, what)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom | ast.Import)
        for name, what in (
            [(node.module or "", one.name) for one in node.names]
            if isinstance(node, ast.ImportFrom)
            else [(one.name, "") for one in node.names]
        )
    }
    asked = {pair for pair in names if pair != ("sqlmodel", "Session")}
    return not any(name.split(".")[0] in ("sqlmodel", "sqlalchemy", "fastapi") for name, _ in asked)


def test_every_package_has_its_tests() -> None:
    packages = {path.parent.name for path in BACKEND.glob("*/__init__.py")}
    tested = {path.name for path in (ROOT / "tests").iterdir() if any(path.glob("test_*.py"))}

    assert packages <= tested, f"No tests/ folder for: {', '.join(sorted(packages - tested))}"


def test_no_test_runs_a_loop_on_the_thread_of_the_browser_s() -> None:
    wrong = [
        path.relative_to(ROOT).as_posix()
        for path in python_files(ROOT / "tests")
        if path.name != "loops.py" and re.search(r"\b(asyncio|anyio)\.run\(", text(path))
    ]

    assert wrong == [], "tests.loops.run does it on a thread of its own."
