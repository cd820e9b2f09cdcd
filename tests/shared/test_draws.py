"""Draws from a seed: the bytes of the manual, no number likelier than another, everything drawn once."""

import hmac
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.shared.draws import SPAN, Draws

MANUAL = Path(__file__).parents[2] / "docs" / "reference" / "draws.md"
SEED = bytes(range(32))
PURPOSE = "lottery|tender-1"
seeds = st.binary(min_size=32, max_size=32)


def test_the_manual_shows_the_bytes_and_the_words_of_the_first_draws() -> None:
    shown = re.findall(r"^\| (\d) \| `([0-9a-f]{16})` \| (\d+) \| (\d) \|$", MANUAL.read_text("utf-8"), re.M)
    draws = Draws(SEED, PURPOSE)

    hashes = [
        hmac.digest(SEED, f"minikoneps/draw/v1|lottery|tender-1|{number}".encode(), "sha256")
        for number in range(1, 5)
    ]

    assert shown == [
        (str(number), digest[:8].hex(), str(int(digest[:8].hex(), 16)), str(draws.below(6)))
        for number, digest in enumerate(hashes, 1)
    ]


def test_the_manual_shows_an_order_a_choice_and_a_word_left_out() -> None:
    told = MANUAL.read_text("utf-8")
    order = [place + 1 for place in Draws(SEED, PURPOSE).permutation(5)]
    chosen = Draws(SEED, PURPOSE).choose("ABCDE", 2)
    unfair = Draws(SEED, PURPOSE)
    large = [unfair.below(2**63 + 1) for _ in range(3)]

    assert f"begun with the first draw: {', '.join(map(str, order))}." in told
    assert f"begun with the first draw: {', then '.join(chosen)}." in told
    assert f"left out: {', '.join(map(str, large))}." in told
    assert unfair.made == 4


@given(seed=seeds, limit=st.integers(1, SPAN), least=st.integers(-(10**18), 10**18))
def test_a_draw_stays_within_its_limit_and_comes_again_from_the_same_seed(
    seed: bytes, limit: int, least: int
) -> None:
    first, again = Draws(seed, "a"), Draws(seed, "a")

    below, between = first.below(limit), first.between(least, least + 10)

    assert 0 <= below < limit
    assert least <= between <= least + 10
    assert (again.below(limit), again.between(least, least + 10)) == (below, between)


@given(seed=seeds, count=st.integers(0, 40))
def test_an_order_holds_everything_once_and_so_does_a_choice(seed: bytes, count: int) -> None:
    draws = Draws(seed, "a")
    order = draws.permutation(count)
    chosen = draws.choose(order, count // 2)

    assert sorted(order) == list(range(count))
    assert len(set(chosen)) == count // 2
    assert set(chosen) <= set(order)


@given(seed=seeds)
def test_another_purpose_or_another_seed_gives_other_draws(seed: bytes) -> None:
    other_seed = bytes([seed[0] ^ 1]) + seed[1:]
    sequences = [Draws(seed, "a"), Draws(seed, "b"), Draws(seed, "a|1"), Draws(other_seed, "a")]

    assert len({draws.below(SPAN) for draws in sequences}) == 4


def test_every_order_of_four_is_about_equally_likely() -> None:
    draws = Draws(SEED, "orders")

    seen = Counter(draws.permutation(4) for _ in range(4800))

    assert len(seen) == 24
    # 200 expected of each: chi-square with 23 degrees of freedom stays below 49.7 in 999 of 1,000 seeds.
    assert sum((count - 200) ** 2 for count in seen.values()) / 200 < 49.7


@pytest.mark.parametrize(("seed", "purpose"), [(b"short", "a"), (SEED, ""), (SEED, "a|"), (SEED, "é")])
def test_a_short_seed_and_an_unwritable_purpose_are_refused(seed: bytes, purpose: str) -> None:
    with pytest.raises(ValueError, match="seed|purpose"):
        Draws(seed, purpose)


@pytest.mark.parametrize("limit", [0, -1, SPAN + 1])
def test_nothing_is_drawn_among_no_numbers_or_more_than_a_word_can_say(limit: int) -> None:
    with pytest.raises(ValueError, match="among"):
        Draws(SEED, "a").below(limit)


def test_more_than_there_is_cannot_be_chosen() -> None:
    with pytest.raises(ValueError, match="cannot be drawn"):
        Draws(SEED, "a").choose("AB", 3)
