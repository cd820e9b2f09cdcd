"""Looks at what a server needs: its data, its rooms' writers, its disk, its bots."""

import shutil
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from minikoneps.exercises.player import Player
from minikoneps.health.schemas import WORST_FIRST, PartShown, Standing
from minikoneps.workshops.heartbeat import BEAT
from minikoneps.workshops.rooms import Rooms

LEAST_FREE = 200 * 1024**2  # bytes of disk without which bids may soon be refused
LITTLE_FREE = 1024**3
MISSED_BEATS = 3


def look(rooms: Rooms, player: Player, folder: Path) -> list[PartShown]:
    """How each part of a server does, the worst first."""
    parts = [
        PartShown(name="data", standing=_data(rooms)),
        PartShown(name="writing", standing=_writing(rooms), seconds=rooms.heartbeat.silent_for()),
        PartShown(name="rooms", standing=_rooms(rooms), rooms=sorted(rooms.stopped() | rooms.shut())),
        PartShown(name="bots", standing="good" if player.works() else "bad"),
    ]
    if not rooms.elsewhere:
        free = shutil.disk_usage(folder).free
        parts.append(PartShown(name="disk", standing=judge_disk(free), free_bytes=free))
    return sorted(parts, key=lambda part: WORST_FIRST.index(part.standing))


def _data(rooms: Rooms) -> Standing:
    def ask() -> bool:
        with rooms.control.read() as session:
            return bool(session.connection().execute(text("SELECT 1")).scalar_one())

    return _unless_it_fails(ask)


def _writing(rooms: Rooms) -> Standing:
    silent = rooms.heartbeat.silent_for()
    return "bad" if silent > MISSED_BEATS * BEAT.total_seconds() else "good"


def _rooms(rooms: Rooms) -> Standing:
    if rooms.stopped():
        return "bad"
    return "wait" if rooms.shut() else "good"


def judge_disk(free: int) -> Standing:
    """How much room for bids there is.

    Units: bytes.
    """
    if free < LEAST_FREE:
        return "bad"
    return "wait" if free < LITTLE_FREE else "good"


def _unless_it_fails(ask: Callable[[], bool]) -> Standing:
    try:
        return "good" if ask() else "bad"
    except (SQLAlchemyError, OSError):
        return "bad"
