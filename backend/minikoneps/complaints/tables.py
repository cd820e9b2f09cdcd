"""The complaints of tenderers, with the answers and the decisions."""

from datetime import datetime

from sqlalchemy import Column, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Complaint(WorkshopModel, table=True):
    """A complaint; while it is neither decided nor withdrawn it waits."""

    __tablename__ = "complaint"
    id: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id", index=True)
    complainant: str = Field(foreign_key="party.id", index=True)
    seat: str = Field(foreign_key="seat.seat")
    attacks: str
    lot: str | None = None
    award: str | None = None
    bid: str | None = None
    grounds: str = Field(sa_column=Column(Text, nullable=False))
    salt: str
    filed_at: datetime = Field(sa_type=UtcInstant)
    position: int
    answer: str | None = Field(default=None, sa_column=Column(Text))
    answered_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    outcome: str | None = None
    remedy: str | None = None
    reasons: str | None = Field(default=None, sa_column=Column(Text))
    decided_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    decided_position: int | None = None
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcInstant)
