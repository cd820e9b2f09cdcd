"""Looks at what a server needs: its data, its rooms' writers, its disk, its bots."""

import os
import shutil
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from minikoneps.exercises.player import Player
from minikoneps.health.schemas import WORST_FIRST, Cause, PartShown, Standing
from minikoneps.shared.faults import Fault, fault_of
from minikoneps.workshops.heartbeat import BEAT
from minikoneps.workshops.rooms import Rooms

LEAST_FREE = 200 * 1024**2  # bytes of disk without which bids may soon be refused
LITTLE_FREE = 1024**3
MISSED_BEATS = 3
CAUSES: dict[Fault, Cause] = {  # the plainest first, where there are several
    Fault.FULL: "full",
    Fault.READ_ONLY: "readOnly",
    Fault.GONE: "gone",
    Fault.BROKEN: "broken",
    Fault.UNCERTAIN: "broken",
    Fault.BUSY: "busy",
}


def look(rooms: Rooms, player: Player, folder: Path) -> list[PartShown]:
    """How each part of a server does, the worst first."""
    parts = [
        _data(rooms),
        _writing(rooms),
        PartShown(name="rooms", standing=_rooms(rooms), rooms=sorted(rooms.stopped() | rooms.shut())),
        PartShown(name="bots", standing="good" if player.works() else "bad"),
    ]
    if not rooms.elsewhere:
        parts.append(_disk(folder))
    return sorted(parts, key=lambda part: WORST_FIRST.index(part.standing))


def _data(rooms: Rooms) -> PartShown:
    try:
        with rooms.control.read() as session:
            session.connection().execute(text("SELECT 1")).scalar_one()
    except Exception as failure:
        found = fault_of(failure)
        if found is None and not isinstance(failure, (SQLAlchemyError, OSError)):
            raise
        return PartShown(name="data", standing="bad", cause=CAUSES[found or Fault.BROKEN])
    return PartShown(name="data", standing="good")


def _writing(rooms: Rooms) -> PartShown:
    silent, faults = rooms.heartbeat.silent_for(), rooms.faults()
    bad = bool(faults) or silent > MISSED_BEATS * BEAT.total_seconds()
    cause = next((cause for fault, cause in CAUSES.items() if fault in faults), None)
    return PartShown(name="writing", standing="bad" if bad else "good", seconds=silent, cause=cause)


def _rooms(rooms: Rooms) -> Standing:
    if rooms.stopped():
        return "bad"
    return "wait" if rooms.shut() else "good"


def _disk(folder: Path) -> PartShown:
    free = shutil.disk_usage(folder).free
    if os.name == "posix" and os.statvfs(folder).f_flag & os.ST_RDONLY:
        return PartShown(name="disk", standing="bad", cause="readOnly", free_bytes=free)
    return PartShown(name="disk", standing=judge_disk(free), free_bytes=free)


def judge_disk(free: int) -> Standing:
    """How much room for bids there is.

    Units: bytes.
    """
    if free < LEAST_FREE:
        return "bad"
    return "wait" if free < LITTLE_FREE else "good"
