"""What an examination may give, whose turn it is, and what that means for the award."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.methods.qualification import Examination, Examined, OtherPoints, Turn
from minikoneps.packs.derived import FULL
from minikoneps.packs.methods import PriceScore
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import decimal_text

POINT_PLACES = 10  # weight, slope and ratio of a pack have six decimals at most, the rounded ratio four
MOST_ADJUSTED = 30  # points that all adjustments of one bid may add or take away together
#: What became of a turn that the next in line need not wait for.
_MADE_WAY = {Turn.FAILED: PassedOver.FAILED_EXAMINATION, Turn.FEWER_POINTS: PassedOver.FEWER_POINTS}
#: Nobody is awarded unexamined, also where the bid that passed is out for another reason.
_OPEN = (Turn.NOW, Turn.WAITING, Turn.NOT_REACHED)


class AdjustmentKind(StrEnum):
    """Why points are added or taken away beside price and capability."""

    #: What others experienced with the firm (신인도).
    REPUTATION = "reputation"
    #: The firm cannot pay its debts.
    INSOLVENCY = "insolvency"
    #: Anything else that the examination's standard names.
    OTHER = "other"


@dataclass(frozen=True)
class Adjustment:
    """Points added or taken away, and why.

    Units: points, below zero where they are taken away.
    """

    kind: AdjustmentKind
    points: Fraction
    reasons: str

    def record(self) -> dict[str, str]:
        """Write it as it stands in the ledger."""
        return {"kind": self.kind.value, "points": points_text(self.points), "reasons": self.reasons}


@dataclass(frozen=True)
class PointsGiven:
    """What an examination gave a bid beside its price."""

    capability: Fraction
    adjustments: tuple[Adjustment, ...] = ()

    @property
    def others(self) -> OtherPoints:
        """The same as the award method adds it up."""
        return OtherPoints(self.capability, sum((one.points for one in self.adjustments), Fraction(0)))


def points_text(points: Fraction) -> str:
    """Points as a decimal without needless zeros."""
    return decimal_text(points, POINT_PLACES).rstrip("0").rstrip(".")


def must_be_given(tender: str, row: PriceScore, given: PointsGiven) -> None:
    """Refuse more points than there are.

    Errors: RuleBroken("qualifications.too_many_points"), RuleBroken("qualifications.adjusted_too_far").
    Source: docs/reference/koneps-rules.md, the qualification examination
    """
    most = FULL - row.weight
    if not 0 <= given.capability <= most:
        raise RuleBroken("qualifications.too_many_points", tender=tender, most=points_text(most))
    if abs(given.others.adjustment) > MOST_ADJUSTED:
        raise RuleBroken("qualifications.adjusted_too_far", tender=tender, most=MOST_ADJUSTED)


def must_be_in_turn(tender: str, lot: str, bid: str, so_far: Examination) -> None:
    """Refuse to examine a bid that is not in the race, or whose turn is not now.

    Errors: RuleBroken("qualifications.not_in_race"), RuleBroken("qualifications.over"),
        RuleBroken("qualifications.out_of_turn").
    """
    if bid not in so_far.turns:
        raise RuleBroken("qualifications.not_in_race", tender=tender, lot=lot, bid=bid)
    now = so_far.at(Turn.NOW)
    if not now:
        raise RuleBroken("qualifications.over", tender=tender, lot=lot, bid=bid)
    if bid not in now:
        raise RuleBroken("qualifications.out_of_turn", tender=tender, lot=lot, bid=bid, turn=", ".join(now))


def passed_over_in(so_far: Examination) -> dict[str, PassedOver]:
    """The bids that make way for the next in line, by id."""
    return {bid: _MADE_WAY[turn] for bid, turn in so_far.turns.items() if turn in _MADE_WAY}


def awaited_in(so_far: Examination) -> dict[str, Awaits]:
    """The bids that cannot be awarded before they were examined, by id."""
    return dict.fromkeys(so_far.at(*_OPEN), Awaits.EXAMINATION)


def entry_of(examined: Examined, given: PointsGiven, about: Mapping[str, str]) -> dict[str, object]:
    """Write one examined bid as it stands in the ledger, with every figure on the way to its total.

    Shapes: `about` names tender, lot and reasons.
    """
    price = examined.price
    return {
        **about,
        "bid": examined.bid,
        "ratio": points_text(price.rounded),
        "price_points": points_text(price.points),
        "capability": points_text(given.capability),
        "adjustments": [one.record() for one in given.adjustments],
        "total": points_text(examined.total),
        "passed": examined.passed,
    }
