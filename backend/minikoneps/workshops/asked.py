"""Rooms that are opened once for an Idempotency-Key: who lost the answer asks again and gets the same."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from weakref import WeakValueDictionary

from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import store
from minikoneps.workshops.rooms import Rooms

_underway: WeakValueDictionary[str, Lock] = WeakValueDictionary()


@dataclass(frozen=True)
class Asked:
    """What a room is asked for with: the hash of who asks under which key, and what is asked for."""

    by: str
    about: str


def opened_once(rooms: Rooms, asked: Asked | None, open_room: Callable[[], str]) -> str:
    """The name of the room that was opened when the same was asked before, else of a new one.

    Errors: RuleBroken("input.idempotency_key_reused"), those of `open_room`.
    """
    if asked is None:
        return open_room()
    with _underway.setdefault(asked.by, Lock()):  # who asks twice at once waits for the first room
        with rooms.control.read() as session:
            found = store.find_room_asked(session, asked.by)
        if found is None:
            return open_room()
    if found.asked_for != asked.about:
        raise RuleBroken("input.idempotency_key_reused")
    return found.slug
