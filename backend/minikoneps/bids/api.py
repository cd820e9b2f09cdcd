"""Sealed bids over HTTP; no address here gives an envelope's bytes away."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import Depends, Path, Response

from minikoneps.bids import service
from minikoneps.bids.schemas import BidReceipt, BidSent, BidShown, ReceiptShown
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.ledger.receipt import Receipt
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.tenders.api import TenderId

router = Addresses(tags=["bids"])
BidId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["bid-5r8c2x7m1q9d"])]
Tenderer = Annotated[Acting, Depends(acting_as(Role.TENDERER))]
KEYED = ("input.idempotency_key_missing", "input.idempotency_key_reused", "access.wrong_role")
TIMELY = ("bids.tender_cancelled", "bids.late", "bids.not_recorded")
ADMITTED = ("parties.debarred", "parties.not_registered", "parties.licence_missing", "parties.region_missing")
TOGETHER = (
    "consortia.member_bids_alone",
    "consortia.not_agreed",
    "consortia.member_not_registered",
    "consortia.member_lacks_licence",
    "consortia.member_outside_region",
)
SEALED_RIGHT = (
    "participation.not_registered",
    "participation.briefing_missed",
    "bids.not_asked",
    "bids.notice_superseded",
    "bids.lot_unknown",
    "bids.envelopes_differ",
    "bids.info_unreadable",
    "bids.info_mismatch",
    "bids.attempt_superseded",
    "bids.wrong_key",
    "bids.badly_encoded",
    "bids.wrong_length",
    "bids.duplicate_envelope",
)


def _receipt(bid: BidShown, receipt: Receipt) -> BidReceipt:
    return BidReceipt.known(bid=bid, receipt=ReceiptShown.of(receipt))


@router.post(
    "/tenders/{tender_id}/bids",
    status_code=201,
    response_model=BidReceipt,
    responses=refusals_of(
        "tenders.not_found", "bids.already_submitted", *TIMELY, *ADMITTED, *TOGETHER, *SEALED_RIGHT, *KEYED
    ),
)
async def submit_bid(tender_id: TenderId, sent: BidSent, acting: Tenderer) -> Response:
    """Hand in a sealed bid and get its receipt."""
    ahead = service.in_company(acting.caller, tender_id, sent)
    return await acting.once(
        "bid", lambda act: service.submit_bid(act, tender_id, sent), _receipt, ahead=ahead
    )


@router.get("/tenders/{tender_id}/bids", responses=refusals_of("tenders.not_found"))
def list_bids(tender_id: TenderId, view: View, asked: Asked, response: Response) -> Sequence[BidShown]:
    """Your own bids on a tender; once it is opened, everybody's."""
    page = service.list_bids(view.session, view.caller, asked, tender_id)
    page.head(response, "bids")
    return page.rows


@router.get("/bids/{bid_id}", responses=refusals_of("bids.not_found"))
def get_bid(bid_id: BidId, view: View) -> BidShown:
    """One bid from the outside."""
    return service.get_bid(view.session, view.caller, bid_id)


@router.get("/bids/{bid_id}/receipt", responses=refusals_of("bids.not_found"))
def get_bid_receipt(bid_id: BidId, view: View) -> ReceiptShown:
    """The receipt that was given when the bid came in."""
    return ReceiptShown.of(service.get_bid_receipt(view.session, view.caller, bid_id))


@router.post(
    "/bids/{bid_id}/replacement",
    status_code=201,
    response_model=BidReceipt,
    responses=refusals_of(
        "bids.not_found", "bids.not_standing", *TIMELY, *ADMITTED, *TOGETHER, *SEALED_RIGHT, *KEYED
    ),
)
async def replace_bid(bid_id: BidId, sent: BidSent, acting: Tenderer) -> Response:
    """Hand in a sealed bid in the place of another, which is never opened."""
    return await acting.once("bid", lambda act: service.replace_bid(act, bid_id, sent), _receipt)


@router.post(
    "/bids/{bid_id}/withdrawal",
    status_code=201,
    response_model=BidReceipt,
    responses=refusals_of("bids.not_found", "bids.not_standing", *TIMELY, *KEYED),
)
async def withdraw_bid(bid_id: BidId, acting: Tenderer, _body: Nothing = NOTHING) -> Response:
    """Take a bid back; it is never opened."""
    return await acting.once("bid", lambda act: service.withdraw_bid(act, bid_id), _receipt)
