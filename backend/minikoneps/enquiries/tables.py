"""Questions with their answers, and which enquiry periods were closed."""

from datetime import datetime

from sqlalchemy import Column, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Enquiry(WorkshopModel, table=True):
    """A question; `asker` is the seat that asked and is never shown."""

    __tablename__ = "enquiry"
    id: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id", index=True)
    asker: str = Field(foreign_key="seat.seat", index=True)
    title: str
    description: str = Field(sa_column=Column(Text, nullable=False))
    related_lot: str | None = None
    related_item: str | None = None
    asked_at: datetime = Field(sa_type=UtcInstant)
    position: int
    answer: str | None = Field(default=None, sa_column=Column(Text))
    answered_at: datetime | None = Field(default=None, sa_type=UtcInstant)


class EnquiryClosing(WorkshopModel, table=True):
    """The closing of a tender's enquiry period."""

    __tablename__ = "enquiry_closing"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    closed_at: datetime = Field(sa_type=UtcInstant)
