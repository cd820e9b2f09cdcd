"""Injects that come by themselves once the workshop's clock shows their time."""

from collections.abc import Iterator
from datetime import datetime

from minikoneps.exercises import facts
from minikoneps.exercises.facts import Note
from minikoneps.exercises.state import State
from minikoneps.shared.clock import WorkshopClock


def call_of(scene: str, seats: list[str] | None, seat: str | None) -> Note:
    """The trainer's wish for a scene; for whom an inject is meant is nobody else's to know."""
    return Note(facts.CALLED, {"scene": scene, "seats": seats} | ({} if seat is None else {"seat": seat}))


def due(state: State, clock: WorkshopClock, real: datetime) -> Iterator[Note]:
    """The injects whose time has come."""
    now = clock.at(real)
    for name, one in state.scheduled.items():
        if one.at <= now:
            yield call_of(name, one.seats, one.seat)


def next_due(state: State, clock: WorkshopClock) -> datetime | None:
    """When the next inject comes, in real time; None while there is none or the clock stands."""
    coming = (clock.real_of(one.at) for one in state.scheduled.values())
    return min((at for at in coming if at is not None), default=None)
