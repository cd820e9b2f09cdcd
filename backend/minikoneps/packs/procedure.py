"""A procedure as data: what the later stages ask of a country's law."""

from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, ConfigDict, Field
from pydantic.dataclasses import dataclass

from minikoneps.shared.errors import RuleBroken

EXACT = ConfigDict(extra="forbid")


def _known_zone(name: str) -> str:
    zone(name)
    return name


def zone(name: str) -> tzinfo:
    """The time zone of that IANA name; UTC needs no zone tables on any machine."""
    try:
        return UTC if name == "UTC" else ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError(f"no time zone is called {name}") from None


Words = Annotated[str, Field(min_length=3)]
Count = Annotated[int, Field(ge=0)]


class ProcurementMethod(StrEnum):
    """Who may bid."""

    #: Any interested tenderer may bid.
    OPEN = "open"


class AwardMethod(StrEnum):
    """What puts one bid before another."""

    #: The lowest total among the responsive bids.
    LOWEST_PRICE = "lowestPrice"


class Ties(StrEnum):
    """What happens when two bids are equally good."""

    #: The tie stays visible and the procuring officer chooses, in words.
    OFFICER_DECIDES = "officerDecidesWithReasons"


class BidCount(StrEnum):
    """When the number of bids may be known."""

    #: Not before the tender is closed.
    NEVER_BEFORE_CLOSING = "never"


class OfficialAct(StrEnum):
    """What an officer does in the name of the organisation, and may need a second person for."""

    #: A notice becomes public.
    PUBLISH = "publish"
    #: The next version of a notice takes the place of the one in force.
    AMEND = "amend"
    #: A tender is given up.
    CANCEL = "cancel"
    #: A lot is awarded, or ends without an award.
    AWARD = "award"


class UnansweredEnquiries(StrEnum):
    """What an unanswered question does to the closing of the enquiry period."""

    #: The enquiry period cannot be closed while a question waits for its answer.
    BLOCK = "block"
    #: It can be closed all the same; the question stays unanswered.
    ALLOW = "allow"


@dataclass(frozen=True, config=EXACT)
class Figure:
    """One number of the law with where it was read and whether it is only a training value."""

    value: Count
    source: Words
    source_date: date
    training_value: bool


@dataclass(frozen=True, config=EXACT)
class SecondPerson:
    """Which acts wait until a second person approves them, and where that was read."""

    value: tuple[OfficialAct, ...]
    source: Words
    source_date: date
    training_value: bool


@dataclass(frozen=True, config=EXACT)
class Procedure:
    """One way to buy, as the law of one day describes it.

    Units: tender days are whole calendar days in the pack's zone, posting and opening day not counted;
        of the days of a pre-specification only the posting day is not counted.
    """

    method: ProcurementMethod
    award_method: AwardMethod
    envelopes: Annotated[tuple[str, ...], Field(min_length=1)]
    most_lots: Annotated[int, Field(ge=1)]
    ties: Ties
    bid_count_before_closing: BidCount
    unanswered_enquiries: UnansweredEnquiries
    minimum_tender_days: Figure
    maximum_tender_days: Figure
    minimum_days_after_amendment: Figure
    minimum_valid_bids: Figure
    second_person: SecondPerson
    prespecification_days: Figure
    urgent_prespecification_days: Figure
    source: Words
    source_date: date
    training_value: bool


@dataclass(frozen=True, config=EXACT)
class Edition:
    """The procedures in force from one day up to, not including, another."""

    valid_from: date
    procedures: Annotated[tuple[Procedure, ...], Field(min_length=1)]
    valid_until: date | None = None

    def covers(self, day: date) -> bool:
        """Whether these procedures are in force on a day."""
        return self.valid_from <= day and (self.valid_until is None or day < self.valid_until)


@dataclass(frozen=True, config=EXACT)
class Pack:
    """A country's procedures, edition after edition."""

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
    title: Words
    time_zone: Annotated[str, AfterValidator(_known_zone)]
    editions: Annotated[tuple[Edition, ...], Field(min_length=1)]

    def day_of(self, instant: datetime) -> date:
        """The calendar day of an instant in this country."""
        return instant.astimezone(zone(self.time_zone)).date()

    def procedure(self, method: str, on: date) -> Procedure:
        """The procedure of that name as in force on a day.

        Errors: RuleBroken("packs.no_edition") for a day outside all editions,
        RuleBroken("packs.no_procedure") for an unknown name.
        """
        edition = next((edition for edition in self.editions if edition.covers(on)), None)
        if edition is None:
            raise RuleBroken("packs.no_edition", pack=self.name, day=on.isoformat())
        for procedure in edition.procedures:
            if procedure.method == method:
                return procedure
        raise RuleBroken("packs.no_procedure", pack=self.name, procedure=method)
