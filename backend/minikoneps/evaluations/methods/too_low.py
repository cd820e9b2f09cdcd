"""Bids that look too low: which ones the law makes suspect, and what follows for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.evaluations.methods.anomaly import Anomaly, find_anomaly, find_discounts
from minikoneps.packs.bounds import TooLow, TooLowRule
from minikoneps.shared.money import Money


class Follows(StrEnum):
    """What the law has for a bid that looks too low."""

    #: It is out of the race without a question.
    EXCLUDED = "excluded"
    #: The committee asks, hears and decides.
    EXPLAINED = "explained"
    #: There are too few bids to say; the committee may ask where it has reason to.
    NOT_COMPUTED = "notComputed"


@dataclass(frozen=True)
class TooLowResult:
    """Which bids look too low and why.

    Shapes: the anomaly of a threshold of discounts, or the limit of a market research; `suspected` in the
        order of the bids' ids.
    Units: the limit is exact, in smallest units of the currency; a bid under it looks too low.
    """

    rule: TooLowRule
    follows: Follows
    suspected: tuple[str, ...]
    anomaly: Anomaly | None = None
    limit: Fraction | None = None


def find_too_low(law: TooLow, yardstick: Money | None, prices: Mapping[str, Money]) -> TooLowResult:
    """Name the bids that the law calls abnormally low.

    Shapes: prices of the valid bids by bid id; the yardstick is the base amount for discounts, the mean of
        the market research where the law compares with it, and nothing where only a committee asks.
    Units: limit of the market research = its mean × (1 − share).
    Errors: ValueError when the law's yardstick or numbers are missing, or a price is in another currency.
    Source: Italy, D.Lgs. 36/2023, article 54; Mexico, LAASSP of 16 April 2025; Directive 2014/24/EU
        article 69
    """
    if law.rule is TooLowRule.EXPLAINED:
        return TooLowResult(law.rule, Follows.EXPLAINED, ())
    if len(prices) < law.least_bids:
        return TooLowResult(law.rule, Follows.NOT_COMPUTED, ())
    if yardstick is None or any(price.currency != yardstick.currency for price in prices.values()):
        raise ValueError("the law compares with an amount in the same currency, which is not known")
    follows = Follows.EXCLUDED if law.excluded_at_once else Follows.EXPLAINED
    if law.rule is TooLowRule.BELOW_MARKET_RESEARCH:
        return _below_research(law, follows, yardstick, prices)
    if law.threshold is None:
        raise ValueError("the law names no numbers for its threshold")
    anomaly = find_anomaly(law.threshold, find_discounts(law.threshold, yardstick, prices))
    return TooLowResult(law.rule, follows, tuple(sorted(anomaly.suspected)), anomaly)


def _below_research(
    law: TooLow, follows: Follows, research: Money, prices: Mapping[str, Money]
) -> TooLowResult:
    if law.share is None:
        raise ValueError("the law names no share below the market research")
    limit = research.minor * (1 - law.share)
    below = tuple(bid for bid in sorted(prices) if prices[bid].minor < limit)
    return TooLowResult(law.rule, follows, below, limit=limit)
