"""Rows of Korean law as a pack holds them, for the tests of its award methods."""

from datetime import date
from typing import Any

from minikoneps.packs.methods import NegotiatedScore, PriceScore, ReservePrices
from minikoneps.shared.money import Money

SOURCED: dict[str, Any] = {
    "source": "read for a test",
    "source_date": date(2026, 11, 1),
    "training_value": True,
}


def won(minor: int) -> Money:
    return Money(minor, "KRW")


def reserve_prices(**changes: Any) -> ReservePrices:
    """The State's rule: fifteen candidates within 2 %, two picks each, the mean of four rounded up."""
    row = {
        "candidates": 15,
        "picks": 2,
        "averaged": 4,
        "spread_share": "0.02",
        "spread": "stratified",
        "above_base": 7,
        "fourth_tie": "lowerNumber",
        "few_picks": "draw",
        "missing_picks": "draw",
        "rounding": "up",
        "draw_source": "committedAtNotice",
        "counted_picks": "openedBids",
    }
    return ReservePrices(**{**row, **changes}, **SOURCED)


def price_score(weight: str, slope: str, base_ratio: str, pass_mark: str, **changes: Any) -> PriceScore:
    row = {"weight": weight, "slope": slope, "base_ratio": base_ratio, "pass_mark": pass_mark, "least": "2"}
    return PriceScore(**{**row, **changes}, **SOURCED)


def negotiated(**changes: Any) -> NegotiatedScore:
    """The local rule for a general negotiated contract: 80 points for the proposal, 20 for the price."""
    row = {
        "technical_weight": "80",
        "price_weight": "20",
        "eligible_share": "0",
        "low_share": "0.7",
        "high_share": "0.8",
        "bonus_from_share": "0.7",
        "bonus_points": "2",
        "below_low_share": "0.3",
        "trimmed_from": 3,
        "eligible_total": "70",
    }
    return NegotiatedScore(**{**row, **changes}, **SOURCED)
