"""Who may register for taking part, who may be noted as present at the briefing, and who may bid."""

from collections.abc import Sequence
from datetime import datetime

from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.rules import PublishedTender, is_late


def must_be_registrable(
    tender: PublishedTender, registered_at: datetime | None, received_at: datetime
) -> None:
    """Refuse a registration that the notice does not ask for, a late one and a second one.

    Errors: RuleBroken with participation.tender_cancelled, participation.not_asked,
        participation.already_registered or participation.late.
    """
    _must_go_on(tender)
    until = tender.notice.participation_deadline
    if until is None:
        raise RuleBroken("participation.not_asked", tender=tender.id)
    if registered_at is not None:
        since = instant_text(registered_at)
        raise RuleBroken("participation.already_registered", tender=tender.id, registered_at=since)
    if is_late(received_at, until):
        raise RuleBroken(
            "participation.late",
            tender=tender.id,
            until=instant_text(until),
            received_at=instant_text(received_at),
        )


def must_be_held(tender: PublishedTender, received_at: datetime) -> None:
    """Refuse to note who came to one before it began or after the deadline.

    Errors: RuleBroken with participation.tender_cancelled, participation.no_briefing,
        participation.briefing_ahead or participation.attendance_late.
    """
    _must_go_on(tender)
    briefing = tender.notice.site_briefing
    if briefing is None:
        raise RuleBroken("participation.no_briefing", tender=tender.id)
    if received_at < briefing.date:
        raise RuleBroken("participation.briefing_ahead", tender=tender.id, date=instant_text(briefing.date))
    if is_late(received_at, tender.deadline):
        deadline = instant_text(tender.deadline)
        raise RuleBroken("participation.attendance_late", tender=tender.id, deadline=deadline)


def must_be_new(tender: str, came: Sequence[str], noted: Sequence[str]) -> None:
    """Refuse to note the same tenderer twice.

    Errors: RuleBroken("participation.already_attended").
    """
    for tenderer in came:
        if tenderer in noted:
            raise RuleBroken("participation.already_attended", tender=tender, tenderer=tenderer)


def must_be_tenderers(tender: str, came: Sequence[str], tenderers: Sequence[str]) -> None:
    """Refuse to note an organisation that nobody bids for.

    Errors: RuleBroken("participation.not_a_tenderer").
    """
    for party in came:
        if party not in tenderers:
            raise RuleBroken("participation.not_a_tenderer", tender=tender, party=party)


def must_have_taken_part(tender: PublishedTender, *, registered: bool, attended: bool) -> None:
    """Refuse the bid of a tenderer that did not register or did not come, where the notice asks for it.

    Errors: RuleBroken("participation.not_registered"), RuleBroken("participation.briefing_missed").
    """
    until, briefing = tender.notice.participation_deadline, tender.notice.site_briefing
    if until is not None and not registered:
        raise RuleBroken("participation.not_registered", tender=tender.id, until=instant_text(until))
    if briefing is not None and briefing.attendance_required and not attended:
        held = instant_text(briefing.date)
        raise RuleBroken("participation.briefing_missed", tender=tender.id, date=held, place=briefing.place)


def _must_go_on(tender: PublishedTender) -> None:
    if tender.cancelled_at is not None:
        since = instant_text(tender.cancelled_at)
        raise RuleBroken("participation.tender_cancelled", tender=tender.id, cancelled_at=since)
