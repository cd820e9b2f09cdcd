"""Bounds, market research and explanations as the API takes and shows them."""

from typing import Annotated, Literal

from pydantic import Field, StrictBool

from minikoneps.evaluations.methods.anomaly import Way
from minikoneps.evaluations.methods.hearing import HearingAct, HearingState
from minikoneps.evaluations.methods.too_low import Follows
from minikoneps.explanations.bounding import Standing
from minikoneps.packs.bounds import TooHighRule, TooLowRule
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, MoneyShape, Reasons, Shape, Words
from minikoneps.tenders.notice import ONLY_LOT

LotName = Annotated[Identifier, Field(examples=["1"])]


class ResearchMade(Shape):
    """What a lot costs in the market on average, what there is to pay, and where that was found."""

    lot: LotName = ONLY_LOT
    mean: MoneyShape
    budget: MoneyShape
    source: Words


class ResearchShown(ResearchMade):
    """The same with the instant at which it was written down."""

    recorded_at: Instant


class ResearchedShown(Shape):
    """Whether the law compares prices with market research, and what was written down of it."""

    asked: bool
    lots: list[ResearchShown]


class ExplanationAsked(Shape):
    """A question about the price of a bid, and until when it is answered."""

    bid: Identifier
    lot: LotName = ONLY_LOT
    question: Words
    due_at: Instant


class ExplanationGiven(Shape):
    """What the tenderer says about its price."""

    bid: Identifier
    lot: LotName = ONLY_LOT
    answer: Words


class ExplanationHeard(Shape):
    """What was said when the tenderer was heard."""

    bid: Identifier
    lot: LotName = ONLY_LOT
    minutes: Words


class ExplanationDecided(Shape):
    """Whether the price is explained, and why."""

    bid: Identifier
    lot: LotName = ONLY_LOT
    accepted: StrictBool
    reasons: Reasons


class ExplanationShown(Shape):
    """What was asked, said and decided about a bid; the tenderer's words are only for who may read them."""

    question: str
    asked_at: Instant
    due_at: Instant
    answered_at: Instant | None
    answer: str | None
    heard_at: Instant | None
    minutes: str | None
    accepted: bool | None
    reasons: str | None
    decided_at: Instant | None


class CeilingShown(Shape):
    """The most that a bid may ask, rounded down to the smallest unit, and where that comes from."""

    name: Literal["planPrice", "estimate", "budget", "marketResearch"]
    amount: MoneyShape


class ThresholdShown(Shape):
    """The threshold of discounts with the figures on the way to it, in percent with four decimals."""

    total: str
    mean: str | None
    deviation: str | None
    way: Way | None
    digits: list[int]
    threshold: str | None
    set_aside: list[Identifier]


class BoundedBidShown(Shape):
    """A ranked bid, how it stands to the bounds, and how far its explanation has come."""

    bid: Identifier
    tenderer: PartyReference
    total: MoneyShape
    rank: int
    discount: str | None
    standing: Standing
    above: list[str]
    state: HearingState
    open_acts: list[HearingAct]
    explanation: ExplanationShown | None


class BoundsShown(Shape):
    """The bounds of one lot, and its ranked bids held against them."""

    lot: Identifier
    too_high: TooHighRule | None
    ceilings: list[CeilingShown]
    too_low: TooLowRule | None
    follows: Follows | None
    heard: bool
    low_limit: MoneyShape | None
    threshold: ThresholdShown | None
    base: MoneyShape | None
    research: MoneyShape | None
    source: str | None
    training_value: bool
    bids: list[BoundedBidShown]
