"""What publication looks at in a notice, check by check."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo

from minikoneps.packs.methods import (
    AwardRule,
    LowestAboveLimit,
    Negotiated,
    Qualification,
    ReservePrices,
)
from minikoneps.packs.periods import Calendar, count_period
from minikoneps.packs.procedure import Procedure
from minikoneps.packs.terms import Days
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.draws import SEED_BYTES
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import QUANTITY_PLACES, Money, is_currency, parse_decimal
from minikoneps.tenders.cost_checks import cost_checks
from minikoneps.tenders.criteria_checks import terms_checks
from minikoneps.tenders.notice import MOST_ITEMS, Item, Notice, SiteBriefing
from minikoneps.tenders.reserve_prices import Announced, make_candidates
from minikoneps.tenders.rules import Check, announce_reserve_prices
from minikoneps.tenders.security_checks import security_checks

PROCEDURE = "procedureId"
ALL_WORK = Calendar()


def publication_checks(
    notice: Notice, procedure: Procedure, zone: tzinfo, now: datetime, calendar: Calendar = ALL_WORK
) -> list[Check]:
    """Everything that publication looks at, in the order of the form."""
    return [
        *content_checks(notice, procedure),
        *_date_checks(notice, procedure, zone, now, calendar),
    ]


def content_checks(notice: Notice, procedure: Procedure) -> list[Check]:
    """What is looked at in a notice whatever the clock shows."""
    announced = announce_reserve_prices(notice, procedure.award)
    return [
        *_procedure_checks(procedure),
        *_wording_checks(notice),
        *security_checks(notice, procedure),
        *_item_checks(notice.items),
        *_lot_checks(notice, procedure),
        *_base_checks(notice, announced),
        *cost_checks(notice, announced),
        *_place_checks(notice),
        *terms_checks(notice, procedure.award),
    ]


def is_playable(procedure: Procedure) -> bool:
    """Whether a room can run this procedure from notice to award."""
    return _has_its_rows(procedure.award)


def _has_its_rows(award: AwardRule) -> bool:
    match award:
        case Negotiated():
            return bool(award.scores)
        case Qualification():
            return bool(award.reserve_prices and award.price_scores)
        case LowestAboveLimit():
            return bool(award.reserve_prices and award.lower_limits)
    return True


def _procedure_checks(procedure: Procedure) -> list[Check]:
    named = {"procedure": procedure.id}
    how = {**named, "envelopes": ", ".join(procedure.envelopes), "method": procedure.award.name}
    return [
        Check("tenders.procedure_not_playable", PROCEDURE, is_playable(procedure), how),
        Check("tenders.procedure_not_allowed", PROCEDURE, procedure.allowed, named),
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


def _base_checks(notice: Notice, announced: Announced | None) -> list[Check]:
    if announced is None:
        return []
    path = "lots" if len(notice.lots) > 1 else "value"
    missing = [lot.lot for lot in announced.lots if lot.base is None]
    small: Mapping[str, str | int] = {}
    for lot in announced.lots:
        if lot.base is not None:
            small = small or _crowded(lot.base, announced.rule)
    return [
        Check("tenders.base_amount_missing", path, not missing, {"lots": ", ".join(missing)}),
        Check("tenders.base_too_small", path, not small, small),
    ]


def _crowded(base: Money, rule: ReservePrices) -> Mapping[str, str | int]:
    """What to say of a base amount that has no room for different candidates, whatever the seed."""
    try:
        make_candidates(base, rule, bytes(SEED_BYTES), "room")
    except RuleBroken as refused:
        return {name: str(fact) for name, fact in refused.facts.items()}
    return {}


def _counts(quantity: str) -> bool:
    try:
        return parse_decimal(quantity, QUANTITY_PLACES) > 0
    except ValueError:
        return False


def _date_checks(
    notice: Notice, procedure: Procedure, zone: tzinfo, now: datetime, calendar: Calendar
) -> list[Check]:
    path, deadline = "tenderPeriod.endDate", notice.deadline
    if deadline is None:
        return [Check("tenders.deadline_missing", path, False)]
    given = {"deadline": instant_text(deadline)}
    checks = [Check("tenders.deadline_past", path, deadline > now, {**given, "now": instant_text(now)})]
    distance = distance_check(deadline, procedure, now)
    if not distance.ok:
        checks.append(distance)
    elif deadline > now:
        minimum = procedure.minimum_tender_days
        checks += days_checks("tenders.period_too_short", minimum, (now, deadline), zone, calendar)
    checks += [contract_check(notice, deadline), enquiry_check(notice, deadline, now)]
    return [*checks, *participation_checks(notice, None, deadline, now)]


def distance_check(deadline: datetime, procedure: Procedure, now: datetime) -> Check:
    """Whether a deadline is no further away than the procedure lets one be."""
    latest = now + timedelta(days=procedure.maximum_tender_days.value)
    facts = {"deadline": instant_text(deadline), "latest": instant_text(latest)}
    return Check("tenders.deadline_too_far", "tenderPeriod.endDate", deadline <= latest, facts)


def days_checks(
    code: str, minimum: Days, period: tuple[datetime, datetime], zone: tzinfo, calendar: Calendar
) -> list[Check]:
    """Whether the law's days are left until a deadline, and whether it may fall on that day.

    Shapes: `code` is what too few days are refused under; the period is from now to the deadline.
    """
    counted = count_period(minimum.counting, calendar, zone, period, minimum.value)
    facts: dict[str, str | int] = {
        "deadline": instant_text(period[1]),
        "days": counted.days,
        "minimum_days": minimum.value,
        "earliest": instant_text(counted.earliest),
        "law": minimum.source,
    }
    path = "tenderPeriod.endDate"
    checks = [Check(code, path, counted.long_enough, facts)]
    if counted.on_rest_day:
        rest = calendar.holiday(period[1].astimezone(zone).date()) or ""
        checks.append(Check("tenders.deadline_on_rest_day", path, False, {**facts, "holiday": rest}))
    return checks


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


def participation_checks(
    notice: Notice, before: Notice | None, deadline: datetime, now: datetime
) -> list[Check]:
    """Whether a site briefing and the registration for taking part lie ahead, and not after the deadline.

    Shapes: `before` is the notice that is amended, whose dates may be over where they stay as they were.
    """
    checks = []
    facts: dict[str, str | int] = {"deadline": instant_text(deadline), "now": instant_text(now)}
    briefing, until = notice.site_briefing, notice.participation_deadline
    if briefing is not None and _asks_more(briefing, None if before is None else before.site_briefing):
        ahead = now < briefing.date <= deadline
        checks.append(Check("tenders.briefing_outside", "siteBriefing.date", ahead, facts))
    if until is not None and (before is None or until != before.participation_deadline):
        ahead = now < until <= deadline
        checks.append(Check("tenders.participation_outside", "participationPeriod.endDate", ahead, facts))
    return checks


def _asks_more(briefing: SiteBriefing, before: SiteBriefing | None) -> bool:
    if before is None or briefing.date != before.date:
        return True
    return briefing.attendance_required and not before.attendance_required


def _place_checks(notice: Notice) -> list[Check]:
    briefing = notice.site_briefing
    if briefing is None:
        return []
    return [Check("tenders.briefing_without_place", "siteBriefing.place", bool(briefing.place.strip()))]
