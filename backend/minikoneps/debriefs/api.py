"""A debrief over HTTP: what happened, what another price would have changed, tickets and points."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Query
from pydantic import Field

from minikoneps.bids.api import BidId
from minikoneps.debriefs import service
from minikoneps.debriefs.attempt_shapes import AttemptNamed
from minikoneps.debriefs.attempts import find_attempt_of, show_attempts, view_of
from minikoneps.debriefs.replaying import Told, find_lot, price_of, show_scale, show_what_if
from minikoneps.debriefs.schemas import (
    DebriefShown,
    PointsGiven,
    ScaleShown,
    TicketGiven,
    TicketsShown,
    WhatIfShown,
)
from minikoneps.exercises.api import Leading
from minikoneps.ledger.acting import View, Viewing
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import AmountText, Identifier, Nothing
from minikoneps.workshops.asking import RoomsHere

router = Addresses(tags=["debriefs"])
Attempt = Annotated[int, Field(ge=1, le=10_000)]
ATTEMPT = ("debriefs.attempt_unknown", "debriefs.attempt_shut")
TRIED = (*ATTEMPT, "tenders.not_found", "debriefs.not_ranked", "debriefs.bid_unknown")


def chosen_attempt(
    view: View,
    rooms: RoomsHere,
    attempt: Annotated[
        Attempt | None, Query(description="An earlier attempt of this workshop, instead of this one.")
    ] = None,
) -> Iterator[Viewing]:
    """The attempt that is asked about."""
    with view_of(rooms, view, attempt) as chosen:
        yield chosen


AttemptHere = Annotated[Viewing, Depends(chosen_attempt, scope="function")]


def told_lot(
    view: AttemptHere,
    tender: Annotated[Identifier, Query()],
    bid: Annotated[Identifier, Query()],
    lot: Annotated[Identifier, Query()] = "1",
) -> Told:
    """A ranked lot and the bid whose price is tried."""
    return find_lot(view.session, view.now, tender, lot, bid)


LotHere = Annotated[Told, Depends(told_lot)]


@router.get("/debrief", responses=refusals_of(*ATTEMPT))
def get_debrief(view: View, chosen: AttemptHere, rooms: RoomsHere) -> DebriefShown:
    """The debrief, once the exercise is over; before that only that it is not ready."""
    return service.show_debrief(rooms, chosen, show_attempts(rooms, view))


@router.get("/bids/{bid_id}/attempt", responses=refusals_of("bids.not_found"))
def get_attempt_of_bid(bid_id: BidId, view: View, rooms: RoomsHere) -> AttemptNamed:
    """The earlier attempt that a bid of your own belongs to, since the room went back behind it."""
    return find_attempt_of(rooms, view, bid_id)


@router.get("/debrief/what-if", responses=refusals_of(*TRIED, "debriefs.amount_unfit"))
def get_what_if(told: LotHere, amount: Annotated[AmountText, Query()]) -> WhatIfShown:
    """What would have become of a bid at another price, by the rules that ranked it."""
    return show_what_if(told, price_of(told, amount))


@router.get("/debrief/what-if/scale", responses=refusals_of(*TRIED))
def get_scale(told: LotHere) -> ScaleShown:
    """The prices that are worth trying for a bid, each with what it would have brought."""
    return show_scale(told)


@router.post(
    "/debrief/ticket",
    status_code=201,
    responses=refusals_of("debriefs.not_yet", "debriefs.ticket_given", "debriefs.trainees_only"),
)
def give_ticket(given: TicketGiven, view: View, rooms: RoomsHere) -> TicketsShown:
    """Hand in the exit ticket, once; only sums are kept."""
    service.give_ticket(rooms, view, given.answers)
    return service.show_debrief(rooms, view).ticket


@router.post(
    "/debrief/points",
    responses=refusals_of("access.wrong_role", "debriefs.not_yet", "debriefs.seat_unknown"),
)
async def give_points(given: PointsGiven, acting: Leading, rooms: RoomsHere) -> Nothing:
    """Give a seat the trainer's points for what no check can see."""
    await acting.do("debrief", lambda act: service.give_points(act, rooms, given))
    return Nothing()
