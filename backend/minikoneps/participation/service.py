"""Registering for taking part, noting who came to the briefing, and saying what a bid still needs."""

from collections.abc import Sequence

from sqlmodel import Session

from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.participation import rules, store
from minikoneps.participation.schemas import AttendanceNoted, AttendanceShown, ParticipationShown
from minikoneps.participation.tables import Attendance, Participation
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for, list_seats, refer_to_all
from minikoneps.shared.access import Caller
from minikoneps.shared.lists import Listing, Page
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published, must_run

NOBODY = ""  # no organisation has this id


def register(act: Act, tender_id: str) -> ParticipationShown:
    """Say that one's organisation will take part; nobody else is told before the opening."""
    seat, tenderer = acting_for(act)
    tender = get_published(act.session, tender_id)
    before = store.find_participation(act.session, tender.id, tenderer)
    since = None if before is None else before.registered_at
    rules.must_be_registrable(tender, since, act.received_at)
    kept = Participation(tender=tender.id, tenderer=tenderer, registered_at=act.recorded_at)
    store.add_participation(act.session, kept)
    told = {"tender": tender.id, "tenderer": tenderer}
    act.append("participation.registered", told, Audience.only(seat, after=tender.id))
    return _show(act.session, tender.id, tenderer)


def note_attendance(act: Act, tender_id: str, noted: AttendanceNoted) -> list[AttendanceShown]:
    """Write down who came to the briefing; each of them is told, and nobody else before the opening."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    rules.must_be_held(tender, act.received_at)
    seats, entity = list_seats(act.session), tender.procuring_entity
    officers = [row.seat for row in seats if row.role == Role.PROCURING_OFFICER and row.party == entity]
    tenderers = [seat.party for seat in seats if seat.role == Role.TENDERER]
    rules.must_be_tenderers(tender.id, noted.tenderers, tenderers)
    rules.must_be_new(tender.id, noted.tenderers, store.list_noted(act.session, tender.id))
    rows = [
        Attendance(tender=tender.id, tenderer=tenderer, noted_at=act.recorded_at)
        for tenderer in noted.tenderers
    ]
    store.add_attendances(act.session, rows)
    for row in rows:
        own = [seat.seat for seat in seats if seat.party == row.tenderer]
        audience = Audience.only(*officers, *own, after=tender.id)
        act.append("briefing.attended", {"tender": tender.id, "tenderer": row.tenderer}, audience)
    return _shown(act.session, rows)


def must_take_part(session: Session, tender: PublishedTender, tenderer: str, members: Sequence[str]) -> None:
    """Refuse a bid of a tenderer that did not do what the notice asks for before one may bid.

    Of a consortium the lead registers, and one of the members comes to the briefing.
    """
    rules.must_have_taken_part(
        tender,
        registered=store.find_participation(session, tender.id, tenderer) is not None,
        attended=any(store.find_attendance(session, tender.id, member) is not None for member in members),
    )


def get_participation(session: Session, caller: Caller, tender_id: str) -> ParticipationShown:
    """How far the caller's own organisation has come with a published tender."""
    return _show(session, get_published(session, tender_id).id, _own(caller))


def list_attendances(
    session: Session, caller: Caller, tender_id: str, listing: Listing
) -> Page[AttendanceShown]:
    """Who came to the briefing: the officer sees all, a tenderer itself; after the opening all see all."""
    tender, wanted = get_published(session, tender_id), listing.wanted("id")
    runs = caller.role == Role.PROCURING_OFFICER and caller.party == tender.procuring_entity
    seen = None if runs or ledger.is_opened(session, tender.id) else _own(caller)
    page = store.list_attendances(session, tender.id, seen, listing, wanted)
    return Page(_shown(session, page.rows), page.first, page.total)


def _own(caller: Caller) -> str:
    return caller.party if caller.role == Role.TENDERER and caller.party else NOBODY


def _show(session: Session, tender: str, tenderer: str) -> ParticipationShown:
    registered = store.find_participation(session, tender, tenderer)
    attended = store.find_attendance(session, tender, tenderer)
    opened = ledger.is_opened(session, tender)
    return ParticipationShown(
        tender=tender,
        registered_at=None if registered is None else registered.registered_at,
        attended_at=None if attended is None else attended.noted_at,
        registered_count=store.count_participations(session, tender) if opened else None,
    )


def _shown(session: Session, rows: Sequence[Attendance]) -> list[AttendanceShown]:
    tenderers = refer_to_all(session, {row.tenderer for row in rows})
    return [
        AttendanceShown(
            id=row.tenderer, tender=row.tender, tenderer=tenderers[row.tenderer], noted_at=row.noted_at
        )
        for row in rows
    ]
