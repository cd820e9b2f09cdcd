"""Does what a how-to page says in a copy of the project: writes files, makes changes, runs commands.

A block with a title is a file, ```diff with a title a change of one, ```console commands and what they print.
Where a page writes NEWEST it means the newest revision of the tables, whatever it is called today.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.house.tree import ROOT, project_files, text

BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
LEFT_OUT = ("frontend/package-lock.json", "docs/pictures", "tests/browser")
REVISIONS = "backend/minikoneps/migrations/workshop/versions"


@dataclass(frozen=True)
class Block:
    """One fenced block of a page; without a title it is no file."""

    language: str
    title: str
    body: str


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    return [Block(*found) for found in BLOCK.findall(text(page))]


def copy_project(folder: Path) -> None:
    """The files that people wrote, without those no worked example needs."""
    for path in project_files():
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(LEFT_OUT):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def follow(page: Path, folder: Path) -> list[str]:
    """Do everything a page says, in order; the commands that were run."""
    newest = max((folder / REVISIONS).glob("*.py"), key=lambda path: path.stem).stem
    ran: list[str] = []
    for block in blocks(page):
        if block.language == "console":
            ran += run_all(block.body, folder)
        elif block.language == "diff" and block.title:
            for name in alternatives(block.title):
                change(folder / name, block.body)
        elif block.title:
            target = folder / block.title
            target.parent.mkdir(parents=True, exist_ok=True)
            assert not target.exists(), f"{page.name} makes {block.title}, which is there already"
            target.write_text(block.body.replace("NEWEST", newest), encoding="utf-8")
    return ran


def alternatives(title: str) -> list[str]:
    """The files a title names: one, or several that differ in {one,part}."""
    head, brace, rest = title.partition("{")
    names, _, tail = rest.partition("}")
    return [f"{head}{name}{tail}" for name in names.split(",")] if brace else [title]


def change(path: Path, body: str) -> None:
    """Change a file as a diff says; the lines it shows as they were must be there, once."""
    before = path.read_text(encoding="utf-8")
    for hunk in re.split(r"^@@\n", body, flags=re.MULTILINE):
        lines = hunk.splitlines(keepends=True)
        old = "".join(line[1:] for line in lines if line[0] in " -")
        new = "".join(line[1:] for line in lines if line[0] in " +")
        assert before.count(old) == 1, f"{path.name} has these lines {before.count(old)} times:\n{old}"
        before = before.replace(old, new)
    path.write_text(before, encoding="utf-8")


def run_all(body: str, folder: Path) -> list[str]:
    """Run the commands of a block; each line shown below one must be among what it prints."""
    ran: list[str] = []
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, *shown = part.splitlines()
        done = subprocess.run(
            command,
            shell=True,
            cwd=folder,
            env=surroundings(folder),
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        said = done.stdout + done.stderr
        assert done.returncode == 0, f"{command}\n{said}"
        missing = [line for line in shown if line.strip() and line.strip() not in said]
        assert missing == [], f"{command} does not say {missing}:\n{said}"
        ran.append(command)
    return ran


def surroundings(folder: Path) -> dict[str, str]:
    """The environment of a command: the programs of this Python, the packages of the copy."""
    programs = str(Path(sys.executable).parent)
    return os.environ | {
        "PATH": programs + os.pathsep + os.environ.get("PATH", ""),
        "PYTHONPATH": str(folder / "backend"),
        "MINIKONEPS_DATA": str(folder / "data"),
        "COLUMNS": "200",
    }
