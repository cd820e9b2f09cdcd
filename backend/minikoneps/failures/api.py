"""Failed tenders over HTTP: every try at the same lots, and the next one."""

from typing import cast

from minikoneps.failures import service
from minikoneps.failures.schemas import FailureShown, StepTaken
from minikoneps.ledger.acting import View
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.tenders.api import OF_PACK, Officer, TenderId
from minikoneps.tenders.schemas import TenderShown

router = Addresses(tags=["failures"])


@router.get("/tenders/{tender_id}/failure", responses=refusals_of("tenders.not_found", *OF_PACK))
def show_failure(tender_id: TenderId, view: View) -> FailureShown:
    """How a tender's lots stand, all tries at them, and what the law lets its officer do next."""
    return service.show_failure(view, tender_id)


@router.post(
    "/tenders/{tender_id}/next-try",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "tenders.not_yours",
        "tenders.cancelled",
        "failures.not_failed",
        "failures.not_in_this_law",
        "failures.prices_were_good",
        "failures.more_notices",
        "failures.no_procedure",
        "failures.already_followed",
        "failures.tenderer_missing",
        "failures.tenderer_not_asked",
        *OF_PACK,
    ),
)
async def take_step(tender_id: TenderId, taken: StepTaken, acting: Officer) -> TenderShown:
    """Begin the next try at the lots that failed, as a draft on the same conditions."""
    done = await acting.do("failure", lambda act: service.take_step(act, tender_id, taken))
    return cast("TenderShown", done)
