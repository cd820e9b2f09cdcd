"""Asking for an act, approving it, turning it down, taking it back, and showing what waits."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from sqlmodel import Session

from minikoneps.approvals import rules, store
from minikoneps.approvals.rules import ApprovalFacts, Person, approval_status
from minikoneps.approvals.schemas import ApprovalShown
from minikoneps.approvals.tables import Approval
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.packs.procedure import OfficialAct, Procedure
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for, list_seats
from minikoneps.shared.access import Caller
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page
from minikoneps.shared.shape import Shape


@dataclass(frozen=True)
class Wanted:
    """An act that may need a second person, with the words of its request where it has any."""

    act: OfficialAct
    tender: str
    title: str
    lot: str | None = None
    words: Shape | None = None


# What carries an approved act out, with its tender and the words of its request as JSON.
Executor = Callable[[Act, str, str], object]


def asked(act: Act, procedure: Procedure, wanted: Wanted) -> ApprovalShown | None:
    """Ask a second person where the law wants one; None where the act may be done now.

    An act that is being approved has its second person, and is done.
    """
    if act.asked_by is not None or wanted.act not in procedure.second_person.value:
        return None
    seat, party = acting_for(act)
    person = _person(act)
    before = store.find_waiting(act.session, wanted.act, wanted.tender, wanted.lot)
    rules.must_not_be_asked(wanted.act, None if before is None else before.id)
    rules.must_have_a_second(wanted.act, _officers(act.session, party))
    approval = Approval(
        id=new_id("approval"),
        act=wanted.act.value,
        tender=wanted.tender,
        title=wanted.title,
        lot=wanted.lot,
        words=None if wanted.words is None else wanted.words.model_dump_json(by_alias=True),
        party=party,
        asked_by=seat,
        asker=person.participant,
        asked_at=act.recorded_at,
        position=act.next_position,
    )
    store.put_approval(act.session, approval)
    bound = {} if approval.words is None else {"words_sha256": sha256(approval.words.encode()).hexdigest()}
    act.append("approval.asked", {**_about(approval), **bound}, _audience(act.session, approval))
    return _show(approval, act.caller)


def approve(act: Act, approval_id: str, executors: Mapping[OfficialAct, Executor]) -> ApprovalShown:
    """Carry out what another person asked for, as the rules of now allow; refused, it goes on waiting."""
    approval, facts = _own(act, approval_id)
    rules.must_be_pending(facts)
    rules.must_be_another(facts, _person(act))
    act.append("approval.given", {**_about(approval), "asked_by": approval.asked_by})
    act.asked_by = approval.asked_by
    try:
        executors[facts.act](act, approval.tender, approval.words or "{}")
    except RuleBroken as no:
        # What names its tender is opened with the bids: it would tell everybody of an award that waits.
        told = {name: fact for name, fact in no.facts.items() if name != "tender"}
        raise RuleBroken(no.code, fields=no.fields, **told) from no
    approval.approved_at, approval.decided_by = act.recorded_at, act.seat  # until here it waits and is read
    store.put_approval(act.session, approval)
    return _show(approval, act.caller)


def turn_down(act: Act, approval_id: str, reasons: str) -> ApprovalShown:
    """Leave undone what another person asked for, and say why."""
    approval, facts = _own(act, approval_id)
    rules.must_be_pending(facts)
    rules.must_be_another(facts, _person(act))
    approval.turned_down_at, approval.decided_by, approval.reasons = act.recorded_at, act.seat, reasons
    store.put_approval(act.session, approval)
    told = {**_about(approval), "reasons": reasons}
    act.append("approval.turned_down", told, _audience(act.session, approval))
    return _show(approval, act.caller)


def take_back(act: Act, approval_id: str) -> ApprovalShown:
    """Leave undone what one asked for oneself."""
    approval, facts = _own(act, approval_id)
    rules.must_be_pending(facts)
    rules.must_be_the_asker(facts, _person(act))
    approval.taken_back_at, approval.decided_by = act.recorded_at, act.seat
    store.put_approval(act.session, approval)
    act.append("approval.taken_back", _about(approval), _audience(act.session, approval))
    return _show(approval, act.caller)


def list_approvals(session: Session, caller: Caller, listing: Listing) -> Page[ApprovalShown]:
    """What the officers of the caller's organisation asked for."""
    wanted = listing.wanted("id", "act", "status", "tender", "q")
    page = store.list_approvals(session, caller.party or "", listing, wanted)
    return Page([_show(approval, caller) for approval in page.rows], page.first, page.total)


def get_approval(session: Session, caller: Caller, approval_id: str) -> ApprovalShown:
    """One approval; another organisation's is as unknown as an id that was made up."""
    return _show(_must_see(session, caller, approval_id), caller)


def is_waiting(session: Session, act: OfficialAct, tender: str) -> bool:
    """Whether an act on a tender was asked for and waits for its second person."""
    return store.find_waiting(session, act, tender, None) is not None


def must_not_wait(session: Session, act: OfficialAct, tender: str) -> None:
    """Refuse to change what a second person is reading."""
    waiting = store.find_waiting(session, act, tender, None)
    if waiting is not None:
        raise RuleBroken("approvals.being_read", approval=waiting.id, asked_by=waiting.asked_by)


def _own(act: Act, approval_id: str) -> tuple[Approval, ApprovalFacts]:
    if act.caller is None:
        raise RuleBroken("access.no_seat")
    approval = _must_see(act.session, act.caller, approval_id)
    return approval, _facts(approval)


def _must_see(session: Session, caller: Caller, approval_id: str) -> Approval:
    approval = store.find_approval(session, approval_id)
    if approval is None or approval.party != caller.party:
        raise RuleBroken("approvals.not_found", approval=approval_id)
    return approval


def _facts(approval: Approval) -> ApprovalFacts:
    return ApprovalFacts(
        id=approval.id,
        act=OfficialAct(approval.act),
        asker=Person(approval.asker, approval.asked_by),
        approved_at=approval.approved_at,
        turned_down_at=approval.turned_down_at,
        taken_back_at=approval.taken_back_at,
    )


def _person(act: Act) -> Person:
    seat, _ = acting_for(act)
    return Person("" if act.caller is None else act.caller.participant, seat)


def _officers(session: Session, party: str) -> list[str]:
    seats = list_seats(session)
    return [one.seat for one in seats if one.party == party and one.role == Role.PROCURING_OFFICER]


def _audience(session: Session, approval: Approval) -> Audience:
    return Audience.only(*_officers(session, approval.party))


def _about(approval: Approval) -> dict[str, object]:
    lot = {} if approval.lot is None else {"lot": approval.lot}
    return {"approval": approval.id, "act": approval.act, "tender": approval.tender, **lot}


def _show(approval: Approval, caller: Caller | None) -> ApprovalShown:
    facts = _facts(approval)
    return ApprovalShown(
        id=approval.id,
        act=facts.act,
        tender=approval.tender,
        title=approval.title,
        lot=approval.lot,
        wanted=None if approval.words is None else json.loads(approval.words),
        status=approval_status(facts),
        asked_by=approval.asked_by,
        asked_at=approval.asked_at,
        own=caller is not None and caller.participant == approval.asker,
        decided_by=approval.decided_by,
        decided_at=facts.decided_at,
        reasons=approval.reasons,
    )
