"""Organisations and registrations as the API takes and shows them."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from minikoneps.parties.debarment import DebarmentStatus
from minikoneps.parties.registration import RegistrationStatus, Scale
from minikoneps.parties.rules import Role
from minikoneps.shared.shape import Identifier, Instant, Reasons, Shape


def _each_once(ids: list[str]) -> list[str]:
    if len(set(ids)) < len(ids):
        raise ValueError("each is declared once")
    return ids


Licences = Annotated[
    list[Identifier], Field(max_length=30, examples=[["electrical-works"]]), AfterValidator(_each_once)
]
Regions = Annotated[
    list[Identifier], Field(min_length=1, max_length=30, examples=[["north"]]), AfterValidator(_each_once)
]
Email = Annotated[
    str, Field(max_length=250, pattern=r"^[^\p{Cc}\s@]+@[^\p{Cc}\s@]+$", examples=["tenders@baram.example"])
]
Telephone = Annotated[str, Field(pattern=r"^\+?[0-9][0-9 ()./-]{2,39}$", examples=["+82 2 555 0100"])]


class PartyReference(Shape):
    """An organisation named by another document."""

    id: Identifier
    name: str


class OrganisationIdentifier(Shape):
    """The number under which the state knows an organisation, and its scheme, as OCDS tells it."""

    scheme: str
    id: str
    legal_name: str


class PartyRegistration(Shape):
    """What everybody may know of a registration in force."""

    status: Literal["approved"] = "approved"
    identifier: OrganisationIdentifier
    licences: list[str]
    regions: list[str]
    scale: Scale | None
    approved_at: Instant


class Debarred(Shape):
    """That an organisation is shut out of tenders today, and until when."""

    until: date
    reasons: str


class PartyShown(Shape):
    """An organisation, its seats and roles, its number and registration, and whether it is debarred today."""

    id: Identifier
    name: str
    country: str | None
    seats: list[str]
    roles: list[Role]
    identifier: OrganisationIdentifier | None
    registration: PartyRegistration | None
    debarred: Debarred | None


class ContactShape(Shape):
    """How the office that registers reaches a tenderer; shown to nobody else."""

    email: Email
    telephone: Telephone | None = None


class RegistrationMade(Shape):
    """What a tenderer declares: number, licences, and the regions of its offices, the main one first."""

    business_number: Annotated[str, Field(min_length=1, max_length=40, examples=["214-88-30017"])]
    licences: Licences
    regions: Regions
    scale: Scale | None = None
    contact_point: ContactShape


class RefusalMade(Shape):
    """Why a registration is turned down: what the tenderer must mend."""

    reasons: Reasons


class RegistrationShown(Shape):
    """A registration as its tenderer and the office that registers read it."""

    id: Identifier
    party: PartyReference
    status: RegistrationStatus
    business_number: str
    licences: list[str]
    regions: list[str]
    scale: Scale | None
    contact_point: ContactShape
    submitted_at: Instant
    decided_at: Instant | None
    reasons: str | None


class NumberForm(Shape):
    """The form of a business number, as a pattern and by an example; for a tenderer one that it may use."""

    pattern: str
    example: str
    scheme: str
    invented: str | None
    source: str


class LicenceListed(Shape):
    """A licence that can be declared or asked for; `area` is OCDS's procurement category."""

    id: Identifier
    area: Literal["goods", "works", "services"]
    names: dict[str, str]


class RegionListed(Shape):
    """A region that can be declared or asked for."""

    id: Identifier
    names: dict[str, str]


class RegisterShown(Shape):
    """The lists of the office that registers; each name in several languages."""

    business_number: NumberForm
    licences: list[LicenceListed]
    regions: list[RegionListed]
    source: str
    source_date: date
    training_value: bool


class DebarmentMade(Shape):
    """Whom to shut out of tenders, from which day until which, both included, and why."""

    party: Identifier
    from_: Annotated[date, Field(alias="from")]
    until: date
    reasons: Reasons

    @model_validator(mode="after")
    def ends_after_it_begins(self) -> Self:
        """The last day is not before the first."""
        if self.until < self.from_:
            raise ValueError("a debarment ends before it begins")
        return self


class LiftingMade(Shape):
    """Why a debarment is taken out of the register before its end."""

    reasons: Reasons


class DebarmentShown(Shape):
    """A line of the register of those who are shut out, which everybody reads."""

    id: Identifier
    party: PartyReference
    status: DebarmentStatus
    from_: Annotated[date, Field(alias="from")]
    until: date
    reasons: str
    entered_at: Instant
    lifted_at: Instant | None
    lifting_reasons: str | None
