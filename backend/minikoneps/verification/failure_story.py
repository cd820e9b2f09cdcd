"""What the book says of lots that failed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FailureSaid:
    """Why a lot is said to have failed, and from how many valid bids of how many."""

    reason: str
    valid_bids: int
    minimum_valid_bids: int
