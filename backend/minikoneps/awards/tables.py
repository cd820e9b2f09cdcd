"""Award decisions."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, Text, UniqueConstraint
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Award(WorkshopModel, table=True):
    """How a lot was decided; without a supplier it was unsuccessful."""

    __tablename__ = "award"
    __table_args__ = (UniqueConstraint("tender", "lot"),)
    id: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id")
    lot: str
    decided_at: datetime = Field(sa_type=UtcInstant)
    reasons: str = Field(sa_column=Column(Text, nullable=False))
    position: int
    bid: str | None = Field(default=None, foreign_key="bid.id")
    supplier: str | None = Field(default=None, foreign_key="party.id")
    value_minor: int | None = Field(default=None, sa_type=BigInteger)
    value_currency: str | None = None
    #: Why the lot failed, as the rules found when it was decided, from how many valid bids of how many.
    failure: str | None = None
    valid_bids: int | None = None
    minimum_valid_bids: int | None = None
