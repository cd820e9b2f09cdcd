"""Organisations and seats."""

from sqlmodel import Field

from minikoneps.shared.database import WorkshopModel


class Party(WorkshopModel, table=True):
    """An organisation that takes part."""

    __tablename__ = "party"
    id: str = Field(primary_key=True)
    name: str
    country: str | None = None


class Seat(WorkshopModel, table=True):
    """A place from which somebody acts for an organisation."""

    __tablename__ = "seat"
    seat: str = Field(primary_key=True)
    role: str
    party: str = Field(foreign_key="party.id", index=True)
