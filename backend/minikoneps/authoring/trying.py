"""Bots try a draft: in a program of its own, on a data folder that is gone afterwards, one draft at a time.

The server that people work on lends nothing to it but a little of the machine, and ends it when it takes
too long.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, Any

from minikoneps.authoring.schemas import DraftTried, TryStep
from minikoneps.settings import PACKS
from minikoneps.shared.clock import wall_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import letters

LONGEST = timedelta(seconds=90)
POLITE = 5  # below what serves people
ON = ("starting", "playing")
COMMAND = (sys.executable, "-m", "minikoneps.cli", "play", "--try")


class Try:
    """One draft that bots play."""

    def __init__(self, text: str, language: str, packs: Mapping[str, str]) -> None:
        self.id, self.language = letters(12), language
        self.state, self.total = "starting", 0
        self.steps: list[TryStep] = []
        self.began = wall_now()
        self.ended: datetime | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="minikoneps-try-")
        self._program = self._start(text, packs)
        self._over = threading.Timer(LONGEST.total_seconds(), self.stop, ("late",))
        self._over.daemon = True
        self._over.start()
        self._reader = threading.Thread(target=self._read, name=f"try {self.id}", daemon=True)
        self._reader.start()

    def _start(self, text: str, packs: Mapping[str, str]) -> "subprocess.Popen[str]":
        folder = Path(self._folder.name)
        draft, laws = folder / "draft.feature", folder / "packs"
        draft.write_text(text, encoding="utf-8")
        laws.mkdir()
        for name, pack in packs.items():
            (laws / f"{name}.toml").write_text(pack, encoding="utf-8")
        own = {PACKS: str(laws), "TMPDIR": str(folder), "TEMP": str(folder), "PYTHONUNBUFFERED": "1"}
        return subprocess.Popen(
            [*COMMAND, str(draft)],
            env={**os.environ, **own},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            process_group=0 if os.name == "posix" else None,
        )

    def _read(self) -> None:
        told: IO[str] | None = self._program.stdout
        with suppress(OSError, AttributeError):
            os.setpriority(os.PRIO_PROCESS, self._program.pid, POLITE)
        for line in told or ():
            self._hear(line)
        if told is not None:
            told.close()
        code = self._program.wait()
        self._over.cancel()
        if self.state in ON:
            self.state = "red" if code != 0 else self._outcome()
        self.ended = wall_now()
        self._folder.cleanup()

    def _outcome(self) -> str:
        return "red" if any(step.outcome == "red" for step in self.steps) else "green"

    def _hear(self, line: str) -> None:
        with suppress(ValueError):
            told: dict[str, Any] = json.loads(line)
            if "total" in told:
                self.state, self.total = "playing", told["total"]
            elif self.state == "playing":
                self.steps.append(TryStep.model_validate(told))
                if len(self.steps) == self.total:  # what is left is to put the room away
                    self.state = self._outcome()

    def stop(self, state: str = "stopped") -> None:
        """End it; its room goes with it."""
        if self.state in ON:
            self.state = state
        with suppress(ProcessLookupError):
            self._program.kill()

    def join(self) -> None:
        """Wait until its room is gone."""
        self._reader.join(10)

    def shown(self) -> DraftTried:
        """How far it has come."""
        steps, last = list(self.steps), self.ended or wall_now()
        return DraftTried(
            id=self.id,
            state=self.state,  # type: ignore[arg-type]
            language=self.language,
            done=len(steps),
            total=self.total,
            steps=steps,
            seconds=round((last - self.began).total_seconds(), 1),
        )


class Tries:
    """The tries of a server: one at a time, and the last one to be read."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last: Try | None = None

    def begin(self, text: str, language: str, packs: Mapping[str, str]) -> Try:
        """Let bots play a text that the checks found sound.

        Errors: RuleBroken("authoring.busy").
        """
        with self._lock:
            if self._last is not None and self._last.state in ON:
                raise RuleBroken("authoring.busy", seconds=int(LONGEST.total_seconds()))
            self.stop()  # the last one told all, and may still be putting its room away
            self._last = Try(text, language, packs)
            return self._last

    def get(self, wanted: str) -> Try:
        """A try by its name.

        Errors: RuleBroken("authoring.no_try").
        """
        found = self._last
        if found is None or found.id != wanted:
            raise RuleBroken("authoring.no_try")
        return found

    def stop(self) -> None:
        """End what goes on, as the server does."""
        if self._last is not None:
            self._last.stop()
            self._last.join()
