"""The law of a test: sourced rows without the trouble of a pack's file."""

from datetime import date
from typing import Any

from minikoneps.packs.bounds import AnomalyThreshold

READ: dict[str, Any] = {"source": "a law for tests", "source_date": date(2026, 1, 1), "training_value": True}


def italian(at_threshold: bool) -> AnomalyThreshold:
    """Italy, D.Lgs. 36/2023, annex II.2, method A, in one of its two readings."""
    numbers: dict[str, Any] = {"trimmed_share": "0.1", "steady_share": "0.15", "steady_rise": "0.2"}
    return AnomalyThreshold(discount_decimals=3, many_bids=15, at_threshold=at_threshold, **numbers)


ITALY = italian(at_threshold=True)
