"""The shapes of rushes: when bids are sent, in seconds from the first deadline, and who bids on what."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

LATE_FOR = 2.0  # seconds after a deadline in which late bids still come
SLOW_EVERY = 3  # around a deadline each third bid is sent in two parts
HELD_BACK = 1.0  # seconds between the two parts
MOST_BIDS = 1_000_000  # of one run: more would fill the memory before the first is sent


class TooMany(ValueError):
    """More bids are asked for than there are tenderers to make them, or than one run can hold."""


@dataclass(frozen=True)
class Arrival:
    """One bid that is to be sent: who on what, and how long its last byte is held back."""

    number: int
    due: float
    tender: int
    seat: int
    held_back: float = 0.0


@dataclass(frozen=True)
class Stage:
    """From a moment on, so many bids a second."""

    begins: float
    rate: float


def closing(total: int, seconds: float, late_share: float = 0.05) -> list[float]:
    """Ever denser towards the deadline, and a few after it.

    Density grows with the square of the time passed; the late ones spread over the two seconds behind.
    """
    late = round(total * late_share) if total > 1 else 0
    early = total - late
    before = [-seconds * (1 - ((number + 0.5) / early) ** (1 / 3)) for number in range(early)]
    after = [LATE_FOR * (number + 0.05) / late for number in range(late)]
    return before + after


def steadily(stages: Sequence[Stage], ends: float) -> Iterator[float]:
    """At the rate of each stage, independent of each other as buyers are; the same in every run.

    Errors: TooMany where it comes to more bids than one run can hold.
    """
    meant = sum(one.rate * (two.begins - one.begins) for one, two in pairwise((*stages, Stage(ends, 0.0))))
    _must_be_held(meant)
    drawn = random.Random(7)  # noqa: S311 - a load, not a secret
    for stage, following in pairwise((*stages, Stage(ends, 0.0))):
        due = stage.begins
        while stage.rate and (due := due + drawn.expovariate(stage.rate)) < following.begins:
            yield due


def morning(quiet: float, burst: float, seconds: float, burst_seconds: float) -> list[Stage]:
    """The hour before a deadline in small: quiet at first, a burst up to the deadline and a little beyond."""
    return [Stage(-seconds, quiet), Stage(-min(burst_seconds, seconds), burst)]


def spread(moments: Sequence[float], tenders: int, seats: int) -> list[Arrival]:
    """Hand moments out over tenders and tenderers, so that nobody bids twice on the same.

    Errors: TooMany where there are more moments than pairs.
    """
    if len(moments) > tenders * seats:
        raise TooMany(
            f"{len(moments):,} bids need more than {tenders:,} tenders × {seats:,} tenderers: "
            "ask for more --tenders or --tenderers"
        )
    return [
        Arrival(number, due, number % tenders, (number // tenders + number % tenders) % seats)
        for number, due in enumerate(moments)
    ]


def around(deadlines: Sequence[float], bids: int, within: float, seats: int) -> list[Arrival]:
    """So many bids around each deadline, evenly from so many seconds before it to as many after it.

    Errors: TooMany where there are more bids for a deadline than tenderers.
    """
    _must_be_held(bids * len(deadlines))
    if bids > seats:
        raise TooMany(f"{bids:,} bids on one tender need as many tenderers, not {seats:,}")
    found = []
    for tender, deadline in enumerate(deadlines):
        for place in range(bids):
            last = deadline - within + 2 * within * (place + 0.5) / bids
            held = HELD_BACK if place % SLOW_EVERY == 0 else 0.0
            found.append((last - held, tender, (place + 7 * tender) % seats, held))
    numbers = count()
    return [Arrival(next(numbers), *one) for one in sorted(found)]


def _must_be_held(bids: float) -> None:
    if bids > MOST_BIDS:
        raise TooMany(f"{bids:,.0f} bids are more than the {MOST_BIDS:,} of one run")
