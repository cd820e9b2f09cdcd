"""What the book says of outages: when the platform failed and came back, and which deadlines were put off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

PLATFORM_KINDS = frozenset({"platform.failed", "platform.restored"})


@dataclass(frozen=True, slots=True)
class PlatformAct:
    """The platform failed, or came back."""

    index: int
    restored: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Postponed:
    """A deadline that was put off because the platform was down, and from when to when."""

    index: int
    deadline: datetime
    down: datetime
    back: datetime


def deadline_after(postponed: Sequence[Postponed], since: int, until: int | None) -> datetime | None:
    """The deadline that was given last behind the entry `since` and before the entry `until`."""
    given = (one.deadline for one in reversed(postponed) if one.index > since)
    if until is not None:
        given = (one.deadline for one in reversed(postponed) if since < one.index < until)
    return next(given, None)
