"""Openings, what was found in the envelopes, examinations and rankings."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Opening(WorkshopModel, table=True):
    """The opening of a tender's bids."""

    __tablename__ = "opening"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    opened_at: datetime = Field(sa_type=UtcInstant)
    opening_key: str
    position: int
    reserve_seed: str | None = None


class PriceOpening(WorkshopModel, table=True):
    """The opening of the prices, where they lie in envelopes of their own."""

    __tablename__ = "price_opening"
    tender: str = Field(primary_key=True, foreign_key="opening.tender")
    opened_at: datetime = Field(sa_type=UtcInstant)
    opening_key: str
    position: int
    reserve_seed: str | None = None


class FirstEnvelope(WorkshopModel, table=True):
    """What came out of one first envelope, or why nothing did."""

    __tablename__ = "first_envelope"
    bid: str = Field(primary_key=True, foreign_key="bid.id")
    lot: str = Field(primary_key=True)
    tender: str = Field(foreign_key="opening.tender", index=True)
    place: int
    stage: str
    tenderer: str = Field(foreign_key="party.id")
    received_at: datetime = Field(sa_type=UtcInstant)
    ciphertext_sha256: str
    reason: str | None = None
    content: str | None = Field(default=None, sa_column=Column(Text))
    #: Once the prices are opened: why its price stays shut, or nothing; and the points that decided.
    why_shut: str | None = None
    points: str | None = None


class FirstExamination(WorkshopModel, table=True):
    """Whether a first envelope offers what was asked, as a person decided last."""

    __tablename__ = "first_examination"
    __table_args__ = (ForeignKeyConstraint(["bid", "lot"], ["first_envelope.bid", "first_envelope.lot"]),)
    bid: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    tender: str = Field(foreign_key="opening.tender", index=True)
    responsive: bool
    reasons: str = Field(sa_column=Column(Text, nullable=False))
    examined_at: datetime = Field(sa_type=UtcInstant)
    seat: str


class OpenedBid(WorkshopModel, table=True):
    """What came out of one envelope with a price, or why nothing did."""

    __tablename__ = "opened_bid"
    bid: str = Field(primary_key=True, foreign_key="bid.id")
    lot: str = Field(primary_key=True)
    tender: str = Field(foreign_key="opening.tender", index=True)
    place: int
    tenderer: str = Field(foreign_key="party.id")
    received_at: datetime = Field(sa_type=UtcInstant)
    ciphertext_sha256: str
    reason: str | None = None
    currency: str | None = None
    total_minor: int | None = Field(default=None, sa_type=BigInteger)
    picks: str | None = Field(default=None, sa_column=Column(Text))
    #: Answers, figures and the security that stood beside the price.
    beside: str | None = Field(default=None, sa_column=Column(Text))


class OpenedLine(WorkshopModel, table=True):
    """One priced line of an opened bid, exactly as it was sealed."""

    __tablename__ = "opened_line"
    __table_args__ = (ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),)
    bid: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    place: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    item: str
    quantity: str
    unit_price: str
    amount: str


class Examination(WorkshopModel, table=True):
    """Whether a bid offers what was asked in a lot, as a person decided last."""

    __tablename__ = "examination"
    __table_args__ = (ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),)
    bid: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    tender: str = Field(foreign_key="opening.tender", index=True)
    responsive: bool
    reasons: str = Field(sa_column=Column(Text, nullable=False))
    examined_at: datetime = Field(sa_type=UtcInstant)
    seat: str


class Ranking(WorkshopModel, table=True):
    """That the bids of a tender were ranked; their order follows from their totals."""

    __tablename__ = "ranking"
    tender: str = Field(primary_key=True, foreign_key="opening.tender")
    method: str
    ranked_at: datetime = Field(sa_type=UtcInstant)
