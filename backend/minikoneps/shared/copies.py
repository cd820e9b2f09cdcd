"""Copies of databases as SQLite files in one folder, kept to go back to; each is named by what is in it."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from filelock import FileLock

SNAPSHOTS = "snapshots"  # the folder of copies: of what a newer program has changed, and to go back to


class Copies:
    """The copies beside the databases of a data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / SNAPSHOTS

    def keep(
        self, name: str, write: Callable[[Path], object], label_of: Callable[[sqlite3.Connection], str]
    ) -> str:
        """Have a copy written, and give it the database's name and a label by what is in it."""
        self._folder.mkdir(mode=0o700, exist_ok=True)
        with FileLock(self._folder / "keeping.lock"):
            draft = new_snapshot(self._folder, f"{name}.keeping")
            write(draft)
            with closing(sqlite3.connect(draft)) as copy:
                kept = f"{name}.{label_of(copy)}"
            move_whole(draft, self.path(kept))
        return kept

    def list_kept(self, name: str) -> list[str]:
        """The copies of a database that `keep` has made."""
        return sorted(path.stem for path in self._folder.glob(f"{name}.*.*.db"))

    def path(self, kept: str) -> Path:
        """Where a copy lies."""
        return self._folder / f"{kept}.db"

    def drop(self, kept: str) -> None:
        """Let go of a copy."""
        self.path(kept).unlink(missing_ok=True)


def new_snapshot(folder: Path, name: str) -> Path:
    """Where a copy is made before it takes its place among the snapshots."""
    folder.mkdir(mode=0o700, exist_ok=True)
    draft = folder / f"{name}.making"
    draft.unlink(missing_ok=True)
    return draft


def move_whole(draft: Path, path: Path) -> None:
    """Give a file that is on the disk to its last byte its final name; for its owner's eyes alone."""
    draft.chmod(0o600)
    with draft.open("rb+") as written:
        os.fsync(written.fileno())
    draft.replace(path)
    if os.name != "nt":  # where a folder can be flushed too
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
