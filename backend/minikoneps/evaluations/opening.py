"""Opening envelopes before everybody, and the record of it."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlmodel import Session

from minikoneps.bids.opening import disclose_bids
from minikoneps.bids.rules import SealedBid
from minikoneps.evaluations import first_store, rules, store
from minikoneps.evaluations.offers import Content, Offer
from minikoneps.evaluations.progress import Told
from minikoneps.evaluations.reserve_shapes import RevealedShown
from minikoneps.evaluations.revealing import Revealed, lottery_record, opening_record, reveal
from minikoneps.evaluations.rules import Opened
from minikoneps.evaluations.schemas import OfferOpenedShown, OpenedBidShown, OpeningRecord
from minikoneps.evaluations.security_shapes import SecurityShown
from minikoneps.evaluations.tables import Opening
from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act, Keys
from minikoneps.ledger.law import law_of
from minikoneps.ledger.receipt import Receipt
from minikoneps.parties.service import refer_to_all
from minikoneps.sealing.beside import Found, open_all
from minikoneps.sealing.payload import EnvelopeUnopenable
from minikoneps.sealing.seed import key_of_seed, open_seed
from minikoneps.shared.money import Money
from minikoneps.tenders.asked import asked_in
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run
from minikoneps.tenders.versions import get_sealed_seed


def open_bids(act: Act, tender_id: str, told: Told) -> OpeningRecord:
    """Open every standing envelope of the first stage by itself; one that stays shut stops nobody."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    before = store.find_opening(act.session, tender.id)
    rules.must_be_openable(tender, None if before is None else before.opened_at)
    stages = stages_of(act.session, tender)
    sealed = disclose_bids(act, tender, stages[0])
    alone = len(stages) == 1
    opening = Opening(
        tender=tender.id,
        opened_at=act.recorded_at,
        opening_key=tender.opening_key,
        position=act.next_position,
        reserve_seed=unlock_seed(act, tender) if alone else None,
    )
    store.add_opening(act.session, opening)
    if alone:
        found = store.add_opened(act.session, tender.id, take_out_all(act.keys, sealed, told))
        revealed = reveal(tender.id, tender.reserve_prices, opening.reserve_seed, found)
        said = opening_record(tender.opening_key, found, revealed)
        said |= lottery_record(tender.lottery, opening.reserve_seed)
        record = _priced_record(act.session, tender, opening, found, revealed)
    else:
        out = _take_out(act.keys, sealed, told, priced=False)
        offers = [_offer(one, found) for one, found in zip(sealed, out, strict=True)]
        first_store.add_offers(act.session, tender.id, offers)
        rows = [one.record() for one in offers]
        said = {"stage": stages[0], "opening_key": tender.opening_key, "bids": rows}
        record = _first_record(act.session, tender, opening, offers)
    act.append("bids.opened", {"tender": tender.id, **said})
    return record


def stages_of(session: Session, tender: PublishedTender) -> tuple[str, ...]:
    """The stages of a tender's envelopes, in the order in which they are opened."""
    _, _, procedure = law_of(session, tender.notice)
    return procedure.envelopes


def unlock_seed(act: Act, tender: PublishedTender) -> str | None:
    """The seed of the reserve prices, which lies with the prices; None without one, or if it stays shut."""
    sealed = get_sealed_seed(act.session, tender)
    if sealed is None:
        return None
    private = act.keys.opening_private_key(key_of_seed(sealed.info))
    try:
        return open_seed(private, sealed.info, sealed.ciphertext).hex()
    except EnvelopeUnopenable:
        return None


def take_out_all(keys: Keys, sealed: Sequence[SealedBid], told: Told) -> Iterator[Opened]:
    """What comes out of each envelope with a price, or why nothing does, one after the other."""
    out = _take_out(keys, sealed, told, priced=True)
    return (_opened(one, found) for one, found in zip(sealed, out, strict=True))


def _take_out(keys: Keys, sealed: Sequence[SealedBid], told: Told, *, priced: bool) -> Iterator[Found]:
    private = {name: keys.opening_private_key(name) for name in {one.opening_key for one in sealed}}
    locked = [(one.opening_key, one.info, one.ciphertext) for one in sealed]
    return open_all(private, locked, priced=priced, passed=told.of(len(sealed)))


def _opened(sealed: SealedBid, found: Found) -> Opened:
    reason, payload = (found, None) if isinstance(found, str) else (None, found)
    return Opened(
        bid=sealed.id,
        lot=sealed.lot,
        tenderer=sealed.tenderer,
        received_at=sealed.received_at,
        ciphertext_sha256=sealed.sha256,
        reason=reason,
        total=None if payload is None else Money.parse(payload.total, payload.currency),
        lines=() if payload is None else payload.lines,
        picks=None if payload is None else payload.picks,
        answers=() if payload is None else payload.answers,
        figures=() if payload is None else payload.figures,
        security=None if payload is None else payload.security,
    )


def _offer(sealed: SealedBid, found: Found) -> Offer:
    return Offer(
        bid=sealed.id,
        lot=sealed.lot,
        stage=sealed.stage,
        tenderer=sealed.tenderer,
        received_at=sealed.received_at,
        ciphertext_sha256=sealed.sha256,
        reason=found if isinstance(found, str) else None,
        content=None if isinstance(found, str) else Content.of(found),
    )


def find_record(session: Session, tender_id: str) -> tuple[OpeningRecord, Receipt] | None:
    """The record of a tender's opening with its receipt, once there is one."""
    tender = get_published(session, tender_id)
    opening = store.find_opening(session, tender.id)
    if opening is None:
        return None
    if len(stages_of(session, tender)) == 1:
        found = store.list_opened(session, tender.id)
        revealed = reveal(tender.id, tender.reserve_prices, opening.reserve_seed, found)
        record = _priced_record(session, tender, opening, found, revealed)
    else:
        record = _first_record(session, tender, opening, first_store.list_offers(session, tender.id))
    return record, ledger.get_receipt(session, opening.position)


def _priced_record(
    session: Session,
    tender: PublishedTender,
    opening: Opening,
    found: Sequence[Opened],
    revealed: Sequence[Revealed],
) -> OpeningRecord:
    stage = stages_of(session, tender)[0]
    return OpeningRecord(**_told(opening), **priced_rows(session, tender, found, revealed), stage=stage)


def _first_record(
    session: Session, tender: PublishedTender, opening: Opening, offers: Sequence[Offer]
) -> OpeningRecord:
    stages = stages_of(session, tender)
    tenderers = refer_to_all(session, {one.tenderer for one in offers})
    asked = asked_in(tender.notice, stages, stages[0]).answers
    rows = [OfferOpenedShown.of(one, tenderers[one.tenderer], asked) for one in offers]
    return OpeningRecord(**_told(opening), bids=[], reserve_prices=None, stage=stages[0], offers=rows)


def _told(opening: Opening) -> dict[str, Any]:
    names = ("tender", "opened_at", "opening_key")
    return {name: getattr(opening, name) for name in names}


def priced_rows(
    session: Session, tender: PublishedTender, found: Sequence[Opened], revealed: Sequence[Revealed]
) -> dict[str, Any]:
    """The rows of a record of opened prices, with the reserve prices that were revealed with them."""
    tenderers = refer_to_all(session, {one.tenderer for one in found})
    by_lot = {one.lot.lot: one for one in revealed}
    rows = [
        OpenedBidShown.of(
            one,
            tenderers[one.tenderer],
            rules.find_differences(one, tender.notice, whole=tender.price_key is None),
            by_lot.get(one.lot),
            SecurityShown.of(one, tender.notice),
        )
        for one in found
    ]
    reserves = None if tender.reserve_prices is None else [RevealedShown.of(one) for one in revealed]
    return {"bids": rows, "reserve_prices": reserves}
