"""Opening and examining bids, and showing the record."""

from sqlmodel import Session

from minikoneps.bids.service import SealedBid, disclose_bids
from minikoneps.committees.rules import Presented
from minikoneps.committees.service import must_not_add, must_see
from minikoneps.evaluations import rules, store
from minikoneps.evaluations.placing import BidLot
from minikoneps.evaluations.reserve_shapes import RevealedShown
from minikoneps.evaluations.revealing import opening_record, reveal
from minikoneps.evaluations.rules import Opened
from minikoneps.evaluations.schemas import (
    ExaminationMade,
    ExaminationShown,
    OpenedBidShown,
    OpeningRecord,
)
from minikoneps.evaluations.tables import Examination, Opening
from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act, Keys
from minikoneps.ledger.receipt import Receipt
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for, refer_to_all
from minikoneps.sealing.envelope import open_envelope
from minikoneps.sealing.payload import BidLine, EnvelopeUnopenable
from minikoneps.sealing.seed import open_seed
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, get_sealed_seed, must_run


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
    tender = unranked(act, tender_id)
    seat, _ = acting_for(act)
    must_see(act.caller, act.session, tender.id)
    opened = readable(act.session, tender.id).get((made.bid, made.lot))
    if opened is None:
        raise RuleBroken("evaluations.bid_not_opened", tender=tender.id, bid=made.bid, lot=made.lot)
    differences = rules.find_differences(opened, tender.notice)
    rules.must_be_examinable(tender.id, opened, made.responsive, differences)
    before = store.find_examination(act.session, opened.bid, opened.lot)
    if made.responsive and before is not None and not before.responsive:
        must_not_add(act.session, tender.id)
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


def unranked(act: Act, tender_id: str) -> PublishedTender:
    """A tender whose bids were opened and not ranked yet, if the caller may work on it."""
    tender = get_published(act.session, tender_id)
    if act.caller is not None and act.caller.role == Role.PROCURING_OFFICER:
        must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    if store.find_opening(act.session, tender.id) is None:
        raise RuleBroken("evaluations.not_opened", tender=tender.id)
    ranking = store.find_ranking(act.session, tender.id)
    rules.must_be_unranked(tender.id, None if ranking is None else ranking.ranked_at)
    return tender


def readable(session: Session, tender: str) -> dict[BidLot, Opened]:
    """The envelopes that could be opened, by bid and lot."""
    found = store.list_opened(session, tender)
    return {(one.bid, one.lot): one for one in found if one.reason is None}


def list_presented(session: Session, tender_id: str) -> list[Presented]:
    """The opened bids that nobody found not responsive: what a committee has before it."""
    refused = {(row.bid, row.lot) for row in store.list_examinations(session, tender_id) if not row.responsive}
    found = readable(session, tender_id)
    return [Presented(bid, lot, one.tenderer) for (bid, lot), one in found.items() if (bid, lot) not in refused]


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
