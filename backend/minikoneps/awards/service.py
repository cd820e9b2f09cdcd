"""Showing awards, who may be awarded, and what an award waits for before it becomes a contract."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from sqlmodel import Session

from minikoneps.awards import rules, store
from minikoneps.awards.door import Door, Hold, Waiting, find_door, last_of_complaints, standstill_end
from minikoneps.awards.rules import PASSES_OVER, AwardStatus, Cause, Outcome
from minikoneps.awards.schemas import (
    AgreedShown,
    AwardEndShown,
    AwardLineShown,
    AwardRecord,
    AwardShown,
    DoorShown,
    StandstillShown,
)
from minikoneps.awards.tables import Award, CancelledAward, Decision
from minikoneps.bids.schemas import ReceiptShown
from minikoneps.bids.service import find_debarred_bids
from minikoneps.evaluations.line import Line, PassedOver
from minikoneps.evaluations.ranking import find_lines
from minikoneps.evaluations.service import count_valid, is_opened
from minikoneps.explanations import service as explanations
from minikoneps.ledger import service as ledger
from minikoneps.ledger.law import law_of
from minikoneps.negotiations import service as negotiations
from minikoneps.parties.service import refer_to
from minikoneps.qualifications import service as qualifications
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.lists import Listing, Page, pick
from minikoneps.shared.money import Money
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.failure import Failure
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published

Why = TypeVar("Why")
LATEST = 20  # awards whose doors are looked at together
FIELDS: Mapping[str, Callable[[AwardShown], str]] = {
    "id": lambda award: award.id,
    "lot": lambda award: award.lot,
    "status": lambda award: award.status.value,
    "supplier": lambda award: "" if award.supplier is None else award.supplier.name,
    "reasons": lambda award: award.reasons,
    "decidedAt": lambda award: instant_text(award.decided_at),
}


def find_award_lines(session: Session, tender: PublishedTender, now: datetime) -> dict[str, Line] | None:
    """Who may be awarded each lot now, after what became of earlier awards."""
    shut_out = dict.fromkeys(find_debarred_bids(session, tender.id, now), PassedOver.DEBARRED)
    failed = _merged(
        (
            qualifications.passed_over(session, tender, now),
            explanations.passed_over(session, tender),
            negotiations.passed_over(session, tender),
        )
    )
    passed = {lot.id: {**failed.get(lot.id, {}), **shut_out} for lot in tender.notice.lots}
    for award in store.list_cancelled(session, tender.id):
        if award.bid is not None and (why := PASSES_OVER.get(Cause(award.cause))) is not None:
            passed[award.lot][award.bid] = why
    awaits = _merged(
        (
            qualifications.awaited(session, tender, now),
            explanations.awaited(session, tender),
            negotiations.awaited(session, tender),
        )
    )
    return find_lines(session, tender, passed, awaits)


def _merged(said: Iterable[Mapping[str, Mapping[str, Why]]]) -> dict[str, dict[str, Why]]:
    """What the stages say of bids, by lot and bid."""
    found: dict[str, dict[str, Why]] = {}
    for one in said:
        for lot, bids in one.items():
            found.setdefault(lot, {}).update(bids)
    return found


def list_lines(session: Session, tender_id: str, now: datetime) -> list[AwardLineShown]:
    """Who may be awarded each lot that is not decided yet; none before the ranking."""
    tender = get_published(session, tender_id)
    decided = {one.lot for one in store.list_awards(session, tender.id)}
    lines = find_award_lines(session, tender, now) or {}
    return [
        AwardLineShown.of(line, _agreed(session, line)) for lot, line in lines.items() if lot not in decided
    ]


def _agreed(session: Session, line: Line) -> AgreedShown | None:
    for bid in line.best:
        value = negotiations.agreed_value(session, bid, line.lot)
        if value is not None:
            return AgreedShown(bid=bid, value=MoneyShape.of(value))
    return None


def find_outcomes(session: Session, tender_id: str, now: datetime) -> list[Outcome]:
    """How each lot of an opened tender stands: as it was decided, else as the rules find it now."""
    tender = get_published(session, tender_id)
    if not is_opened(session, tender.id):
        return []
    ended = {award.lot: award for award in store.list_awards(session, tender.id)}
    found = _outcomes(session, tender, [lot.id for lot in tender.notice.lots], now)
    return [_as_decided(one, ended.get(one.lot)) for one in found]


def _as_decided(now: Outcome, award: Award | None) -> Outcome:
    if award is None:
        return now
    failure = None if award.failure is None else Failure(award.failure)
    valid, minimum = award.valid_bids, award.minimum_valid_bids
    known = now if valid is None or minimum is None else Outcome(now.lot, valid, minimum, None)
    return replace(known, failure=failure, decided=True)


def outcome_now(session: Session, tender: PublishedTender, lot: str, at: datetime) -> Outcome:
    """How a lot stands as the rules find it now."""
    return _outcomes(session, tender, [lot], at)[0]


def _outcomes(session: Session, tender: PublishedTender, lots: Sequence[str], at: datetime) -> list[Outcome]:
    _, _, procedure = law_of(session, tender.notice)
    minimum, lines = procedure.minimum_valid_bids.value, find_award_lines(session, tender, at) or {}
    counted = {lot: count_valid(session, tender.id, lot) for lot in lots}
    return [rules.find_outcome(lot, counted[lot], minimum, lines.get(lot)) for lot in lots]


def list_awards(session: Session, tender_id: str, listing: Listing, now: datetime) -> Page[AwardShown]:
    """The decisions on a tender's lots so far, also those that do not stand any more."""
    tender = get_published(session, tender_id)
    decided = [show_award(session, tender, award, now) for award in store.list_decisions(session, tender.id)]
    return pick(decided, listing, FIELDS, "reasons", "supplier")


def show_award(session: Session, tender: PublishedTender, award: Decision, now: datetime) -> AwardShown:
    """A decision as everybody reads it, with the receipt of its entry."""
    receipt = ReceiptShown.of(ledger.get_receipt(session, award.position))
    return AwardShown(**dict(record_of(session, tender, award, now)), receipt=receipt)


def record_of(session: Session, tender: PublishedTender, award: Decision, now: datetime) -> AwardRecord:
    """A decision, what it waits for, and what became of it."""
    value = None
    if award.value_minor is not None and award.value_currency is not None:
        value = MoneyShape.of(Money(award.value_minor, award.value_currency))
    ended = award if isinstance(award, CancelledAward) else None
    given = AwardStatus.UNSUCCESSFUL if award.supplier is None else AwardStatus.ACTIVE
    waiting = waiting_of(session, tender)
    door = contract_door(session, tender, award, now)
    return AwardRecord(
        id=award.id,
        tender=award.tender,
        lot=award.lot,
        status=given if ended is None else AwardStatus.CANCELLED,
        bid=award.bid,
        supplier=None if award.supplier is None else refer_to(session, award.supplier),
        value=value,
        failure=None if award.failure is None else Failure(award.failure),
        reasons=award.reasons,
        decided_at=award.decided_at,
        standstill=_standstill(waiting, award) if award.supplier else None,
        complaints_until=complaints_until(session, tender, award.decided_at),
        door=DoorShown(open=door.open, opens_at=door.opens_at, shut_by=door.shut_by),
        invited_at=award.invited_at,
        cancellation=None if ended is None else _cancellation(ended),
    )


def _standstill(waiting: Waiting, award: Decision) -> StandstillShown | None:
    rule = waiting.standstill
    if rule is None:
        return None
    return StandstillShown(
        days=rule.value,
        counted=rule.counting.counted,
        ends_at=standstill_end(waiting, award.decided_at),
        source=rule.source,
        source_date=rule.source_date,
        training_value=rule.training_value,
    )


def _cancellation(ended: CancelledAward) -> AwardEndShown:
    return AwardEndShown(
        cause=Cause(ended.cause),
        reasons=ended.cancelled_because,
        complaint=ended.complaint,
        cancelled_at=ended.cancelled_at,
    )


def contract_door(session: Session, tender: PublishedTender, award: Decision, now: datetime) -> Door:
    """Whether the contract of an award may be signed at an instant: contracts ask this and nothing else."""
    holds = [Hold(row.since, row.until) for row in store.list_holds(session, tender.id, award.lot)]
    given = award.supplier is not None and not isinstance(award, CancelledAward)
    return find_door(waiting_of(session, tender), award.decided_at, holds, now, given=given)


def list_doors(session: Session, now: datetime) -> list[tuple[PublishedTender, Door]]:
    """The awards that were decided last, each with its tender and whether its contract may be signed."""
    latest = [(get_published(session, award.tender), award) for award in store.list_latest(session, LATEST)]
    return [(tender, contract_door(session, tender, award, now)) for tender, award in latest]


def waiting_of(session: Session, tender: PublishedTender) -> Waiting:
    """What the law of the workshop makes the awards of a tender wait for."""
    pack, _, procedure = law_of(session, tender.notice)
    return Waiting.under(pack, procedure)


def complaints_until(session: Session, tender: PublishedTender, begun_at: datetime) -> datetime | None:
    """The last instant at which an act of that instant can be complained of; None without such a right."""
    pack, _, procedure = law_of(session, tender.notice)
    return last_of_complaints(pack, procedure, begun_at)


def get_decision(session: Session, tender_id: str, award_id: str) -> tuple[PublishedTender, Decision]:
    """A decision on a published tender, whether it stands or not, with the tender."""
    tender = get_published(session, tender_id)
    award = store.find_decision(session, tender.id, award_id)
    if award is None:
        raise RuleBroken("awards.not_found", tender=tender.id, award=award_id)
    return tender, award


def list_standing(session: Session, tender: str) -> Sequence[Award]:
    """The decisions on a tender's lots that stand."""
    return store.list_awards(session, tender)
