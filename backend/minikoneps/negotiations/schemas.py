"""Negotiations as the API takes and shows them."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StrictBool

from minikoneps.evaluations.methods.negotiated import Branch
from minikoneps.negotiations.rules import Outcome, Subject
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, MoneyShape, Reasons, Shape, Words
from minikoneps.tenders.notice import ONLY_LOT

LotName = Annotated[Identifier, Field(examples=["1"])]


class Standing(StrEnum):
    """How far a bid in line has come."""

    #: One before it has the turn.
    WAITING = "waiting"
    #: It is negotiated with next.
    DUE = "due"
    #: The negotiation goes on.
    OPEN = "open"
    #: It was agreed with.
    AGREED = "agreed"
    #: The talks broke down.
    BROKEN_DOWN = "brokenDown"
    #: It is out for another reason, which the line tells.
    OUT = "out"


class NegotiationBegun(Shape):
    """With whom a negotiation begins."""

    bid: Identifier
    lot: LotName = ONLY_LOT


class RoundHeld(Shape):
    """The minutes of one round; a price where it was about the price."""

    bid: Identifier
    lot: LotName = ONLY_LOT
    about: Subject
    present: Words
    minutes: Words
    settled: StrictBool
    price: MoneyShape | None = None


class NegotiationEnd(Shape):
    """How a negotiation ended, and why."""

    bid: Identifier
    lot: LotName = ONLY_LOT
    outcome: Outcome
    reasons: Reasons


class RoundShown(Shape):
    """One round; words and price are only for who may read them, the price for everybody after the end."""

    number: int
    about: Subject
    settled: bool
    present: str | None
    minutes: str | None
    price: MoneyShape | None
    held_at: Instant
    seat: str


class NegotiationShown(Shape):
    """A negotiation with its rounds, and how it ended."""

    opened_at: Instant
    rounds: list[RoundShown]
    unsettled: list[Subject]
    most: MoneyShape | None
    outcome: Outcome | None
    agreed: MoneyShape | None
    reasons: str | None
    ended_at: Instant | None


class MemberPoints(Shape):
    """What one member of the committee gave a bid in all, and whether it was left out."""

    member: str
    points: str
    left_out: bool


class NegotiatedBidShown(Shape):
    """A bid in line with all its points and its negotiation.

    Units: points of 100, a decimal or a fraction where it has no end; `lowest` is what the price formula
        takes as the lowest bid, in currency units.
    """

    bid: Identifier
    tenderer: PartyReference
    total: MoneyShape
    rank: int
    members: list[MemberPoints]
    technical: str
    branch: Branch
    lowest: str
    price_points: str
    points: str
    standing: Standing
    negotiation: NegotiationShown | None


class LotTalksShown(Shape):
    """The bids of a lot in the order of negotiation, and by what they came to it.

    Units: weights and the least are points; shares of one.
    """

    lot: Identifier
    plan_price: MoneyShape
    technical_weight: str
    price_weight: str
    least_technical: str | None
    least_total: str | None
    low_share: str
    high_share: str
    trimmed_from: int
    source: str
    training_value: bool
    bids: list[NegotiatedBidShown]
