"""What the addresses of the wall take and give."""

from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt

from minikoneps.debriefs.schemas import PointsShown, Question, SceneTold
from minikoneps.evaluations.left_out import LeftOut
from minikoneps.evaluations.line import PassedOver
from minikoneps.evaluations.methods.lower_limit import Fate
from minikoneps.evaluations.reserve_shapes import CandidateShown
from minikoneps.evaluations.revealing import Outcome
from minikoneps.exercises.schemas import Status, StockLine
from minikoneps.ledger.schemas import ClockShown
from minikoneps.projector.turning import View
from minikoneps.shared.shape import Identifier, Instant, MoneyShape, Shape
from minikoneps.workshops.schemas import QrCode, RewoundShown

Stand = Literal[
    "waiting", "planned", "active", "closing", "closed", "cancelled", "opened", "ranked", "awarded"
]
Deadline = Literal["enquiries", "briefing", "participation", "bids"]
Result = Literal["first", "placed", "passedOver", "out", "notResponsive"]


class DeadlineAhead(Shape):
    """A date of the notice that is still to come."""

    kind: Deadline
    at: Instant


class Phase(Shape):
    """What the room is doing, as far as everybody may know; `ahead` is what comes, the soonest first."""

    tender: str | None
    title: str | None
    notice_number: str | None
    status: Stand
    deadline: Instant | None
    ahead: list[DeadlineAhead]


class Counts(Shape):
    """What may be counted before everybody; how many bids came is there once they are open."""

    people: int
    seats_taken: int
    seats: int
    answers: int
    amendments: int
    bids: int | None


class ActOnWall(Shape):
    """The act that is on, of how many."""

    number: int
    total: int
    name: str
    minutes: int | None
    preparing: bool
    begun_at: Instant | None


class InjectOnWall(Shape):
    """An inject that is for everybody; `within` are the minutes that people have."""

    name: str
    within: int | None
    begun_at: Instant | None


class RunOnWall(Shape):
    """The exercise, without anything that tells who did what."""

    status: Status
    act: ActOnWall | None
    injects: list[InjectOnWall]
    waits_for: list[str]


class LineOnWall(Shape):
    """A line of the trainer's to everybody."""

    line: StockLine | None
    text: str | None
    at: Instant


class EnvelopeOnWall(Shape):
    """One opened envelope; what became of its bid is there once the opening is through.

    `outcome` says whether it could be opened; `place` and `result` come from the ranking.
    """

    number: int
    lot: Identifier
    tenderer: str
    outcome: Literal["opened", "unopenable"]
    total: MoneyShape | None
    percent: str | None
    fate: Fate | None
    place: int | None
    result: Result | None
    why: LeftOut | PassedOver | None


class LotOnWall(Shape):
    """A lot: what it was thought to cost, and its reserve prices once they are drawn on the wall."""

    lot: Identifier
    title: str
    value: MoneyShape | None
    outcome: Outcome | None
    candidates: list[CandidateShown]
    plan_price: MoneyShape | None
    floor: MoneyShape | None


class OpeningOnWall(Shape):
    """An opening as far as it was revealed; `sealed_prices` is of first envelopes, which hold none."""

    tender: Identifier
    title: str
    notice_number: str
    stage: str
    sealed_prices: bool
    opened_at: Instant
    count: int
    lots: list[LotOnWall]
    envelopes: list[EnvelopeOnWall]
    ranked: bool
    awarded: bool


class MomentOnWall(Shape):
    """Something that was done: by whom as a role, and whether it was a try that was refused."""

    real: Instant
    role: str
    kind: str
    tried: bool


class BidOnWall(Shape):
    """A bid and what became of it; its tenderer is there where the trainer shows names."""

    tenderer: str | None
    total: MoneyShape | None
    rank: int | None
    result: Result
    why: LeftOut | PassedOver | None


class BidsOnWall(Shape):
    """The bids on a lot, best first, with the limits that they were held against."""

    title: str
    lot: Identifier
    lots: int
    plan_price: MoneyShape | None
    floor: MoneyShape | None
    bids: list[BidOnWall]


class FirstOnWall(Shape):
    """What a lot came to in an attempt: its first bid, once there is one, of how many."""

    title: str
    lot: Identifier
    lots: int
    first: BidOnWall | None
    bids: int


class AttemptOnWall(Shape):
    """One attempt of a workshop that went back, in a few figures; `live` is the one that is played."""

    attempt: int
    live: bool
    rewound: RewoundShown | None
    lots: list[FirstOnWall]
    team: PointsShown | None
    checks_held: int
    checks: int
    refused: int


Page = Literal["aims", "time", "bids", "attempts", "talk"]


class DebriefOnWall(Shape):
    """The debrief, page by page: `pages` names them in order, `bids` and `attempts` belong to this page."""

    title: str | None
    pages: list[Page]
    page: Page
    aims: list[str]
    scenes: list[SceneTold]
    moments: list[MomentOnWall]
    team: PointsShown | None
    checks_held: int
    checks: int
    bids: BidsOnWall | None
    attempts: list[AttemptOnWall]
    own_questions: list[str]
    questions: list[Question]


class WallShown(Shape):
    """What hangs on the wall: the step of how many, and whether it goes on by itself."""

    view: View
    step: int
    steps: int
    runs: bool
    names: bool


class OpeningNamed(Shape):
    """An opening that the wall can show."""

    tender: Identifier
    title: str
    stage: str


class WallKnown(WallShown):
    """The same for the trainer, with what else it could show."""

    openings: list[OpeningNamed]
    tender: Identifier | None
    stage: str | None
    debrief: bool


class WallTurned(Shape):
    """What the wall is to show; left out stays as it is."""

    view: View
    tender: Identifier | None = None
    stage: Annotated[str, Field(pattern=r"^[a-zA-Z]{1,20}$", examples=["bid"])] | None = None
    step: Annotated[StrictInt, Field(ge=0, le=10_000)] = 0
    runs: StrictBool | None = None
    names: StrictBool | None = None


class ProjectorShown(Shape):
    """What may hang on the wall."""

    title: str
    language: str
    time_zone: str
    is_open: bool
    pin: str
    join_url: str
    join_qr: QrCode
    clock: ClockShown
    phase: Phase
    counts: Counts
    run: RunOnWall
    messages: list[LineOnWall]
    wall: WallShown
    opening: OpeningOnWall | None
    debrief: DebriefOnWall | None
    key_fingerprint: str
    checkpoint: dict[str, str | int]
