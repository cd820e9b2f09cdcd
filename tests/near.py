"""Which tests `python3 tests --fast` takes: the nearest to what was changed, about a minute of them.

Near is who imports the changed file, or is the folder of tests of its package; who imports those is one
step farther. Standard library only.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections import defaultdict
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

BUDGET = 35.0  # seconds of tests, two at a time, beside those that always run
UNKNOWN = 3.0  # seconds of a file of tests that has not been run here
TRUNKS = ("@{upstream}", "origin/HEAD", "origin/main", "main")
CODE = ("backend/minikoneps", "tests", "loadtests")
NEVER = ("browser", "faults", "scenarios")  # folders of tests that are too slow for the inner loop
ALWAYS = ("tests/house/", "tests/test_sealed.py")  # how the house is kept, and one bid from end to end
# Whoever imports these has the whole house: they say nothing about what is near.
DOORS = re.compile(r"backend/minikoneps/(app|cli\w*)\.py|tests/serving\.py")
IMPORT = re.compile(r"^\s*(?:from\s+([\w.]+)\s+import\s+(\([^)]*\)|[^\n]*)|import\s+([\w.]+))", re.MULTILINE)


class Choice(NamedTuple):
    """The files of tests to run, nearest first, those in reach of a change, and all that there are."""

    changed: set[str] | None
    files: list[str]
    near: list[str]
    there: list[str]

    def touches(self, *folders: str) -> bool:
        """Whether something in these was changed, as far as anybody knows."""
        return self.changed is None or any(file.startswith(folders) for file in self.changed)

    @property
    def of_the_page(self) -> list[str] | None:
        """The page's sources that were changed; None where more of it may have been."""
        if self.changed is None:
            return None
        files = sorted(file for file in self.changed if file.startswith("frontend/"))
        return files if all(file.startswith("frontend/src/") for file in files) else None

    @property
    def told(self) -> str:
        """What was found, for who waits."""
        run = f"{len(self.files)} of {len(self.there)} files of tests are run"
        if not self.changed:
            why = (
                "Nothing differs from the trunk"
                if self.changed is not None
                else "What was changed is not known"
            )
            return f"{why}: {run}, the quickest."
        left = len(set(self.near) - set(self.files))
        number = len(self.changed)
        return f"{number} files differ from the trunk: {run}; {left} more are near, too many for a minute."


def choose_here(root: Path) -> Choice:
    """The choice for this folder, by what git and earlier runs left in it."""
    return choose(read_code(root), changed_files(root), seconds_taken(root), failed_last_time(root))


def changed_files(root: Path) -> set[str] | None:
    """What is not on the trunk yet, committed or not; None where there is no git to ask."""
    for trunk in (*TRUNKS, "HEAD"):
        base = git(root, "merge-base", "HEAD", trunk)
        if base:
            changed = git(root, "diff", "--name-only", "--no-renames", "--relative", "-z", base[0])
            new = git(root, "ls-files", "--others", "--exclude-standard", "-z")
            return None if changed is None or new is None else {*changed, *new}
    return None


def git(root: Path, *words: str) -> list[str] | None:
    """What git answers, piece by piece; None where it refuses or is not there."""
    try:
        done = subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, encoding="utf-8")
    except OSError:
        return None
    return None if done.returncode else [piece for piece in re.split(r"[\0\n]", done.stdout) if piece]


def choose(
    code: dict[str, str], changed: set[str] | None, seconds: dict[str, float], failed: Collection[str]
) -> Choice:
    """What always runs; then what failed last time, the nearest and the quickest as long as time is left.

    Where nothing was changed, or nobody knows what, all are equally near.
    """
    tests = [file for file in code if is_test(file)]
    steps = distances(code, changed) if changed else dict.fromkeys(tests, 1)
    steps |= dict.fromkeys(failed, -1)
    always = [file for file in tests if file.startswith(ALWAYS)]
    homes = {package(file) for file in changed or ()} - {None}
    near = sorted(
        (file for file in tests if file in steps and file not in always),
        key=lambda file: (steps[file], package(file) not in homes, seconds.get(file, UNKNOWN), file),
    )
    taken, left = always, BUDGET
    for file in near:
        needs = seconds.get(file, UNKNOWN)
        if needs <= left:
            taken.append(file)
            left -= needs
    return Choice(changed, taken, near, tests)


def is_test(file: str) -> bool:
    """Whether the inner loop may run this file."""
    parts = file.split("/")
    return parts[0] == "tests" and parts[-1].startswith("test_") and parts[1] not in NEVER


def read_code(root: Path) -> dict[str, str]:
    """Every file of Python by its name in the project."""
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for folder in CODE
        for path in sorted((root / folder).rglob("*.py"))
    }


def distances(code: dict[str, str], changed: Iterable[str]) -> dict[str, int]:
    """In how many steps each file comes to something that was changed; 0 is what was changed itself."""
    importers = who_imports(code)
    steps = dict.fromkeys(changed, 0)
    edge = list(steps)
    while edge:
        found = []
        for file in edge:
            if steps[file] and DOORS.fullmatch(file):
                continue
            for other in importers[file] | beside(file, code):
                if other not in steps:
                    steps[other] = steps[file] + 1
                    found.append(other)
        edge = found
    return steps


def who_imports(code: dict[str, str]) -> dict[str, set[str]]:
    """For each file those that import it."""
    named = {module_name(file): file for file in code}
    importers: dict[str, set[str]] = defaultdict(set)
    for file, text in code.items():
        for source, names, plain in IMPORT.findall(text):
            modules = {source or plain, *(f"{source}.{name}" for name in re.findall(r"\w+", names))}
            for module in modules & named.keys():
                importers[named[module]].add(file)
    return importers


def module_name(file: str) -> str:
    """The name by which others import a file."""
    return file.removeprefix("backend/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def beside(file: str, code: dict[str, str]) -> set[str]:
    """Who is near without importing: the package's own tests, who reads its data, and who names a folder."""
    if file.endswith("conftest.py"):
        folder = file.removesuffix("conftest.py")
        return {other for other in code if other.startswith(folder) and is_test(other)}
    if not file.startswith(CODE):
        folder = f'"{file.split("/")[0]}"'
        return {other for other, text in code.items() if is_test(other) and folder in text}
    if package(file) is None or (file.startswith("tests/") and file.endswith(".py")):
        return set()
    homes = [f"tests/{package(file)}/test_"]
    if not file.endswith(".py"):
        homes.append(f"backend/minikoneps/{package(file)}/")
    return {other for other in code if other.startswith(tuple(homes))}


def package(file: str) -> str | None:
    """The package that a file belongs to, or tests."""
    found = re.match(r"(?:backend/minikoneps|tests)/(\w+)/", file)
    return found[1] if found else None


# ------------------------------------------------------------------ what earlier runs left


def failed_last_time(root: Path) -> set[str]:
    """The files whose tests failed in the last run, as pytest remembers them."""
    kept = root / ".pytest_cache" / "v" / "cache" / "lastfailed"
    return {name.split("::")[0] for name in json.loads(kept.read_text())} if kept.is_file() else set()


def seconds_taken(root: Path) -> dict[str, float]:
    """How long each file of tests took when it was last run here."""
    kept = memory(root)
    return json.loads(kept.read_text()) if kept.is_file() else {}


def remember(root: Path, suites: Iterable[ElementTree.Element], *, fast: bool) -> None:
    """Keep the seconds of each file; other than the inner loop's runs only tell of files it does not know."""
    taken: dict[str, float] = defaultdict(float)
    for case in (case for suite in suites for case in suite.iter("testcase")):
        taken[case.get("classname", "").replace(".", "/") + ".py"] += float(case.get("time", 0))
    known = seconds_taken(root)
    memory(root).parent.mkdir(exist_ok=True)
    memory(root).write_text(json.dumps({**known, **taken} if fast else {**taken, **known}, indent=1))


def memory(root: Path) -> Path:
    return root / ".pytest_cache" / "seconds.json"
