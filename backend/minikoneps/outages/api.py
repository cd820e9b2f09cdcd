"""Outages of the platform over HTTP: the trainer's to begin and to end, everybody's to read."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import Depends

from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.outages import service
from minikoneps.outages.schemas import OutageMade, OutageShown
from minikoneps.shared.access import TRAINER
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.tenders.api import OF_PACK

router = Addresses(tags=["outages"])
Trainer = Annotated[Acting, Depends(acting_as(TRAINER))]
NOUN = "platform"


@router.get("/outages")
def list_outages(view: View) -> Sequence[OutageShown]:
    """Every outage of this attempt, and which deadlines it moved."""
    return service.list_outages(view.session)


@router.post("/outages", status_code=201, responses=refusals_of("access.wrong_role", "outages.already_down"))
async def take_down(body: OutageMade, acting: Trainer) -> OutageShown:
    """Let the platform fail: nothing that is sent is taken until it is back."""
    return cast("OutageShown", await acting.do(NOUN, lambda act: service.take_down(act, body)))


@router.post(
    "/outages/end",
    status_code=201,
    responses=refusals_of("access.wrong_role", "outages.not_down", *OF_PACK),
)
async def bring_back(acting: Trainer, view: View, _body: Nothing = NOTHING) -> OutageShown:
    """Bring the platform back; every deadline that the outage touched is put off."""
    await acting.do(NOUN, service.bring_back)
    return service.list_outages(view.session)[-1]
