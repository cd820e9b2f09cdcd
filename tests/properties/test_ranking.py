"""Ranking by lowest price: an order that anyone can repeat."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.placing import LOWEST_PRICE, LotCase, Placed, cases_of, place, place_all
from minikoneps.shared.money import Money


def by_price(totals: dict[str, Money]) -> tuple[Placed, ...]:
    return place(LotCase("1", LOWEST_PRICE, totals)).places


def by_lot(lots: list[str], totals: dict[tuple[str, str], Money]) -> list[Placed]:
    return [one for order in place_all(cases_of(lots, LOWEST_PRICE, totals)) for one in order.places]


bids = st.dictionaries(
    st.integers(0, 99).map(lambda number: f"bid-{number}"),
    st.integers(0, 8).map(lambda minor: Money(minor, "KRW")),
    max_size=9,
)


@given(totals=bids, order=st.randoms(use_true_random=False))
def test_order_in_which_bids_came_does_not_matter(totals: dict[str, Money], order: Random) -> None:
    shuffled = list(totals.items())
    order.shuffle(shuffled)

    assert by_price(dict(shuffled)) == by_price(totals)


@given(totals=bids)
def test_every_bid_is_ranked_once_and_a_lower_total_is_never_behind_a_higher_one(
    totals: dict[str, Money],
) -> None:
    ranking = by_price(totals)

    assert {one.bid: one.total for one in ranking} == totals
    assert len(ranking) == len(totals)
    for before, after in zip(ranking, ranking[1:], strict=False):
        assert (before.rank < after.rank) == (before.total.minor < after.total.minor)


@given(totals=bids)
def test_rank_is_one_more_than_the_number_of_lower_bids_and_ties_are_marked(totals: dict[str, Money]) -> None:
    for one in by_price(totals):
        lower = [total for total in totals.values() if total.minor < one.total.minor]
        equal = [total for total in totals.values() if total == one.total]

        assert one.rank == len(lower) + 1
        assert one.tied == (len(equal) > 1)


@given(totals=bids.filter(bool), cut=st.integers(1, 5))
def test_lowering_one_bid_never_worsens_its_rank(totals: dict[str, Money], cut: int) -> None:
    for bid, total in totals.items():
        lowered = {**totals, bid: Money(total.minor - cut, "KRW")}
        before = {one.bid: one.rank for one in by_price(totals)}
        after = {one.bid: one.rank for one in by_price(lowered)}

        assert after[bid] <= before[bid]
        assert all(after[other] >= before[other] for other in totals if other != bid)


lots = st.dictionaries(
    st.tuples(st.sampled_from(["bid-1", "bid-2", "bid-3", "bid-4"]), st.sampled_from(["1", "2", "3"])),
    st.integers(0, 4).map(lambda minor: Money(minor, "KRW")),
)


@given(totals=lots, lot=st.sampled_from(["1", "2", "3"]), data=st.data())
def test_ranks_within_a_lot_do_not_depend_on_other_lots(
    totals: dict[tuple[str, str], Money], lot: str, data: st.DataObject
) -> None:
    others = data.draw(lots)
    same_here = {key: total for key, total in totals.items() if key[1] == lot}
    elsewhere = {key: total for key, total in others.items() if key[1] != lot}

    before = [one for one in by_lot(["1", "2", "3"], totals) if one.lot == lot]
    after = [one for one in by_lot(["1", "2", "3"], {**elsewhere, **same_here}) if one.lot == lot]

    assert before == after


@given(totals=lots)
def test_every_envelope_is_ranked_once_in_its_own_lot_and_lots_keep_their_order(
    totals: dict[tuple[str, str], Money],
) -> None:
    ranking = by_lot(["3", "1", "2"], totals)

    assert {(one.bid, one.lot): one.total for one in ranking} == totals
    assert len(ranking) == len(totals)
    assert [one.lot for one in ranking] == sorted((one.lot for one in ranking), key="312".index)
