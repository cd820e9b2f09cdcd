"""Award decisions over HTTP."""

from collections.abc import Sequence
from functools import partial
from typing import Annotated, cast

from fastapi import Depends, Path, Response

from minikoneps.approvals.api import ASKED, ASKING, status_of
from minikoneps.approvals.schemas import ApprovalShown
from minikoneps.awards import deciding, ending, securities, service
from minikoneps.awards.schemas import AwardEnded, AwardLineShown, AwardMade, AwardRecord, AwardShown
from minikoneps.awards.security_schemas import BidSecurityShown, ForfeitureMade, ReleaseMade
from minikoneps.bids.schemas import ReceiptShown
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.ledger.receipt import Receipt
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked, Page
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.tenders.api import Officer, TenderId

router = Addresses(tags=["awards"])
AwardId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["award-7k2m9q4x1c8d"])]
EitherSide = Annotated[Acting, Depends(acting_as(Role.PROCURING_OFFICER, Role.TENDERER))]


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
    decide = partial(deciding.decide_award, tender_id=tender_id, made=made)
    return await acting.once("award", decide, _award, status_of)


@router.get("/tenders/{tender_id}/awards", responses=refusals_of("tenders.not_found"))
def list_awards(tender_id: TenderId, view: View, asked: Asked, response: Response) -> Sequence[AwardShown]:
    """The decisions on a tender's lots so far, in the order in which they were made."""
    page = service.list_awards(view.session, tender_id, asked, view.now)
    page.head(response, "awards")
    return page.rows


NAMED = ("access.wrong_role", "tenders.not_found", "tenders.not_yours", "awards.not_found")


@router.post(
    "/tenders/{tender_id}/awards/{award_id}/invitation",
    status_code=201,
    responses=refusals_of(
        *NAMED,
        "tenders.cancelled",
        "awards.cancelled",
        "awards.no_supplier",
        "awards.already_invited",
        "awards.standstill",
        "awards.suspended",
    ),
)
async def invite_supplier(
    tender_id: TenderId, award_id: AwardId, acting: Officer, _body: Nothing = NOTHING
) -> AwardRecord:
    """Invite the supplier to sign, once nothing shuts the door to the contract."""
    done = await acting.do("award", lambda act: ending.invite_supplier(act, tender_id, award_id))
    return cast("AwardRecord", done)


@router.post(
    "/tenders/{tender_id}/awards/{award_id}/withdrawal",
    status_code=201,
    responses=refusals_of(*NAMED, "awards.cancelled", "awards.no_supplier", "awards.not_your_award"),
)
async def withdraw_award(
    tender_id: TenderId, award_id: AwardId, said: AwardEnded, acting: EitherSide
) -> AwardRecord:
    """Say as the supplier that one will not sign, or note it as the procuring officer; the award ends."""
    done = await acting.do("award", lambda act: ending.withdraw_award(act, tender_id, award_id, said))
    return cast("AwardRecord", done)


@router.get("/tenders/{tender_id}/lines", responses=refusals_of("tenders.not_found"))
def list_lines(tender_id: TenderId, view: View, response: Response) -> list[AwardLineShown]:
    """Who may be awarded each undecided lot now; empty before the ranking."""
    rows = service.list_lines(view.session, tender_id, view.now)
    Page.whole(rows).head(response, "lines")
    return rows


RUN = ("access.wrong_role", "tenders.not_found", "tenders.not_yours", "awards.security_not_held")


@router.get("/tenders/{tender_id}/securities", responses=refusals_of("tenders.not_found"))
def list_securities(tender_id: TenderId, view: View, response: Response) -> list[BidSecurityShown]:
    """What secures each opened bid and what became of it; empty before the opening, or if none was asked."""
    rows = securities.list_securities(view.session, tender_id, view.now)
    Page.whole(rows).head(response, "securities")
    return rows


@router.post(
    "/tenders/{tender_id}/securities/forfeiture",
    status_code=201,
    responses=refusals_of(*RUN, "awards.word_not_broken", "awards.bid_not_bound", "awards.security_ended"),
)
async def forfeit_security(tender_id: TenderId, made: ForfeitureMade, acting: Officer) -> BidSecurityShown:
    """Declare the security of a winner that withdrew while its bid bound it lost; this cannot be undone."""
    done = await acting.do("award", lambda act: securities.forfeit(act, tender_id, made))
    return cast("BidSecurityShown", done)


@router.post(
    "/tenders/{tender_id}/securities/release",
    status_code=201,
    responses=refusals_of(*RUN, "awards.lot_undecided", "awards.security_needed"),
)
async def release_securities(
    tender_id: TenderId, made: ReleaseMade, acting: Officer
) -> list[BidSecurityShown]:
    """Give the securities of bids on a decided lot back, all but that of its supplier."""
    done = await acting.do("award", lambda act: securities.release(act, tender_id, made))
    return cast("list[BidSecurityShown]", done)
