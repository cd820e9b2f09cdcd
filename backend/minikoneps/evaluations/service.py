"""Examining what was opened, with reasons."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from minikoneps.committees.rules import Presented
from minikoneps.committees.service import must_not_add, must_see
from minikoneps.evaluations import first_store, rules, store
from minikoneps.evaluations.offers import Offer, must_be_priceless
from minikoneps.evaluations.placing import BidLot
from minikoneps.evaluations.rules import Opened
from minikoneps.evaluations.schemas import ExaminationMade, ExaminationShown
from minikoneps.evaluations.tables import Examination, FirstExamination
from minikoneps.ledger.act import Act
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.rules import PRICE, PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run

ONLY_STAGE = "bid"


def examine_bid(act: Act, tender_id: str, made: ExaminationMade) -> ExaminationShown:
    """Write down whether an opened envelope offers what was asked, and why.

    Where prices lie in envelopes of their own, first envelopes are examined until the prices are opened, and
    the prices after it.
    """
    tender = unranked(act, tender_id)
    seat, _ = acting_for(act)
    must_see(act.caller, act.session, tender.id)
    first = tender.price_key is not None and first_store.find_price_opening(act.session, tender.id) is None
    stage = _must_be_as_asked(act.session, tender, made) if first else _must_be_priced(act, tender, made)
    decided: dict[str, Any] = {
        "bid": made.bid,
        "lot": made.lot,
        "tender": tender.id,
        "responsive": made.responsive,
        "reasons": made.reasons,
        "examined_at": act.recorded_at,
        "seat": seat,
    }
    row: Examination | FirstExamination
    if first:
        row = first_store.put_examination(act.session, FirstExamination(**decided))
    else:
        row = store.put_examination(act.session, Examination(**decided))
    said = {"responsive": made.responsive, "reasons": made.reasons}
    at = {} if tender.price_key is None else {"stage": stage}
    act.append("bid.examined", {"tender": tender.id, "bid": made.bid, "lot": made.lot, **at, **said})
    return _examination(row, stage)


def _must_be_as_asked(session: Session, tender: PublishedTender, made: ExaminationMade) -> str:
    """Hold what is said of a first envelope against what was found in it, and give its stage."""
    offers = {(one.bid, one.lot): one for one in first_store.list_offers(session, tender.id)}
    offer = offers.get((made.bid, made.lot))
    if offer is None or offer.content is None:
        raise RuleBroken("evaluations.bid_not_opened", tender=tender.id, bid=made.bid, lot=made.lot)
    must_be_priceless(tender.id, offer, made.responsive)
    before = first_store.find_examination(session, made.bid, made.lot)
    if made.responsive and before is not None and not before.responsive:
        must_not_add(session, tender.id)
    return offer.stage


def _must_be_priced(act: Act, tender: PublishedTender, made: ExaminationMade) -> str:
    """Hold what is said of an envelope with a price against what was found in it, and give its stage."""
    opened = readable(act.session, tender.id).get((made.bid, made.lot))
    if opened is None:
        raise RuleBroken("evaluations.bid_not_opened", tender=tender.id, bid=made.bid, lot=made.lot)
    differences = rules.find_differences(opened, tender.notice, whole=tender.price_key is None)
    rules.must_be_examinable(tender.id, opened, made.responsive, differences)
    if tender.price_key is not None:
        return PRICE
    before = store.find_examination(act.session, opened.bid, opened.lot)
    if made.responsive and before is not None and not before.responsive:
        must_not_add(act.session, tender.id)
    return ONLY_STAGE


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


def readable(session: Session, tender: str, lined: bool = True) -> dict[BidLot, Opened]:
    """The envelopes that could be opened, by bid and lot; where totals will do, without lines."""
    found = store.list_opened(session, tender, lined)
    return {(one.bid, one.lot): one for one in found if one.reason is None}


def count_valid(session: Session, tender_id: str, lot: str) -> int:
    """How many opened bids on a lot nobody found not responsive."""
    return sum(one.lot == lot and not one.aside for one in list_presented(session, tender_id))


def list_presented(session: Session, tender_id: str) -> list[Presented]:
    """The disclosed bids; aside are those that stayed shut or that somebody found not responsive."""
    examined: list[Examination | FirstExamination] = [
        *store.list_refused(session, tender_id),
        *first_store.list_examinations(session, tender_id, refused=True),
    ]
    refused = {(row.bid, row.lot) for row in examined}
    offers = first_store.list_offers(session, tender_id)
    found: Sequence[Offer | Opened] = offers or store.list_opened(session, tender_id, lined=False)
    shut = {(one.bid, one.lot) for one in found if one.reason is not None}
    return [Presented(one.bid, one.lot, one.tenderer, (one.bid, one.lot) in refused | shut) for one in found]


def is_opened(session: Session, tender_id: str) -> bool:
    """Whether a tender's bids were opened."""
    return store.find_opening(session, tender_id) is not None


def list_examinations(session: Session, tender_id: str) -> list[ExaminationShown]:
    """What was decided about each opened envelope so far, first envelopes first."""
    tender = get_published(session, tender_id)
    stages = {(one.bid, one.lot): one.stage for one in first_store.list_offers(session, tender.id)}
    priced = ONLY_STAGE if tender.price_key is None else PRICE
    return [
        *(
            _examination(row, stages[row.bid, row.lot])
            for row in first_store.list_examinations(session, tender.id)
        ),
        *(
            ExaminationShown.known(
                bid=bid,
                lot=lot,
                stage=priced,
                responsive=responsive,
                reasons=reasons,
                examined_at=examined_at,
                seat=seat,
            )
            for bid, lot, responsive, reasons, examined_at, seat in store.list_decisions(session, tender.id)
        ),
    ]


def _examination(row: Examination | FirstExamination, stage: str) -> ExaminationShown:
    return ExaminationShown(
        bid=row.bid,
        lot=row.lot,
        stage=stage,
        responsive=row.responsive,
        reasons=row.reasons,
        examined_at=row.examined_at,
        seat=row.seat,
    )
