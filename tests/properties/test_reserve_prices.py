"""Reserve prices: the same facts give the same plan price, whoever works it out and in whatever order."""

from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from minikoneps.evaluations.methods.reserve_prices import Why, find_plan_price
from minikoneps.packs.methods import ReservePrices
from minikoneps.shared.money import Money
from minikoneps.tenders.reserve_prices import make_candidates
from tests.evaluations.methods.koneps import reserve_prices, won

seeds = st.binary(min_size=32, max_size=32)
bases = st.integers(2000, 10**15).map(lambda minor: Money(minor, "KRW"))


@st.composite
def rules(draw: st.DrawFn) -> ReservePrices:
    candidates = draw(st.integers(4, 20))
    return reserve_prices(
        candidates=candidates,
        averaged=draw(st.integers(1, 4)),
        above_base=draw(st.integers(0, candidates)),
        spread=draw(st.sampled_from(["stratified", "split"])),
        spread_share=draw(st.sampled_from(["0.02", "0.03"])),
        fourth_tie=draw(st.sampled_from(["lowerNumber", "draw"])),
        few_picks=draw(st.sampled_from(["lowerNumber", "draw"])),
        missing_picks=draw(st.sampled_from(["notCounted", "draw"])),
        rounding=draw(st.sampled_from(["up", "halfUp", "down"])),
    )


all_picks = st.dictionaries(
    st.integers(0, 30).map("bid-{}".format),
    st.none() | st.lists(st.integers(-1, 21), max_size=3).map(tuple),
    max_size=12,
)


@given(seed=seeds, base=bases, rule=rules())
def test_candidates_are_different_within_the_spread_and_come_again_from_their_seed(
    seed: bytes, base: Money, rule: ReservePrices
) -> None:
    made = make_candidates(base, rule, seed, "tender-1|1")
    amounts = [price.minor for price in made.prices]

    assert len(set(amounts)) == rule.candidates
    assert all(abs(amount - base.minor) <= rule.spread_share * base.minor for amount in amounts)
    assert make_candidates(base, rule, seed, "tender-1|1").commitment() == made.commitment()


@given(seed=seeds, rule=rules(), picks=all_picks, order=st.randoms(use_true_random=False))
@settings(max_examples=200)
def test_a_plan_price_is_the_mean_of_the_most_picked_in_whatever_order_the_bids_came(
    seed: bytes, rule: ReservePrices, picks: dict[str, Any], order: Random
) -> None:
    candidates = make_candidates(won(10**9), rule, seed, "tender-1|1")
    shuffled = list(picks.items())
    order.shuffle(shuffled)

    plan = find_plan_price(candidates, picks)
    taken = [one for one in plan.candidates if one.averaged]
    left = [one for one in plan.candidates if not one.averaged]

    assert find_plan_price(candidates, dict(shuffled)) == plan
    assert len(taken) == rule.averaged
    assert min(one.picks for one in taken) >= max((one.picks for one in left), default=0)
    assert plan.mean * rule.averaged == sum(one.price.minor for one in taken)
    assert abs(plan.amount.minor - plan.mean) < 1
    assert sum(one.picks for one in plan.candidates) == sum(len(one.numbers) for one in plan.picks)
    assert all(one.picks == 0 for one in taken if one.why in (Why.ADDED_DRAWN, Why.ADDED_LOWER_NUMBER))


@given(seed=seeds, picks=all_picks, more=st.integers(1, 15))
def test_one_more_pick_never_drops_the_candidate_that_it_named(
    seed: bytes, picks: dict[str, Any], more: int
) -> None:
    candidates = make_candidates(won(10**9), reserve_prices(picks=1, missing_picks="notCounted"), seed, "a|1")

    before = find_plan_price(candidates, picks).candidates[more - 1]
    after = find_plan_price(candidates, {**picks, "bid-more": (more,)}).candidates[more - 1]

    assert after.picks == before.picks + 1
    assert after.averaged or not before.averaged
