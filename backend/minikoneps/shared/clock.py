"""The only place where time is read. Everything else is told what time it is."""

import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

FASTEST = 86_400  # one workshop day in a real second
LATEST = datetime(9000, 1, 1, tzinfo=UTC)  # a room forgotten at full speed stops here
GAP = timedelta(seconds=60)  # a server silent for longer comes back with its clocks held

_wall_at_start = datetime.now(UTC)
_monotonic_at_start = time.monotonic_ns()
_offset = timedelta(0)  # what the database's clock is ahead of this machine's


def real_now() -> datetime:
    """The wall clock as read at start, carried on by the monotonic clock, so it never jumps."""
    passed = time.monotonic_ns() - _monotonic_at_start
    return _wall_at_start + timedelta(microseconds=passed // 1000)


def wall_now() -> datetime:
    """The wall clock itself: only for finding out that the machine slept."""
    return datetime.now(UTC)


def rebase() -> None:
    """Read the wall clock anew after the machine slept."""
    global _wall_at_start, _monotonic_at_start
    now = max(datetime.now(UTC) + _offset, real_now())
    _wall_at_start, _monotonic_at_start = now, time.monotonic_ns()


def agree_with(ahead: timedelta) -> None:
    """Take over the time of a clock that is ahead of this machine's, as servers do that share a database."""
    global _wall_at_start, _offset
    _offset = ahead
    _wall_at_start += datetime.now(UTC) + ahead - real_now()


def not_before(instant: datetime) -> None:
    """Carry real time on from an instant that a ledger already knows, where the wall clock was set back."""
    global _wall_at_start
    _wall_at_start += max(instant - real_now(), timedelta(0))


@dataclass(frozen=True)
class WorkshopClock:
    """The time of one workshop: `anchor_virtual + rate × (real − anchor_real)`.

    Units: rate 0 is held, 1 is real time, 1440 is a day a minute.
    """

    anchor_virtual: datetime
    anchor_real: datetime
    rate: int
    held_cause: str | None = None

    def at(self, real: datetime) -> datetime:
        """The workshop's time at a real instant; an instant before the anchor is the anchor."""
        passed = max(real - self.anchor_real, timedelta(0)) * self.rate
        return self.anchor_virtual + min(passed, LATEST - self.anchor_virtual)

    def real_of(self, virtual: datetime) -> datetime | None:
        """The real instant at which the workshop will show `virtual`, or None while it is held."""
        if self.rate == 0:
            return None
        ahead = (virtual - self.anchor_virtual) // timedelta(microseconds=1)
        return self.anchor_real + timedelta(microseconds=float(Fraction(ahead, self.rate)))

    def moved(
        self, real: datetime, *, to: datetime | None = None, rate: int | None = None
    ) -> "WorkshopClock":
        """The clock after a move at a real instant: on to a later time, to another rate, or both."""
        virtual = self.at(real) if to is None else to
        new_rate = self.rate if rate is None else rate
        return replace(self, anchor_virtual=virtual, anchor_real=real, rate=new_rate, held_cause=None)

    def held(self, real: datetime, cause: str) -> "WorkshopClock":
        """The clock held where it was at a real instant."""
        return WorkshopClock(self.at(real), real, 0, cause)
