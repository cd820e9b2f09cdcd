"""What a run of a scenario leaves in the room's ledger, and who may read it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from sys import intern

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import ALL, Audience, Entry
from minikoneps.ledger.service import list_entries_of
from minikoneps.shared.access import CLOCK, TRAINER

STARTED, ENDED = "exercise.started", "exercise.ended"
CALLED, BEGUN, COMPLETED = "scene.called", "scene.begun", "scene.completed"
SCHEDULED, CANCELLED = "scene.scheduled", "scene.cancelled"
OPENED, DONE, RELEASED, ASKED = "task.opened", "task.done", "task.released", "task.asked"
UNDONE, EXTENDED = "task.undone", "task.extended"
HINT, FIGURE = "hint.taken", "figure.read"
CHECKED, STUCK = "check.made", "bots.stuck"
PAUSED, RESUMED = "bots.paused", "bots.resumed"
PERSONA = "persona.given"
HIDDEN, SHOWN = "badges.hidden", "badges.shown"

PUBLIC = (STARTED, ENDED, CALLED, BEGUN)
OWNERS = (
    OPENED,
    DONE,
    RELEASED,
    ASKED,
    UNDONE,
    EXTENDED,
    HINT,
    FIGURE,
)  # the trainer's, and the seat's whose task it is
TRAINERS = (COMPLETED, SCHEDULED, CANCELLED, CHECKED, STUCK, PAUSED, RESUMED, PERSONA, HIDDEN, SHOWN)
KINDS = frozenset((*PUBLIC, *OWNERS, *TRAINERS))


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a run left in the ledger."""

    position: int
    kind: str
    seat: str
    at: datetime
    real: datetime
    data: Mapping[str, object]

    def text(self, name: str) -> str:
        """A field that holds a text."""
        return str(self.data[name])


@dataclass(frozen=True)
class Note:
    """Something a run has to write down; `owner` is the seat that may read it beside the trainer."""

    kind: str
    data: Mapping[str, object]
    owner: str | None = None

    @property
    def audience(self) -> Audience:
        """Who may read it: a run tells nobody of another's task."""
        aimed = self.data.get("seats") is not None or "seat" in self.data  # tells whose turn it is
        if self.kind in PUBLIC and not aimed:
            return ALL
        seated = () if self.owner in (None, TRAINER, CLOCK) else (self.owner,)
        return Audience.only(TRAINER, *(seat for seat in seated if seat))


def write(act: Act, notes: Iterable[Note]) -> None:
    """Write notes into the ledger, as one act."""
    for note in notes:
        act.append(note.kind, note.data, note.audience)


def fact_of(position: int, entry: Entry) -> Fact:
    """An entry as a fact of a run; a room keeps thousands of them, of few kinds and seats."""
    kind, seat = intern(entry.kind), intern(entry.seat)
    return Fact(position, kind, seat, entry.recorded_at, entry.recorded_real, entry.data)


def list_in_act(act: Act, start: int) -> Sequence[Fact]:
    """What the runs of this log left from a position on, with what this act itself adds."""
    added = [fact_of(act.size + place, entry) for place, entry in enumerate(act.entries)]
    return [*list_facts(act.session, start), *(fact for fact in added if fact.kind in KINDS)]


def list_facts(session: Session, start: int = 0) -> Sequence[Fact]:
    """What the runs of this log left from a position on, in order, whoever may read it."""
    return [fact_of(position, entry) for position, entry in list_entries_of(session, KINDS, start)]
