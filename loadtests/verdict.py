"""The verdict on a workshop under load: how soon news came, whether any was lost, what the server grew to."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

WITHIN = 1.0  # seconds: the p95 of an update
GROWTH = 1.1  # how much of its early memory the server may have at the end
EARLY = 6  # memory is first weighed after a sixth of the time: after 5 of 30 minutes
NOTHING = 1e9  # no news at all is never soon enough


@dataclass(frozen=True)
class Measured:
    """What was measured from the moment on at which everybody was there."""

    clients: int
    acts: int
    arrived: Sequence[float]
    shown: Sequence[float]
    missed: Sequence[str]
    broken: Sequence[str]
    failed: Sequence[str]
    memory: Sequence[int]
    within: float = WITHIN
    left_behind: int = 0

    @property
    def growth(self) -> float:
        """The memory of the last sixth against that of the second sixth, each by its median."""
        sixth = max(len(self.memory) // EARLY, 1)
        return middle(self.memory[-sixth:]) / middle(self.memory[sixth : 2 * sixth] or self.memory)

    @property
    def faults(self) -> list[str]:
        """What does not hold, in words; nothing when all does."""
        late, grown = percentile(self.arrived, 95), self.growth
        return [
            words
            for fails, words in (
                (self.acts == 0, "nobody did anything"),
                (late > self.within, f"one update in twenty came after {late:.2f} s or more"),
                (bool(self.missed), f"updates that never came: {len(self.missed)}"),
                (bool(self.broken), f"lines that broke: {len(self.broken)}"),
                (bool(self.failed), f"requests that were not answered as they should: {len(self.failed)}"),
                (grown > GROWTH, f"the server grew to {grown:.2f} times its early memory"),
            )
            if fails
        ]


def percentile(values: Sequence[float], per_cent: int) -> float:
    """The smallest value that so many per cent of all do not exceed; endless without any."""
    if not values:
        return NOTHING
    return sorted(values)[ceil(len(values) * per_cent / 100) - 1]


def middle(values: Sequence[int]) -> float:
    """The median, which one outlier does not move."""
    return percentile(values, 50)
