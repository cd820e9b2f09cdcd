"""A purchase as the law looks at it."""

from fractions import Fraction
from typing import Protocol

from minikoneps.packs.figures import SOME_PURCHASE, Case, Category, Circumstance
from minikoneps.packs.pack import Pack
from minikoneps.shared.money import Money, decimals


class Purchase(Protocol):
    """What the law looks at in a notice: its procedure, what it mainly buys, for how much, and if again."""

    @property
    def procedure(self) -> str: ...
    @property
    def category(self) -> Category | None: ...
    @property
    def value(self) -> Money | None: ...
    @property
    def circumstance(self) -> Circumstance: ...


def case_of(bought: Purchase, pack: Pack) -> Case:
    """A purchase as the pack looks at it; a value in another currency than the pack's tells it nothing."""
    value = bought.value
    known = value is not None and value.currency == pack.currencies[0]
    whole = Fraction(value.minor, 10 ** decimals(value.currency)) if value is not None and known else None
    category = bought.category or SOME_PURCHASE.category
    return Case(category=category, value=whole, circumstance=bought.circumstance)
