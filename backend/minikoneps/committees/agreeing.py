"""How the marks of several members become the one mark of their committee."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.packs.methods import AwardRule, Negotiated, RatedCriteria


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
        without a number there is no mean.
    """

    trimmed_from: int | None = None

    @property
    def by(self) -> AgreedBy:
        """What makes the agreed mark."""
        return AgreedBy.TALK if self.trimmed_from is None else AgreedBy.MEAN


def agree_rule(award: AwardRule) -> AgreeRule:
    """Read from an award rule how a committee agrees.

    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    if isinstance(award, Negotiated) and award.scores:
        return AgreeRule(award.scores[0].trimmed_from)
    return AgreeRule(award.trimmed_from) if isinstance(award, RatedCriteria) else AgreeRule()


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


def agreed_mark(
    rule: AgreeRule, given: Sequence[Fraction], talked: Fraction | None = None
) -> Fraction | None:
    """The committee's mark in one criterion of one bid; None while it has still to be talked about.

    Shapes: `given` has one mark of each member who counts, at least one; `talked` is what the chair wrote.
    """
    if rule.trimmed_from is not None:
        return trimmed_mean(given, rule.trimmed_from)
    if talked is not None:
        return talked
    return given[0] if len(set(given)) == 1 else None
