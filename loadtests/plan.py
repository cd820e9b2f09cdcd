"""What the process that prepares a rush hands to those that generate it, and what it gets back."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from loadtests.moments import Arrival
from minikoneps.shared.clock import real_now

VARIABLE = "MINIKONEPS_RUSH"  # the environment variable that names the plan's file


def seconds_now() -> float:
    """The generator's clock, by which everything is judged: seconds since 1970."""
    return real_now().timestamp()


@dataclass(frozen=True)
class Seat:
    """One tenderer of the rush."""

    seat: str
    token: str
    party: str


@dataclass(frozen=True)
class Crowd:
    """From a moment on, so many connections."""

    begins: float
    users: int


@dataclass(frozen=True)
class Plan:
    """A room with tenders open for bids, everybody who will bid, and the folder that hands things over."""

    folder: str
    servers: list[str]
    workshop: str
    tenders: list[str]
    seats: list[Seat]
    crowds: list[Crowd]
    readers: int = 0
    workers: int = 1
    again_every: int = 5

    @property
    def file(self) -> Path:
        """The file of this plan."""
        return Path(self.folder) / "plan.json"

    @property
    def arrivals(self) -> Path:
        """The sealed bids that are to be sent, in the order in which they are due."""
        return Path(self.folder) / "arrivals.tsv"

    @property
    def start(self) -> Path:
        """Where the instant of the first deadline is written once the clock runs towards it."""
        return Path(self.folder) / "start"

    def attempts(self, worker: int) -> Path:
        """What one generator sent and was answered."""
        return Path(self.folder) / f"attempts-{worker}.jsonl"

    def ready(self, worker: int) -> Path:
        """Written by a generator that waits for the start."""
        return Path(self.folder) / f"ready-{worker}"

    def done(self, worker: int) -> Path:
        """Written by a generator whose bids all have their answer."""
        return Path(self.folder) / f"done-{worker}"

    def server_of(self, number: int) -> str:
        """Where a bid is sent; the next number's is the one beside it."""
        return self.servers[number % len(self.servers)]

    def users_at(self, moment: float) -> int:
        """How many connections there are at a moment."""
        return [crowd.users for crowd in self.crowds if crowd.begins <= moment or crowd is self.crowds[0]][-1]

    def write(self) -> None:
        """Write the plan to its file."""
        self.file.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> "Plan":
        """Read a plan from its file."""
        value = json.loads(path.read_text(encoding="utf-8"))
        seats, crowds = value.pop("seats"), value.pop("crowds")
        return cls(
            seats=[Seat(**seat) for seat in seats], crowds=[Crowd(**crowd) for crowd in crowds], **value
        )


@dataclass(frozen=True)
class Sealed:
    """A bid that is ready to be sent."""

    arrival: Arrival
    key: str
    body: bytes


def sealed_line(arrival: Arrival, key: str, body: bytes) -> bytes:
    """A sealed bid as a line of the file of arrivals."""
    head = (arrival.number, arrival.due, arrival.tender, arrival.seat, arrival.held_back, key)
    return "\t".join(map(str, head)).encode() + b"\t" + body + b"\n"


def read_sealed(path: Path, share: int = 0, shares: int = 1) -> Iterator[Sealed]:
    """The sealed bids of a file, or every so many of them; they are read as they are needed."""
    with path.open("rb") as file:
        for line in islice(file, share, None, shares):
            number, due, tender, seat, held, key, body = line.rstrip(b"\n").split(b"\t")
            arrival = Arrival(int(number), float(due), int(tender), int(seat), float(held))
            yield Sealed(arrival, key.decode(), body)


def count_sealed(path: Path) -> int:
    """How many sealed bids a file holds."""
    with path.open("rb") as file:
        return sum(1 for _ in file)


def attempt_line(
    number: int, times: Sequence[float | None], status: int, code: str | None, answer: bytes
) -> bytes:
    """One attempt as a line of the file of attempts, with the answer to it as it came.

    Shapes: `times` are when it was due, its first byte left, its last had, and its answer was there.
    """
    head = json.dumps([number, *times, status, code])
    return head.encode() + b"\t" + (answer if status == 201 else b"null") + b"\n"


def attempt_parts(line: bytes) -> tuple[list[Any], Any]:
    """What a line of the file of attempts says: its head, and the answer."""
    head, answer = line.rstrip(b"\n").split(b"\t", 1)
    return json.loads(head), json.loads(answer)
