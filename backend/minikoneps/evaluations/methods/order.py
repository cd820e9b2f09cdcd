"""The order that figures make: who stands before whom, and who stands level."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Place:
    """A bid's place; `tied` when another bid has the same."""

    rank: int
    bid: str
    tied: bool


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
