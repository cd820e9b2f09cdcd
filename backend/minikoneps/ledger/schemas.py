"""How the ledger shows itself."""

from datetime import datetime
from functools import lru_cache
from typing import Any

from minikoneps.ledger.checkpoint import Checkpoint
from minikoneps.shared.clock import WorkshopClock, real_now
from minikoneps.shared.shape import Hex, Instant, Shape


class CheckpointShown(Shape):
    """A signed head of the ledger."""

    log: str
    size: int
    root: Hex
    at: Instant
    signature: Hex
    key: Hex

    @classmethod
    def of(cls, checkpoint: Checkpoint) -> "CheckpointShown":
        """The shape of a checkpoint."""
        return _shown(checkpoint)


@lru_cache(maxsize=16)  # the receipts of one commit share it
def _shown(checkpoint: Checkpoint) -> CheckpointShown:
    return CheckpointShown.model_validate(checkpoint.to_json())


class EntrySeen(Shape):
    """An entry as the viewer may read it; what is sealed shows its leaf hash alone."""

    cursor: str
    index: int
    leaf: Hex
    entry: dict[str, Any] | None


class EntriesSeen(Shape):
    """A stretch of the ledger."""

    entries: list[EntrySeen]
    checkpoint: CheckpointShown


class ConsistencyShown(Shape):
    """A proof that today's ledger continues an earlier one."""

    earlier: int
    checkpoint: CheckpointShown
    proof: list[Hex]


class ClockShown(Shape):
    """The workshop's clock, with what a page needs to let it run by itself."""

    now: Instant
    rate: int
    held: bool
    held_cause: str | None
    anchor_virtual: Instant
    anchor_real: Instant
    real_now: Instant
    down_since: Instant | None

    @classmethod
    def of(cls, clock: WorkshopClock, down_since: datetime | None) -> "ClockShown":
        """The clock with its anchors, as it stands now, and since when the platform is down."""
        now = real_now()
        return cls(
            now=clock.at(now),
            rate=clock.rate,
            held=clock.rate == 0,
            held_cause=clock.held_cause,
            anchor_virtual=clock.anchor_virtual,
            anchor_real=clock.anchor_real,
            real_now=now,
            down_since=down_since,
        )
