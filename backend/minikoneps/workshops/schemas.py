"""What the room's own addresses take and give."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt, StringConstraints

from minikoneps.ledger.schemas import ClockShown
from minikoneps.shared.clock import FASTEST
from minikoneps.shared.languages import PageLanguage
from minikoneps.shared.shape import Identifier, Instant, Line, Shape

Pin = Annotated[str, StringConstraints(pattern=r"^[0-9]{4} ?[0-9]{4}$"), Field(examples=["1234 5678"])]
Code = Annotated[str, StringConstraints(pattern=r"^[0-9]{4} ?[0-9]{4,6}$"), Field(examples=["0071 9304"])]
Secret = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{16,64}$")]
Name = Annotated[str, Field(min_length=1, max_length=60, pattern=r"^[^\p{Cc}]*\S[^\p{Cc}]*$")]
SeatName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,30}$", examples=["tenderer-1"])]
Role = Literal["procuringOfficer", "tenderer", "evaluator", "reviewBody", "auditor", "observer"]


class ParticipantShown(Shape):
    """A person or a bot."""

    id: Identifier
    name: str
    trainer: bool


class HeldSeat(Shape):
    """A seat that the session's participant holds."""

    workshop: str
    workshop_title: str
    seat: str
    role: str
    organisation: str
    party: str


class WorkshopName(Shape):
    """A workshop that the participant joined."""

    slug: str
    title: str


class Session(Shape):
    """Who this browser or program is."""

    participant: ParticipantShown
    seats: list[HeldSeat]
    workshops: list[WorkshopName]


class Joining(Shape):
    """A PIN from the wall or a link from a QR code; a name if one likes; a personal code to come back.

    With `move` the holder of a card goes on here, and nowhere else.
    """

    pin: Pin | None = None
    link: Secret | None = None
    code: Code | None = None
    move: StrictBool = False
    name: Name | None = None
    language: PageLanguage | None = None


class Invitation(Shape):
    """Where a link leads: a room, and with a seat's card the seat and who is there."""

    title: str
    language: str
    open: bool
    seat: str | None = None
    role: str | None = None
    organisation: str | None = None
    people: list[str] = []
    held: bool = False
    places: StrictBool = True


class TrainerJoining(Shape):
    """The one-time link from the console."""

    link: Secret
    name: Name | None = None


class SeatPlan(Shape):
    """One seat of a new workshop."""

    seat: SeatName
    role: Role
    organisation: Line


class ScenarioShown(Shape):
    """A scenario that a room can be opened with, in the language that it is written in."""

    name: str
    title: str
    language: str
    pack: str
    level: int | None = None
    minutes: int | None = None
    seats: list[SeatPlan] = []


class PackShown(Shape):
    """A country's law that a room can follow; with a `problem` it cannot be chosen."""

    name: str
    title: str
    law: str = ""
    body: str = ""
    currencies: list[str] = []
    languages: list[str] = []
    time_zone: str = "UTC"
    procedures: int = 0
    figures: int = 0
    training_values: int = 0
    second_person: bool = False
    problem: str | None = None


ScenarioName = Annotated[str, Field(pattern=r"^[a-z0-9_/]{1,80}$")]
PlaylistName = Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}$")]
Seats = Annotated[list[SeatPlan], Field(min_length=1, max_length=1_200)]


class WorkshopPlan(Shape):
    """A new workshop; what is left out is as its scenario or its playlist asks."""

    title: Line
    slug: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,20}$")] | None = None
    language: PageLanguage = "en"
    pack: Annotated[str, Field(pattern=r"^[a-z]{2,20}(-[0-9a-f]{8})?$")] | None = None
    pack_date: date | None = None
    starts_at: Instant | None = None
    rate: Annotated[StrictInt, Field(ge=0, le=FASTEST)] = 1
    scenario: ScenarioName | None = None
    playlist: PlaylistName | None = None
    seats: Seats | None = None


class DeadlineMove(Shape):
    """A time before or after a tender's deadline."""

    tender: Identifier
    event: Literal["deadline"] = "deadline"
    plus_seconds: Annotated[StrictInt, Field(ge=-31_536_000, le=31_536_000)] = 0


class ClockMove(Shape):
    """A move of the clock: to a time, to a deadline, to another rate, or both."""

    rate: Annotated[StrictInt, Field(ge=0, le=FASTEST)] | None = None
    to: Instant | None = None
    to_event: DeadlineMove | None = None


class RewoundShown(Shape):
    """The attempt that this one went back from, and the scene before which; none where that was left."""

    attempt: int
    scene: str | None


class WorkshopShown(Shape):
    """A workshop; its PIN, its links and that its law changed are the trainer's.

    Its stream goes on from `cursor` without a gap behind this answer.
    """

    slug: str
    title: str
    language: str
    attempt: int
    rewound: RewoundShown | None = None
    log: str
    cursor: str
    pack: str
    pack_date: date
    currency: str
    time_zone: str
    law_changed: bool = False
    scenario: str | None
    clock: ClockShown
    key_fingerprint: str
    checkpoint: dict[str, str | int]
    is_open: bool = True
    table_size: int = 1
    keep_days: int = 30
    playlist: str | None = None
    next_scenario: str | None = None
    pin: str | None = None
    join_link: str | None = None
    projector_link: str | None = None


class ParticipantPlan(Shape):
    """A participant that the trainer enters: a bot, or a program."""

    name: Name
    bot: StrictBool = True
    seats: Annotated[list[SeatName], Field(max_length=900)] = []


class ParticipantToken(Shape):
    """A new participant's token, shown this once."""

    participant: ParticipantShown
    token: str


class QrCode(Shape):
    """A QR code as the path of an SVG picture of `size` by `size` modules."""

    size: int
    path: str
