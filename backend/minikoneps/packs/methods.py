"""How a winner is found, as data: one shape for each award method, its numbers sourced row by row."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from minikoneps.packs.figures import EXACT, PLACES, Count, Exact, Name, Sourced


class Spread(StrEnum):
    """How candidate reserve prices lie around the base amount."""

    #: One random price in each of as many equal intervals as there are candidates.
    STRATIFIED = "stratified"
    #: So many above the base amount, the others below it, each drawn over its whole half.
    SPLIT = "split"


class FourthTie(StrEnum):
    """Which candidates count when several were picked equally often for the last places."""

    #: The lower number first.
    LOWER_NUMBER = "lowerNumber"
    #: The draw that was committed to at the notice decides.
    DRAW = "draw"


class FewPicks(StrEnum):
    """What happens when fewer different numbers were picked than are averaged."""

    #: The draw that was committed to at the notice adds the rest.
    DRAW = "draw"
    #: The lowest numbers that nobody picked are added.
    LOWER_NUMBER = "lowerNumber"


class MissingPicks(StrEnum):
    """What happens when an opened bid picked nothing, or not as many different numbers as were asked."""

    #: The draw that was committed to at the notice picks for it.
    DRAW = "draw"
    #: It counts for nothing in the choice of the plan price, and stays in the race.
    NOT_COUNTED = "notCounted"


class Rounding(StrEnum):
    """Where the mean of the reserve prices goes when it falls between two smallest units."""

    UP = "up"
    HALF_UP = "halfUp"
    DOWN = "down"


class DrawSource(StrEnum):
    """Where the chance comes from."""

    #: A seed made at the notice, its hash published with it, shown at the opening.
    COMMITTED_AT_NOTICE = "committedAtNotice"


class CountedPicks(StrEnum):
    """Whose picks count."""

    #: Of every bid that could be opened, also of one that is found not responsive later.
    OPENED_BIDS = "openedBids"


@dataclass(frozen=True, config=EXACT)
class ReservePrices(Sourced):
    """Multiple reserve prices: candidates around the base amount, and how tenderers' picks choose among them.

    Units: `spread_share` is a share of the base amount to each side (0.02 is plus and minus 2 %).
    Source: docs/reference/koneps-rules.md
    """

    candidates: Annotated[Count, Field(ge=2, le=99)]
    picks: Annotated[Count, Field(ge=1)]
    averaged: Annotated[Count, Field(ge=1)]
    spread_share: Annotated[Exact, Field(gt=0, lt=1)]
    spread: Spread
    above_base: Count
    fourth_tie: FourthTie
    few_picks: FewPicks
    missing_picks: MissingPicks
    rounding: Rounding
    draw_source: DrawSource
    counted_picks: CountedPicks


@dataclass(frozen=True, config=EXACT)
class LowerLimit(Sourced):
    """The share of the plan price below which a bid is out of the race.

    Units: a share of one (0.87745).
    """

    share: Annotated[Exact, Field(gt=0, lt=1)]


@dataclass(frozen=True, config=EXACT)
class PriceScore(Sourced):
    """The price part of a qualification examination; lower limit and plateau follow from it.

    Units: points; `base_ratio` is a share of one (0.88); `slope` is points for each hundredth of ratio.
    Source: docs/reference/koneps-rules.md
    """

    weight: Annotated[Exact, Field(gt=0, le=100)]
    slope: Annotated[Exact, Field(gt=0)]
    base_ratio: Annotated[Exact, Field(gt=0, lt=1)]
    pass_mark: Annotated[Exact, Field(gt=0, le=100)]
    least: Exact
    #: A bid under this share of the net construction cost that the notice names is out of the race.
    net_cost_share: Annotated[Exact, Field(gt=0, lt=1)] | None = None


@dataclass(frozen=True, config=EXACT)
class NegotiatedScore(Sourced):
    """Points and limits of a negotiated contract.

    Units: weights and totals are points of 100; shares are of one.
    Source: docs/reference/koneps-rules.md
    """

    technical_weight: Annotated[Exact, Field(gt=0, lt=100)]
    price_weight: Annotated[Exact, Field(gt=0, lt=100)]
    #: Least share of the technical points that lets a tenderer negotiate.
    eligible_share: Annotated[Exact, Field(ge=0, le=1)]
    #: A bid under this share of the plan price is scored as if it were a fixed share of the price points.
    low_share: Annotated[Exact, Field(gt=0, lt=1)]
    high_share: Annotated[Exact, Field(gt=0, le=1)]
    bonus_from_share: Annotated[Exact, Field(gt=0, lt=1)]
    bonus_points: Exact
    #: So many scores of members at least, for the highest and the lowest to be left out.
    trimmed_from: Annotated[Count, Field(ge=3)]
    #: Share of the price points for a bid under the low share; without one it is scored as if it stood on it.
    below_low_share: Annotated[Exact, Field(ge=0, le=1)] | None = None
    #: Least total of technical and price points that lets a tenderer negotiate.
    eligible_total: Annotated[Exact, Field(ge=0, le=100)] | None = None
    #: The least that a member may give, as a share of the points of what is scored.
    least_member_share: Annotated[Exact, Field(ge=0, le=1)] | None = None
    #: So many points the notice may move from the one weight to the other; without it the weights are fixed.
    movable_points: Annotated[Exact, Field(gt=0, lt=100)] | None = None


class Ties(StrEnum):
    """What happens when two bids are equally good."""

    #: The tie stays visible and the procuring officer chooses, in words.
    OFFICER_DECIDES = "officerDecidesWithReasons"
    #: The bid that was received first.
    EARLIER_FIRST = "earlierFirst"
    #: The higher score of capability, then the public lottery.
    CAPABILITY_THEN_LOTTERY = "capabilityThenLottery"
    #: The higher score of capability, then the lower price, then the public lottery.
    CAPABILITY_PRICE_LOTTERY = "capabilityThenPriceThenLottery"
    #: A lottery that everybody can draw again from its published seed.
    LOTTERY = "lottery"


@dataclass(frozen=True, config=EXACT)
class FailedTender(Sourced):
    """What may follow a tender that found nobody."""

    #: A new price round under the same notice.
    retender: bool
    #: The same conditions published again.
    renotice: bool
    #: So many notices on the same conditions have to fail before a private contract; 0 is never.
    notices_before_private: Count
    #: The procedure under which such a contract is made, by its id in the pack.
    private_procedure: Name | None = None


class PriceFormula(StrEnum):
    """How a price becomes points."""

    #: The weight times the lowest price divided by the bid's price.
    LOWEST_OVER_PRICE = "lowestOverPrice"
    #: The weight times the bid's discount from the ceiling divided by the largest discount.
    DISCOUNT_OVER_LARGEST = "discountOverLargest"
    #: The weight times the share of the ceiling that the bid leaves; no other bid matters.
    SHARE_BELOW_CEILING = "shareBelowCeiling"

    @property
    def needs_ceiling(self) -> bool:
        """Whether it compares with the most that may be asked, so that there must be such an amount."""
        return self is not PriceFormula.LOWEST_OVER_PRICE


@dataclass(frozen=True, config=EXACT)
class LowestPrice:
    """The lowest total among the responsive bids."""

    name: Literal["lowestPrice"]


@dataclass(frozen=True, config=EXACT)
class LowestAboveLimit:
    """The lowest total that is neither under the lower limit nor above the plan price."""

    name: Literal["lowestAboveLimit"]
    reserve_prices: tuple[ReservePrices, ...]
    lower_limits: tuple[LowerLimit, ...]


@dataclass(frozen=True, config=EXACT)
class Qualification:
    """The lowest bid above the derived limit is examined first; who passes is awarded.

    Shapes: `lower_limits` are for purchases of which the limit was read and the price score was not: their
        award goes to the lowest bid above it.
    """

    name: Literal["qualificationExamination"]
    reserve_prices: tuple[ReservePrices, ...]
    price_scores: tuple[PriceScore, ...]
    lower_limits: tuple[LowerLimit, ...] = ()


@dataclass(frozen=True, config=EXACT)
class Negotiated:
    """Technical and price points together make the order in which the buyer negotiates."""

    name: Literal["negotiated"]
    scores: tuple[NegotiatedScore, ...]


@dataclass(frozen=True, config=EXACT)
class RatedCriteria:
    """Criteria of the notice with weights and thresholds, and the price among them.

    Units: `points_decimals` is how many decimals each criterion's points are rounded to, half up.
    """

    name: Literal["ratedCriteria"]
    least_price_weight: Annotated[Exact, Field(ge=0, le=100)]
    price_formula: PriceFormula
    points_decimals: Annotated[Count, Field(le=PLACES)]
    #: So many members at least, for the highest and the lowest mark to be left out of the mean; without a
    #: number the committee agrees by talk.
    trimmed_from: Annotated[Count, Field(ge=3)] | None = None


@dataclass(frozen=True, config=EXACT)
class PassThenPrice:
    """Envelopes before the price are passed or failed; among those who passed the lowest price."""

    name: Literal["passThenPrice"]
    pass_mark: Annotated[Exact, Field(ge=0, le=100)]


@dataclass(frozen=True, config=EXACT)
class LifeCycleCost:
    """The lowest cost over the life of what is bought, with the notice's assumptions."""

    name: Literal["lifeCycleCost"]


@dataclass(frozen=True, config=EXACT)
class FixedBudget:
    """The best quality for a budget that the notice names.

    Units: the pass mark is of 100 points of quality.
    """

    name: Literal["fixedBudget"]
    pass_mark: Annotated[Exact, Field(ge=0, le=100)]


@dataclass(frozen=True, config=EXACT)
class Comprehensive:
    """Price points fall with the distance from a mean of the bids; performance is added.

    Units: weights are points of 100; `trimmed_share` of the bids is left out at each end;
        `points_per_hundredth` are lost for each hundredth of the mean between it and the bid.
    """

    name: Literal["comprehensiveEvaluation"]
    price_weight: Annotated[Exact, Field(gt=0, lt=100)]
    trimmed_share: Annotated[Exact, Field(ge=0, lt=0.5)]
    trim_rounding: Rounding
    points_per_hundredth: Annotated[Exact, Field(gt=0)]
    points_decimals: Annotated[Count, Field(le=PLACES)]


AwardRule = Annotated[
    LowestPrice
    | LowestAboveLimit
    | Qualification
    | Negotiated
    | RatedCriteria
    | PassThenPrice
    | LifeCycleCost
    | FixedBudget
    | Comprehensive,
    Field(discriminator="name"),
]
