"""Conversations with a rival, and the lines that were said in them."""

from datetime import datetime

from sqlalchemy import Column, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Conversation(WorkshopModel, table=True):
    """What a rival proposed to a seat about a tender, and what became of it.

    `hand` is the seat in whose name the rival speaks, where the trainer named one; it is told in the debrief.
    """

    __tablename__ = "conversation"
    id: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id", index=True)
    seat: str = Field(foreign_key="seat.seat", index=True)
    hand: str | None = Field(default=None, foreign_key="seat.seat")
    begun_at: datetime = Field(sa_type=UtcInstant)
    position: int
    answer: str | None = None
    answered_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    reported_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    words: str | None = Field(default=None, sa_column=Column(Text))
    opened_at: datetime | None = Field(default=None, sa_type=UtcInstant)


class ConversationLine(WorkshopModel, table=True):
    """One line of a conversation."""

    __tablename__ = "conversation_line"
    conversation: str = Field(primary_key=True, foreign_key="conversation.id")
    number: int = Field(primary_key=True)
    side: str
    text: str = Field(sa_column=Column(Text, nullable=False))
    said_at: datetime = Field(sa_type=UtcInstant)
