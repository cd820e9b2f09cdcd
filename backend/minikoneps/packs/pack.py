"""A country's law for buying: what holds for every purchase there, and its procedures."""

from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field
from pydantic.dataclasses import dataclass

from minikoneps.packs.bid_rigging import BidRigging
from minikoneps.packs.figures import EXACT, SOME_PURCHASE, Case, Category, Name, Names, Sourced, Words
from minikoneps.packs.numbers import OrganisationNumber
from minikoneps.packs.periods import WEEK, Calendar, Weekday, knows_calendar
from minikoneps.packs.procedure import Procedure, ProcedureRows
from minikoneps.packs.slips import wrong
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import is_currency


def zone(name: str) -> tzinfo:
    """The time zone of that IANA name; UTC needs no zone tables on any machine."""
    try:
        return UTC if name == "UTC" else ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise wrong("value.time_zone", value=name) from None


def _known_zone(name: str) -> str:
    zone(name)
    return name


def _calendar_of(code: str) -> str:
    if code and not knows_calendar(code):
        raise wrong("value.holidays", value=code)
    return code


def _days_of_work(weekend: tuple[Weekday, ...]) -> tuple[Weekday, ...]:
    if set(weekend) == set(WEEK):
        raise wrong("value.weekend")
    return weekend


def _money(code: str) -> str:
    if not is_currency(code):
        raise wrong("value.currency", value=code)
    return code


@dataclass(frozen=True, config=EXACT)
class Kind:
    """A finer kind of purchase for which the law has figures of its own."""

    id: Name
    categories: Annotated[tuple[Category, ...], Field(min_length=1)]
    names: Names
    local_name: Words | None = None


@dataclass(frozen=True, config=EXACT)
class Source:
    """A text in which figures were read, and when it was written or read last."""

    title: Words
    date: date
    address: str | None = None


@dataclass(frozen=True, config=EXACT)
class Numbering(Sourced):
    """The form of a notice's number: {year}, {sequence} and {order} stand for what changes."""

    value: Annotated[str, Field(pattern=r"\{sequence\}")]


@dataclass(frozen=True, config=EXACT, kw_only=True, eq=False)
class Pack:
    """A country, or one made for training."""

    name: Annotated[str, Field(pattern=r"^[a-z]{2,20}(-[0-9a-f]{8})?$")]
    title: Words
    law: Words
    body: Words
    time_zone: Annotated[str, AfterValidator(_known_zone)]
    weekend: Annotated[tuple[Weekday, ...], AfterValidator(_days_of_work)]
    #: A code of the package `holidays`, such as KR; empty where there are none.
    holidays: Annotated[str, AfterValidator(_calendar_of)]
    #: The first is the one in which the figures of values are given.
    currencies: Annotated[tuple[Annotated[str, AfterValidator(_money)], ...], Field(min_length=1)]
    languages: Annotated[tuple[Annotated[str, Field(pattern=r"^[a-z]{2}$")], ...], Field(min_length=1)]
    sources: dict[str, Source]
    procedures: Annotated[tuple[ProcedureRows, ...], Field(min_length=1)]
    kinds: tuple[Kind, ...] = ()
    notice_number: Numbering | None = None
    #: Of a business that registers; where there is none, the register's own form holds.
    business_number: OrganisationNumber | None = None
    #: Of a procuring entity.
    institution_code: OrganisationNumber | None = None
    #: What follows from agreements on bids, and from reporting them; told, and nothing is decided by it.
    bid_rigging: tuple[BidRigging, ...] = ()

    def day_of(self, instant: datetime) -> date:
        """The calendar day of an instant in this country."""
        return instant.astimezone(zone(self.time_zone)).date()

    @property
    def calendar(self) -> Calendar:
        """The days on which this country rests."""
        return Calendar(frozenset(self.weekend), self.holidays)

    def procedure(self, name: str, on: date, case: Case = SOME_PURCHASE) -> Procedure:
        """The procedure of that id as in force on a day for a purchase.

        Errors: RuleBroken("packs.no_procedure") for an unknown id,
        RuleBroken("packs.no_edition") for a day on which it is not in force.
        """
        return _resolved(self, name, on, case)

    def procedures_on(self, on: date) -> list[Procedure]:
        """The procedures in force on a day, in the order of the file, for a purchase not known yet."""
        found = (written.on(on, SOME_PURCHASE) for written in self.procedures)
        return [procedure for procedure in found if procedure is not None]


@lru_cache(maxsize=1024)  # every bid asks
def _resolved(pack: Pack, name: str, on: date, case: Case) -> Procedure:
    written = next((one for one in pack.procedures if one.id == name), None)
    if written is None:
        raise RuleBroken("packs.no_procedure", pack=pack.name, procedure=name)
    procedure = written.on(on, case)
    if procedure is None:
        raise RuleBroken("packs.no_edition", pack=pack.name, day=on.isoformat())
    return procedure
