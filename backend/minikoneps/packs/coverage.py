"""Whether the rows of a figure leave no purchase and no day without law, and none with two laws."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, pairwise, product
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


@dataclass(frozen=True)
class Coverage:
    """Which rows of a list hold for each purchase on each day of a grid, by their places."""

    rows: Rows
    grid: Grid
    held: dict[tuple[Case, date], list[int]]

    def gap(self) -> str | None:
        """The first purchase and day for which no row holds."""
        bare = ((day, case) for day in self.grid.days for case in self.grid.cases if not self.held[case, day])
        found = next(bare, None)
        return None if found is None else _told(found[1], found[0], self.rows)

    def hole(self) -> str | None:
        """The first purchase that once had a row, and the day from which it has none."""
        for case in self.grid.cases:
            for earlier, day in pairwise(self.grid.days):
                if self.held[case, earlier] and not self.held[case, day]:
                    return _told(case, day, self.rows)
        return None

    def doubles(self) -> Iterator[tuple[int, int, str]]:
        """The pairs of rows that hold for one purchase on one day, and the first such purchase."""
        told: set[tuple[int, int]] = set()
        for (case, day), places in self.held.items():
            for pair in combinations(places, 2):
                if pair not in told:
                    told.add(pair)
                    yield *pair, _told(case, day, self.rows)


def coverage_of(rows: Rows, within: Sourced, kinds: Kinds) -> Coverage:
    """Look which rows hold, wherever they can differ while a procedure is in force."""
    grid = grid_of(rows, within, kinds)
    held = {
        (case, day): [place for place, row in enumerate(rows) if row.covers(day) and row.holds_for(case)]
        for day, case in product(grid.days, grid.cases)
    }
    return Coverage(rows, grid, held)


def _told(case: Case, day: date, rows: Rows) -> str:
    """A purchase and a day as a file would write them, as far as the rows tell them apart; else nothing."""
    words = [day.isoformat()] if any(row.valid_from or row.valid_until for row in rows) else []
    if any(row.categories for row in rows):
        words.append(case.category)
    if any(row.kinds for row in rows):
        words.append(f"kind = {case.kind}")
    if any(row.bounds for row in rows) and case.value is not None:
        words.append(f"value = {decimal_text(case.value, PLACES + 1)}")
    if any(row.circumstances for row in rows):
        words.append(case.circumstance.value)
    return ", ".join(words)
