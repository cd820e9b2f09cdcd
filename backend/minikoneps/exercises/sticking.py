"""Which cards lie open longer than they should, and why: so that nobody waits in silence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median

from minikoneps.exercises.cards import Standing, TaskState
from minikoneps.exercises.directing import BIDS, persona_of
from minikoneps.exercises.personas import Persona
from minikoneps.exercises.plan import Plan, Scene, Task
from minikoneps.exercises.state import Pace, State
from minikoneps.shared.clock import WorkshopClock

USUAL = timedelta(minutes=10)  # of an act that says nothing by @minutes
SHORTEST = timedelta(minutes=2)  # that a card is given in any case
LEAST_BEHIND = timedelta(minutes=1)  # how far somebody may be behind the others before it shows
NEAR = timedelta(minutes=2)  # of real time before a deadline
GRACE = timedelta(seconds=5)  # that a bot is given beyond its time
STILL = timedelta(seconds=8)  # in which a room may do nothing that anybody sees


class Why(StrEnum):
    """Why a card is pointed out."""

    #: The bot tried and was refused each time.
    BOT_FAILED = "botFailed"
    #: Bots pause, and this is a bot's.
    BOTS_PAUSED = "botsPaused"
    #: A bot has had its time.
    BOT_SLOW = "botSlow"
    #: The deadline comes in a moment, and this has to be done before.
    DEADLINE = "deadline"
    #: The others took half the time.
    BEHIND = "behind"
    #: The act was planned for less.
    LONG = "long"


class Still(StrEnum):
    """What a room is at that has no open card."""

    #: Bots bring about what the scene begins with.
    PREPARING = "preparing"
    #: Bots look at its checks.
    CHECKING = "checking"


@dataclass(frozen=True)
class Slow:
    """Since when a card is slow, and why."""

    why: Why
    since: datetime


@dataclass(frozen=True)
class Watch:
    """What is looked at; `people` are the seats on which somebody sits."""

    plan: Plan
    state: State
    people: Set[str]
    clock: WorkshopClock
    deadline: datetime | None
    real: datetime


def find_slow(watch: Watch, tasks: Iterable[Task]) -> Mapping[str, Slow]:
    """The open tasks that have waited too long, each with the reason that holds longest."""
    found = {}
    for task in tasks:
        row = watch.state.task(task.id)
        if row.standing is not Standing.OPEN or row.opened is None:
            continue
        reached = [one for one in _reasons(watch, task, row, row.opened.real) if one.since <= watch.real]
        if reached:
            found[task.id] = min(reached, key=lambda one: one.since)
    return found


def _reasons(watch: Watch, task: Task, row: TaskState, opened: datetime) -> Iterator[Slow]:
    state = watch.state
    if row.stuck is not None:
        yield Slow(Why.BOT_FAILED, opened if row.asked is None else row.asked.real)
        return
    hands = task.owner in watch.people or (task.led and state.pace is Pace.LED)
    if row.asked is not None:
        yield Slow(Why.BOT_SLOW, row.asked.real + timedelta(seconds=state.bot_seconds) + GRACE)
    elif hands:
        yield from _of_people(watch, task, row, opened)
    elif state.paused:
        yield Slow(Why.BOTS_PAUSED, opened)
    elif persona_of(state, task.owner) not in (Persona.LATE, Persona.SILENT):
        yield Slow(Why.BOT_SLOW, opened + timedelta(seconds=state.bot_seconds) + GRACE)


def _of_people(watch: Watch, task: Task, row: TaskState, opened: datetime) -> Iterator[Slow]:
    if row.more_until is not None:  # the trainer gave it more time, and knows
        yield Slow(Why.LONG, row.more_until)
        return
    scene = watch.plan.find(task.scene)
    if scene is None:
        return
    yield Slow(Why.LONG, opened + time_for(scene))
    if task.kind in BIDS and watch.deadline is not None:
        closing = watch.clock.real_of(watch.deadline)
        if closing is not None:
            yield Slow(Why.DEADLINE, max(opened, closing - NEAR))
    beside = next((beat.tasks for beat in scene.beats if task in beat.tasks), ())
    if (pace := _pace(watch.state, beside)) is not None:
        yield Slow(Why.BEHIND, opened + max(LEAST_BEHIND, 2 * pace))


def time_for(scene: Scene) -> timedelta:
    """How long a card of a scene may lie open: its minutes, shared by its beats that ask a seat."""
    asking = sum(any(not task.led for task in beat.tasks) for beat in scene.beats)
    whole = USUAL if scene.minutes is None else timedelta(minutes=scene.minutes)
    return max(SHORTEST, whole / max(asking, 1))


def _pace(state: State, beside: Sequence[Task]) -> timedelta | None:
    """How long people took for the same thing, once half of those who are to do it have done it."""
    rows = [state.task(task.id) for task in beside]
    took = [
        (row.done.real - row.opened.real).total_seconds()
        for row in rows
        if row.done is not None and row.opened is not None and row.by == "person"
    ]
    if not took or 2 * sum(row.settled for row in rows) < len(rows):
        return None
    return timedelta(seconds=median(took))


def find_still(state: State, open_tasks: bool, real: datetime) -> tuple[Still, datetime] | None:
    """What a room is at that waits for nobody, and since when, once that has lasted."""
    going = [state.scenes[name] for name in state.in_play]
    if not state.on or open_tasks or not going or state.last is None:
        return None
    since = max(row.called.real for row in going)
    still = Still.PREPARING
    if all(row.begun is not None for row in going):
        since, still = state.last.real, Still.CHECKING
    return (still, since) if real - since >= STILL else None
