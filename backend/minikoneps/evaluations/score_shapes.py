"""How a bid came to its points, as rankings show it."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Self

from minikoneps.committees.rules import plain
from minikoneps.evaluations.methods.comprehensive import BalancePrice
from minikoneps.evaluations.methods.criteria import CriterionPoints
from minikoneps.evaluations.methods.rated import RatedScore
from minikoneps.shared.money import decimal_text, decimals, round_to
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

    Shapes: nothing for its price, and no total, where it stayed under the least points of a criterion; no
        points for a price where only the budget is looked at. Units: the distance from the balance price in
        percent of it, below zero for a lower bid, three decimals.
    """

    criteria: list[CriterionScore]
    quality: str
    price_points: str | None
    points: str | None
    distance: str | None

    @classmethod
    def of(cls, score: RatedScore) -> Self:
        """The points of a bid as the API shows them."""
        return cls(
            criteria=_rows(score.criteria),
            quality=plain(score.quality),
            price_points=None if score.price_points is None else plain(score.price_points),
            points=None if score.total is None else plain(score.total),
            distance=None if score.distance is None else _percent(score.distance),
        )


def _percent(share: Fraction) -> str:
    """A share of one in percent with three decimals, half away from nothing, and its sign."""
    text = decimal_text(round_to(100 * abs(share), 3), 3)
    return f"-{text}" if share < 0 and Fraction(text) else text


class BalanceShown(Shape):
    """The price that the prices of a lot are held against, and the bids left out of its mean at either end.

    Shapes: bids from the lowest price to the highest.
    Units: of the currency; a fraction where the mean has no end.
    """

    lot: Identifier
    amount: str
    currency: str
    low: list[Identifier]
    kept: list[Identifier]
    high: list[Identifier]

    @classmethod
    def of(cls, lot: str, balance: BalancePrice, currency: str) -> Self:
        """A balance price as the API shows it."""
        return cls(
            lot=lot,
            amount=plain(balance.amount / 10 ** decimals(currency)),
            currency=currency,
            low=list(balance.low),
            kept=list(balance.kept),
            high=list(balance.high),
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
