"""Committees, who sits on them, and what they mark."""

from datetime import datetime

from sqlalchemy import Column, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class CommitteeRow(WorkshopModel, table=True):
    """The committee of a tender; `salt` hides behind which letter a bid stands."""

    __tablename__ = "committee"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    chair: str = Field(foreign_key="seat.seat")
    blind: bool
    salt: str
    appointed_at: datetime = Field(sa_type=UtcInstant)
    closed_at: datetime | None = Field(default=None, sa_type=UtcInstant)


class CommitteeMember(WorkshopModel, table=True):
    """Somebody on a committee; `salt` is what its handed-in marks are bound with."""

    __tablename__ = "committee_member"
    tender: str = Field(primary_key=True, foreign_key="committee.tender")
    seat: str = Field(primary_key=True, foreign_key="seat.seat")
    place: int
    reserve: bool
    declared_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    interest: str | None = Field(default=None, sa_column=Column(Text, nullable=True))
    recused_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    reasons: str | None = Field(default=None, sa_column=Column(Text, nullable=True))
    handed_in_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    salt: str | None = None


class GivenMark(WorkshopModel, table=True):
    """What one member gave one bid in one criterion."""

    __tablename__ = "given_mark"
    tender: str = Field(primary_key=True, foreign_key="committee.tender")
    member: str = Field(primary_key=True, foreign_key="seat.seat")
    bid: str = Field(primary_key=True, foreign_key="bid.id")
    lot: str = Field(primary_key=True)
    criterion: str = Field(primary_key=True)
    marks: str
    reasons: str = Field(sa_column=Column(Text, nullable=False))
    marked_at: datetime = Field(sa_type=UtcInstant)


class AgreedMark(WorkshopModel, table=True):
    """What a committee agreed on where its members differed, and why."""

    __tablename__ = "agreed_mark"
    tender: str = Field(primary_key=True, foreign_key="committee.tender")
    bid: str = Field(primary_key=True, foreign_key="bid.id")
    lot: str = Field(primary_key=True)
    criterion: str = Field(primary_key=True)
    marks: str
    reasons: str = Field(sa_column=Column(Text, nullable=False))
    agreed_at: datetime = Field(sa_type=UtcInstant)
