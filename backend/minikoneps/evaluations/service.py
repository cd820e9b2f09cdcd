"""Opening, examining and ranking bids, and showing the record."""

from collections.abc import Mapping

from sqlmodel import Session

from minikoneps.bids.service import SealedBid, disclose_bids
from minikoneps.evaluations import rules, store
from minikoneps.evaluations.methods.lower_limit import Judged, run_race
from minikoneps.evaluations.reserve_shapes import OutOfRaceShown, RevealedShown
from minikoneps.evaluations.revealing import Revealed, limits_of, opening_record, reveal
from minikoneps.evaluations.rules import BidLot, Opened, Ranked
from minikoneps.evaluations.schemas import (
    ExaminationMade,
    ExaminationShown,
    NotResponsiveShown,
    OpenedBidShown,
    OpeningRecord,
    RankedShown,
    RankingShown,
)
from minikoneps.evaluations.tables import Examination, Opening, Ranking
from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act, Keys
from minikoneps.ledger.law import law_of
from minikoneps.ledger.receipt import Receipt
from minikoneps.parties.rules import Role
from minikoneps.parties.schemas import PartyReference
from minikoneps.parties.service import acting_for, refer_to_all
from minikoneps.sealing.envelope import open_envelope
from minikoneps.sealing.payload import BidLine, EnvelopeUnopenable
from minikoneps.sealing.seed import open_seed
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, get_sealed_seed, must_run

ABOVE_LIMIT = "lowestAboveLimit"


def open_bids(act: Act, tender_id: str) -> OpeningRecord:
    """Open every standing envelope by itself; one that stays shut stops nobody."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    before = store.find_opening(act.session, tender.id)
    rules.must_be_openable(tender, None if before is None else before.opened_at)
    found = [_take_out(act.keys, sealed) for sealed in disclose_bids(act, tender)]
    seed = _unlock_seed(act, tender)
    opening = Opening(
        tender=tender.id,
        opened_at=act.recorded_at,
        opening_key=tender.opening_key,
        position=act.next_position,
        reserve_seed=seed,
    )
    store.add_opening(act.session, opening, found)
    revealed = reveal(tender.id, tender.reserve_prices, seed, found)
    act.append("bids.opened", {"tender": tender.id, **opening_record(tender.opening_key, found, revealed)})
    return _record(act.session, tender, opening)


def _unlock_seed(act: Act, tender: PublishedTender) -> str | None:
    sealed = get_sealed_seed(act.session, tender)
    if sealed is None:
        return None
    private = act.keys.opening_private_key(tender.opening_key)
    try:
        return open_seed(private, sealed.info, sealed.ciphertext).hex()
    except EnvelopeUnopenable:
        return None


def _take_out(keys: Keys, sealed: SealedBid) -> Opened:
    def opened(
        reason: str | None,
        total: Money | None,
        lines: tuple[BidLine, ...],
        picks: tuple[int, ...] | None = None,
    ) -> Opened:
        return Opened(
            bid=sealed.id,
            lot=sealed.lot,
            tenderer=sealed.tenderer,
            received_at=sealed.received_at,
            ciphertext_sha256=sealed.sha256,
            reason=reason,
            total=total,
            lines=lines,
            picks=picks,
        )

    private = keys.opening_private_key(sealed.opening_key)
    try:
        payload = open_envelope(private, sealed.info, sealed.ciphertext)
    except EnvelopeUnopenable as shut:
        return opened(shut.reason, None, ())
    return opened(None, Money.parse(payload.total, payload.currency), payload.lines, payload.picks)


def examine_bid(act: Act, tender_id: str, made: ExaminationMade) -> ExaminationShown:
    """Write down whether an opened bid offers what was asked, and why."""
    tender = _unranked(act, tender_id)
    seat, _ = acting_for(act)
    opened = _readable(act.session, tender.id).get((made.bid, made.lot))
    if opened is None:
        raise RuleBroken("evaluations.bid_not_opened", tender=tender.id, bid=made.bid, lot=made.lot)
    differences = rules.find_differences(opened, tender.notice)
    rules.must_be_examinable(tender.id, opened, made.responsive, differences)
    row = store.put_examination(
        act.session,
        Examination(
            bid=opened.bid,
            lot=opened.lot,
            tender=tender.id,
            responsive=made.responsive,
            reasons=made.reasons,
            examined_at=act.recorded_at,
            seat=seat,
        ),
    )
    said = {"responsive": made.responsive, "reasons": made.reasons}
    act.append("bid.examined", {"tender": tender.id, "bid": opened.bid, "lot": opened.lot, **said})
    return _examination(row)


def rank_bids(act: Act, tender_id: str) -> RankingShown:
    """Put the responsive bids of every lot in order, once every opened envelope is examined."""
    tender = _unranked(act, tender_id)
    opened = list(_readable(act.session, tender.id))
    examined = {(row.bid, row.lot) for row in store.list_examinations(act.session, tender.id)}
    rules.must_be_examined(tender.id, opened, examined)
    _, _, procedure = law_of(act.session, tender.notice)
    method = procedure.award.name if tender.reserve_prices is None else ABOVE_LIMIT
    ranking = Ranking(tender=tender.id, method=method, ranked_at=act.recorded_at)
    store.add_ranking(act.session, ranking)
    shown = _in_order(act.session, tender, ranking)
    places = [_place(one) for one in shown.ranking]
    out = [{"bid": one.bid, "lot": one.lot, "fate": one.fate.value} for one in shown.out_of_race]
    said = {"method": method, "ranking": places, **({} if tender.reserve_prices is None else {"out": out})}
    act.append("bids.ranked", {"tender": tender.id, **said})
    return shown


def _place(one: RankedShown) -> dict[str, object]:
    value = {"total": one.total.amount, "currency": one.total.currency}
    return {"lot": one.lot, "bid": one.bid, "tenderer": one.tenderer.id, "rank": one.rank, **value}


def _unranked(act: Act, tender_id: str) -> PublishedTender:
    tender = get_published(act.session, tender_id)
    if act.caller is not None and act.caller.role == Role.PROCURING_OFFICER:
        must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    if store.find_opening(act.session, tender.id) is None:
        raise RuleBroken("evaluations.not_opened", tender=tender.id)
    ranking = store.find_ranking(act.session, tender.id)
    rules.must_be_unranked(tender.id, None if ranking is None else ranking.ranked_at)
    return tender


def _readable(session: Session, tender: str) -> dict[BidLot, Opened]:
    found = store.list_opened(session, tender)
    return {(one.bid, one.lot): one for one in found if one.reason is None}


def _revealed(session: Session, tender: PublishedTender) -> list[Revealed]:
    opening = store.find_opening(session, tender.id)
    if tender.reserve_prices is None or opening is None:
        return []
    found = store.list_opened(session, tender.id)
    return reveal(tender.id, tender.reserve_prices, opening.reserve_seed, found)


def is_opened(session: Session, tender_id: str) -> bool:
    """Whether a tender's bids were opened."""
    return store.find_opening(session, tender_id) is not None


def find_record(session: Session, tender_id: str) -> tuple[OpeningRecord, Receipt] | None:
    """The record of a tender's opening with its receipt, once there is one."""
    tender = get_published(session, tender_id)
    opening = store.find_opening(session, tender.id)
    if opening is None:
        return None
    return _record(session, tender, opening), ledger.get_receipt(session, opening.position)


def _record(session: Session, tender: PublishedTender, opening: Opening) -> OpeningRecord:
    found = store.list_opened(session, tender.id)
    tenderers = refer_to_all(session, {one.tenderer for one in found})
    revealed = reveal(tender.id, tender.reserve_prices, opening.reserve_seed, found)
    by_lot = {one.lot.lot: one for one in revealed}
    return OpeningRecord(
        tender=tender.id,
        opened_at=opening.opened_at,
        opening_key=opening.opening_key,
        bids=[
            OpenedBidShown.of(one, tenderers[one.tenderer], tender.notice, by_lot.get(one.lot))
            for one in found
        ],
        reserve_prices=None if tender.reserve_prices is None else [RevealedShown.of(one) for one in revealed],
    )


def list_examinations(session: Session, tender_id: str) -> list[ExaminationShown]:
    """What was decided about each opened bid so far."""
    tender = get_published(session, tender_id)
    return [_examination(row) for row in store.list_examinations(session, tender.id)]


def _examination(row: Examination) -> ExaminationShown:
    return ExaminationShown(
        bid=row.bid,
        lot=row.lot,
        responsive=row.responsive,
        reasons=row.reasons,
        examined_at=row.examined_at,
        seat=row.seat,
    )


def find_ranking(session: Session, tender_id: str) -> RankingShown | None:
    """The order of a tender's responsive bids and the others with the reasons against them, once ranked."""
    tender = get_published(session, tender_id)
    ranking = store.find_ranking(session, tender.id)
    return None if ranking is None else _in_order(session, tender, ranking)


def _in_order(session: Session, tender: PublishedTender, ranking: Ranking) -> RankingShown:
    opened = _readable(session, tender.id)
    tenderers = refer_to_all(session, {one.tenderer for one in opened.values()})
    whose = {bid: tenderers[one.tenderer] for (bid, _), one in opened.items()}
    examinations = store.list_examinations(session, tender.id)
    responsive = {(row.bid, row.lot) for row in examinations if row.responsive}
    totals = {key: one.total for key, one in opened.items() if key in responsive and one.total is not None}
    lots = [lot.id for lot in tender.notice.lots]
    limits = limits_of(tender.id, _revealed(session, tender))
    judged = {
        (one.bid, lot): one
        for lot, held in limits.items()
        for one in run_race(held, rules.totals_on(lot, totals)).bids
    }
    return RankingShown(
        tender=tender.id,
        method=ranking.method,
        ranked_at=ranking.ranked_at,
        ranking=[_ranked(one, whose, judged) for one in rules.rank_lots(lots, totals, limits)],
        out_of_race=[
            OutOfRaceShown(
                bid=bid,
                lot=lot,
                tenderer=whose[bid],
                total=MoneyShape.of(one.amount),
                percent=one.percent,
                fate=one.fate,
            )
            for (bid, lot), one in judged.items()
            if one.place is None
        ],
        not_responsive=[
            NotResponsiveShown(bid=row.bid, lot=row.lot, tenderer=whose[row.bid], reasons=row.reasons)
            for row in examinations
            if not row.responsive
        ],
    )


def _ranked(one: Ranked, whose: Mapping[str, PartyReference], judged: Mapping[BidLot, Judged]) -> RankedShown:
    held = judged.get((one.bid, one.lot))
    return RankedShown(
        lot=one.lot,
        rank=one.rank,
        bid=one.bid,
        tenderer=whose[one.bid],
        total=MoneyShape.of(one.total),
        tied=one.tied,
        percent=None if held is None else held.percent,
    )
