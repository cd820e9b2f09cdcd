"""Snapshots of a room over HTTP, and going back to one."""

from fastapi import Request

from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.workshops import rewinding, showing, store
from minikoneps.workshops.asking import GIVING_WAY, RoomsHere, TrainerHere, public_address
from minikoneps.workshops.places import RewindPlan, SnapshotShown, SnapshotsShown
from minikoneps.workshops.schemas import WorkshopShown
from minikoneps.workshops.snapshots import KEPT, LEFT, list_snapshots

router = Addresses(tags=["workshops"])


@router.get("/snapshots", responses=refusals_of("access.trainer_only"))
def get_snapshots(caller: TrainerHere, rooms: RoomsHere) -> SnapshotsShown:
    """The moments that the room may go back to, the newest first."""
    return SnapshotsShown(
        most=KEPT,
        snapshots=[
            SnapshotShown(
                id=one.id,
                attempt=one.log.attempt,
                scene=None if one.scene == LEFT else one.scene,
                size=one.size,
                at=one.at,
                kept_at=one.real,
            )
            for one in list_snapshots(rooms, caller.workshop)
        ],
    )


@router.post(
    "/rewind",
    dependencies=GIVING_WAY,  # the last act of the old attempt comes behind all that came before it
    responses=refusals_of(
        "access.trainer_only",
        "workshops.snapshot_unknown",
        "workshops.name_taken",
    ),
)
def rewind(body: RewindPlan, request: Request, caller: TrainerHere, rooms: RoomsHere) -> WorkshopShown:
    """Go back to a moment in a new attempt; the old one is kept, and the clock is held."""
    rewinding.rewind(rooms, caller.workshop, body.snapshot, caller)
    with rooms.control.read() as session:
        room = store.get_room(session, caller.workshop)
    return showing.show_workshop(rooms, room, public_address(request), private=True)
