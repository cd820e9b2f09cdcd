"""The exit ticket: the ten sentences of the System Usability Scale, kept as sums that name nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.shared.money import decimal_text, round_to

ITEMS = 10
ANSWERS = (1, 2, 3, 4, 5)  # from "I do not agree at all" to "I agree wholly"
FEWEST = 3  # tickets; of fewer the score could tell what one person wrote

Counts = Mapping[tuple[int, int], int]  # how often an item, from 1, got an answer


@dataclass(frozen=True)
class Score:
    """What all tickets together say.

    Shapes: `score` (0 to 100) and the means of the items (1 to 5), each with one decimal, are None of fewer
        than three tickets.
    """

    tickets: int
    score: str | None
    means: tuple[str, ...] | None


def score(counts: Counts) -> Score:
    """The score: what odd items have above 1 and even ones below 5, two and a half times, as a mean of all.

    Source: J. Brooke, SUS: a quick and dirty usability scale, 1996
    """
    tickets = sum(counts.get((1, answer), 0) for answer in ANSWERS)
    if tickets < FEWEST:
        return Score(tickets, None, None)
    means = [_mean(counts, item, tickets) for item in range(1, ITEMS + 1)]
    good = sum((_good(item, mean) for item, mean in enumerate(means, start=1)), Fraction(0))
    return Score(tickets, _text(good * Fraction(5, 2)), tuple(map(_text, means)))


def _mean(counts: Counts, item: int, tickets: int) -> Fraction:
    return Fraction(sum(answer * counts.get((item, answer), 0) for answer in ANSWERS), tickets)


def _good(item: int, mean: Fraction) -> Fraction:
    return mean - 1 if item % 2 else 5 - mean


def _text(value: Fraction) -> str:
    return decimal_text(round_to(value, 1), 1)
