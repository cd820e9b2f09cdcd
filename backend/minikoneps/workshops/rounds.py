"""One thread that looks after rooms in turn: when something was committed there, and when it is due."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from minikoneps.shared.clock import real_now
from minikoneps.shared.journal import tell

AFTER_FAULT = timedelta(seconds=2)
IDLE = 30.0  # seconds after which it looks around anyway


class Rounds:
    """Takes a room's turn; `turn` says when the next is due at the latest, None where nothing is to come."""

    def __init__(self, name: str, turn: Callable[[str], datetime | None]) -> None:
        self._turn = turn
        self._rooms: set[str] = set()
        self._due: dict[str, datetime] = {}
        self._changed, self._stopping = threading.Condition(), False
        self._thread = threading.Thread(target=self._go_round, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Let the turn that is taken end, and take no other."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()

    def works(self) -> bool:
        """Whether turns are taken."""
        return self._thread.is_alive()

    def take_up(self, workshop: str) -> None:
        """Look after a room from now on."""
        with self._changed:
            self._rooms.add(workshop)
        self.woken(workshop)

    def woken(self, workshop: str | None) -> None:
        """Take the turn of a room that is looked after soon, or of all."""
        with self._changed:
            due = self._rooms if workshop is None else self._rooms & {workshop}
            if due:  # to wake a thread for nothing costs as much as many an act
                self._due |= dict.fromkeys(due, real_now())
                self._changed.notify()

    def _go_round(self) -> None:
        while (workshop := self._next()) is not None:
            try:
                again = self._turn(workshop)
            except Exception as failure:
                tell(logging.ERROR, "round.stumbled", failure, room=workshop)
                again = real_now() + AFTER_FAULT
            if again is not None:
                with self._changed:
                    self._due[workshop] = min(again, self._due.get(workshop, again))

    def _next(self) -> str | None:
        with self._changed:
            while not self._stopping:
                first = min(self._due, key=lambda name: self._due[name], default=None)
                wait = IDLE if first is None else (self._due[first] - real_now()).total_seconds()
                if first is not None and wait <= 0:
                    del self._due[first]
                    return first
                self._changed.wait(min(wait, IDLE))
        return None
