"""Figures make an order that is whole, stable and the same for everybody."""

from dataclasses import dataclass
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.order import Place, by_bid, order_by, order_by_most


@dataclass(frozen=True)
class Known:
    bid: str


def test_what_is_known_of_bids_is_found_by_their_ids_and_no_bid_is_named_twice() -> None:
    assert list(by_bid([Known("b"), Known("a")])) == ["a", "b"]
    with pytest.raises(ValueError, match="b is named twice"):
        by_bid([Known("b"), Known("a"), Known("b")])


measures = st.dictionaries(
    st.integers(0, 99).map(lambda number: f"bid-{number}"),
    st.integers(0, 8).map(lambda thirds: Fraction(thirds, 3)),
    max_size=9,
)


def test_equal_figures_share_a_rank_and_the_next_is_skipped() -> None:
    assert order_by({"c": 7, "b": 5, "a": 5}) == (
        Place(1, "a", True),
        Place(1, "b", True),
        Place(3, "c", False),
    )
    assert [place.bid for place in order_by_most({"c": 7, "b": 5, "a": 5})] == ["c", "a", "b"]
    assert order_by({}) == ()


@given(measures, st.randoms(use_true_random=False))
def test_order_in_which_figures_came_does_not_matter(figures: dict[str, Fraction], order: Random) -> None:
    shuffled = list(figures.items())
    order.shuffle(shuffled)

    assert order_by(dict(shuffled)) == order_by(figures)


@given(measures)
def test_each_bid_has_one_place_one_more_than_the_number_of_better_ones(figures: dict[str, Fraction]) -> None:
    places = order_by(figures)

    assert sorted(place.bid for place in places) == sorted(figures)
    for place in places:
        values = list(figures.values())
        assert place.rank == 1 + sum(value < figures[place.bid] for value in values)
        assert place.tied == (values.count(figures[place.bid]) > 1)


@given(measures.filter(bool))
def test_a_bid_that_loses_changes_no_other_place(figures: dict[str, Fraction]) -> None:
    loser = {"loser": max(figures.values()) + 1}

    assert order_by({**figures, **loser})[:-1] == order_by(figures)
