"""What becomes of an award: the supplier is invited to sign, it withdraws, or a complaint is in the way."""

from minikoneps.awards import rules, service, store
from minikoneps.awards.rules import Cause
from minikoneps.awards.schemas import AwardEnded, AwardRecord
from minikoneps.awards.tables import Award, AwardHold, CancelledAward, Decision
from minikoneps.ledger.act import Act
from minikoneps.negotiations import service as negotiations
from minikoneps.parties.rules import Role
from minikoneps.qualifications import service as qualifications
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import must_run, note_award


def invite_supplier(act: Act, tender_id: str, award_id: str) -> AwardRecord:
    """Go through the door: from here on the contract can be signed."""
    tender, award = _standing(act, tender_id, award_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    rules.must_be_uninvited(tender.id, award.id, award.invited_at)
    rules.must_be_open(
        tender.id, award.id, service.contract_door(act.session, tender, award, act.received_at)
    )
    award.invited_at = act.recorded_at
    store.put_award(act.session, award)
    act.append("supplier.invited", {**_about(award), "tenderer": award.supplier})
    return service.record_of(act.session, tender, award, act.recorded_at)


def withdraw_award(act: Act, tender_id: str, award_id: str, said: AwardEnded) -> AwardRecord:
    """The supplier will not sign: it says so itself, or the procuring officer notes it."""
    tender, award = _standing(act, tender_id, award_id)
    caller = act.caller
    if caller is not None and caller.role == Role.TENDERER:
        if caller.party != award.supplier:
            raise RuleBroken("awards.not_your_award", tender=tender.id, award=award.id)
    else:
        must_run(caller, tender.id, tender.procuring_entity)
    return cancel(act, tender, award, Cause.SUPPLIER_WITHDREW, said.reasons)


def cancel(
    act: Act,
    tender: PublishedTender,
    award: Award,
    cause: Cause,
    reasons: str,
    complaint: str | None = None,
) -> AwardRecord:
    """Let a decision stand no longer; its lot is to be decided anew."""
    kept = {name: getattr(award, name) for name in Decision.model_fields}
    ended = CancelledAward(
        **kept,
        cancelled_at=act.recorded_at,
        cause=cause.value,
        cancelled_because=reasons,
        complaint=complaint,
    )
    store.cancel_award(act.session, award, ended)
    if ended.bid is not None and cause in rules.PASSES_OVER:
        for stage in (qualifications, negotiations):
            stage.note_gone(act, ended.bid, ended.lot)
    if not store.list_awards(act.session, tender.id):
        note_award(act, tender.id, stands=False)
    named = {} if complaint is None else {"complaint": complaint}
    bid = {} if ended.bid is None else {"bid": ended.bid, "tenderer": ended.supplier}
    act.append("award.cancelled", {**_about(ended), **bid, "cause": cause.value, "reasons": reasons, **named})
    return service.record_of(act.session, tender, ended, act.recorded_at)


def hold_door(act: Act, tender: str, lot: str | None, complaint: str) -> None:
    """A complaint came in: what it attacks does not become a contract for now."""
    store.put_hold(act.session, AwardHold(complaint=complaint, tender=tender, lot=lot, since=act.recorded_at))


def release_door(act: Act, complaint: str) -> None:
    """A complaint waits no longer."""
    hold = store.find_hold(act.session, complaint)
    if hold is not None:
        hold.until = act.recorded_at
        store.put_hold(act.session, hold)


def _standing(act: Act, tender_id: str, award_id: str) -> tuple[PublishedTender, Award]:
    tender, award = service.get_decision(act.session, tender_id, award_id)
    ended = award.cancelled_at if isinstance(award, CancelledAward) else None
    rules.must_stand(tender.id, award.id, ended)
    rules.must_name_a_supplier(tender.id, award.id, award.supplier)
    if not isinstance(award, Award):
        raise TypeError("a decision stands or was cancelled")
    return tender, award


def _about(award: Decision) -> dict[str, object]:
    return {"tender": award.tender, "lot": award.lot, "award": award.id}
