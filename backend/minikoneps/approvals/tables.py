"""Acts that were asked for."""

from datetime import datetime

from sqlalchemy import Column, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Approval(WorkshopModel, table=True):
    """An act that one officer asked for; while none of the three instants is set it waits."""

    __tablename__ = "approval"
    id: str = Field(primary_key=True)
    act: str
    tender: str = Field(index=True)
    title: str
    lot: str | None = None
    words: str | None = Field(default=None, sa_column=Column(Text, nullable=True))
    party: str = Field(foreign_key="party.id", index=True)
    asked_by: str = Field(foreign_key="seat.seat")
    asker: str  # the participant, whatever seat they hold by now
    asked_at: datetime = Field(sa_type=UtcInstant)
    position: int
    approved_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    turned_down_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    taken_back_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    decided_by: str | None = Field(default=None, foreign_key="seat.seat")
    reasons: str | None = Field(default=None, sa_column=Column(Text, nullable=True))
