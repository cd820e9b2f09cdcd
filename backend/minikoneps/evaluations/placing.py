"""The order of a lot's responsive bids: one way to it for a room and for whoever checks the room later."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from minikoneps.evaluations.left_out import LeftOut
from minikoneps.evaluations.marked import METHOD_OF, MarkedTerms, rank_marked
from minikoneps.evaluations.methods.comprehensive import BalancePrice
from minikoneps.evaluations.methods.life_cycle import Assumptions, CostSheet, rank_by_life
from minikoneps.evaluations.methods.lower_limit import Fate, Limits, run_race
from minikoneps.evaluations.methods.negotiated import NegotiatedTerms
from minikoneps.evaluations.methods.order import order_by
from minikoneps.evaluations.methods.preference import (
    PreferenceTerms,
    PreferredPrice,
    rank_with_preference,
)
from minikoneps.evaluations.methods.rated import RatedScore
from minikoneps.evaluations.methods.ties import TieBreak
from minikoneps.evaluations.settling import TieFacts, settle
from minikoneps.shared.money import Money

BidLot = tuple[str, str]  # a bid and one of the lots it is on
LOWEST_PRICE = "lowestPrice"
ABOVE_LIMIT = "lowestAboveLimit"
PASS_THEN_PRICE = "passThenPrice"
QUALIFICATION = "qualificationExamination"
LIFE_CYCLE = "lifeCycleCost"
NEGOTIATED = "negotiated"
#: Methods that look at what a committee agreed on.
MARKED = frozenset(METHOD_OF.values())


@dataclass(frozen=True)
class LotCase:
    """Everything that an award method may look at in one lot.

    Shapes: `totals` of the responsive bids by their ids; `limits` where there is a plan price; what is
        `assumed` of a life, and the `lives` of the bids by their ids, where it is its cost that counts.
    """

    lot: str
    method: str
    totals: Mapping[str, Money]
    limits: Limits | None = None
    assumed: Assumptions | None = None
    lives: Mapping[str, CostSheet] = field(default_factory=dict)
    rated: MarkedTerms | None = None
    ties: TieFacts | None = None
    preference: PreferenceTerms | None = None


class Placed(NamedTuple):
    """A bid and its place in a lot; `tied` when another bid has the same.

    Units: `percent` of the plan price, as printed; `cost` of a whole life; `preferred` is the price that it
        is ranked by where local bids have an advantage over others.
    """

    lot: str
    rank: int
    bid: str
    total: Money
    tied: bool
    percent: str | None = None
    cost: Money | None = None
    score: RatedScore | None = None
    preferred: PreferredPrice | None = None


@dataclass(frozen=True)
class Out:
    """A responsive bid without a place."""

    lot: str
    bid: str
    total: Money
    why: LeftOut
    percent: str | None = None
    score: RatedScore | None = None


@dataclass(frozen=True)
class LotOrder:
    """The places in one lot, best first, and the bids without one.

    Shapes: equal bids share a rank and the next is skipped (1, 1, 3); bids of one rank stand in the order
        of their ids; a tie that was broken has ranks of its own; `balance` where prices are held against it.
    """

    lot: str
    places: tuple[Placed, ...]
    out: tuple[Out, ...] = ()
    ties: tuple[TieBreak, ...] = ()
    balance: BalancePrice | None = None


def place(case: LotCase) -> LotOrder:
    """Put the bids of one lot in order by its method.

    Errors: ValueError for totals in two currencies, for a method that has no order here, or for what the
        method needs and is not there.
    Source: docs/reference/award-methods.md
    """
    if len({total.currency for total in case.totals.values()}) > 1:
        raise ValueError("amounts in two currencies have no order")
    if case.method not in PLACINGS:
        raise ValueError(f"there is no order by {case.method}")
    order = PLACINGS[case.method](case)
    return order if case.ties is None else _settled(order, case.ties, _tells_capability(case, order))


def _tells_capability(case: LotCase, order: LotOrder) -> bool:
    """Whether the points of quality are a score of capability, which some laws look at in a tie."""
    return order.balance is not None or isinstance(case.rated, NegotiatedTerms)


def _settled(order: LotOrder, facts: TieFacts, capable: bool) -> LotOrder:
    able = {one.bid: one.score.quality for one in order.places if one.score} if capable else {}
    found = settle(order.lot, [(one.rank, one.bid, one.total) for one in order.places], facts, able)
    places = [one._replace(rank=found.ranks[one.bid], tied=one.bid in found.level) for one in order.places]
    return replace(order, places=tuple(sorted(places, key=lambda one: (one.rank, one.bid))), ties=found.ties)


def cases_of(
    lots: Sequence[str],
    method: str,
    totals: Mapping[BidLot, Money],
    limits: Mapping[str, Limits] | None = None,
) -> list[LotCase]:
    """Divide what is known of the responsive bids into lots.

    Shapes: in the order of the lots; `limits` by lot.
    """
    return [LotCase(lot, method, totals_on(lot, totals), (limits or {}).get(lot)) for lot in lots]


def totals_on(lot: str, totals: Mapping[BidLot, Money]) -> dict[str, Money]:
    """The totals of one lot by bid id."""
    return {bid: total for (bid, of), total in totals.items() if of == lot}


def place_all(cases: Iterable[LotCase]) -> list[LotOrder]:
    """Put every lot in order by itself.

    Errors: ValueError as in `place`.
    """
    return [place(case) for case in cases]


def _by_price(case: LotCase) -> LotOrder:
    if case.preference is not None and case.preference.applies(case.totals):
        return _by_preference(case, case.preference)
    places = order_by({bid: total.minor for bid, total in case.totals.items()})
    return LotOrder(
        case.lot,
        tuple(Placed(case.lot, one.rank, one.bid, case.totals[one.bid], one.tied) for one in places),
    )


def _by_preference(case: LotCase, terms: PreferenceTerms) -> LotOrder:
    found = rank_with_preference(terms.law, case.totals, terms.local & case.totals.keys())
    prices = {one.bid: one for one in found.prices}
    places = (
        Placed(case.lot, one.rank, one.bid, case.totals[one.bid], one.tied, preferred=prices[one.bid])
        for one in found.places
    )
    return LotOrder(case.lot, tuple(places))


def _by_life(case: LotCase) -> LotOrder:
    if case.assumed is None or case.lives.keys() != case.totals.keys():
        raise ValueError(f"lot {case.lot} does not say what every life costs")
    found = rank_by_life(case.assumed, list(case.lives.values()))
    costs = {one.bid: one.total for one in found.costs}
    places = (
        Placed(case.lot, one.rank, one.bid, case.totals[one.bid], one.tied, cost=costs[one.bid])
        for one in found.places
    )
    return LotOrder(case.lot, tuple(places))


def _by_marks(case: LotCase) -> LotOrder:
    terms = case.rated
    if terms is None or METHOD_OF[type(terms)] != case.method or not case.totals.keys() <= terms.marks.keys():
        raise ValueError(f"lot {case.lot} does not say what every bid was given")
    found = rank_marked(terms, case.totals)
    places = (
        Placed(case.lot, one.rank, one.bid, case.totals[one.bid], one.tied, score=found.scores[one.bid])
        for one in found.places
    )
    out = (
        Out(case.lot, bid, case.totals[bid], why, score=found.scores[bid]) for bid, why in found.out.items()
    )
    return LotOrder(case.lot, tuple(places), tuple(out), balance=found.balance)


def _above_limit(case: LotCase) -> LotOrder:
    if case.limits is None:
        raise ValueError(f"lot {case.lot} has no plan price")
    race = run_race(case.limits, case.totals)
    placed = [(one, one.place) for one in race.bids if one.place is not None]
    return LotOrder(
        case.lot,
        tuple(
            Placed(case.lot, at.rank, one.bid, one.amount, at.tied, one.percent)
            for one, at in sorted(placed, key=lambda pair: (pair[1].rank, pair[1].bid))
        ),
        tuple(
            Out(case.lot, one.bid, one.amount, LeftOut(one.fate.value), one.percent)
            for one in race.bids
            if one.fate is not Fate.IN_RACE
        ),
    )


PLACINGS: Mapping[str, Callable[[LotCase], LotOrder]] = {
    LOWEST_PRICE: _by_price,
    PASS_THEN_PRICE: _by_price,
    ABOVE_LIMIT: _above_limit,
    QUALIFICATION: _above_limit,
    LIFE_CYCLE: _by_life,
    **dict.fromkeys(MARKED, _by_marks),
}
