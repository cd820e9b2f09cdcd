"""A whole data folder in one file, taken while its server goes on, and put back elsewhere."""

import json
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from hashlib import file_digest, sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from minikoneps import __version__
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.clock import wall_now
from minikoneps.shared.copies import move_whole

MANIFEST = "backup.json"
KIND = "minikoneps backup"
CONTROL = "control.db"
PASSING = (".lock", ".making", "-wal", "-shm", "-journal")  # of a server at work; not part of its data
Step = Callable[[int, int], None]


class BackupRefused(Exception):
    """Nothing was written; the words say why, and what to do."""


def back_up(folder: Path, target: Path, step: Step = lambda _done, _total: None) -> int:
    """Copy every file of a data folder into one; how many.

    The control database comes last: it holds the keys of all that the other copies tell of. A room that was
    made meanwhile is copied too, and the control database once more behind it.
    Errors: BackupRefused.
    """
    if not (folder / CONTROL).is_file():
        raise BackupRefused(
            f"There is nothing to back up in {folder}: no server has used it. Name another with --data."
        )
    if target.exists():
        raise BackupRefused(f"{target} is there already. Choose another name: a backup replaces nothing.")
    with _beside(target, ".backup-") as place:
        copies: dict[str, Path] = {}
        while missing := [name for name in _names(folder) if name not in copies]:
            for name in [*missing, CONTROL]:
                copies[name] = _copy(folder / name, Path(place, "files", name))
                step(len(copies), len(missing) + 1)
        draft = Path(place, "whole.zip")
        _pack(draft, copies)
        draft.chmod(0o600)  # it holds keys
        move_whole(draft, target)
    return len(copies)


def _beside(path: Path, prefix: str) -> "TemporaryDirectory[str]":
    """A folder that is gone afterwards, beside what is to be written.

    Errors: BackupRefused.
    """
    try:
        return TemporaryDirectory(dir=path.parent, prefix=prefix)
    except OSError as cut:
        raise BackupRefused(f"Nothing can be written into {path.parent}: {cut.strerror}.") from cut


def restore(source: Path, folder: Path, step: Step = lambda _done, _total: None) -> int:
    """Put a backup into an empty folder, whole or not at all; how many files.

    Errors: BackupRefused.
    """
    if folder.exists() and any(folder.iterdir()):
        raise BackupRefused(
            f"{folder} is not empty. Name a new folder with --data: a backup is put beside, never over."
        )
    with suppress(OSError):
        folder.parent.mkdir(parents=True, exist_ok=True)
    with _beside(folder, ".restore-") as place, _opened(source) as packed:
        files = _manifest(packed)
        draft = Path(place, "whole")
        draft.mkdir(mode=0o700)
        for done, (name, digest) in enumerate(files.items(), start=1):
            path = draft / name
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                content = packed.read(name)
            except (KeyError, zipfile.BadZipFile, OSError):
                raise BackupRefused(
                    f"{name} is not as it was written. Nothing was put back; take another backup."
                ) from None
            if sha256(content).hexdigest() != digest:
                raise BackupRefused(
                    f"{name} is not as it was written. Nothing was put back; take another backup."
                )
            path.write_bytes(content)
            path.chmod(0o600)
            step(done, len(files))
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    return len(files)


def _names(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.endswith(PASSING) and path.name != CONTROL:
            yield path.relative_to(folder).as_posix()


def _copy(path: Path, to: Path) -> Path:
    to.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix != ".db":
        to.write_bytes(path.read_bytes())
        return to
    to.unlink(missing_ok=True)
    live = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    with closing(live), closing(sqlite3.connect(to)) as copy:
        live.backup(copy)  # all pages at once: in steps it begins anew whenever somebody writes
        copy.execute("PRAGMA journal_mode=DELETE")
    return to


def _pack(draft: Path, copies: dict[str, Path]) -> None:
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as packed:
        digests = {}
        for name, path in copies.items():
            packed.write(path, name)
            with path.open("rb") as content:
                digests[name] = file_digest(content, "sha256").hexdigest()
        told = {"kind": KIND, "version": __version__, "taken_at": instant_text(wall_now()), "files": digests}
        packed.writestr(MANIFEST, json.dumps(told, indent=1))


def _opened(source: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(source)
    except (zipfile.BadZipFile, OSError):
        raise BackupRefused(f"{source} is no backup of minikoneps.") from None


def _manifest(packed: zipfile.ZipFile) -> dict[str, str]:
    """The files of a backup with their digests, none of them outside of it."""
    try:
        told = json.loads(packed.read(MANIFEST))
        files = {str(name): str(digest) for name, digest in told["files"].items()}
    except (KeyError, ValueError, TypeError, AttributeError, zipfile.BadZipFile):
        raise BackupRefused(f"{packed.filename} is no backup of minikoneps.") from None
    outside = [name for name in files if Path(name).is_absolute() or ".." in Path(name).parts or "\\" in name]
    if told.get("kind") != KIND or CONTROL not in files or outside:
        raise BackupRefused(f"{packed.filename} is no backup of minikoneps.")
    return files
