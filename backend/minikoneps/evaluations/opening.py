"""Opening envelopes before everybody, and the record of it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import starmap
from typing import Any

from sqlmodel import Session

from minikoneps.bids.opening import disclose_bids, hand_out_bids, note_opened
from minikoneps.bids.rules import SealedBid
from minikoneps.evaluations import first_store, rules, store
from minikoneps.evaluations.offers import Content, Offer
from minikoneps.evaluations.progress import Told
from minikoneps.evaluations.reserve_shapes import RevealedShown
from minikoneps.evaluations.revealing import Revealed, lottery_record, opening_record, reveal
from minikoneps.evaluations.rules import Counted, Opened
from minikoneps.evaluations.schemas import CountedShown, OfferOpenedShown, OpenedBidShown, OpeningShown
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
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.lists import Listing, Page, pick
from minikoneps.shared.money import Money
from minikoneps.tenders.asked import asked_in
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run
from minikoneps.tenders.versions import get_sealed_seed

#: By what the rows of first envelopes are sought, as `store.page_opened` seeks those with prices.
_TOLD: Mapping[str, Callable[[Offer], str]] = {
    "bid": lambda one: one.bid,
    "lot": lambda one: one.lot,
    "tenderer": lambda one: one.tenderer,
    "outcome": lambda one: "unopenable" if one.content is None else "opened",
    "receivedAt": lambda one: instant_text(one.received_at),
}


def open_bids(act: Act, tender_id: str, told: Told) -> OpeningShown:
    """Open every standing envelope of the first stage by itself; one that stays shut stops nobody."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    before = store.find_opening(act.session, tender.id)
    rules.must_be_openable(tender, None if before is None else before.opened_at)
    stages = stages_of(act.session, tender)
    alone = len(stages) == 1
    opening = Opening(
        tender=tender.id,
        opened_at=act.recorded_at,
        opening_key=tender.opening_key,
        position=act.next_position,
        reserve_seed=unlock_seed(act, tender) if alone else None,
    )
    sealed = hand_out_bids(act.session, tender, stages[0])
    with take_out(act.keys, sealed, told, priced=alone) as out:
        disclose_bids(act, tender)
        note_opened(act, sealed)
        store.add_opening(act.session, opening)
        if alone:
            found = store.add_opened(act.session, tender.id, starmap(price_of, out))
        else:
            offers = list(starmap(_offer, out))
    if alone:
        revealed = reveal(tender.id, tender.reserve_prices, opening.reserve_seed, found)
        said = opening_record(tender.opening_key, found, revealed)
        said |= lottery_record(tender.lottery, opening.reserve_seed)
        record, _ = _priced_record(act.session, tender, opening, Listing(), revealed)
    else:
        first_store.add_offers(act.session, tender.id, offers)
        rows = [one.record() for one in offers]
        said = {"stage": stages[0], "opening_key": tender.opening_key, "bids": rows}
        record, _ = _first_record(act.session, tender, opening, Listing(), offers)
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


@contextmanager
def take_out(
    keys: Keys, sealed: Sequence[SealedBid], told: Told, *, priced: bool
) -> Iterator[Iterator[tuple[SealedBid, Found]]]:
    """Each envelope with what comes out of it, or why nothing does; opened beside what is done meanwhile."""
    private = {name: keys.opening_private_key(name) for name in {one.opening_key for one in sealed}}
    locked = [(one.opening_key, one.info, one.ciphertext) for one in sealed]
    with open_all(private, locked, priced=priced, passed=told.of(len(sealed))) as found:
        yield zip(sealed, found, strict=True)


def price_of(sealed: SealedBid, found: Found) -> Opened:
    """One envelope with a price, with what came out of it."""
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


def find_record(session: Session, tender_id: str) -> OpeningShown | None:
    """The whole record of a tender's opening, once there is one."""
    found = find_range(session, tender_id, None)
    return None if found is None else found[0]


def find_range(
    session: Session, tender_id: str, listing: Listing | None
) -> tuple[OpeningShown, Page[Any]] | None:
    """The record of a tender's opening with one range of its rows, or with all, and which these are."""
    tender = get_published(session, tender_id)
    opening = store.find_opening(session, tender.id)
    if opening is None:
        return None
    if len(stages_of(session, tender)) > 1:
        return _first_record(session, tender, opening, listing, first_store.list_offers(session, tender.id))
    revealed = list[Revealed]()
    if tender.reserve_prices is not None:
        every = store.list_opened(session, tender.id, lined=listing is None)
        revealed = reveal(tender.id, tender.reserve_prices, opening.reserve_seed, every)
    return _priced_record(session, tender, opening, listing, revealed)


def find_receipt(session: Session, tender_id: str) -> Receipt | None:
    """The receipt of the entry of a tender's opening, which has every row, once there is one."""
    opening = store.find_opening(session, get_published(session, tender_id).id)
    return None if opening is None else ledger.get_receipt(session, opening.position)


def _priced_record(
    session: Session,
    tender: PublishedTender,
    opening: Opening,
    listing: Listing | None,
    revealed: Sequence[Revealed],
) -> tuple[OpeningShown, Page[Opened]]:
    if listing is None:
        page = Page.whole(store.list_opened(session, tender.id))
    else:
        page = store.page_opened(session, tender.id, listing)
    tenderers, counts = store.count_tenderers(session, tender.id), store.count_opened(session, tender.id)
    told = _told(session, tender, opening, tenderers, counts)
    return OpeningShown(**told, **priced_rows(session, tender, page.rows, revealed)), page


def _first_record(
    session: Session,
    tender: PublishedTender,
    opening: Opening,
    listing: Listing | None,
    offers: Sequence[Offer],
) -> tuple[OpeningShown, Page[Offer]]:
    page = Page.whole(offers) if listing is None else pick(offers, listing, _TOLD)
    stages = stages_of(session, tender)
    tenderers = refer_to_all(session, {one.tenderer for one in page.rows})
    asked = asked_in(tender.notice, stages, stages[0]).answers
    rows = [OfferOpenedShown.of(one, tenderers[one.tenderer], asked) for one in page.rows]
    told = _told(session, tender, opening, len({one.tenderer for one in offers}), _count(offers))
    return OpeningShown(**told, bids=[], reserve_prices=None, offers=rows), page


def _count(offers: Sequence[Offer]) -> list[Counted]:
    bids = Counter(one.lot for one in offers)
    shut = Counter(one.lot for one in offers if one.content is None)
    return [Counted(lot, bids[lot], shut[lot]) for lot in bids]


def _told(
    session: Session, tender: PublishedTender, opening: Opening, tenderers: int, counts: Sequence[Counted]
) -> dict[str, Any]:
    names = ("tender", "opened_at", "opening_key")
    return {
        **{name: getattr(opening, name) for name in names},
        "stage": stages_of(session, tender)[0],
        "number_of_tenderers": tenderers,
        "counts": counts_by_lot(tender, counts),
    }


def counts_by_lot(tender: PublishedTender, counts: Sequence[Counted]) -> list[CountedShown]:
    """How many bids were opened on each lot of the notice, also where there were none."""
    found = {one.lot: one for one in counts}
    every = [found.get(lot.id, Counted(lot.id, 0, 0)) for lot in tender.notice.lots]
    return [CountedShown(**one._asdict()) for one in every]


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
