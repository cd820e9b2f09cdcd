"""What one other price would have changed in a lot, by the rules that ranked it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from minikoneps.evaluations.placing import LotCase, LotOrder, place
from minikoneps.shared.money import LARGEST, Money

RIVALS = 6  # so many rivals' prices are worth a look, the best ones
STEPS = 48  # between the ends of the scale
BESIDE = 10  # a tenth more than there is to see, on each side


class Landmark(StrEnum):
    """Why an amount is worth trying."""

    ACTUAL = "actual"
    FLOOR = "floor"
    UNDER_FLOOR = "underFloor"
    PLAN_PRICE = "planPrice"
    ABOVE_PLAN_PRICE = "abovePlanPrice"
    UNDER_RIVAL = "underRival"
    AS_RIVAL = "asRival"


@dataclass(frozen=True)
class Scale:
    """The amounts that are worth trying for one bid.

    Shapes: `tries` from the lowest up, each with its landmark or None where it is one step of many.
    """

    actual: Money
    lowest: Money
    highest: Money
    tries: tuple[tuple[Money, Landmark | None], ...]


def with_amount(case: LotCase, bid: str, amount: Money) -> LotCase:
    """The case as it would have been with another price of one bid; all else stays.

    Errors: KeyError for a bid that is not in the case, ValueError for another currency or nothing.
    """
    if amount.currency != case.totals[bid].currency or amount.minor < 1:
        raise ValueError("not a price that the bid could have had")
    lives = dict(case.lives)
    if bid in lives:
        lives[bid] = replace(lives[bid], purchase=amount)
    return replace(case, totals={**case.totals, bid: amount}, lives=lives)


def replay(case: LotCase, bid: str, amount: Money) -> LotOrder:
    """The order of the lot if the bid had had this price.

    Errors: KeyError and ValueError as in `with_amount`.
    """
    return place(with_amount(case, bid, amount))


def scale_of(case: LotCase, order: LotOrder, bid: str) -> Scale:
    """The scale of a bid: its own price, the limits, the prices of the best rivals, and steps between.

    Errors: KeyError for a bid that is not in the case.
    """
    actual = case.totals[bid]
    named = dict(_landmarks(case, order, bid))
    seen = [amount for amount in named if amount > 0]
    low, high = min(seen), max(seen)
    aside = max((high - low) // BESIDE, high // 50, 1)
    low, high = max(low - aside, 1), min(high + aside, LARGEST)
    steps = {low + (high - low) * step // STEPS for step in range(STEPS + 1)}
    tries = sorted(steps | set(seen))

    def money(minor: int) -> Money:
        return Money(minor, actual.currency)

    return Scale(actual, money(low), money(high), tuple((money(one), named.get(one)) for one in tries))


def _landmarks(case: LotCase, order: LotOrder, bid: str) -> Sequence[tuple[int, Landmark]]:
    """Amounts with their meaning, the most telling last: a later key of one amount takes its place."""
    rivals = [one.total.minor for one in order.places if one.bid != bid][:RIVALS]
    found = [(rival, Landmark.AS_RIVAL) for rival in rivals]
    found += [(rival - 1, Landmark.UNDER_RIVAL) for rival in rivals]
    if case.limits is not None:
        floor, plan = case.limits.floor.minor, case.limits.plan_price.minor
        found += [(plan + 1, Landmark.ABOVE_PLAN_PRICE), (plan, Landmark.PLAN_PRICE)]
        found += [(floor - 1, Landmark.UNDER_FLOOR), (floor, Landmark.FLOOR)]
    return [*found, (case.totals[bid].minor, Landmark.ACTUAL)]
