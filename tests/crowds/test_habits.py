"""What rivals are like: prices just above where the limit may be, most of them late, the same each time."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from minikoneps.crowds.calling import call
from minikoneps.crowds.habits import (
    LAST,
    SPARE,
    Habits,
    Market,
    bids_at,
    is_careless,
    picks_of,
    price_of,
)
from minikoneps.shared.money import Money

BASE = 40_000_000
KOREAN = Market(Money(BASE, "KRW"), Fraction("0.87745"), Fraction("0.02"))
SINCE, DEADLINE = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 16, 5, tzinfo=UTC)
seeds = st.text("abcdefgh0123456789", min_size=1, max_size=8)
mixes = st.builds(Habits, st.integers(0, 100), st.integers(0, 100))
rivals = st.integers(1, 800)
markets = st.builds(
    lambda base, limit, spread, costs: Market(
        Money(base, "KRW"), Fraction(limit, 100_000), Fraction(spread, 1000), base * costs // 100
    ),
    st.integers(1_000_000, 10**12),
    st.integers(60_000, 95_000),
    st.integers(5, 30),
    st.integers(0, 20),
)


def limit_of(plan: Fraction, market: Market) -> Fraction:
    return (plan - market.costs) * (market.limit or 0) + market.costs


@given(seed=seeds, rival=rivals, mix=mixes, market=markets)
def test_a_careless_rival_is_under_every_limit_and_a_careful_one_within_reach_of_one(
    seed: str, rival: int, mix: Habits, market: Market
) -> None:
    price = price_of(seed, rival, mix, market).minor
    least, most = (limit_of(market.base.minor * (1 + side * market.spread), market) for side in (-1, 1))

    if is_careless(seed, rival, mix):
        assert least * Fraction(93, 100) <= price < least
    else:
        assert least <= price <= most + market.base.minor * Fraction(3, 1000) + 10


@given(seed=seeds, rival=rivals, mix=mixes, minutes=st.integers(0, 60 * 24 * 30))
def test_a_rival_bids_between_its_coming_and_some_seconds_before_the_deadline(
    seed: str, rival: int, mix: Habits, minutes: int
) -> None:
    since = DEADLINE - timedelta(minutes=minutes)
    at = bids_at(seed, rival, mix, since, DEADLINE)

    assert since <= at <= max(since, DEADLINE - SPARE)


@given(seed=seeds, rival=rivals, candidates=st.integers(4, 30), picks=st.integers(1, 4))
def test_a_rival_picks_so_many_numbers_and_each_once(
    seed: str, rival: int, candidates: int, picks: int
) -> None:
    numbers = picks_of(seed, rival, "1", candidates, picks)

    assert len(set(numbers)) == picks
    assert set(numbers) <= set(range(1, candidates + 1))


@given(seed=seeds, wanted=st.integers(1, 800), taken=st.sets(st.sampled_from(call("x", 800, ())), max_size=9))
@settings(max_examples=20)
def test_no_two_rivals_have_one_name_and_none_that_of_a_seat(seed: str, wanted: int, taken: set[str]) -> None:
    names = call(seed, wanted, taken)

    assert len(set(names)) == wanted
    assert not set(names) & taken


def test_most_bid_in_the_last_minutes_and_close_together() -> None:
    mix = Habits(late=70, careless=10)
    times = [bids_at("1", rival, mix, SINCE, DEADLINE) for rival in range(1, 401)]
    prices = [
        price_of("1", rival, mix, KOREAN).minor for rival in range(1, 401) if not is_careless("1", rival, mix)
    ]
    middle = sorted(prices)[len(prices) // 2]

    assert 250 <= sum(DEADLINE - at <= LAST for at in times) <= 310
    assert 340 <= len(prices) <= 380
    assert abs(middle - BASE * Fraction("0.87745") - BASE * Fraction("0.001")) < BASE * Fraction("0.0015")
    assert sum(abs(price - middle) < BASE * Fraction("0.005") for price in prices) > len(prices) * 0.6


def test_every_number_is_picked_about_as_often() -> None:
    picked = [number for rival in range(1, 801) for number in picks_of("1", rival, "1", 15, 2)]

    assert all(70 <= picked.count(number) <= 145 for number in range(1, 16))


def test_without_a_lower_limit_prices_lie_under_the_estimate() -> None:
    market, mix = Market(Money(4_000_00, "EUR")), Habits(careless=10)
    prices = {rival: price_of("1", rival, mix, market).minor for rival in range(1, 101)}
    dear = {rival for rival, price in prices.items() if price > market.base.minor}

    assert dear == {rival for rival in prices if is_careless("1", rival, mix)}
    assert min(prices.values()) >= market.base.minor * 84 // 100
