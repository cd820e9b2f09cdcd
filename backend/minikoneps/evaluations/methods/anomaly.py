"""The Italian threshold: which discounts are so far from the others that the bids look abnormally low."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from minikoneps.packs.bounds import AnomalyThreshold
from minikoneps.shared.money import Money, round_to


class Way(StrEnum):
    """How the threshold was reckoned."""

    #: Many bids: mean plus mean deviation, lowered by the digits of the sum.
    LOWERED = "lowered"
    #: Few bids that lie close together: a fixed share above the mean.
    STEADY = "steady"
    #: Few bids that lie apart: mean plus mean deviation.
    SPREAD = "spread"


@dataclass(frozen=True)
class Wings:
    """Which bids count for the threshold, and which are set aside.

    Shapes: the bids of each part in the order of their discounts, then of their ids.
    """

    low: tuple[str, ...]
    kept: tuple[str, ...]
    high: tuple[str, ...]


@dataclass(frozen=True)
class Anomaly:
    """The threshold with every figure on the way to it.

    Shapes: without a threshold no bid is abnormally low; the digits are the first two decimals of the sum,
        the ratio that of deviation to mean, each only where its way needs it.
    Units: discounts, sum, mean, deviation and threshold are in percent, exact.
    """

    discounts: Mapping[str, Fraction]
    wings: Wings
    total: Fraction
    mean: Fraction | None = None
    deviation: Fraction | None = None
    ratio: Fraction | None = None
    digits: tuple[int, int] | None = None
    way: Way | None = None
    threshold: Fraction | None = None
    suspected: tuple[str, ...] = ()


def find_discounts(law: AnomalyThreshold, base: Money, prices: Mapping[str, Money]) -> dict[str, Fraction]:
    """Write prices as discounts from the base amount.

    Units: percent, rounded half up to the law's decimals.
    Errors: ValueError for another currency, a base of nothing, or a price above it.
    """
    if base.minor <= 0 or any(price.currency != base.currency for price in prices.values()):
        raise ValueError("discounts are reckoned from an amount in the same currency")
    if any(price.minor > base.minor for price in prices.values()):
        raise ValueError("a price above the base amount has no discount")
    return {
        bid: round_to(Fraction(base.minor - price.minor, base.minor) * 100, law.discount_decimals)
        for bid, price in prices.items()
    }


def find_anomaly(law: AnomalyThreshold, discounts: Mapping[str, Fraction]) -> Anomaly:
    """Reckon the threshold from the discounts of all valid bids, and name the bids that reach it.

    Shapes: discounts by bid id; the order in which they are given does not matter; no threshold where
        every bid is set aside or every discount that is left is nothing.
    Units: with m the mean of what is left, s the mean of d − m over the greater d: with many bids
        m + s − s × (first decimal × second decimal of the sum) ÷ 100; with few bids m × (1 + rise) while
        s ÷ m is small, otherwise m + s.
    Errors: ValueError for a discount below zero.
    Source: Italy, D.Lgs. 36/2023, annex II.2, method A
    """
    if any(discount < 0 for discount in discounts.values()):
        raise ValueError("a discount is not below zero")
    ordered = dict(sorted(discounts.items(), key=lambda one: (one[1], one[0])))
    wings = _wings(law, ordered)
    kept = [ordered[bid] for bid in wings.kept]
    total = sum(kept, Fraction(0))
    if not total:
        return Anomaly(ordered, wings, total)
    mean = total / len(kept)
    above = [discount - mean for discount in kept if discount > mean]
    deviation = sum(above, Fraction(0)) / len(above) if above else Fraction(0)
    if len(ordered) >= law.many_bids:
        first, second = _decimals(total)
        threshold = mean + deviation - deviation * first * second / 100
        found = Anomaly(ordered, wings, total, mean, deviation, None, (first, second), Way.LOWERED, threshold)
    else:
        ratio = deviation / mean
        steady = ratio <= law.steady_share
        threshold = mean * (1 + law.steady_rise) if steady else mean + deviation
        way = Way.STEADY if steady else Way.SPREAD
        found = Anomaly(ordered, wings, total, mean, deviation, ratio, None, way, threshold)
    return replace(found, suspected=_reaching(law, ordered, threshold))


def _reaching(law: AnomalyThreshold, ordered: Mapping[str, Fraction], threshold: Fraction) -> tuple[str, ...]:
    return tuple(
        bid
        for bid, discount in ordered.items()
        if discount > threshold or (law.at_threshold and discount == threshold)
    )


def _wings(law: AnomalyThreshold, ordered: Mapping[str, Fraction]) -> Wings:
    """Set the ends aside, and with them every bid that equals one of those set aside."""
    bids, values = list(ordered), list(ordered.values())
    out = math.ceil(law.trimmed_share * len(bids))
    if not out:
        return Wings((), tuple(bids), ())
    least, most = values[out - 1], values[-out]
    low = tuple(bid for bid in bids if ordered[bid] <= least)
    high = tuple(bid for bid in bids if ordered[bid] >= most and bid not in low)
    return Wings(low, tuple(bid for bid in bids if bid not in low and bid not in high), high)


def _decimals(total: Fraction) -> tuple[int, int]:
    hundredths = total.numerator * 100 // total.denominator
    return hundredths // 10 % 10, hundredths % 10
