"""Taking a workshop's bundle out of a data folder, beside a running server or without one."""

from pathlib import Path

from minikoneps.settings import Postgres
from minikoneps.shared.database import Stores
from minikoneps.workshops import store
from minikoneps.workshops.bundle import make_bundle
from minikoneps.workshops.control import Control
from minikoneps.workshops.rooms import room_log


def export_bundle(folder: Path, workshop: str, database: Postgres | None = None) -> bytes:
    """The bundle of a room.

    Errors: RuleBroken("access.wrong_workshop") when the folder has no such room.
    """
    control, stores = Control(folder, database), Stores(folder, database)
    try:
        with control.read() as session:
            room = store.get_room(session, workshop)
        with stores.read(room_log(room).store) as session:
            return make_bundle(session, control, workshop)
    finally:
        stores.close()
        control.close()


def list_workshops(folder: Path, database: Postgres | None = None) -> list[str]:
    """The rooms of a server."""
    control = Control(folder, database)
    try:
        with control.read() as session:
            return [room.slug for room in store.list_rooms(session)]
    finally:
        control.close()
