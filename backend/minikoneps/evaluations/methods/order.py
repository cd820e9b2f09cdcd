"""The order that figures make: who stands before whom, and who stands level."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple, Protocol, TypeVar


class HasBid(Protocol):
    """Anything that is known of one bid."""

    @property
    def bid(self) -> str:
        """The bid's id."""


Known = TypeVar("Known", bound=HasBid)


class Place(NamedTuple):
    """A bid's place; `tied` when another bid has the same."""

    rank: int
    bid: str
    tied: bool


def by_bid(known: Iterable[Known]) -> dict[str, Known]:
    """Find what is known of each bid under its id, in the order of the ids.

    Errors: ValueError for a bid that is named twice.
    """
    found: dict[str, Known] = {}
    for one in sorted(known, key=lambda one: one.bid):
        if one.bid in found:
            raise ValueError(f"{one.bid} is named twice")
        found[one.bid] = one
    return found


def order_by(measures: Mapping[str, Fraction | int]) -> tuple[Place, ...]:
    """Order bids by one figure each, lowest first.

    Shapes: may be empty; equal figures share a rank and the next is skipped (1, 1, 3); bids of one rank
        stand in the order of their ids, which says nothing about who is better.
    """
    values = sorted(measures.values())
    places = []
    for bid, value in measures.items():
        before, upto = bisect_left(values, value), bisect_right(values, value)
        places.append(Place(before + 1, bid, upto - before > 1))
    return tuple(sorted(places, key=lambda place: (place.rank, place.bid)))


def order_by_most(measures: Mapping[str, Fraction | int]) -> tuple[Place, ...]:
    """Order bids by one figure each, highest first.

    Shapes: as in `order_by`.
    """
    return order_by({bid: -value for bid, value in measures.items()})
