"""Whose price may be opened: who passed the first envelope, by the examination and by the marks."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.committees.rules import plain
from minikoneps.evaluations.methods.criteria import CriterionPoints, failed_criteria, score_criteria
from minikoneps.evaluations.methods.negotiated import is_eligible
from minikoneps.evaluations.placing import BidLot
from minikoneps.packs.methods import AwardRule, FixedBudget, Negotiated, PassThenPrice
from minikoneps.shared.money import decimal_text
from minikoneps.tenders.weights import Criterion

PLACES = 2


class Why(StrEnum):
    """Why a price stays shut for ever."""

    #: The first envelope could not be opened.
    UNOPENABLE = "unopenable"
    #: It was examined, and does not offer what was asked.
    NOT_RESPONSIVE = "notResponsive"
    #: Its points are below the pass mark.
    BELOW_PASS_MARK = "belowPassMark"
    #: In some criterion they are below the least that is asked.
    BELOW_LEAST = "belowLeast"


@dataclass(frozen=True)
class FirstCase:
    """Everything that decides whose price is opened.

    Shapes: `opened` are the first envelopes that could be opened, `shut` the others, both in the order of the
        opening; `marks` are what the committee agreed on, None where the notice names no criteria.
    """

    opened: Sequence[BidLot]
    shut: Sequence[BidLot]
    responsive: Collection[BidLot]
    award: AwardRule
    criteria: Sequence[Criterion] = ()
    marks: Mapping[BidLot, Mapping[str, Fraction]] | None = None


@dataclass(frozen=True)
class Judged:
    """What became of one first envelope; `why` is None when it passed, `points` None when nobody marks.

    Units: points of 100, of the criteria alone.
    """

    bid: str
    lot: str
    why: Why | None
    points: Fraction | None = None


def pass_first(case: FirstCase) -> list[Judged]:
    """Say of every first envelope whether its price may be opened.

    Shapes: in the order of the opening, those that could not be opened last; exactly the pass mark passes.
    Units: the points of a criterion are rounded to two decimals, half up; in a negotiated contract they are
        exact, and the pass mark is the law's share of all technical points.
    Errors: ValueError for marks that are missing, unknown, below zero or above full marks.
    Source: docs/reference/award-methods.md, two envelopes
    """
    judged = [_judge(case, key) for key in case.opened]
    return [*judged, *(Judged(bid, lot, Why.UNOPENABLE) for bid, lot in case.shut)]


def marks_needed(criteria: Sequence[Criterion]) -> bool:
    """Whether a committee has to mark before any price is opened."""
    return bool(criteria)


def _judge(case: FirstCase, key: BidLot) -> Judged:
    bid, lot = key
    if key not in case.responsive:
        return Judged(bid, lot, Why.NOT_RESPONSIVE)
    if not marks_needed(case.criteria):
        return Judged(bid, lot, None)
    marks = (case.marks or {}).get(key)
    if marks is None:
        raise ValueError(f"nobody marked bid {bid} on lot {lot}")
    scored = score_criteria(case.criteria, marks, None if isinstance(case.award, Negotiated) else PLACES)
    points = sum((one.points for one in scored), Fraction(0))
    return Judged(bid, lot, _fails(case.award, scored, points), points)


def points_text(points: Fraction) -> str:
    """Points as they are written: with two decimals, or exact where they were not rounded."""
    return decimal_text(points, PLACES) if (points * 10**PLACES).denominator == 1 else plain(points)


def _fails(award: AwardRule, scored: Sequence[CriterionPoints], points: Fraction) -> Why | None:
    weight = sum((one.weight for one in scored), Fraction(0))
    if isinstance(award, Negotiated) and award.scores and not is_eligible(award.scores[0], weight, points):
        return Why.BELOW_PASS_MARK
    if isinstance(award, PassThenPrice | FixedBudget) and points < award.pass_mark:
        return Why.BELOW_PASS_MARK
    return Why.BELOW_LEAST if failed_criteria(scored) else None
