"""What a room's ledger and run say to one caller: nothing that is sealed, nothing that is another's alone."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from sqlmodel import Session

from minikoneps.exercises import facts
from minikoneps.exercises.facts import Fact, fact_of
from minikoneps.exercises.palette import with_palette
from minikoneps.exercises.plan import Plan, Scene, Task
from minikoneps.exercises.room import plan_for
from minikoneps.exercises.runs import standing_of
from minikoneps.exercises.state import State
from minikoneps.ledger.entry import Entry
from minikoneps.ledger.service import list_entries_from, list_entries_of
from minikoneps.ledger.store import find_last, opened_tenders
from minikoneps.shared.access import CLOCK, TRAINER, Caller
from minikoneps.workshops.rewinding import AWAY
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.seating import Sitting, sitting_in

MANY = 10**9
PUBLISHED = "tender.published"
POINTS = "points.given"


@dataclass(frozen=True)
class Look:
    """A room after its exercise.

    Shapes: `eyes` are the seats that look, never the trainer's, for what the trainer sees here is on
        the wall.
    """

    caller: Caller
    session: Session
    plan: Plan | None
    state: State
    sat: Mapping[str, Sitting]
    now: datetime

    @cached_property
    def eyes(self) -> frozenset[str]:
        """The seats whose part the caller may read before it is everybody's."""
        return self.caller.seats - {TRAINER}

    @cached_property
    def opened(self) -> Set[str]:
        """The tenders that were opened."""
        return opened_tenders(self.session)

    @cached_property
    def tenders(self) -> list[str]:
        """The tenders that were published, in order."""
        told = (entry.data.get("tender") for _, entry in self.list_of(PUBLISHED))
        return list(dict.fromkeys(one for one in told if isinstance(one, str)))

    @property
    def sealed(self) -> bool:
        """Whether a tender stays shut, so that nobody may read who did what in it."""
        return any(one not in self.opened for one in self.tenders)

    @property
    def ready(self) -> bool:
        """Whether the room may look back: the run is over, or its last act is through and nothing shut."""
        if self.state.started is None:
            return False
        last = find_last(self.session)
        if last is not None and last.kind == AWAY:
            return True
        return self.state.ended is not None or (self._through and not self.sealed)

    @property
    def _through(self) -> bool:
        acts = () if self.plan is None else self.plan.acts
        row = self.state.scenes.get(acts[-1].id) if acts else None
        return row is not None and row.completed is not None

    @property
    def since(self) -> int:
        """Where this run begins in the log."""
        return 0 if self.state.started is None else self.state.started.position

    @cached_property
    def seen(self) -> list[tuple[int, Entry]]:
        """What the caller may read of this run, in order."""
        opened = set(self.opened)
        return [
            (position, entry)
            for position, entry in list_entries_from(self.session, self.since, MANY)
            if entry.visible_to(self.eyes, opened)
        ]

    def list_of(self, *kinds: str, since: int = 0) -> list[tuple[int, Entry]]:
        """What the log has of some kinds, whoever may read it."""
        return list_entries_of(self.session, kinds, since)

    @cached_property
    def begun(self) -> list[tuple[Scene, Fact]]:
        """The scenes that were begun with their beginnings, in the order of these."""
        rows = [(name, row.begun) for name, row in self.state.scenes.items() if row.begun is not None]
        known = {} if self.plan is None else {one.id: one for one in self.plan.scenes}
        return [(known[name], fact) for name, fact in sorted(rows, key=_position) if name in known]

    @property
    def scenes(self) -> list[Scene]:
        """The scenes that were begun, in the order of their beginnings."""
        return [scene for scene, _ in self.begun]

    def tasks_of(self, seat: str) -> list[Task]:
        """The tasks of a seat that were asked of it."""
        return [
            task
            for scene in self.scenes
            for task in scene.tasks
            if task.owner == seat and self.state.task(task.id).opened is not None
        ]

    def may_read(self, seat: str) -> bool:
        """Whether the caller may read what a seat did: its own, or everybody's once nothing is sealed."""
        return seat in self.eyes or not self.sealed

    @cached_property
    def given(self) -> dict[str, int]:
        """The trainer's points by seat, as they were given last."""
        found = dict[str, int]()
        for _, entry in self.list_of(POINTS):
            points = entry.data.get("points")
            found.pop(str(entry.data["seat"]), None)
            if isinstance(points, int):
                found[str(entry.data["seat"])] = points
        return found


def _position(row: tuple[str, Fact]) -> int:
    return row[1].position


def look_at(rooms: Rooms, session: Session, caller: Caller, now: datetime) -> Look:
    """Look at a room."""
    plan, state = plan_for(rooms, caller.workshop, session), standing_of(session)
    return Look(
        caller=caller,
        session=session,
        plan=None if plan is None else with_palette(plan, state),
        state=state,
        sat=sitting_in(rooms, caller.workshop, session),
        now=now,
    )


def acts_of(look: Look) -> list[Fact]:
    """What was done in this run by hand, as far as the caller may read it; the run's own notes left out."""
    kinds = facts.KINDS | {POINTS}
    return [fact_of(position, entry) for position, entry in look.seen if entry.kind not in kinds]


def doers(look: Look) -> Mapping[str, str]:
    """Whose hand did things on a seat: trainer, clock, or by seat what the tasks of the run say."""
    found = {TRAINER: TRAINER, CLOCK: CLOCK}
    for seat in look.sat:
        if look.may_read(seat) and (by := played_by(look, seat)) is not None:
            found[seat] = by
    return found


def played_by(look: Look, seat: str) -> str | None:
    """Who did a seat's tasks: a person, a bot, both in turn, or nobody yet."""
    hands = {
        row.done.text("by")
        for task in look.tasks_of(seat)
        if (row := look.state.task(task.id)).done is not None
    }
    if not hands:
        return "person" if look.sat[seat].people else None
    return "both" if len(hands) > 1 else next(iter(hands))
