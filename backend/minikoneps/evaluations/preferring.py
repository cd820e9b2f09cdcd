"""Whose bids are of local origin, and what that makes of the prices that bids are ranked by."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from minikoneps.evaluations.methods.preference import PreferenceTerms, PreferredPrice
from minikoneps.evaluations.placing import LotCase
from minikoneps.packs.bounds import Preference
from minikoneps.packs.figures import PLACES
from minikoneps.shared.money import decimal_text, decimals


def preferred_text(one: PreferredPrice) -> str:
    """The ranking price, exact, with no fewer decimals than its currency has."""
    least = decimals(one.price.currency)
    whole, _, rest = decimal_text(one.ranking_price / Fraction(10) ** least, least + PLACES).partition(".")
    rest = rest[:least] + rest[least:].rstrip("0")
    return f"{whole}.{rest}" if rest else whole


def local_bids(members: Mapping[str, Sequence[str]], registered: Collection[str]) -> frozenset[str]:
    """The bids behind which nobody stands who was not registered in this country in time.

    Shapes: `members` of each bid by its id, the tenderer alone or all of its consortium.
    Source: docs/decisions/0088-local-is-who-is-registered-here.md
    """
    return frozenset(bid for bid, parties in members.items() if set(parties) <= set(registered))


def with_preference(cases: Sequence[LotCase], law: Preference | None, local: frozenset[str]) -> list[LotCase]:
    """The cases with the law's advantage for local bids; as they are where it gives none."""
    return [case if law is None else replace(case, preference=PreferenceTerms(law, local)) for case in cases]
