"""What the addresses of an exercise take and give."""

from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, StrictInt, model_validator

from minikoneps.exercises.cards import Standing
from minikoneps.exercises.coming import Coming, Event
from minikoneps.exercises.personas import Persona
from minikoneps.exercises.plan import Kind
from minikoneps.exercises.state import Pace
from minikoneps.exercises.sticking import Still, Why
from minikoneps.parties.rules import Role
from minikoneps.shared.shape import Instant, Line, Shape
from minikoneps.workshops.schemas import SeatName

SceneName = Annotated[
    str, Field(pattern=r"^((act|inject)-[0-9]{1,3}|palette-[a-z-]{1,40})$", examples=["act-1"])
]
TaskName = Annotated[str, Field(pattern=r"^[a-z0-9.-]{1,80}$", examples=["act-1.2.tenderer-1"])]

StockLine = Literal[
    "read_card",
    "take_hint",
    "five_minutes",
    "deadline_near",
    "look_at_wall",
    "talk_at_table",
    "keep_receipt",
    "pause",
    "hands_off",
    "well_done",
]
SceneAt = Literal["waiting", "preparing", "playing", "complete", "left"]
Status = Literal["none", "ready", "on", "ended"]
PlayedBy = Literal["person", "bot", "trainer", "clock"]


class ExerciseBegun(Shape):
    """How a run is led, how long a bot lets people wait at most, and the act that comes first."""

    pace: Pace = Pace.LED
    scene: SceneName | None = None
    bot_seconds: Annotated[StrictInt, Field(ge=0, le=600)] = 20


class SceneCalled(Shape):
    """The seats that play an inject of the scenario, all without; whom one of the palette is about."""

    seats: Annotated[list[SeatName], Field(max_length=900)] | None = None
    seat: SeatName | None = None


class SceneScheduled(SceneCalled):
    """When an inject is to come by itself, in the workshop's time, and for whom."""

    at: Instant


class TimeGiven(Shape):
    """How many minutes more a seat has for a task, from now on, of real time."""

    minutes: Annotated[StrictInt, Field(ge=1, le=120)] = 5


class BotsAsked(Shape):
    """Whether bots are to pause, and whether people may see which seats bots play."""

    paused: StrictBool | None = None
    shown: StrictBool | None = None


class PersonaGiven(Shape):
    """The character of the bot on a seat."""

    persona: Persona


class MessageSent(Shape):
    """A line to all, to a role or to a seat: one of the stock, read in every language, or words."""

    line: StockLine | None = None
    text: Line | None = None
    role: Role | None = None
    seat: SeatName | None = None

    @model_validator(mode="after")
    def says_one_thing(self) -> Self:
        """Refuse a message of two lines or none, or to a role and a seat."""
        if (self.line is None) == (self.text is None):
            raise ValueError("say one line: one of the stock, or a text")
        if self.role is not None and self.seat is not None:
            raise ValueError("say it to a role or to a seat")
        return self


class SceneShown(Shape):
    """An act or an inject, and what it is at."""

    id: str
    kind: Kind
    number: int
    name: str
    minutes: int | None
    after: str | None
    within: int | None
    phase: SceneAt
    begun_at: Instant | None


class TaskShown(Shape):
    """One task of a seat that the caller plays; `kind` is the entry that shows it done.

    Hints are there as far as they were taken.
    """

    id: str
    scene: str
    text: str
    owner: str
    role: str
    standing: Standing
    by: str | None
    attempt: bool
    kind: str | None
    route: str | None
    opened_at: Instant | None
    done_at: Instant | None
    deadline: Instant | None
    hints: list[str]
    hints_left: int
    scripted: bool
    asked: bool
    stuck: str | None
    more_until: Instant | None


class OwnRowShown(Shape):
    """What the script has a seat bid, in all or for one lot."""

    lot: str | None
    amount: str


class OtherShown(Shape):
    """What the room waits for from somebody whose part is no secret."""

    text: str
    owner: str
    role: str


class ExerciseShown(Shape):
    """The run as its caller may see it."""

    scenario: str | None
    title: str | None
    status: Status
    pace: Pace
    bots_shown: bool
    act: str | None
    acts: list[SceneShown]
    injects: list[SceneShown]
    cards: list[TaskShown]
    others: list[OtherShown]


class SlowShown(Shape):
    """Why a card is pointed out to the trainer, and since when."""

    why: Why
    since: Instant


class StillShown(Shape):
    """What a room is at that waits for nobody, and since when."""

    still: Still
    since: Instant


class CellShown(Shape):
    """One task on the trainer's board."""

    task: str
    scene: str
    text: str
    standing: Standing
    by: str | None
    attempt: bool
    opened_at: Instant | None
    done_at: Instant | None
    hints: int
    hints_total: int
    asked: bool
    stuck: str | None
    slow: SlowShown | None
    more_until: Instant | None


class RowShown(Shape):
    """One seat on the trainer's board, with who plays it."""

    seat: str
    role: str
    organisation: str
    people: list[str]
    played_by: PlayedBy
    persona: Persona
    waits_since: Instant | None
    cells: list[CellShown]


class InjectShown(SceneShown):
    """An inject on the trainer's board; `offered` once its act is over or another has begun.

    It is for all of its `seats` or for one; where it names one (`about`), for another in its place.
    """

    offered: bool
    seats: list[str]
    about: str | None
    seat: str | None
    scheduled_at: Instant | None


class InjectOffered(Shape):
    """An inject of the palette, and the seats it can be about; none where it is about no seat."""

    scene: str
    name: str
    minutes: int
    offered: bool
    seats: list[str]


class ComingShown(Shape):
    """A date ahead; `to` is where the clock goes for it to have come."""

    event: Event
    at: Instant
    to: Instant
    name: str
    tender: str | None

    @classmethod
    def of(cls, one: Coming) -> Self:
        """As the trainer reads it."""
        return cls(event=one.event, at=one.at, to=one.to, name=one.name, tender=one.tender)


class ThenShown(Shape):
    """A check with what it found; `problem` is what was seen instead, in the program's own words."""

    id: str
    scene: str
    text: str
    literal: bool
    verdict: Literal["waiting", "green", "amber", "red", "not_applicable"]
    problem: str
    seen: list[str]
    made_at: Instant | None


class BoardShown(Shape):
    """The trainer's view: who waits for whom, what holds, and what may be done next."""

    pace: Pace
    bots_paused: bool
    bots_shown: bool
    next_act: str | None
    rows: list[RowShown]
    checks: list[ThenShown]
    injects: list[InjectShown]
    palette: list[InjectOffered]
    waiting_for: list[str]
    stuck: list[str]
    still: StillShown | None
