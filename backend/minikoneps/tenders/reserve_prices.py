"""Multiple reserve prices as a notice commits to them: candidates around the base amount, and their hash."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from hashlib import sha256
from typing import TypeVar

from pydantic.alias_generators import to_camel

from minikoneps.packs.derived import limit_of
from minikoneps.packs.methods import LowerLimit, PriceScore, ReservePrices, Spread
from minikoneps.shared.canonical import Fields, Unreadable, canonical
from minikoneps.shared.draws import Draws
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money, decimal_text, money_record

VERSION = 1
PLACES = 6  # of a share in a pack

Law = TypeVar("Law", ReservePrices, LowerLimit, PriceScore)
SCORE = ("weight", "slope", "base_ratio", "pass_mark", "least", "net_cost_share")


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
                "base": money_record(self.base),
                "rule": rule_record(self.rule),
                "prices": [price.text for price in self.prices],
            }
        )

    def commitment(self) -> str:
        """The SHA-256 of that text in hexadecimal, published with the notice."""
        return sha256(self.text()).hexdigest()


@dataclass(frozen=True)
class Committed:
    """What a notice says of the reserve prices of one lot: around which amount they lie, and their hash.

    Shapes: a draft has no commitment yet, and no base amount while its value is not written; statutory costs
        and net cost are those that the notice names for the lot.
    """

    lot: str
    base: Money | None
    commitment: str | None = None
    statutory_costs: Money | None = None
    net_cost: Money | None = None

    def record(self) -> dict[str, object]:
        """Write it as it stands in the ledger."""
        named = {"statutory_costs": self.statutory_costs, "net_cost": self.net_cost}
        return {
            "lot": self.lot,
            "base": None if self.base is None else money_record(self.base),
            "commitment": self.commitment,
            **{name: money_record(amount) for name, amount in named.items() if amount is not None},
        }


@dataclass(frozen=True)
class Announced:
    """What everybody may know of reserve prices before the opening.

    Shapes: lots in the order of the notice; a `price_score` where bids are examined for their qualification,
        and the lower limit is then what follows from it.
    """

    rule: ReservePrices
    lower_limit: LowerLimit
    lots: tuple[Committed, ...]
    price_score: PriceScore | None = None

    def candidates(self, tender: str, lot: Committed, seed: bytes) -> Candidates:
        """Make the candidates of a lot from the seed; ValueError for a lot without a base amount."""
        if lot.base is None:
            raise ValueError(f"the lot {lot.lot} has no base amount")
        return make_candidates(lot.base, self.rule, seed, f"{tender}|{lot.lot}")

    def committed(self, tender: str, seed: bytes) -> "Announced":
        """The same with the commitment of every lot."""
        hashed = [
            replace(lot, commitment=self.candidates(tender, lot, seed).commitment()) for lot in self.lots
        ]
        return replace(self, lots=tuple(hashed))

    def record(self) -> dict[str, object]:
        """Write it as it stands in the ledger."""
        share = {"share": decimal_text(self.lower_limit.share, PLACES)}
        scored = {} if self.price_score is None else {"price_score": score_record(self.price_score)}
        return {
            "rule": rule_record(self.rule),
            "rule_source": _source(self.rule),
            "lower_limit": {**share, **_source(self.lower_limit)},
            **scored,
            "lots": [lot.record() for lot in self.lots],
        }


def read_announced(value: object) -> Announced:
    """Read what `record` wrote of a published notice.

    Errors: Unreadable for any other form, or for a rule that no pack could hold.
    """
    fields = Fields(value, "what the notice says of reserve prices")
    rule = _law(ReservePrices, _snake(fields.object("rule")), fields.object("rule_source"))
    limit = dict(fields.object("lower_limit"))
    lots = tuple(_committed(lot) for lot in fields.array("lots"))
    lower = _law(LowerLimit, {"share": limit.pop("share", None)}, limit)
    if not fields.has("price_score"):
        return Announced(rule, lower, lots)
    score = _law(PriceScore, fields.object("price_score"), {})
    if limit_of(score) != lower:
        raise Unreadable("the lower limit does not follow from the price score")
    return Announced(rule, lower, lots, score)


def _committed(value: object) -> Committed:
    fields = Fields(value, "a lot with reserve prices")
    base, commitment = _amount(fields, "base"), fields.hex("commitment", 32).hex()
    costs = {name: _amount(fields, name) for name in ("statutory_costs", "net_cost") if fields.has(name)}
    return Committed(fields.text("lot"), base, commitment, **costs)


def _amount(fields: Fields, name: str) -> Money:
    said = Fields(fields.value(name), "an amount")
    try:
        return Money.parse(said.text("amount"), said.text("currency"))
    except ValueError:
        raise Unreadable(f"{name} of a lot with reserve prices is no amount of money") from None


def _snake(said: Mapping[str, object]) -> dict[str, object]:
    names = {to_camel(name): name for name in ReservePrices.__dataclass_fields__}
    return {names.get(name, name): value for name, value in said.items()}


def _law(made: Callable[..., Law], said: Mapping[str, object], source: Mapping[str, object]) -> Law:
    try:
        return made(**said, **source)
    except (ValueError, TypeError):
        raise Unreadable("the rule of the reserve prices is none that a pack can hold") from None


def score_record(score: PriceScore) -> dict[str, object]:
    """Write a row of price points as it stands in the ledger, with where it was read."""
    return {**figures_of(score), **_source(score)}


def figures_of(score: PriceScore) -> dict[str, str]:
    """The figures of a row of price points alone."""
    figures = {name: getattr(score, name) for name in SCORE}
    return {name: decimal_text(figure, PLACES) for name, figure in figures.items() if figure is not None}


def _source(law: Law) -> dict[str, object]:
    return {
        "source": law.source,
        "source_date": law.source_date.isoformat(),
        "training_value": law.training_value,
    }


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
