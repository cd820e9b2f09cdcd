"""What a rush measured besides its proof: how long bids waited, how late the generator was, what it cost."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from loadtests.proof import ACCEPTED, AGAIN_LATER, Attempt
from loadtests.verdict import middle, percentile

SIXTH = 6


@dataclass(frozen=True)
class Sampled:
    """The servers' memory second by second, and the seconds of a core that they and the generators took."""

    memory: Sequence[int]
    burnt: float
    generated: float
    seconds: float
    kills: int = 0

    @property
    def grown(self) -> float | None:
        """The memory of the last sixth against that of the second, each by its median."""
        sixth = len(self.memory) // SIXTH
        if not sixth:
            return None
        return middle(self.memory[-sixth:]) / middle(self.memory[sixth : 2 * sixth])


@dataclass(frozen=True)
class Figures:
    """Units: seconds. A wait is from the instant at which a bid's last byte was due to its answer."""

    waits: Sequence[float]
    behind: Sequence[float]
    in_last_second: int
    busiest: int
    accepted: int

    @classmethod
    def of(cls, attempts: Sequence[Attempt], deadlines: Mapping[str, float]) -> "Figures":
        """The figures of what was sent."""
        due = {one.key: one for one in attempts if one.due is not None}
        answered: dict[str, float] = {}
        for one in attempts:
            if one.answered is not None and one.status not in AGAIN_LATER:
                answered[one.key] = min(one.answered, answered.get(one.key, one.answered))
        waits = [answered[key] - (one.due or 0.0) for key, one in due.items() if key in answered]
        behind = [one.last_byte - one.due for one in due.values() if one.last_byte and one.due]
        seconds = Counter(int(one.first_byte) for one in due.values() if one.first_byte)
        last = [
            one for one in due.values() if one.first_byte and 0 <= deadlines[one.tender] - one.first_byte <= 1
        ]
        busiest = max(seconds.values(), default=0)
        accepted = len({one.key for one in attempts if one.status == ACCEPTED})
        return cls(sorted(waits), sorted(behind), len(last), busiest, accepted)

    def rows(self, sampled: Sampled | None) -> dict[str, str]:
        """As they are printed."""
        told = {
            "bids sent in the busiest second": f"{self.busiest:,}",
            "sent in the last second before a deadline": f"{self.in_last_second:,}",
            "a bid is answered, p50 / p95 / p99 / slowest": wait_words(self.waits),
            "the generator was late, p50 / p95 / p99 / most": wait_words(self.behind),
        }
        if sampled is not None and self.accepted:
            cost = sampled.burnt / self.accepted * 1000
            told |= {
                "cores that the server kept busy": f"{sampled.burnt / max(sampled.seconds, 0.1):.2f}",
                "cores that the generator kept busy": f"{sampled.generated / max(sampled.seconds, 0.1):.2f}",
                "seconds of a core for 1,000 bids": f"{cost:.2f}",
                "memory of the server at the end": f"{sampled.memory[-1] / 2**20:,.0f} MiB"
                if sampled.memory
                else "unknown",
            }
            if sampled.grown is not None:
                told["memory, the last sixth against the second"] = f"{sampled.grown:.3f}"
        return told


def wait_words(seconds: Sequence[float]) -> str:
    """The percentiles of some waits."""
    if not seconds:
        return "none"
    told = [percentile(seconds, per_cent) for per_cent in (50, 95, 99, 100)]
    return " / ".join(f"{value * 1000:,.0f}" for value in told) + " ms"
