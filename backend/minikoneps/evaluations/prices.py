"""Opening the prices of those whose first envelope passed; those of the others stay shut for ever."""

from collections.abc import Sequence
from itertools import starmap

from sqlmodel import Session

from minikoneps.bids.opening import find_prices, hand_out_prices, note_opened
from minikoneps.committees.service import closed_marks
from minikoneps.evaluations import first_store, rules, store
from minikoneps.evaluations.opening import counts_by_lot, price_of, priced_rows, take_out, unlock_seed
from minikoneps.evaluations.passing import FirstCase, Judged, marks_needed, pass_first, points_text
from minikoneps.evaluations.progress import Told
from minikoneps.evaluations.revealing import Revealed, lottery_record, opening_record, reveal
from minikoneps.evaluations.rules import Opened
from minikoneps.evaluations.schemas import JudgedShown, PriceOpeningShown
from minikoneps.evaluations.tables import PriceOpening
from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act
from minikoneps.ledger.law import law_of
from minikoneps.ledger.receipt import Receipt
from minikoneps.parties.service import refer_to_all
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.criteria import tree_of
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run


def open_prices(act: Act, tender_id: str, progress: Told) -> PriceOpeningShown:
    """Open the prices of all who passed, once every first envelope is examined and the marks are closed."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    if tender.price_key is None:
        raise RuleBroken("evaluations.one_envelope", tender=tender.id)
    if store.find_opening(act.session, tender.id) is None:
        raise RuleBroken("evaluations.not_opened", tender=tender.id)
    before = first_store.find_price_opening(act.session, tender.id)
    rules.must_have_shut_prices(tender.id, None if before is None else before.opened_at)
    judged = _judge(act.session, tender)
    passed = {(one.bid, one.lot) for one in judged if one.why is None}
    hashes = find_prices(act.session, tender)
    sealed = hand_out_prices(act.session, tender, passed)
    with take_out(act.keys, sealed, progress, priced=True) as out:
        note_opened(act, sealed)
        found = store.add_opened(act.session, tender.id, starmap(price_of, out))
    opening = PriceOpening(
        tender=tender.id,
        opened_at=act.recorded_at,
        opening_key=tender.price_key,
        position=act.next_position,
        reserve_seed=unlock_seed(act, tender),
    )
    first_store.add_price_opening(act.session, opening)
    first_store.put_judged(act.session, judged)
    revealed = reveal(tender.id, tender.reserve_prices, opening.reserve_seed, found)
    told = opening_record(tender.price_key, found, revealed)
    told |= lottery_record(tender.lottery, opening.reserve_seed)
    shut = [
        {"bid": one.bid, "lot": one.lot, "ciphertext_sha256": hashes[one.bid, one.lot], **_reason(one)}
        for one in judged
        if one.why is not None
    ]
    act.append("prices.opened", {"tender": tender.id, **told, "shut": shut})
    return _record(act.session, tender, opening, found, revealed)


def _reason(one: Judged) -> dict[str, str]:
    why = {} if one.why is None else {"why": one.why.value}
    return why if one.points is None else {**why, "points": points_text(one.points)}


def _judge(session: Session, tender: PublishedTender) -> list[Judged]:
    try:
        return pass_first(_first_case(session, tender))
    except ValueError:
        raise RuleBroken("evaluations.marks_open", tender=tender.id) from None


def _first_case(session: Session, tender: PublishedTender) -> FirstCase:
    offers = first_store.list_offers(session, tender.id)
    opened = [(one.bid, one.lot) for one in offers if one.content is not None]
    examinations = first_store.list_examinations(session, tender.id)
    rules.must_be_examined(tender.id, opened, {(row.bid, row.lot) for row in examinations})
    _, _, procedure = law_of(session, tender.notice)
    criteria = tree_of(tender.notice.criteria)
    closed = closed_marks(session, tender.id)
    if marks_needed(criteria) and closed is None:
        raise RuleBroken("evaluations.marks_open", tender=tender.id)
    return FirstCase(
        opened=opened,
        shut=[(one.bid, one.lot) for one in offers if one.content is None],
        responsive={(row.bid, row.lot) for row in examinations if row.responsive},
        award=procedure.award,
        criteria=criteria,
        marks=None if closed is None else closed.marks,
    )


def find_price_record(session: Session, tender_id: str) -> PriceOpeningShown | None:
    """The record of the opening of a tender's prices, once there is one."""
    tender = get_published(session, tender_id)
    opening = first_store.find_price_opening(session, tender.id)
    if opening is None:
        return None
    found = store.list_opened(session, tender.id)
    revealed = reveal(tender.id, tender.reserve_prices, opening.reserve_seed, found)
    return _record(session, tender, opening, found, revealed)


def find_price_receipt(session: Session, tender_id: str) -> Receipt | None:
    """The receipt of the entry of that opening, once there is one."""
    opening = first_store.find_price_opening(session, get_published(session, tender_id).id)
    return None if opening is None else ledger.get_receipt(session, opening.position)


def _record(
    session: Session,
    tender: PublishedTender,
    opening: PriceOpening,
    found: Sequence[Opened],
    revealed: Sequence[Revealed],
) -> PriceOpeningShown:
    judged = first_store.list_judged(session, tender.id)
    offers = {(one.bid, one.lot): one.tenderer for one in first_store.list_offers(session, tender.id)}
    tenderers = refer_to_all(session, set(offers.values()))
    return PriceOpeningShown(
        tender=tender.id,
        opened_at=opening.opened_at,
        opening_key=opening.opening_key,
        counts=counts_by_lot(tender, store.count_opened(session, tender.id)),
        **priced_rows(session, tender, found, revealed),
        judged=[
            JudgedShown(
                bid=one.bid,
                lot=one.lot,
                tenderer=tenderers[offers[one.bid, one.lot]],
                passed=one.why is None,
                why=one.why,
                points=None if one.points is None else points_text(one.points),
            )
            for one in judged
        ],
    )
