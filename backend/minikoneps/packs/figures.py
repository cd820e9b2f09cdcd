"""Numbers of the law: exact, with where each was read, from when to when it holds, and for what purchases."""

from collections.abc import Sequence
from dataclasses import KW_ONLY, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field
from pydantic.dataclasses import dataclass

from minikoneps.packs.slips import wrong
from minikoneps.shared.languages import LANGUAGES
from minikoneps.shared.money import parse_decimal

EXACT = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
PLACES = 6
GENERAL = "general"  # the kind of a purchase that is of none of the pack's own kinds

Category = Literal["goods", "works", "services"]
Words = Annotated[str, Field(min_length=3)]
Count = Annotated[int, Field(ge=0)]
Name = Annotated[str, Field(pattern=r"^[a-z][a-zA-Z0-9]{1,40}$")]


def _exact(text: object) -> Fraction:
    if isinstance(text, Fraction):  # a value that was read before, in a copy of its row
        return text
    if not isinstance(text, str):
        raise wrong("value.unquoted")
    return parse_decimal(text, PLACES)


def _in_every_language(names: dict[str, str]) -> dict[str, str]:
    missing = [language for language in LANGUAGES if not names.get(language)]
    if missing:
        raise wrong("value.tongues", missing=", ".join(missing))
    return names


#: An exact number, written as a decimal string.
Exact = Annotated[Fraction, BeforeValidator(_exact)]
#: A name in each language of the page.
Names = Annotated[dict[str, str], AfterValidator(_in_every_language)]


class Circumstance(StrEnum):
    """What is special about a notice, where the law gives it a period of its own."""

    #: Nothing is.
    USUAL = "usual"
    #: The purchase is done for the first time.
    NEW_PROJECT = "newProject"
    #: There is no time, for reasons that the notice gives.
    URGENT = "urgent"
    #: The tender before it failed, and this is the same once more.
    NOTICED_AGAIN = "noticedAgain"


@dataclass(frozen=True, config=EXACT)
class Case:
    """One purchase, as far as the law looks at it.

    Units: `value` is the estimated value in whole units of the pack's currency.
    """

    category: Category = "goods"
    value: Fraction | None = None
    kind: str = GENERAL
    circumstance: Circumstance = Circumstance.USUAL


#: A purchase of which nothing is known yet.
SOME_PURCHASE = Case()


@dataclass(frozen=True, config=EXACT)
class Sourced:
    """Where something of the law was read, for which purchases and days it holds.

    Shapes: without a condition it holds for every purchase; `value_from` and `value_upto` are included,
        `value_above` and `value_below` are not; `valid_from` is included, `valid_until` is not;
        the kind "general" is a purchase that is of none of the kinds the pack names.
    Units: values are in whole units of the pack's currency.
    """

    _: KW_ONLY
    source: Words
    source_date: date
    training_value: bool
    valid_from: date | None = None
    valid_until: date | None = None
    categories: tuple[Category, ...] = ()
    kinds: tuple[str, ...] = ()
    circumstances: tuple[Circumstance, ...] = ()
    value_from: Exact | None = None
    value_above: Exact | None = None
    value_below: Exact | None = None
    value_upto: Exact | None = None

    def covers(self, day: date) -> bool:
        """Whether this is in force on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day < self.valid_until)

    def holds_for(self, case: Case) -> bool:
        """Whether this is said of such a purchase; one of unknown value fits no band of values."""
        return (
            (not self.categories or case.category in self.categories)
            and (not self.kinds or case.kind in self.kinds)
            and (not self.circumstances or case.circumstance in self.circumstances)
            and self._takes(case.value)
        )

    @property
    def bounds(self) -> tuple[Fraction, ...]:
        """The values at which this begins or ends to hold."""
        said = (self.value_from, self.value_above, self.value_below, self.value_upto)
        return tuple(bound for bound in said if bound is not None)

    def _takes(self, value: Fraction | None) -> bool:
        if value is None:
            return not self.bounds
        above = self.value_from is None or self.value_from <= value
        strictly = self.value_above is None or self.value_above < value
        below = self.value_below is None or value < self.value_below
        return above and strictly and below and (self.value_upto is None or value <= self.value_upto)


Row = TypeVar("Row", bound=Sourced)


def find_row(rows: Sequence[Row], case: Case, day: date) -> Row | None:
    """The row that is in force on a day for such a purchase."""
    return next((row for row in rows if row.covers(day) and row.holds_for(case)), None)


def find_row_at_least(rows: Sequence[Row], case: Case, day: date) -> Row | None:
    """The same, where a purchase whose value nobody gave counts as one of the smallest value."""
    found = find_row(rows, case, day)
    if found is None and case.value is None:
        found = find_row(rows, replace(case, value=Fraction(0)), day)
    return found
