"""Taking, replacing and withdrawing sealed bids, and showing them from the outside."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlmodel import Session

from minikoneps.bids import rules, store
from minikoneps.bids.rules import BidFacts
from minikoneps.bids.schemas import BidSent, BidShown, EnvelopeSent
from minikoneps.bids.tables import Bid, Envelope
from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.receipt import Receipt
from minikoneps.parties.rules import Role
from minikoneps.parties.schemas import PartyReference
from minikoneps.parties.service import acting_for, refer_to_all
from minikoneps.sealing.envelope import InfoParts
from minikoneps.shared.access import Caller
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published, procedure_in_force


@dataclass(frozen=True)
class SealedBid:
    """A standing bid as it is handed to the opening."""

    id: str
    tenderer: str
    received_at: datetime
    opening_key: str
    info: str
    sha256: str
    ciphertext: bytes


def submit_bid(act: Act, tender_id: str, sent: BidSent) -> BidShown:
    """Take a sealed bid."""
    _, tenderer = acting_for(act)
    tender = get_published(act.session, tender_id)
    rules.must_be_in_time(tender, act.received_at)
    standing = store.find_standing(act.session, tender.id, tenderer)
    if standing is not None:
        raise RuleBroken("bids.already_submitted", tender=tender.id, bid=standing.id)
    return _take(act, tender, tenderer, sent, replaces=None)


def replace_bid(act: Act, bid_id: str, sent: BidSent) -> BidShown:
    """Take a sealed bid in the place of another."""
    earlier, tender = _own_standing(act, bid_id)
    return _take(act, tender, earlier.tenderer, sent, replaces=earlier)


def withdraw_bid(act: Act, bid_id: str) -> BidShown:
    """Give a bid back unopened."""
    bid, tender = _own_standing(act, bid_id)
    bid.withdrawn_at = act.received_at
    act.session.add(bid)
    act.session.flush()
    act.append(
        "bid.withdrawn",
        {
            "bid": bid.id,
            "tender": tender.id,
            "tenderer": bid.tenderer,
            "received_at": instant_text(act.received_at),
        },
        Audience.only(act.seat, after=tender.id),
    )
    return _show(act.session, [bid], bid.tenderer)[0]


def _own_standing(act: Act, bid_id: str) -> tuple[Bid, PublishedTender]:
    _, tenderer = acting_for(act)
    bid = store.find_bid(act.session, bid_id)
    if bid is None or bid.tenderer != tenderer:
        raise RuleBroken("bids.not_found", bid=bid_id)
    tender = get_published(act.session, bid.tender)
    rules.must_be_in_time(tender, act.received_at)
    rules.must_stand(tender.id, bid.id, _facts(bid))
    return bid, tender


def _take(act: Act, tender: PublishedTender, tenderer: str, sent: BidSent, replaces: Bid | None) -> BidShown:
    _, _, procedure = procedure_in_force(act.session, tender.notice.procurement_method)
    if sent.notice_version != tender.notice_version:
        raise RuleBroken("bids.notice_superseded", tender=tender.id, expected=tender.notice_version)
    pairs = [(one.stage, one.lot) for one in sent.envelopes]
    rules.must_be_complete(tender.id, pairs, tender.notice.lots, procedure)
    bid_id = new_id("bid")
    envelopes = [_check_envelope(act, tender, tenderer, bid_id, one) for one in sent.envelopes]
    bid = Bid(
        id=bid_id,
        tender=tender.id,
        tenderer=tenderer,
        notice_version=sent.notice_version,
        received_at=act.received_at,
        position=act.next_position,
    )
    if replaces is not None:
        replaces.replaced_by = bid.id
        act.session.add(replaces)
        act.session.flush()
    store.add_bid(act.session, bid, envelopes)
    _record(act, bid, envelopes[0], replaces)
    return _show(act.session, [bid], tenderer)[0]


def _check_envelope(
    act: Act, tender: PublishedTender, tenderer: str, bid: str, sent: EnvelopeSent
) -> Envelope:
    expected = InfoParts(
        workshop=act.log.workshop,
        attempt=act.log.attempt,
        tender=tender.id,
        notice_version=tender.notice_version,
        stage=sent.stage,
        lot=sent.lot,
        tenderer=tenderer,
        opening_key=tender.opening_key,
    )
    rules.must_match(sent.info, expected)
    if sent.opening_key != expected.opening_key:
        raise RuleBroken("bids.wrong_key", tender=tender.id, expected=expected.opening_key)
    ciphertext = rules.read_ciphertext(sent.ciphertext, tender.id)
    digest = sha256(ciphertext).hexdigest()
    if store.is_known(act.session, digest):
        raise RuleBroken("bids.duplicate_envelope", tender=tender.id)
    return Envelope(
        bid=bid,
        stage=sent.stage,
        lot=sent.lot,
        opening_key=sent.opening_key,
        info=sent.info,
        sha256=digest,
        ciphertext=ciphertext,
    )


def _record(act: Act, bid: Bid, envelope: Envelope, replaces: Bid | None) -> None:
    earlier = {} if replaces is None else {"replaces": replaces.id}
    act.append(
        "bid.received",
        {
            "bid": bid.id,
            "tender": bid.tender,
            "tenderer": bid.tenderer,
            "notice_version": bid.notice_version,
            "lot": envelope.lot,
            "info": envelope.info,
            "ciphertext_sha256": envelope.sha256,
            "bytes": len(envelope.ciphertext),
            "received_at": instant_text(bid.received_at),
            **earlier,
        },
        Audience.only(act.seat, after=bid.tender),
    )


def list_bids(session: Session, caller: Caller, listing: Listing, tender_id: str) -> Page[BidShown]:
    """The caller's own bids on a tender; once it is opened, everybody's."""
    listing.wanted()
    tender = get_published(session, tender_id)
    page = store.list_bids(session, listing, tender.id, _own(caller))
    return Page(_show(session, page.rows, _own(caller)), page.first, page.total)


def get_bid(session: Session, caller: Caller, bid_id: str) -> BidShown:
    """One bid, if the caller may know of it."""
    return _show(session, [_must_see(session, caller, bid_id)], _own(caller))[0]


def get_bid_receipt(session: Session, caller: Caller, bid_id: str) -> Receipt:
    """The receipt of a bid, as it was given when the bid came in."""
    return ledger.get_receipt(session, _must_see(session, caller, bid_id).position)


def disclose_bids(act: Act, tender_id: str) -> list[SealedBid]:
    """Hand the standing bids to the opening; from here on everybody may know of every bid."""
    store.disclose(act.session, tender_id, act.recorded_at)
    return [
        SealedBid(
            id=bid.id,
            tenderer=bid.tenderer,
            received_at=bid.received_at,
            opening_key=envelope.opening_key,
            info=envelope.info,
            sha256=envelope.sha256,
            ciphertext=envelope.ciphertext,
        )
        for bid, envelope in store.list_standing(act.session, tender_id)
    ]


def get_opened_ciphertext(session: Session, sha256: str) -> bytes:
    """The bytes of an opened envelope, for the bundle alone."""
    found = store.find_opened_ciphertext(session, sha256)
    if found is None:
        raise LookupError(sha256)
    return found


def _own(caller: Caller) -> str | None:
    return caller.party if caller.role == Role.TENDERER else None


def _must_see(session: Session, caller: Caller, bid_id: str) -> Bid:
    bid = store.find_bid(session, bid_id)
    if bid is None or (bid.disclosed_at is None and bid.tenderer != _own(caller)):
        raise RuleBroken("bids.not_found", bid=bid_id)
    return bid


def _facts(bid: Bid) -> BidFacts:
    return BidFacts(bid.withdrawn_at, bid.replaced_by)


def _show(session: Session, bids: Sequence[Bid], own: str | None) -> list[BidShown]:
    tenderers = refer_to_all(session, {bid.tenderer for bid in bids})
    outside = store.outsides(session, [bid.id for bid in bids])
    return [_shown(bid, tenderers[bid.tenderer], outside[bid.id], bid.tenderer == own) for bid in bids]


def _shown(bid: Bid, tenderer: PartyReference, outside: tuple[str, int, bytes], own: bool) -> BidShown:
    digest, length, head = outside
    return BidShown(
        id=bid.id,
        tender=bid.tender,
        tenderer=tenderer,
        status=rules.bid_status(_facts(bid)),
        received_at=bid.received_at,
        withdrawn_at=bid.withdrawn_at,
        replaced_by=bid.replaced_by,
        notice_version=bid.notice_version,
        ciphertext_sha256=digest,
        bytes=length,
        envelope_head=head.hex() if own else None,
    )
