"""What is told about a server."""

from typing import Literal

from minikoneps.shared.shape import Instant, Shape

Standing = Literal["bad", "wait", "good"]
Cause = Literal["full", "readOnly", "gone", "busy", "broken"]
WORST_FIRST: tuple[Standing, ...] = ("bad", "wait", "good")


class PartShown(Shape):
    """One thing that a server needs, and how it does; `cause` is what was found to be wrong with it.

    Units: `seconds` since the data were last written to, `free_bytes` of the disk.
    """

    name: Literal["data", "writing", "rooms", "bots", "disk"]
    standing: Standing
    seconds: float | None = None
    free_bytes: int | None = None
    rooms: list[str] = []
    cause: Cause | None = None


class RefusalCount(Shape):
    """How often a code was answered since the start."""

    code: str
    times: int


class ServerShown(Shape):
    """A server as its trainer sees it.

    Units: times in seconds; `memory_bytes` of the process, null where the system does not tell.
    """

    version: str
    started_at: Instant
    standing: Standing
    parts: list[PartShown]
    database: Literal["sqlite", "postgresql"]
    rooms: int
    streams: int
    queue: int
    commits: int
    commit_seconds: float | None
    acts_per_commit: float | None
    answers: int
    answer_seconds: float | None
    memory_bytes: int | None
    refusals: list[RefusalCount]
