"""Qualification examinations over HTTP."""

from typing import cast

from fastapi import Response

from minikoneps.evaluations.api import Examiner
from minikoneps.ledger.acting import View
from minikoneps.qualifications import service
from minikoneps.qualifications.schemas import QualificationMade, QueueShown
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Page
from minikoneps.shared.problems import refusals_of
from minikoneps.tenders.api import TenderId

router = Addresses(tags=["qualifications"])


@router.get("/tenders/{tender_id}/qualifications", responses=refusals_of("tenders.not_found"))
def list_queues(tender_id: TenderId, view: View, response: Response) -> list[QueueShown]:
    """The bids of each lot in the order in which they are examined; empty before the ranking."""
    rows = service.list_queues(view.session, tender_id, view.now)
    Page.whole(rows).head(response, "qualifications")
    return rows


@router.post(
    "/tenders/{tender_id}/qualifications",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "tenders.not_yours",
        "tenders.cancelled",
        "qualifications.not_asked",
        "qualifications.not_ranked",
        "qualifications.not_in_race",
        "qualifications.out_of_turn",
        "qualifications.over",
        "qualifications.too_many_points",
        "qualifications.adjusted_too_far",
        "evaluations.no_plan_price",
    ),
)
async def qualify(tender_id: TenderId, made: QualificationMade, acting: Examiner) -> QueueShown:
    """Give the bid whose turn it is its points of capability, with reasons; the total follows."""
    done = await acting.do("qualification", lambda act: service.qualify(act, tender_id, made))
    return cast("QueueShown", done)
