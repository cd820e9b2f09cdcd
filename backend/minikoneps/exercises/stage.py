"""One room as the player sees it: it reads what is new, decides, writes down, and has bots act."""

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from sqlmodel import Session

from minikoneps.exercises import facts
from minikoneps.exercises.acts import Acts
from minikoneps.exercises.directing import (
    Deed,
    Examine,
    Failure,
    Job,
    Look,
    Orders,
    Prepare,
    direct,
    literal_holds,
    note,
    persona_of,
)
from minikoneps.exercises.facts import Note
from minikoneps.exercises.observing import refusal_of
from minikoneps.exercises.palette import with_palette
from minikoneps.exercises.personas import Persona
from minikoneps.exercises.plan import Check, Plan, Scene
from minikoneps.exercises.playing import DeedFailed, Found, LiveWorld, discreet, verdict_of
from minikoneps.exercises.state import State, Verdict
from minikoneps.ledger.act import Act, LogName
from minikoneps.ledger.platform import down_since
from minikoneps.ledger.service import get_clock, list_entries_from
from minikoneps.shared.clock import real_now
from minikoneps.shared.journal import tell
from minikoneps.tenders.service import find_latest_published

AT_ONCE = 500  # entries read together
CONFLICTS = 5  # how often others may come first before a note is written anyway
TURNS = 200  # steps of one turn; what is left is done in the next

Finished = Callable[[], Sequence[Note]]


class Place(Protocol):
    """What a stage asks of the server."""

    def log(self) -> LogName: ...

    def read(self) -> Session: ...

    def write(self, run: Callable[[Act], bool]) -> bool: ...

    def plan(self, session: Session) -> Plan | None: ...

    def people(self) -> frozenset[str]: ...

    def world(self, log: LogName) -> LiveWorld | None: ...

    def send_off(self, log: LogName, work: Callable[[], Finished]) -> None: ...

    def before(self, scene: Scene) -> None: ...


class Stage:
    """A room in which an exercise may be on; its turns are taken by one thread, its jobs by another."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._finished: tuple[LogName, Finished] | None = None
        self._busy: Job | None = None
        self._conflicts = 0
        self._begin(place.log())

    def _begin(self, log: LogName) -> None:
        self._log, self._size = log, 0
        self._plan: Plan | None = None
        self._state, self._acts = State(), Acts()
        self._failures: dict[str, Failure] = {}
        self._met = set[tuple[str, int]]()
        self._world: LiveWorld | None = None

    def turn(self) -> datetime | None:
        """Go on as far as it goes now, and tell when to look again at the latest."""
        if (log := self._place.log()) != self._log:  # another attempt, or another run
            self._begin(log)
        for _ in range(TURNS):
            look = self._look()
            notes = self._left()
            if look is None:
                return None
            if notes:
                self._write(notes, ahead=False)
                continue
            orders = direct(replace(look, busy=self._doing))
            if not orders.notes:
                self._start(orders, look)
                return orders.again
            self._write(orders.notes, ahead=True)
        return real_now()

    def done(self, log: LogName, finished: Finished) -> None:
        """A job is over; what it leaves is written in the next turn, unless the room is another by then."""
        self._finished = (log, finished)

    def _left(self) -> Sequence[Note]:
        """What the last job leaves to be written."""
        if self._finished is None:
            return []
        (log, finished), self._finished, self._busy = self._finished, None, None
        return finished() if log == self._log else []

    @property
    def _doing(self) -> str | None:
        return self._busy.task.id if isinstance(self._busy, Deed) else None

    def _look(self) -> Look | None:
        """Read what is new."""
        with self._place.read() as session:
            self._take_in(session)
            if not self._state.on:
                return None
            self._plan = self._plan or self._place.plan(session)
            if self._plan is None:
                return None
            tender = find_latest_published(session)
            return Look(
                plan=with_palette(self._plan, self._state),
                state=self._state,
                acts=self._acts,
                people=self._place.people(),
                clock=get_clock(session),
                real=real_now(),
                deadline=None if tender is None else tender.deadline,
                tender=None if tender is None else tender.id,
                failures=self._failures,
                met=frozenset(self._met),
                down=down_since(session) is not None,
            )

    def _take_in(self, session: Session) -> None:
        fresh = None
        while fresh is None or len(fresh) == AT_ONCE:
            fresh = list_entries_from(session, self._size, AT_ONCE)
            for position, entry in fresh:
                fact = facts.fact_of(position, entry)
                if entry.kind in facts.KINDS:
                    self._state.apply(fact)
                else:
                    self._acts.add(fact)
                self._size = position + 1

    def _write(self, notes: Sequence[Note], *, ahead: bool) -> None:
        """Write notes down; those decided `ahead` are decided anew when something came in before them."""
        patient = ahead and self._conflicts < CONFLICTS

        def write(act: Act) -> bool:
            if act.log != self._log or (patient and act.size != self._size):
                return False
            facts.write(act, notes)
            return True

        self._conflicts = 0 if self._place.write(write) else self._conflicts + 1

    def _start(self, orders: Orders, look: Look) -> None:
        if orders.job is None or self._busy is not None:
            return
        world = self._world = self._world or self._place.world(self._log)
        if world is None:  # this server does not know its own address yet
            return
        if look.tender is not None:  # the one that was published last, by whomever
            world.turn_to(look.tender)
        self._busy = job = orders.job
        match job:
            case Prepare(scene, None):
                work = self._preparing(world, scene)
            case Prepare(scene, int(beat)):
                work = self._going_on(world, scene, beat)
            case Deed():
                work = self._acting(world, job, look)
            case Examine(scene, checks):
                work = self._examining(world, scene, checks, look)
        self._place.send_off(self._log, work)

    def _preparing(self, world: LiveWorld, scene: Scene) -> Callable[[], Finished]:
        def work() -> Finished:
            self._place.before(scene)
            found = world.prepare(scene)
            begun = {"scene": scene.id, "kind": scene.kind.value, "name": scene.name}
            told = [_checked(scene, one, Verdict.RED) for one in found]
            return lambda: [*told, Note(facts.BEGUN, begun)]

        return work

    def _going_on(self, world: LiveWorld, scene: Scene, beat: int) -> Callable[[], Finished]:
        """Bring about what a later beat begins with; once more after a restart, which changes nothing."""

        def work() -> Finished:
            found = world.prepare(scene, beat)

            def finish() -> list[Note]:
                self._met.add((scene.id, beat))
                return [_checked(scene, one, Verdict.RED) for one in found]

            return finish

        return work

    def _acting(self, world: LiveWorld, deed: Deed, look: Look) -> Callable[[], Finished]:
        task, state = deed.task, look.state
        scene = look.plan.find(task.scene)
        ring = tuple(seat for seat in state.personas if persona_of(state, seat) is Persona.CARTEL)
        persona = persona_of(state, task.owner)

        def work() -> Finished:
            if scene is None:
                return lambda: []
            try:
                world.do(scene, task, persona, ring)
            except DeedFailed as failed:
                problem = str(failed)
                return lambda: self._failed(task.id, problem)
            except Exception as broken:
                tell(logging.ERROR, "bot.broke_off", broken, task=task.id)
                problem = f"The bot broke off: {type(broken).__name__}."
                return lambda: self._failed(task.id, problem)
            return lambda: [note(facts.DONE, task, by="bot")]

        return work

    def _failed(self, task: str, problem: str) -> list[Note]:
        tries = 1 + (self._failures[task].tries if task in self._failures else 0)
        self._failures[task] = Failure(tries, real_now(), len(self._acts), problem)
        return []

    def _examining(
        self, world: LiveWorld, scene: Scene, checks: tuple[Check, ...], look: Look
    ) -> Callable[[], Finished]:
        passed = [] if literal_holds(look) else [check for check in checks if check.literal]
        asked = tuple(check for check in checks if check not in passed)
        refusal = _refusal(look, scene, checks)
        opened = bool(look.acts.of_kind("bids.opened"))
        settled = [look.state.task(task.id) for task in scene.tasks]
        waited = any(one.released is not None and one.done is None for one in settled)

        def work() -> Finished:
            found = world.examine(scene, asked, refusal)
            told = [_checked(scene, one, verdict_of(one, waited=waited), opened=opened) for one in found]
            skipped = [_checked(scene, Found(one.id, holds=True), Verdict.NOT_APPLICABLE) for one in passed]
            return lambda: [*told, *skipped]

        return work


def _checked(scene: Scene, found: Found, verdict: Verdict, *, opened: bool = False) -> Note:
    problem = found.problem if opened else discreet(found.problem)
    data = {"scene": scene.id, "check": found.check, "result": verdict.value, "problem": problem}
    return Note(facts.CHECKED, data | {"seen": list(found.seen)})


def _refusal(look: Look, scene: Scene, checks: tuple[Check, ...]) -> dict[str, object] | None:
    """What the attempt before some checks was answered, where the ledger has kept it."""
    before = []
    for beat in scene.beats:
        before += [task for task in beat.tasks if task.attempt]
        if set(beat.checks) & set(checks):
            break
    if not before:
        return None
    kept = refusal_of(look.acts, look.state, before[-1])
    if kept is None:
        return None
    by_person = look.state.task(before[-1].id).by == "person"
    told = {"code": kept.text("code"), "facts": {"failed": kept.data.get("failed", "")}}
    body = json.dumps(told).encode()
    return {"seat": kept.seat, "body": body, "by_person": by_person}
