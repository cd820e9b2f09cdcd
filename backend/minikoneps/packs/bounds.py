"""Which bids the law calls too low or too high, and which it gives an advantage, with where that was read."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from minikoneps.packs.figures import EXACT, PLACES, Count, Exact, Sourced


class TooLowRule(StrEnum):
    """What is done about a bid that looks too low."""

    #: Discounts against the mean of discounts, Italy, method A.
    ITALIAN_THRESHOLD = "italianThreshold"
    #: A share below the mean of the market research, Mexico.
    BELOW_MARKET_RESEARCH = "belowMarketResearch"
    #: The committee asks for explanations, hears the tenderer and decides with reasons.
    EXPLAINED = "explained"


@dataclass(frozen=True, config=EXACT)
class AnomalyThreshold:
    """The numbers of the Italian threshold: what is left out, and where its two ways of reckoning part.

    Units: shares are of one; discounts are in percent.
    """

    #: Discounts are rounded half up to so many decimals of a percent.
    discount_decimals: Annotated[Count, Field(le=PLACES)]
    #: So much of the bids, rounded up, is left out at each end before the mean is taken.
    trimmed_share: Annotated[Exact, Field(ge=0, lt=0.5)]
    #: From so many bids on the threshold is lowered by the digits of the sum.
    many_bids: Count
    #: With fewer bids: a deviation up to this share of the mean leaves it out of account.
    steady_share: Annotated[Exact, Field(ge=0)]
    #: The threshold then lies so much above the mean.
    steady_rise: Annotated[Exact, Field(ge=0)]
    #: Whether a discount exactly at the threshold is too low as well.
    at_threshold: bool


@dataclass(frozen=True, config=EXACT)
class TooLow(Sourced):
    """When a bid is abnormally low.

    Units: `share` is how far below the mean of the market research, of one.
    """

    rule: TooLowRule
    share: Annotated[Exact, Field(gt=0, lt=1)] | None = None
    threshold: AnomalyThreshold | None = None
    #: With fewer valid bids the threshold is not computed.
    least_bids: Count = 0
    #: Bids at the threshold are out without a hearing.
    excluded_at_once: bool = False
    #: A tenderer is heard before its bid is excluded; otherwise its answer on paper is enough.
    heard: bool = False


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


class PreferenceForm(StrEnum):
    """On whose ranking price the advantage is reckoned."""

    #: The price of a local bid is taken as lower.
    LOCAL_LOWERED = "localLowered"
    #: The price of a foreign bid is taken as higher.
    FOREIGN_RAISED = "foreignRaised"


@dataclass(frozen=True, config=EXACT)
class Preference(Sourced):
    """An advantage in ranking for bids of local origin; the price paid stays as bid.

    Units: a share of the bid's price, of one.
    """

    form: PreferenceForm
    share: Annotated[Exact, Field(gt=0, lt=1)]
