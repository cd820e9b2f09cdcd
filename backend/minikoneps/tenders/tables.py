"""Tenders and their items."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, LargeBinary, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Tender(WorkshopModel, table=True):
    """A tender with its dates; what they make of it is decided in the rules."""

    __tablename__ = "tender"
    id: str = Field(primary_key=True)
    procuring_entity: str = Field(foreign_key="party.id")
    officer: str = Field(foreign_key="seat.seat", index=True)
    drafted_at: datetime = Field(sa_type=UtcInstant)
    title: str
    description: str = Field(sa_column=Column(Text, nullable=False))
    buyer: str | None = None
    procurement_method: str
    award_criteria: str
    currency: str
    value_minor: int | None = Field(default=None, sa_type=BigInteger)
    value_currency: str | None = None
    enquiry_deadline: datetime | None = Field(default=None, sa_type=UtcInstant)
    deadline: datetime | None = Field(default=None, sa_type=UtcInstant, index=True)
    contract_start: datetime | None = Field(default=None, sa_type=UtcInstant)
    contract_end: datetime | None = Field(default=None, sa_type=UtcInstant)
    plan: str | None = Field(default=None, index=True)
    eligibility: str | None = Field(default=None, sa_column=Column(Text))
    briefing_date: datetime | None = Field(default=None, sa_type=UtcInstant)
    briefing_place: str | None = None
    attendance_required: bool | None = None
    participation_deadline: datetime | None = Field(default=None, sa_type=UtcInstant)
    procedure: str = Field(default="open", sa_column_kwargs={"server_default": "open"})
    #: The failed tender that this one follows, by which step, and whom alone it asks.
    again_of: str | None = Field(default=None, foreign_key="tender.id", index=True)
    again_step: str | None = None
    again_tenderer: str | None = Field(default=None, foreign_key="party.id")
    category: str | None = None
    #: How its bids are judged, as the ledger tells it.
    terms: str = Field(default="{}", sa_column=Column(Text, nullable=False, server_default="{}"))
    notice_version: int = 1
    notice_sequence: int | None = Field(default=None, unique=True)
    notice_number: str | None = Field(default=None, unique=True)
    published_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    closed_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    opening_key: str | None = None
    opening_public_key: str | None = None
    #: The padlock of the prices, where they lie in envelopes of their own.
    price_key: str | None = None
    price_public_key: str | None = None
    award_decided_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    cancelled_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    cancellation_rationale: str | None = Field(default=None, sa_column=Column(Text))


class NoticeVersion(WorkshopModel, table=True):
    """A notice as everybody could read it from an instant on: as published, then after each amendment."""

    __tablename__ = "notice_version"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    notice_number: str = Field(unique=True)
    valid_from: datetime = Field(sa_type=UtcInstant)
    rationale: str = Field(sa_column=Column(Text, nullable=False))
    notice: str = Field(sa_column=Column(Text, nullable=False))
    #: What the notice says of its reserve prices, and the seed they follow from, locked until the opening.
    reserve_prices: str | None = Field(default=None, sa_column=Column(Text))
    #: The hash of the lottery's seed, where ties are broken by lots and no reserve prices bind one.
    lottery: str | None = None
    seed_info: str | None = None
    seed_ciphertext: bytes | None = Field(default=None, sa_column=Column(LargeBinary))


class TenderItem(WorkshopModel, table=True):
    """One thing a tender asks for, at its place in the list."""

    __tablename__ = "tender_item"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    item: str
    description: str
    quantity: str
    unit: str
    related_lot: str
    classification_scheme: str | None = None
    classification: str | None = None
    classification_description: str | None = None


class TenderLot(WorkshopModel, table=True):
    """A part of a tender that is bid on and awarded by itself, at its place in the list."""

    __tablename__ = "tender_lot"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    lot: str
    title: str
    description: str = Field(sa_column=Column(Text, nullable=False))
    value_minor: int | None = Field(default=None, sa_type=BigInteger)
    value_currency: str | None = None
    statutory_costs_minor: int | None = Field(default=None, sa_type=BigInteger)
    statutory_costs_currency: str | None = None
    net_cost_minor: int | None = Field(default=None, sa_type=BigInteger)
    net_cost_currency: str | None = None
