"""How a run stands: worked out from what it left in the ledger, and from nothing else."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from minikoneps.exercises import facts
from minikoneps.exercises.cards import TaskState
from minikoneps.exercises.facts import Fact
from minikoneps.exercises.plan import Kind
from minikoneps.shared.canonical import parse_instant

UNDO_SECONDS = 5
Phase = Literal["preparing", "playing", "complete", "left"]


class Verdict(StrEnum):
    """What a check found; amber is not yet."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    NOT_APPLICABLE = "not_applicable"


class Pace(StrEnum):
    """Who leads: the trainer begins acts and moves the clock, or the exercise goes by itself."""

    LED = "led"
    ALONE = "alone"


@dataclass
class SceneState:
    """One scene as it stands, since it was called last."""

    called: Fact
    seats: frozenset[str] | None
    seat: str | None = None
    begun: Fact | None = None
    completed: Fact | None = None
    left: bool = False
    first: bool = True

    @property
    def phase(self) -> Phase:
        """In one word."""
        if self.left:
            return "left"
        if self.completed is not None:
            return "complete"
        return "preparing" if self.begun is None else "playing"


@dataclass(frozen=True)
class Scheduled:
    """An inject that is to come at an instant of the workshop, and for whom."""

    at: datetime
    seats: list[str] | None
    seat: str | None


@dataclass
class CheckState:
    """What was found last, and when."""

    verdict: Verdict
    problem: str
    seen: list[str]
    made: Fact


@dataclass
class State:
    """A whole run."""

    started: Fact | None = None
    ended: Fact | None = None
    act: str | None = None
    scenes: dict[str, SceneState] = field(default_factory=dict)
    scheduled: dict[str, Scheduled] = field(default_factory=dict)
    tasks: dict[str, TaskState] = field(default_factory=dict)
    checks: dict[str, CheckState] = field(default_factory=dict)
    personas: dict[str, str] = field(default_factory=dict)
    windows: list[tuple[int, int]] = field(default_factory=list)
    paused: bool = False
    hidden: bool = False
    last: Fact | None = None

    @property
    def on(self) -> bool:
        """Whether a run is on."""
        return self.started is not None and self.ended is None

    @property
    def pace(self) -> Pace:
        """Who leads."""
        return Pace.LED if self.started is None else Pace(self.started.text("pace"))

    @property
    def bot_seconds(self) -> int:
        """The longest that a bot lets people wait, in real seconds."""
        return 0 if self.started is None else int(self.started.text("bot_seconds"))

    @property
    def grace(self) -> timedelta:
        """How long the trainer may take back what was said of a task before the room acts on it."""
        return timedelta(seconds=min(UNDO_SECONDS, self.bot_seconds))

    def back_until(self, task: str) -> datetime | None:
        """Until when a task that the trainer passed over may come back: the room does not go on before."""
        row = self.task(task)
        if row.done is not None or row.released is None or row.by != "trainer":
            return None
        return row.released.real + self.grace

    @property
    def in_play(self) -> list[str]:
        """The scenes that were called and are not over, the act first."""
        going = ("preparing", "playing")
        return sorted(
            (name for name, one in self.scenes.items() if one.phase in going),
            key=lambda name: name != self.act,
        )

    def task(self, task: str) -> TaskState:
        """A task as it stands."""
        return self.tasks.get(task) or TaskState()

    def prepared(self, position: int) -> bool:
        """Whether an entry was written while bots brought about what a scene begins with."""
        return any(start < position < end for start, end in self.windows)

    def copied(self) -> "State":
        """The same, to go on with while others read this one."""
        return replace(
            self,
            scenes={name: replace(row) for name, row in self.scenes.items()},
            scheduled=dict(self.scheduled),
            tasks={task: replace(row) for task, row in self.tasks.items()},
            checks=dict(self.checks),
            personas=dict(self.personas),
            windows=list(self.windows),
        )

    def apply(self, fact: Fact) -> None:
        """Take in what happened next."""
        _APPLIED.get(fact.kind, _nothing)(self, fact)
        self.last = fact


def _nothing(state: State, fact: Fact) -> None:
    pass


def _started(state: State, fact: Fact) -> None:
    state.__dict__.update(State(started=fact).__dict__)


def _ended(state: State, fact: Fact) -> None:
    state.ended = fact
    state.scheduled.clear()
    for one in state.scenes.values():
        one.left = one.left or one.completed is None


def _scheduled(state: State, fact: Fact) -> None:
    seats, seat = _aim(fact)
    state.scheduled[fact.text("scene")] = Scheduled(parse_instant(fact.text("at")), seats, seat)


def _cancelled(state: State, fact: Fact) -> None:
    state.scheduled.pop(fact.text("scene"), None)


def _aim(fact: Fact) -> tuple[list[str] | None, str | None]:
    seats, seat = fact.data.get("seats"), fact.data.get("seat")
    listed = [str(one) for one in seats] if isinstance(seats, list) else None
    return listed, None if seat is None else str(seat)


def _called(state: State, fact: Fact) -> None:
    name, (seats, seat) = fact.text("scene"), _aim(fact)
    state.scheduled.pop(name, None)
    if name.startswith(Kind.ACT):
        for one in state.scenes.values():
            one.left = one.left or one.completed is None
        state.act = name
    state.tasks = {task: row for task, row in state.tasks.items() if not task.startswith(f"{name}.")}
    state.checks = {check: row for check, row in state.checks.items() if not check.startswith(f"{name}.")}
    state.scenes[name] = SceneState(
        fact, None if seats is None else frozenset(seats), seat, first=name not in state.scenes
    )


def _begun(state: State, fact: Fact) -> None:
    scene = state.scenes[fact.text("scene")]
    scene.begun = fact
    state.windows.append((scene.called.position, fact.position))


def _completed(state: State, fact: Fact) -> None:
    state.scenes[fact.text("scene")].completed = fact


def _opened(state: State, fact: Fact) -> None:
    _task(state, fact).opened = fact


def _done(state: State, fact: Fact) -> None:
    _task(state, fact).done = fact


def _released(state: State, fact: Fact) -> None:
    _task(state, fact).released = fact


def _asked(state: State, fact: Fact) -> None:
    row = _task(state, fact)
    row.asked, row.stuck = fact, None


def _undone(state: State, fact: Fact) -> None:
    row = _task(state, fact)
    row.asked = row.released = row.extended = None


def _extended(state: State, fact: Fact) -> None:
    _task(state, fact).extended = fact


def _stuck(state: State, fact: Fact) -> None:
    _task(state, fact).stuck = fact.text("problem")


def _hint(state: State, fact: Fact) -> None:
    row = _task(state, fact)
    row.hints = max(row.hints, int(fact.text("level")))


def _task(state: State, fact: Fact) -> TaskState:
    return state.tasks.setdefault(fact.text("task"), TaskState())


def _checked(state: State, fact: Fact) -> None:
    seen = fact.data["seen"]
    looked = [str(one) for one in seen] if isinstance(seen, list) else []
    verdict = Verdict(fact.text("result"))
    state.checks[fact.text("check")] = CheckState(verdict, fact.text("problem"), looked, fact)


def _persona(state: State, fact: Fact) -> None:
    state.personas[fact.text("seat")] = fact.text("persona")


_APPLIED: dict[str, Callable[[State, Fact], None]] = {
    facts.STARTED: _started,
    facts.ENDED: _ended,
    facts.CALLED: _called,
    facts.SCHEDULED: _scheduled,
    facts.CANCELLED: _cancelled,
    facts.BEGUN: _begun,
    facts.COMPLETED: _completed,
    facts.OPENED: _opened,
    facts.DONE: _done,
    facts.RELEASED: _released,
    facts.ASKED: _asked,
    facts.UNDONE: _undone,
    facts.EXTENDED: _extended,
    facts.STUCK: _stuck,
    facts.HINT: _hint,
    facts.CHECKED: _checked,
    facts.PERSONA: _persona,
    facts.PAUSED: lambda state, _: setattr(state, "paused", True),
    facts.RESUMED: lambda state, _: setattr(state, "paused", False),
    facts.HIDDEN: lambda state, _: setattr(state, "hidden", True),
    facts.SHOWN: lambda state, _: setattr(state, "hidden", False),
}
