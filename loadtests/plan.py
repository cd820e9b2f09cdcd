"""What the process that prepares a rush hands to the one that generates it, and what it gets back."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from loadtests.proof import Attempt
from minikoneps.shared.canonical import instant_text, parse_instant

TIMES = ("first_byte", "last_byte", "answered")
VARIABLE = "MINIKONEPS_RUSH"  # the environment variable that names the plan's file


@dataclass(frozen=True)
class Seat:
    """One tenderer of the rush."""

    seat: str
    token: str
    party: str


@dataclass(frozen=True)
class Plan:
    """A room with a tender open for bids, and everybody who will bid."""

    servers: list[str]
    workshop: str
    trainer_token: str
    tender: dict[str, Any]
    seats: list[Seat]
    seconds: int
    total: str
    attempts: str
    deadline: str

    def write(self, path: Path) -> None:
        """Write the plan to a file."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")

    def server_of(self, number: int) -> str:
        """Where a tenderer sends; the next number's is the one beside it."""
        return self.servers[number % len(self.servers)]

    @classmethod
    def read(cls, path: Path) -> "Plan":
        """Read a plan from its file."""
        value = json.loads(path.read_text(encoding="utf-8"))
        return cls(**{**value, "seats": [Seat(**seat) for seat in value["seats"]]})


def attempt_line(attempt: Attempt) -> str:
    """One attempt as a line of the file of attempts."""
    value = asdict(attempt)
    value |= {name: value[name] and instant_text(value[name]) for name in TIMES}
    return json.dumps(value) + "\n"


def read_attempts(path: Path) -> Iterator[Attempt]:
    """The attempts of a rush, those written whole."""
    for line in path.read_text(encoding="utf-8").splitlines():
        value = json.loads(line)
        value |= {name: value[name] and parse_instant(value[name]) for name in TIMES}
        yield Attempt(**value)
