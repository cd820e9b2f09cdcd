"""One task of a run as it stands, by what the ledger says of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from minikoneps.exercises.facts import Fact


class Standing(StrEnum):
    """How a task stands; a released one may still be done, nobody waits for it."""

    WAITING = "waiting"
    OPEN = "open"
    DONE = "done"
    RELEASED = "released"


@dataclass
class TaskState:
    """One task as it stands."""

    opened: Fact | None = None
    done: Fact | None = None
    released: Fact | None = None
    asked: Fact | None = None
    extended: Fact | None = None
    stuck: str | None = None
    hints: int = 0

    @property
    def standing(self) -> Standing:
        """In one word."""
        if self.done is not None:
            return Standing.DONE
        if self.released is not None:
            return Standing.RELEASED
        return Standing.WAITING if self.opened is None else Standing.OPEN

    @property
    def settled(self) -> bool:
        """Whether nobody waits for it any more."""
        return self.done is not None or self.released is not None

    @property
    def more_until(self) -> datetime | None:
        """Until when the trainer gave more time, in real time."""
        extended = self.extended
        return None if extended is None else extended.real + timedelta(minutes=int(extended.text("minutes")))

    @property
    def by(self) -> str | None:
        """Who did it, or why the room goes on without it."""
        if self.done is not None:
            return self.done.text("by")
        return None if self.released is None else self.released.text("cause")
