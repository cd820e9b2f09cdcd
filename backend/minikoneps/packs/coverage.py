"""Whether the rows of a figure leave no purchase and no day without law, and none with two laws."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, product
from typing import get_args

from minikoneps.packs.figures import GENERAL, PLACES, Case, Category, Circumstance, Sourced
from minikoneps.shared.money import decimal_text

Rows = Sequence[Sourced]
#: The pack's own kinds of purchase, each with its category.
Kinds = Sequence[tuple[str, Category]]

FIRST_DAY = date(1, 1, 2)


@dataclass(frozen=True)
class Grid:
    """Purchases and days that stand for all others: one on each side of everything the rows tell apart."""

    cases: tuple[Case, ...]
    days: tuple[date, ...]


def grid_of(rows: Rows, within: Sourced, kinds: Kinds) -> Grid:
    """The purchases and days at which rows can differ, while a procedure is in force."""
    told_apart = {kind for row in rows for kind in row.kinds}
    categories: tuple[Category, ...] = (
        get_args(Category) if any(row.categories for row in rows) else ("goods",)
    )
    circumstances = tuple(Circumstance) if any(row.circumstances for row in rows) else (Circumstance.USUAL,)
    some = [(GENERAL, category) for category in categories]
    some += [(kind, category) for kind, category in kinds if kind in told_apart]
    cases = tuple(
        Case(category=category, value=value, kind=kind, circumstance=circumstance)
        for (kind, category), value, circumstance in product(some, _values(rows), circumstances)
    )
    return Grid(cases, tuple(_days(rows, within)))


def _values(rows: Rows) -> list[Fraction]:
    bounds = sorted({bound for row in rows for bound in row.bounds})
    if not bounds:
        return [Fraction(1)]
    between = [(low + high) / 2 for low, high in zip([Fraction(0), *bounds], bounds, strict=False)]
    return sorted({*bounds, *between, bounds[-1] + 1} - {Fraction(0)})


def _days(rows: Rows, within: Sourced) -> Iterator[date]:
    marks = {day for row in (*rows, within) for day in (row.valid_from, row.valid_until) if day is not None}
    before = [min(marks) - timedelta(days=1)] if marks else [FIRST_DAY]
    for day in sorted({*marks, *before}):
        if within.covers(day):
            yield day


def gap(rows: Rows, grid: Grid) -> str | None:
    """The first purchase and day for which no row holds, in words."""
    for day, case in product(grid.days, grid.cases):
        if not any(row.covers(day) and row.holds_for(case) for row in rows):
            return _told(case, day, rows)
    return None


def hole(rows: Rows, grid: Grid) -> str | None:
    """The first purchase that once had a row, and the day from which it has none, in words."""
    for case in grid.cases:
        begun = False
        for day in grid.days:
            held = any(row.covers(day) and row.holds_for(case) for row in rows)
            if begun and not held:
                return _told(case, day, rows)
            begun = begun or held
    return None


def doubles(rows: Rows, grid: Grid) -> Iterator[tuple[int, int, str]]:
    """The pairs of rows, by their places, that hold for one purchase on one day, and which it is."""
    for (first, one), (second, other) in combinations(enumerate(rows), 2):
        both = (
            _told(case, day, rows)
            for day, case in product(grid.days, grid.cases)
            if one.covers(day) and other.covers(day) and one.holds_for(case) and other.holds_for(case)
        )
        if (told := next(both, None)) is not None:
            yield first, second, told


def _told(case: Case, day: date, rows: Rows) -> str:
    """A purchase and a day, as far as the rows tell them apart."""
    words = [f"on {day.isoformat()}"] if any(row.valid_from or row.valid_until for row in rows) else []
    if any(row.categories for row in rows):
        words.append(case.category)
    if any(row.kinds for row in rows):
        words.append(f"of kind {case.kind}")
    if any(row.bounds for row in rows) and case.value is not None:
        words.append(f"of value {decimal_text(case.value, PLACES + 1)}")
    if any(row.circumstances for row in rows):
        words.append(f"({case.circumstance.value})")
    return ", ".join(words) or "for every purchase"
