"""Negotiations over HTTP."""

from functools import partial
from typing import Any

from fastapi import Response

from minikoneps.ledger.acting import Acting, View
from minikoneps.negotiations import service
from minikoneps.negotiations.schemas import LotTalksShown, NegotiationBegun, NegotiationEnd, RoundHeld
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Page
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import Nothing
from minikoneps.tenders.api import Officer, TenderId

router = Addresses(tags=["negotiations"])
RUN = (
    "access.wrong_role",
    "tenders.not_found",
    "tenders.not_yours",
    "tenders.cancelled",
    "negotiations.not_asked",
    "negotiations.not_ranked",
    "negotiations.out_of_turn",
)
GOING_ON = (*RUN, "negotiations.not_begun", "negotiations.ended")


@router.get("/tenders/{tender_id}/negotiations", responses=refusals_of("tenders.not_found"))
def list_talks(tender_id: TenderId, view: View, response: Response) -> list[LotTalksShown]:
    """The bids of each lot in the order of negotiation; empty before the ranking."""
    rows = service.list_talks(view.session, view.caller, tender_id, view.now)
    Page.whole(rows).head(response, "negotiations")
    return rows


@router.post(
    "/tenders/{tender_id}/negotiations",
    status_code=201,
    responses=refusals_of(*RUN, "negotiations.not_in_line", "negotiations.begun"),
)
async def begin(tender_id: TenderId, made: NegotiationBegun, acting: Officer) -> Nothing:
    """Begin to negotiate with the bid whose turn it is."""
    return await _done(acting, partial(service.begin, tender_id=tender_id, made=made))


@router.post(
    "/tenders/{tender_id}/negotiations/rounds",
    status_code=201,
    responses=refusals_of(
        *GOING_ON,
        "negotiations.price_misplaced",
        "negotiations.work_first",
        "negotiations.other_currency",
        "negotiations.price_rose",
    ),
)
async def hold_round(tender_id: TenderId, made: RoundHeld, acting: Officer) -> Nothing:
    """Write the minutes of a round: who was there, what was said and settled, and the price on the table."""
    return await _done(acting, partial(service.hold_round, tender_id=tender_id, made=made))


@router.post(
    "/tenders/{tender_id}/negotiations/end",
    status_code=201,
    responses=refusals_of(*GOING_ON, "negotiations.no_minutes", "negotiations.not_settled"),
)
async def end(tender_id: TenderId, made: NegotiationEnd, acting: Officer) -> Nothing:
    """Say that all is agreed, or that the talks broke down; with reasons."""
    return await _done(acting, partial(service.end, tender_id=tender_id, made=made))


async def _done(acting: Acting, run: Any) -> Nothing:
    await acting.do("negotiation", run)
    return Nothing()
