"""What a tender's dates make of it, how its days are counted, and what its number is."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import datetime
from enum import StrEnum

from minikoneps.packs.derived import limit_of
from minikoneps.packs.methods import AwardRule, LowestAboveLimit, Qualification
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.numbers import stage_number
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.reserve_prices import Announced, Committed

#: How OCDS calls what bids are judged by (awardCriteria); every other award method looks at marks and price.
_JUDGED_BY = {
    "lowestPrice": "priceOnly",
    "lowestAboveLimit": "priceOnly",
    "passThenPrice": "priceOnly",
    "lifeCycleCost": "costOnly",
    "fixedBudget": "qualityOnly",
}

#: The stage of a price that lies in an envelope of its own.
PRICE = "price"


class TenderStatus(StrEnum):
    """What the dates of a tender make of it."""

    #: A draft, seen by its procuring officer alone: saving it brings this about.
    PLANNED = "planned"
    #: Published and taking bids up to and including its deadline: publication brings this about.
    ACTIVE = "active"
    #: Past its deadline, the entry that closes it not yet written: the clock brings this about.
    CLOSING = "closing"
    #: No bid is taken any more: the closing entry brings this about.
    CLOSED = "closed"
    #: Given up by its procuring entity, whatever its dates: cancellation brings this about.
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class TenderFacts:
    """The dates that decide a tender's status."""

    published_at: datetime | None
    deadline: datetime | None
    closed_at: datetime | None
    cancelled_at: datetime | None = None


@dataclass(frozen=True)
class PublishedTender:
    """A tender that everybody can read, as the later stages need it.

    Shapes: `notice`, its number and its version are those in force, `reserve_prices` what it says of them;
        `lottery` the hash of the seed that ties would be drawn from where no reserve prices bind one;
        `price_key` is there where prices lie in envelopes of their own, which stay shut when the others open.
    """

    id: str
    procuring_entity: str
    notice: Notice
    notice_number: str
    notice_version: int
    published_at: datetime
    deadline: datetime
    closed_at: datetime | None
    opening_key: str
    opening_public_key: str
    cancelled_at: datetime | None = None
    reserve_prices: Announced | None = None
    price_key: str | None = None
    price_public_key: str | None = None
    lottery: str | None = None

    def key_for(self, stage: str) -> str:
        """The name of the padlock for the envelopes of a stage."""
        return self.opening_key if self.price_key is None or stage != PRICE else self.price_key

    @property
    def lock_of_prices(self) -> tuple[str, str]:
        """The padlock of the envelopes with the prices, its name and its public half."""
        if self.price_key is None or self.price_public_key is None:
            return self.opening_key, self.opening_public_key
        return self.price_key, self.price_public_key


@dataclass(frozen=True)
class Check:
    """One condition of publication, whether it holds, and what was looked at.

    Shapes: `field` is the dotted path of the draft's field as the API calls it.
    """

    code: str
    field: str
    ok: bool
    facts: Mapping[str, str | int] = default(default_factory=dict)


def announce_reserve_prices(notice: Notice, award: AwardRule) -> Announced | None:
    """Say what a notice announces of reserve prices under an award rule, None where that has none.

    Shapes: a lot's base amount is its value, that of the only lot else the tender's.
    """
    lots = lots_around(notice)
    match award:
        case Qualification(reserve_prices=(rule, *_), price_scores=(score, *_)):
            return Announced(rule, limit_of(score), lots, score)
        case LowestAboveLimit(reserve_prices=(rule, *_), lower_limits=(limit, *_)):
            return Announced(rule, limit, lots)
    return None


def lots_around(notice: Notice) -> tuple[Committed, ...]:
    """What the limits of each lot come from, as the notice names it; nothing is committed to yet."""
    return tuple(
        Committed(
            lot.id,
            notice.estimate_of(lot.id),
            statutory_costs=lot.statutory_costs,
            net_cost=lot.net_cost,
        )
        for lot in notice.lots
    )


def award_criteria_of(rule: AwardRule) -> str:
    """How OCDS calls what bids are judged by under an award method (awardCriteria).

    Source: OCDS 1.1.5, awardCriteria
    """
    return _JUDGED_BY.get(rule.name, "ratedCriteria")


def tender_status(facts: TenderFacts, now: datetime) -> TenderStatus:
    """Say what a tender's dates make of it at an instant; the deadline's own instant is still in time."""
    if facts.published_at is None:
        return TenderStatus.PLANNED
    if facts.cancelled_at is not None:
        return TenderStatus.CANCELLED
    if facts.closed_at is not None:
        return TenderStatus.CLOSED
    return (
        TenderStatus.CLOSING
        if facts.deadline is not None and is_late(now, facts.deadline)
        else TenderStatus.ACTIVE
    )


def is_late(received_at: datetime, deadline: datetime) -> bool:
    """Tell whether something received at an instant came after the deadline.

    Source: Directive 2014/24/EU Annex IV; the instant of the deadline itself is in time.
    """
    return received_at > deadline


def must_be_draft(tender: str, facts: TenderFacts) -> None:
    """Refuse to change a tender that everybody can already read.

    Errors: RuleBroken("tenders.already_published").
    """
    if facts.published_at is not None:
        since = instant_text(facts.published_at)
        raise RuleBroken("tenders.already_published", tender=tender, published_at=since)


def must_not_be_cancelled(tender: PublishedTender) -> None:
    """Refuse to go on with a tender that was given up.

    Errors: RuleBroken("tenders.cancelled").
    """
    if tender.cancelled_at is not None:
        since = instant_text(tender.cancelled_at)
        raise RuleBroken("tenders.cancelled", tender=tender.id, cancelled_at=since)


def notice_number(sequence: int, year: int, version: int) -> str:
    """Write a notice number: R, the year's two digits, BK, eight digits, and the order number of the version.

    Shapes: the sequence counts from 1 in each workshop, the version from 1, whose order number is 000.
    Errors: ValueError for a sequence of more than eight digits or a version beyond 1000.
    """
    return stage_number("BK", sequence, year, version)
