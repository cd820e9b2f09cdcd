"""Taking, replacing and withdrawing sealed bids, and showing them from the outside."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import cast

from sqlmodel import Session

from minikoneps.bids import rules, store
from minikoneps.bids.ahead import BidsAhead, Wish
from minikoneps.bids.rules import BidFacts, BidStatus
from minikoneps.bids.schemas import BidSent, BidShown, EnvelopeSent, EnvelopeShown
from minikoneps.bids.store import BidTaken, EnvelopeTaken, Outside
from minikoneps.bids.tables import Bid
from minikoneps.consortia.service import (
    Bidder,
    find_bidder,
    members_behind,
    must_be_admitted,
    note_bid,
    seats_behind,
)
from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act, Ahead
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.receipt import Receipt
from minikoneps.packs.procedure import Procedure
from minikoneps.participation.rules import wanted_of
from minikoneps.participation.service import must_take_part
from minikoneps.parties.debarring import find_debarred, must_not_be_debarred
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
from minikoneps.tenders.service import get_published


def submit_bid(act: Act, tender_id: str, sent: BidSent) -> BidShown:
    """Take a sealed bid."""
    _, tenderer = acting_for(act)
    ahead = cast("BidsAhead", act.ahead)
    tender = ahead.get_tender(tender_id)
    rules.must_be_wanted(tender)
    rules.must_be_in_time(tender, act.received_at)
    standing = ahead.standing.get((tender.id, tenderer))
    if standing is not None:
        raise RuleBroken("bids.already_submitted", tender=tender.id, bid=standing)
    return _take(act, ahead, tender, tenderer, sent, replaces=None)


def in_company(caller: Caller, tender_id: str, sent: BidSent) -> Ahead:
    """How a bid is decided together with those that wait beside it."""
    return Ahead(BidsAhead, Wish(tender_id, caller.party or "", sent))


def replace_bid(act: Act, bid_id: str, sent: BidSent) -> BidShown:
    """Take a sealed bid in the place of another."""
    earlier, tender = _own_standing(act, bid_id)
    ahead = BidsAhead(act.session, [Wish(tender.id, earlier.tenderer, sent)])
    shown = _take(act, ahead, tender, earlier.tenderer, sent, replaces=earlier)
    ahead.write()
    return shown


def withdraw_bid(act: Act, bid_id: str) -> BidShown:
    """Give a bid back unopened."""
    bid, tender = _own_standing(act, bid_id)
    bid.withdrawn_at = act.received_at
    act.session.add(bid)
    act.session.flush()
    note_bid(act, tender.id, bid.tenderer, stands=False)
    act.append(
        "bid.withdrawn",
        {
            "bid": bid.id,
            "tender": tender.id,
            "tenderer": bid.tenderer,
            "received_at": instant_text(act.received_at),
        },
        _told(act, bid),
    )
    return _look_up(act.session, tender, [bid], bid.tenderer)[0]


def _own_standing(act: Act, bid_id: str) -> tuple[Bid, PublishedTender]:
    _, tenderer = acting_for(act)
    bid = store.find_bid(act.session, bid_id)
    if bid is None or bid.tenderer != tenderer:
        raise RuleBroken("bids.not_found", bid=bid_id)
    tender = get_published(act.session, bid.tender)
    rules.must_be_wanted(tender)
    rules.must_be_in_time(tender, act.received_at)
    rules.must_stand(tender.id, bid.id, _facts(bid, tender))
    return bid, tender


def _take(
    act: Act, ahead: BidsAhead, tender: PublishedTender, tenderer: str, sent: BidSent, replaces: Bid | None
) -> BidShown:
    rules.must_be_asked(tender, tenderer)
    procedure = ahead.procedure(tender)
    bidder = _admit(act, ahead, tender, tenderer, procedure)
    if sent.notice_version != tender.notice_version:
        raise RuleBroken("bids.notice_superseded", tender=tender.id, expected=tender.notice_version)
    pairs = [(one.stage, one.lot) for one in sent.envelopes]
    rules.must_be_complete(tender.id, pairs, tender.notice.lots, procedure)
    bid = BidTaken(
        id=new_id("bid"),
        tender=tender.id,
        tenderer=tenderer,
        notice_version=sent.notice_version,
        received_at=act.received_at,
        position=act.next_position,
        consortium=bidder.consortium,
    )
    wanted = [(lot.id, stage) for lot in tender.notice.lots for stage in procedure.envelopes]
    in_order = sorted(sent.envelopes, key=lambda one: wanted.index((one.lot, one.stage)))
    envelopes = [_check_envelope(act, ahead, tender, bid, place, one) for place, one in enumerate(in_order)]
    rules.must_differ(tender.id, [envelope.sha256 for envelope in envelopes])
    if replaces is not None:
        replaces.replaced_by = bid.id
        act.session.add(replaces)
        act.session.flush()
    _record(act, bid, envelopes, replaces)
    ahead.take(bid, envelopes, replaces=replaces is not None)
    outsides = {bid.id: [envelope.outside for envelope in envelopes]}
    return _show(tender, [bid], tenderer, {tenderer: ahead.name(tenderer)}, outsides)[0]


def _admit(
    act: Act, ahead: BidsAhead, tender: PublishedTender, tenderer: str, procedure: Procedure
) -> Bidder:
    """In whose name the bid comes in, refused where the law or the notice does not admit it."""
    alone = (tender.id, tenderer) not in ahead.bound
    bidder = Bidder.alone(tenderer) if alone else find_bidder(act.session, tender, tenderer)
    if not alone or ahead.may_be_debarred(tenderer, act.received_at):
        must_not_be_debarred(act.session, tender.id, bidder.members, act.received_at)
    wanted = wanted_of(tender, procedure)
    if bidder.consortium is not None and wanted is not None:
        must_be_admitted(act.session, tender, bidder, wanted)
    must_take_part(act.session, tender, tenderer, procedure, bidder.members)
    return bidder


def _check_envelope(
    act: Act, ahead: BidsAhead, tender: PublishedTender, bid: BidTaken, place: int, sent: EnvelopeSent
) -> EnvelopeTaken:
    expected = InfoParts(
        workshop=act.log.workshop,
        attempt=act.log.attempt,
        tender=tender.id,
        notice_version=tender.notice_version,
        stage=sent.stage,
        lot=sent.lot,
        tenderer=bid.tenderer,
        opening_key=tender.key_for(sent.stage),
    )
    rules.must_match(sent.info, expected)
    if sent.opening_key != expected.opening_key:
        raise RuleBroken("bids.wrong_key", tender=tender.id, expected=expected.opening_key)
    read = ahead.read(sent.ciphertext, tender.id)
    if read.sha256 in ahead.known:
        raise RuleBroken("bids.duplicate_envelope", tender=tender.id)
    said = (sent.stage, sent.lot, place, sent.opening_key, sent.info)
    return EnvelopeTaken(bid.id, *said, read.sha256, read.content)


def _record(act: Act, bid: BidTaken, envelopes: Sequence[EnvelopeTaken], replaces: Bid | None) -> None:
    earlier = {} if replaces is None else {"replaces": replaces.id}
    together = {} if bid.consortium is None else {"consortium": bid.consortium}
    act.append(
        "bid.received",
        {
            "bid": bid.id,
            "tender": bid.tender,
            "tenderer": bid.tenderer,
            "notice_version": bid.notice_version,
            "envelopes": [
                {
                    "lot": envelope.lot,
                    "stage": envelope.stage,
                    "info": envelope.info,
                    "ciphertext_sha256": envelope.sha256,
                    "bytes": len(envelope.ciphertext),
                }
                for envelope in envelopes
            ],
            "received_at": instant_text(bid.received_at),
            **together,
            **earlier,
        },
        _told(act, bid),
    )


def _told(act: Act, bid: Bid | BidTaken) -> Audience:
    """The seat that acts, and those of the consortium that it acts for; everybody after the opening."""
    others = () if bid.consortium is None else seats_behind(act.session, bid.consortium)
    return Audience.only(act.seat, *others, after=bid.tender)


def list_bids(session: Session, caller: Caller, listing: Listing, tender_id: str) -> Page[BidShown]:
    """The caller's own bids on a tender; once it is opened, everybody's."""
    wanted = listing.wanted("id", "status", "tenderer", "q")
    tender = get_published(session, tender_id)
    page = store.list_bids(session, listing, wanted, tender, _own(caller))
    return Page(_look_up(session, tender, page.rows, _own(caller)), page.first, page.total)


def get_bid(session: Session, caller: Caller, bid_id: str) -> BidShown:
    """One bid, if the caller may know of it."""
    bid = _must_see(session, caller, bid_id)
    return _look_up(session, get_published(session, bid.tender), [bid], _own(caller))[0]


def get_bid_receipt(session: Session, caller: Caller, bid_id: str) -> Receipt:
    """The receipt of a bid, as it was given when the bid came in."""
    return ledger.get_receipt(session, _must_see(session, caller, bid_id).position)


def find_members(session: Session, tender_id: str) -> dict[str, list[str]]:
    """Who stands behind each bid on an opened tender: its tenderer, or the members of its consortium."""
    bids = store.list_disclosed(session, tender_id)
    behind = members_behind(session, [bid.consortium for bid in bids if bid.consortium is not None])
    return {bid.id: behind.get(bid.consortium or "", [bid.tenderer]) for bid in bids}


def find_debarred_bids(session: Session, tender_id: str, now: datetime) -> list[str]:
    """The bids on an opened tender whose tenderer, or a member of whose consortium, is shut out now."""
    members = find_members(session, tender_id)
    shut_out = find_debarred(session, {party for behind in members.values() for party in behind}, now)
    return [bid for bid, parties in members.items() if not shut_out.keys().isdisjoint(parties)]


def _own(caller: Caller) -> str | None:
    return caller.party if caller.role == Role.TENDERER else None


def _must_see(session: Session, caller: Caller, bid_id: str) -> Bid:
    bid = store.find_bid(session, bid_id)
    if bid is None or (bid.disclosed_at is None and bid.tenderer != _own(caller)):
        raise RuleBroken("bids.not_found", bid=bid_id)
    return bid


def _facts(bid: Bid | BidTaken, tender: PublishedTender) -> BidFacts:
    return BidFacts(bid.withdrawn_at, bid.replaced_by, bid.notice_version, tender.notice_version)


def _status(bid: Bid | BidTaken, tender: PublishedTender) -> BidStatus:
    return rules.bid_status(_facts(bid, tender))


def _look_up(
    session: Session, tender: PublishedTender, bids: Sequence[Bid], own: str | None
) -> list[BidShown]:
    tenderers = refer_to_all(session, {bid.tenderer for bid in bids})
    return _show(tender, bids, own, tenderers, store.outsides(session, [bid.id for bid in bids]))


def _show(
    tender: PublishedTender,
    bids: Sequence[Bid | BidTaken],
    own: str | None,
    tenderers: Mapping[str, PartyReference],
    outsides: Mapping[str, Sequence[Outside]],
) -> list[BidShown]:
    return [
        BidShown.known(
            id=bid.id,
            tender=bid.tender,
            tenderer=tenderers[bid.tenderer],
            consortium=bid.consortium,
            status=_status(bid, tender),
            received_at=bid.received_at,
            withdrawn_at=bid.withdrawn_at,
            replaced_by=bid.replaced_by,
            notice_version=bid.notice_version,
            envelopes=[_envelope(outside, bid.tenderer == own) for outside in outsides[bid.id]],
        )
        for bid in bids
    ]


def _envelope(outside: Outside, own: bool) -> EnvelopeShown:
    return EnvelopeShown.known(
        lot=outside.lot,
        stage=outside.stage,
        ciphertext_sha256=outside.sha256,
        bytes=outside.length,
        envelope_head=outside.head.hex() if own else None,
    )
