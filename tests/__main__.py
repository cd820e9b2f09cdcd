"""`python3 tests`: every check of the project, from a bare clone. Standard library only.

--fast        the inner loop, under a minute: what is near to your changes; no browser, faults or stories
--long        full counts: thousands of examples, every kill, every language, then all rooms on PostgreSQL too
--no-browser  everything but the browser tests
--database postgresql  all tests with rooms in them, with the rooms on a PostgreSQL of their own
--fix         no tests: put style and generated API types in order
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import runpy
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests import near  # noqa: E402 (the path comes first)
from tests.checks import PYTHON, Checks, Outcome, fix, node_program, page_is_there  # noqa: E402
from tests.debian import (  # noqa: E402
    apt_install,
    browser_is_there,
    may_install,
    postgres_is_there,
)

ROOT = Path(__file__).resolve().parent.parent
NEAREST_FIRST = ("--failed-first", "--randomly-dont-reorganize")
MEMORY = 4 << 30  # a whole run leaves a third of a gigabyte behind


def main() -> int:
    started = time.monotonic()
    options = read_options()
    wants_browser = not (options.fast or options.no_browser or options.fix)
    if importlib.util.find_spec("ensurepip") is None and may_install():
        apt_install("Python's virtual environments", "python3-venv")
    if wants_browser and not may_install() and not browser_is_there():
        return 1
    # Compiling every module anew would cost each of the many processes seconds.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["MINIKONEPS_TEST_PROFILE"] = "fast" if options.fast else "long" if options.long else "ci"
    if options.fix:
        return install() or fix(node_program())
    on_postgres = options.database == "postgresql"
    wanted = "not alone" if wants_browser else "not alone and not browser"
    wanted += " and not faults and not stories" if options.fast else ""
    wanted += "" if options.long else " and not translated and not long"
    choice = choose() if options.fast else None
    with ThreadPoolExecutor(1) as beside, ThreadPoolExecutor(2) as pool:
        checks = checks_for(choice, pool)
        system = beside.submit(system_is_there, wants_browser)
        if install(None if on_postgres else checks.begin):
            return 1
        browser, postgres = system.result()
        if (wants_browser and not browser) or (on_postgres and not postgres):
            return 1
        outcomes = [] if on_postgres else run_all(wanted, checks, choice)
    if on_postgres or (options.long and postgres):
        os.environ["MINIKONEPS_TEST_DATABASE"] = "postgresql"
        os.environ["MINIKONEPS_TEST_AGAIN"] = "" if on_postgres else "what was there before is left out"
        outcomes += run_tests(wanted, " on PostgreSQL", choice)
    left_out = ["BROWSER TESTS"] * (not wants_browser) + ["TESTS ON POSTGRESQL"] * (not postgres)
    if choice is not None:
        left_out.append(f"{len(choice.there) - len(choice.files)} OF {len(choice.there)} FILES OF TESTS")
    return summarise(outcomes, time.monotonic() - started, left_out)


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 tests", description="Every check of minikoneps.")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--fast", action="store_true", help="what is near to your changes")
    length.add_argument("--long", action="store_true", help="full counts")
    length.add_argument("--fix", action="store_true", help="put style and generated API types in order")
    parser.add_argument("--database", choices=["sqlite", "postgresql"], help="where tests keep their rooms")
    parser.add_argument("--no-browser", action="store_true", help="leave the browser tests out")
    return parser.parse_args()


def choose() -> near.Choice:
    """What the inner loop runs; no test of its looks at the page, which need not be built anew."""
    choice = near.choose_here(ROOT)
    print(choice.told, flush=True)
    if page_is_there() and not choice.touches("frontend/package"):
        os.environ["MINIKONEPS_SKIP_FRONTEND"] = "1"
    return choice


def checks_for(choice: near.Choice | None, pool: ThreadPoolExecutor) -> Checks:
    """All of them, or in the inner loop those that a change can turn red."""
    if choice is None:
        return Checks(pool)
    return Checks(pool, choice.of_the_page, api=choice.touches("frontend/src/api/", "backend/"))


# ------------------------------------------------------------------ the checks


def install(when_packages_are_in: Callable[[], None] | None = None) -> int:
    """What `python3 backend install --tests` does; Python's checks need not wait for npm and the page."""
    installer = runpy.run_path(str(ROOT / "backend" / "__main__.py"))
    status: int = installer["main"](["install", "--tests"], when_packages_are_in)
    return status


def system_is_there(wants_browser: bool) -> tuple[bool, bool]:
    """Browser and PostgreSQL, fetched while pip and npm fetch theirs."""
    return wants_browser and browser_is_there(), postgres_is_there()


def run_all(marks: str, checks: Checks, choice: near.Choice | None) -> list[Outcome]:
    """The checks and the tests; a full run tells of cheap faults before it starts the tests."""
    checks.begin_the_page_s()
    if choice is None:
        checks.outcomes()
    tests = run_tests(marks, "", choice)
    return [*checks.outcomes(), *tests]


def run_tests(marks: str, where: str, choice: near.Choice | None) -> list[Outcome]:
    """The tests, three at a time as they wait for browsers, then those that want the machine alone."""
    how = ["-n", "3", "--dist", "worksteal"]
    if choice is not None:  # two, who wait for no browser
        how = ["-n", "2", "--dist", "worksteal", *NEAREST_FIRST, *choice.files]
    outcomes = [run_pytest(f"tests{where}", marks, *how)]
    if choice is None:
        name = f"tests that need the machine to themselves{where}"
        alone = marks.replace("not alone", "alone", 1)
        outcomes.append(run_pytest(name, alone, *files_with("pytest.mark.alone")))
    return outcomes


def files_with(words: str) -> list[str]:
    """The files of tests that say so: to read all the others costs ten seconds."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [str(file) for file in files if words in file.read_text(encoding="utf-8")]


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
    near.remember(ROOT, suites, fast=NEAREST_FIRST[0] in more)
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
