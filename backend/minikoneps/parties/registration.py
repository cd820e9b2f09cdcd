"""What a tenderer declares when it registers, what becomes of it, and whom a notice admits."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from minikoneps.packs.numbers import NumberFault
from minikoneps.packs.register import Register
from minikoneps.shared.errors import RuleBroken


class RegistrationStatus(StrEnum):
    """What became of a registration."""

    #: It waits for the office that registers: submission brings this about.
    PENDING = "pending"
    #: It is in force: the office's approval brings this about.
    APPROVED = "approved"
    #: The office turned it down with reasons: it can be mended and submitted anew.
    REFUSED = "refused"
    #: Its tenderer took it back before it was decided.
    WITHDRAWN = "withdrawn"
    #: A later one of the same tenderer was approved and took its place.
    REPLACED = "replaced"


class Scale(StrEnum):
    """How large a firm is, by its own word and its papers (OCDS, partyScale)."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


#: 중소기업, the small and medium-sized firms of the law.
SMALL_FIRMS = (Scale.MICRO, Scale.SMALL, Scale.MEDIUM)


NUMBER_FAULTS = {
    NumberFault.FORM: "parties.business_number_form",
    NumberFault.PART: "parties.business_number_part",
    NumberFault.CHECK: "parties.business_number_check",
}


@dataclass(frozen=True)
class RegistrationFacts:
    """What decides a registration's status."""

    approved_at: datetime | None
    refused_at: datetime | None
    withdrawn_at: datetime | None
    replaced_by: str | None


@dataclass(frozen=True)
class Declaration:
    """What a tenderer says of itself.

    Shapes: `regions` are those of its offices, the main one first; `scale` where it says so.
    """

    business_number: str
    licences: tuple[str, ...]
    regions: tuple[str, ...]
    scale: Scale | None = None


def registration_status(facts: RegistrationFacts) -> RegistrationStatus:
    """Say what became of a registration."""
    if facts.withdrawn_at is not None:
        return RegistrationStatus.WITHDRAWN
    if facts.refused_at is not None:
        return RegistrationStatus.REFUSED
    if facts.replaced_by is not None:
        return RegistrationStatus.REPLACED
    return RegistrationStatus.PENDING if facts.approved_at is None else RegistrationStatus.APPROVED


def must_be_declarable(declared: Declaration, register: Register) -> None:
    """Refuse a number that the country would not give, and a licence or region that its lists do not have.

    Errors: RuleBroken with a code of NUMBER_FAULTS, parties.licence_unknown or parties.region_unknown.
    """
    number = register.business_number
    fault = number.fault(declared.business_number)
    if fault is not None:
        fields = {"businessNumber": fault.value}
        raise RuleBroken(NUMBER_FAULTS[fault], example=number.example, fields=fields)
    for field, code, ids, known in (
        ("licences", "parties.licence_unknown", declared.licences, [one.id for one in register.licences]),
        ("regions", "parties.region_unknown", declared.regions, [one.id for one in register.regions]),
    ):
        strange = [one for one in ids if one not in known]
        if strange:
            raise RuleBroken(code, unknown=", ".join(strange), fields={field: "unknown"})


def must_not_wait(pending: str | None) -> None:
    """Refuse a second registration while another waits for its decision.

    Errors: RuleBroken("parties.registration_pending").
    """
    if pending is not None:
        raise RuleBroken("parties.registration_pending", registration=pending)


def must_be_pending(registration: str, facts: RegistrationFacts) -> None:
    """Refuse to decide or take back what was decided or taken back before.

    Errors: RuleBroken("parties.registration_decided").
    """
    status = registration_status(facts)
    if status is not RegistrationStatus.PENDING:
        raise RuleBroken("parties.registration_decided", registration=registration, status=status.value)


def must_be_free(number: str, owner: str | None, party: str) -> None:
    """Refuse a business number under which another organisation is registered.

    Errors: RuleBroken("parties.number_taken").
    """
    if owner is not None and owner != party:
        raise RuleBroken("parties.number_taken", number=number)


@dataclass(frozen=True)
class Wanted:
    """Who may bid on a tender: whoever holds every licence named and has an office in one region named.

    Shapes: nothing named asks for nothing; `small_firms` where the procedure is for them alone.
    """

    tender: str
    licences: tuple[str, ...]
    regions: tuple[str, ...]
    small_firms: bool = False


def must_be_eligible(wanted: Wanted, held: Declaration | None, register: Register, language: str) -> None:
    """Refuse a tenderer that a notice does not admit, by the registration in force.

    Errors: RuleBroken with parties.not_registered, parties.firm_too_large, parties.licence_missing or
        parties.region_missing.
    Source: KONEPS registration of eligibility to bid (경쟁입찰참가자격등록), types 업종 and regions 지역
    """
    if not wanted.licences and not wanted.regions and not wanted.small_firms:
        return
    if held is None:
        raise RuleBroken("parties.not_registered", tender=wanted.tender)
    if wanted.small_firms and held.scale not in SMALL_FIRMS:
        own = "" if held.scale is None else held.scale.value
        raise RuleBroken("parties.firm_too_large", tender=wanted.tender, own=own)
    missing = [one for one in wanted.licences if one not in held.licences]
    if missing:
        names = ", ".join(register.licences_named(missing, language))
        raise RuleBroken("parties.licence_missing", tender=wanted.tender, licences=names)
    if wanted.regions and not set(wanted.regions) & set(held.regions):
        raise RuleBroken(
            "parties.region_missing",
            tender=wanted.tender,
            regions=", ".join(register.regions_named(wanted.regions, language)),
            own=", ".join(register.regions_named(held.regions, language)),
        )
