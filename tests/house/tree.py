"""Reads the project's own files for the house tests."""

import ast
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BACKEND = ROOT / "backend" / "minikoneps"
PAGE = ROOT / "frontend" / "src"
STAGES = (
    "parties",
    "approvals",
    "plans",
    "tenders",
    "outages",
    "documents",
    "enquiries",
    "conversations",
    "participation",
    "consortia",
    "bids",
    "committees",
    "evaluations",
    "qualifications",
    "explanations",
    "negotiations",
    "awards",
    "failures",
    "complaints",
)

_MADE = {".git", ".venv", "node_modules", "static", "static.tmp", "dist", "build", "reports", "__pycache__"}


@cache
def project_files() -> tuple[Path, ...]:
    """Every file that a person wrote; what machines made is left out."""
    return tuple(sorted(_walk(ROOT)))


def _walk(folder: Path) -> Iterator[Path]:
    for entry in os.scandir(folder):
        if entry.name in _MADE:  # in a second working tree some of them are files
            continue
        if entry.is_dir():
            if not entry.name.endswith(("_cache", ".egg-info", ".hypothesis")):
                yield from _walk(Path(entry.path))
        elif not entry.name.endswith((".pyc", ".sqlite", ".sqlite-wal", ".sqlite-shm", ".log")):
            yield Path(entry.path)


def files(*endings: str, under: Path = ROOT) -> list[Path]:
    return [path for path in project_files() if path.is_relative_to(under) and path.name.endswith(endings)]


def python_files(under: Path = ROOT) -> list[Path]:
    return files(".py", under=under)


def page_files() -> list[Path]:
    """The page's own TypeScript with its tests; generated types are nobody's prose."""
    return [
        path
        for path in files(".ts", ".tsx", under=PAGE.parent)
        if not path.name.endswith((".gen.ts", ".d.ts"))
    ]


@cache
def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(text(path), filename=str(path))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def listed(findings: list[str], lesson: str) -> str:
    """One message: what to do, then where."""
    return "\n".join([lesson, *(f"  {finding}" for finding in findings)])
