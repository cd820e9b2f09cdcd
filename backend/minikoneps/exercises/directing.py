"""What happens next in a run: a decision from how it stands, without doing anything."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from minikoneps.exercises import facts
from minikoneps.exercises.acts import Acts
from minikoneps.exercises.cards import TaskState
from minikoneps.exercises.facts import Note
from minikoneps.exercises.observing import done_before, done_by, is_needless, person_changed, refusal_of
from minikoneps.exercises.personas import FAITHFUL, Persona, share
from minikoneps.exercises.plan import Check, Plan, Scene, Task
from minikoneps.exercises.scheduling import due, next_due
from minikoneps.exercises.state import Pace, SceneState, State, Verdict
from minikoneps.shared.clock import WorkshopClock

BIDS = ("bid.received", "bid.withdrawn")  # what nobody can do any more once the tender is closed
LED_SHARE = 5  # a clock that goes by itself takes a fifth of the time that bots have
MARGIN = timedelta(minutes=2)  # workshop time before the deadline at which the latest bot acts
TRIES = 3
PATIENCE = timedelta(seconds=2)  # real time until a bot tries again what did not work


@dataclass(frozen=True)
class Failure:
    """A deed that did not work: how often, when last, and how long the ledger was then."""

    tries: int
    at: datetime
    size: int
    problem: str


@dataclass(frozen=True)
class Look:
    """All that a decision is made from; `acts` are the room's entries that are no facts of a run."""

    plan: Plan
    state: State
    acts: Acts
    people: frozenset[str]
    clock: WorkshopClock
    real: datetime
    deadline: datetime | None = None
    failures: Mapping[str, Failure] = field(default_factory=dict)
    busy: str | None = None
    down: bool = False
    met: frozenset[tuple[str, int]] = frozenset()  # the later beats whose Givens were brought about
    tender: str | None = None


@dataclass(frozen=True)
class Prepare:
    """Bring about what a scene begins with, or one of its later beats."""

    scene: Scene
    beat: int | None = None


@dataclass(frozen=True)
class Deed:
    """Let a bot do a task."""

    task: Task


@dataclass(frozen=True)
class Examine:
    """Look whether checks hold."""

    scene: Scene
    checks: tuple[Check, ...]


Job = Prepare | Deed | Examine


@dataclass
class Orders:
    """What to write down now, what to do (one job at a time), and when to look again at the latest."""

    notes: list[Note] = field(default_factory=list)
    job: Job | None = None
    again: datetime | None = None

    def wait(self, until: datetime) -> None:
        """Look again no later than this."""
        self.again = until if self.again is None else min(self.again, until)

    def do(self, job: Job) -> None:
        """Do this next unless there is something else to do first."""
        self.job = self.job or job


def direct(look: Look) -> Orders:
    """Decide what happens next."""
    orders, state = Orders(), look.state
    if not state.on:
        return orders
    orders.notes += due(state, look.clock, look.real)
    if orders.notes:
        return orders
    if (coming := next_due(state, look.clock)) is not None:
        orders.wait(coming)
    for name, row in list(state.scenes.items()):
        scene = look.plan.find(name)
        if scene is None or row.left:
            continue
        if row.phase == "preparing":
            orders.do(Prepare(scene))
        else:
            _play(look, scene, row, orders)
    if state.pace is Pace.ALONE and not state.in_play and not orders.notes and orders.job is None:
        orders.notes.append(_onward(look))
    return orders


def _onward(look: Look) -> Note:
    """In a run that goes by itself: the next act, or the end."""
    act = look.plan.next_act(look.state.act)
    return Note(facts.ENDED, {}) if act is None else Note(facts.CALLED, {"scene": act.id, "seats": None})


def _play(look: Look, scene: Scene, row: SceneState, orders: Orders) -> None:
    """One scene as far as it goes now."""
    orders.notes += _seen(look, scene, row)
    if orders.notes:  # looked at again as soon as they are written
        return
    for place, beat in enumerate(scene.beats):
        tasks = [task for task in beat.tasks if _plays(task, row)]
        if not all(look.state.task(task.id).settled for task in tasks):
            opened = any(look.state.task(task.id).opened is not None for task in tasks)
            if beat.givens and (scene.id, place) not in look.met and not opened:
                orders.do(Prepare(scene, place))
                return
            _go_on(look, scene, tasks, orders)
            return
        backs = [back for task in tasks if (back := look.state.back_until(task.id)) is not None]
        if (back := max(backs, default=look.real)) > look.real:
            orders.wait(back)
            return
        waiting = tuple(check for check in beat.checks if _due(look, scene, check))
        if waiting:
            orders.do(Examine(scene, waiting))
            return
    if row.completed is None:
        orders.notes.append(Note(facts.COMPLETED, {"scene": scene.id}))


def _plays(task: Task, row: SceneState) -> bool:
    return row.seats is None or task.led or task.owner in row.seats


def _seen(look: Look, scene: Scene, row: SceneState) -> Iterator[Note]:
    """Tasks that the ledger shows done."""
    for task in scene.tasks:
        standing = look.state.task(task.id)
        if standing.opened is None or standing.done is not None or task.id == look.busy:
            continue
        if done_by(look.acts, look.state, scene, row, task) is not None:
            yield note(facts.DONE, task, by="person")


def _due(look: Look, scene: Scene, check: Check) -> bool:
    """Whether a check is to be made: never made, or not green when something was done since."""
    made = look.state.checks.get(check.id)
    if made is None:
        return True
    if made.verdict not in (Verdict.AMBER, Verdict.RED):
        return False
    done = (look.state.task(task.id).done for task in scene.tasks)
    return any(one is not None and one.position > made.made.position for one in done)


def _go_on(look: Look, scene: Scene, tasks: Sequence[Task], orders: Orders) -> None:
    """A beat that is not through: cards are laid out, some are passed over, bots act."""
    state = look.state
    for task in tasks:
        if state.task(task.id).opened is None:
            orders.notes.append(note(facts.OPENED, task))
    orders.notes += [] if orders.notes else _passed(look, scene, tasks)
    if orders.notes or look.busy is not None:
        return
    waiting = [task for task in tasks if not state.task(task.id).settled and _bot_plays(look, task)]
    whens = [(_when(look, task, tasks), place, task) for place, task in enumerate(waiting)]
    timed = sorted((when, place, task) for when, place, task in whens if when is not None)
    for when, _, task in timed:
        if when <= look.real:
            orders.do(Deed(task))
            return
    for again in (*(when for when, _, _ in timed), *(state.task(task.id).more_until for task in tasks)):
        if again is not None and again > look.real:
            orders.wait(again)


def note(kind: str, task: Task, **more: object) -> Note:
    """A note about a task."""
    return Note(kind, {"scene": task.scene, "task": task.id, "owner": task.owner, **more}, task.owner)


def _passed(look: Look, scene: Scene, tasks: Sequence[Task]) -> Iterator[Note]:
    """Tasks nobody waits for any more: too late, enough others, a bot that is silent or does not manage."""
    state = look.state
    every = [task for task in tasks if task.every]
    done = sum(state.task(task.id).done is not None for task in every)
    enough = scene.quorum < 100 and every and 100 * done >= scene.quorum * len(every)
    for task in tasks:
        row = state.task(task.id)
        if row.settled:
            continue
        if task.every and enough and not (row.more_until and look.real < row.more_until):
            yield note(facts.RELEASED, task, cause="quorum")
        elif cause := _cause(look, scene, task, row):
            yield note(facts.RELEASED, task, cause=cause)
        elif _failed(look, task) and row.stuck is None:
            yield note(facts.STUCK, task, problem=look.failures[task.id].problem)


def _cause(look: Look, scene: Scene, task: Task, row: TaskState) -> str | None:
    """Why the room goes on without a task, or nothing."""
    if task.kind in BIDS and _closed(look, row):
        return "deadline"
    before = done_before(look.plan, look.state, scene, task)
    tried = task.id in look.failures or refusal_of(look.acts, look.state, task) is not None
    if is_needless(look.acts, before, task, tried=tried):
        return "before"
    if row.stuck is not None and look.state.pace is Pace.ALONE:
        return "stuck"
    return "silent" if _silent(look, task, row) else None


def _closed(look: Look, row: TaskState) -> bool:
    """Whether a tender was closed since the card lay open."""
    opened = row.opened
    closed = look.acts.of_kind("tender.closed")
    return opened is not None and any(act.position > opened.position for act in closed)


def _failed(look: Look, task: Task) -> bool:
    failure, asked = look.failures.get(task.id), look.state.task(task.id).asked
    fresh = failure is not None and (asked is None or failure.at > asked.real)
    return failure is not None and fresh and failure.tries >= TRIES


def _silent(look: Look, task: Task, row: TaskState) -> bool:
    if persona_of(look.state, task.owner) is not Persona.SILENT or task.led or row.asked is not None:
        return False
    when = _when(look, task, ())
    return _bot_plays(look, task) and when is not None and when <= look.real


def persona_of(state: State, seat: str) -> Persona:
    """What the bot on a seat is like."""
    return Persona(state.personas.get(seat, Persona.SCRIPTED))


def _bot_plays(look: Look, task: Task) -> bool:
    """Whether a bot does a task: asked to, on a seat where no person sits, or led by nobody."""
    row = look.state.task(task.id)
    taken = not look.down or task.led or task.attempt  # during an outage nothing else is
    if not taken or row.stuck is not None:
        return False
    if row.asked is not None:
        return True
    if look.state.paused:
        return False
    return look.state.pace is Pace.ALONE if task.led else task.owner not in look.people


def _when(look: Look, task: Task, beat: Sequence[Task]) -> datetime | None:
    """When a bot does a task, in real time; None while it has to see something first."""
    row, persona = look.state.task(task.id), persona_of(look.state, task.owner)
    if row.opened is None:
        return None
    failure = look.failures.get(task.id)
    soonest = look.real if failure is None else failure.at + PATIENCE * failure.tries
    if failure is not None and failure.size < len(look.acts):
        soonest = look.real  # something has happened since
    if row.asked is not None:
        return max(soonest, row.asked.real + (timedelta(0) if task.led else look.state.grace))
    part = share(persona, task.id) / LED_SHARE if task.led else share(persona, f"{task.id} {task.owner}")
    wanted = row.opened.real + timedelta(seconds=float(part * look.state.bot_seconds))
    last = (
        None if look.deadline is None or task.kind not in BIDS else look.clock.real_of(look.deadline - MARGIN)
    )
    others = (one for one in beat if one is not task and one.owner in look.people)
    if persona is Persona.LATE and not all(look.state.task(one.id).settled for one in others):
        return None if last is None else max(soonest, last)
    return max(soonest, wanted if last is None else min(wanted, last))


def literal_holds(look: Look) -> bool:
    """Whether a result of the scripted run can be looked for: no person and no other character changed it."""
    bots = (persona_of(look.state, seat) for seat in look.state.personas if seat not in look.people)
    return all(one in FAITHFUL for one in bots) and not person_changed(
        look.acts, look.state, look.plan, look.people
    )
