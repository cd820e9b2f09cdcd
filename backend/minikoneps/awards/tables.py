"""Award decisions, those that do not stand any more, what keeps a contract waiting, and lost securities."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKeyConstraint, Text, UniqueConstraint
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Decision(WorkshopModel):
    """How a lot was decided; without a supplier it was unsuccessful."""

    id: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id")
    lot: str
    decided_at: datetime = Field(sa_type=UtcInstant)
    reasons: str = Field(sa_type=Text)
    position: int
    bid: str | None = Field(default=None, foreign_key="bid.id")
    supplier: str | None = Field(default=None, foreign_key="party.id")
    value_minor: int | None = Field(default=None, sa_type=BigInteger)
    value_currency: str | None = None
    #: Why the lot failed, as the rules found when it was decided, from how many valid bids of how many.
    failure: str | None = None
    valid_bids: int | None = None
    minimum_valid_bids: int | None = None
    invited_at: datetime | None = Field(default=None, sa_type=UtcInstant)


class Award(Decision, table=True):
    """A decision that stands: one for each lot."""

    __tablename__ = "award"
    __table_args__ = (UniqueConstraint("tender", "lot"),)


class CancelledAward(Decision, table=True):
    """A decision that does not stand any more."""

    __tablename__ = "cancelled_award"
    cancelled_at: datetime = Field(sa_type=UtcInstant)
    cause: str
    cancelled_because: str = Field(sa_type=Text)
    complaint: str | None = None


class AwardHold(WorkshopModel, table=True):
    """A complaint that keeps the awards of a lot, or of all lots, from their contracts while it waits."""

    __tablename__ = "award_hold"
    complaint: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id", index=True)
    lot: str | None = None
    since: datetime = Field(sa_type=UtcInstant)
    until: datetime | None = Field(default=None, sa_type=UtcInstant)


class SecurityEnd(WorkshopModel, table=True):
    """That the security of a bid was given back or, with an amount, lost."""

    __tablename__ = "security_end"
    __table_args__ = (ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),)
    bid: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id", index=True)
    ended_at: datetime = Field(sa_type=UtcInstant)
    amount_minor: int | None = Field(default=None, sa_type=BigInteger)
    currency: str | None = None
    reasons: str | None = Field(default=None, sa_type=Text)
