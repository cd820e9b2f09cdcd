"""Invitations, registration for taking part and attendance at the site briefing over HTTP."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import Depends, Response

from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.participation import service
from minikoneps.participation.schemas import (
    AttendanceNoted,
    AttendanceShown,
    InvitationShown,
    InvitationsMade,
    ParticipationShown,
)
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked, Page
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.tenders.api import Officer, TenderId

router = Addresses(tags=["participation"])
Tenderer = Annotated[Acting, Depends(acting_as(Role.TENDERER))]


@router.post(
    "/tenders/{tender_id}/participation",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "participation.tender_cancelled",
        "participation.not_asked",
        "participation.already_registered",
        "participation.late",
    ),
)
async def register(tender_id: TenderId, acting: Tenderer, _body: Nothing = NOTHING) -> ParticipationShown:
    """Register for taking part, where the notice asks for it; nobody else learns of it before the opening."""
    done = await acting.do("participation", lambda act: service.register(act, tender_id))
    return cast("ParticipationShown", done)


@router.get("/tenders/{tender_id}/participation", responses=refusals_of("tenders.not_found"))
def get_participation(tender_id: TenderId, view: View) -> ParticipationShown:
    """How far your own organisation has come; never anything about another one before the opening."""
    return service.get_participation(view.session, view.caller, tender_id)


@router.get("/tenders/{tender_id}/briefing/attendance", responses=refusals_of("tenders.not_found"))
def list_attendances(
    tender_id: TenderId, view: View, asked: Asked, response: Response
) -> Sequence[AttendanceShown]:
    """Who came to the site briefing, for its procuring entity; for a tenderer whether it was noted itself."""
    page = service.list_attendances(view.session, view.caller, tender_id, asked)
    page.head(response, "attendance")
    return page.rows


@router.post(
    "/tenders/{tender_id}/briefing/attendance",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "tenders.not_yours",
        "participation.tender_cancelled",
        "participation.no_briefing",
        "participation.briefing_ahead",
        "participation.attendance_late",
        "participation.not_a_tenderer",
        "participation.already_attended",
    ),
)
async def note_attendance(
    tender_id: TenderId, noted: AttendanceNoted, acting: Officer
) -> list[AttendanceShown]:
    """Write down who came to the site briefing, once it began: all of them, or none if one cannot be."""
    done = await acting.do("briefing", lambda act: service.note_attendance(act, tender_id, noted))
    return cast("list[AttendanceShown]", done)


@router.get("/tenders/{tender_id}/invitations", responses=refusals_of("tenders.not_found"))
def list_invitations(tender_id: TenderId, view: View, response: Response) -> list[InvitationShown]:
    """Who was invited, for its procuring entity; for a tenderer whether it was invited itself."""
    rows = service.list_invitations(view.session, view.caller, tender_id)
    Page.whole(rows).head(response, "invitations")
    return rows


@router.post(
    "/tenders/{tender_id}/invitations",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "tenders.not_yours",
        "participation.tender_cancelled",
        "participation.open_to_all",
        "participation.invitation_late",
        "participation.one_only",
        "participation.too_few_invited",
        "participation.not_a_tenderer",
        "participation.already_invited",
    ),
)
async def invite(tender_id: TenderId, made: InvitationsMade, acting: Officer) -> list[InvitationShown]:
    """Ask tenderers to bid where only those invited may: all of them, or none if one cannot be."""
    done = await acting.do("invitation", lambda act: service.invite(act, tender_id, made))
    return cast("list[InvitationShown]", done)
