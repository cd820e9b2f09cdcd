"""What another price would have changed: the rules that ranked, asked again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.lower_limit import set_limits
from minikoneps.evaluations.placing import ABOVE_LIMIT, LIFE_CYCLE, LOWEST_PRICE, LotCase, place
from minikoneps.evaluations.settling import TieFacts
from minikoneps.evaluations.what_if import Landmark, replay, scale_of, with_amount
from minikoneps.packs.methods import Ties
from minikoneps.shared.money import Money
from tests.evaluations.methods.koneps import won
from tests.evaluations.methods.worked import CHEAP, FIVE_YEARS, THRIFTY, euros

BIDS = ("a", "b", "c", "d", "e")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
amounts = st.integers(1, 200)


@st.composite
def cases(draw: st.DrawFn) -> LotCase:
    """A lot with few, close prices, so that ties and both limits are met often; ties may be drawn by lot."""
    totals = {bid: won(draw(amounts)) for bid in BIDS[: draw(st.integers(1, len(BIDS)))]}
    received = {bid: NOON + timedelta(seconds=draw(st.integers(0, 3))) for bid in totals}
    facts = TieFacts("tender-1", draw(st.sampled_from(list(Ties))), received, bytes(32))
    limits = draw(st.none() | st.integers(2, 200).map(lambda plan: set_limits(won(plan), Fraction("0.88"))))
    method = LOWEST_PRICE if limits is None else ABOVE_LIMIT
    return LotCase("1", method, totals, limits, ties=draw(st.sampled_from([None, facts])))


@given(cases(), st.data())
def test_with_the_price_that_it_had_a_bid_stands_where_it_stands(case: LotCase, data: st.DataObject) -> None:
    bid = data.draw(st.sampled_from(sorted(case.totals)))

    assert replay(case, bid, case.totals[bid]) == place(case)


@given(cases(), amounts, st.data())
def test_another_price_is_ranked_as_if_it_had_been_bid(
    case: LotCase, price: int, data: st.DataObject
) -> None:
    bid = data.draw(st.sampled_from(sorted(case.totals)))
    bid_so = replace(case, totals={**case.totals, bid: won(price)})

    found = replay(case, bid, won(price))

    assert found == place(bid_so)
    shown = {one.bid: one.total for one in found.places} | {one.bid: one.total for one in found.out}
    assert shown == bid_so.totals


@given(cases(), st.data())
def test_a_scale_reaches_over_every_price_that_matters_and_tells_which_was_bid(
    case: LotCase, data: st.DataObject
) -> None:
    bid = data.draw(st.sampled_from(sorted(case.totals)))

    scale = scale_of(case, place(case), bid)

    tries = [amount.minor for amount, _ in scale.tries]
    assert tries == sorted(set(tries))
    assert 1 <= scale.lowest.minor <= scale.actual.minor <= scale.highest.minor
    assert dict(scale.tries)[case.totals[bid]] is Landmark.ACTUAL


def test_one_won_under_the_limit_is_a_landmark_of_its_own() -> None:
    case = LotCase("1", ABOVE_LIMIT, {"a": won(95), "b": won(97)}, set_limits(won(100), Fraction("0.9")))

    marks = {mark: amount.minor for amount, mark in scale_of(case, place(case), "b").tries if mark}

    assert marks == {
        Landmark.UNDER_FLOOR: 89,
        Landmark.FLOOR: 90,
        Landmark.UNDER_RIVAL: 94,
        Landmark.AS_RIVAL: 95,
        Landmark.ACTUAL: 97,
        Landmark.PLAN_PRICE: 100,
        Landmark.ABOVE_PLAN_PRICE: 101,
    }


def test_a_dearer_purchase_costs_more_over_the_whole_life() -> None:
    lives = {sheet.bid: sheet for sheet in (CHEAP, THRIFTY)}
    totals = {bid: sheet.purchase for bid, sheet in lives.items()}
    case = LotCase("1", LIFE_CYCLE, totals, assumed=FIVE_YEARS, lives=lives)

    before, after = place(case), replay(case, THRIFTY.bid, euros("99999"))

    assert before.places[0].bid == THRIFTY.bid
    assert after.places[0].bid == CHEAP.bid


def test_a_bid_that_is_not_there_another_currency_and_nothing_are_no_prices_to_try() -> None:
    case = LotCase("1", LOWEST_PRICE, {"a": won(5)})

    with pytest.raises(KeyError):
        replay(case, "b", won(5))
    for amount in (Money(5, "USD"), won(0)):
        with pytest.raises(ValueError, match="not a price"):
            with_amount(case, "a", amount)
