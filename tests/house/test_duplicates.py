"""Copies drift apart: at most one window of eight lines in two hundred may occur twice."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from tests.house.tree import BACKEND, PAGE, listed, name, page_files, python_files, text

WINDOW = 8
ALLOWED = 0.005


def meaningful_lines(path: Path) -> list[tuple[int, str]]:
    """Numbered lines without blanks, comments and imports, white space evened out."""
    without_imports = re.sub(
        r"^(from \S+ import \([^)]*\)|import \{[^}]*\} from .*)$",
        lambda found: "\n" * found[0].count("\n"),
        text(path),
        flags=re.MULTILINE,
    )
    return [
        (number, " ".join(line.split()))
        for number, line in enumerate(without_imports.splitlines(), 1)
        if line.strip() and not re.match(r"\s*(#|//|/?\*|import |from |[\])}]+[,;]?$)", line)
    ]


def repeated_windows(paths: list[Path]) -> tuple[list[str], int]:
    places = defaultdict(list)
    for path in paths:
        lines = meaningful_lines(path)
        for start in range(len(lines) - WINDOW + 1):
            window = tuple(line for _, line in lines[start : start + WINDOW])
            places[window].append(f"{name(path)}:{lines[start][0]}")
    repeated = [" = ".join(found) for found in places.values() if len(found) > 1 for _ in found]
    return repeated, sum(len(found) for found in places.values())


@pytest.mark.parametrize("side", ["backend", "page"])
def test_nothing_is_written_twice(side: str) -> None:
    page = [path for path in page_files() if path.is_relative_to(PAGE) and ".test." not in path.name]
    paths = python_files(BACKEND) if side == "backend" else [p for p in page if "i18n" not in p.parts]

    repeated, windows = repeated_windows(paths)

    assert len(repeated) <= ALLOWED * windows, listed(
        sorted(set(repeated)),
        f"{len(repeated)} of {windows} windows of {WINDOW} lines occur twice: share them.",
    )


def test_a_copy_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.house.tree.ROOT", tmp_path)
    lines = "\n".join(f"step_{number}(tender)" for number in range(WINDOW))
    for copy in ("one.py", "two.py"):
        (tmp_path / copy).write_text(f"{lines}\nfinish_{copy[:3]}()\n", encoding="utf-8")

    repeated, windows = repeated_windows([tmp_path / "one.py", tmp_path / "two.py"])

    assert repeated == ["one.py:1 = two.py:1"] * 2
    assert windows == 4
