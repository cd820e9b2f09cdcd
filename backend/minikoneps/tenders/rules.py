"""When a tender may be published, what its number is, and what its dates make of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as default
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from minikoneps.packs.procedure import Procedure
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import QUANTITY_PLACES, is_currency, parse_decimal
from minikoneps.tenders.notice import MOST_ITEMS, Item, Notice

LAST_NUMBER = 99_999_999


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

    Shapes: `notice`, its number and its version are those in force.
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


@dataclass(frozen=True)
class Check:
    """One condition of publication, whether it holds, and what was looked at.

    Shapes: `field` is the dotted path of the draft's field as the API calls it.
    """

    code: str
    field: str
    ok: bool
    facts: Mapping[str, str | int] = default(default_factory=dict)


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


def tender_days(posted_at: datetime, deadline: datetime, zone: tzinfo) -> int:
    """Count the whole days of a tender period.

    Units: calendar days in the zone; the posting day and the day of the deadline are not counted.
    Source: Republic of Korea, Enforcement Decree of the Local Contracts Act, article 35.
    """
    return (deadline.astimezone(zone).date() - posted_at.astimezone(zone).date()).days - 1


def earliest_deadline(posted_at: datetime, minimum_days: int, zone: tzinfo) -> datetime:
    """Give the first instant that leaves the minimum of whole days after posting.

    Units: calendar days in the zone.
    """
    day = posted_at.astimezone(zone).date() + timedelta(days=minimum_days + 1)
    return datetime.combine(day, time.min, tzinfo=zone)


def publication_checks(notice: Notice, procedure: Procedure, zone: tzinfo, now: datetime) -> list[Check]:
    """Everything that publication looks at, in the order of the form."""
    return [
        *content_checks(notice, procedure),
        *_date_checks(notice, procedure, zone, now),
    ]


def content_checks(notice: Notice, procedure: Procedure) -> list[Check]:
    """What is looked at in a notice whatever the clock shows."""
    return [
        *_wording_checks(notice),
        *_item_checks(notice.items),
        *_lot_checks(notice, procedure),
    ]


def must_be_publishable(tender: str, checks: Sequence[Check]) -> None:
    """Refuse a notice with a check that does not hold, naming every such field.

    Errors: RuleBroken with the code of the one failed check, or RuleBroken("tenders.not_ready") for several.
    """
    failed = [check for check in checks if not check.ok]
    if not failed:
        return
    fields = {check.field: check.code for check in reversed(failed)}
    if len(failed) == 1:
        raise RuleBroken(failed[0].code, fields=fields, tender=tender, **failed[0].facts)
    raise RuleBroken(
        "tenders.not_ready", fields=fields, tender=tender, failed=", ".join(check.code for check in failed)
    )


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
    Source: Public Procurement Service of Korea, open data standard: numbers of notices since 2025.
    """
    if not 1 <= sequence <= LAST_NUMBER or not 1 <= version <= 1000:
        raise ValueError("the notice number has no room for this")
    return f"R{year % 100:02d}BK{sequence:08d}-{version - 1:03d}"


def _wording_checks(notice: Notice) -> list[Check]:
    value = notice.value
    paid_in = {"value_currency": value.currency if value else notice.currency, "currency": notice.currency}
    return [
        Check("tenders.title_missing", "title", bool(notice.title.strip())),
        Check("tenders.description_missing", "description", bool(notice.description.strip())),
        Check(
            "tenders.currency_unknown",
            "currency",
            is_currency(notice.currency),
            {"currency": notice.currency},
        ),
        Check("tenders.value_in_other_currency", "value.currency", value is None or _same(paid_in), paid_in),
    ]


def _same(paid_in: Mapping[str, str]) -> bool:
    return paid_in["value_currency"] == paid_in["currency"]


def _item_checks(items: Sequence[Item]) -> list[Check]:
    ids = [item.id for item in items]
    repeated = sorted({name for name in ids if ids.count(name) > 1})
    unnamed = [item.id for item in items if not (item.description.strip() and item.unit.strip())]
    uncounted = [item.id for item in items if not _counts(item.quantity)]
    count = {"count": len(items), "most": MOST_ITEMS}
    return [
        Check("tenders.items_missing", "items", 1 <= len(items) <= MOST_ITEMS, count),
        Check("tenders.item_id_repeated", "items", not repeated, {"items": ", ".join(repeated)}),
        Check("tenders.item_not_described", "items", not unnamed, {"items": ", ".join(unnamed)}),
        Check("tenders.item_without_quantity", "items", not uncounted, {"items": ", ".join(uncounted)}),
    ]


def _lot_checks(notice: Notice, procedure: Procedure) -> list[Check]:
    ids = [lot.id for lot in notice.lots]
    repeated = sorted({name for name in ids if ids.count(name) > 1})
    asked = {item.related_lot for item in notice.items}
    empty = [lot.id for lot in notice.lots if notice.items and lot.id not in asked]
    lost = [item.id for item in notice.items if item.related_lot not in ids]
    unnamed = [lot.id for lot in notice.lots if len(ids) > 1 and not lot.title.strip()]
    foreign = [lot.id for lot in notice.lots if lot.value and lot.value.currency != notice.currency]
    count = {"count": len(ids), "most": procedure.most_lots}
    return [
        Check("tenders.too_many_lots", "lots", 1 <= len(ids) <= procedure.most_lots, count),
        Check("tenders.lot_id_repeated", "lots", not repeated, {"lots": ", ".join(repeated)}),
        Check("tenders.lot_not_named", "lots", not unnamed, {"lots": ", ".join(unnamed)}),
        Check("tenders.lot_without_items", "lots", not empty, {"lots": ", ".join(empty)}),
        Check("tenders.lot_value_in_other_currency", "lots", not foreign, {"lots": ", ".join(foreign)}),
        Check("tenders.item_without_lot", "items", not lost, {"items": ", ".join(lost)}),
    ]


def _counts(quantity: str) -> bool:
    try:
        return parse_decimal(quantity, QUANTITY_PLACES) > 0
    except ValueError:
        return False


def _date_checks(notice: Notice, procedure: Procedure, zone: tzinfo, now: datetime) -> list[Check]:
    path, deadline = "tenderPeriod.endDate", notice.deadline
    if deadline is None:
        return [Check("tenders.deadline_missing", path, False)]
    given = {"deadline": instant_text(deadline)}
    checks = [Check("tenders.deadline_past", path, deadline > now, {**given, "now": instant_text(now)})]
    distance = distance_check(deadline, procedure, now)
    if not distance.ok:
        checks.append(distance)
    elif deadline > now:
        checks.append(_period_check(deadline, procedure, zone, now))
    checks += [contract_check(notice, deadline), enquiry_check(notice, deadline, now)]
    return checks


def distance_check(deadline: datetime, procedure: Procedure, now: datetime) -> Check:
    """Whether a deadline is no further away than the procedure lets one be."""
    latest = now + timedelta(days=procedure.maximum_tender_days.value)
    facts = {"deadline": instant_text(deadline), "latest": instant_text(latest)}
    return Check("tenders.deadline_too_far", "tenderPeriod.endDate", deadline <= latest, facts)


def _period_check(deadline: datetime, procedure: Procedure, zone: tzinfo, now: datetime) -> Check:
    minimum = procedure.minimum_tender_days
    days = tender_days(now, deadline, zone)
    facts: dict[str, str | int] = {
        "deadline": instant_text(deadline),
        "days": days,
        "minimum_days": minimum.value,
        "earliest": instant_text(earliest_deadline(now, minimum.value, zone)),
        "law": minimum.source,
    }
    return Check("tenders.period_too_short", "tenderPeriod.endDate", days >= minimum.value, facts)


def contract_check(notice: Notice, deadline: datetime) -> Check:
    """Whether the contract begins after the deadline and ends after its beginning."""
    start, end = notice.contract_start, notice.contract_end
    in_order = (start is None or start >= deadline) and (end is None or end >= (start or deadline))
    return Check(
        "tenders.contract_too_early", "contractPeriod", in_order, {"deadline": instant_text(deadline)}
    )


def enquiry_check(notice: Notice, deadline: datetime, now: datetime) -> Check:
    """Whether questions end in the future and not after the deadline."""
    until = notice.enquiry_deadline
    facts: dict[str, str | int] = {"deadline": instant_text(deadline), "now": instant_text(now)}
    in_order = until is None or now < until <= deadline
    return Check("tenders.enquiry_period_outside", "enquiryPeriod.endDate", in_order, facts)
