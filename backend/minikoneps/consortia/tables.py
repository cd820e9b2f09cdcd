"""Consortia, their members, and who has a bid standing."""

from datetime import datetime

from sqlalchemy import Column, Index, Text, text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Consortium(WorkshopModel, table=True):
    """Several tenderers that bid on one tender as one; shown to nobody else before the opening."""

    __tablename__ = "consortium"
    id: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id", index=True)
    lead: str = Field(foreign_key="party.id")
    proposed_at: datetime = Field(sa_type=UtcInstant)
    position: int
    ended_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    __table_args__ = (
        Index(
            "uq_consortium_standing",
            "tender",
            "lead",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )


class ConsortiumMember(WorkshopModel, table=True):
    """A member with its share in percent, the lead at place 0."""

    __tablename__ = "consortium_member"
    consortium: str = Field(primary_key=True, foreign_key="consortium.id")
    party: str = Field(primary_key=True, foreign_key="party.id", index=True)
    place: int
    share: str
    accepted_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    declined_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    reasons: str | None = Field(default=None, sa_column=Column(Text))


class StandingBid(WorkshopModel, table=True):
    """A tenderer, or the lead of a consortium, with a bid that was neither withdrawn nor taken out."""

    __tablename__ = "standing_bid"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    tenderer: str = Field(primary_key=True, foreign_key="party.id")
