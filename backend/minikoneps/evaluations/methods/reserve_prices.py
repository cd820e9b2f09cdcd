"""Multiple reserve prices: candidates around the base amount, and how picks choose the plan price."""

import math
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256

from minikoneps.packs.methods import FewPicks, FourthTie, MissingPicks, ReservePrices, Rounding, Spread
from minikoneps.shared.canonical import canonical
from minikoneps.shared.draws import Draws
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money, decimal_text, round_half_up

VERSION = 1
PLACES = 6  # of a share in a pack

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
class Candidates:
    """The reserve prices of one lot, the first of them that with number 1.

    Shapes: `purpose` names the tender and the lot, as a purpose of draws.
    """

    base: Money
    rule: ReservePrices
    seed: bytes
    purpose: str
    prices: tuple[Money, ...]

    def text(self) -> bytes:
        """Write what is committed to: seed, purpose, base amount, rule, and prices in the order of numbers.

        Source: docs/reference/koneps-rules.md, the commitment
        """
        rule = {
            "candidates": self.rule.candidates,
            "picks": self.rule.picks,
            "averaged": self.rule.averaged,
            "spreadShare": decimal_text(self.rule.spread_share, PLACES),
            "spread": self.rule.spread,
            "aboveBase": self.rule.above_base,
            "fourthTie": self.rule.fourth_tie,
            "fewPicks": self.rule.few_picks,
            "missingPicks": self.rule.missing_picks,
            "rounding": self.rule.rounding,
            "drawSource": self.rule.draw_source,
            "countedPicks": self.rule.counted_picks,
        }
        return canonical(
            {
                "v": VERSION,
                "seed": self.seed.hex(),
                "purpose": self.purpose,
                "base": {"amount": self.base.text, "currency": self.base.currency},
                "rule": rule,
                "prices": [price.text for price in self.prices],
            }
        )

    def commitment(self) -> str:
        """The SHA-256 of that text in hexadecimal, published with the notice."""
        return sha256(self.text()).hexdigest()


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


def make_candidates(base: Money, rule: ReservePrices, seed: bytes, purpose: str) -> Candidates:
    """Draw different prices around the base amount, then the numbers that they get.

    Shapes: the same seed, base, rule and purpose give the same candidates.
    Errors: RuleBroken("evaluations.base_too_small") when there are not enough whole smallest units around it.
    Source: docs/reference/koneps-rules.md, multiple reserve prices
    """
    draws = Draws(seed, f"reserve-prices|{purpose}")
    low, high = base.minor * (1 - rule.spread_share), base.minor * (1 + rule.spread_share)
    if rule.spread is Spread.STRATIFIED:
        drawn = _stratified(low, high, rule.candidates, draws)
    else:
        above = _different(base.minor + 1, math.floor(high), rule.above_base, draws)
        drawn = [
            *above,
            *_different(math.ceil(low), base.minor - 1, rule.candidates - rule.above_base, draws),
        ]
    if len(drawn) < rule.candidates:
        raise RuleBroken(
            "evaluations.base_too_small",
            base=base.text,
            currency=base.currency,
            candidates=rule.candidates,
            spread=decimal_text(100 * rule.spread_share, PLACES - 2).rstrip("0").rstrip("."),
        )
    numbered = [drawn[place] for place in draws.permutation(rule.candidates)]
    prices = tuple(Money(minor, base.currency) for minor in numbered)
    return Candidates(base, rule, seed, purpose, prices)


def _stratified(low: Fraction, high: Fraction, count: int, draws: Draws) -> list[int]:
    """One whole number in each of equal intervals; its lower end is in it, the upper only in the last."""
    width = (high - low) / count
    first = [math.ceil(low + width * part) for part in range(count)]
    last = [*(least - 1 for least in first[1:]), math.floor(high)]
    if any(most < least for least, most in zip(first, last, strict=True)):
        return []
    return [draws.between(least, most) for least, most in zip(first, last, strict=True)]


def _different(least: int, most: int, count: int, draws: Draws) -> list[int]:
    """So many different whole numbers; one that came out before is drawn again."""
    if most - least + 1 < count:
        return []
    found: dict[int, None] = {}
    while len(found) < count:
        found.setdefault(draws.between(least, most))
    return list(found)


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


def can_count(rule: ReservePrices, numbers: Sequence[int]) -> bool:
    """Whether these are as many different numbers of candidates as a bid has to pick."""
    within = all(1 <= number <= rule.candidates for number in numbers)
    return within and len(numbers) == len(set(numbers)) == rule.picks


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
