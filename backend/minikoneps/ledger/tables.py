"""The ledger of one workshop, its tree, its signed heads, its clock, and the answers given once."""

from datetime import datetime

from sqlalchemy import Column, LargeBinary, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class LedgerEntry(WorkshopModel, table=True):
    """One line of the book, with its canonical form exactly as it was hashed."""

    __tablename__ = "ledger_entry"
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str = Field(index=True)
    seat: str
    recorded_at: datetime = Field(sa_type=UtcInstant)
    recorded_real: datetime = Field(sa_type=UtcInstant)
    about: str | None = Field(default=None, index=True)
    body: str = Field(sa_column=Column(Text, nullable=False))
    leaf: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class LedgerNode(WorkshopModel, table=True):
    """The hash over a complete subtree; level 0 stands in `ledger_entry.leaf`."""

    __tablename__ = "ledger_node"
    level: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    hash: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class LedgerCheckpoint(WorkshopModel, table=True):
    """A signed head of the tree, one for each commit."""

    __tablename__ = "ledger_checkpoint"
    size: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    log: str
    root: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    at: datetime = Field(sa_type=UtcInstant)
    signature: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class ClockAnchor(WorkshopModel, table=True):
    """Where the workshop's clock stands: a single row."""

    __tablename__ = "clock_anchor"
    id: int = Field(default=1, primary_key=True)
    anchor_virtual: datetime = Field(sa_type=UtcInstant)
    anchor_real: datetime = Field(sa_type=UtcInstant)
    rate: int
    held_cause: str | None = None
    #: Since when, on the workshop's clock, the platform takes nothing; an outage is part of the exercise.
    down_since: datetime | None = Field(default=None, sa_type=UtcInstant)


class LedgerWriter(WorkshopModel, table=True):
    """A server that writes this ledger, and up to when it has decided everything that came in at it."""

    __tablename__ = "ledger_writer"
    process: str = Field(primary_key=True)
    drained_to: datetime = Field(sa_type=UtcInstant)


class GivenAnswer(WorkshopModel, table=True):
    """What was answered to an Idempotency-Key, kept for the life of the workshop."""

    __tablename__ = "given_answer"
    seat: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    request_sha256: str
    status: int
    body: str = Field(sa_column=Column(Text, nullable=False))
