"""What an opened bid lacks, and when bids may be examined and ranked."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import NamedTuple

from minikoneps.evaluations.life_costing import find_absurd_figures
from minikoneps.evaluations.placing import BidLot
from minikoneps.evaluations.securing import find_security_faults
from minikoneps.sealing.answers import Answer, Figure
from minikoneps.sealing.payload import BidLine
from minikoneps.sealing.security import SecurityGiven
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Item, Notice
from minikoneps.tenders.rules import PublishedTender


class Opened(NamedTuple):
    """What came out of one envelope, or why nothing did.

    Shapes: with a `reason` there is no total and there are no lines; `picks` are the reserve prices it names;
        `answers`, `figures` and `security` are what stood beside the price.
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
    answers: tuple[Answer, ...] = ()
    figures: tuple[Figure, ...] = ()
    security: SecurityGiven | None = None

    def record(self) -> dict[str, object]:
        """Write it as it stands in the ledger."""
        said: dict[str, object] = {"bid": self.bid, "lot": self.lot, "tenderer": self.tenderer}
        said["ciphertext_sha256"] = self.ciphertext_sha256
        if self.total is None:
            return {**said, "outcome": "unopenable", "reason": self.reason}
        said["outcome"] = "opened"
        said["currency"], said["total"] = self.total.currency, self.total.text
        said["lines"] = [line.record() for line in self.lines]
        if self.picks is not None:
            said["picks"] = list(self.picks)
        if self.figures:
            said["figures"] = [one.to_json() for one in self.figures]
        if self.security is not None:
            said["security"] = self.security.record()
        return said


class Counted(NamedTuple):
    """How many bids were opened on a lot, and how many of their envelopes stayed shut."""

    lot: str
    bids: int
    unopenable: int


@dataclass(frozen=True)
class Finding:
    """One way in which an opened bid differs from what the notice asked."""

    code: str
    item: str | None = None


def find_differences(opened: Opened, notice: Notice, whole: bool = True) -> list[Finding]:
    """Compare an envelope with the notice: currency, a line for each item, a life's figures, its security.

    Shapes: findings in the order of the notice, unknown items last; none for a bid as asked; `whole` when the
        envelope is the only one and has to show what is asked for the environment, too.
    """
    if opened.total is None:
        return []
    differ, unknown = _compare(opened.lines, notice.items_of(opened.lot))
    found = [] if opened.total.currency == notice.currency else [Finding("currency_differs")]
    found += differ
    given = {figure.name for figure in opened.figures}
    figures = () if notice.life_cycle is None else notice.life_cycle.figures
    found += [Finding("figure_missing", name) for name in figures if name not in given]
    if notice.life_cycle is not None:
        absurd = find_absurd_figures(notice.life_cycle, opened.total, opened.figures)
        found += [Finding(code, name) for code, name in absurd]
    faults = find_security_faults(notice, opened.lot, opened.total, opened.security)
    found += [Finding(code) for code in faults]
    if whole:
        shown = {answer.criterion for answer in opened.answers}
        wanted = [one.id for one in notice.green if one.asked]
        found += [Finding("proof_missing", name) for name in wanted if name not in shown]
    return found + unknown


def _compare(lines: Sequence[BidLine], items: Sequence[Item]) -> tuple[list[Finding], list[Finding]]:
    """What differs in the items that were asked for, and those that were not."""
    if [(line.item, line.quantity) for line in lines] == [(item.id, item.quantity) for item in items]:
        return [], []  # as nearly always, and there may be very many bids
    found = list[Finding]()
    named = Counter(line.item for line in lines)
    quantities = {line.item: line.quantity for line in lines}
    for item in items:
        if item.id not in named:
            found.append(Finding("item_missing", item.id))
        elif named[item.id] > 1:
            found.append(Finding("item_repeated", item.id))
        elif _differ(quantities[item.id], item.quantity):
            found.append(Finding("quantity_differs", item.id))
    asked = {item.id for item in items}
    return found, [Finding("item_unknown", name) for name in sorted(named.keys() - asked)]


def _differ(one: str, other: str) -> bool:
    """Whether two numbers differ, however they are written."""
    return one != other and Fraction(one) != Fraction(other)


def must_be_openable(tender: PublishedTender, opened_at: datetime | None) -> None:
    """Refuse to open bids before the closing stands in the ledger, or twice.

    Errors: RuleBroken("evaluations.not_closed"), RuleBroken("evaluations.already_opened").
    Source: Directive 2014/24/EU Annex IV (b)
    """
    if tender.closed_at is None:
        raise RuleBroken("evaluations.not_closed", tender=tender.id, deadline=instant_text(tender.deadline))
    if opened_at is not None:
        raise RuleBroken("evaluations.already_opened", tender=tender.id, opened_at=instant_text(opened_at))


def must_have_shut_prices(tender: str, opened_at: datetime | None) -> None:
    """Refuse to open prices twice, or to judge a first envelope once they are open.

    Errors: RuleBroken("evaluations.prices_opened").
    """
    if opened_at is not None:
        raise RuleBroken("evaluations.prices_opened", tender=tender, opened_at=instant_text(opened_at))


def must_have_open_prices(tender: str, opened: bool) -> None:
    """Refuse to rank while the prices lie shut in envelopes of their own.

    Errors: RuleBroken("evaluations.prices_shut").
    """
    if not opened:
        raise RuleBroken("evaluations.prices_shut", tender=tender)


def must_be_priced(tender: str, priced: bool) -> None:
    """Refuse to judge all first envelopes at once: what they say has to be read.

    Errors: RuleBroken("evaluations.one_by_one").
    """
    if not priced:
        raise RuleBroken("evaluations.one_by_one", tender=tender)


def must_be_unranked(tender: str, ranked_at: datetime | None) -> None:
    """Refuse to examine or rank once the ranking stands.

    Errors: RuleBroken("evaluations.already_ranked").
    """
    if ranked_at is not None:
        raise RuleBroken("evaluations.already_ranked", tender=tender, ranked_at=instant_text(ranked_at))


def must_have_marks(tender: str, missing: bool) -> None:
    """Refuse to rank by points before the committee has closed.

    Errors: RuleBroken("evaluations.marks_open").
    """
    if missing:
        raise RuleBroken("evaluations.marks_open", tender=tender)


def must_be_examinable(tender: str, opened: Opened, responsive: bool, findings: Sequence[Finding]) -> None:
    """Refuse to call a bid responsive that does not offer what the notice asked.

    Errors: RuleBroken("evaluations.not_as_asked").
    """
    if responsive and findings:
        codes = ", ".join(sorted({finding.code for finding in findings}))
        bid, lot = opened.bid, opened.lot
        raise RuleBroken("evaluations.not_as_asked", tender=tender, bid=bid, lot=lot, findings=codes)


def must_be_examined(tender: str, opened: Iterable[BidLot], examined: Collection[BidLot]) -> None:
    """Refuse to rank while an opened envelope has not been examined.

    Errors: RuleBroken("evaluations.not_examined") naming each bid with its lot.
    """
    waiting = [f"{bid}/{lot}" for bid, lot in opened if (bid, lot) not in examined]
    if waiting:
        raise RuleBroken("evaluations.not_examined", tender=tender, bids=", ".join(waiting))
