"""Bringing rooms forward before anybody comes in; one that cannot go forward keeps no other from it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from minikoneps.ledger.act import LogName
from minikoneps.migrations.forward import CannotGoForward
from minikoneps.settings import Postgres
from minikoneps.shared.database import Stores
from minikoneps.shared.errors import RuleBroken, in_words
from minikoneps.shared.journal import tell
from minikoneps.workshops import store
from minikoneps.workshops.control import Control
from minikoneps.workshops.tables import Room


@dataclass(frozen=True)
class Brought:
    """What became of a room: whether it had to be changed, or what kept it from that."""

    room: str
    changed: bool = False
    problem: str | None = None
    needs_care: bool = False


def bring_rooms_forward(
    control: Control, stores: Stores, tell: Callable[[int, int], None] = lambda _done, _total: None
) -> list[Brought]:
    """Bring the live store of every room to today's form, one transaction each.

    What is done stays done: whoever stops half-way goes on with the others the next time.
    """
    with control.read() as session:
        rooms = store.list_rooms(session)
    outcomes = []
    for done, room in enumerate(rooms):
        tell(done, len(rooms))
        outcomes.append(_bring(stores, room))
    tell(len(rooms), len(rooms))
    return outcomes


def bring_all_forward(
    folder: Path, database: Postgres | None, tell: Callable[[int, int], None]
) -> list[Brought]:
    """The same for a server that does not run; `tell` hears how many rooms are done."""
    control, stores = Control(folder, database), Stores(folder, database)
    try:
        with control.alone():
            return bring_rooms_forward(control, stores, tell)
    finally:
        stores.close()
        control.close()


def _bring(stores: Stores, room: Room) -> Brought:
    name = LogName(room.slug, room.attempt).store
    try:
        changed = stores.bring_forward(name)
        stores.engine(name)
    except RuleBroken as refused:
        return Brought(room.slug, problem=in_words(refused))
    except (CannotGoForward, SQLAlchemyError, OSError) as fault:
        tell(logging.ERROR, "room.needs_care", fault, room=room.slug)
        return Brought(room.slug, problem=_first_line(fault), needs_care=True)
    if changed:
        tell(logging.INFO, "room.brought_forward", room=room.slug)
    return Brought(room.slug, changed=changed)


def _first_line(fault: Exception) -> str:
    said = fault.orig if isinstance(fault, DBAPIError) else fault
    return str(said).strip().partition("\n")[0] or type(fault).__name__
