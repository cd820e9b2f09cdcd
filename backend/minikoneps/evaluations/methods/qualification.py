"""The qualification examination: price points, the limit that follows from them, and whose turn it is."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import groupby
from typing import Protocol

from minikoneps.evaluations.methods.lower_limit import Limits, set_limits
from minikoneps.packs.derived import FULL, RATIO_PLACES, derive
from minikoneps.packs.methods import PriceScore
from minikoneps.shared.money import Money, round_to


class HasRank(Protocol):
    """A bid's place in the race; bids of one price share a rank."""

    @property
    def rank(self) -> int:
        """Which place it is, from 1."""

    @property
    def bid(self) -> str:
        """The bid's id."""


@dataclass(frozen=True)
class PricePoints:
    """The price points of one bid, step by step.

    Units: ratios are shares of one; `raw` is what the formula gives before plateau and least.
    """

    ratio: Fraction
    rounded: Fraction
    raw: Fraction
    on_plateau: bool
    points: Fraction


@dataclass(frozen=True)
class OtherPoints:
    """What an examination gives beside the price.

    Shapes: `adjustment` adds or takes away for reputation, integrity or insolvency.
    """

    capability: Fraction
    adjustment: Fraction = Fraction(0)


@dataclass(frozen=True)
class Examined:
    """The record of one examined bid."""

    bid: str
    amount: Money
    price: PricePoints
    others: OtherPoints
    total: Fraction
    passed: bool


class Turn(StrEnum):
    """How far the examination of a bid has come."""

    #: It is examined next.
    NOW = "now"
    #: A bid before it has to be examined first.
    WAITING = "waiting"
    #: Its total reaches the pass mark.
    PASSED = "passed"
    #: Its total does not.
    FAILED = "failed"
    #: It passed, but another bid of the same price has more points.
    FEWER_POINTS = "fewerPoints"
    #: A bid before it passed, so that its turn never came.
    NOT_REACHED = "notReached"


@dataclass(frozen=True)
class Examination:
    """How far every bid in the race has come.

    Shapes: `turns` in the order of the prices; `records` of those that were examined.
    """

    turns: Mapping[str, Turn]
    records: Mapping[str, Examined]

    def at(self, *turns: Turn) -> tuple[str, ...]:
        """The bids that have come so far."""
        return tuple(bid for bid, turn in self.turns.items() if turn in turns)


def set_qualification_limits(
    row: PriceScore,
    plan_price: Money,
    statutory_costs: Money | None = None,
    net_cost: Money | None = None,
) -> Limits:
    """Work out the least amounts with the limit that follows from the price points.

    Shapes: the net construction cost is looked at where the row has a share of it.
    Errors: ValueError as in `set_limits`.
    """
    share = derive(row).floor
    return set_limits(plan_price, share, statutory_costs, net_cost, row.net_cost_share)


def score_price(row: PriceScore, limits: Limits, amount: Money) -> PricePoints:
    """Give a bid its price points.

    Shapes: the ratio leaves statutory costs out on both sides and is rounded half up to four decimals.
    Errors: ValueError for a bid in another currency.
    Source: docs/reference/koneps-rules.md, the qualification examination
    """
    if amount.currency != limits.plan_price.currency:
        raise ValueError("amounts in two currencies have no ratio")
    costs, plan = limits.statutory_costs.minor, limits.plan_price.minor
    ratio = Fraction(amount.minor - costs, plan - costs)
    rounded = round_to(ratio, RATIO_PLACES)
    derived = derive(row)
    raw = row.weight - row.slope * abs(row.base_ratio - rounded) * 100
    on_plateau = rounded >= derived.plateau and amount.minor <= plan
    return PricePoints(ratio, rounded, raw, on_plateau, max(derived.need if on_plateau else raw, row.least))


def examine(
    row: PriceScore,
    limits: Limits,
    places: Sequence[HasRank],
    amounts: Mapping[str, Money],
    others: Mapping[str, OtherPoints],
    gone: Collection[str] = (),
) -> Examination:
    """Examine bids in price order until one reaches the pass mark.

    Shapes: `places` are those of the race; bids of one place are all examined before one of them wins, the
        most points first; `others` holds the points given so far; `gone` passed and would not sign.
    Errors: ValueError for places against the prices, points out of turn, or more capability than there is.
    Source: docs/reference/koneps-rules.md, the qualification examination
    """
    prices = [amounts[one.bid].minor for one in places]
    if prices != sorted(prices):
        raise ValueError("bids are examined from the lowest price on")
    if strangers := sorted(set(others) - {one.bid for one in places}):
        raise ValueError(f"{strangers[0]} is not in the race")
    found = {bid: _examined(row, limits, bid, amounts[bid], given) for bid, given in others.items()}
    turns: dict[str, Turn] = {}
    rest = None
    for _, level in groupby(places, key=lambda one: one.rank):
        bids = [one.bid for one in level]
        turns |= dict.fromkeys(bids, rest) if rest else _level(bids, found, gone)
        if rest is None and Turn.NOW in turns.values():
            rest = Turn.WAITING
        elif rest is None and any(turns[bid] is Turn.PASSED and bid not in gone for bid in bids):
            rest = Turn.NOT_REACHED
    if early := [bid for bid in others if turns[bid] in (Turn.WAITING, Turn.NOT_REACHED)]:
        raise ValueError(f"the turn of {early[0]} has not come")
    return Examination(turns, {bid: found[bid] for bid in turns if bid in found})


def examine_who_is_left(
    row: PriceScore,
    limits: Limits,
    places: Sequence[HasRank],
    amounts: Mapping[str, Money],
    others: Mapping[str, OtherPoints],
    gone: Collection[str],
) -> Examination:
    """Examine as before where bids are out for another reason; one that was never examined has no turn.

    Shapes: as in `examine`; `gone` will not sign, or may not be awarded.
    Errors: ValueError as in `examine`.
    """
    left = [one for one in places if one.bid not in gone or one.bid in others]
    found = examine(row, limits, left, amounts, others, gone)
    turns = {one.bid: found.turns.get(one.bid, Turn.NOT_REACHED) for one in places}
    return Examination(turns, found.records)


def _level(bids: Sequence[str], found: Mapping[str, Examined], gone: Collection[str]) -> dict[str, Turn]:
    """How far bids of one price have come, once those before them failed."""
    turns = {bid: _turn(found.get(bid)) for bid in bids}
    totals = {bid: found[bid].total for bid in bids if turns[bid] is Turn.PASSED and bid not in gone}
    if totals and Turn.NOW not in turns.values():
        most = max(totals.values())
        turns |= {bid: Turn.FEWER_POINTS for bid, total in totals.items() if total < most}
    return turns


def _turn(examined: Examined | None) -> Turn:
    if examined is None:
        return Turn.NOW
    return Turn.PASSED if examined.passed else Turn.FAILED


def _examined(row: PriceScore, limits: Limits, bid: str, amount: Money, others: OtherPoints) -> Examined:
    if not 0 <= others.capability <= FULL - row.weight:
        raise ValueError(f"capability of {bid} has at most {FULL - row.weight} points")
    price = score_price(row, limits, amount)
    total = price.points + others.capability + others.adjustment
    return Examined(bid, amount, price, others, total, total >= row.pass_mark)
