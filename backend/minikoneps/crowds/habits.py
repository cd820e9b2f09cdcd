"""What a rival of a crowd is like: its name, when it bids, what it bids, which numbers it picks."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from itertools import count
from math import ceil

from minikoneps.shared.money import Money, decimals

LAST = timedelta(minutes=5)  # in which most bid
SHORT = 10  # what is left of a short time is not the last minutes, but a tenth of it
SPARE = timedelta(seconds=10)  # workshop time before the deadline at which the last of them has bid
MARGIN = Fraction(1, 1000)  # how far above the limit that it guesses a careful rival bids, in the middle
GUESSING = Fraction(3, 4)  # how far guesses of the plan price spread, in shares of what it can differ
DEAREST, CHEAPEST = Fraction(1), Fraction(84, 100)  # of the estimate, where the law has no lower limit
KEPT = 8_192  # instants of rivals that need not be worked out again
CARELESS = (Fraction(1, 100), Fraction(4, 100))  # how far below the limit, or above the estimate


@dataclass(frozen=True)
class Habits:
    """How the rivals of a crowd are mixed.

    Units: hundredths of the crowd that bid in the last minutes, and that bid carelessly.
    """

    late: int = 70
    careless: int = 10


@dataclass(frozen=True)
class Market:
    """What a rival knows of a lot before it prices its bid.

    Shapes: `limit` is the lower limit as a share of the plan price, which nobody knows and which lies
        within `spread` of the base; without a limit `base` is the estimate. `costs` may not be discounted,
        and no bid may be under `least`.
    """

    base: Money
    limit: Fraction | None = None
    spread: Fraction = Fraction(0)
    costs: int = 0
    least: int = 0


def dice(seed: str, *words: object) -> Fraction:
    """A number from 0 to 1, without 1, that looks like chance and is the same for the same words."""
    said = " ".join(map(str, (seed, *words)))
    return Fraction(int.from_bytes(sha256(said.encode()).digest()[:8]), 2**64)


def names(
    seed: str, wanted: int, taken: Collection[str], first: Sequence[str], second: Sequence[str]
) -> list[str]:
    """So many names of firms made of two words, each once, and none that is taken."""
    drawn = _shuffled(seed, [f"{one} {other}" for one in first for other in second])
    known, found = set(taken), list[str]()
    for turn in count(1):
        for name in drawn:
            said = name if turn == 1 else f"{name} {turn}"
            if len(found) == wanted:
                return found
            if said not in known:
                found.append(said)
    raise AssertionError  # there is always another turn


def _shuffled(seed: str, words: list[str]) -> list[str]:
    return sorted(words, key=lambda word: (dice(seed, "name", word), word))


@lru_cache(maxsize=KEPT)  # asked for every rival after each few bids
def bids_at(seed: str, rival: int, habits: Habits, since: datetime, deadline: datetime) -> datetime:
    """When a rival bids: never before the crowd came, and some seconds before the deadline at the latest."""
    until = max(since, deadline - SPARE)
    last = max(until - LAST, until - (until - since) / SHORT)
    begins, ends = (last, until) if dice(seed, "late", rival) * 100 < habits.late else (since, last)
    return begins + timedelta(seconds=float(dice(seed, "when", rival)) * (ends - begins).total_seconds())


def is_careless(seed: str, rival: int, habits: Habits) -> bool:
    """Whether a rival bids where it is out of the race."""
    return dice(seed, "careless", rival) * 100 < habits.careless


def price_of(seed: str, rival: int, habits: Habits, market: Market) -> Money:
    """The total that a rival bids on a lot.

    Shapes: a careful one guesses the plan price and bids about a thousandth above the limit that follows; a
        careless one is under the limit whatever the plan price will be. Without a limit in the law prices lie
        under the estimate, and careless ones above it.
    """
    chance, careless = dice(seed, "price", rival), is_careless(seed, rival, habits)
    astray = CARELESS[0] + (CARELESS[1] - CARELESS[0]) * chance
    base = Fraction(market.base.minor)
    if market.limit is None:
        middle = (chance + dice(seed, "price again", rival)) / 2
        usual = CHEAPEST + (DEAREST - CHEAPEST) * middle
        return _rounded(base * (1 + astray if careless else usual), market)
    if careless:
        lowest = base * (1 - market.spread)
        return _rounded(_limit(lowest, market) - lowest * astray, market)
    guess = base * (1 + market.spread * GUESSING * _bell(seed, rival))
    return _rounded(max(_limit(guess, market) + guess * MARGIN * 2 * chance, Fraction(market.least)), market)


def _limit(plan: Fraction, market: Market) -> Fraction:
    return (plan - market.costs) * (market.limit or 0) + market.costs


def _bell(seed: str, rival: int) -> Fraction:
    """From -1 to 1, and mostly near 0."""
    return sum((dice(seed, "guess", rival, turn) for turn in range(3)), Fraction(0)) * 2 / 3 - 1


def _rounded(total: Fraction, market: Market) -> Money:
    """Up to ten of a currency without decimals, and to one of any other, as people write prices."""
    step = 10 ** decimals(market.base.currency) if decimals(market.base.currency) else 10
    if total < 100 * step:
        step = 1
    return Money(max(ceil(total / step) * step, 1), market.base.currency)


def picks_of(seed: str, rival: int, lot: str, candidates: int, picks: int) -> tuple[int, ...]:
    """The numbers of reserve prices that a rival picks blindly, each once."""
    return tuple(sorted(_first(_drawn(seed, rival, lot, candidates), picks)))


def _drawn(seed: str, rival: int, lot: str, candidates: int) -> Iterator[int]:
    for turn in count():
        yield 1 + int(dice(seed, "pick", rival, lot, turn) * candidates)


def _first(numbers: Iterator[int], wanted: int) -> set[int]:
    found = set[int]()
    while len(found) < wanted:
        found.add(next(numbers))
    return found
