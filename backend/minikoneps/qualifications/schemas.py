"""Qualification examinations as the API takes and shows them."""

from fractions import Fraction
from typing import Annotated, Self

from pydantic import Field

from minikoneps.evaluations.methods.qualification import Examined, PricePoints, Turn
from minikoneps.parties.schemas import PartyReference
from minikoneps.qualifications.rules import Adjustment, AdjustmentKind, PointsGiven, points_text
from minikoneps.shared.money import decimal_text, round_to
from minikoneps.shared.shape import Identifier, Instant, MoneyShape, Reasons, Shape
from minikoneps.tenders.notice import ONLY_LOT
from minikoneps.tenders.reserve_shapes import PriceScoreShown

PointsText = Annotated[str, Field(pattern=r"^(0|[1-9][0-9]{0,2})(\.[0-9]{1,3})?$", examples=["28.5"])]
SignedPoints = Annotated[str, Field(pattern=r"^-?(0|[1-9][0-9]{0,2})(\.[0-9]{1,3})?$", examples=["-2"])]
MOST_ADJUSTMENTS = 10


class AdjustmentMade(Shape):
    """Points added or taken away, and why."""

    kind: AdjustmentKind
    points: SignedPoints
    reasons: Reasons


class QualificationMade(Shape):
    """What an examination gives the bid whose turn it is, beside its price."""

    bid: Identifier
    lot: Annotated[Identifier, Field(examples=["1"])] = ONLY_LOT
    capability: PointsText
    adjustments: Annotated[list[AdjustmentMade], Field(max_length=MOST_ADJUSTMENTS)] = []
    reasons: Reasons

    @property
    def given(self) -> PointsGiven:
        """The same as the rules look at it."""
        adjustments = (Adjustment(one.kind, Fraction(one.points), one.reasons) for one in self.adjustments)
        return PointsGiven(Fraction(self.capability), tuple(adjustments))


class PricePointsShown(Shape):
    """The price points of a bid, step by step.

    Units: `ratio` is a share of one with six decimals, `rounded` what counts of it; the others are points.
    """

    ratio: str
    rounded: str
    raw: str
    on_plateau: bool
    points: str

    @classmethod
    def of(cls, price: PricePoints) -> Self:
        """Price points as the API shows them."""
        return cls(
            ratio=decimal_text(round_to(price.ratio, 6), 6),
            rounded=decimal_text(price.rounded, 4),
            raw=points_text(price.raw),
            on_plateau=price.on_plateau,
            points=points_text(price.points),
        )


class QualificationShown(Shape):
    """What an examination gave, and the total that follows."""

    capability: str
    adjustments: list[AdjustmentMade]
    adjustment: str
    total: str
    passed: bool
    reasons: str
    qualified_at: Instant
    seat: str

    @classmethod
    def of(cls, examined: Examined, given: PointsGiven, **said: object) -> Self:
        """One examined bid as the API shows it."""
        return cls.model_validate(
            {
                "capability": points_text(given.capability),
                "adjustments": [AdjustmentMade.model_validate(one.record()) for one in given.adjustments],
                "adjustment": points_text(given.others.adjustment),
                "total": points_text(examined.total),
                "passed": examined.passed,
                **said,
            }
        )


class QueuedBidShown(Shape):
    """A bid in the race: its price points, how far its examination has come, and what that gave."""

    bid: Identifier
    tenderer: PartyReference
    total: MoneyShape
    rank: int
    price: PricePointsShown
    turn: Turn
    examination: QualificationShown | None


class QueueShown(Shape):
    """The bids of a lot in the order in which they are examined, the lowest price first."""

    lot: Identifier
    price_score: PriceScoreShown
    plan_price: MoneyShape
    statutory_costs: MoneyShape
    floor: MoneyShape
    most_capability: str
    bids: list[QueuedBidShown]
