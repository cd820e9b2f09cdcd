"""Numbers of the law: exact, with where each was read, from when to when it holds, and for what purchases."""

from collections.abc import Sequence
from dataclasses import KW_ONLY
from datetime import date
from fractions import Fraction
from typing import Annotated, Literal, TypeVar

from pydantic import BeforeValidator, ConfigDict, Field
from pydantic.dataclasses import dataclass

from minikoneps.shared.money import parse_decimal

EXACT = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
PLACES = 6

Category = Literal["goods", "works", "services"]
Words = Annotated[str, Field(min_length=3)]
Count = Annotated[int, Field(ge=0)]


def _exact(text: object) -> Fraction:
    if not isinstance(text, str):
        raise ValueError('a number stands in quotation marks, for example "87.745"')
    return parse_decimal(text, PLACES)


#: An exact number, written as a decimal string.
Exact = Annotated[Fraction, BeforeValidator(_exact)]


@dataclass(frozen=True, config=EXACT)
class Case:
    """One purchase, as far as the law looks at it.

    Units: `value` is the estimated value in whole units of the pack's currency.
    """

    category: Category = "goods"
    value: Fraction | None = None
    urgent: bool = False


@dataclass(frozen=True, config=EXACT)
class Sourced:
    """Where something of the law was read, for which purchases and days it holds.

    Shapes: without a condition it holds for every purchase; `value_from` is included, `value_below` is not;
        `valid_from` is included, `valid_until` is not.
    Units: values are in whole units of the pack's currency.
    """

    _: KW_ONLY
    source: Words
    source_date: date
    training_value: bool
    valid_from: date | None = None
    valid_until: date | None = None
    categories: tuple[Category, ...] = ()
    value_from: Exact | None = None
    value_below: Exact | None = None
    urgent: bool | None = None

    def covers(self, day: date) -> bool:
        """Whether this is in force on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day < self.valid_until)

    def holds_for(self, case: Case) -> bool:
        """Whether this is said of such a purchase; one of unknown value fits no band of values."""
        if self.categories and case.category not in self.categories:
            return False
        if self.urgent is not None and case.urgent is not self.urgent:
            return False
        if case.value is None:
            return self.value_from is None and self.value_below is None
        above = self.value_from is None or self.value_from <= case.value
        return above and (self.value_below is None or case.value < self.value_below)


Row = TypeVar("Row", bound=Sourced)


def find_row(rows: Sequence[Row], case: Case, day: date) -> Row | None:
    """The row that is in force on a day for such a purchase."""
    return next((row for row in rows if row.covers(day) and row.holds_for(case)), None)
