"""Drafting, publishing and closing tenders, and showing them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from sqlmodel import Session

from minikoneps.approvals.schemas import ApprovalShown
from minikoneps.approvals.service import Wanted, asked, is_waiting, must_not_wait
from minikoneps.ledger.act import Act, LogName
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.law import law_of, pack_in_force
from minikoneps.ledger.platform import down_since
from minikoneps.packs.pack import zone
from minikoneps.packs.procedure import OfficialAct
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for, refer_to, refer_to_all
from minikoneps.plans.service import find_known, note_notice
from minikoneps.shared.access import Caller
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page
from minikoneps.tenders import (
    announcing,
    checks,
    drawing,
    library,
    numbering,
    planned,
    rows,
    rules,
    sameness,
    showing,
    store,
    versions,
)
from minikoneps.tenders.law_shapes import ProcedureShown
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.reserve_prices import Announced
from minikoneps.tenders.rules import Check, PublishedTender, TenderFacts
from minikoneps.tenders.schemas import (
    CheckShown,
    TenderDraft,
    TenderShown,
)
from minikoneps.tenders.tables import Tender

SEALING: Literal["escrow"] = "escrow"


def draft_tender(act: Act, draft: TenderDraft) -> TenderShown:
    """Keep a new draft, seen by its procuring officer alone."""
    seat, party = acting_for(act)
    notice = lawful(act.session, draft.notice())
    tender = Tender(
        id=new_id("tender"),
        procuring_entity=party,
        officer=seat,
        drafted_at=act.recorded_at,
        **rows.columns_of(notice),
    )
    return save_draft(act, tender, notice)


def replace_draft(act: Act, tender_id: str, draft: TenderDraft) -> TenderShown:
    """Put another text in a draft's place."""
    tender = own_tender(act, tender_id)
    rules.must_be_draft(tender.id, facts_of(tender))
    notice = lawful(act.session, replace(draft.notice(), again=rows.again_of(tender)))
    tender.sqlmodel_update(rows.columns_of(notice))
    return save_draft(act, tender, notice)


def lawful(session: Session, notice: Notice) -> Notice:
    """A notice with the method and the award criteria (OCDS) of the procedure it names."""
    _, _, procedure = law_of(session, notice)
    judged = rules.award_criteria_of(procedure.award)
    return replace(notice, procurement_method=procedure.method.value, award_criteria=judged)


def save_draft(act: Act, tender: Tender, notice: Notice) -> TenderShown:
    """Keep what a draft says from now on."""
    must_not_wait(act.session, OfficialAct.PUBLISH, tender.id)
    store.put_tender(act.session, tender, notice)
    act.append("tender.drafted", {"tender": tender.id}, Audience.only(tender.officer))
    return show_tender(act.session, act.log, tender, act.recorded_at)


def publish_tender(act: Act, tender_id: str) -> TenderShown | ApprovalShown:
    """Make a draft public, or ask for it: it gets its number and its opening key, and its period runs."""
    tender = own_tender(act, tender_id)
    rules.must_be_draft(tender.id, facts_of(tender))
    notice, now = notice_of(act.session, tender), act.recorded_at
    pack, _, procedure = law_of(act.session, notice)
    checks.must_be_publishable(tender.id, _checks(act.session, tender, now))
    waiting = asked(act, procedure, Wanted(OfficialAct.PUBLISH, tender.id, tender.title))
    if waiting is not None:
        return waiting
    tender.published_at = now
    numbering.number_first(act.session, pack, tender, notice.again, now)
    drawing.draw_keys(act.keys, tender, procedure.envelopes)
    act.session.add(tender)
    act.session.flush()
    in_force = versions.keep_version(act, tender.id, "", procedure)
    entity = refer_to(act.session, tender.procuring_entity)
    act.append("tender.published", announcing.publication(in_force, entity, SEALING))
    if in_force.notice.plan is not None:
        note_notice(act, in_force.notice.plan, tender.id)
    return show_tender(act.session, act.log, tender, now)


def note_award(act: Act, tender_id: str, *, stands: bool = True) -> None:
    """Remember whether a decision on a tender stands: while one does, it cannot be cancelled."""
    tender = store.find_tender(act.session, tender_id)
    if tender is not None and (tender.award_decided_at is None) is stands:
        tender.award_decided_at = act.recorded_at if stands else None
        act.session.add(tender)


def close_due_tenders(act: Act) -> None:
    """Write the closing of every tender whose deadline an act comes after, unless the platform is down."""
    if down_since(act.session) is not None:
        return
    for tender, deadline in store.list_due(act.session, act.received_at):
        tender.closed_at = act.recorded_at
        act.session.add(tender)
        act.append("tender.closed", {"tender": tender.id, "deadline": instant_text(deadline)})
    act.session.flush()


def ask_next_deadline(session: Session) -> Callable[[], datetime | None]:
    """The deadline that a timer should wait for, to be read later; none passes while the platform is down."""
    found = store.ask_next_deadline(session)
    return lambda: None if down_since(session) is not None else found()


def deadline_of(session: Session, tender_id: str, plus_seconds: int) -> datetime:
    """An instant so many seconds after a published tender's deadline."""
    return get_published(session, tender_id).deadline + timedelta(seconds=plus_seconds)


def find_latest_published(session: Session) -> PublishedTender | None:
    """The tender published last, if any is."""
    return store.find_latest_published(session)


def facts_of(tender: Tender | PublishedTender) -> TenderFacts:
    """The dates that decide a tender's status."""
    return TenderFacts(tender.published_at, tender.deadline, tender.closed_at, tender.cancelled_at)


def check_publication(session: Session, caller: Caller, tender_id: str, now: datetime) -> list[CheckShown]:
    """What publication would say of a tender now."""
    tender = must_see(session, caller, tender_id)
    must_run(caller, tender.id, tender.procuring_entity)
    return [CheckShown.of(check) for check in _checks(session, tender, now)]


def _checks(session: Session, tender: Tender, now: datetime) -> list[Check]:
    notice = notice_of(session, tender)
    pack, _, procedure = law_of(session, notice)
    plan = None if notice.plan is None else find_known(session, notice.plan)
    return [
        *checks.publication_checks(notice, procedure, zone(pack.time_zone), now, pack.calendar),
        *planned.plan_checks(notice, plan, tender.procuring_entity, now),
        *library.green_checks(session, notice),
        *sameness.same_again(session, tender.id, notice),
    ]


def list_tenders(
    session: Session, log: LogName, caller: Caller, listing: Listing, now: datetime
) -> Page[TenderShown]:
    """Published tenders and the caller's own drafts."""
    wanted = listing.wanted("id", "status", "q")
    page = store.list_tenders(session, listing, wanted, caller.seat, now)
    return Page(_show(session, log, page.rows, now), page.first, page.total)


def get_tender(session: Session, log: LogName, caller: Caller, tender_id: str, now: datetime) -> TenderShown:
    """One tender, if the caller may see it."""
    return show_tender(session, log, must_see(session, caller, tender_id), now)


def show_tender(session: Session, log: LogName, tender: Tender, now: datetime) -> TenderShown:
    """A tender as it is shown at an instant."""
    return _show(session, log, [tender], now)[0]


def _show(session: Session, log: LogName, tenders: Sequence[Tender], now: datetime) -> list[TenderShown]:
    notices = store.notices_of(session, tenders)
    entities = refer_to_all(session, {tender.procuring_entity for tender in tenders})
    laws = {tender.id: law_of(session, notices[tender.id]) for tender in tenders}
    reserves, lots = store.binding_of(session, tenders)
    announced = _announced(session, tenders, notices, reserves)
    followed = sameness.followed(session, notices.values())
    return [
        TenderShown.of(
            notices[tender.id],
            id=tender.id,
            notice_number=tender.notice_number,
            notice_version=tender.notice_version,
            published_at=tender.published_at,
            closed_at=tender.closed_at,
            cancellation=showing.cancellation(tender),
            opening_key=showing.padlock(tender),
            price_key=showing.price_padlock(tender),
            seal_info=showing.seal_info(log, tender, laws[tender.id][2].envelopes[0]),
            asks=showing.asks(notices[tender.id], laws[tender.id][2].envelopes),
            sealing=SEALING,
            status=rules.tender_status(facts_of(tender), now),
            procuring_entity=entities[tender.procuring_entity],
            procedure=showing.procedure(*laws[tender.id]),
            reserve_prices=showing.reserve_prices(announced[tender.id]),
            lottery=lots.get(tender.id),
            again=showing.again(notices[tender.id].again, *followed),
        )
        for tender in tenders
    ]


def _announced(
    session: Session,
    tenders: Sequence[Tender],
    notices: Mapping[str, Notice],
    published: Mapping[str, Announced],
) -> dict[str, Announced | None]:
    """What notices say of reserve prices: as published, or as a draft would by the law of today."""
    return {
        tender.id: published.get(tender.id)
        if tender.published_at is not None
        else rules.announce_reserve_prices(notices[tender.id], law_of(session, notices[tender.id])[2].award)
        for tender in tenders
    }


def list_procedures(session: Session) -> list[ProcedureShown]:
    """The procedures of the room's country pack that are in force on its day."""
    pack, day = pack_in_force(session)
    return [showing.procedure(pack, day, procedure) for procedure in pack.procedures_on(day)]


def notice_of(session: Session, tender: Tender) -> Notice:
    """What a tender's notice says now."""
    return store.notices_of(session, [tender])[tender.id]


def get_published(session: Session, tender_id: str) -> PublishedTender:
    """The published tender of that id; a draft is as unknown as an id that was made up."""
    published = store.find_published(session, tender_id)
    if published is None:
        raise RuleBroken("tenders.not_found", tender=tender_id)
    return published


def ask_published(session: Session, tenders: Collection[str]) -> Callable[[], dict[str, PublishedTender]]:
    """The published tenders of these ids, to be read later."""
    return store.ask_published(session, tenders)


def must_see(session: Session, caller: Caller, tender_id: str) -> Tender:
    """The tender of that id, where it is published, the caller's own draft, or theirs to approve."""
    tender = store.find_tender(session, tender_id)
    if tender is None or not (tender.published_at or _may_read_draft(session, caller, tender)):
        raise RuleBroken("tenders.not_found", tender=tender_id)
    return tender


def _may_read_draft(session: Session, caller: Caller, tender: Tender) -> bool:
    if tender.officer == caller.seat:
        return True
    colleague = caller.role == Role.PROCURING_OFFICER and caller.party == tender.procuring_entity
    return colleague and is_waiting(session, OfficialAct.PUBLISH, tender.id)


def must_run(caller: Caller | None, tender_id: str, procuring_entity: str) -> None:
    """Refuse an officer of another procuring entity."""
    if caller is None or caller.party != procuring_entity:
        raise RuleBroken("tenders.not_yours", tender=tender_id)


def own_tender(act: Act, tender_id: str) -> Tender:
    """The tender of that id, which the acting officer may see and runs."""
    if act.caller is None:
        raise RuleBroken("access.no_seat")
    tender = must_see(act.session, act.caller, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    return tender
