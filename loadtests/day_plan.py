"""What the process that prepares an opening day hands to the one that generates it."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from loadtests.plan import Seat


@dataclass(frozen=True)
class DayPlan:
    """A room with closed tenders, the officer who opens one after the other, and everybody who watches.

    Units: `every` and `seconds` are seconds; one tender is opened every so many.
    """

    server: str
    workshop: str
    officer: Seat
    tenders: list[str]
    watchers: list[Seat]
    readers: int
    every: float
    seconds: int
    heard: str
    begun: str

    def write(self, path: Path) -> None:
        """Write the plan to a file."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> "DayPlan":
        """Read a plan from its file."""
        value = json.loads(path.read_text(encoding="utf-8"))
        officer, watchers = value.pop("officer"), value.pop("watchers")
        return cls(officer=Seat(**officer), watchers=[Seat(**seat) for seat in watchers], **value)
