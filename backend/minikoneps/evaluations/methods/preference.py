"""Local preference: an advantage in the order of the bids, never in what is paid."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.evaluations.methods.order import Place, order_by
from minikoneps.packs.bounds import Preference, PreferenceForm
from minikoneps.shared.money import Money


@dataclass(frozen=True)
class PreferenceTerms:
    """The law's advantage, and whose bids are of local origin; there may be others than are ranked."""

    law: Preference
    local: frozenset[str]

    def applies(self, bids: Collection[str]) -> bool:
        """Whether some of these bids are local and some are not, so that there is anything to compare."""
        return not self.local.isdisjoint(bids) and not self.local.issuperset(bids)


@dataclass(frozen=True)
class PreferredPrice:
    """What a bid asks, and the price that it is ranked by.

    Units: the ranking price is exact, in smallest units of the currency; nobody pays it.
    """

    bid: str
    price: Money
    local: bool
    ranking_price: Fraction


@dataclass(frozen=True)
class PreferenceResult:
    """Every bid's two prices in the order of the bids' ids, and the places by the second."""

    prices: tuple[PreferredPrice, ...]
    places: tuple[Place, ...]


def rank_with_preference(
    law: Preference, prices: Mapping[str, Money], local: Collection[str]
) -> PreferenceResult:
    """Order bids by price after the law's advantage for those of local origin.

    Shapes: prices by bid id, may be empty; `local` are ids among them.
    Units: ranking price = price × (1 − share) of a local bid, or price × (1 + share) of a foreign one, as
        the law has it.
    Errors: ValueError for two currencies or an id without a price.
    Source: docs/reference/award-methods.md, local preference
    """
    if len({price.currency for price in prices.values()}) > 1:
        raise ValueError("prices in two currencies have no order")
    if unknown := set(local) - prices.keys():
        raise ValueError(f"no price of {', '.join(sorted(unknown))}")
    shown = tuple(
        PreferredPrice(bid, prices[bid], bid in local, prices[bid].minor * _factor(law, bid in local))
        for bid in sorted(prices)
    )
    return PreferenceResult(shown, order_by({one.bid: one.ranking_price for one in shown}))


def _factor(law: Preference, local: bool) -> Fraction:
    if law.form is PreferenceForm.LOCAL_LOWERED:
        return 1 - law.share if local else Fraction(1)
    return Fraction(1) if local else 1 + law.share
