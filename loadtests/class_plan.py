"""What the process that prepares a workshop hands to the one that generates its class."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

VARIABLE = "MINIKONEPS_CLASS"  # the environment variable that names the plan's file


@dataclass(frozen=True)
class Seated:
    """Somebody of the class."""

    seat: str
    role: str
    party: str


@dataclass(frozen=True)
class ClassPlan:
    """A room with an exercise on, and who will sit where.

    Units: `pace` is how many times as quick as people the class is.
    """

    server: str
    workshop: str
    pin: str
    projector: str
    trainer_token: str
    tender: str
    scene: str
    seconds: int
    pace: float
    seats: list[Seated]
    heard: str
    begun: str

    def write(self, path: Path) -> None:
        """Write the plan to a file."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> "ClassPlan":
        """Read a plan from its file."""
        value = json.loads(path.read_text(encoding="utf-8"))
        return cls(**{**value, "seats": [Seated(**seat) for seat in value["seats"]]})
