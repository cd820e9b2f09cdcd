"""A stretch of time, half open: its start belongs to it, its end does not."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Period:
    """From `start` up to, not including, `end`.

    Errors: ValueError when an instant has no zone or the end is before the start.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a period is made of instants with a zone")
        if self.end < self.start:
            raise ValueError("a period cannot end before it starts")

    def __contains__(self, instant: datetime) -> bool:
        return self.start <= instant < self.end
