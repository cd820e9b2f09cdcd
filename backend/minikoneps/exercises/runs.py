"""How the run of each room stands, worked out once after each change for everybody who asks."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from threading import Lock

from sqlmodel import Session

from minikoneps.exercises.facts import Fact, list_facts, list_in_act
from minikoneps.exercises.palette import with_palette
from minikoneps.exercises.plan import Plan
from minikoneps.exercises.room import plan_for
from minikoneps.exercises.showing import Shown
from minikoneps.exercises.state import State
from minikoneps.ledger.act import Act, LogName
from minikoneps.ledger.service import get_clock
from minikoneps.ledger.store import get_size, last_position
from minikoneps.shared.clock import real_now
from minikoneps.shared.reading import read_on
from minikoneps.tenders.service import find_latest_published
from minikoneps.workshops import store
from minikoneps.workshops.rooms import Rooms

DECIDED, SEATED = "award.decided", "seat.assigned"
FOLDED = "exercises.folded"  # where a store's readers keep how its run stands


@dataclass(frozen=True)
class Run:
    """What is played, and how it stands; nobody writes into it."""

    plan: Plan | None
    state: State


@dataclass(frozen=True)
class Folded:
    """How the run of a log stands after what is in it before a position."""

    position: int = 0
    state: State = field(default_factory=State)

    def on(self, happened: Sequence[Fact]) -> "Folded":
        """The same after what happened since; whoever reads this one still reads it as it is."""
        if not happened:
            return self
        state = self.state.copied()
        for fact in happened:
            state.apply(fact)
        return Folded(happened[-1].position + 1, state)


def standing_of(session: Session) -> State:
    """How the run of a log stands; nobody writes into it."""
    return read_on(session, FOLDED, Folded(), lambda one: one.on(list_facts(session, one.position))).state


class Runs:
    """The runs of a server's rooms; of a ledger only what is new is read."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._reading: dict[str, Lock] = defaultdict(Lock)
        self._plans: dict[str, tuple[object, Plan | None]] = {}
        self._told: dict[str, tuple[object, Shown]] = {}

    def in_act(self, act: Act) -> Run:
        """A run as an act finds it, with what the act itself has added so far."""
        folded = read_on(act.session, FOLDED, Folded(), lambda one: one.on(list_in_act(act, one.position)))
        return _played(self._plan(act.session, act.log)[1], folded.state)

    def tell(self, session: Session, log: LogName) -> Shown:
        """What the run of a room is shown from, whoever looks."""
        key = (log, get_size(session), self._rooms.control.version)
        with self._reading[log.workshop]:
            known = self._told.get(log.workshop)
            if known is None or known[0] != key:
                plan = self._plans[log.workshop] = self._plan(session, log)
                told = self.tell_from(session, log, _played(plan[1], standing_of(session)))
                known = self._told[log.workshop] = (key, told)
        return replace(known[1], real=real_now())

    def tell_from(self, session: Session, log: LogName, run: Run) -> Shown:
        """The same from a run that is known."""
        tender = find_latest_published(session)
        with self._rooms.control.read() as control:
            scenario = store.get_room(control, log.workshop).scenario
        return Shown(
            workshop=log.workshop,
            scenario=scenario,
            plan=run.plan,
            state=run.state,
            tender=None if tender is None else tender.id,
            deadline=None if tender is None else tender.deadline,
            decided=last_position(session, (DECIDED,)) >= 0,
            clock=get_clock(session),
            real=real_now(),
        )

    def _plan(self, session: Session, log: LogName) -> tuple[object, Plan | None]:
        """The plan of a room for its seats, and what it depends on."""
        key = (log, last_position(session, (SEATED,)), self._rooms.control.version)
        known = self._plans.get(log.workshop)
        return known if known and known[0] == key else (key, plan_for(self._rooms, log.workshop, session))


def _played(plan: Plan | None, state: State) -> Run:
    return Run(None if plan is None else with_palette(plan, state), state)
