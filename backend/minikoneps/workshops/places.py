"""What the addresses of seats, people, cards and runs take and give."""

from typing import Annotated

from pydantic import Field, StrictBool, StrictInt

from minikoneps.shared.languages import PageLanguage
from minikoneps.shared.shape import Identifier, Instant, Line, Shape
from minikoneps.workshops.schemas import QrCode, ScenarioName, Seats


class PersonShown(Shape):
    """Somebody at a seat."""

    id: str
    name: str


class SeatShown(Shape):
    """A seat of the workshop and who is there.

    `holder` names whoever plays it; `resting` is who gave it to a bot for a while; `offered` is the seat
    that somebody is given who does not choose. Where it is hidden who is a bot, all seats of others say the
    same: that they take somebody, and are offered.
    """

    seat: str
    role: str
    organisation: str
    party: str
    holder: str | None
    people: list[PersonShown]
    resting: list[PersonShown]
    mine: bool
    bot: bool
    takes: bool
    offered: bool


class TableSet(Shape):
    """Who is to sit on a seat, by the trainer's word."""

    people: Annotated[list[Identifier], Field(max_length=12)]


class BotPlan(Shape):
    """A bot for a seat; without a name it gets one."""

    name: Annotated[str, Field(min_length=1, max_length=60, pattern=r"^[^\p{Cc}]*\S[^\p{Cc}]*$")] | None = (
        None
    )


class RoomSettings(Shape):
    """What the trainer sets a room to, at any time; what is left out stays."""

    is_open: StrictBool | None = None
    table_size: Annotated[StrictInt, Field(ge=1, le=9)] | None = None
    keep_days: Annotated[StrictInt, Field(ge=1, le=3650)] | None = None
    quiz: StrictBool | None = None
    title: Line | None = None


class PersonListed(Shape):
    """Somebody in the room, as the trainer sees them."""

    id: str
    name: str
    trainer: bool
    seats: list[str]
    joined_at: Instant
    forgotten_at: Instant


class PersonalCode(Shape):
    """A personal code, with the QR code that brings its holder to another device."""

    code: str
    name: str
    url: str
    qr: QrCode


class SeatCardShown(Shape):
    """The printed card of one seat."""

    seat: str
    role: str
    organisation: str
    code: str
    url: str
    qr: QrCode


class RunPlan(Shape):
    """The next workshop in the same room; what is left out stays as it was."""

    scenario: ScenarioName | None = None
    title: Line | None = None
    language: PageLanguage | None = None
    seats: Seats | None = None
    keep_people: StrictBool = False


class RunShown(Shape):
    """One workshop that was held in the room."""

    attempt: int
    title: str
    scenario: str | None
    pack: str
    began_at: Instant
    ended_at: Instant | None
    live: bool


SnapshotName = Annotated[
    str, Field(pattern=r"^[0-9]{1,5}\.[0-9]{1,9}\.[a-z][a-z0-9_-]{0,40}$", examples=["1.42.act-2"])
]


class SnapshotShown(Shape):
    """A moment that the room may go back to: before a scene, or, without one, where an attempt was left.

    `size` is how many entries its book had.
    """

    id: SnapshotName
    attempt: int
    scene: str | None
    size: int
    at: Instant
    kept_at: Instant


class SnapshotsShown(Shape):
    """The moments that are kept, and how many are kept at most."""

    most: int
    snapshots: list[SnapshotShown]


class RewindPlan(Shape):
    """The moment to go back to."""

    snapshot: SnapshotName


class CopyPlan(Shape):
    """A new room like this one: its scenario and seats, and nobody in it."""

    title: Line | None = None


class ActShown(Shape):
    """One act of the scenario's main line."""

    act: int
    name: str
    minutes: int | None


class RoleShown(Shape):
    """What a seat is in the story."""

    seat: str
    role: str
    organisation: str


class HandoutShown(Shape):
    """What is handed out before the workshop: the story, its aims, who is in it, and its plan.

    Nothing of what the bots have in mind.
    """

    title: str
    language: str
    room_title: str
    minutes: int | None
    prose: list[str]
    objectives: list[str]
    seats: list[RoleShown]
    acts: list[ActShown]


class PlaylistShown(Shape):
    """A ready-made workshop: scenarios to play one after another."""

    name: str
    titles: dict[str, str]
    scenarios: list[str]
