"""The parts that OCDS uses everywhere, as strict shapes: nothing unknown, nothing empty, numbers exact.

A field is named as in the standard. `None` and an empty tuple mean that a field is absent.
"""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.alias_generators import to_camel

from minikoneps.opendata.codes import MilestoneStatus, Scale
from minikoneps.shared.shape import CurrencyCode, Instant

DIGITS = 30  # of one number; none that people mean is longer


class Part(BaseModel):
    """One object of a release."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid", frozen=True)


def _never_a_float(value: object) -> object:
    if isinstance(value, float | bool | str):
        raise ValueError("a number must be exact: an integer or a decimal")
    return value


Number = Annotated[Decimal, BeforeValidator(_never_a_float), Field(allow_inf_nan=False, max_digits=DIGITS)]
Whole = Annotated[int, Field(strict=True, ge=0)]
Truth = Annotated[bool, Field(strict=True)]
Text = Annotated[str, Field(min_length=1)]
Texts = tuple[Text, ...]


class Value(Part):
    """An amount in a currency."""

    amount: Number | None = None
    currency: CurrencyCode | None = None


class Period(Part):
    """From when until when."""

    start_date: Instant | None = None
    end_date: Instant | None = None
    max_extent_date: Instant | None = None
    duration_in_days: Whole | None = None


class Classification(Part):
    """A code of a published list."""

    scheme: Text | None = None
    id: Text | None = None
    description: Text | None = None
    uri: Text | None = None


class Identifier(Part):
    """An organisation's number in a register."""

    scheme: Text | None = None
    id: Text | None = None
    legal_name: Text | None = None
    uri: Text | None = None


class Address(Part):
    """Where somebody is found by post."""

    street_address: Text | None = None
    locality: Text | None = None
    region: Text | None = None
    postal_code: Text | None = None
    country_name: Text | None = None


class ContactPoint(Part):
    """Whom to ask."""

    name: Text | None = None
    email: Text | None = None
    telephone: Text | None = None
    fax_number: Text | None = None
    url: Text | None = None


class Debarment(Part):
    """That a party is shut out of tenders, both days included, and why; no extension has a place for it."""

    start_date: Text
    end_date: Text
    rationale: Text


class PartyDetails(Part):
    """More about a party (scale and organisation classification extensions; debarments are our own)."""

    scale: Scale | None = None
    classifications: tuple[Classification, ...] = ()
    debarments: tuple[Debarment, ...] = ()


class Organisation(Part):
    """A party of the process, described once."""

    id: Text
    name: Text | None = None
    identifier: Identifier | None = None
    additional_identifiers: tuple[Identifier, ...] = ()
    address: Address | None = None
    contact_point: ContactPoint | None = None
    roles: Texts = ()
    details: PartyDetails | None = None


class OrganisationReference(Part):
    """A party named elsewhere; what is known of it stands in `parties`."""

    id: Text | None = None
    name: Text | None = None


class Unit(Part):
    """In what an item is counted, and the price of one."""

    scheme: Text | None = None
    id: Text | None = None
    name: Text | None = None
    value: Value | None = None
    uri: Text | None = None


class Item(Part):
    """One thing that is bought (with the lots extension)."""

    id: Text
    description: Text | None = None
    classification: Classification | None = None
    additional_classifications: tuple[Classification, ...] = ()
    quantity: Number | None = None
    unit: Unit | None = None
    related_lot: Text | None = None


class Document(Part):
    """A document that belongs to a process."""

    id: Text
    document_type: Text | None = None
    title: Text | None = None
    description: Text | None = None
    url: Text | None = None
    date_published: Instant | None = None
    date_modified: Instant | None = None
    format: Text | None = None
    language: Text | None = None
    related_lots: Texts = ()


class Milestone(Part):
    """Something that is due."""

    id: Text
    title: Text | None = None
    type: Text | None = None
    description: Text | None = None
    code: Text | None = None
    due_date: Instant | None = None
    date_met: Instant | None = None
    date_modified: Instant | None = None
    status: MilestoneStatus | None = None
    related_lots: Texts = ()


class Amendment(Part):
    """A change of what was published before."""

    id: Text | None = None
    date: Instant | None = None
    rationale: Text | None = None
    description: Text | None = None
    amends_release_id: Annotated[Text | None, Field(alias="amendsReleaseID")] = None
    release_id: Annotated[Text | None, Field(alias="releaseID")] = None
    related_lots: Texts = ()


class RelatedProcess(Part):
    """Another process that this one has to do with."""

    id: Text
    relationship: Texts = ()
    title: Text | None = None
    scheme: Text | None = None
    identifier: Text | None = None
    uri: Text | None = None


def plain(part: Part) -> dict[str, Any]:
    """A part as it stands in a file: the standard's names, exact numbers, nothing empty."""
    full: dict[str, Any] = full_of(part.model_dump(by_alias=True))
    return full


def full_of(value: Any) -> Any:
    """A value without its nulls and without texts, objects and arrays that hold nothing."""
    if isinstance(value, dict):
        inner = {key: full_of(inner) for key, inner in value.items()}
        return {key: inner for key, inner in inner.items() if not is_empty(inner)}
    if isinstance(value, list | tuple):
        return [inner for inner in map(full_of, value) if not is_empty(inner)]
    return value


def is_empty(value: object) -> bool:
    """Whether a value says nothing."""
    return value is None or (isinstance(value, str | dict | list | tuple) and not value)
