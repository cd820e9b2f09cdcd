"""How a winner is found, as data: one shape for each award method, its numbers sourced row by row."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from minikoneps.packs.figures import EXACT, Count, Exact, Sourced


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
    """

    weight: Annotated[Exact, Field(gt=0, le=100)]
    slope: Annotated[Exact, Field(gt=0)]
    base_ratio: Annotated[Exact, Field(gt=0, lt=1)]
    pass_mark: Annotated[Exact, Field(gt=0, le=100)]
    least: Exact


@dataclass(frozen=True, config=EXACT)
class NegotiatedScore(Sourced):
    """Points and limits of a negotiated contract.

    Units: weights are points of 100; the others are shares of one.
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
    below_low_share: Annotated[Exact, Field(ge=0, le=1)]
    #: So many scores of members at least, for the highest and the lowest to be left out.
    trimmed_from: Count


class TooLowRule(StrEnum):
    """What is done about a bid that looks too low."""

    #: Discounts against the mean of discounts, Italy, method A.
    ITALIAN_THRESHOLD = "italianThreshold"
    #: A share below the mean of the market research, Mexico.
    BELOW_MARKET_RESEARCH = "belowMarketResearch"
    #: The committee asks for explanations, hears the tenderer and decides with reasons.
    EXPLAINED = "explained"


@dataclass(frozen=True, config=EXACT)
class TooLow(Sourced):
    """When a bid is abnormally low.

    Units: `share` is how far below the mean of the market research, of one.
    """

    rule: TooLowRule
    share: Annotated[Exact, Field(gt=0, lt=1)] | None = None
    #: With fewer valid bids the threshold is not computed.
    least_bids: Count = 0
    #: Bids at the threshold are out without a hearing.
    excluded_at_once: bool = False


class TooHighRule(StrEnum):
    """What makes a bid too high."""

    ABOVE_PLAN_PRICE = "abovePlanPrice"
    ABOVE_ESTIMATE = "aboveEstimate"
    #: Above the budget, or further above the mean of the market research than the share.
    ABOVE_BUDGET_OR_RESEARCH = "aboveBudgetOrMarketResearch"


@dataclass(frozen=True, config=EXACT)
class TooHigh(Sourced):
    """When a bid is too high to be taken.

    Units: `share` is how far above the mean of the market research, of one.
    """

    rule: TooHighRule
    share: Annotated[Exact, Field(ge=0)] | None = None


@dataclass(frozen=True, config=EXACT)
class Preference(Sourced):
    """An advantage in ranking for bids of local origin; the price paid stays as bid.

    Units: a share of the bid's price, of one.
    """

    share: Annotated[Exact, Field(gt=0, lt=1)]


class Ties(StrEnum):
    """What happens when two bids are equally good."""

    #: The tie stays visible and the procuring officer chooses, in words.
    OFFICER_DECIDES = "officerDecidesWithReasons"
    #: The bid that was received first.
    EARLIER_FIRST = "earlierFirst"
    #: The higher score of capability, then the public lottery.
    CAPABILITY_THEN_LOTTERY = "capabilityThenLottery"
    #: A lottery that everybody can draw again from its published seed.
    LOTTERY = "lottery"


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
    """The lowest bid above the derived limit is examined first; who passes is awarded."""

    name: Literal["qualificationExamination"]
    reserve_prices: tuple[ReservePrices, ...]
    price_scores: tuple[PriceScore, ...]


@dataclass(frozen=True, config=EXACT)
class Negotiated:
    """Technical and price points together make the order in which the buyer negotiates."""

    name: Literal["negotiated"]
    scores: tuple[NegotiatedScore, ...]


@dataclass(frozen=True, config=EXACT)
class RatedCriteria:
    """Criteria of the notice with weights and thresholds, and the price among them."""

    name: Literal["ratedCriteria"]
    least_price_weight: Annotated[Exact, Field(ge=0, le=100)]


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
    """The best quality for a budget that the notice names."""

    name: Literal["fixedBudget"]


@dataclass(frozen=True, config=EXACT)
class Comprehensive:
    """Price points fall with the distance from a mean of the bids; performance is added.

    Units: weights are points of 100; `trimmed_share` of the bids is left out at each end.
    """

    name: Literal["comprehensiveEvaluation"]
    price_weight: Annotated[Exact, Field(gt=0, lt=100)]
    trimmed_share: Annotated[Exact, Field(ge=0, lt=0.5)]


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
