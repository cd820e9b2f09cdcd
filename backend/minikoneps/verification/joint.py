"""What the book says of consortia: who proposed them, who joined, and how they ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from minikoneps.ledger.entry import Entry
from minikoneps.shared.canonical import Fields

JOINT_ACTS = ("consortium.proposed", "consortium.accepted", "consortium.declined", "consortium.dissolved")


@dataclass(frozen=True, slots=True)
class JointAct:
    """One step in the life of a consortium.

    Shapes: `party` is the lead of a proposal, else the member that answered, empty where the lead gave it up;
        `shares` are those of a proposal. Units: decimal strings in percent.
    """

    index: int
    seat: str
    received_at: datetime
    kind: str
    consortium: str
    party: str
    shares: tuple[tuple[str, str], ...] = ()


def read_joint_act(index: int, entry: Entry, fields: Fields) -> JointAct:
    """Read an act about a consortium; Unreadable, naming the field, for any other shape."""
    about = (index, entry.seat, fields.instant("received_at"), entry.kind, fields.text("consortium"))
    if entry.kind == "consortium.proposed":
        return JointAct(*about, fields.text("lead"), tuple(_share(one) for one in fields.array("members")))
    return JointAct(*about, fields.text("tenderer") if fields.has("tenderer") else "")


def members_of(acts: Iterable[JointAct], tenderer: str, consortium: str | None) -> list[str]:
    """Who stands behind a bid: its tenderer, or the members of its consortium."""
    known = [act for act in acts if act.consortium == consortium and act.shares]
    return [party for party, _ in known[0].shares] if known else [tenderer]


def _share(value: object) -> tuple[str, str]:
    fields = Fields(value, "a member")
    return fields.text("tenderer"), fields.text("share")
