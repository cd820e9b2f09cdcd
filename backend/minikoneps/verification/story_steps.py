"""What the book says of single steps: bids taken back, and what lies between the ranking and the award."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from minikoneps.evaluations.methods.hearing import HearingAct
from minikoneps.qualifications.rules import PointsGiven
from minikoneps.shared.money import Money


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A bid taken back by its tenderer."""

    index: int
    bid: str
    tenderer: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Qualified:
    """A bid that was examined for its qualification: what it was given, and everything the entry says."""

    index: int
    lot: str
    bid: str
    given: PointsGiven
    said: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Negotiated:
    """One step of a negotiation, by the kind of its entry, and everything the entry says."""

    index: int
    kind: str
    lot: str
    bid: str
    said: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Researched:
    """What a lot was said to cost in the market, and what there was to pay."""

    index: int
    lot: str
    mean: Money
    budget: Money


@dataclass(frozen=True, slots=True)
class Explained:
    """One step in the explanation of a price; `due` is until when an answer was in time."""

    index: int
    lot: str
    bid: str
    act: HearingAct
    at: datetime
    due: datetime | None


@dataclass(frozen=True, slots=True)
class Revelation:
    """What an opening record says of reserve prices: their seed, and each lot as it was written down."""

    seed: str | None
    lots: tuple[Mapping[str, object], ...]


@dataclass(frozen=True, slots=True)
class ShutSaid:
    """A price that is said to stay shut, and why."""

    bid: str
    lot: str
    sha256: str
    why: str
    points: str | None
