"""The wall over HTTP: its own link, which opens nothing else, and the trainer's hand on it."""

from functools import partial

from fastapi import Request

from minikoneps.exercises.api import Leading, PlayerHere
from minikoneps.ledger.acting import View, Viewing
from minikoneps.projector import service
from minikoneps.projector.schemas import ProjectorShown, WallKnown, WallTurned
from minikoneps.projector.service import Wall, onlooker, show_known, show_projector
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import Nothing
from minikoneps.workshops import store
from minikoneps.workshops.asking import RoomsHere, TrainerHere, public_address
from minikoneps.workshops.schemas import Secret

walls = Addresses(tags=["projector"])
router = Addresses(tags=["projector"])


@walls.get("/projector/{link}", responses=refusals_of("workshops.wrong_link"))
def get_projector(link: Secret, request: Request, rooms: RoomsHere, player: PlayerHere) -> ProjectorShown:
    """What hangs on the wall; the link opens nothing else."""
    with rooms.control.read() as control:
        room = store.find_room_by_projector(control, link)
    if room is None:
        raise RuleBroken("workshops.wrong_link")
    log = rooms.door(room.slug).log
    with rooms.read(room.slug) as session:
        run = player.runs.tell(session, log)
        wall = Wall(rooms, Viewing(session, log, onlooker(room.slug)))
        return show_projector(wall, run, room, public_address(request))


@router.get("/projector", responses=refusals_of("access.trainer_only"))
def get_wall(caller: TrainerHere, view: View, rooms: RoomsHere) -> WallKnown:
    """What the wall shows, and what else it could show."""
    return show_known(Wall(rooms, Viewing(view.session, view.log, onlooker(caller.workshop))))


@router.post("/projector", responses=refusals_of("access.wrong_role", "projector.nothing_to_show"))
async def turn_wall(body: WallTurned, acting: Leading, rooms: RoomsHere) -> Nothing:
    """Turn the wall: to the room, to an opening and its step, to a page of the debrief."""
    await acting.do("wall", partial(service.turn, rooms=rooms, wanted=body))
    return Nothing()
