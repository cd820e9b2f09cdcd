"""Committees and their marks over HTTP."""

from typing import Annotated, TypeVar, cast

from fastapi import Depends, Request, Response

from minikoneps.committees import marking, service
from minikoneps.committees.schemas import (
    AgreedMarkMade,
    CommitteeMade,
    CommitteeMemberMade,
    CommitteeShown,
    DeclarationMade,
    MarkMade,
    MarksShown,
    RecusalMade,
)
from minikoneps.committees.service import Presenter
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.ledger.receipt import Receipt
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing, Shape
from minikoneps.tenders.api import Officer, TenderId

router = Addresses(tags=["committees"])
Evaluator = Annotated[Acting, Depends(acting_as(Role.EVALUATOR))]
EvaluatorOrOfficer = Annotated[Acting, Depends(acting_as(Role.EVALUATOR, Role.PROCURING_OFFICER))]
FOUND = ("access.wrong_role", "tenders.not_found", "tenders.cancelled")
STANDS = (*FOUND, "committees.none", "committees.closed")
APPOINTED = ("tenders.not_yours", "committees.not_an_evaluator", "committees.seat_twice")
ONCE = ("input.idempotency_key_missing", "input.idempotency_key_reused")
ACCESS = (
    "committees.not_opened",
    "committees.not_a_member",
    "committees.recused",
    "committees.not_declared",
    "committees.reserve_waits",
)
MARKED = (*STANDS, *ACCESS, *ONCE)
LED = (*MARKED, "committees.not_the_chair", "committees.not_handed_in")


async def presenter_of(request: Request) -> Presenter:
    """How the bids before a committee are found: by a later stage, wired in by the application."""
    presenter: Presenter = request.app.state.presenter
    return presenter


Made = TypeVar("Made", bound=Shape)
Presenting = Annotated[Presenter, Depends(presenter_of)]


def _same(made: Made, _receipt: Receipt) -> Made:
    return made


@router.get("/tenders/{tender_id}/committee", responses=refusals_of("tenders.not_found"))
def get_committee(tender_id: TenderId, view: View, presenter: Presenting) -> CommitteeShown | None:
    """Who evaluates a tender, and how far they are; null where nobody was appointed."""
    return service.get_committee(view.session, tender_id, presenter)


@router.post(
    "/tenders/{tender_id}/committee",
    status_code=201,
    responses=refusals_of(*FOUND, *APPOINTED, "committees.already_appointed", "committees.chair_not_member"),
)
async def appoint(
    tender_id: TenderId, made: CommitteeMade, acting: Officer, presenter: Presenting
) -> CommitteeShown:
    """Appoint members, reserves and the chair from the evaluators of the room."""
    done = await acting.do("committee", lambda act: service.appoint(act, tender_id, made, presenter))
    return cast("CommitteeShown", done)


@router.post(
    "/tenders/{tender_id}/committee/members",
    status_code=201,
    responses=refusals_of(*STANDS, *APPOINTED, "committees.chair_not_member"),
)
async def add_member(
    tender_id: TenderId, made: CommitteeMemberMade, acting: Officer, presenter: Presenting
) -> CommitteeShown:
    """Appoint one more member or reserve."""
    done = await acting.do("committee", lambda act: service.add_member(act, tender_id, made, presenter))
    return cast("CommitteeShown", done)


@router.post(
    "/tenders/{tender_id}/committee/declarations",
    status_code=201,
    responses=refusals_of(
        *STANDS,
        "committees.not_opened",
        "committees.not_a_member",
        "committees.recused",
        "committees.already_declared",
    ),
)
async def declare_interest(
    tender_id: TenderId, made: DeclarationMade, acting: Evaluator, presenter: Presenting
) -> CommitteeShown:
    """Say what ties you to a tenderer; if something does, you step aside."""
    done = await acting.do("interest", lambda act: service.declare_interest(act, tender_id, made, presenter))
    return cast("CommitteeShown", done)


@router.post(
    "/tenders/{tender_id}/committee/recusals",
    status_code=201,
    responses=refusals_of(
        *STANDS,
        "tenders.not_yours",
        "committees.not_a_member",
        "committees.recused",
        "committees.not_your_seat",
    ),
)
async def recuse(
    tender_id: TenderId, made: RecusalMade, acting: EvaluatorOrOfficer, presenter: Presenting
) -> CommitteeShown:
    """Step aside, or as the officer ask a member to; a reserve moves up and its marks no longer count."""
    done = await acting.do("committee", lambda act: service.recuse(act, tender_id, made, presenter))
    return cast("CommitteeShown", done)


@router.get(
    "/tenders/{tender_id}/marks",
    responses=refusals_of("access.wrong_role", "tenders.not_found", "committees.none", *ACCESS),
)
def get_marks(tender_id: TenderId, view: View, presenter: Presenting) -> MarksShown:
    """What is to be marked and your own marks; the others' once all handed in, for everybody once closed."""
    return service.show_marks(view.session, view.caller, tender_id, presenter)


@router.post(
    "/tenders/{tender_id}/marks",
    status_code=201,
    response_model=MarkMade,
    responses=refusals_of(
        *MARKED,
        "committees.handed_in",
        "committees.nothing_to_mark",
        "committees.mark_beyond",
        "committees.mark_below_least",
    ),
)
async def give_mark(
    tender_id: TenderId, made: MarkMade, acting: Evaluator, presenter: Presenting
) -> Response:
    """Mark a bid in one criterion, with reasons; change or take back what you gave until you hand in."""
    return await acting.once("mark", lambda act: marking.give_mark(act, tender_id, made, presenter), _same)


@router.post(
    "/tenders/{tender_id}/marks/hand-in",
    status_code=201,
    response_model=MarksShown,
    responses=refusals_of(*MARKED, "committees.handed_in", "committees.marks_missing"),
)
async def hand_in(
    tender_id: TenderId, acting: Evaluator, presenter: Presenting, _body: Nothing = NOTHING
) -> Response:
    """Hand in your marks; they stand from here on."""
    return await acting.once("mark", lambda act: marking.hand_in(act, tender_id, presenter), _same)


@router.post(
    "/tenders/{tender_id}/agreed-marks",
    status_code=201,
    response_model=AgreedMarkMade,
    responses=refusals_of(
        *LED, "committees.agreed_by_mean", "committees.nothing_to_mark", "committees.mark_beyond"
    ),
)
async def agree(
    tender_id: TenderId, made: AgreedMarkMade, acting: Evaluator, presenter: Presenting
) -> Response:
    """As the chair, write down what was agreed where members differed, and why."""
    return await acting.once("mark", lambda act: marking.agree(act, tender_id, made, presenter), _same)


@router.post(
    "/tenders/{tender_id}/committee/closing",
    status_code=201,
    response_model=MarksShown,
    responses=refusals_of(*LED, "committees.marks_missing", "committees.not_agreed"),
)
async def close(
    tender_id: TenderId, acting: Evaluator, presenter: Presenting, _body: Nothing = NOTHING
) -> Response:
    """As the chair, close: all marks become public, and nothing changes any more."""
    return await acting.once("committee", lambda act: marking.close(act, tender_id, presenter), _same)
