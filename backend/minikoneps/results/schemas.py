"""What the addresses of results take and give."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StrictBool

from minikoneps.results.checking import MOST
from minikoneps.shared.shape import Identifier, Shape

# Letters of any script; no control codes, and no marks that turn what follows to read otherwise than it is.
_BARRED = r"\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{2028}\u{2029}"
PersonName = Annotated[
    str,
    Field(
        min_length=1,
        max_length=100,
        pattern=rf"^[^{_BARRED}]*[^\s{_BARRED}][^{_BARRED}]*$",
        examples=["Sara Ben Ali"],
    ),
]
Hours = Annotated[str, Field(pattern=r"^(0|[1-9][0-9]{0,2})(\.(25|5|75))?$", examples=["2.5"])]


class CompetenceShown(Shape):
    """A competence that a scenario practises."""

    code: str
    title: str


class TermsShown(Shape):
    """What stands on every certificate of this run, and whether trainees print theirs themselves."""

    trainer: str
    hours: str
    own: bool


class PersonSeated(Shape):
    """Somebody who sat in the room; `practised` as far as the caller may know."""

    person: Identifier
    name: str
    seats: list[str]
    roles: list[str]
    practised: bool


class ResultsShown(Shape):
    """What can be taken home from this workshop by the caller, and when.

    `people` are the trainer's; `own` is the caller's.
    """

    ready: bool
    sealed: bool
    begun: bool
    hours: str
    terms: TermsShown | None
    competences: list[CompetenceShown]
    own: PersonSeated | None
    people: list[PersonSeated]


class TermsGiven(Shape):
    """The trainer's name as it will be printed, the hours, and whether trainees print theirs themselves."""

    trainer: PersonName
    hours: Hours
    own: StrictBool


class OwnCertificate(Shape):
    """The name that is to be printed; it is kept nowhere."""

    name: PersonName


class NamedPerson(Shape):
    """Somebody of the room, and the name that is to be printed."""

    person: Identifier
    name: PersonName


class PeopleNamed(Shape):
    """Whose certificates are to be printed."""

    people: Annotated[list[NamedPerson], Field(min_length=1, max_length=MOST)]


class CertificateAsked(Shape):
    """What a QR code held, what was pasted, or what a PDF says of itself."""

    text: Annotated[str, Field(min_length=1, max_length=200_000)]


class CertificateRead(Shape):
    """What a certificate says; of a forged one it is what somebody wrote, and nobody signed."""

    name: str
    trainer: str
    title: str
    room: str
    log: str
    held_on: date
    hours: str
    roles: list[str]
    competences: list[CompetenceShown]
    practised: bool
    fingerprint: str


class CertificateChecked(Shape):
    """What was found of one certificate.

    valid: a room of this server signed it. otherKey: whole, but of a room that this server does not have, or
    has with another key. forged: changed after it was signed. unreadable: not copied whole.
    """

    verdict: Literal["valid", "otherKey", "forged", "unreadable"]
    certificate: CertificateRead | None


class CertificatesChecked(Shape):
    """Every certificate that was found, in order."""

    certificates: list[CertificateChecked]
