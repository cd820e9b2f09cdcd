"""Makes a kit: fetches wheels for each kind of laptop, lays the start files beside them, and adds them up.

What was fetched for a target stays fetched: a kit that was broken off goes on where it stood.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from minikoneps.kits.targets import Target, missing_in, needed

WHEELS, PLAN, SUMS, DRAFT = "wheels", "kit.json", "SHA256SUMS", "fetching"
DOUBLE_CLICKED = ("start-macos.command", "start-linux.sh")  # must be allowed to run
LAST_WORDS = 400  # characters of what pip said


class CannotMake(Exception):
    """A kit cannot be made; the message says why and what to do."""


@dataclass
class Kit:
    """A folder that becomes a kit, and what was left out of it."""

    folder: Path
    lock: str
    left_out: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        (self.folder / WHEELS).mkdir(parents=True, exist_ok=True)
        self.of_lock = sha256(self.lock.encode()).hexdigest()
        self.wheels: dict[str, list[str]] = {}
        known = self.folder / PLAN
        if known.is_file():
            said = json.loads(known.read_text(encoding="utf-8"))
            if said.get("lock") == self.of_lock:  # else other versions are wanted now
                self.wheels = said["wheels"]

    def make(self, checkout: Path, targets: Sequence[Target], told: Callable[[str, int], object]) -> None:
        """Fetch for each target what is not there yet, and complete the folder.

        Errors: CannotMake when nothing could be fetched for any target, or the program's own wheel not made.
        """
        for done, target in enumerate(targets):
            told(str(target), done)
            if not self._has(str(target)):
                self._fetch(target)
        wanted = {str(target) for target in targets}
        self.wheels = {name: found for name, found in self.wheels.items() if name in wanted}
        if not self.wheels:
            reasons = "; ".join(f"{name}: {why}" for name, why in self.left_out.items())
            raise CannotMake(f"Nothing could be fetched. {reasons}")
        told("minikoneps itself", len(targets))
        own = self._build(checkout)
        self._write_plan(own)
        self._lay_out()
        self._sweep(own)
        self._add_up()

    def _has(self, target: str) -> bool:
        wheels = self.wheels.get(target)
        return wheels is not None and all((self.folder / WHEELS / name).is_file() for name in wheels)

    def _fetch(self, target: Target) -> None:
        draft = self.folder / DRAFT
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir()
        with tempfile.TemporaryDirectory() as place:
            wanted = Path(place, "wanted.txt")
            wanted.write_text(needed(self.lock, target), encoding="utf-8")
            words = ["--no-deps", "--require-hashes", "-r", str(wanted), "-d", str(draft)]
            code, said = pip("download", *words, *target.words)
        if code:
            lost = missing_in(said)
            self.left_out[str(target)] = f"no wheel of {lost}" if lost else said.strip()[-LAST_WORDS:]
            self.wheels.pop(str(target), None)
        else:
            names = sorted(path.name for path in draft.iterdir())
            for name in names:
                (draft / name).replace(self.folder / WHEELS / name)
            self.wheels[str(target)] = names
            self._write_plan(None)  # so much is kept, whatever happens to the next one
        shutil.rmtree(draft)

    def _build(self, checkout: Path) -> str:
        with tempfile.TemporaryDirectory() as place:
            code, said = pip("wheel", "--no-deps", "--no-build-isolation", "-w", place, str(checkout))
            made = list(Path(place).glob("minikoneps-*.whl"))
            if code or not made:
                raise CannotMake(f"The program's own wheel could not be built: {said.strip()[-LAST_WORDS:]}")
            shutil.copyfile(made[0], self.folder / WHEELS / made[0].name)
            return made[0].name

    def _write_plan(self, own: str | None) -> None:
        said = {"lock": self.of_lock, "own": own, "wheels": self.wheels}
        draft = self.folder / f"{PLAN}.making"
        draft.write_text(json.dumps(said, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        draft.replace(self.folder / PLAN)

    def _lay_out(self) -> None:
        for resource in files("minikoneps.kits").joinpath("begin").iterdir():
            if resource.name.startswith("_"):
                continue
            content = resource.read_bytes()
            if resource.name.endswith(".bat"):  # Windows looks for its labels at the ends of such lines
                content = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            (self.folder / resource.name).write_bytes(content)
        for name in DOUBLE_CLICKED:
            (self.folder / name).chmod(0o755)

    def _sweep(self, own: str) -> None:
        """Let go of wheels that no laptop needs any more."""
        wanted = {own, *(name for names in self.wheels.values() for name in names)}
        for path in (self.folder / WHEELS).iterdir():
            if path.name not in wanted:
                path.unlink()

    def _add_up(self) -> None:
        lines = [f"{digest}  {name}\n" for name, digest in self._digests()]
        (self.folder / SUMS).write_text("".join(lines), encoding="utf-8")

    def _digests(self) -> Iterator[tuple[str, str]]:
        for path in sorted(self.folder.rglob("*")):
            if path.is_file() and path.name != SUMS and ".making" not in path.name:
                yield path.relative_to(self.folder).as_posix(), sha256(path.read_bytes()).hexdigest()


def pip(*words: str) -> tuple[int, str]:
    """Run pip quietly; how it ended, and what it complained of."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "-q", *words]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
    return done.returncode, done.stderr
