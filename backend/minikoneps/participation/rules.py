"""Who may be invited, register for taking part, be noted as present at the briefing, and bid."""

from collections.abc import Sequence
from datetime import datetime

from minikoneps.packs.procedure import Procedure, WhoMayBid
from minikoneps.parties.registration import Wanted
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.notice import Eligibility
from minikoneps.tenders.rules import PublishedTender, is_late

BY_INVITATION = (WhoMayBid.INVITED, WhoMayBid.ONE)


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


def wanted_of(tender: PublishedTender, procedure: Procedure) -> Wanted | None:
    """What the notice and its procedure ask of a tenderer's registration; None where nothing."""
    asked = tender.notice.eligibility or Eligibility()
    licences = tuple(licence.id for licence in asked.licences)
    small_firms = procedure.who_may_bid is WhoMayBid.SMALL_FIRMS
    if not (licences or asked.regions or small_firms):
        return None
    return Wanted(tender.id, licences, asked.regions, small_firms)


def must_be_invitable(
    tender: PublishedTender, procedure: Procedure, before: Sequence[str], more: int, received_at: datetime
) -> None:
    """Refuse an invitation that the procedure does not know, a late one, too few at first, or too many.

    Errors: RuleBroken with participation.tender_cancelled, participation.open_to_all,
        participation.invitation_late, participation.one_only or participation.too_few_invited.
    """
    _must_go_on(tender)
    if procedure.who_may_bid not in BY_INVITATION:
        raise RuleBroken("participation.open_to_all", tender=tender.id, procedure=procedure.id)
    if is_late(received_at, tender.deadline):
        deadline = instant_text(tender.deadline)
        raise RuleBroken("participation.invitation_late", tender=tender.id, deadline=deadline)
    if procedure.who_may_bid is WhoMayBid.ONE and len(before) + more > 1:
        raise RuleBroken("participation.one_only", tender=tender.id)
    least = 1 if procedure.least_invited is None else procedure.least_invited.value
    if len(before) + more < least:
        raise RuleBroken("participation.too_few_invited", tender=tender.id, count=more, minimum=least)


def must_be_uninvited(tender: str, asked: Sequence[str], before: Sequence[str]) -> None:
    """Refuse to invite the same tenderer twice.

    Errors: RuleBroken("participation.already_invited").
    """
    for tenderer in asked:
        if tenderer in before:
            raise RuleBroken("participation.already_invited", tender=tender, tenderer=tenderer)


def must_be_invited(tender: PublishedTender, procedure: Procedure, *, invited: bool) -> None:
    """Refuse the bid of a tenderer that nobody asked, where the procedure is for those invited alone.

    Errors: RuleBroken("participation.not_invited").
    """
    if procedure.who_may_bid in BY_INVITATION and not invited:
        raise RuleBroken("participation.not_invited", tender=tender.id, procedure=procedure.id)


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


def asked_to_take_part(tender: PublishedTender) -> tuple[bool, bool]:
    """Whether a notice asks to register before a bid, and to come to the briefing."""
    briefing = tender.notice.site_briefing
    comes = briefing is not None and briefing.attendance_required
    return tender.notice.participation_deadline is not None, comes


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
