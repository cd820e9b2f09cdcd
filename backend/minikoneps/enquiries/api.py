"""Questions and answers over HTTP."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import Depends, Path, Response

from minikoneps.enquiries import service
from minikoneps.enquiries.schemas import AnswerMade, EnquiryAsked, EnquiryPeriodShown, EnquiryShown
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.tenders.api import Officer, TenderId

router = Addresses(tags=["enquiries"])
EnquiryId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["enquiry-7k2m9q4x1c8d"])]
Tenderer = Annotated[Acting, Depends(acting_as(Role.TENDERER))]
NOUN = "enquiry"


@router.get("/tenders/{tender_id}/enquiries", responses=refusals_of("tenders.not_found"))
def list_enquiries(
    tender_id: TenderId, view: View, asked: Asked, response: Response
) -> Sequence[EnquiryShown]:
    """What was answered, one's own questions, and for the procuring entity those that wait."""
    page = service.list_enquiries(view.session, view.caller, tender_id, asked)
    page.head(response, "enquiries")
    return page.rows


@router.post(
    "/tenders/{tender_id}/enquiries",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "enquiries.late",
        "enquiries.tender_cancelled",
        "enquiries.not_in_notice",
    ),
)
async def ask(tender_id: TenderId, asked: EnquiryAsked, acting: Tenderer) -> EnquiryShown:
    """Ask what the notice leaves open; nobody learns who asked."""
    done = await acting.do(NOUN, lambda act: service.ask(act, tender_id, asked))
    return cast("EnquiryShown", done)


@router.post(
    "/enquiries/{enquiry_id}/answer",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "enquiries.not_found",
        "enquiries.already_answered",
        "enquiries.answer_late",
        "enquiries.tender_cancelled",
    ),
)
async def answer(enquiry_id: EnquiryId, made: AnswerMade, acting: Officer) -> EnquiryShown:
    """Answer a question to everybody at once."""
    done = await acting.do(NOUN, lambda act: service.answer(act, enquiry_id, made))
    return cast("EnquiryShown", done)


@router.get("/tenders/{tender_id}/enquiries/closing", responses=refusals_of("tenders.not_found"))
def get_enquiry_period(tender_id: TenderId, view: View) -> EnquiryPeriodShown:
    """Until when questions are taken, and whether that was closed."""
    return service.get_period(view.session, tender_id)


@router.post(
    "/tenders/{tender_id}/enquiries/closing",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "tenders.not_yours",
        "enquiries.already_closed",
        "enquiries.too_early",
        "enquiries.unanswered",
    ),
)
async def close_enquiries(
    tender_id: TenderId, acting: Officer, _body: Nothing = NOTHING
) -> EnquiryPeriodShown:
    """Close the enquiry period after its end."""
    done = await acting.do(NOUN, lambda act: service.close_enquiries(act, tender_id))
    return cast("EnquiryPeriodShown", done)
