"""The moments of a workshop to which its trainer may go back: a copy of the store at each act and inject."""

import logging
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy.exc import SQLAlchemyError

from minikoneps.ledger.act import LogName
from minikoneps.ledger.service import get_beginning
from minikoneps.ledger.store import first_checkpoint_over, get_size
from minikoneps.shared.canonical import parse_instant
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.journal import tell
from minikoneps.workshops import store
from minikoneps.workshops.rooms import Rooms

KEPT = 24  # snapshots of one room; the oldest go first
LEFT = "left"  # how an attempt stood when the room went back to an earlier moment
WRITTEN = "%Y%m%dT%H%M%S"


@dataclass(frozen=True)
class Snapshot:
    """A moment that is kept: `scene` was about to begin, or the attempt was left there.

    Its file says all of it by its name, so that no list of files can be wrong.
    """

    log: LogName
    size: int
    scene: str
    at: datetime
    real: datetime
    file: str

    @property
    def id(self) -> str:
        """Its name in addresses."""
        return f"{self.log.attempt}.{self.size}.{self.scene}"


def keep_snapshot(rooms: Rooms, workshop: str, scene: str) -> None:
    """Keep the moment before a scene; a disk that is full must not stop the exercise."""
    name = rooms.door(workshop).log
    with rooms.stores.read(name.store) as session:
        parent = get_beginning(session)["parent"]
        if isinstance(parent, dict):
            begun = first_checkpoint_over(session, int(parent["size"])).size
            if begun == get_size(session):
                return  # the room has just come back to this moment: it is kept already
    keep(rooms, name, scene)


def keep(rooms: Rooms, name: LogName, scene: str) -> None:
    """Keep how a log stands now."""
    try:
        rooms.stores.keep(name.store, lambda copy: _label(copy, scene))
        for old in list_snapshots(rooms, name.workshop)[KEPT:]:
            rooms.stores.drop_kept(old.file)
    except (OSError, sqlite3.Error, SQLAlchemyError) as failure:
        tell(logging.ERROR, "snapshot.failed", failure, room=name.workshop, scene=scene)


def _label(copy: sqlite3.Connection, scene: str) -> str:
    last = "SELECT position, recorded_at, recorded_real FROM ledger_entry ORDER BY position DESC LIMIT 1"
    position, at, real = copy.execute(last).fetchone()
    instants = (parse_instant(text).strftime(WRITTEN) for text in (at, real))
    return ".".join([str(position + 1), scene, *instants])


def list_snapshots(rooms: Rooms, workshop: str) -> list[Snapshot]:
    """The moments of a room that are kept, the newest first."""
    with rooms.control.read() as session:
        logs = [LogName(workshop, run.attempt) for run in store.list_runs(session, workshop)]
    found = [_read(name, kept) for name in logs for kept in rooms.stores.list_kept(name.store)]
    return sorted(found, key=lambda one: (one.real, one.log.attempt, one.size), reverse=True)


def find_snapshot(rooms: Rooms, workshop: str, wanted: str) -> Snapshot:
    """A moment by its name in addresses.

    Errors: RuleBroken("workshops.snapshot_unknown").
    """
    for one in list_snapshots(rooms, workshop):
        if one.id == wanted:
            return one
    raise RuleBroken("workshops.snapshot_unknown")


def _read(name: LogName, kept: str) -> Snapshot:
    _, size, scene, at, real = kept.split(".")
    return Snapshot(name, int(size), scene, _instant(at), _instant(real), kept)


def _instant(text: str) -> datetime:
    return datetime.strptime(text, WRITTEN).replace(tzinfo=UTC)
