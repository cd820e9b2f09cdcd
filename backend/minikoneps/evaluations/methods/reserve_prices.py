"""Multiple reserve prices: how the picks of the bids choose the plan price among the candidates."""

import math
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.packs.methods import FewPicks, FourthTie, MissingPicks, Rounding
from minikoneps.shared.draws import Draws
from minikoneps.shared.money import Money, round_half_up
from minikoneps.tenders.reserve_prices import Candidates, can_count

ROUND: Mapping[Rounding, Callable[[Fraction], int]] = {
    Rounding.UP: math.ceil,
    Rounding.HALF_UP: round_half_up,
    Rounding.DOWN: math.floor,
}


class Why(StrEnum):
    """Why a candidate is averaged, or why one that was picked as often is not."""

    MOST_PICKED = "mostPicked"
    TIE_LOWER_NUMBER = "tieLowerNumber"
    TIE_DRAWN = "tieDrawn"
    ADDED_LOWER_NUMBER = "addedLowerNumber"
    ADDED_DRAWN = "addedDrawn"
    #: Picked as often as another that is averaged, and left out by the rule for ties.
    TIE_LOST = "tieLost"
    NOT_CHOSEN = "notChosen"


@dataclass(frozen=True)
class Picks:
    """The numbers that count for one bid; `drawn` where it named none that can count."""

    bid: str
    numbers: tuple[int, ...]
    drawn: bool = False


@dataclass(frozen=True)
class Candidate:
    """One candidate as the record of the opening shows it."""

    number: int
    price: Money
    picks: int
    why: Why

    @property
    def averaged(self) -> bool:
        """Whether its price is part of the plan price."""
        return self.why not in (Why.TIE_LOST, Why.NOT_CHOSEN)


@dataclass(frozen=True)
class PlanPrice:
    """The plan price and everything it follows from.

    Shapes: candidates in the order of numbers, picks in the order of bids' ids.
    Units: `mean` is in the smallest unit of the currency, before rounding.
    """

    base: Money
    candidates: tuple[Candidate, ...]
    picks: tuple[Picks, ...]
    mean: Fraction
    rounding: Rounding
    amount: Money

    @property
    def ratio(self) -> Fraction:
        """The plan price as a share of the base amount."""
        return Fraction(self.amount.minor, self.base.minor)


def find_plan_price(candidates: Candidates, picks: Mapping[str, Sequence[int] | None]) -> PlanPrice:
    """Count the picks of the opened bids, average the most picked candidates and round.

    Shapes: picks by bid id, None for a bid that named none; the order of the bids does not matter.
    Source: docs/reference/koneps-rules.md, multiple reserve prices
    """
    rule = candidates.rule
    counted = tuple(_counted(candidates, bid, picks[bid]) for bid in sorted(picks))
    tally = Counter(number for one in counted for number in one.numbers)
    reasons = _choose(candidates, tally)
    shown = tuple(
        Candidate(number, price, tally[number], reasons.get(number, Why.NOT_CHOSEN))
        for number, price in enumerate(candidates.prices, 1)
    )
    mean = Fraction(sum(one.price.minor for one in shown if one.averaged), rule.averaged)
    amount = Money(ROUND[rule.rounding](mean), candidates.base.currency)
    return PlanPrice(candidates.base, shown, counted, mean, rule.rounding, amount)


def _counted(candidates: Candidates, bid: str, numbers: Sequence[int] | None) -> Picks:
    rule = candidates.rule
    if numbers is not None and can_count(rule, numbers):
        return Picks(bid, tuple(numbers))
    if rule.missing_picks is MissingPicks.NOT_COUNTED:
        return Picks(bid, ())
    draws = Draws(candidates.seed, f"reserve-picks|{candidates.purpose}|{bid}")
    return Picks(bid, draws.choose(range(1, rule.candidates + 1), rule.picks), drawn=True)


def _choose(candidates: Candidates, tally: Mapping[int, int]) -> dict[int, Why]:
    """Why each candidate that is averaged, or lost a tie, is where it is."""
    rule = candidates.rule
    picked = sorted(tally, key=lambda number: (-tally[number], number))
    if len(picked) < rule.averaged:
        return _filled(candidates, picked)
    least = tally[picked[rule.averaged - 1]]
    safe = [number for number in picked if tally[number] > least]
    tied = [number for number in picked if tally[number] == least]
    reasons = dict.fromkeys(safe, Why.MOST_PICKED)
    places = rule.averaged - len(safe)
    if places == len(tied):
        return reasons | dict.fromkeys(tied, Why.MOST_PICKED)
    reasons |= dict.fromkeys(tied, Why.TIE_LOST)
    if rule.fourth_tie is FourthTie.LOWER_NUMBER:
        return reasons | dict.fromkeys(tied[:places], Why.TIE_LOWER_NUMBER)
    draws = Draws(candidates.seed, f"reserve-tie|{candidates.purpose}")
    return reasons | dict.fromkeys(draws.choose(tied, places), Why.TIE_DRAWN)


def _filled(candidates: Candidates, picked: Collection[int]) -> dict[int, Why]:
    rule = candidates.rule
    others = [number for number in range(1, rule.candidates + 1) if number not in picked]
    missing = rule.averaged - len(picked)
    reasons = dict.fromkeys(picked, Why.MOST_PICKED)
    if rule.few_picks is FewPicks.LOWER_NUMBER:
        return reasons | dict.fromkeys(others[:missing], Why.ADDED_LOWER_NUMBER)
    draws = Draws(candidates.seed, f"reserve-few|{candidates.purpose}")
    return reasons | dict.fromkeys(draws.choose(others, missing), Why.ADDED_DRAWN)
