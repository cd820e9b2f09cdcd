"""How many refusals of one seat are written down: who is refused all the time gets the answer alone.

The limits of the package `limits` go through all who were ever counted, again and again.
"""

from time import monotonic

from minikoneps.shared.reading import Newest

MOST = 30  # in a while
WHILE = 60.0  # seconds, from the first
MOST_SEATS = 10_000  # that are counted: whoever was refused before so many others is counted anew


class Attempts:
    """Counts the refusals of each seat in one workshop, for its one writer."""

    def __init__(self) -> None:
        self._counted: Newest[str, tuple[float, int]] = Newest(MOST_SEATS)

    def may_be_written(self, seat: str) -> bool:
        """Count one more refusal of a seat: whether it is written down."""
        now = monotonic()
        since, count = self._counted.find(seat) or (now, 0)
        if now - since >= WHILE:
            since, count = now, 0
        self._counted.keep({seat: (since, count + 1)})
        return count < MOST
