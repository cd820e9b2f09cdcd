"""Award decisions as the API takes and shows them."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from minikoneps.awards.door import ShutBy
from minikoneps.awards.rules import AwardStatus, Cause
from minikoneps.bids.schemas import ReceiptShown
from minikoneps.evaluations.line import Awaits, Line, PassedOver
from minikoneps.packs.periods import DaysCounted
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, MoneyShape, Reasons, Shape
from minikoneps.tenders.failure import Failure
from minikoneps.tenders.notice import ONLY_LOT


class AwardMade(Shape):
    """The decision on one lot: to a bid, or to nobody."""

    lot: Annotated[Identifier, Field(examples=["1"])] = ONLY_LOT
    status: Literal["active", "unsuccessful"]
    bid: Identifier | None = None
    reasons: Reasons

    @model_validator(mode="after")
    def names_a_bid_or_nobody(self) -> Self:
        """An active award names a bid, an unsuccessful one none."""
        if (self.status == "active") != (self.bid is not None):
            raise ValueError("an active award names a bid, an unsuccessful one names none")
        return self


class StandstillShown(Shape):
    """The days that pass between an award and its contract, with where the law says so."""

    days: int
    counted: DaysCounted
    ends_at: Instant
    source: str
    source_date: date
    training_value: bool


class DoorShown(Shape):
    """Whether the contract of an award may be signed, and if not, why and until when."""

    open: bool
    opens_at: Instant | None
    shut_by: ShutBy | None


class AwardEndShown(Shape):
    """Why a decision does not stand any more."""

    cause: Cause
    reasons: str
    complaint: Identifier | None
    cancelled_at: Instant


class AwardEnded(Shape):
    """Why a supplier will not sign."""

    reasons: Reasons


class AwardRecord(Shape):
    """A decision on a lot; from here on the chosen tenderer is called the supplier."""

    id: Identifier
    tender: Identifier
    lot: Identifier
    status: AwardStatus
    bid: Identifier | None
    supplier: PartyReference | None
    value: MoneyShape | None
    failure: Failure | None
    reasons: str
    decided_at: Instant
    standstill: StandstillShown | None
    complaints_until: Instant | None
    door: DoorShown
    invited_at: Instant | None
    cancellation: AwardEndShown | None


class AwardShown(AwardRecord):
    """A decision with the receipt of its entry."""

    receipt: ReceiptShown


class PassedOverShown(Shape):
    """A bid with a place that is not awarded, and why."""

    bid: Identifier
    why: PassedOver


class AgreedShown(Shape):
    """What an award to a bid will be worth, where that was negotiated; else it is worth the bid."""

    bid: Identifier
    value: MoneyShape


class AwardLineShown(Shape):
    """Who may be awarded a lot now: several where a tie is for the officer, none where nobody is left."""

    lot: Identifier
    best: list[Identifier]
    passed_over: list[PassedOverShown]
    awaits: Awaits | None
    agreed: AgreedShown | None

    @classmethod
    def of(cls, line: Line, agreed: AgreedShown | None) -> Self:
        """A line as the API shows it."""
        passed = [PassedOverShown(bid=bid, why=why) for bid, why in line.passed_over.items()]
        return cls(lot=line.lot, best=list(line.best), passed_over=passed, awaits=line.awaits, agreed=agreed)
