"""What an opened bid lacks, when bids may be ranked, and their order."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from minikoneps.evaluations.methods.lower_limit import Limits, run_race
from minikoneps.evaluations.methods.order import order_by
from minikoneps.sealing.payload import BidLine
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import PublishedTender

LINE = ("item", "quantity", "unit_price", "amount")
BidLot = tuple[str, str]  # a bid and one of the lots it is on


@dataclass(frozen=True)
class Opened:
    """What came out of one envelope, or why nothing did.

    Shapes: with a `reason` there is no total and there are no lines; `picks` are the reserve prices it names.
    """

    bid: str
    lot: str
    tenderer: str
    received_at: datetime
    ciphertext_sha256: str
    reason: str | None
    total: Money | None
    lines: tuple[BidLine, ...]
    picks: tuple[int, ...] | None = None

    def record(self) -> dict[str, object]:
        """Write it as it stands in the ledger."""
        named = {"bid": self.bid, "lot": self.lot, "tenderer": self.tenderer}
        named |= {"ciphertext_sha256": self.ciphertext_sha256}
        if self.total is None:
            return {**named, "outcome": "unopenable", "reason": self.reason}
        lines = [{name: getattr(line, name) for name in LINE} for line in self.lines]
        priced = {"currency": self.total.currency, "total": self.total.text, "lines": lines}
        picked = {} if self.picks is None else {"picks": list(self.picks)}
        return {**named, "outcome": "opened", **priced, **picked}


@dataclass(frozen=True)
class Finding:
    """One way in which an opened bid differs from what the notice asked."""

    code: str
    item: str | None = None


@dataclass(frozen=True)
class Ranked:
    """A responsive bid and its place in a lot; `tied` when another bid has the same."""

    lot: str
    rank: int
    bid: str
    total: Money
    tied: bool


def find_differences(opened: Opened, notice: Notice) -> list[Finding]:
    """Compare an envelope with the notice: its currency, and one line for each item of its lot in full.

    Shapes: findings in the order of the notice, unknown items last; none for a bid as asked.
    """
    if opened.total is None:
        return []
    lines, items = opened.lines, notice.items_of(opened.lot)
    found = [] if opened.total.currency == notice.currency else [Finding("currency_differs")]
    named = Counter(line.item for line in lines)
    quantities = {line.item: line.quantity for line in lines}
    for item in items:
        if named[item.id] == 0:
            found.append(Finding("item_missing", item.id))
        elif named[item.id] > 1:
            found.append(Finding("item_repeated", item.id))
        elif Fraction(quantities[item.id]) != Fraction(item.quantity):
            found.append(Finding("quantity_differs", item.id))
    asked = {item.id for item in items}
    return [*found, *(Finding("item_unknown", name) for name in sorted(named.keys() - asked))]


def must_be_openable(tender: PublishedTender, opened_at: datetime | None) -> None:
    """Refuse to open bids before the closing stands in the ledger, or twice.

    Errors: RuleBroken("evaluations.not_closed"), RuleBroken("evaluations.already_opened").
    Source: Directive 2014/24/EU Annex IV (b)
    """
    if tender.closed_at is None:
        raise RuleBroken("evaluations.not_closed", tender=tender.id, deadline=instant_text(tender.deadline))
    if opened_at is not None:
        raise RuleBroken("evaluations.already_opened", tender=tender.id, opened_at=instant_text(opened_at))


def must_be_unranked(tender: str, ranked_at: datetime | None) -> None:
    """Refuse to examine or rank once the ranking stands.

    Errors: RuleBroken("evaluations.already_ranked").
    """
    if ranked_at is not None:
        raise RuleBroken("evaluations.already_ranked", tender=tender, ranked_at=instant_text(ranked_at))


def must_be_examinable(tender: str, opened: Opened, responsive: bool, findings: Sequence[Finding]) -> None:
    """Refuse to call a bid responsive that does not offer what the notice asked.

    Errors: RuleBroken("evaluations.not_as_asked").
    """
    if responsive and findings:
        codes = ", ".join(sorted({finding.code for finding in findings}))
        bid, lot = opened.bid, opened.lot
        raise RuleBroken("evaluations.not_as_asked", tender=tender, bid=bid, lot=lot, findings=codes)


def must_be_examined(tender: str, opened: Sequence[BidLot], examined: Collection[BidLot]) -> None:
    """Refuse to rank while an opened envelope has not been examined.

    Errors: RuleBroken("evaluations.not_examined") naming each bid with its lot.
    """
    waiting = [f"{bid}/{lot}" for bid, lot in opened if (bid, lot) not in examined]
    if waiting:
        raise RuleBroken("evaluations.not_examined", tender=tender, bids=", ".join(waiting))


def rank_lots(
    lots: Sequence[str], totals: Mapping[BidLot, Money], limits: Mapping[str, Limits] | None = None
) -> list[Ranked]:
    """Rank each lot by itself, the lots in the order of the notice.

    Shapes: `limits` by lot, where a plan price and a lower limit keep bids out of the race.
    Errors: ValueError when the totals of one lot are in two currencies.
    """
    held = limits or {}
    return [one for lot in lots for one in rank_bids(lot, totals_on(lot, totals), held.get(lot))]


def totals_on(lot: str, totals: Mapping[BidLot, Money]) -> dict[str, Money]:
    """The totals of one lot by bid id."""
    return {bid: total for (bid, of), total in totals.items() if of == lot}


def rank_bids(lot: str, totals: Mapping[str, Money], limits: Limits | None = None) -> list[Ranked]:
    """Order the responsive bids on one lot by their total, lowest first; with limits those in the race alone.

    Shapes: totals by bid id, may be empty; equal totals share a rank and the next is skipped
        (1, 1, 3); bids of one rank stand in the order of their ids.
    Errors: ValueError when the totals are in two currencies.
    Source: OCDS awardCriteria priceOnly; the pack's award methods lowestPrice and lowestAboveLimit
    """
    if len({total.currency for total in totals.values()}) > 1:
        raise ValueError("amounts in two currencies have no order")
    if limits is None:
        places = order_by({bid: total.minor for bid, total in totals.items()})
    else:
        places = run_race(limits, totals).places
    return [Ranked(lot, place.rank, place.bid, totals[place.bid], place.tied) for place in places]
