"""The control database: rooms and their runs, people and what lets them in, and every private key."""

from datetime import date, datetime

from sqlalchemy import Column, LargeBinary, MetaData, Text, false, true
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from minikoneps.migrations.columns import NAMES
from minikoneps.shared.database import UtcInstant
from minikoneps.shared.form import frame

KEEP_DAYS = 30  # after which a name and its tokens are forgotten, unless the trainer says otherwise


class ControlModel(SQLModel, registry=registry(metadata=MetaData(naming_convention=NAMES))):
    """The base of every table in the control database; no row is checked here either."""

    model_config = {"defer_build": True}


frame(ControlModel.metadata)


class Room(ControlModel, table=True):
    """A place that outlives its runs; `attempt` points at the store of the one that is played.

    Title, scenario, law and pace are those of that run; PIN and links stay for ever. `asked` is the hash of
    who asked for the room and of their Idempotency-Key, and `asked_for` that of what they sent.
    """

    __tablename__ = "room"
    slug: str = Field(primary_key=True)
    title: str
    language: str
    pack: str
    pack_date: date
    scenario: str | None = None
    attempt: int = 1
    starts_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    rate: int = Field(default=1, sa_column_kwargs={"server_default": "1"})
    playlist: str | None = None
    playlist_place: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    is_open: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    table_size: int = Field(default=1, sa_column_kwargs={"server_default": "1"})
    keep_days: int = Field(default=KEEP_DAYS, sa_column_kwargs={"server_default": str(KEEP_DAYS)})
    quiz: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    pin: str = Field(unique=True)
    join_link: str = Field(unique=True)
    projector_link: str = Field(unique=True)
    asked: str | None = Field(default=None, index=True, unique=True)
    asked_for: str | None = None
    created_at: datetime = Field(sa_type=UtcInstant)
    alive_at: datetime = Field(sa_type=UtcInstant)


class Run(ControlModel, table=True):
    """One workshop that was held in a room; its store and its log bear the number of its attempt."""

    __tablename__ = "run"
    room: str = Field(foreign_key="room.slug", primary_key=True)
    attempt: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    title: str
    language: str
    pack: str
    pack_date: date
    scenario: str | None = None
    began_at: datetime = Field(sa_type=UtcInstant)
    ended_at: datetime | None = Field(default=None, sa_type=UtcInstant)


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


class Membership(ControlModel, table=True):
    """A participant who joined a room."""

    __tablename__ = "membership"
    room: str = Field(foreign_key="room.slug", primary_key=True)
    participant: str = Field(foreign_key="participant.id", primary_key=True)
    joined_at: datetime = Field(sa_type=UtcInstant)


class Sitter(ControlModel, table=True):
    """Who sits on a seat; whoever rests keeps the place while a bot plays it."""

    __tablename__ = "sitter"
    room: str = Field(foreign_key="room.slug", primary_key=True)
    seat: str = Field(primary_key=True)
    participant: str = Field(foreign_key="participant.id", primary_key=True, index=True)
    rests: bool = False


class Ticket(ControlModel, table=True):
    """What brings somebody back: a personal code, and for a seat's printed card a link too.

    The code is `place` and `digits`; each use and each renewal changes the digits, and too many wrong
    ones end them.
    """

    __tablename__ = "ticket"
    room: str = Field(foreign_key="room.slug", primary_key=True)
    place: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    digits: str
    wrong: int = 0
    seat: str | None = None
    link: str | None = Field(default=None, unique=True)
    participant: str | None = Field(default=None, foreign_key="participant.id", index=True)


class ExitCount(ControlModel, table=True):
    """How often a sentence of the exit ticket got an answer in a run; whose it was is kept nowhere."""

    __tablename__ = "exit_count"
    log: str = Field(primary_key=True)
    item: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    answer: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    count: int


class ExitGiven(ControlModel, table=True):
    """That somebody handed in an exit ticket of a run."""

    __tablename__ = "exit_given"
    log: str = Field(primary_key=True)
    participant: str = Field(foreign_key="participant.id", primary_key=True, index=True)


class QuizAnswer(ControlModel, table=True):
    """What somebody answered to a question, before the first act or after the last; it goes with them."""

    __tablename__ = "quiz_answer"
    log: str = Field(primary_key=True)
    participant: str = Field(foreign_key="participant.id", primary_key=True, index=True)
    phase: str = Field(primary_key=True)
    question: str = Field(primary_key=True)
    choice: str


class CertificateTerms(ControlModel, table=True):
    """What the trainer said about the certificates of a run; the certificates themselves are kept nowhere.

    `own`: whether trainees print theirs themselves.
    """

    __tablename__ = "certificate_terms"
    log: str = Field(primary_key=True)
    room: str = Field(foreign_key="room.slug", index=True)
    trainer: str
    hours: str
    own: bool
    given_at: datetime = Field(sa_type=UtcInstant)


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


class OwnScenario(ControlModel, table=True):
    """A scenario that a trainer wrote, changed or brought along; a gone one may still be brought back."""

    __tablename__ = "own_scenario"
    id: str = Field(primary_key=True)
    name: str
    origin: str | None = None
    made_at: datetime = Field(sa_type=UtcInstant)
    changed_at: datetime = Field(sa_type=UtcInstant)
    gone_at: datetime | None = Field(default=None, sa_type=UtcInstant)


class OwnText(ControlModel, table=True):
    """A version of an own scenario in one language; it is never changed, for a room may be playing it.

    `sound`: the checks found nothing, so that it can be played. `quiz`: the file of the quiz that belongs to
    it, the same in every language.
    """

    __tablename__ = "own_text"
    scenario: str = Field(foreign_key="own_scenario.id", primary_key=True)
    language: str = Field(primary_key=True)
    version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    title: str
    text: str = Field(sa_type=Text)
    quiz: str | None = Field(default=None, sa_type=Text)
    sound: bool
    kept_at: datetime = Field(sa_type=UtcInstant)


class OwnPack(ControlModel, table=True):
    """A country pack that came with a scenario, under a name that ends with the digest of its text."""

    __tablename__ = "own_pack"
    name: str = Field(primary_key=True)
    text: str = Field(sa_type=Text)
    kept_at: datetime = Field(sa_type=UtcInstant)
