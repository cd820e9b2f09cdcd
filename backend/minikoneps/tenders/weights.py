"""Criteria and their weights: what adds up to all points, and what keeps criteria from being published."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

ALL_POINTS = 100


@dataclass(frozen=True)
class Criterion:
    """One thing that is rated, or a heading over sub-criteria.

    Shapes: a heading has parts and no full marks, the others full marks and no parts.
    Units: the weight is points of 100; `least_share` is the least share of them, of one.
    """

    id: str
    weight: Fraction
    full_marks: Fraction | None = None
    least_share: Fraction | None = None
    parts: tuple["Criterion", ...] = ()


@dataclass(frozen=True)
class Flaw:
    """What is wrong with the criteria of a notice.

    Shapes: the code is `weights_differ` (what there is, what it should be), `id_repeated`, `marks_missing`,
        `marks_on_heading`, `weight_not_positive`, `share_beyond_one` or `price_weight_low`; of all criteria
        together where no criterion is named.
    """

    code: str
    criterion: str | None = None
    found: Fraction | None = None
    wanted: Fraction | None = None


def find_flaws(
    criteria: Sequence[Criterion], price_weight: Fraction, least_price_weight: Fraction
) -> tuple[Flaw, ...]:
    """Say what keeps these criteria from being published.

    Shapes: none for criteria that can be scored; in the order of the criteria, those of all together last.
    Units: weights are points of 100, the price's among them.
    Source: Directive 2014/24/EU article 67(5): the weights are named in the documents
    """
    every = [one for criterion in criteria for one in walk(criterion)]
    named = Counter(one.id for one in every)
    flaws = [flaw for one in every for flaw in _own_flaws(one)]
    flaws += [Flaw("id_repeated", name) for name, times in named.items() if times > 1]
    total = sum((criterion.weight for criterion in criteria), price_weight)
    if total != ALL_POINTS:
        flaws.append(Flaw("weights_differ", None, total, Fraction(ALL_POINTS)))
    if price_weight < least_price_weight:
        flaws.append(Flaw("price_weight_low", None, price_weight, least_price_weight))
    return tuple(flaws)


def walk(criterion: Criterion) -> Iterator[Criterion]:
    """A criterion and everything below it, in the order of the notice.

    Shapes: a heading comes before its parts.
    """
    yield criterion
    for part in criterion.parts:
        yield from walk(part)


def _own_flaws(one: Criterion) -> Iterator[Flaw]:
    if one.weight <= 0:
        yield Flaw("weight_not_positive", one.id, one.weight)
    if one.least_share is not None and not 0 <= one.least_share <= 1:
        yield Flaw("share_beyond_one", one.id, one.least_share)
    if not one.parts:
        if one.full_marks is None or one.full_marks <= 0:
            yield Flaw("marks_missing", one.id, one.full_marks)
        return
    if one.full_marks is not None:
        yield Flaw("marks_on_heading", one.id, one.full_marks)
    total = sum((part.weight for part in one.parts), Fraction(0))
    if total != one.weight:
        yield Flaw("weights_differ", one.id, total, one.weight)
