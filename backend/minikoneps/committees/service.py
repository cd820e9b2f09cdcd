"""Appointing a committee, declaring interests, stepping aside, and what the later stages ask of it."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from fractions import Fraction

from sqlmodel import Session

from minikoneps.committees import rules, store
from minikoneps.committees.agreeing import AgreeRule, agree_rule
from minikoneps.committees.rules import BidLot, ClosedMarks, Committee, Member, Presented, Standing
from minikoneps.committees.schemas import (
    CommitteeMade,
    CommitteeMemberMade,
    CommitteeShown,
    DeclarationMade,
    MarksShown,
    RecusalMade,
)
from minikoneps.committees.showing import Sheet, is_blind_to, show_committee, show_sheet
from minikoneps.committees.tables import CommitteeMember, CommitteeRow
from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act
from minikoneps.ledger.law import law_of
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for, list_seats, refer_to_all
from minikoneps.shared.access import Caller
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_salt
from minikoneps.shared.reading import once
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run

# The bids that a committee has before it: those opened and not found wanting, wired in by the application.
Presenter = Callable[[Session, str], Sequence[Presented]]


def appoint(act: Act, tender_id: str, made: CommitteeMade, presenter: Presenter) -> CommitteeShown:
    """Appoint the committee of a tender: members, reserves and the chair."""
    tender = _run(act, tender_id)
    if store.find_row(act.session, tender.id) is not None:
        raise RuleBroken("committees.already_appointed", tender=tender.id)
    seats = [*made.members, *made.reserves]
    rules.must_seat(tender.id, seats, made.chair, made.members, _evaluators(act.session))
    _, _, procedure = law_of(act.session, tender.notice)
    row = CommitteeRow(
        tender=tender.id,
        chair=made.chair,
        blind=procedure.blind_tenderers,
        salt=new_salt(),
        appointed_at=act.recorded_at,
    )
    store.put(act.session, row)
    for place, seat in enumerate(seats):
        reserve = place >= len(made.members)
        member = CommitteeMember(tender=tender.id, seat=seat, place=place, reserve=reserve)
        store.put(act.session, member)
    said = {"members": made.members, "reserves": made.reserves, "chair": made.chair, "blind": row.blind}
    act.append("committee.appointed", {"tender": tender.id, **said})
    return _shown(act.session, tender, presenter)


def add_member(act: Act, tender_id: str, made: CommitteeMemberMade, presenter: Presenter) -> CommitteeShown:
    """Appoint one more, as a member or as a reserve."""
    tender = _run(act, tender_id)
    committee = must_find(act.session, tender.id)
    rules.must_be_open(committee)
    seats = [*(one.seat for one in committee.members), made.seat]
    rules.must_seat(tender.id, seats, committee.chair, seats, _evaluators(act.session))
    row = CommitteeMember(
        tender=tender.id, seat=made.seat, place=len(committee.members), reserve=made.reserve
    )
    store.put(act.session, row)
    said = {"member": made.seat, "reserve": made.reserve}
    act.append("committee_member.appointed", {"tender": tender.id, **said})
    _seat_chair(act, tender.id)
    return _shown(act.session, tender, presenter)


def declare_interest(act: Act, tender_id: str, made: DeclarationMade, presenter: Presenter) -> CommitteeShown:
    """Say what ties one to a tenderer, once their names are known; whoever is tied steps aside at once."""
    tender, committee, seat = _on_committee(act, tender_id)
    member = rules.must_sit(committee, seat)
    rules.must_be_undeclared(committee, member)
    must_be_opened(act.session, tender.id)
    row = _row(act.session, tender.id, seat)
    row.declared_at, row.interest = act.recorded_at, made.description
    store.put(act.session, row)
    told = {} if made.description is None else {"description": made.description}
    act.append("interest.declared", {"tender": tender.id, "interest": made.interest, **told})
    if made.description is not None:
        _recuse(act, tender, committee, member, made.description)
    return _shown(act.session, tender, presenter)


def recuse(act: Act, tender_id: str, made: RecusalMade, presenter: Presenter) -> CommitteeShown:
    """Step aside, or as the officer send somebody away; a reserve moves up, the marks do not count."""
    if act.caller is not None and act.caller.role == Role.PROCURING_OFFICER:
        tender = _run(act, tender_id)
        committee = must_find(act.session, tender.id)
        rules.must_be_open(committee)
    else:
        tender, committee, seat = _on_committee(act, tender_id)
        rules.must_be_own(committee, seat, made.member)
    member = rules.must_sit(committee, made.member)
    _recuse(act, tender, committee, member, made.reasons)
    return _shown(act.session, tender, presenter)


def _recuse(act: Act, tender: PublishedTender, committee: Committee, member: Member, reasons: str) -> None:
    row = _row(act.session, tender.id, member.seat)
    row.recused_at, row.reasons = act.recorded_at, reasons
    store.put(act.session, row)
    removed = len(store.list_marks(act.session, tender.id).get(member.seat, {}))
    dropped = store.forget_agreed(act.session, tender.id)
    said = {"member": member.seat, "reasons": reasons, "marks_removed": removed, "agreed_removed": dropped}
    act.append("committee_member.recused", {"tender": tender.id, **said})
    reserves = [one for one in committee.members if one.standing is Standing.RESERVE and one is not member]
    if not member.reserve and reserves:
        next_up = _row(act.session, tender.id, reserves[0].seat)
        next_up.reserve = False
        store.put(act.session, next_up)
        act.append(
            "committee_member.moved_up",
            {"tender": tender.id, "member": next_up.seat, "in_place_of": member.seat},
        )
    _seat_chair(act, tender.id)


def _seat_chair(act: Act, tender: str) -> None:
    """Where the chair stepped aside, the first who counts takes it."""
    committee = must_find(act.session, tender)
    counted = [one.seat for one in committee.counted]
    row = store.find_row(act.session, tender)
    if row is not None and counted and row.chair not in counted:
        row.chair = counted[0]
        store.put(act.session, row)
        act.append("committee.chaired", {"tender": tender, "chair": row.chair})


def get_committee(session: Session, tender_id: str, presenter: Presenter) -> CommitteeShown | None:
    """The committee of a tender, if one was appointed."""
    tender = get_published(session, tender_id)
    committee = store.find_committee(session, tender.id)
    return None if committee is None else _shown(session, tender, presenter)


def find_committee(session: Session, tender_id: str) -> Committee | None:
    """The committee of a tender, if one was appointed."""
    return store.find_committee(session, tender_id)


def must_find(session: Session, tender_id: str) -> Committee:
    """The committee of a tender."""
    committee = store.find_committee(session, tender_id)
    if committee is None:
        raise RuleBroken("committees.none", tender=tender_id)
    return committee


def must_see(caller: Caller | None, session: Session, tender_id: str) -> None:
    """Refuse an evaluator the bids of a tender with a committee it has no part in, or no part yet."""
    if caller is None or caller.role != Role.EVALUATOR or caller.seat is None:
        return
    committee = store.find_committee(session, tender_id)
    if committee is not None:
        rules.must_have_access(committee, caller.seat)
    elif get_published(session, tender_id).notice.criteria:
        raise RuleBroken("committees.none", tender=tender_id)


def names_of(
    caller: Caller | None, session: Session, tender_id: str, bids: Sequence[str]
) -> dict[str, str] | None:
    """The letters behind which a blind committee sees these bids; None for whoever sees their names."""
    committee = store.find_committee(session, tender_id)
    if committee is None or not is_blind_to(committee, caller):
        return None
    return rules.labels(bids, committee.salt)


@once
def closed_marks(session: Session, tender_id: str) -> ClosedMarks | None:
    """What the committee of a tender agreed on, once its chair closed; bids set aside may have no marks."""
    committee = store.find_committee(session, tender_id)
    if committee is None or committee.closed_at is None:
        return None
    sheet = sheet_of(session, get_published(session, tender_id), committee, ())
    marks: dict[BidLot, dict[str, Fraction]] = defaultdict(dict)
    members: dict[BidLot, dict[str, dict[str, Fraction]]] = defaultdict(lambda: defaultdict(dict))
    for seat, given in sheet.counted.items():
        for (bid, lot, criterion), mark in given.items():
            members[bid, lot][seat][criterion] = Fraction(mark.marks)
    for (bid, lot, criterion), agreed in sheet.agreed_on(sheet.marked).items():
        if agreed is not None:
            marks[bid, lot][criterion] = agreed
    return ClosedMarks(committee.closed_at, marks, members)


def find_closing(session: Session, tender_id: str) -> datetime | None:
    """When the chair of a tender's committee closed."""
    committee = store.find_committee(session, tender_id)
    return None if committee is None else committee.closed_at


def must_not_add(session: Session, tender_id: str) -> None:
    """Refuse to call a bid responsive again when somebody has handed in marks without it."""
    committee = store.find_committee(session, tender_id)
    if committee is not None:
        rules.must_not_add(committee)


def show_marks(session: Session, caller: Caller, tender_id: str, presenter: Presenter) -> MarksShown:
    """What is to be marked, and the marks that the caller may see now."""
    tender = get_published(session, tender_id)
    committee = must_find(session, tender.id)
    if committee.closed_at is None:
        must_see(caller, session, tender.id)
        _must_take_part(caller, tender.procuring_entity)
        must_be_opened(session, tender.id)
    bids = presenter(session, tender.id)
    whose = refer_to_all(session, {one.tenderer for one in bids})
    return show_sheet(sheet_of(session, tender, committee, bids), caller, whose)


def _must_take_part(caller: Caller, entity: str) -> None:
    if caller.role == Role.PROCURING_OFFICER and caller.party == entity:
        return
    caller.must_be(Role.EVALUATOR, Role.AUDITOR)


def sheet_of(
    session: Session, tender: PublishedTender, committee: Committee, bids: Sequence[Presented]
) -> Sheet:
    """What a committee has to mark and what it marked."""
    given, talked = store.list_marks(session, tender.id), store.list_agreed(session, tender.id)
    before = [one for one in bids if not one.aside]
    letters = rules.labels((one.bid for one in bids), committee.salt)
    return Sheet(tender, committee, rule_of(session, tender), before, given, talked, letters)


def rule_of(session: Session, tender: PublishedTender) -> AgreeRule:
    """How the law lets a committee of a tender agree."""
    _, _, procedure = law_of(session, tender.notice)
    return agree_rule(procedure.award)


def must_be_opened(session: Session, tender: str) -> None:
    """Refuse what needs the names of the tenderers before everybody may know them."""
    if not ledger.is_opened(session, tender):
        raise RuleBroken("committees.not_opened", tender=tender)


def _run(act: Act, tender_id: str) -> PublishedTender:
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    return tender


def _on_committee(act: Act, tender_id: str) -> tuple[PublishedTender, Committee, str]:
    seat, _ = acting_for(act)
    tender = get_published(act.session, tender_id)
    must_not_be_cancelled(tender)
    committee = must_find(act.session, tender.id)
    rules.must_be_open(committee)
    return tender, committee, seat


def _row(session: Session, tender: str, seat: str) -> CommitteeMember:
    row = store.find_member(session, tender, seat)
    if row is None:
        raise RuleBroken("committees.not_a_member", tender=tender, seat=seat)
    return row


def _evaluators(session: Session) -> list[str]:
    return [one.seat for one in list_seats(session) if one.role == Role.EVALUATOR]


def _shown(session: Session, tender: PublishedTender, presenter: Presenter) -> CommitteeShown:
    committee, bids = must_find(session, tender.id), presenter(session, tender.id)
    whose = refer_to_all(session, {one.tenderer for one in bids})
    return show_committee(committee, rule_of(session, tender), whose)
