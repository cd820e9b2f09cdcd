"""Declaring securities forfeited and giving them back, and showing what became of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from minikoneps.awards import security_rules as rules
from minikoneps.awards import store
from minikoneps.awards.rules import Cause
from minikoneps.awards.security_rules import SecurityState
from minikoneps.awards.security_schemas import (
    BidSecurityShown,
    ForfeitureMade,
    ReleaseMade,
    SecurityEndShown,
)
from minikoneps.awards.tables import SecurityEnd
from minikoneps.evaluations.rules import Opened
from minikoneps.evaluations.security_shapes import SecurityShown
from minikoneps.evaluations.service import readable
from minikoneps.ledger.act import Act
from minikoneps.parties.schemas import PartyReference
from minikoneps.parties.service import refer_to_all
from minikoneps.sealing.security import SecurityGiven
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published, must_run


@dataclass(frozen=True)
class _Story:
    """What is known of the securities of a tender: its awards, who broke its word when, and what ended."""

    tender: PublishedTender
    awarded: Mapping[str, str | None]
    broken: Mapping[tuple[str, str], datetime]
    ends: Mapping[tuple[str, str], SecurityEnd]


def list_securities(session: Session, tender_id: str, now: datetime) -> list[BidSecurityShown]:
    """The securities of the opened bids, in the order of the opening; none before it."""
    tender = get_published(session, tender_id)
    if tender.notice.bid_security is None:
        return []
    story = _story(session, tender)
    opened = list(readable(session, tender.id).values())
    named = refer_to_all(session, {one.tenderer for one in opened})
    return [_show(story, one, named[one.tenderer], now) for one in opened]


def forfeit(act: Act, tender_id: str, made: ForfeitureMade) -> BidSecurityShown:
    """Declare the security of a winner that went back on its bid lost; there is no way back."""
    story, one, given = _held(act, tender_id, made.bid, made.lot)
    tender, key = story.tender, (one.bid, one.lot)
    rules.must_be_broken_word(
        tender.id, one.bid, tender.notice, given, story.broken.get(key), act.recorded_at
    )
    due = None if one.total is None else rules.amount_due(tender.notice, one.lot, one.total, given)
    if due is None:
        raise RuleBroken("awards.security_not_held", tender=tender.id, bid=one.bid, lot=one.lot, state="none")
    _end(act, story, one, due, made.reasons)
    act.append(
        "security.forfeited",
        {
            "tender": tender.id,
            "lot": one.lot,
            "bid": one.bid,
            "tenderer": one.tenderer,
            "form": given.form,
            "amount": due.text,
            "currency": due.currency,
            "reasons": made.reasons,
        },
    )
    return _shown_again(act, tender, one)


def release(act: Act, tender_id: str, made: ReleaseMade) -> list[BidSecurityShown]:
    """Give the securities of some bids on a decided lot back."""
    shown = []
    for bid in dict.fromkeys(made.bids):
        story, one, _ = _held(act, tender_id, bid, made.lot)
        tender, awarded = story.tender, story.awarded
        rules.must_be_free(tender.id, made.lot, bid, made.lot in awarded, awarded.get(made.lot))
        _end(act, story, one, None, None)
        shown.append(_shown_again(act, tender, one))
    bids = [{"bid": one.bid, "tenderer": one.tenderer.id} for one in shown]
    act.append("security.released", {"tender": tender_id, "lot": made.lot, "bids": bids})
    return shown


def _held(act: Act, tender_id: str, bid: str, lot: str) -> tuple[_Story, Opened, SecurityGiven]:
    """The security that the caller may decide on."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    one, story = readable(act.session, tender.id).get((bid, lot)), _story(act.session, tender)
    state = SecurityState.NONE if one is None else _state(story, one)
    rules.must_be_held(tender.id, bid, lot, state)
    if one is None or one.security is None:
        raise TypeError("a security that is held was given")
    return story, one, one.security


def _end(act: Act, story: _Story, one: Opened, amount: Money | None, reasons: str | None) -> None:
    ended = SecurityEnd(
        bid=one.bid,
        lot=one.lot,
        tender=story.tender.id,
        ended_at=act.recorded_at,
        amount_minor=None if amount is None else amount.minor,
        currency=None if amount is None else amount.currency,
        reasons=reasons,
    )
    store.put_security_end(act.session, ended)


def _story(session: Session, tender: PublishedTender) -> _Story:
    awards = store.list_awards(session, tender.id)
    cancelled = store.list_cancelled(session, tender.id)
    return _Story(
        tender,
        {award.lot: award.bid for award in awards},
        {
            (award.bid, award.lot): award.cancelled_at
            for award in cancelled
            if award.bid is not None and award.cause == Cause.SUPPLIER_WITHDREW
        },
        {(one.bid, one.lot): one for one in store.list_security_ends(session, tender.id)},
    )


def _state(story: _Story, one: Opened) -> SecurityState:
    if story.tender.notice.bid_security is None or one.security is None:
        return SecurityState.NONE
    end = story.ends.get((one.bid, one.lot))
    if end is None:
        return SecurityState.HELD
    return SecurityState.RELEASED if end.amount_minor is None else SecurityState.FORFEITED


def _shown_again(act: Act, tender: PublishedTender, one: Opened) -> BidSecurityShown:
    named = refer_to_all(act.session, {one.tenderer})
    return _show(_story(act.session, tender), one, named[one.tenderer], act.recorded_at)


def _show(story: _Story, one: Opened, tenderer: PartyReference, now: datetime) -> BidSecurityShown:
    notice, key = story.tender.notice, (one.bid, one.lot)
    security, given = SecurityShown.of(one, notice), one.security
    if security is None or one.total is None or notice.bid_security is None or notice.deadline is None:
        raise TypeError("a notice that asks for a security says how much")
    state, end, broken = _state(story, one), story.ends.get(key), story.broken.get(key)
    due = rules.amount_due(notice, one.lot, one.total, given)
    held = state is SecurityState.HELD and given is not None
    owed = broken is not None and rules.is_bound(notice, broken)
    return BidSecurityShown(
        bid=one.bid,
        lot=one.lot,
        tenderer=tenderer,
        security=security,
        state=state,
        due=None if due is None else MoneyShape.of(due),
        binds_until=notice.bid_security.binds_until(notice.deadline),
        forfeitable=held and owed and given is not None and rules.is_payable(given, now),
        releasable=held and one.lot in story.awarded and story.awarded[one.lot] != one.bid,
        end=None if end is None else _ended(end),
    )


def _ended(end: SecurityEnd) -> SecurityEndShown:
    amount = None
    if end.amount_minor is not None and end.currency is not None:
        amount = MoneyShape.of(Money(end.amount_minor, end.currency))
    return SecurityEndShown(ended_at=end.ended_at, amount=amount, reasons=end.reasons)
