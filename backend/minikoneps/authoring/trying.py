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
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from minikoneps.authoring.schemas import DraftTried, TryStep
from minikoneps.settings import PACKS
from minikoneps.shared.clock import wall_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import letters

LONGEST = timedelta(seconds=90)
IDLE = timedelta(minutes=10)  # that a program is kept for which nobody has a draft
POLITE = 5  # below what serves people
ON = ("starting", "playing")
COMMAND = (sys.executable, "-m", "minikoneps", "play", "--try", "--when-told")


class Program:
    """A program that plays one draft, with its folder: it starts while the draft is still being written.

    Shapes: `packs` are the texts of the laws by name.
    """

    def __init__(self, packs: Mapping[str, str]) -> None:
        self.packs = dict(packs)
        self._folder = tempfile.TemporaryDirectory(prefix="minikoneps-try-")
        folder = Path(self._folder.name)
        self._draft, laws = folder / "draft.feature", folder / "packs"
        self._draft.touch()
        laws.mkdir()
        for name, pack in packs.items():
            (laws / f"{name}.toml").write_text(pack, encoding="utf-8")
        own = {PACKS: str(laws), "TMPDIR": str(folder), "TEMP": str(folder), "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(
            [*COMMAND, str(self._draft)],
            env={**os.environ, **own},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            process_group=0 if os.name == "posix" else None,
        )
        with suppress(OSError, AttributeError):
            os.setpriority(os.PRIO_PROCESS, self.process.pid, POLITE)

    def waits(self) -> bool:
        """Whether it still waits for a draft."""
        return self.process.poll() is None

    def play(self, text: str) -> Iterator[str]:
        """Give it the draft, and read what it tells line by line."""
        self._draft.write_text(text, encoding="utf-8")
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with suppress(OSError):  # one that has died tells nothing
            self.process.stdin.write("\n")
            self.process.stdin.flush()
        yield from self.process.stdout

    def end(self) -> None:
        """End it, whatever it does."""
        with suppress(ProcessLookupError):
            self.process.kill()

    def clear(self) -> int:
        """Wait for its end, put its folder away, and say how it ended."""
        code = self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        self._folder.cleanup()
        return code


class Try:
    """One draft that bots play."""

    def __init__(self, program: Program, text: str, language: str) -> None:
        self.id, self.language = letters(12), language
        self.state, self.total = "starting", 0
        self.steps: list[TryStep] = []
        self.began = wall_now()
        self.ended: datetime | None = None
        self._program = program
        self._over = threading.Timer(LONGEST.total_seconds(), self.stop, ("late",))
        self._over.daemon = True
        self._over.start()
        self._reader = threading.Thread(target=self._read, args=(text,), name=f"try {self.id}", daemon=True)
        self._reader.start()

    def _read(self, text: str) -> None:
        for line in self._program.play(text):
            self._hear(line)
        code = self._program.clear()
        self._over.cancel()
        if self.state in ON:
            self.state = "red" if code != 0 else self._outcome()
        self.ended = wall_now()

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
        self._program.end()

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
    """The tries of a server: one at a time, the last one to be read, and a program for the next."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._last: Try | None = None
        self._spare: Program | None = None
        self._idle = threading.Timer(0, self._let_go)

    def prepare(self, packs: Mapping[str, str]) -> None:
        """Have a program ready for the next try: to start one takes longer than most drafts to play."""
        with self._lock:
            if self._last is not None and self._last.state in ON:
                return
            if self._spare is None or not self._fits(self._spare, packs):
                self._let_go()
                self._spare = Program(packs)
            self._idle.cancel()
            self._idle = threading.Timer(IDLE.total_seconds(), self._let_go)
            self._idle.daemon = True
            self._idle.start()

    def _fits(self, spare: Program, packs: Mapping[str, str]) -> bool:
        return spare.waits() and spare.packs == packs

    def _let_go(self) -> None:
        with self._lock:
            self._idle.cancel()
            spare, self._spare = self._spare, None
        if spare is not None:
            spare.end()
            spare.clear()

    def begin(self, text: str, language: str, packs: Mapping[str, str]) -> Try:
        """Let bots play a text that the checks found sound.

        Errors: RuleBroken("authoring.busy").
        """
        with self._lock:
            if self._last is not None and self._last.state in ON:
                raise RuleBroken("authoring.busy", seconds=int(LONGEST.total_seconds()))
            if self._last is not None:  # it told all, and may still be putting its room away
                self._last.stop()
                self._last.join()
            self.prepare(packs)
            program, self._spare = self._spare, None
            assert program is not None  # prepared a line above
            self._idle.cancel()
            self._last = Try(program, text, language)
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
        self._let_go()
        if self._last is not None:
            self._last.stop()
            self._last.join()
