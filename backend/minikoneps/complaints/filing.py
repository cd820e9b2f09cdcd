"""Filing complaints, answering, deciding and withdrawing them."""

from minikoneps.awards.ending import cancel, hold_door, release_door
from minikoneps.awards.rules import Cause
from minikoneps.awards.service import contract_door, list_standing
from minikoneps.awards.tables import Award
from minikoneps.complaints import rules, service, store
from minikoneps.complaints.rules import Attackable, Attacked, Remedy, commitment
from minikoneps.complaints.schemas import (
    AnswerToComplaint,
    ComplaintDecided,
    ComplaintMade,
    ComplaintShown,
)
from minikoneps.complaints.tables import Complaint
from minikoneps.evaluations.ranking import examine_anew
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import ALL, Audience
from minikoneps.ledger.law import law_of
from minikoneps.ledger.service import is_opened
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for, list_seats
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id, new_salt
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run

CAUSES = {
    Remedy.BID_SET_ASIDE: Cause.BID_SET_ASIDE,
    Remedy.DECISION_SET_ASIDE: Cause.DECISION_SET_ASIDE,
    Remedy.EXAMINATION_ANEW: Cause.DECISION_SET_ASIDE,
    Remedy.NOTICE_CORRECTED: Cause.DECISION_SET_ASIDE,
}


def file_complaint(act: Act, tender_id: str, made: ComplaintMade) -> ComplaintShown:
    """Attack an act in time; from here on the contract waits where the law says so."""
    seat, party = acting_for(act)
    tender = get_published(act.session, tender_id)
    wanted = _attacked(act, tender, party, made)
    complaint = Complaint(
        id=new_id("complaint"),
        tender=tender.id,
        complainant=party,
        seat=seat,
        attacks=wanted.attacks.value,
        lot=wanted.lot,
        award=wanted.award,
        bid=wanted.bid,
        grounds=made.grounds,
        salt=new_salt(),
        filed_at=act.recorded_at,
        position=act.next_position,
    )
    store.put_complaint(act.session, complaint)
    hold_door(act, tender.id, wanted.lot, complaint.id)
    told = {**_about(complaint), "attacks": complaint.attacks, "tenderer": party}
    told |= {"received_at": instant_text(act.received_at), "until": instant_text(wanted.until)}
    told |= {"grounds_sha256": commitment(complaint.grounds, complaint.salt)}
    # Before the opening nobody learns who takes part, and an entry names its seat.
    opened = is_opened(act.session, tender.id)
    act.append("complaint.filed", told, ALL if opened else Audience.only(seat, after=tender.id))
    return service.show(act.session, act.caller, complaint)


def _attacked(act: Act, tender: PublishedTender, party: str, made: ComplaintMade) -> Attackable:
    _, _, procedure = law_of(act.session, tender.notice)
    rules.must_be_a_tenderer(tender.id, service.takes_part(act.session, act.caller, tender))
    bodies = sum(seat.role == Role.REVIEW_BODY for seat in list_seats(act.session))
    rules.must_be_heard(tender.id, procedure.complaint_days, bodies)
    must_not_be_cancelled(tender)
    won = {one.id for one in list_standing(act.session, tender.id) if one.supplier == party}
    named = (made.attacks, made.award if made.attacks is Attacked.AWARD else made.lot)
    found = service.list_attackable(act.session, tender, party)
    wanted = next((one for one in found if (one.attacks, service.name_of(one)) == named), None)
    attackable = rules.must_be_attackable(tender.id, wanted, made.award in won)
    rules.must_be_first(tender.id, service.own_about(act.session, tender.id, party, attackable))
    rules.must_be_in_time(tender.id, attackable, act.received_at)
    return attackable


def answer_complaint(act: Act, complaint_id: str, made: AnswerToComplaint) -> ComplaintShown:
    """Say as the procuring entity what is to be said to a complaint."""
    complaint = _open(act, complaint_id)
    tender = get_published(act.session, complaint.tender)
    must_run(act.caller, tender.id, tender.procuring_entity)
    rules.must_be_unanswered(tender.id, service.facts_of(complaint))
    complaint.answer, complaint.answered_at = made.answer, act.recorded_at
    store.put_complaint(act.session, complaint)
    bound = commitment(made.answer, complaint.salt)
    act.append("complaint.answered", {**_about(complaint), "answer_sha256": bound})
    return service.show(act.session, act.caller, complaint)


def decide_complaint(act: Act, complaint_id: str, made: ComplaintDecided) -> ComplaintShown:
    """Decide as the review body, with reasons; grounds and answer are published with the decision."""
    complaint = _open(act, complaint_id)
    rules.must_have_heard(complaint.tender, service.facts_of(complaint))
    attacks = Attacked(complaint.attacks)
    rules.must_fit(complaint.tender, complaint.id, attacks, made.remedy)
    complaint.outcome, complaint.reasons = made.outcome.value, made.reasons
    complaint.remedy = None if made.remedy is None else made.remedy.value
    complaint.decided_at, complaint.decided_position = act.recorded_at, act.next_position
    store.put_complaint(act.session, complaint)
    if made.remedy is not Remedy.NOTICE_CORRECTED:  # no contract under a notice that is against the law
        release_door(act, complaint.id)
    act.append("complaint.decided", {**_about(complaint), **_decision(complaint), **_doors(act, complaint)})
    if made.remedy is not None:
        _grant(act, complaint, made.remedy)
    return service.show(act.session, act.caller, complaint)


def _decision(complaint: Complaint) -> dict[str, object]:
    remedy = {} if complaint.remedy is None else {"remedy": complaint.remedy}
    return {
        "outcome": complaint.outcome,
        **remedy,
        "reasons": complaint.reasons,
        "grounds": complaint.grounds,
        "answer": complaint.answer,
        "salt": complaint.salt,
    }


def _grant(act: Act, complaint: Complaint, remedy: Remedy) -> None:
    tender = get_published(act.session, complaint.tender)
    for award in _affected(act, complaint):
        cancel(act, tender, award, CAUSES[remedy], complaint.reasons or "", complaint.id)
    if remedy is Remedy.EXAMINATION_ANEW and complaint.bid is not None and complaint.lot is not None:
        examine_anew(act, tender, complaint.bid, complaint.lot, complaint.id)


def withdraw_complaint(act: Act, complaint_id: str) -> ComplaintShown:
    """Take one's own complaint back; what it attacked goes on."""
    complaint = _open(act, complaint_id)
    _, party = acting_for(act)
    if complaint.complainant != party:
        raise RuleBroken("complaints.not_found", complaint=complaint_id)
    complaint.withdrawn_at = act.recorded_at
    store.put_complaint(act.session, complaint)
    release_door(act, complaint.id)
    opened = is_opened(act.session, complaint.tender)
    audience = ALL if opened else Audience.only(complaint.seat, act.seat, after=complaint.tender)
    act.append("complaint.withdrawn", {**_about(complaint), **_doors(act, complaint)}, audience)
    return service.show(act.session, act.caller, complaint)


def _open(act: Act, complaint_id: str) -> Complaint:
    if act.caller is None:
        raise RuleBroken("access.no_seat")
    complaint = service.must_see(act.session, act.caller, complaint_id)
    rules.must_be_open(complaint.tender, service.facts_of(complaint))
    return complaint


def _affected(act: Act, complaint: Complaint) -> list[Award]:
    """The awards that stand or fall with a complaint."""
    awards = list_standing(act.session, complaint.tender)
    if complaint.award is not None:
        return [one for one in awards if one.id == complaint.award]
    return [one for one in awards if complaint.lot in (None, one.lot)]


def _doors(act: Act, complaint: Complaint) -> dict[str, object]:
    """When the doors open that the complaint kept shut, as it is now."""
    tender = get_published(act.session, complaint.tender)
    doors = []
    for award in _affected(act, complaint):
        door = contract_door(act.session, tender, award, act.recorded_at)
        if door.opens_at is not None:
            doors.append({"award": award.id, "opens_at": instant_text(door.opens_at)})
    return {"doors": doors}


def _about(complaint: Complaint) -> dict[str, object]:
    named = {"lot": complaint.lot, "award": complaint.award, "bid": complaint.bid}
    return {
        "tender": complaint.tender,
        "complaint": complaint.id,
        **{name: value for name, value in named.items() if value is not None},
    }
