"""Inviting, registering for taking part, noting who came, and saying what a bid still needs."""

from collections.abc import Sequence

from sqlmodel import Session

from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.law import law_of
from minikoneps.packs.procedure import Procedure
from minikoneps.participation import rules, store
from minikoneps.participation.schemas import (
    AttendanceNoted,
    AttendanceShown,
    InvitationShown,
    InvitationsMade,
    ParticipationShown,
)
from minikoneps.participation.tables import Attendance, Invitation, Participation
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for, list_seats, must_be_eligible, refer_to_all
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
    _must_be_tenderers(act, tender.id, noted.tenderers)
    rules.must_be_new(tender.id, noted.tenderers, store.list_noted(act.session, tender.id))
    rows = [
        Attendance(tender=tender.id, tenderer=tenderer, noted_at=act.recorded_at)
        for tenderer in noted.tenderers
    ]
    store.add_attendances(act.session, rows)
    for row in rows:
        told = {"tender": tender.id, "tenderer": row.tenderer}
        act.append("briefing.attended", told, _between(act, tender, row.tenderer))
    return _shown(act.session, rows)


def invite(act: Act, tender_id: str, made: InvitationsMade) -> list[InvitationShown]:
    """Ask tenderers to bid; each of them is told, and no other tenderer before the opening."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    _, _, procedure = law_of(act.session, tender.notice)
    before = [row.tenderer for row in store.list_invitations(act.session, tender.id)]
    rules.must_be_invitable(tender, procedure, before, len(made.tenderers), act.received_at)
    _must_be_tenderers(act, tender.id, made.tenderers)
    rules.must_be_uninvited(tender.id, made.tenderers, before)
    rows = [
        Invitation(tender=tender.id, tenderer=tenderer, invited_at=act.recorded_at)
        for tenderer in made.tenderers
    ]
    store.add_invitations(act.session, rows)
    for row in rows:
        told = {"tender": tender.id, "tenderer": row.tenderer}
        act.append("invitation.sent", told, _between(act, tender, row.tenderer))
    return _invited(act.session, rows)


def _must_be_tenderers(act: Act, tender: str, named: Sequence[str]) -> None:
    tenderers = [seat.party for seat in list_seats(act.session) if seat.role == Role.TENDERER]
    rules.must_be_tenderers(tender, named, tenderers)


def _between(act: Act, tender: PublishedTender, tenderer: str) -> Audience:
    """The officers of the procuring entity and one tenderer; everybody after the opening."""
    seats, entity = list_seats(act.session), tender.procuring_entity
    officers = [row.seat for row in seats if row.role == Role.PROCURING_OFFICER and row.party == entity]
    own = [seat.seat for seat in seats if seat.party == tenderer]
    return Audience.only(*officers, *own, after=tender.id)


def must_take_part(
    session: Session, tender: PublishedTender, tenderer: str, procedure: Procedure, members: Sequence[str]
) -> None:
    """Refuse a bid of a tenderer that may not bid, or did not do what the notice asks for before one.

    Shapes: `members` are those of its consortium, who answer for what is asked together; itself where it
        bids alone. The lead is invited and registers, and one of the members comes to the briefing.
    """
    wanted = rules.wanted_of(tender, procedure)
    if wanted is not None and list(members) == [tenderer]:
        must_be_eligible(session, tenderer, wanted)
    if procedure.who_may_bid in rules.BY_INVITATION:
        rules.must_be_invited(tender, procedure, invited=_is_invited(session, tender, tenderer))
    registers, comes = rules.asked_to_take_part(tender)
    if registers or comes:
        rules.must_have_taken_part(
            tender,
            registered=store.find_participation(session, tender.id, tenderer) is not None,
            attended=any(store.find_attendance(session, tender.id, one) is not None for one in members),
        )


def _is_invited(session: Session, tender: PublishedTender, tenderer: str) -> bool:
    """Whether a tenderer was asked, by an invitation or by the notice itself."""
    again = tender.notice.again
    named = again is not None and again.tenderer == tenderer
    return named or store.find_invitation(session, tender.id, tenderer) is not None


def list_invitations(session: Session, caller: Caller, tender_id: str) -> list[InvitationShown]:
    """Who was invited: the officer sees all, a tenderer itself; after the opening all see all."""
    tender = get_published(session, tender_id)
    return _invited(session, store.list_invitations(session, tender.id, _seen_by(session, caller, tender)))


def get_participation(session: Session, caller: Caller, tender_id: str) -> ParticipationShown:
    """How far the caller's own organisation has come with a published tender."""
    return _show(session, get_published(session, tender_id).id, _own(caller))


def list_attendances(
    session: Session, caller: Caller, tender_id: str, listing: Listing
) -> Page[AttendanceShown]:
    """Who came to the briefing: the officer sees all, a tenderer itself; after the opening all see all."""
    tender, wanted = get_published(session, tender_id), listing.wanted("id")
    page = store.list_attendances(session, tender.id, _seen_by(session, caller, tender), listing, wanted)
    return Page(_shown(session, page.rows), page.first, page.total)


def _seen_by(session: Session, caller: Caller, tender: PublishedTender) -> str | None:
    """The only tenderer of whom the caller may know, None where all are known."""
    runs = caller.role == Role.PROCURING_OFFICER and caller.party == tender.procuring_entity
    return None if runs or ledger.is_opened(session, tender.id) else _own(caller)


def _own(caller: Caller) -> str:
    return caller.party if caller.role == Role.TENDERER and caller.party else NOBODY


def _show(session: Session, tender: str, tenderer: str) -> ParticipationShown:
    registered = store.find_participation(session, tender, tenderer)
    attended = store.find_attendance(session, tender, tenderer)
    opened = ledger.is_opened(session, tender)
    invited = store.find_invitation(session, tender, tenderer)
    return ParticipationShown(
        tender=tender,
        invited_at=None if invited is None else invited.invited_at,
        registered_at=None if registered is None else registered.registered_at,
        attended_at=None if attended is None else attended.noted_at,
        registered_count=store.count_participations(session, tender) if opened else None,
    )


def _invited(session: Session, rows: Sequence[Invitation]) -> list[InvitationShown]:
    tenderers = refer_to_all(session, {row.tenderer for row in rows})
    return [
        InvitationShown(
            id=row.tenderer, tender=row.tender, tenderer=tenderers[row.tenderer], invited_at=row.invited_at
        )
        for row in rows
    ]


def _shown(session: Session, rows: Sequence[Attendance]) -> list[AttendanceShown]:
    tenderers = refer_to_all(session, {row.tenderer for row in rows})
    return [
        AttendanceShown(
            id=row.tenderer, tender=row.tender, tenderer=tenderers[row.tenderer], noted_at=row.noted_at
        )
        for row in rows
    ]
