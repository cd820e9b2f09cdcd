"""The control database: rooms, participants, tokens, claims of seats, and every private key."""

from datetime import date, datetime

from sqlalchemy import Column, LargeBinary, MetaData
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from minikoneps.migrations.columns import NAMES
from minikoneps.shared.database import UtcInstant
from minikoneps.shared.form import frame


class ControlModel(SQLModel, registry=registry(metadata=MetaData(naming_convention=NAMES))):
    """The base of every table in the control database."""


frame(ControlModel.metadata)


class Room(ControlModel, table=True):
    """A place that outlives its attempts; `attempt` points at the live one's store."""

    __tablename__ = "room"
    slug: str = Field(primary_key=True)
    title: str
    language: str
    pack: str
    pack_date: date
    scenario: str | None = None
    attempt: int = 1
    pin: str = Field(unique=True)
    join_link: str = Field(unique=True)
    projector_link: str = Field(unique=True)
    created_at: datetime = Field(sa_type=UtcInstant)
    alive_at: datetime = Field(sa_type=UtcInstant)


class Process(ControlModel, table=True):
    """A server that lives, where several share a database."""

    __tablename__ = "process"
    id: str = Field(primary_key=True)
    alive_at: datetime = Field(sa_type=UtcInstant)


class Participant(ControlModel, table=True):
    """A person or a bot; the ledger knows neither, only their seats."""

    __tablename__ = "participant"
    id: str = Field(primary_key=True)
    name: str
    is_trainer: bool = False
    is_bot: bool = False
    created_at: datetime = Field(sa_type=UtcInstant)


class Token(ControlModel, table=True):
    """The hash of a token; the token itself is kept by its bearer alone."""

    __tablename__ = "token"
    sha256: str = Field(primary_key=True)
    participant: str = Field(foreign_key="participant.id", index=True)
    created_at: datetime = Field(sa_type=UtcInstant)


class TrainerLink(ControlModel, table=True):
    """A link from the console that makes its first visitor a trainer."""

    __tablename__ = "trainer_link"
    sha256: str = Field(primary_key=True)
    created_at: datetime = Field(sa_type=UtcInstant)


class Member(ControlModel, table=True):
    """A participant who joined a room."""

    __tablename__ = "member"
    room: str = Field(foreign_key="room.slug", primary_key=True)
    participant: str = Field(foreign_key="participant.id", primary_key=True)


class Claim(ControlModel, table=True):
    """Who holds a seat."""

    __tablename__ = "claim"
    room: str = Field(foreign_key="room.slug", primary_key=True)
    seat: str = Field(primary_key=True)
    participant: str = Field(foreign_key="participant.id", index=True)


class SigningKey(ControlModel, table=True):
    """The key that signs a room's checkpoints."""

    __tablename__ = "signing_key"
    room: str = Field(foreign_key="room.slug", primary_key=True)
    private: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class OpeningKey(ControlModel, table=True):
    """A tender's opening key in escrow."""

    __tablename__ = "opening_key"
    room: str = Field(foreign_key="room.slug", primary_key=True)
    id: str = Field(primary_key=True)
    log: str
    tender: str
    stage: str
    private: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
