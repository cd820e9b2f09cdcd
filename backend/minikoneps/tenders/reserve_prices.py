"""Multiple reserve prices as a notice commits to them: candidates around the base amount, and their hash."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from hashlib import sha256

from minikoneps.packs.methods import ReservePrices, Spread
from minikoneps.shared.canonical import canonical
from minikoneps.shared.draws import Draws
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money, decimal_text

VERSION = 1
PLACES = 6  # of a share in a pack


@dataclass(frozen=True)
class Candidates:
    """The reserve prices of one lot, the first of them that with number 1.

    Shapes: `purpose` names the tender and the lot, as a purpose of draws; what is secret until the opening
        is in no `repr`, so that no log can hold it.
    """

    base: Money
    rule: ReservePrices
    seed: bytes = field(repr=False)
    purpose: str
    prices: tuple[Money, ...] = field(repr=False)

    def text(self) -> bytes:
        """Write what is committed to: seed, purpose, base amount, rule, and prices in the order of numbers.

        Source: docs/reference/koneps-rules.md, the commitment
        """
        return canonical(
            {
                "v": VERSION,
                "seed": self.seed.hex(),
                "purpose": self.purpose,
                "base": {"amount": self.base.text, "currency": self.base.currency},
                "rule": rule_record(self.rule),
                "prices": [price.text for price in self.prices],
            }
        )

    def commitment(self) -> str:
        """The SHA-256 of that text in hexadecimal, published with the notice."""
        return sha256(self.text()).hexdigest()


def rule_record(rule: ReservePrices) -> dict[str, str | int]:
    """Write every option in force as it stands in the commitment's text and in the ledger."""
    return {
        "candidates": rule.candidates,
        "picks": rule.picks,
        "averaged": rule.averaged,
        "spreadShare": decimal_text(rule.spread_share, PLACES),
        "spread": rule.spread.value,
        "aboveBase": rule.above_base,
        "fourthTie": rule.fourth_tie.value,
        "fewPicks": rule.few_picks.value,
        "missingPicks": rule.missing_picks.value,
        "rounding": rule.rounding.value,
        "drawSource": rule.draw_source.value,
        "countedPicks": rule.counted_picks.value,
    }


def can_count(rule: ReservePrices, numbers: Sequence[int]) -> bool:
    """Whether these are as many different numbers of candidates as a bid has to pick."""
    within = all(1 <= number <= rule.candidates for number in numbers)
    return within and len(numbers) == len(set(numbers)) == rule.picks


def make_candidates(base: Money, rule: ReservePrices, seed: bytes, purpose: str) -> Candidates:
    """Draw different prices around the base amount, then the numbers that they get.

    Shapes: the same seed, base, rule and purpose give the same candidates.
    Errors: RuleBroken("tenders.base_too_small") when there are not enough whole smallest units around it.
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
            "tenders.base_too_small",
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
