"""Complaints over HTTP."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import Depends, Path, Response

from minikoneps.complaints import filing, service
from minikoneps.complaints.schemas import (
    AnswerToComplaint,
    ComplaintDecided,
    ComplaintMade,
    ComplaintRightsShown,
    ComplaintShown,
)
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.tenders.api import Officer, TenderId

router = Addresses(tags=["complaints"])
ComplaintId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["complaint-7k2m9q4x1c8d"])]
Tenderer = Annotated[Acting, Depends(acting_as(Role.TENDERER))]
ReviewBody = Annotated[Acting, Depends(acting_as(Role.REVIEW_BODY))]
NOUN = "complaint"
ENDED = ("access.wrong_role", "complaints.not_found", "complaints.withdrawn", "complaints.already_decided")


@router.get("/complaints")
def list_complaints(view: View, asked: Asked, response: Response) -> Sequence[ComplaintShown]:
    """The complaints of the room that one may know of, the latest first."""
    page = service.list_complaints(view.session, view.caller, asked)
    page.head(response, "complaints")
    return page.rows


@router.get("/complaints/{complaint_id}", responses=refusals_of("complaints.not_found"))
def get_complaint(complaint_id: ComplaintId, view: View) -> ComplaintShown:
    """One complaint, with as much of it as one may read."""
    return service.get_complaint(view.session, view.caller, complaint_id)


@router.get("/tenders/{tender_id}/complaints", responses=refusals_of("tenders.not_found"))
def list_complaints_of_tender(
    tender_id: TenderId, view: View, asked: Asked, response: Response
) -> Sequence[ComplaintShown]:
    """The complaints about a tender that one may know of, the latest first."""
    page = service.list_complaints(view.session, view.caller, asked, tender_id)
    page.head(response, "complaints")
    return page.rows


@router.get("/tenders/{tender_id}/complaint-rights", responses=refusals_of("tenders.not_found"))
def get_rights(tender_id: TenderId, view: View) -> ComplaintRightsShown:
    """What the law of the room says of complaints, and what one may attack oneself, until when."""
    return service.get_rights(view.session, view.caller, tender_id, view.now)


@router.post(
    "/tenders/{tender_id}/complaints",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "tenders.cancelled",
        "complaints.not_a_tenderer",
        "complaints.no_remedy",
        "complaints.no_review_body",
        "complaints.nothing_attacked",
        "complaints.own_award",
        "complaints.late",
        "complaints.already_filed",
    ),
)
async def file_complaint(tender_id: TenderId, made: ComplaintMade, acting: Tenderer) -> ComplaintShown:
    """Attack the award of a lot, the exclusion of one's own bid, or the notice, in time and with grounds."""
    done = await acting.do(NOUN, lambda act: filing.file_complaint(act, tender_id, made))
    return cast("ComplaintShown", done)


@router.post(
    "/complaints/{complaint_id}/answer",
    status_code=201,
    responses=refusals_of(*ENDED, "tenders.not_yours", "complaints.already_answered"),
)
async def answer_complaint(
    complaint_id: ComplaintId, made: AnswerToComplaint, acting: Officer
) -> ComplaintShown:
    """Say as the procuring entity what is to be said to a complaint, once."""
    done = await acting.do(NOUN, lambda act: filing.answer_complaint(act, complaint_id, made))
    return cast("ComplaintShown", done)


@router.post(
    "/complaints/{complaint_id}/decision",
    status_code=201,
    responses=refusals_of(*ENDED, "complaints.unheard", "complaints.remedy_unfit"),
)
async def decide_complaint(
    complaint_id: ComplaintId, made: ComplaintDecided, acting: ReviewBody
) -> ComplaintShown:
    """Decide as the review body, with reasons; everybody reads the decision."""
    done = await acting.do(NOUN, lambda act: filing.decide_complaint(act, complaint_id, made))
    return cast("ComplaintShown", done)


@router.post("/complaints/{complaint_id}/withdrawal", status_code=201, responses=refusals_of(*ENDED))
async def withdraw_complaint(
    complaint_id: ComplaintId, acting: Tenderer, _body: Nothing = NOTHING
) -> ComplaintShown:
    """Take one's own complaint back; what it attacked goes on."""
    done = await acting.do(NOUN, lambda act: filing.withdraw_complaint(act, complaint_id))
    return cast("ComplaintShown", done)
