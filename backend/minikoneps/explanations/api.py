"""Bounds, market research and explanations over HTTP."""

from functools import partial
from typing import Annotated, Any

from fastapi import Depends, Response

from minikoneps.evaluations.api import Examiner
from minikoneps.explanations import service
from minikoneps.explanations.schemas import (
    BoundsShown,
    ExplanationAsked,
    ExplanationDecided,
    ExplanationGiven,
    ExplanationHeard,
    ResearchedShown,
    ResearchMade,
    ResearchShown,
)
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Page
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import Nothing
from minikoneps.tenders.api import Officer, TenderId

router = Addresses(tags=["explanations"])
Tenderer = Annotated[Acting, Depends(acting_as(Role.TENDERER))]
FIRST = ("access.wrong_role", "tenders.not_found", "tenders.cancelled")
EXAMINED = (*FIRST, "tenders.not_yours", "explanations.not_open")


@router.get("/tenders/{tender_id}/bounds", responses=refusals_of("tenders.not_found"))
def list_bounds(tender_id: TenderId, view: View, response: Response) -> list[BoundsShown]:
    """The bounds of each lot with its ranked bids; empty before the ranking."""
    rows = service.list_bounds(view.session, view.caller, tender_id, view.now)
    Page.whole(rows).head(response, "bounds")
    return rows


@router.get("/tenders/{tender_id}/research", responses=refusals_of("tenders.not_found"))
def get_market(tender_id: TenderId, view: View) -> ResearchedShown:
    """The market research of each lot, for the procuring entity; for everybody after the opening."""
    return service.get_market(view.session, view.caller, tender_id)


@router.post(
    "/tenders/{tender_id}/research",
    status_code=201,
    responses=refusals_of(
        *FIRST,
        "tenders.not_yours",
        "explanations.research_late",
        "explanations.lot_unknown",
        "explanations.research_currency",
    ),
)
async def record_research(tender_id: TenderId, made: ResearchMade, acting: Officer) -> ResearchShown:
    """Write down what a lot costs in the market, before the opening; it can be written anew until then."""
    record = partial(service.record_research, tender_id=tender_id, made=made)
    done: ResearchShown = await acting.do("research", record)
    return done


@router.post(
    "/tenders/{tender_id}/explanations",
    status_code=201,
    responses=refusals_of(
        *EXAMINED,
        "explanations.not_asked",
        "explanations.not_ranked",
        "explanations.out_already",
        "explanations.no_time",
        "evaluations.no_plan_price",
    ),
)
async def ask(tender_id: TenderId, made: ExplanationAsked, acting: Examiner) -> Nothing:
    """Ask a tenderer what accounts for its price, and until when it may say so."""
    return await _done(acting, lambda act: service.ask(act, tender_id, made))


@router.post(
    "/tenders/{tender_id}/explanations/answer",
    status_code=201,
    responses=refusals_of(*FIRST, "explanations.not_yours", "explanations.late", "explanations.not_open"),
)
async def answer(tender_id: TenderId, made: ExplanationGiven, acting: Tenderer) -> Nothing:
    """Say what accounts for your price; only who decides about it reads the words."""
    return await _done(acting, lambda act: service.answer(act, tender_id, made))


@router.post("/tenders/{tender_id}/explanations/hearing", status_code=201, responses=refusals_of(*EXAMINED))
async def hear(tender_id: TenderId, made: ExplanationHeard, acting: Examiner) -> Nothing:
    """Write the minutes of hearing a tenderer that answered."""
    return await _done(acting, lambda act: service.hear(act, tender_id, made))


@router.post(
    "/tenders/{tender_id}/explanations/decision",
    status_code=201,
    responses=refusals_of(*EXAMINED, "explanations.still_time", "explanations.not_heard"),
)
async def decide(tender_id: TenderId, made: ExplanationDecided, acting: Examiner) -> Nothing:
    """Find the price explained, or exclude the bid because it is not; with reasons."""
    return await _done(acting, lambda act: service.decide(act, tender_id, made))


async def _done(acting: Acting, run: Any) -> Nothing:
    await acting.do("explanation", run)
    return Nothing()
