"""The order that figures make: who stands before whom, and who stands level."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import groupby
from operator import itemgetter
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
    places = list[Place]()
    ordered = sorted((value, bid) for bid, value in measures.items())
    for _, level in groupby(ordered, key=itemgetter(0)):
        bids = [bid for _, bid in level]
        places += [Place(len(places) + 1, bid, len(bids) > 1) for bid in bids]
    return tuple(places)


def order_by_most(measures: Mapping[str, Fraction | int]) -> tuple[Place, ...]:
    """Order bids by one figure each, highest first.

    Shapes: as in `order_by`.
    """
    return order_by({bid: -value for bid, value in measures.items()})
