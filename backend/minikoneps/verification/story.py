"""What the book says of a workshop: for each tender from its notice to its award."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from minikoneps.sealing.answers import Figure
from minikoneps.sealing.payload import BidLine
from minikoneps.sealing.security import SecurityGiven
from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Again, Notice
from minikoneps.tenders.reserve_prices import Announced
from minikoneps.tenders.rules import PRICE
from minikoneps.verification.committee_story import CommitteeStory
from minikoneps.verification.failure_story import FailureSaid
from minikoneps.verification.joint import JointAct
from minikoneps.verification.outage_story import PlatformAct, Postponed, deadline_after
from minikoneps.verification.remedy_story import RemedyStory
from minikoneps.verification.security_checks import SecurityStory
from minikoneps.verification.story_steps import (
    Explained,
    Negotiated,
    Qualified,
    Researched,
    Revelation,
    ShutSaid,
    Withdrawal,
)

PRICED = ("bid", PRICE)  # the stages whose envelopes hold the price


@dataclass(frozen=True, slots=True)
class Started:
    """The beginning of an attempt, and what it grew from."""

    index: int
    workshop: str
    attempt: int
    parent: tuple[str, int, bytes] | None
    fingerprint: str
    pack: str
    pack_date: str
    pack_digest: str | None


@dataclass(frozen=True, slots=True)
class Publication:
    """One version of a notice, with the key that its envelopes are sealed to."""

    index: int
    recorded_at: datetime
    notice_version: int
    notice: Notice
    deadline: datetime
    key: str
    public: bytes
    reserve_prices: Announced | None = None
    record: Mapping[str, object] = field(default_factory=dict)  # the whole notice, as it was written
    again: Again | None = None
    lottery: object = None  # what it commits to for lots, as it was written
    prices: tuple[str, bytes] | None = None  # the padlock of the prices, where they have their own envelopes

    @property
    def lock(self) -> tuple[str, bytes]:
        """The padlock of the envelopes with the prices, its name and its public half."""
        return (self.key, self.public) if self.prices is None else self.prices


@dataclass(frozen=True, slots=True)
class Closing:
    """The entry that ends the time for bids."""

    index: int
    recorded_at: datetime
    deadline: datetime


@dataclass(frozen=True, slots=True)
class Envelope:
    """One sealed envelope of a bid as it was received."""

    lot: str
    stage: str
    info: str
    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Bid:
    """A sealed bid as it was received, an envelope for each lot it is on."""

    index: int
    recorded_at: datetime
    seat: str
    id: str
    tenderer: str
    notice_version: int
    envelopes: tuple[Envelope, ...]
    received_at: datetime
    replaces: str | None
    consortium: str | None = None

    def envelope(self, lot: str) -> Envelope | None:
        """The envelope with the price for a lot, if the bid is on it."""
        return next((one for one in self.envelopes if one.lot == lot and one.stage in PRICED), None)

    def first(self, lot: str) -> Envelope | None:
        """The envelope without the price for a lot, if it has one."""
        return next((one for one in self.envelopes if one.lot == lot and one.stage not in PRICED), None)


@dataclass(frozen=True, slots=True)
class Opened:
    """One envelope in an opening record: its content, or the reason why it has none."""

    bid: str
    lot: str
    tenderer: str
    sha256: str
    currency: str
    total: str
    lines: tuple[BidLine, ...]
    reason: str | None
    picks: tuple[int, ...] | None = None
    drawn: tuple[int, ...] | None = None
    figures: tuple[Figure, ...] = ()
    security: SecurityGiven | None = None

    @property
    def money(self) -> Money:
        """The total as money; ValueError when the record holds no readable total."""
        return Money.parse(self.total, self.currency)


@dataclass(frozen=True, slots=True)
class Opening:
    """The record of an opening of prices."""

    index: int
    key: str
    bids: tuple[Opened, ...]
    reserve_prices: Revelation | None = None
    shut: tuple[ShutSaid, ...] = ()
    lottery: object = None


@dataclass(frozen=True, slots=True)
class FirstOpened:
    """One envelope without a price in an opening record: the kinds of what it holds, or why it stays shut."""

    bid: str
    lot: str
    tenderer: str
    sha256: str
    reason: str | None
    holds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FirstOpening:
    """The record of an opening of what is offered, where the prices have envelopes of their own."""

    index: int
    key: str
    stage: str
    bids: tuple[FirstOpened, ...]


@dataclass(frozen=True, slots=True)
class Examination:
    """Whether a bid offers what the notice asked in a lot, with reasons."""

    index: int
    bid: str
    lot: str
    responsive: bool
    reasons: str


@dataclass(frozen=True, slots=True)
class Rank:
    """A place in the ranking of a lot."""

    lot: str
    bid: str
    tenderer: str
    rank: int
    total: str
    currency: str
    cost: str | None = None
    preferred: tuple[bool, str] | None = None  # whether the bid is local, and the price it is compared at


@dataclass(frozen=True, slots=True)
class Ranking:
    """A ranking as recorded."""

    index: int
    method: str
    places: tuple[Rank, ...]
    out: frozenset[tuple[str, str, str]] | None = None  # bid, lot and fate of each bid out of the race
    ties: object = None
    lottery: object = None


@dataclass(frozen=True, slots=True)
class Award:
    """A decision on a lot."""

    index: int
    lot: str
    status: str
    bid: str | None
    tenderer: str | None
    value: tuple[str, str] | None
    reasons: str
    failure: FailureSaid | None = None


@dataclass(slots=True)
class TenderStory:
    """Everything the book says of one tender, in its order."""

    id: str
    published: list[Publication] = field(default_factory=list)
    amendments: list[Publication] = field(default_factory=list)
    relocked: list[Publication] = field(default_factory=list)  # the notice in force, with a new padlock
    postponed: list[Postponed] = field(default_factory=list)
    cancellations: list[int] = field(default_factory=list)
    closings: list[Closing] = field(default_factory=list)
    invited: dict[str, int] = field(default_factory=dict)  # a tenderer, and the entry that asked it
    joint: list[JointAct] = field(default_factory=list)
    shut_out: dict[int, frozenset[str]] = field(default_factory=dict)
    registered: Mapping[str, datetime] = field(default_factory=dict)  # the register, the first time of each
    bids: list[Bid] = field(default_factory=list)
    withdrawals: list[Withdrawal] = field(default_factory=list)
    first_openings: list[FirstOpening] = field(default_factory=list)
    first_examinations: list[Examination] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    examinations: list[Examination] = field(default_factory=list)
    rankings: list[Ranking] = field(default_factory=list)
    qualified: list[Qualified] = field(default_factory=list)
    researched: list[Researched] = field(default_factory=list)
    explained: list[Explained] = field(default_factory=list)
    negotiated: list[Negotiated] = field(default_factory=list)
    awards: list[Award] = field(default_factory=list)
    committee: CommitteeStory = field(default_factory=CommitteeStory)
    remedies: RemedyStory = field(default_factory=RemedyStory)
    securities: SecurityStory = field(default_factory=SecurityStory)

    @property
    def opened(self) -> bool:
        """Whether the bids are known to everybody."""
        return bool(self.first_openings or self.openings)

    @property
    def versions(self) -> list[Publication]:
        """The notice as published, then as amended."""
        return [*self.published[:1], *self.amendments]

    @property
    def locks(self) -> list[Publication]:
        """The notice with each padlock that it had, the first one first."""
        return [*self.published[:1], *self.relocked]

    def in_force(self, index: int) -> Publication | None:
        """The version of the notice that an entry was written under, with its padlock at that time."""
        version = next((one for one in reversed(self.versions) if one.index < index), None)
        lock = next((one for one in reversed(self.relocked) if one.index < index), None)
        found = version if lock is None or (version and version.index > lock.index) else lock
        return None if found is None else self._dated(found, index)

    @property
    def final(self) -> Publication | None:
        """The version of the notice that the tender ended with, with the deadline that it had then."""
        return self._dated(self.versions[-1], None) if self.versions else None

    def _dated(self, notice: Publication, index: int | None) -> Publication:
        later = deadline_after(self.postponed, notice.index, index)
        if later is None:
            return notice
        return replace(notice, deadline=later, notice=replace(notice.notice, deadline=later))


@dataclass(slots=True)
class Story:
    """Everything the readable part of the book says."""

    started: list[Started] = field(default_factory=list)
    parties: set[str] = field(default_factory=set)
    seats: dict[str, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    registered: dict[str, datetime] = field(default_factory=dict)
    platform: list[PlatformAct] = field(default_factory=list)
    tenders: dict[str, TenderStory] = field(default_factory=dict)
