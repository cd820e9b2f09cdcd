"""Examining the bid whose turn it is, and saying who is next."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from minikoneps.bids.service import find_debarred_bids
from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.methods.lower_limit import Limits
from minikoneps.evaluations.methods.qualification import Examination, examine_who_is_left, score_price
from minikoneps.evaluations.placing import LotOrder
from minikoneps.evaluations.ranking import find_orders, find_ranking
from minikoneps.ledger.act import Act
from minikoneps.packs.derived import FULL
from minikoneps.packs.methods import PriceScore
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for
from minikoneps.qualifications import rules, store
from minikoneps.qualifications.schemas import (
    PricePointsShown,
    QualificationMade,
    QualificationShown,
    QueuedBidShown,
    QueueShown,
)
from minikoneps.qualifications.tables import Qualification
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.reserve_shapes import PriceScoreShown
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run


@dataclass(frozen=True)
class LotQueue:
    """One lot's bids in the race, how far they have come, and what was given so far."""

    limits: Limits
    order: LotOrder
    so_far: Examination
    rows: Mapping[str, Qualification]


def qualify(act: Act, tender_id: str, made: QualificationMade) -> QueueShown:
    """Give the bid whose turn it is its points beside the price, and find its total."""
    tender = get_published(act.session, tender_id)
    seat, _ = acting_for(act)
    if act.caller is not None and act.caller.role == Role.PROCURING_OFFICER:
        must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    row = _price_score(tender)
    queue = _queues(act.session, tender, row, act.recorded_at).get(made.lot)
    if queue is None:
        raise RuleBroken("qualifications.not_ranked", tender=tender.id, lot=made.lot)
    rules.must_be_in_turn(tender.id, made.lot, made.bid, queue.so_far)
    given = made.given
    rules.must_be_given(tender.id, row, given)
    kept = Qualification(
        bid=made.bid,
        lot=made.lot,
        tender=tender.id,
        capability=rules.points_text(given.capability),
        adjustments=store.adjustments_text(given),
        reasons=made.reasons,
        qualified_at=act.recorded_at,
        seat=seat,
        position=act.next_position,
    )
    store.add_qualification(act.session, kept)
    after = _queues(act.session, tender, row, act.recorded_at)[made.lot]
    about = {"tender": tender.id, "lot": made.lot, "reasons": made.reasons}
    act.append("bid.qualified", rules.entry_of(after.so_far.records[made.bid], given, about))
    return _shown(act.session, tender, after)


def note_gone(act: Act, bid: str, lot: str) -> None:
    """Remember that who passed will not sign, so that the next in line has its turn."""
    row = store.find_qualification(act.session, bid, lot)
    if row is not None:
        row.gone_at = act.recorded_at
        act.session.add(row)
        act.session.flush()


def _price_score(tender: PublishedTender) -> PriceScore:
    announced = tender.reserve_prices
    if announced is None or announced.price_score is None:
        raise RuleBroken("qualifications.not_asked", tender=tender.id)
    return announced.price_score


def _queues(session: Session, tender: PublishedTender, row: PriceScore, now: datetime) -> dict[str, LotQueue]:
    """How far the examination of each lot has come, once the bids are ranked."""
    kept = store.list_qualifications(session, tender.id)
    debarred = find_debarred_bids(session, tender.id, now)
    return {
        order.lot: _queue(row, limits, order, [one for one in kept if one.lot == order.lot], debarred)
        for limits, order in find_orders(session, tender)
        if limits is not None
    }


def _queue(
    row: PriceScore,
    limits: Limits,
    order: LotOrder,
    kept: Sequence[Qualification],
    debarred: Collection[str],
) -> LotQueue:
    amounts = {one.bid: one.total for one in order.places}
    others = {one.bid: store.points_of(one).others for one in kept}
    gone = {*debarred, *(one.bid for one in kept if one.gone_at is not None)}
    so_far = examine_who_is_left(row, limits, order.places, amounts, others, gone)
    return LotQueue(limits, order, so_far, {one.bid: one for one in kept})


def passed_over(session: Session, tender: PublishedTender, now: datetime) -> dict[str, dict[str, PassedOver]]:
    """The bids that make way for the next in line, by lot and bid; none where nobody is examined."""
    return {lot: rules.passed_over_in(queue.so_far) for lot, queue in _asked(session, tender, now).items()}


def awaited(session: Session, tender: PublishedTender, now: datetime) -> dict[str, dict[str, Awaits]]:
    """The bids that cannot be awarded before they were examined, by lot and bid."""
    return {lot: rules.awaited_in(queue.so_far) for lot, queue in _asked(session, tender, now).items()}


def _asked(session: Session, tender: PublishedTender, now: datetime) -> dict[str, LotQueue]:
    announced = tender.reserve_prices
    row = None if announced is None else announced.price_score
    return {} if row is None else _queues(session, tender, row, now)


def list_queues(session: Session, tender_id: str, now: datetime) -> list[QueueShown]:
    """The bids of each lot in the order in which they are examined; none before the ranking."""
    tender = get_published(session, tender_id)
    return [_shown(session, tender, queue) for queue in _asked(session, tender, now).values()]


def _shown(session: Session, tender: PublishedTender, queue: LotQueue) -> QueueShown:
    limits, row, lot = queue.limits, _price_score(tender), queue.order.lot
    ranking = find_ranking(session, tender.id)
    ranked = [] if ranking is None else [one for one in ranking.ranking if one.lot == lot]
    return QueueShown(
        lot=lot,
        price_score=PriceScoreShown.of(row),
        plan_price=MoneyShape.of(limits.plan_price),
        statutory_costs=MoneyShape.of(limits.statutory_costs),
        floor=MoneyShape.of(limits.floor),
        most_capability=rules.points_text(FULL - row.weight),
        bids=[
            QueuedBidShown(
                bid=one.bid,
                tenderer=one.tenderer,
                total=one.total,
                rank=one.rank,
                price=PricePointsShown.of(score_price(row, limits, one.total.money)),
                turn=queue.so_far.turns[one.bid],
                examination=_examination(queue, one.bid),
            )
            for one in ranked
        ],
    )


def _examination(queue: LotQueue, bid: str) -> QualificationShown | None:
    row = queue.rows.get(bid)
    if row is None:
        return None
    said = {"reasons": row.reasons, "qualified_at": row.qualified_at, "seat": row.seat}
    return QualificationShown.of(queue.so_far.records[bid], store.points_of(row), **said)
