"""The tables and shapes of the textbook."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel
from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import registry
from sqlmodel import Field, Relationship, SQLModel

MOST_BASE64 = 200_000


class Table(SQLModel, registry=registry()):
    """The base of the textbook's tables."""


class User(Table, table=True):
    """Somebody who bids for an organisation; the token is kept as its hash."""

    id: str = Field(primary_key=True)
    token_sha256: str = Field(unique=True)
    seat: str
    party: str = Field(index=True)
    party_name: str


class Tender(Table, table=True):
    """A published tender."""

    id: str = Field(primary_key=True)
    workshop: str
    deadline: datetime
    notice_version: int
    opening_key: str
    cancelled: bool = False
    lots: list["Lot"] = Relationship(back_populates="of")


class Lot(Table, table=True):
    """A lot of a tender."""

    tender: str = Field(primary_key=True, foreign_key="tender.id")
    id: str = Field(primary_key=True)
    of: Tender = Relationship(back_populates="lots")


class Debarment(Table, table=True):
    """An organisation that is shut out for a time."""

    id: int | None = Field(default=None, primary_key=True)
    party: str = Field(index=True)
    valid_from: datetime
    valid_until: datetime


class Consortium(Table, table=True):
    """A member of a consortium for a tender, who may not bid alone."""

    tender: str = Field(primary_key=True)
    party: str = Field(primary_key=True)
    lead: str


class Bid(Table, table=True):
    """A bid that stands."""

    id: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id", index=True)
    tenderer: str
    notice_version: int
    received_at: datetime
    status: str = "valid"
    envelopes: list["Envelope"] = Relationship(back_populates="of")
    __table_args__ = (UniqueConstraint("tender", "tenderer"),)


class Envelope(Table, table=True):
    """A sealed envelope."""

    bid: str = Field(primary_key=True, foreign_key="bid.id")
    stage: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    opening_key: str
    info: str
    sha256: str = Field(unique=True)
    ciphertext: bytes
    of: Bid = Relationship(back_populates="envelopes")


class Entry(Table, table=True):
    """A line of the book, chained to the one before it."""

    position: int = Field(primary_key=True)
    kind: str
    seat: str
    recorded_at: datetime
    body: str
    hash: str
    bid: str = Field(foreign_key="bid.id", unique=True)


class Head(Table, table=True):
    """Where the book ends: one row, whose lock orders everybody who writes."""

    id: int = Field(primary_key=True)
    size: int
    hash: str


class Answered(Table, table=True):
    """What was done for an Idempotency-Key."""

    user: str = Field(primary_key=True, foreign_key="user.id")
    key: str = Field(primary_key=True)
    request_sha256: str
    bid: str = Field(foreign_key="bid.id")


class Shape(BaseModel):
    """JSON in camelCase that takes nothing unknown."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid")


class EnvelopeIn(Shape):
    """A sealed envelope as it is sent."""

    lot: str = Field(max_length=64)
    stage: str = Field(max_length=64)
    opening_key: str = Field(max_length=64)
    info: str = Field(max_length=600)
    ciphertext: str = Field(max_length=MOST_BASE64)


class BidIn(Shape):
    """A sealed bid as it is sent."""

    notice_version: int
    envelopes: list[EnvelopeIn] = Field(min_length=1, max_length=20)


class EnvelopePublic(Shape):
    """An envelope from the outside."""

    lot: str
    stage: str
    sha256: str
    bytes: int


class BidPublic(Shape):
    """A bid from the outside."""

    id: str
    tender: str
    tenderer: str
    tenderer_name: str
    status: str
    received_at: datetime
    notice_version: int
    envelopes: list[EnvelopePublic]


class Receipt(Shape):
    """Proof that the server wrote an entry."""

    entry: str
    index: int
    hash: str
    signature: str


class BidReceipt(Shape):
    """What a tenderer gets."""

    bid: BidPublic
    receipt: Receipt
