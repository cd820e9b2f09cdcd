"""Was nobody excluded for its price but by a bound of the law, or after a question, an answer and reasons?"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.methods.hearing import (
    Decision,
    Hearing,
    HearingAct,
    HearingState,
    hearing_state,
    open_acts,
)
from minikoneps.evaluations.methods.too_high import Yardsticks
from minikoneps.explanations.bounding import LotBounds, awaited_in, find_bounds, passed_over_in
from minikoneps.ledger.entry import Entry
from minikoneps.packs.procedure import Procedure
from minikoneps.shared.canonical import Fields, Unreadable
from minikoneps.shared.money import Money
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import TenderStory
from minikoneps.verification.story_steps import Explained, Researched

Read = Callable[[TenderStory, int, Entry, Fields], None]


def _researched(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    currency = fields.text("currency")
    try:
        mean, budget = (Money.parse(fields.text(name), currency) for name in ("mean", "budget"))
    except ValueError:
        raise Unreadable("market research is no amount of money") from None
    tender.researched.append(Researched(index, fields.text("lot"), mean, budget))


def _explained(act: HearingAct) -> Read:
    def read(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
        done, at, due = act, entry.recorded_at, None
        if act is HearingAct.ASK:
            due = fields.instant("due_at")
        elif act is HearingAct.ANSWER:
            at = fields.instant("received_at")
        elif act is HearingAct.REJECT:
            done = HearingAct.ACCEPT if fields.value("accepted") is True else HearingAct.REJECT
        said = Explained(index, fields.text("lot"), fields.text("bid"), done, at, due)
        tender.explained.append(said)

    return read


EXPLANATION_ACTS: Mapping[str, Read] = {
    "research.recorded": _researched,
    "explanation.asked": _explained(HearingAct.ASK),
    "explanation.given": _explained(HearingAct.ANSWER),
    "explanation.heard": _explained(HearingAct.HEAR),
    "explanation.decided": _explained(HearingAct.REJECT),
}


def check_explanations(tender: TenderStory, law: Procedure | None) -> Iterator[Finding]:
    """Follow every explanation step by step, and hold market research against the opening."""
    opened = tender.openings[0].index if tender.openings else None
    for one in tender.researched:
        if opened is not None and one.index > opened:
            words = f"market research for lot {one.lot} of {tender.id} was written down after the opening"
            yield fraud("research_after_opening", words, one.index)
    oral = law is not None and law.too_low is not None and law.too_low.heard
    for done in tender.explained:
        hearing = _hearing(tender, done.lot, done.bid, done.index)
        state = hearing_state(hearing, done.at)
        if done.act not in open_acts(state, oral):
            words = (
                f"bid {done.bid} on lot {done.lot} of {tender.id}: {done.act.value} while its explanation "
                f"was at {state.value}"
            )
            yield fraud("explained_out_of_turn", words, done.index)


def bounded_before(
    tender: TenderStory, law: Procedure | None, lot: str, index: int
) -> tuple[Mapping[str, PassedOver], Mapping[str, Awaits]]:
    """The bids of a lot that the bounds or a decision kept from the award, and those not decided yet."""
    bounds = None if law is None else _bounds(tender, law, lot, index)
    if bounds is None:
        return {}, {}
    states = _states(tender, lot, index)
    return passed_over_in(bounds, states), awaited_in(bounds, states)


def _bounds(tender: TenderStory, law: Procedure, lot: str, index: int) -> LotBounds | None:
    rankings = [one for one in tender.rankings if one.index < index]
    if not rankings or tender.final is None:
        return None
    try:
        rows = [place for place in rankings[-1].places if place.lot == lot]
        prices = {row.bid: Money.parse(row.total, row.currency) for row in rows}
        known = _known(tender, lot, index)
    except ValueError:
        return None
    return find_bounds(lot, (law.too_low, law.too_high), known, prices)


def _known(tender: TenderStory, lot: str, index: int) -> Yardsticks:
    record = {} if tender.final is None else tender.final.record
    lots = record.get("lots")
    rows = [row for row in lots if isinstance(row, dict)] if isinstance(lots, list) else []
    own = next((row.get("value") for row in rows if row.get("id") == lot), None)
    estimate = _amount(own or (record.get("value") if len(rows) == 1 else None))
    found = [one for one in tender.researched if one.lot == lot and one.index < index]
    if not found:
        return Yardsticks(estimate=estimate)
    return Yardsticks(estimate=estimate, budget=found[-1].budget, research=found[-1].mean)


def _amount(said: object) -> Money | None:
    if not isinstance(said, Mapping):
        return None
    return Money.parse(str(said.get("amount")), str(said.get("currency")))


def _states(tender: TenderStory, lot: str, index: int) -> dict[str, HearingState]:
    bids = {one.bid for one in tender.explained if one.lot == lot and one.index < index}
    found = {bid: _hearing(tender, lot, bid, index) for bid in sorted(bids)}
    return {
        bid: hearing_state(hearing, hearing.asked_at) for bid, hearing in found.items() if hearing is not None
    }


def _hearing(tender: TenderStory, lot: str, bid: str, index: int) -> Hearing | None:
    """What had happened about a bid before an entry, as far as it can have happened so."""
    steps = [one for one in tender.explained if (one.lot, one.bid) == (lot, bid) and one.index < index]
    asked = next((one for one in steps if one.act is HearingAct.ASK), None)
    if asked is None or asked.due is None:
        return None
    at: dict[HearingAct, datetime] = {one.act: one.at for one in steps}
    accepted = HearingAct.ACCEPT in at
    decided = at.get(HearingAct.ACCEPT) or at.get(HearingAct.REJECT)
    decision = None if decided is None else Decision(decided, accepted, "as the entry says")
    try:
        given, heard = at.get(HearingAct.ANSWER), at.get(HearingAct.HEAR)
        return Hearing(asked.at, asked.due, given, heard, decision)
    except ValueError:
        return Hearing(asked.at, asked.due)
