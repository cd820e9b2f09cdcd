"""How the marks of several members become the one mark of their committee."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.packs.methods import AwardRule, Negotiated, RatedCriteria
from minikoneps.tenders.criteria import AwardCriterion

TRIMMED_BY_TOTAL = "total"  # as a closing says it in the ledger


class AgreedBy(StrEnum):
    """What makes the agreed mark."""

    #: The members talk; where they differed, the chair writes down the mark and why.
    TALK = "talk"
    #: The mean, without the highest and the lowest mark where there are enough.
    MEAN = "mean"


@dataclass(frozen=True)
class AgreeRule:
    """How a law lets a committee agree.

    Shapes: `trimmed_from` is how many marks there have to be for the highest and the lowest to be left out;
        without a number there is no mean. With `by_total` a member is left out of a whole bid, by the points
        it gave that bid in all; `least_share` is what a mark has at least, as a share of full marks.
    """

    trimmed_from: int | None = None
    by_total: bool = False
    least_share: Fraction | None = None

    @property
    def by(self) -> AgreedBy:
        """What makes the agreed mark."""
        return AgreedBy.TALK if self.trimmed_from is None else AgreedBy.MEAN


def agree_rule(award: AwardRule) -> AgreeRule:
    """Read from an award rule how a committee agrees.

    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    if isinstance(award, Negotiated) and award.scores:
        row = award.scores[0]
        return AgreeRule(row.trimmed_from, by_total=True, least_share=row.least_member_share)
    return AgreeRule(award.trimmed_from) if isinstance(award, RatedCriteria) else AgreeRule()


def least_marks(share: Fraction | None, full_marks: Fraction) -> Fraction:
    """The lowest mark that a member may give."""
    return Fraction(0) if share is None else share * full_marks


def trim(scores: Sequence[Fraction], trimmed_from: int) -> tuple[tuple[Fraction, ...], tuple[Fraction, ...]]:
    """Part the scores that count from the highest and the lowest, one each, where there are enough of them.

    Shapes: both from the lowest to the highest, so that the order of the members does not matter.
    """
    ordered = tuple(sorted(scores))
    if len(ordered) < max(trimmed_from, 3):
        return ordered, ()
    return ordered[1:-1], (ordered[0], ordered[-1])


def trimmed_mean(scores: Sequence[Fraction], trimmed_from: int) -> Fraction:
    """The mean of members' scores without the highest and the lowest, where there are enough of them.

    Errors: ValueError when there is none.
    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    if not scores:
        raise ValueError("nobody has scored")
    kept, _ = trim(scores, trimmed_from)
    return sum(kept, Fraction(0)) / len(kept)


def total_of(marks: Mapping[str, Fraction], criteria: Sequence[AwardCriterion]) -> Fraction:
    """The points of one bid that follow from one member's marks.

    Shapes: marks by criterion; criteria that it did not mark give nothing.
    """
    points = (
        Fraction(one.weight) * marks[one.id] / Fraction(one.full_marks)
        for one in criteria
        if one.full_marks is not None and one.id in marks
    )
    return sum(points, Fraction(0))


def left_out_of(
    rule: AgreeRule, marks: Mapping[str, Mapping[str, Fraction]], criteria: Sequence[AwardCriterion]
) -> tuple[str, ...]:
    """Name the members who are left out of a bid because they gave it the least and the most of all.

    Shapes: marks of one bid by member, then by criterion; between equal totals the seat's name decides, which
        moves the mark of a criterion and never the points of the bid.
    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    totals = {seat: total_of(given, criteria) for seat, given in marks.items() if given}
    if not rule.by_total or rule.trimmed_from is None or len(totals) < max(rule.trimmed_from, 3):
        return ()
    ordered = sorted(totals, key=lambda seat: (totals[seat], seat))
    return ordered[0], ordered[-1]


def agreed_mark(
    rule: AgreeRule, given: Sequence[Fraction], talked: Fraction | None = None
) -> Fraction | None:
    """The committee's mark in one criterion of one bid; None while it has still to be talked about.

    Shapes: `given` has one mark of each member who counts, at least one, without those who are left out of
        the whole bid; `talked` is what the chair wrote.
    """
    if rule.by_total:
        return sum(given, Fraction(0)) / len(given)
    if rule.trimmed_from is not None:
        return trimmed_mean(given, rule.trimmed_from)
    if talked is not None:
        return talked
    return given[0] if len(set(given)) == 1 else None
