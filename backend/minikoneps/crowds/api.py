"""Crowds of rivals over HTTP: the trainer brings them in, hurries, stops and sends them away."""

from collections.abc import Callable, Sequence
from typing import Annotated, cast

from fastapi import Depends, Path, Request

from minikoneps.crowds import service
from minikoneps.crowds.runner import Crowds
from minikoneps.crowds.schemas import CrowdPlan, CrowdShown
from minikoneps.crowds.tables import Crowd
from minikoneps.ledger.act import Act
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.shared.access import TRAINER
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.workshops.showing import are_bots_masked

router = Addresses(tags=["crowds"])
CrowdId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["crowd-7k2m9q4x1c8d"])]
Leading = Annotated[Acting, Depends(acting_as(TRAINER))]
NOUN = "crowd"
COMING = ("access.wrong_role", "crowds.too_late", "crowds.not_admitted", "crowds.too_many")
GOING = ("access.wrong_role", "crowds.not_found", "crowds.over")


async def crowds_of(request: Request) -> Crowds:
    """Who lets the rivals of this server act."""
    return cast("Crowds", request.app.state.crowds)


CrowdsHere = Annotated[Crowds, Depends(crowds_of)]


@router.get("/crowds", responses=refusals_of())
def list_crowds(view: View, crowds: CrowdsHere) -> Sequence[CrowdShown]:
    """The crowds of the room, each with its size; the trainer also reads how far they have come."""
    works = service.list_work(view.session)
    if view.caller.is_trainer and view.caller.role == TRAINER:
        refused = crowds.refused
        return [service.show(work, view.now, refused(view.caller.workshop, work)) for work in works]
    if are_bots_masked(view.session, view.caller):
        return []
    return [CrowdShown(id=work.crowd.id, size=work.crowd.size) for work in works]


@router.post("/crowds", status_code=201, responses=refusals_of("tenders.not_found", *COMING))
async def form_crowd(plan: CrowdPlan, acting: Leading, crowds: CrowdsHere) -> CrowdShown:
    """Have a crowd of rivals come, to a tender or to the next that is open for bids."""
    return await _led(acting, crowds, lambda act: service.form(act, plan))


@router.post("/crowds/{crowd_id}/hurry", responses=refusals_of(*GOING))
async def hurry_crowd(
    crowd_id: CrowdId, acting: Leading, crowds: CrowdsHere, _body: Nothing = NOTHING
) -> CrowdShown:
    """Let all bid now who have not yet."""
    return await _led(acting, crowds, lambda act: service.hurry(act, crowd_id))


@router.post("/crowds/{crowd_id}/stop", responses=refusals_of(*GOING))
async def stop_crowd(
    crowd_id: CrowdId, acting: Leading, crowds: CrowdsHere, _body: Nothing = NOTHING
) -> CrowdShown:
    """Let nobody else of a crowd bid; what was bid stays."""
    return await _led(acting, crowds, lambda act: service.stop(act, crowd_id))


@router.post("/crowds/{crowd_id}/withdrawal", responses=refusals_of(*GOING))
async def send_crowd_away(
    crowd_id: CrowdId, acting: Leading, crowds: CrowdsHere, _body: Nothing = NOTHING
) -> CrowdShown:
    """Send a crowd away: each of its rivals takes its bid back, which is never opened."""
    return await _led(acting, crowds, lambda act: service.send_away(act, crowd_id))


async def _led(acting: Acting, crowds: Crowds, run: Callable[[Act], Crowd]) -> CrowdShown:
    workshop = acting.caller.workshop

    def led(act: Act) -> CrowdShown:
        work = service.look(act.session, run(act))
        return service.show(work, act.recorded_at, crowds.refused(workshop, work))

    shown = cast("CrowdShown", await acting.do(NOUN, led))
    crowds.take_up(workshop)
    return shown
