"""Organisations and their registration over HTTP."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import Depends, Path, Response

from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.parties import debarring, registering, service
from minikoneps.parties.rules import Role
from minikoneps.parties.schemas import (
    DebarmentMade,
    DebarmentShown,
    LiftingMade,
    PartyShown,
    RefusalMade,
    RegisterShown,
    RegistrationMade,
    RegistrationShown,
)
from minikoneps.shared.access import TRAINER
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing

router = Addresses(tags=["parties"])
RegistrationId = Annotated[
    str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["registration-7k2m9q4x1c8d"])
]
DebarmentId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["debarment-7k2m9q4x1c8d"])]
Tenderer = Annotated[Acting, Depends(acting_as(Role.TENDERER))]
Office = Annotated[Acting, Depends(acting_as(TRAINER))]
NOUN = "registration"
DECIDED = ("access.wrong_role", "parties.registration_not_found", "parties.registration_decided")


@router.get("/parties", responses=refusals_of())
def show_parties(view: View, asked: Asked, response: Response) -> Sequence[PartyShown]:
    """The organisations of the workshop with their seats and what they are registered for."""
    page = service.list_parties(view.session, asked, view.now)
    page.head(response, "parties")
    return page.rows


@router.get("/register", responses=refusals_of())
def show_register(view: View) -> RegisterShown:
    """The licences and regions that can be declared or asked for, and the form of a business number."""
    return service.show_register(view.session, view.caller)


@router.get("/registrations", responses=refusals_of())
def list_registrations(view: View, asked: Asked, response: Response) -> Sequence[RegistrationShown]:
    """For the trainer all registrations, for a tenderer its own."""
    page = service.list_registrations(view.session, view.caller, asked)
    page.head(response, "registrations")
    return page.rows


@router.post(
    "/registrations",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "parties.business_number_form",
        "parties.business_number_part",
        "parties.business_number_check",
        "parties.licence_unknown",
        "parties.region_unknown",
        "parties.registration_pending",
        "parties.number_taken",
    ),
)
async def submit_registration(made: RegistrationMade, acting: Tenderer) -> RegistrationShown:
    """Register, mend what was refused, or change what is in force."""
    done = await acting.do(NOUN, lambda act: registering.submit_registration(act, made))
    return cast("RegistrationShown", done)


@router.get("/registrations/{registration_id}", responses=refusals_of("parties.registration_not_found"))
def get_registration(registration_id: RegistrationId, view: View) -> RegistrationShown:
    """One registration, for the trainer and its tenderer."""
    return service.get_registration(view.session, view.caller, registration_id)


@router.post(
    "/registrations/{registration_id}/approval",
    status_code=201,
    responses=refusals_of(*DECIDED, "parties.number_taken"),
)
async def approve_registration(
    registration_id: RegistrationId, acting: Office, _body: Nothing = NOTHING
) -> RegistrationShown:
    """Let a registration come into force."""
    done = await acting.do(NOUN, lambda act: registering.approve_registration(act, registration_id))
    return cast("RegistrationShown", done)


@router.post("/registrations/{registration_id}/refusal", status_code=201, responses=refusals_of(*DECIDED))
async def refuse_registration(
    registration_id: RegistrationId, made: RefusalMade, acting: Office
) -> RegistrationShown:
    """Turn a registration down with reasons."""
    done = await acting.do(
        NOUN, lambda act: registering.refuse_registration(act, registration_id, made.reasons)
    )
    return cast("RegistrationShown", done)


@router.post("/registrations/{registration_id}/withdrawal", status_code=201, responses=refusals_of(*DECIDED))
async def withdraw_registration(
    registration_id: RegistrationId, acting: Tenderer, _body: Nothing = NOTHING
) -> RegistrationShown:
    """Take a registration back before it is decided."""
    done = await acting.do(NOUN, lambda act: registering.withdraw_registration(act, registration_id))
    return cast("RegistrationShown", done)


@router.get("/debarments", responses=refusals_of())
def list_debarments(view: View, asked: Asked, response: Response) -> Sequence[DebarmentShown]:
    """The register of those who are shut out of tenders; everybody reads all of it."""
    page = debarring.list_debarments(view.session, asked, view.now)
    page.head(response, "debarments")
    return page.rows


@router.post(
    "/debarments",
    status_code=201,
    responses=refusals_of("access.wrong_role", "parties.not_debarrable", "parties.debarment_over"),
)
async def debar(made: DebarmentMade, acting: Office) -> DebarmentShown:
    """Shut a tenderer out of tenders for a time, with reasons."""
    return cast("DebarmentShown", await acting.do("debarment", lambda act: debarring.debar(act, made)))


@router.post(
    "/debarments/{debarment_id}/lifting",
    status_code=201,
    responses=refusals_of("access.wrong_role", "parties.debarment_not_found", "parties.debarment_ended"),
)
async def lift_debarment(debarment_id: DebarmentId, made: LiftingMade, acting: Office) -> DebarmentShown:
    """Take a debarment out of the register before its end, with reasons."""
    done = await acting.do("debarment", lambda act: debarring.lift(act, debarment_id, made.reasons))
    return cast("DebarmentShown", done)
