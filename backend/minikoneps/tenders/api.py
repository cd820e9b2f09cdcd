"""Tenders over HTTP: drafts, publication, and the list that everybody reads."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any, cast

import anyio.to_thread
from fastapi import Depends, Header, Path, Query, Request, Response

from minikoneps.approvals.api import ASKED, ASKING, told
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.parties.rules import Role
from minikoneps.plans.api import PlanId
from minikoneps.plans.service import get_plan
from minikoneps.shared.downloads import attachment
from minikoneps.shared.flat import Addresses
from minikoneps.shared.intake import takes_file
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Identifier, Nothing
from minikoneps.tenders import amending, library, planned, service, sheets
from minikoneps.tenders.criteria_shapes import GreenMeasureShown
from minikoneps.tenders.law_shapes import ProcedureShown
from minikoneps.tenders.notice import MOST_LOTS
from minikoneps.tenders.schemas import (
    AmendmentMade,
    AmendmentShown,
    CancellationMade,
    CheckShown,
    TenderDraft,
    TenderShown,
)
from minikoneps.tenders.sheets import Workbook
from minikoneps.tenders.sheets_cells import MEDIA_TYPE
from minikoneps.tenders.sheets_read import LARGEST, TOO_LARGE, read_sheet
from minikoneps.tenders.sheets_words import SheetLanguage

router = Addresses(tags=["tenders"])
TenderId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["tender-7k2m9q4x1c8d"])]
Officer = Annotated[Acting, Depends(acting_as(Role.PROCURING_OFFICER))]
ContentType = Annotated[str, Header(alias="Content-Type", max_length=200, include_in_schema=False)]
LotsWanted = Annotated[Sequence[Identifier], Query(max_length=MOST_LOTS)]
XLSX: dict[int | str, dict[str, Any]] = {
    200: {"content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
}
CONTENT = (
    "tenders.not_ready",
    "tenders.procedure_not_playable",
    "tenders.procedure_not_allowed",
    "tenders.deadline_on_rest_day",
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
OF_PACK = ("packs.no_procedure", "packs.no_edition")
PLAN = (
    "tenders.plan_not_found",
    "tenders.plan_withdrawn",
    "tenders.comments_open",
    "tenders.comments_unanswered",
)
AGAIN = ("tenders.conditions_changed", "tenders.taken_up_already")
CHECKED = (*CONTENT, *PLAN, *AGAIN, "tenders.deadline_past", "tenders.period_too_short")
OWN_PUBLISHED = ("tenders.not_found", "tenders.not_yours", "tenders.still_draft", "tenders.cancelled")
AMENDED = (
    *CONTENT,
    "tenders.amendment_late",
    "tenders.amended_too_often",
    "tenders.deadline_earlier",
    "tenders.extension_too_short",
    "tenders.nothing_amended",
    "tenders.plan_changed",
    "tenders.procedure_changed",
    *AGAIN,
    "packs.no_procedure",
    "packs.no_edition",
)


@router.get("/tenders", responses=refusals_of())
def list_tenders(view: View, asked: Asked, response: Response) -> Sequence[TenderShown]:
    """Published tenders, and the drafts of the officer who asks."""
    page = service.list_tenders(view.session, view.log, view.caller, asked, view.now)
    page.head(response, "tenders")
    return page.rows


@router.post("/tenders", status_code=201, responses=refusals_of("access.wrong_role", *OF_PACK))
async def draft_tender(draft: TenderDraft, acting: Officer) -> TenderShown:
    """Keep a new draft; it may be unfinished."""
    return cast("TenderShown", await acting.do("tender", lambda act: service.draft_tender(act, draft)))


@router.get("/plans/{plan_id}/draft", responses=refusals_of("plans.not_found"))
def begin_draft(plan_id: PlanId, view: View) -> TenderDraft:
    """The draft of a notice that says what an order plan says, to be finished and kept as a tender."""
    return planned.draft_of(get_plan(view.session, plan_id, view.now))


@router.get("/procedures", responses=refusals_of())
def list_procedures(view: View) -> Sequence[ProcedureShown]:
    """The procedures of the room's country pack, each with the law of a purchase not known yet."""
    return service.list_procedures(view.session)


@router.get("/green-criteria", responses=refusals_of())
def list_green_criteria(view: View) -> Sequence[GreenMeasureShown]:
    """What a notice may ask for the environment by the library of the room's country, and what it must."""
    return library.list_green(view.session)


@router.get("/tenders/{tender_id}", responses=refusals_of("tenders.not_found"))
def get_tender(tender_id: TenderId, view: View) -> TenderShown:
    """One tender."""
    return service.get_tender(view.session, view.log, view.caller, tender_id, view.now)


@router.put(
    "/tenders/{tender_id}",
    responses=refusals_of(
        "tenders.not_found",
        "tenders.not_yours",
        "tenders.already_published",
        "approvals.being_read",
        *OF_PACK,
    ),
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
    response_model=TenderShown,
    responses=ASKED
    | refusals_of("tenders.not_found", "tenders.not_yours", "tenders.already_published", *CHECKED, *ASKING),
)
async def publish_tender(tender_id: TenderId, acting: Officer, _body: Nothing = NOTHING) -> Any:
    """Make a draft public; from here on only an amendment changes it."""
    done = await acting.do("tender", lambda act: service.publish_tender(act, tender_id))
    return told(done)


@router.get("/tenders/{tender_id}/amendments", responses=refusals_of("tenders.not_found"))
def list_amendments(tender_id: TenderId, view: View) -> list[AmendmentShown]:
    """What each amendment of a notice changed, field by field, the first one first."""
    return amending.list_amendments(view, tender_id)


@router.post(
    "/tenders/{tender_id}/amendments",
    status_code=201,
    response_model=TenderShown,
    responses=ASKED | refusals_of(*OWN_PUBLISHED, *AMENDED, *ASKING),
)
async def amend_tender(tender_id: TenderId, made: AmendmentMade, acting: Officer) -> Any:
    """Put the next version of a published notice in force; bids on the one before are superseded."""
    done = await acting.do("tender", lambda act: amending.amend_tender(act, tender_id, made))
    return told(done)


@router.post(
    "/tenders/{tender_id}/cancellation",
    status_code=201,
    response_model=TenderShown,
    responses=ASKED | refusals_of(*OWN_PUBLISHED, "tenders.award_decided", *ASKING),
)
async def cancel_tender(tender_id: TenderId, made: CancellationMade, acting: Officer) -> Any:
    """Give a tender up, with reasons, until an award is decided."""
    done = await acting.do("tender", lambda act: amending.cancel_tender(act, tender_id, made))
    return told(done)


@router.get(
    "/tenders/{tender_id}/items.xlsx",
    response_class=Response,
    responses={**XLSX, **refusals_of("tenders.not_found")},
)
def get_items_sheet(tender_id: TenderId, view: View, lang: SheetLanguage = "en") -> Response:
    """The items and lots as a workbook that may be filled in and sent back."""
    return _saved(sheets.items_sheet(view, tender_id, lang))


@router.post(
    "/tenders/{tender_id}/items",
    openapi_extra=takes_file(LARGEST, TOO_LARGE),
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "tenders.not_yours",
        "tenders.already_published",
        "tenders.sheet_empty",
        "tenders.sheet_too_large",
        "tenders.sheet_not_xlsx",
        "tenders.sheet_unreadable",
        "tenders.sheet_zip_bomb",
        "tenders.sheet_macros",
        "tenders.sheet_without_items",
        "tenders.sheet_mistakes",
        "approvals.being_read",
    ),
)
async def replace_items(
    tender_id: TenderId,
    request: Request,
    acting: Officer,
    lang: SheetLanguage = "en",
    content_type: ContentType = "",
) -> TenderShown:
    """Put a workbook's items and lots in the place of a draft's; every wrong cell is named at once."""
    acting.arrival.leave()  # reading takes a while: nobody else waits for it
    sheet = await anyio.to_thread.run_sync(read_sheet, await request.body(), content_type, lang)
    acting = replace(acting, arrival=acting.door.arrive())
    done = await acting.do("tender", lambda act: sheets.take_items(act, tender_id, sheet))
    return cast("TenderShown", done)


@router.get(
    "/tenders/{tender_id}/prices.xlsx",
    response_class=Response,
    responses={**XLSX, **refusals_of("tenders.not_found")},
)
def get_price_sheet(
    tender_id: TenderId, view: View, lot: LotsWanted = (), lang: SheetLanguage = "en"
) -> Response:
    """A workbook to price a published tender's items in; prices never come back to the server unsealed."""
    return _saved(sheets.price_sheet(view, tender_id, lot, lang))


def _saved(workbook: Workbook) -> Response:
    return attachment(workbook.data, MEDIA_TYPE, f'attachment; filename="{workbook.name}"')
