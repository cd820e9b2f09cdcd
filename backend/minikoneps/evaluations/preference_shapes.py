"""A law's advantage for local bids, as rankings show it."""

from collections.abc import Sequence
from typing import Self

from minikoneps.evaluations.methods.preference import PreferredPrice
from minikoneps.evaluations.placing import LotOrder
from minikoneps.evaluations.preferring import preferred_text
from minikoneps.packs.bounds import Preference, PreferenceForm
from minikoneps.shared.shape import Shape
from minikoneps.tenders.reserve_shapes import plain_decimal


class PreferredShown(Shape):
    """Whether a bid counts as local, and the price it is ranked by, which nobody pays."""

    local: bool
    amount: str
    currency: str

    @classmethod
    def of(cls, one: PreferredPrice) -> Self:
        """The two sides of a price as the API shows them."""
        return cls(local=one.local, amount=preferred_text(one), currency=one.price.currency)


class PreferenceShown(Shape):
    """The law's advantage for local bids. Units: a share of one."""

    form: PreferenceForm
    share: str
    source: str
    training_value: bool

    @classmethod
    def of(cls, law: Preference) -> Self:
        """The advantage as the API shows it."""
        share = plain_decimal(law.share)
        return cls(form=law.form, share=share, source=law.source, training_value=law.training_value)


def preference_in(orders: Sequence[LotOrder], law: Preference | None) -> PreferenceShown | None:
    """The law's advantage where it was reckoned with in some lot."""
    reckoned = any(one.preferred is not None for order in orders for one in order.places)
    return PreferenceShown.of(law) if reckoned and law is not None else None
