"""Organisations, seats and registrations."""

from datetime import date, datetime

from sqlalchemy import Column, Index, Text, text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Party(WorkshopModel, table=True):
    """An organisation that takes part."""

    __tablename__ = "party"
    id: str = Field(primary_key=True)
    name: str
    country: str | None = None


class Seat(WorkshopModel, table=True):
    """A place from which somebody acts for an organisation; one of a `crowd` is no place for people."""

    __tablename__ = "seat"
    seat: str = Field(primary_key=True)
    role: str
    party: str = Field(foreign_key="party.id", index=True)
    crowd: str | None = None


WAITS = text("approved_at IS NULL AND refused_at IS NULL AND withdrawn_at IS NULL")
IN_FORCE = text("approved_at IS NOT NULL AND replaced_by IS NULL")


class Registration(WorkshopModel, table=True):
    """What a tenderer declared when it registered, and what the office that registers made of it."""

    __tablename__ = "registration"
    id: str = Field(primary_key=True)
    party: str = Field(foreign_key="party.id", index=True)
    seat: str = Field(foreign_key="seat.seat")
    business_number: str = Field(index=True)
    email: str
    telephone: str | None = None
    scale: str | None = None
    submitted_at: datetime = Field(sa_type=UtcInstant)
    position: int
    approved_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    refused_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    reasons: str | None = Field(default=None, sa_column=Column(Text))
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    replaced_by: str | None = None
    __table_args__ = (
        Index("uq_registration_pending", "party", unique=True, sqlite_where=WAITS, postgresql_where=WAITS),
        Index(
            "uq_registration_in_force", "party", unique=True, sqlite_where=IN_FORCE, postgresql_where=IN_FORCE
        ),
    )


class DeclaredLicence(WorkshopModel, table=True):
    """A licence that a registration declares."""

    __tablename__ = "declared_licence"
    registration: str = Field(primary_key=True, foreign_key="registration.id")
    licence: str = Field(primary_key=True)
    place: int


class DeclaredRegion(WorkshopModel, table=True):
    """A region in which a registration declares an office, the main one at place 0."""

    __tablename__ = "declared_region"
    registration: str = Field(primary_key=True, foreign_key="registration.id")
    region: str = Field(primary_key=True)
    place: int


class Debarment(WorkshopModel, table=True):
    """A tenderer that is shut out of tenders from one day to another, both included."""

    __tablename__ = "debarment"
    id: str = Field(primary_key=True)
    party: str = Field(foreign_key="party.id", index=True)
    reasons: str = Field(sa_column=Column(Text, nullable=False))
    valid_from: date
    valid_until: date
    entered_at: datetime = Field(sa_type=UtcInstant)
    position: int
    lifted_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    lifting_reasons: str | None = Field(default=None, sa_column=Column(Text))
