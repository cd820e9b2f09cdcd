"""Award decisions over HTTP."""

from collections.abc import Sequence
from functools import partial

from fastapi import APIRouter, Response

from minikoneps.approvals.api import ASKED, ASKING, status_of
from minikoneps.approvals.schemas import ApprovalShown
from minikoneps.awards import service
from minikoneps.awards.schemas import AwardLineShown, AwardMade, AwardRecord, AwardShown
from minikoneps.bids.schemas import ReceiptShown
from minikoneps.ledger.acting import View
from minikoneps.ledger.receipt import Receipt
from minikoneps.shared.lists import Asked, Page
from minikoneps.shared.problems import refusals_of
from minikoneps.tenders.api import Officer, TenderId

router = APIRouter(tags=["awards"])


def _award(record: AwardRecord | ApprovalShown, receipt: Receipt) -> AwardShown | ApprovalShown:
    if isinstance(record, ApprovalShown):
        return record
    return AwardShown(**dict(record), receipt=ReceiptShown.of(receipt))


@router.post(
    "/tenders/{tender_id}/awards",
    status_code=201,
    response_model=AwardShown,
    responses=ASKED
    | refusals_of(
        "access.wrong_role",
        "input.idempotency_key_missing",
        "input.idempotency_key_reused",
        "tenders.not_found",
        "tenders.not_yours",
        "tenders.cancelled",
        "awards.not_opened",
        "awards.lot_unknown",
        "awards.already_decided",
        "awards.not_ranked",
        "awards.too_few_bids",
        "awards.bid_not_ranked",
        "awards.passed_over",
        "awards.not_the_best",
        "awards.waits",
        *ASKING,
    ),
)
async def decide_award(tender_id: TenderId, made: AwardMade, acting: Officer) -> Response:
    """Award a lot to a bid of rank 1, or to nobody, with reasons."""
    decide = partial(service.decide_award, tender_id=tender_id, made=made)
    return await acting.once("award", decide, _award, status_of)


@router.get("/tenders/{tender_id}/awards", responses=refusals_of("tenders.not_found"))
def list_awards(tender_id: TenderId, view: View, asked: Asked, response: Response) -> Sequence[AwardShown]:
    """The decisions on a tender's lots so far, in the order in which they were made."""
    page = service.list_awards(view.session, tender_id, asked)
    page.head(response, "awards")
    return page.rows


@router.get("/tenders/{tender_id}/lines", responses=refusals_of("tenders.not_found"))
def list_lines(tender_id: TenderId, view: View, response: Response) -> list[AwardLineShown]:
    """Who may be awarded each undecided lot now; empty before the ranking."""
    rows = service.list_lines(view.session, tender_id, view.now)
    Page(rows, 0, len(rows)).head(response, "lines")
    return rows
