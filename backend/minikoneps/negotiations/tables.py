"""Negotiations and the minutes of their rounds."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel
from minikoneps.shared.money import Money


class Negotiation(WorkshopModel, table=True):
    """A negotiation about one bid in one lot, and how it ended."""

    __tablename__ = "negotiation"
    __table_args__ = (ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),)
    bid: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    tender: str = Field(foreign_key="opening.tender", index=True)
    tenderer: str = Field(foreign_key="party.id")
    opened_at: datetime = Field(sa_type=UtcInstant)
    outcome: str | None = None
    reasons: str | None = Field(default=None, sa_column=Column(Text))
    ended_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    #: Since when an award that came of it does not stand any more.
    gone_at: datetime | None = Field(default=None, sa_type=UtcInstant)


class NegotiationRound(WorkshopModel, table=True):
    """The minutes of one round."""

    __tablename__ = "negotiation_round"
    __table_args__ = (ForeignKeyConstraint(["bid", "lot"], ["negotiation.bid", "negotiation.lot"]),)
    bid: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    tender: str = Field(foreign_key="opening.tender", index=True)
    about: str
    settled: bool
    present: str = Field(sa_column=Column(Text, nullable=False))
    minutes: str = Field(sa_column=Column(Text, nullable=False))
    price_minor: int | None = Field(default=None, sa_type=BigInteger)
    price_currency: str | None = None
    price_salt: str | None = None
    held_at: datetime = Field(sa_type=UtcInstant)
    seat: str

    @property
    def price(self) -> Money | None:
        """The price that was on the table, where the round was about it."""
        if self.price_minor is None or self.price_currency is None:
            return None
        return Money(self.price_minor, self.price_currency)
