"""Writing down market research, and asking, hearing and deciding about prices that look too low."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from sqlmodel import Session

from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.methods.hearing import HearingAct, HearingState, hearing_state
from minikoneps.evaluations.methods.too_high import Yardsticks
from minikoneps.evaluations.ranking import find_orders, find_ranking
from minikoneps.evaluations.service import is_opened
from minikoneps.explanations import rules, store
from minikoneps.explanations.bounding import LotBounds, awaited_in, find_bounds, passed_over_in
from minikoneps.explanations.schemas import (
    BoundsShown,
    ExplanationAsked,
    ExplanationDecided,
    ExplanationGiven,
    ExplanationHeard,
    ResearchedShown,
    ResearchMade,
    ResearchShown,
)
from minikoneps.explanations.showing import Seen, show_bounds
from minikoneps.explanations.tables import Explanation, Research
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.law import law_of
from minikoneps.packs.bounds import TooHighRule, TooLowRule
from minikoneps.packs.procedure import Procedure
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for, list_seats
from minikoneps.shared.access import Caller
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run


def record_research(act: Act, tender_id: str, made: ResearchMade) -> ResearchShown:
    """Write down what a lot costs in the market; nobody else reads it before the opening."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    mean, budget = made.mean.money, made.budget.money
    currencies = {mean.currency, budget.currency}
    rules.must_be_researchable(
        tender.id, made.lot, tender.notice, currencies, is_opened(act.session, tender.id)
    )
    kept = Research(
        tender=tender.id,
        lot=made.lot,
        mean_minor=mean.minor,
        budget_minor=budget.minor,
        currency=mean.currency,
        source=made.source,
        recorded_at=act.recorded_at,
    )
    store.put_research(act.session, kept)
    entity = tender.procuring_entity
    officers = [
        seat.seat
        for seat in list_seats(act.session)
        if seat.role == Role.PROCURING_OFFICER and seat.party == entity
    ]
    said = {"tender": tender.id, "lot": made.lot, "mean": mean.text, "budget": budget.text}
    told = {**said, "currency": mean.currency, "source": made.source}
    act.append("research.recorded", told, Audience.only(*officers, after=tender.id))
    return _research(kept)


def get_market(session: Session, caller: Caller, tender_id: str) -> ResearchedShown:
    """The market research of a tender: for its officers, and for everybody after the opening."""
    tender = get_published(session, tender_id)
    _, _, law = law_of(session, tender.notice)
    runs = caller.role == Role.PROCURING_OFFICER and caller.party == tender.procuring_entity
    seen = runs or is_opened(session, tender.id)
    rows = store.list_research(session, tender.id) if seen else ()
    low = law.too_low is not None and law.too_low.rule is TooLowRule.BELOW_MARKET_RESEARCH
    high = law.too_high is not None and law.too_high.rule is TooHighRule.ABOVE_BUDGET_OR_RESEARCH
    return ResearchedShown(asked=low or high, lots=[_research(row) for row in rows])


def ask(act: Act, tender_id: str, made: ExplanationAsked) -> Explanation:
    """Ask a tenderer about its price, and say until when it has time."""
    tender, procedure = _examined(act, tender_id)
    found = find_all(act.session, tender).get(made.lot)
    rules.must_be_ranked(tender.id, made.lot, made.bid, procedure.too_low, found)
    before = store.find_explanation(act.session, made.bid, made.lot)
    _must_be_open(act, tender, made, HearingAct.ASK, before)
    rules.must_leave_time(tender.id, act.recorded_at, made.due_at)
    row = Explanation(
        bid=made.bid,
        lot=made.lot,
        tender=tender.id,
        tenderer=_tenderer_of(act.session, tender, made.bid, made.lot),
        question=made.question,
        asked_at=act.recorded_at,
        due_at=made.due_at,
    )
    store.keep(act.session, row)
    said = {**_about(row), "question": made.question, "due_at": instant_text(made.due_at)}
    act.append("explanation.asked", said)
    return row


def answer(act: Act, tender_id: str, made: ExplanationGiven) -> Explanation:
    """Say, as the tenderer that was asked, what accounts for the price; the ledger gets the hash alone."""
    tender = get_published(act.session, tender_id)
    must_not_be_cancelled(tender)
    _, party = acting_for(act)
    row = store.find_explanation(act.session, made.bid, made.lot)
    if row is None or row.tenderer != party:
        raise RuleBroken("explanations.not_yours", tender=tender.id, lot=made.lot, bid=made.bid)
    _must_be_open(act, tender, made, HearingAct.ANSWER, row)
    row.answer, row.answered_at = made.answer, act.received_at
    store.keep(act.session, row)
    told = {"received_at": instant_text(act.received_at), "words_sha256": _digest(made.answer)}
    act.append("explanation.given", {**_about(row), **told})
    return row


def hear(act: Act, tender_id: str, made: ExplanationHeard) -> Explanation:
    """Write the minutes of hearing the tenderer; the ledger gets their hash alone."""
    tender, row = _asked(act, tender_id, made.bid, made.lot)
    _must_be_open(act, tender, made, HearingAct.HEAR, row)
    row.minutes, row.heard_at = made.minutes, act.recorded_at
    store.keep(act.session, row)
    act.append("explanation.heard", {**_about(row), "words_sha256": _digest(made.minutes)})
    return row


def decide(act: Act, tender_id: str, made: ExplanationDecided) -> Explanation:
    """Keep the bid because its price is explained, or exclude it because it is not; with reasons."""
    tender, row = _asked(act, tender_id, made.bid, made.lot)
    decision = HearingAct.ACCEPT if made.accepted else HearingAct.REJECT
    _must_be_open(act, tender, made, decision, row)
    row.accepted, row.reasons, row.decided_at = made.accepted, made.reasons, act.recorded_at
    store.keep(act.session, row)
    act.append("explanation.decided", {**_about(row), "accepted": made.accepted, "reasons": made.reasons})
    return row


def _examined(act: Act, tender_id: str) -> tuple[PublishedTender, Procedure]:
    tender = get_published(act.session, tender_id)
    if act.caller is not None and act.caller.role == Role.PROCURING_OFFICER:
        must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    return tender, law_of(act.session, tender.notice)[2]


def _asked(act: Act, tender_id: str, bid: str, lot: str) -> tuple[PublishedTender, Explanation]:
    tender, _ = _examined(act, tender_id)
    row = store.find_explanation(act.session, bid, lot)
    if row is None or row.tender != tender.id:
        state = HearingState.NOT_ASKED.value
        raise RuleBroken("explanations.not_open", tender=tender.id, lot=lot, bid=bid, state=state)
    return tender, row


def _must_be_open(
    act: Act,
    tender: PublishedTender,
    made: ExplanationAsked | ExplanationGiven | ExplanationHeard | ExplanationDecided,
    wanted: HearingAct,
    row: Explanation | None,
) -> None:
    about = {"tender": tender.id, "lot": made.lot, "bid": made.bid}
    now = act.received_at if wanted is HearingAct.ANSWER else act.recorded_at
    _, _, procedure = law_of(act.session, tender.notice)
    oral = procedure.too_low is not None and procedure.too_low.heard
    rules.must_be_open(about, wanted, None if row is None else row.hearing, now, oral)


def _about(row: Explanation) -> dict[str, object]:
    return {"tender": row.tender, "lot": row.lot, "bid": row.bid, "tenderer": row.tenderer}


def _digest(words: str) -> str:
    return sha256(words.encode()).hexdigest()


def _tenderer_of(session: Session, tender: PublishedTender, bid: str, lot: str) -> str:
    ranking = find_ranking(session, tender.id)
    rows = [] if ranking is None else ranking.ranking
    return next(one.tenderer.id for one in rows if (one.bid, one.lot) == (bid, lot))


def known_of(notice: Notice, lot: str, research: Research | None) -> Yardsticks:
    """What the prices of a lot are held against, as far as it is known."""
    whole = notice.value if len(notice.lots) == 1 else None
    estimate = next((one.value for one in notice.lots if one.id == lot), None) or whole
    if research is None:
        return Yardsticks(estimate=estimate)
    currency = research.currency
    mean, budget = (Money(minor, currency) for minor in (research.mean_minor, research.budget_minor))
    return Yardsticks(estimate=estimate, budget=budget, research=mean)


def find_all(session: Session, tender: PublishedTender) -> dict[str, LotBounds]:
    """The bounds of every lot, once the bids are ranked."""
    _, _, procedure = law_of(session, tender.notice)
    laws = (procedure.too_low, procedure.too_high)
    research = {row.lot: row for row in store.list_research(session, tender.id)}
    return {
        order.lot: find_bounds(
            order.lot,
            laws,
            known_of(tender.notice, order.lot, research.get(order.lot)),
            {one.bid: one.total for one in order.places},
        )
        for _, order in find_orders(session, tender)
    }


def list_bounds(session: Session, caller: Caller, tender_id: str, now: datetime) -> list[BoundsShown]:
    """The bounds of every lot with its ranked bids, as a caller may read them; none before the ranking."""
    tender = get_published(session, tender_id)
    _, _, law = law_of(session, tender.notice)
    ranking = find_ranking(session, tender.id)
    rows = {(row.bid, row.lot): row for row in store.list_explanations(session, tender.id)}
    seen = Seen(caller, tender.procuring_entity, now)
    found = find_all(session, tender)
    return show_bounds(seen, law, found, [] if ranking is None else ranking.ranking, rows)


def states_of(session: Session, tender: PublishedTender, lot: str) -> Mapping[str, HearingState]:
    """How far the explanations in a lot have come, by bid; what waits for an answer waits still."""
    rows = [row for row in store.list_explanations(session, tender.id) if row.lot == lot]
    return {row.bid: hearing_state(row.hearing, row.asked_at) for row in rows}


def passed_over(session: Session, tender: PublishedTender) -> dict[str, dict[str, PassedOver]]:
    """The bids that a bound or a decision keeps from the award, by lot and bid."""
    found = find_all(session, tender)
    return {lot: passed_over_in(one, states_of(session, tender, lot)) for lot, one in found.items()}


def awaited(session: Session, tender: PublishedTender) -> dict[str, dict[str, Awaits]]:
    """The bids about whose price nobody has decided yet, by lot and bid."""
    found = find_all(session, tender)
    return {lot: awaited_in(one, states_of(session, tender, lot)) for lot, one in found.items()}


def _research(row: Research) -> ResearchShown:
    return ResearchShown(
        lot=row.lot,
        mean=MoneyShape.of(Money(row.mean_minor, row.currency)),
        budget=MoneyShape.of(Money(row.budget_minor, row.currency)),
        source=row.source,
        recorded_at=row.recorded_at,
    )
