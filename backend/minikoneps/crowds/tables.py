"""Crowds of rivals; each rival is a seat of the package `parties` that nobody can sit on."""

from datetime import datetime

from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Crowd(WorkshopModel, table=True):
    """A crowd: how many, what they are like, and what the trainer made of them.

    Without a tender it waits for the next one that is open for bids.
    """

    __tablename__ = "crowd"
    id: str = Field(primary_key=True)
    tender: str | None = Field(default=None, foreign_key="tender.id", index=True)
    size: int
    late: int
    careless: int
    seed: str
    formed_at: datetime = Field(sa_type=UtcInstant)
    position: int
    joined_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    hurried_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    stopped_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcInstant)
