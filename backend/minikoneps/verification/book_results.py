"""Reads what was decided after an opening: examinations, rankings, awards."""

from collections.abc import Callable

from minikoneps.ledger.entry import Entry
from minikoneps.shared.canonical import Fields, Unreadable
from minikoneps.tenders.rules import PRICE
from minikoneps.verification.explanation_checks import EXPLANATION_ACTS
from minikoneps.verification.failure_story import FailureSaid
from minikoneps.verification.negotiation_checks import NEGOTIATION_ACTS
from minikoneps.verification.qualification_checks import read_qualified
from minikoneps.verification.story import Award, Examination, Rank, Ranking, TenderStory


def _examination(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    responsive = fields.value("responsive")
    if not isinstance(responsive, bool):
        raise Unreadable("responsive is neither true nor false")
    bid, lot = fields.text("bid"), fields.text("lot")
    first = fields.has("stage") and fields.text("stage") != PRICE
    acts = tender.first_examinations if first else tender.examinations
    acts.append(Examination(index, bid, lot, responsive, _reasons(fields)))


def _ranking(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    places = tuple(_rank(Fields(value, "a place")) for value in fields.array("ranking"))
    out = frozenset(_out(value) for value in fields.array("out")) if fields.has("out") else None
    method, ties, lottery = fields.text("method"), entry.data.get("ties"), entry.data.get("lottery")
    tender.rankings.append(Ranking(index, method, places, out, ties, lottery))


def _out(value: object) -> tuple[str, str, str]:
    fields = Fields(value, "a bid out of the race")
    return fields.text("bid"), fields.text("lot"), fields.text("fate")


def _rank(fields: Fields) -> Rank:
    bid, tenderer, rank = fields.text("bid"), fields.text("tenderer"), fields.integer("rank", least=1)
    cost = fields.text("cost") if fields.has("cost") else None
    preferred = (fields.value("local") is True, fields.text("compared")) if fields.has("compared") else None
    total, currency = fields.text("total"), fields.text("currency")
    return Rank(fields.text("lot"), bid, tenderer, rank, total, currency, cost, preferred)


def _award(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    lot, status = fields.text("lot"), fields.text("status")
    bid, tenderer, value = (
        fields.value(name) if fields.has(name) else None for name in ("bid", "tenderer", "value")
    )
    amount = None
    if value is not None:
        money = Fields(value, "the value")
        amount = (money.text("amount"), money.text("currency"))
    named = [name if isinstance(name, str) else None for name in (bid, tenderer)]
    failure = _failure(fields.value("failure")) if fields.has("failure") else None
    decided = Award(index, lot, status, named[0], named[1], amount, _reasons(fields), failure)
    tender.awards.append(decided)


def _failure(value: object) -> FailureSaid:
    fields = Fields(value, "the failure")
    counted = (fields.integer("valid_bids"), fields.integer("minimum_valid_bids"))
    return FailureSaid(fields.text("reason"), *counted)


def _reasons(fields: Fields) -> str:
    """Reasons as one text, whether the act wrote one or a list of them."""
    reasons = fields.value("reasons")
    rows = reasons if isinstance(reasons, list) else [reasons]
    return "; ".join(str(row) for row in rows)


RESULT_ACTS: dict[str, Callable[[TenderStory, int, Entry, Fields], None]] = {
    "bid.examined": _examination,
    "bids.ranked": _ranking,
    "bid.qualified": read_qualified,
    "award.decided": _award,
    **EXPLANATION_ACTS,
    **NEGOTIATION_ACTS,
}
