"""How a bid came to its points, as rankings show it."""

from collections.abc import Sequence
from typing import Self

from minikoneps.committees.rules import plain
from minikoneps.evaluations.methods.criteria import CriterionPoints
from minikoneps.evaluations.methods.rated import RatedScore
from minikoneps.shared.shape import Identifier, Shape


class CriterionScore(Shape):
    """What a bid has in one criterion; a heading has the sum of its parts and no marks of its own.

    Units: points of 100; marks are a decimal, or a fraction where their mean has no end.
    """

    criterion: Identifier
    weight: str
    marks: str | None
    points: str
    least: str | None
    passed: bool


class ScoreShown(Shape):
    """The points of a bid: for each criterion, headings before their parts, for its price, and all of them.

    Shapes: nothing for its price, and no total, where it stayed under the least points of a criterion.
    """

    criteria: list[CriterionScore]
    quality: str
    price_points: str | None
    points: str | None

    @classmethod
    def of(cls, score: RatedScore) -> Self:
        """The points of a bid as the API shows them."""
        return cls(
            criteria=_rows(score.criteria),
            quality=plain(score.quality),
            price_points=None if score.price_points is None else plain(score.price_points),
            points=None if score.total is None else plain(score.total),
        )


def _rows(criteria: Sequence[CriterionPoints]) -> list[CriterionScore]:
    rows = []
    for one in criteria:
        row = CriterionScore(
            criterion=one.criterion,
            weight=plain(one.weight),
            marks=None if one.marks is None else plain(one.marks),
            points=plain(one.points),
            least=None if one.least is None else plain(one.least),
            passed=one.passed,
        )
        rows += [row, *_rows(one.parts)]
    return rows
