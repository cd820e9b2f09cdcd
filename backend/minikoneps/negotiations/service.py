"""Beginning a negotiation, writing the minutes of its rounds, ending it, and what awards ask of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from minikoneps.bids.service import find_debarred_bids
from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.placing import LotCase, LotOrder
from minikoneps.evaluations.ranking import find_cases, find_ranking
from minikoneps.explanations import service as explanations
from minikoneps.ledger.act import Act
from minikoneps.ledger.law import law_of
from minikoneps.negotiations import rules, store
from minikoneps.negotiations.rules import About, Outcome, Round, Talks
from minikoneps.negotiations.schemas import LotTalksShown, NegotiationBegun, NegotiationEnd, RoundHeld
from minikoneps.negotiations.showing import Seen, show_lot
from minikoneps.negotiations.tables import Negotiation, NegotiationRound
from minikoneps.packs.methods import Negotiated
from minikoneps.parties.service import acting_for
from minikoneps.shared.access import Caller
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_salt
from minikoneps.shared.money import Money
from minikoneps.shared.reading import only_reading
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run


@dataclass(frozen=True)
class LotTalks:
    """One lot's order, the negotiations in it, and whose turn it is."""

    case: LotCase
    order: LotOrder
    talks: Mapping[str, Talks]
    gone: Mapping[str, PassedOver]

    @property
    def turn(self) -> tuple[str, ...]:
        """The bids that may be negotiated with now."""
        return rules.turn_of(self.order, self.talks, self.gone)


def begin(act: Act, tender_id: str, made: NegotiationBegun) -> Negotiation:
    """Begin to negotiate with the bid whose turn it is, before everybody."""
    tender, lot = _run(act, tender_id, made.lot)
    about = {"tender": tender.id, "lot": made.lot, "bid": made.bid}
    rules.must_be_in_turn(about, lot.order, lot.turn, made.bid in lot.talks)
    place = next(one for one in lot.order.places if one.bid == made.bid)
    row = Negotiation(
        bid=made.bid,
        lot=made.lot,
        tender=tender.id,
        tenderer=_tenderer_of(act.session, tender.id, made.bid),
        opened_at=act.recorded_at,
    )
    store.keep(act.session, row)
    most = {"amount": place.total.text, "currency": place.total.currency}
    act.append("negotiation.opened", {**_named(row), "rank": place.rank, "most": most})
    return row


def hold_round(act: Act, tender_id: str, made: RoundHeld) -> NegotiationRound:
    """Keep the minutes of a round; the ledger gets their hash, and that of the price until the end."""
    tender, lot = _run(act, tender_id, made.lot)
    about, talks, row = _going_on(act, tender, lot, made)
    price = None if made.price is None else made.price.money
    rules.must_be_a_round(about, talks, Round(made.about, made.settled, price))
    seat, _ = acting_for(act)
    kept = NegotiationRound(
        bid=made.bid,
        lot=made.lot,
        number=len(talks.rounds) + 1,
        tender=tender.id,
        about=made.about.value,
        settled=made.settled,
        present=made.present,
        minutes=made.minutes,
        held_at=act.recorded_at,
        seat=seat,
    )
    said = {"round": kept.number, "about": kept.about, "settled": kept.settled}
    hidden = {"words_sha256": rules.words_digest(made.present, made.minutes)}
    if price is not None:
        kept.price_minor, kept.price_currency, kept.price_salt = price.minor, price.currency, new_salt()
        hidden["price_sha256"] = rules.price_digest(price, kept.price_salt)
    store.keep(act.session, kept)
    act.append("negotiation.held", {**_named(row), **said, **hidden})
    return kept


def end(act: Act, tender_id: str, made: NegotiationEnd) -> Negotiation:
    """Say how a negotiation ended; every price that was on its table becomes public."""
    tender, lot = _run(act, tender_id, made.lot)
    about, talks, row = _going_on(act, tender, lot, made)
    rules.must_be_endable(about, talks, made.outcome)
    row.outcome, row.reasons, row.ended_at = made.outcome.value, made.reasons, act.recorded_at
    store.keep(act.session, row)
    rounds = [one for one in store.list_rounds(act.session, tender.id) if (one.bid, one.lot) == _key(row)]
    said: dict[str, object] = {"outcome": row.outcome, "reasons": row.reasons}
    said["prices"] = [_price_said(one) for one in rounds if one.price_salt is not None]
    if made.outcome is Outcome.AGREED and talks.price is not None:
        said["value"] = {"amount": talks.price.text, "currency": talks.price.currency}
    act.append("negotiation.ended", {**_named(row), **said})
    return row


def note_gone(act: Act, bid: str, lot: str) -> None:
    """Remember that an award that came of a negotiation stands no more, so that the next one has its turn."""
    row = store.find_negotiation(act.session, bid, lot)
    if row is not None:
        row.gone_at = act.recorded_at
        store.keep(act.session, row)


def passed_over(session: Session, tender: PublishedTender) -> dict[str, dict[str, PassedOver]]:
    """The bids whose negotiation broke down, by lot and bid."""
    found: dict[str, dict[str, PassedOver]] = {}
    for (bid, lot), one in _talks(session, tender.id).items():
        found.setdefault(lot, {}).update(rules.passed_over_in({bid: one}))
    return found


def awaited(session: Session, tender: PublishedTender) -> dict[str, dict[str, Awaits]]:
    """The bids that cannot be awarded before it was agreed with them, by lot and bid."""
    if not _is_negotiated(session, tender):
        return {}
    talks = _talks(session, tender.id)
    return {
        order.lot: rules.awaited_in([one.bid for one in order.places], _of_lot(talks, order.lot))
        for _, order in find_cases(session, tender)
    }


def agreed_value(session: Session, bid: str, lot: str) -> Money | None:
    """What was agreed with a bid in the place of what it asked; None where nothing was negotiated."""
    row = store.find_negotiation(session, bid, lot)
    return None if row is None else _talks(session, row.tender)[bid, lot].agreed


def list_talks(session: Session, caller: Caller, tender_id: str, now: datetime) -> list[LotTalksShown]:
    """The bids of each lot in the order of negotiation, as a caller reads them; none before the ranking."""
    tender = get_published(session, tender_id)
    ranking = find_ranking(session, tender.id)
    if ranking is None or not _is_negotiated(session, tender):
        return []
    rows = store.list_negotiations(session, tender.id)
    rounds = store.list_rounds(session, tender.id)
    seen = Seen(caller, tender, ranking.ranking, {_key(one): one for one in rows}, rounds)
    return [
        show_lot(session, seen, lot.case, lot.talks, lot.turn) for lot in _lots(session, tender, now).values()
    ]


def _run(act: Act, tender_id: str, lot: str) -> tuple[PublishedTender, LotTalks]:
    with only_reading(act.session):
        tender = get_published(act.session, tender_id)
        must_run(act.caller, tender.id, tender.procuring_entity)
        must_not_be_cancelled(tender)
        if not _is_negotiated(act.session, tender):
            raise RuleBroken("negotiations.not_asked", tender=tender.id)
        found = _lots(act.session, tender, act.recorded_at).get(lot)
    if found is None:
        raise RuleBroken("negotiations.not_ranked", tender=tender.id, lot=lot)
    return tender, found


def _going_on(
    act: Act, tender: PublishedTender, lot: LotTalks, made: RoundHeld | NegotiationEnd
) -> tuple[About, Talks, Negotiation]:
    about: About = {"tender": tender.id, "lot": made.lot, "bid": made.bid}
    talks = rules.must_go_on(about, lot.talks.get(made.bid), lot.turn)
    row = store.find_negotiation(act.session, made.bid, made.lot)
    if row is None:
        raise RuleBroken("negotiations.not_begun", **about)
    return about, talks, row


def _is_negotiated(session: Session, tender: PublishedTender) -> bool:
    _, _, procedure = law_of(session, tender.notice)
    return isinstance(procedure.award, Negotiated)


def _lots(session: Session, tender: PublishedTender, now: datetime) -> dict[str, LotTalks]:
    """How far each lot has come, once the bids are ranked."""
    talks = _talks(session, tender.id)
    shut_out = dict.fromkeys(find_debarred_bids(session, tender.id, now), PassedOver.DEBARRED)
    explained = explanations.passed_over(session, tender)
    left = {
        _key(one): PassedOver.WITHDREW
        for one in store.list_negotiations(session, tender.id)
        if one.gone_at is not None
    }
    return {
        order.lot: LotTalks(
            case,
            order,
            _of_lot(talks, order.lot),
            {
                **explained.get(order.lot, {}),
                **shut_out,
                **{bid: why for (bid, lot), why in left.items() if lot == order.lot},
            },
        )
        for case, order in find_cases(session, tender)
    }


def _of_lot(talks: Mapping[tuple[str, str], Talks], lot: str) -> dict[str, Talks]:
    return {bid: one for (bid, of), one in talks.items() if of == lot}


def _talks(session: Session, tender: str) -> dict[tuple[str, str], Talks]:
    """Every negotiation of a tender as the rules look at it."""
    rows = store.list_negotiations(session, tender)
    if not rows:
        return {}
    ranking, rounds = find_ranking(session, tender), store.list_rounds(session, tender)
    totals = {} if ranking is None else {(one.bid, one.lot): one.total.money for one in ranking.ranking}
    return {
        _key(row): Talks(
            row.bid,
            totals[_key(row)],
            tuple(_round(one) for one in rounds if (one.bid, one.lot) == _key(row)),
            None if row.outcome is None else Outcome(row.outcome),
        )
        for row in rows
        if _key(row) in totals
    }


def _round(row: NegotiationRound) -> Round:
    return Round(rules.Subject(row.about), row.settled, row.price)


def _key(row: Negotiation) -> tuple[str, str]:
    return row.bid, row.lot


def _named(row: Negotiation) -> dict[str, object]:
    return {"tender": row.tender, "lot": row.lot, "bid": row.bid, "tenderer": row.tenderer}


def _price_said(row: NegotiationRound) -> dict[str, object]:
    price = row.price
    amount = {} if price is None else {"amount": price.text, "currency": price.currency}
    return {"round": row.number, **amount, "salt": row.price_salt}


def _tenderer_of(session: Session, tender: str, bid: str) -> str:
    ranking = find_ranking(session, tender)
    return next(one.tenderer.id for one in (ranking.ranking if ranking else ()) if one.bid == bid)
