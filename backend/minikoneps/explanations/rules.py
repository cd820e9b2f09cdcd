"""When market research may be written down, and what may be done next about a bid that looks too low."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from minikoneps.evaluations.methods.hearing import Hearing, HearingAct, HearingState, hearing_state, open_acts
from minikoneps.explanations.bounding import LotBounds, Standing
from minikoneps.packs.bounds import TooLow
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.notice import Notice


def must_be_researchable(tender: str, lot: str, notice: Notice, currencies: set[str], opened: bool) -> None:
    """Refuse market research for a lot that there is not, in another currency, or once prices are known.

    Errors: RuleBroken with explanations.research_late, explanations.lot_unknown or
        explanations.research_currency.
    """
    if opened:
        raise RuleBroken("explanations.research_late", tender=tender)
    lots = [one.id for one in notice.lots]
    if lot not in lots:
        raise RuleBroken("explanations.lot_unknown", tender=tender, lot=lot, lots=", ".join(lots))
    if currencies != {notice.currency}:
        raise RuleBroken("explanations.research_currency", tender=tender, currency=notice.currency)


def must_be_ranked(tender: str, lot: str, bid: str, law: TooLow | None, bounds: LotBounds | None) -> None:
    """Refuse to ask about a bid that is not ranked, is out already, or where the law has nobody asked.

    Errors: RuleBroken with explanations.not_asked, explanations.not_ranked or explanations.out_already.
    """
    if law is None:
        raise RuleBroken("explanations.not_asked", tender=tender)
    if bounds is None or bid not in bounds.standings:
        raise RuleBroken("explanations.not_ranked", tender=tender, lot=lot, bid=bid)
    if bounds.standings[bid] in (Standing.TOO_HIGH, Standing.EXCLUDED):
        raise RuleBroken("explanations.out_already", tender=tender, lot=lot, bid=bid)


def must_leave_time(tender: str, asked_at: datetime, due_at: datetime) -> None:
    """Refuse a question that leaves no time to answer.

    Errors: RuleBroken("explanations.no_time").
    """
    if due_at <= asked_at:
        raise RuleBroken("explanations.no_time", tender=tender, now=instant_text(asked_at))


def must_be_open(
    about: Mapping[str, Any], act: HearingAct, hearing: Hearing | None, now: datetime, oral: bool
) -> None:
    """Refuse what the explanation of a bid does not wait for.

    Shapes: `about` names tender, lot and bid; with `oral` the tenderer is heard before it is excluded.
    Errors: RuleBroken with explanations.late, explanations.still_time, explanations.not_heard or
        explanations.not_open.
    Source: Directive 2014/24/EU article 69
    """
    state = hearing_state(hearing, now)
    acts = open_acts(state, oral)
    if act in acts:
        return
    due = "" if hearing is None else instant_text(hearing.due_at)
    decides = act in (HearingAct.ACCEPT, HearingAct.REJECT)
    if act is HearingAct.ANSWER and state is HearingState.UNANSWERED:
        raise RuleBroken("explanations.late", **about, due=due)
    if decides and state is HearingState.ASKED:
        raise RuleBroken("explanations.still_time", **about, due=due)
    if act is HearingAct.REJECT and state is HearingState.ANSWERED:
        raise RuleBroken("explanations.not_heard", **about)
    raise RuleBroken("explanations.not_open", **about, state=state.value)
