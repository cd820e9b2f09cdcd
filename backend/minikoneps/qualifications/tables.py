"""What qualification examinations gave."""

from datetime import datetime

from sqlalchemy import Column, ForeignKeyConstraint, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Qualification(WorkshopModel, table=True):
    """The points that an examination gave a bid in a lot beside its price; all else follows from them."""

    __tablename__ = "qualification"
    __table_args__ = (ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),)
    bid: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    tender: str = Field(foreign_key="opening.tender", index=True)
    capability: str
    adjustments: str = Field(sa_column=Column(Text, nullable=False))
    reasons: str = Field(sa_column=Column(Text, nullable=False))
    qualified_at: datetime = Field(sa_type=UtcInstant)
    seat: str
    position: int
    gone_at: datetime | None = Field(default=None, sa_type=UtcInstant)
