"""Fixed budget: the money is given, and the best quality that it buys wins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.evaluations.methods.order import Place, by_bid, order_by_most
from minikoneps.packs.methods import FixedBudget
from minikoneps.shared.money import Money
from minikoneps.tenders.weights import Criterion


class Outcome(StrEnum):
    """What became of a bid under a fixed budget."""

    RANKED = "ranked"
    #: Fewer points of quality than the pass mark; the price is not looked at.
    BELOW_PASS_MARK = "belowPassMark"
    #: Good enough, but dearer than the budget.
    ABOVE_BUDGET = "aboveBudget"


@dataclass(frozen=True)
class QualityBid:
    """The points of quality of a bid, and its price.

    Units: points of 100.
    """

    bid: str
    quality: Fraction
    price: Money


@dataclass(frozen=True)
class BudgetTerms:
    """What is rated in one lot, what it may cost, and what the committee agreed on.

    Shapes: marks by bid id, then by criterion.
    Units: points are rounded half up to so many decimals.
    """

    law: FixedBudget
    budget: Money
    criteria: tuple[Criterion, ...]
    marks: Mapping[str, Mapping[str, Fraction]]
    places: int


@dataclass(frozen=True)
class BudgetResult:
    """What became of every bid, and the places of those within the budget by quality."""

    budget: Money
    pass_mark: Fraction
    outcomes: Mapping[str, Outcome]
    places: tuple[Place, ...]


def rank_within_budget(law: FixedBudget, budget: Money, bids: Sequence[QualityBid]) -> BudgetResult:
    """Order the bids that the budget pays for by their quality, highest first.

    Shapes: a bid of exactly the budget is within it; one of exactly the pass mark passes.
    Errors: ValueError for a bid named twice, or a price in another currency than the budget.
    Source: World Bank, selection under a fixed budget; docs/reference/award-methods.md
    """
    if any(one.price.currency != budget.currency for one in bids):
        raise ValueError("a price in another currency than the budget cannot be compared with it")
    by_id = by_bid(bids)
    outcomes = {bid: _outcome(law, budget, one) for bid, one in by_id.items()}
    ranked = {bid: one.quality for bid, one in by_id.items() if outcomes[bid] is Outcome.RANKED}
    return BudgetResult(budget, law.pass_mark, outcomes, order_by_most(ranked))


def _outcome(law: FixedBudget, budget: Money, one: QualityBid) -> Outcome:
    if one.quality < law.pass_mark:
        return Outcome.BELOW_PASS_MARK
    return Outcome.ABOVE_BUDGET if one.price.minor > budget.minor else Outcome.RANKED
