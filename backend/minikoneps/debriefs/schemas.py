"""What the addresses of a debrief take and give."""

from typing import Annotated, Literal

from pydantic import Field, StrictInt

from minikoneps.conversations.rules import RivalAnswer
from minikoneps.debriefs.attempt_shapes import AttemptTold
from minikoneps.debriefs.rubric import FULL
from minikoneps.debriefs.usability import ITEMS
from minikoneps.evaluations.left_out import LeftOut
from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.what_if import Landmark
from minikoneps.exercises.cards import Standing
from minikoneps.exercises.plan import Kind
from minikoneps.exercises.state import Verdict
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, MoneyShape, Shape
from minikoneps.workshops.schemas import SeatName

Doer = Literal["person", "bot", "trainer", "clock"]
Question = Literal[
    "collusion",
    "reporting",
    "limit",
    "late",
    "low",
    "tie",
    "failed",
    "marks",
    "complaint",
    "rule",
    "surprise",
    "home",
]
Sign = Literal[
    "late",
    "refused",
    "recused",
    "debarred",
    "unopenable",
    "withdrawn",
    "forfeited",
    "upheld",
    "found",
]


class SceneTold(Shape):
    """An act or an inject that was played, and from when to when in real time."""

    id: str
    kind: Kind
    number: int
    name: str
    minutes: int | None
    begun_at: Instant
    ended_at: Instant | None


class Moment(Shape):
    """One thing somebody did: where in the ledger it stands, when, and by whose hand.

    `at` is the workshop's time, `real` that of the world; `code` says why a try was refused.
    """

    index: int
    kind: str
    seat: str
    at: Instant
    real: Instant
    scene: str | None
    by: Doer | None
    code: str | None


class TaskTold(Shape):
    """A task as it ended, with the hints that were taken for it."""

    id: str
    scene: str
    text: str
    standing: Standing
    by: str | None
    hints: int


class PointsShown(Shape):
    """Points of a hundred: at most seventy by what was checked, at most thirty from the trainer."""

    automatic: int
    judged: int | None
    total: int


class SeatTold(Shape):
    """What one seat did; names of people are the trainer's, points the seat's own and the trainer's."""

    seat: str
    role: str
    organisation: str
    party: Identifier
    mine: bool
    played_by: Literal["person", "bot", "both"] | None
    people: list[str]
    tasks: list[TaskTold]
    hints: int
    late: int
    refused: int
    points: PointsShown | None
    given: int | None


class CheckTold(Shape):
    """A check as it ended, with what was looked at."""

    id: str
    scene: str
    text: str
    verdict: Verdict
    problem: str
    seen: list[str]


class SignTold(Shape):
    """Something in the ledger that an auditor would stop at."""

    sign: Sign
    index: int
    kind: str
    seat: str
    at: Instant
    code: str | None


class CollusionTold(Shape):
    """What a rival proposed to a seat, in whose name (`hand`), and what came of it; real seconds after it."""

    conversation: Identifier
    tender: Identifier
    seat: str
    hand: str | None
    played_by: Literal["person", "bot", "both"] | None
    text: str
    offered_at: Instant
    lines: int
    answer: RivalAnswer | None
    answered_after: int | None
    reported_after: int | None
    opened_after: int | None


class BidTold(Shape):
    """A bid in one lot and what became of it; `why` and `reasons` where it went out."""

    bid: Identifier
    tenderer: PartyReference
    total: MoneyShape | None
    outcome: Literal["first", "placed", "passedOver", "out", "notResponsive"]
    rank: int | None
    why: LeftOut | PassedOver | None
    reasons: str | None
    percent: str | None
    mine: bool


class LotTold(Shape):
    """The bids on a lot, best first, with the limits that they were held against."""

    lot: Identifier
    plan_price: MoneyShape | None
    floor: MoneyShape | None
    bids: list[BidTold]


class TenderTold(Shape):
    """A tender that was opened; `method` is there once its bids were ranked."""

    id: Identifier
    title: str
    method: str | None
    two_envelopes: bool
    lots: list[LotTold]


class TicketsShown(Shape):
    """The exit tickets together; score and means are there from three tickets on."""

    given: bool
    tickets: int
    score: str | None
    means: list[str] | None


class DebriefShown(Shape):
    """The whole debrief of one attempt as its caller may see it.

    Sealed: a tender was not opened, so that who did what stays out. `attempts` are there where the room went
    back and this one is over.
    """

    attempt: int
    attempts: list[AttemptTold]
    scenario: str | None
    title: str | None
    ready: bool
    sealed: bool
    ended_at: Instant | None
    aims: list[str]
    own_questions: list[str]
    questions: list[Question]
    scenes: list[SceneTold]
    moments: list[Moment]
    left_out: int
    seats: list[SeatTold]
    team: PointsShown | None
    checks: list[CheckTold]
    signs: list[SignTold]
    collusion: list[CollusionTold]
    tenders: list[TenderTold]
    ticket: TicketsShown


class TicketGiven(Shape):
    """An exit ticket: for each of ten sentences, from 1 (not at all) to 5 (wholly)."""

    answers: Annotated[
        list[Annotated[StrictInt, Field(ge=1, le=5)]], Field(min_length=ITEMS, max_length=ITEMS)
    ]


class PointsGiven(Shape):
    """What the trainer gives a seat, of a hundred, for what no check can see; null takes it back."""

    seat: SeatName
    points: Annotated[StrictInt, Field(ge=0, le=FULL)] | None


class PlaceTold(Shape):
    """One of the best places under another price."""

    bid: Identifier
    tenderer: PartyReference
    total: MoneyShape
    rank: int
    passed_over: PassedOver | None
    own: bool


class WhatIfShown(Shape):
    """What would have become of a bid at a price, and who would have been first in line."""

    bid: Identifier
    amount: MoneyShape
    actual: bool
    rank: int | None
    tied: bool
    why: LeftOut | PassedOver | None
    awaits: Awaits | None
    wins: bool
    first: list[PartyReference]
    places: list[PlaceTold]


class TryTold(Shape):
    """One price on the scale and what it would have brought."""

    amount: MoneyShape
    mark: Landmark | None
    rank: int | None
    why: LeftOut | PassedOver | None
    wins: bool
    first: list[str]


class ScaleShown(Shape):
    """The prices that are worth trying for one bid, with what each would have brought."""

    bid: Identifier
    actual: MoneyShape
    lowest: MoneyShape
    highest: MoneyShape
    tries: list[TryTold]
