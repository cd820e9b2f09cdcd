"""Consortia over HTTP."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import Depends, Path, Response

from minikoneps.consortia import service
from minikoneps.consortia.schemas import ConsortiumMade, ConsortiumRulesShown, ConsortiumShown, DeclineMade
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.tenders.api import TenderId

router = Addresses(tags=["consortia"])
ConsortiumId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["consortium-7k2m9q4x1c8d"])]
Tenderer = Annotated[Acting, Depends(acting_as(Role.TENDERER))]
NOUN = "consortium"
TIMELY = ("access.wrong_role", "consortia.tender_cancelled", "consortia.late")
FREE = ("consortia.bids_alone", "consortia.in_another")
STANDING = ("consortia.not_found", "consortia.ended")


@router.post(
    "/tenders/{tender_id}/consortia",
    status_code=201,
    responses=refusals_of(
        *TIMELY,
        *FREE,
        "tenders.not_found",
        "consortia.not_a_tenderer",
        "consortia.shares_not_whole",
        "consortia.too_many_members",
        "consortia.share_too_small",
    ),
)
async def propose_consortium(tender_id: TenderId, made: ConsortiumMade, acting: Tenderer) -> ConsortiumShown:
    """Ask others to bid as one with you as the lead; nobody else learns of it before the opening."""
    done = await acting.do(NOUN, lambda act: service.propose_consortium(act, tender_id, made))
    return cast("ConsortiumShown", done)


@router.get("/tenders/{tender_id}/consortia", responses=refusals_of("tenders.not_found"))
def list_consortia(
    tender_id: TenderId, view: View, asked: Asked, response: Response
) -> Sequence[ConsortiumShown]:
    """The consortia your organisation was asked into; once the tender is opened, everybody's."""
    page = service.list_consortia(view.session, view.caller, tender_id, asked)
    page.head(response, "consortia")
    return page.rows


@router.get("/tenders/{tender_id}/consortium-rules", responses=refusals_of("tenders.not_found"))
def show_consortium_rules(tender_id: TenderId, view: View) -> ConsortiumRulesShown:
    """What the law of the room asks of a consortium for this tender."""
    return service.show_rules(view.session, tender_id)


@router.post(
    "/consortia/{consortium_id}/acceptance",
    status_code=201,
    responses=refusals_of(*TIMELY, *FREE, *STANDING, "consortia.already_accepted"),
)
async def accept(consortium_id: ConsortiumId, acting: Tenderer, _body: Nothing = NOTHING) -> ConsortiumShown:
    """Join as proposed, with your share."""
    return cast("ConsortiumShown", await acting.do(NOUN, lambda act: service.accept(act, consortium_id)))


@router.post(
    "/consortia/{consortium_id}/decline",
    status_code=201,
    responses=refusals_of(*TIMELY, *STANDING, "consortia.bid_stands", "consortia.lead_declines"),
)
async def decline(consortium_id: ConsortiumId, made: DeclineMade, acting: Tenderer) -> ConsortiumShown:
    """Not join, or step back while no bid of the consortium stands; that ends it."""
    done = await acting.do(NOUN, lambda act: service.decline(act, consortium_id, made.reasons))
    return cast("ConsortiumShown", done)


@router.post(
    "/consortia/{consortium_id}/dissolution",
    status_code=201,
    responses=refusals_of(*TIMELY, *STANDING, "consortia.bid_stands", "consortia.not_lead"),
)
async def dissolve(
    consortium_id: ConsortiumId, acting: Tenderer, _body: Nothing = NOTHING
) -> ConsortiumShown:
    """Give the consortium up that you lead, while no bid of it stands."""
    return cast("ConsortiumShown", await acting.do(NOUN, lambda act: service.dissolve(act, consortium_id)))
