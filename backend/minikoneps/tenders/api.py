"""Tenders over HTTP: drafts, publication, and the list that everybody reads."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import APIRouter, Depends, Path, Response

from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.parties.rules import Role
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.tenders import amending, service
from minikoneps.tenders.schemas import (
    AmendmentMade,
    AmendmentShown,
    CancellationMade,
    CheckShown,
    TenderDraft,
    TenderShown,
)

router = APIRouter(tags=["tenders"])
TenderId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["tender-7k2m9q4x1c8d"])]
Officer = Annotated[Acting, Depends(acting_as(Role.PROCURING_OFFICER))]
CONTENT = (
    "tenders.not_ready",
    "tenders.title_missing",
    "tenders.description_missing",
    "tenders.currency_unknown",
    "tenders.value_in_other_currency",
    "tenders.items_missing",
    "tenders.item_id_repeated",
    "tenders.item_not_described",
    "tenders.item_without_quantity",
    "tenders.too_many_lots",
    "tenders.lot_id_repeated",
    "tenders.lot_not_named",
    "tenders.lot_without_items",
    "tenders.lot_value_in_other_currency",
    "tenders.item_without_lot",
    "tenders.deadline_missing",
    "tenders.deadline_too_far",
    "tenders.contract_too_early",
    "tenders.enquiry_period_outside",
    "tenders.briefing_outside",
    "tenders.briefing_without_place",
    "tenders.participation_outside",
)
CHECKED = (*CONTENT, "tenders.deadline_past", "tenders.period_too_short")
OWN_PUBLISHED = ("tenders.not_found", "tenders.not_yours", "tenders.still_draft", "tenders.cancelled")
AMENDED = (
    *CONTENT,
    "tenders.amendment_late",
    "tenders.amended_too_often",
    "tenders.deadline_earlier",
    "tenders.extension_too_short",
    "tenders.nothing_amended",
)


@router.get("/tenders", responses=refusals_of())
def list_tenders(view: View, asked: Asked, response: Response) -> Sequence[TenderShown]:
    """Published tenders, and the drafts of the officer who asks."""
    page = service.list_tenders(view.session, view.log, view.caller, asked, view.now)
    page.head(response, "tenders")
    return page.rows


@router.post("/tenders", status_code=201, responses=refusals_of("access.wrong_role"))
async def draft_tender(draft: TenderDraft, acting: Officer) -> TenderShown:
    """Keep a new draft; it may be unfinished."""
    return cast("TenderShown", await acting.do("tender", lambda act: service.draft_tender(act, draft)))


@router.get("/tenders/{tender_id}", responses=refusals_of("tenders.not_found"))
def get_tender(tender_id: TenderId, view: View) -> TenderShown:
    """One tender."""
    return service.get_tender(view.session, view.log, view.caller, tender_id, view.now)


@router.put(
    "/tenders/{tender_id}",
    responses=refusals_of("tenders.not_found", "tenders.not_yours", "tenders.already_published"),
)
async def replace_draft(tender_id: TenderId, draft: TenderDraft, acting: Officer) -> TenderShown:
    """Put another text in a draft's place."""
    done = await acting.do("tender", lambda act: service.replace_draft(act, tender_id, draft))
    return cast("TenderShown", done)


@router.get("/tenders/{tender_id}/checks", responses=refusals_of("tenders.not_found", "tenders.not_yours"))
def check_publication(tender_id: TenderId, view: View) -> list[CheckShown]:
    """What publication would say now."""
    view.caller.must_be(Role.PROCURING_OFFICER)
    return service.check_publication(view.session, view.caller, tender_id, view.now)


@router.post(
    "/tenders/{tender_id}/publication",
    status_code=201,
    responses=refusals_of("tenders.not_found", "tenders.not_yours", "tenders.already_published", *CHECKED),
)
async def publish_tender(tender_id: TenderId, acting: Officer, _body: Nothing = NOTHING) -> TenderShown:
    """Make a draft public; from here on only an amendment changes it."""
    done = await acting.do("tender", lambda act: service.publish_tender(act, tender_id))
    return cast("TenderShown", done)


@router.get("/tenders/{tender_id}/amendments", responses=refusals_of("tenders.not_found"))
def list_amendments(tender_id: TenderId, view: View) -> list[AmendmentShown]:
    """What each amendment of a notice changed, field by field, the first one first."""
    return service.list_amendments(view.session, view.caller, tender_id)


@router.post(
    "/tenders/{tender_id}/amendments", status_code=201, responses=refusals_of(*OWN_PUBLISHED, *AMENDED)
)
async def amend_tender(tender_id: TenderId, made: AmendmentMade, acting: Officer) -> TenderShown:
    """Put the next version of a published notice in force; bids on the one before are superseded."""
    done = await acting.do("tender", lambda act: amending.amend_tender(act, tender_id, made))
    return cast("TenderShown", done)


@router.post(
    "/tenders/{tender_id}/cancellation",
    status_code=201,
    responses=refusals_of(*OWN_PUBLISHED, "tenders.award_decided"),
)
async def cancel_tender(tender_id: TenderId, made: CancellationMade, acting: Officer) -> TenderShown:
    """Give a tender up, with reasons, until an award is decided."""
    done = await acting.do("tender", lambda act: amending.cancel_tender(act, tender_id, made))
    return cast("TenderShown", done)
