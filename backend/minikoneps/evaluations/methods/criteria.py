"""Marks become points by the weights of the notice, and are held against the least that is asked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.shared.money import round_to
from minikoneps.tenders.weights import Criterion, walk


@dataclass(frozen=True)
class CriterionPoints:
    """What one bid was given for one criterion.

    Units: points are rounded; `passed` compares the rounded points with the least that is asked.
    """

    criterion: str
    weight: Fraction
    marks: Fraction | None
    points: Fraction
    least: Fraction | None
    passed: bool
    parts: tuple["CriterionPoints", ...] = ()


def score_criteria(
    criteria: Sequence[Criterion], marks: Mapping[str, Fraction], places: int | None
) -> tuple[CriterionPoints, ...]:
    """Turn the marks of one bid into points.

    Shapes: one mark for each criterion that is rated, none for headings.
    Units: points = marks ÷ full marks × weight, rounded half up to so many decimals, or exact where None are
        named; a heading has the exact sum of its parts.
    Errors: ValueError for a mark that is missing, unknown, below zero or above full marks.
    """
    rated = {one.id for criterion in criteria for one in walk(criterion) if not one.parts}
    if rated != marks.keys():
        raise ValueError(f"marks are missing or unknown: {', '.join(sorted(rated ^ marks.keys()))}")
    return tuple(_score(criterion, marks, places) for criterion in criteria)


def failed_criteria(points: Sequence[CriterionPoints]) -> tuple[str, ...]:
    """Name the criteria in which a bid stayed below the least that is asked, headings before their parts."""
    return tuple(name for one in points for name in _failed(one))


def _score(one: Criterion, marks: Mapping[str, Fraction], places: int | None) -> CriterionPoints:
    parts = tuple(_score(part, marks, places) for part in one.parts)
    given = None if parts else marks[one.id]
    points = (
        sum((part.points for part in parts), Fraction(0)) if given is None else _points(one, given, places)
    )
    least = None if one.least_share is None else one.least_share * one.weight
    return CriterionPoints(one.id, one.weight, given, points, least, least is None or points >= least, parts)


def _points(one: Criterion, given: Fraction, places: int | None) -> Fraction:
    if one.full_marks is None or not 0 <= given <= one.full_marks:
        raise ValueError(f"the marks of {one.id} are not from 0 to full marks")
    points = given / one.full_marks * one.weight
    return points if places is None else round_to(points, places)


def _failed(one: CriterionPoints) -> Iterator[str]:
    if not one.passed:
        yield one.criterion
    for part in one.parts:
        yield from _failed(part)
