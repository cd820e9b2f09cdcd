"""Puts what is counted and what is looked at together."""

from collections.abc import Iterable
from pathlib import Path

from prometheus_client import Counter, Gauge, Histogram
from prometheus_client.metrics_core import Metric

from minikoneps import __version__
from minikoneps.exercises.player import Player
from minikoneps.health.looking import look
from minikoneps.health.schemas import WORST_FIRST, PartShown, RefusalCount, ServerShown, Standing
from minikoneps.shared import metrics
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops.rooms import Rooms

MOST_CODES = 8


def ready(rooms: Rooms, player: Player, folder: Path) -> list[str]:
    """The parts of a server that is ready; what only wants looking after does not stop it.

    Errors: RuleBroken("health.not_ready").
    """
    parts = look(rooms, player, folder)
    bad = [part for part in parts if part.standing == "bad"]
    if bad:
        causes = {part.cause for part in bad if part.cause is not None}
        named = ", ".join(part.name for part in bad)
        raise RuleBroken("health.not_ready", parts=named, causes=", ".join(sorted(causes)))
    return [part.name for part in parts]


def counted(rooms: Rooms) -> bytes:
    """Everything counted, as Prometheus reads it."""
    metrics.QUEUE.set(rooms.waiting())
    return metrics.exposition()


def show_server(rooms: Rooms, player: Player, folder: Path) -> ServerShown:
    """A server as its trainer sees it."""
    parts = look(rooms, player, folder)
    commits, took = _sums(metrics.COMMIT)
    groups, acts = _sums(metrics.GROUP)
    answers, waited = _sums(metrics.ANSWERS)
    return ServerShown(
        version=__version__,
        started_at=rooms.started_at,
        standing=_worst(parts),
        parts=parts,
        database="postgresql" if rooms.elsewhere else "sqlite",
        rooms=len(rooms.titles()),
        streams=int(_value(metrics.STREAMS)),
        queue=rooms.waiting(),
        commits=int(commits),
        commit_seconds=took / commits if commits else None,
        acts_per_commit=acts / groups if groups else None,
        answers=int(answers),
        answer_seconds=waited / answers if answers else None,
        memory_bytes=_memory(),
        refusals=_refusals(),
    )


def _worst(parts: Iterable[PartShown]) -> Standing:
    return min((part.standing for part in parts), key=WORST_FIRST.index)


def _sums(histogram: Histogram) -> tuple[float, float]:
    """How many were observed, and their sum, over all labels."""
    samples = [sample for family in histogram.collect() for sample in family.samples]
    count = sum(sample.value for sample in samples if sample.name.endswith("_count"))
    return count, sum(sample.value for sample in samples if sample.name.endswith("_sum"))


def _value(gauge: Gauge) -> float:
    return sum(sample.value for family in gauge.collect() for sample in family.samples)


def _memory() -> int | None:
    families: Iterable[Metric] = metrics.PROCESS.collect()
    found = [family for family in families if family.name == "process_resident_memory_bytes"]
    return int(found[0].samples[0].value) if found else None


def _refusals() -> list[RefusalCount]:
    counter: Counter = metrics.REFUSALS
    samples = [one for family in counter.collect() for one in family.samples if one.name.endswith("_total")]
    rows = [RefusalCount(code=one.labels["code"], times=int(one.value)) for one in samples]
    return sorted(rows, key=lambda row: (-row.times, row.code))[:MOST_CODES]
