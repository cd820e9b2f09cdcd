"""Who sees how much of a complaint, and what a tenderer may attack."""

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlmodel import Session

from minikoneps.awards.service import complaints_until, list_standing
from minikoneps.bids.rules import BidStatus
from minikoneps.bids.service import list_bids
from minikoneps.complaints import rules, store
from minikoneps.complaints.rules import Attackable, Attacked, ComplaintFacts, Outcome, Remedy
from minikoneps.complaints.schemas import AttackableShown, ComplaintRightsShown, ComplaintShown
from minikoneps.complaints.tables import Complaint
from minikoneps.evaluations.opening import find_record
from minikoneps.evaluations.service import list_examinations
from minikoneps.ledger.law import law_of
from minikoneps.ledger.service import is_opened
from minikoneps.packs.terms import Suspends
from minikoneps.participation.service import get_participation
from minikoneps.parties.rules import Role
from minikoneps.parties.service import refer_to
from minikoneps.shared.access import Caller
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.lists import Listing, Page, pick
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published

FIELDS: Mapping[str, Callable[[ComplaintShown], str]] = {
    "id": lambda one: one.id,
    "tender": lambda one: one.tender,
    "title": lambda one: one.title,
    "lot": lambda one: one.lot or "",
    "attacks": lambda one: one.attacks.value,
    "status": lambda one: one.status.value,
    "filedAt": lambda one: instant_text(one.filed_at),
    "complainant": lambda one: "" if one.complainant is None else one.complainant.name,
    "grounds": lambda one: one.grounds or "",
}


def facts_of(complaint: Complaint) -> ComplaintFacts:
    """The dates that decide a complaint's status."""
    return ComplaintFacts(
        id=complaint.id,
        answered_at=complaint.answered_at,
        decided_at=complaint.decided_at,
        outcome=None if complaint.outcome is None else Outcome(complaint.outcome),
        withdrawn_at=complaint.withdrawn_at,
    )


def list_complaints(
    session: Session, caller: Caller, listing: Listing, tender_id: str | None = None
) -> Page[ComplaintShown]:
    """The complaints that the caller may know of, the latest first."""
    tender = None if tender_id is None else get_published(session, tender_id).id
    rows = [row for row in store.list_complaints(session, tender) if _knows(session, caller, row)]
    return pick(
        [show(session, caller, row) for row in rows], listing, FIELDS, "title", "complainant", "grounds"
    )


def get_complaint(session: Session, caller: Caller, complaint_id: str) -> ComplaintShown:
    """One complaint."""
    return show(session, caller, must_see(session, caller, complaint_id))


def must_see(session: Session, caller: Caller, complaint_id: str) -> Complaint:
    """The complaint of that id; one that the caller may not know of is as unknown as one that was made up."""
    complaint = store.find_complaint(session, complaint_id)
    if complaint is None or not _knows(session, caller, complaint):
        raise RuleBroken("complaints.not_found", complaint=complaint_id)
    return complaint


def _knows(session: Session, caller: Caller, complaint: Complaint) -> bool:
    """Before the opening a complaint would tell that somebody takes part: both sides and the body know."""
    return (
        is_opened(session, complaint.tender)
        or complaint.decided_at is not None
        or _reads_all(session, caller, complaint)
    )


def _reads_all(session: Session, caller: Caller | None, complaint: Complaint) -> bool:
    if caller is None or caller.role is None:
        return False
    if caller.role == Role.REVIEW_BODY:
        return True
    entity = get_published(session, complaint.tender).procuring_entity
    if caller.role == Role.PROCURING_OFFICER:
        return caller.party == entity
    return caller.role == Role.TENDERER and caller.party == complaint.complainant


def show(session: Session, caller: Caller | None, complaint: Complaint) -> ComplaintShown:
    """A complaint as far as the caller may read it."""
    tender = get_published(session, complaint.tender)
    own = caller is not None and caller.role == Role.TENDERER and caller.party == complaint.complainant
    public = complaint.decided_at is not None
    reads = public or _reads_all(session, caller, complaint)
    named = own or is_opened(session, complaint.tender)
    facts = facts_of(complaint)
    return ComplaintShown(
        id=complaint.id,
        tender=tender.id,
        title=tender.notice.title,
        procuring_entity=refer_to(session, tender.procuring_entity),
        attacks=Attacked(complaint.attacks),
        lot=complaint.lot,
        award=complaint.award,
        bid=complaint.bid if named else None,
        status=rules.complaint_status(facts),
        complainant=refer_to(session, complaint.complainant) if named else None,
        filed_at=complaint.filed_at,
        grounds=complaint.grounds if reads else None,
        answer=complaint.answer if reads else None,
        answered_at=complaint.answered_at,
        outcome=facts.outcome,
        remedy=None if complaint.remedy is None else Remedy(complaint.remedy),
        reasons=complaint.reasons,
        decided_at=complaint.decided_at,
        decision_entry=complaint.decided_position,
        withdrawn_at=complaint.withdrawn_at,
        suspends=_suspends(session, tender),
        own=own,
    )


def _suspends(session: Session, tender: PublishedTender) -> Suspends:
    _, _, procedure = law_of(session, tender.notice)
    effect = procedure.complaint_effect
    return Suspends.NOTHING if effect is None else effect.suspends


def takes_part(session: Session, caller: Caller | None, tender: PublishedTender) -> bool:
    """Whether the caller's own organisation bid on a tender or registered to take part in it."""
    if caller is None or caller.role != Role.TENDERER or caller.party is None:
        return False
    standing = (BidStatus.VALID, BidStatus.SUPERSEDED)
    bids = list_bids(session, caller, Listing(filters={"tenderer": caller.party}), tender.id).rows
    if any(one.tenderer.id == caller.party and one.status in standing for one in bids):
        return True
    return get_participation(session, caller, tender.id).registered_at is not None


def list_attackable(session: Session, tender: PublishedTender, party: str) -> list[Attackable]:
    """The acts on a tender that one of its tenderers may complain of, were it in time."""
    found = [_attackable(session, tender, Attacked.NOTICE, tender.published_at)]
    opening = find_record(session, tender.id)
    own = {(row.bid, row.lot) for row in opening.bids if row.tenderer.id == party} if opening else set()
    for one in list_examinations(session, tender.id):
        if not one.responsive and (one.bid, one.lot) in own:
            found.append(
                _attackable(session, tender, Attacked.EXCLUSION, one.examined_at, one.lot, bid=one.bid)
            )
    for award in list_standing(session, tender.id):
        if award.supplier != party:
            found.append(
                _attackable(session, tender, Attacked.AWARD, award.decided_at, award.lot, award.id, award.bid)
            )
    return [one for one in found if one is not None]


def _attackable(
    session: Session,
    tender: PublishedTender,
    attacks: Attacked,
    begun_at: datetime,
    lot: str | None = None,
    award: str | None = None,
    bid: str | None = None,
) -> Attackable | None:
    until = complaints_until(session, tender, begun_at)
    return None if until is None else Attackable(attacks, lot, award, bid, begun_at, until)


def name_of(one: Attackable) -> str | None:
    """By what a complaint names an act."""
    return one.award if one.attacks is Attacked.AWARD else one.lot


def own_about(session: Session, tender: str, party: str, one: Attackable) -> list[str]:
    """The complaints of a tenderer about an act that it did not withdraw."""
    return [
        row.id
        for row in store.list_complaints(session, tender)
        if row.complainant == party
        and row.withdrawn_at is None
        and (row.attacks, row.lot, row.award, row.bid) == one.key
    ]


def get_rights(session: Session, caller: Caller, tender_id: str, now: datetime) -> ComplaintRightsShown:
    """What the law says of complaints about a tender, and what the caller may attack."""
    tender = get_published(session, tender_id)
    _, _, procedure = law_of(session, tender.notice)
    days, effect = procedure.complaint_days, procedure.complaint_effect
    part, party = takes_part(session, caller, tender), caller.party or ""
    return ComplaintRightsShown(
        tender=tender.id,
        days=None if days is None else days.value,
        counted=None if days is None else days.counting.counted,
        source=None if days is None else days.source,
        training_value=days is not None and days.training_value,
        suspends=_suspends(session, tender),
        suspends_source=None if effect is None else effect.source,
        takes_part=part,
        attackable=[
            AttackableShown(
                attacks=one.attacks,
                lot=one.lot,
                award=one.award,
                bid=one.bid,
                begun_at=one.begun_at,
                until=one.until,
                late=now > one.until,
                complaint=next(iter(own_about(session, tender.id, party, one)), None),
            )
            for one in (list_attackable(session, tender, party) if part else [])
        ],
    )
