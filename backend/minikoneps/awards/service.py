"""Deciding awards, and showing the decisions."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from minikoneps.approvals.schemas import ApprovalShown
from minikoneps.approvals.service import Wanted, asked
from minikoneps.awards import rules, store
from minikoneps.awards.rules import AwardStatus, Outcome, Standing
from minikoneps.awards.schemas import AwardLineShown, AwardMade, AwardRecord, AwardShown
from minikoneps.awards.tables import Award
from minikoneps.bids.schemas import ReceiptShown
from minikoneps.bids.service import find_debarred_bids
from minikoneps.evaluations.line import Line, PassedOver
from minikoneps.evaluations.ranking import find_lines, find_ranking
from minikoneps.evaluations.schemas import RankedShown
from minikoneps.evaluations.service import count_valid, is_opened
from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act
from minikoneps.ledger.law import law_of
from minikoneps.packs.procedure import OfficialAct
from minikoneps.parties.service import refer_to
from minikoneps.qualifications import service as qualifications
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page, pick
from minikoneps.shared.money import Money
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.failure import Failure
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run, note_award

FIELDS: Mapping[str, Callable[[AwardShown], str]] = {
    "id": lambda award: award.id,
    "lot": lambda award: award.lot,
    "status": lambda award: award.status.value,
    "supplier": lambda award: "" if award.supplier is None else award.supplier.name,
    "reasons": lambda award: award.reasons,
    "decidedAt": lambda award: instant_text(award.decided_at),
}


def decide_award(act: Act, tender_id: str, made: AwardMade) -> AwardRecord | ApprovalShown:
    """Award a lot to a bid of rank 1 in it, or to nobody, or ask to."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    if not is_opened(act.session, tender.id):
        raise RuleBroken("awards.not_opened", tender=tender.id)
    rules.must_be_of_the_notice(tender.id, made.lot, tender.notice.lots)
    before = store.find_award(act.session, tender.id, made.lot)
    ranking = find_ranking(act.session, tender.id)
    places = None if ranking is None else {one.bid: one for one in ranking.ranking if one.lot == made.lot}
    _, _, procedure = law_of(act.session, tender.notice)
    standing = Standing(
        tender=tender.id,
        lot=made.lot,
        ranks=None if places is None else {bid: one.rank for bid, one in places.items()},
        decided=None if before is None else before.id,
        minimum_valid_bids=procedure.minimum_valid_bids.value,
        out_of_race=0 if ranking is None else sum(one.lot == made.lot for one in ranking.out_of_race),
        line=(_lines(act.session, tender, act.recorded_at) or {}).get(made.lot),
    )
    rules.must_be_undecided(standing)
    if made.bid is not None:
        rules.must_be_best(standing, made.bid)
    wanted = Wanted(OfficialAct.AWARD, tender.id, tender.notice.title, lot=made.lot, words=made)
    if (waiting := asked(act, procedure, wanted)) is not None:
        return waiting
    award = Award(
        id=new_id("award"),
        tender=tender.id,
        lot=made.lot,
        decided_at=act.recorded_at,
        reasons=made.reasons,
        position=act.next_position,
    )
    if made.bid is not None:
        _choose(award, (places or {})[made.bid])
    else:
        _end(award, _outcome_now(act.session, tender, made.lot, act.recorded_at))
    store.add_award(act.session, award)
    note_award(act, tender.id)
    record = _record(act.session, award)
    act.append("award.decided", _entry(award, record))
    return record


def decide_approved(act: Act, tender: str, words: str) -> object:
    """Decide as one officer asked and another approved."""
    return decide_award(act, tender, AwardMade.model_validate_json(words))


def _lines(session: Session, tender: PublishedTender, now: datetime) -> dict[str, Line] | None:
    """Who may be awarded each lot now, after what became of earlier awards."""
    passed_over = qualifications.passed_over(session, tender)
    shut_out = dict.fromkeys(find_debarred_bids(session, tender.id, now), PassedOver.DEBARRED)
    passed_over = {lot.id: {**passed_over.get(lot.id, {}), **shut_out} for lot in tender.notice.lots}
    return find_lines(session, tender, passed_over, qualifications.awaited(session, tender))


def list_lines(session: Session, tender_id: str, now: datetime) -> list[AwardLineShown]:
    """Who may be awarded each lot that is not decided yet; none before the ranking."""
    tender = get_published(session, tender_id)
    decided = {one.lot for one in store.list_awards(session, tender.id)}
    lines = _lines(session, tender, now) or {}
    return [AwardLineShown.of(line) for lot, line in lines.items() if lot not in decided]


def _choose(award: Award, best: RankedShown) -> None:
    value = best.total.money
    award.bid, award.supplier = best.bid, best.tenderer.id
    award.value_minor, award.value_currency = value.minor, value.currency


def _end(award: Award, outcome: Outcome) -> None:
    award.failure = None if outcome.failure is None else outcome.failure.value
    award.valid_bids, award.minimum_valid_bids = outcome.valid_bids, outcome.minimum_valid_bids


def find_outcomes(session: Session, tender_id: str, now: datetime) -> list[Outcome]:
    """How each lot of an opened tender stands: as it was decided, else as the rules find it now."""
    tender = get_published(session, tender_id)
    if not is_opened(session, tender.id):
        return []
    ended = {award.lot: award for award in store.list_awards(session, tender.id)}
    return [_outcome(session, tender, lot.id, ended.get(lot.id), now) for lot in tender.notice.lots]


def _outcome(
    session: Session, tender: PublishedTender, lot: str, award: Award | None, at: datetime
) -> Outcome:
    now = _outcome_now(session, tender, lot, at)
    if award is None:
        return now
    failure = None if award.failure is None else Failure(award.failure)
    valid, minimum = award.valid_bids, award.minimum_valid_bids
    known = now if valid is None or minimum is None else Outcome(lot, valid, minimum, None)
    return replace(known, failure=failure, decided=True)


def _outcome_now(session: Session, tender: PublishedTender, lot: str, at: datetime) -> Outcome:
    _, _, procedure = law_of(session, tender.notice)
    valid, line = count_valid(session, tender.id, lot), (_lines(session, tender, at) or {}).get(lot)
    return rules.find_outcome(lot, valid, procedure.minimum_valid_bids.value, line)


def _entry(award: Award, record: AwardRecord) -> dict[str, object]:
    said = {
        "tender": record.tender,
        "lot": record.lot,
        "award": record.id,
        "status": record.status.value,
        "reasons": record.reasons,
    }
    if award.failure is not None:
        counted = {"valid_bids": award.valid_bids, "minimum_valid_bids": award.minimum_valid_bids}
        return {**said, "failure": {"reason": award.failure, **counted}}
    if record.supplier is None or record.value is None:
        return {**said}
    value = {"amount": record.value.amount, "currency": record.value.currency}
    return {**said, "bid": record.bid, "tenderer": record.supplier.id, "value": value}


def list_awards(session: Session, tender_id: str, listing: Listing) -> Page[AwardShown]:
    """The decisions on a tender's lots so far."""
    decided = [
        AwardShown(
            **dict(_record(session, award)),
            receipt=ReceiptShown.of(ledger.get_receipt(session, award.position)),
        )
        for award in store.list_awards(session, get_published(session, tender_id).id)
    ]
    return pick(decided, listing, FIELDS, "reasons", "supplier")


def _record(session: Session, award: Award) -> AwardRecord:
    value = None
    if award.value_minor is not None and award.value_currency is not None:
        value = MoneyShape.of(Money(award.value_minor, award.value_currency))
    return AwardRecord(
        id=award.id,
        tender=award.tender,
        lot=award.lot,
        status=AwardStatus.UNSUCCESSFUL if award.supplier is None else AwardStatus.ACTIVE,
        bid=award.bid,
        supplier=None if award.supplier is None else refer_to(session, award.supplier),
        value=value,
        failure=None if award.failure is None else Failure(award.failure),
        reasons=award.reasons,
        decided_at=award.decided_at,
    )
