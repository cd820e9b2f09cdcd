"""Bids and their sealed envelopes."""

from datetime import datetime

from sqlalchemy import Column, Index, LargeBinary, text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Bid(WorkshopModel, table=True):
    """A bid from the outside: whose it is, when it came, and where the ledger says so."""

    __tablename__ = "bid"
    id: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id", index=True)
    tenderer: str = Field(foreign_key="party.id")
    notice_version: int
    received_at: datetime = Field(sa_type=UtcInstant)
    position: int
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    replaced_by: str | None = None
    disclosed_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    consortium: str | None = Field(default=None, foreign_key="consortium.id")
    __table_args__ = (
        Index(
            "uq_bid_standing",
            "tender",
            "tenderer",
            unique=True,
            sqlite_where=text("withdrawn_at IS NULL AND replaced_by IS NULL"),
            postgresql_where=text("withdrawn_at IS NULL AND replaced_by IS NULL"),
        ),
    )


class Envelope(WorkshopModel, table=True):
    """A sealed envelope; its bytes never leave in an answer."""

    __tablename__ = "envelope"
    bid: str = Field(primary_key=True, foreign_key="bid.id")
    stage: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    place: int
    opening_key: str
    info: str
    sha256: str = Field(unique=True)
    ciphertext: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    #: When it was handed to an opening; what never was stays shut for ever.
    opened_at: datetime | None = Field(default=None, sa_type=UtcInstant)
