"""An exercise as its callers see it: everybody their own cards, the trainer the whole board."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from minikoneps.exercises.cards import Standing
from minikoneps.exercises.directing import BIDS, persona_of
from minikoneps.exercises.offering import show_inject, show_palette
from minikoneps.exercises.plan import Plan, Scene, Task
from minikoneps.exercises.schemas import (
    BoardShown,
    CellShown,
    ExerciseShown,
    OtherShown,
    PlayedBy,
    RowShown,
    SceneAt,
    SceneShown,
    SlowShown,
    Status,
    StillShown,
    TaskShown,
    ThenShown,
)
from minikoneps.exercises.state import Pace, State
from minikoneps.exercises.sticking import Slow, Watch, find_slow, find_still
from minikoneps.shared.access import CLOCK, TRAINER
from minikoneps.shared.clock import WorkshopClock
from minikoneps.shared.languages import PageLanguage
from minikoneps.workshops.seating import Sitting

OPEN_ROLES = ("procuringOfficer", "reviewBody", TRAINER, CLOCK)  # whose part is no secret to anybody


@dataclass(frozen=True)
class Shown:
    """What an exercise is shown from."""

    workshop: str
    scenario: str | None
    plan: Plan | None
    state: State
    tender: str | None
    deadline: datetime | None
    decided: bool
    clock: WorkshopClock
    real: datetime

    @property
    def is_open(self) -> bool:
        """Whether the tender takes bids."""
        return self.deadline is not None and self.clock.at(self.real) < self.deadline


def show_exercise(told: Shown, seats: frozenset[str], reader: PageLanguage | None = None) -> ExerciseShown:
    """The run for somebody who plays these seats; of others' parts only what is no secret."""
    plan, state, trainer = told.plan, told.state, TRAINER in seats
    own = seats | {CLOCK} if trainer else seats
    shown = [] if plan is None else list(_in_sight(plan, state))
    acts = () if plan is None else plan.acts
    fired = [one for one in (() if plan is None else plan.injects) if one.id in state.scenes]
    return ExerciseShown(
        scenario=told.scenario,
        title=None if plan is None else plan.title,
        status=_status(plan, state),
        pace=state.pace,
        bots_shown=not (state.hidden and state.on),
        act=state.act,
        acts=[show_scene(one, state, trainer=trainer) for one in acts],
        injects=[show_scene(one, state, trainer=trainer) for one in fired],
        cards=[show_card(told, task, reader) for task in shown if task.owner in own],
        others=[
            OtherShown(text=task.text, owner=task.owner, role=task.role)
            for task in shown
            if task.owner not in own and task.role in OPEN_ROLES and not _is_aimed(state, task)
            if state.task(task.id).standing is Standing.OPEN
        ],
    )


def _is_aimed(state: State, task: Task) -> bool:
    """Whether what the trainer has to do names the seat that an inject is about."""
    return task.owner == TRAINER and state.scenes[task.scene].seat is not None


def _status(plan: Plan | None, state: State) -> Status:
    if plan is None or not plan.acts:
        return "none"
    if state.started is None:
        return "ready"
    return "on" if state.on else "ended"


def _in_sight(plan: Plan, state: State) -> Iterator[Task]:
    """The tasks of the act that is on, or was last, and of the injects fired in it."""
    act = None if state.act is None else state.scenes[state.act]
    for scene in plan.scenes:
        row = state.scenes.get(scene.id)
        if act is None or row is None or row.left or row.begun is None:
            continue
        if row.called.position < act.called.position and row.phase != "playing":
            continue
        for task in scene.tasks:
            if row.seats is None or task.led or task.owner in row.seats:
                yield task


def show_scene(scene: Scene, state: State, *, trainer: bool) -> SceneShown:
    """A scene; that its last task is done is the trainer's to know, for it may tell that all have bid."""
    row = state.scenes.get(scene.id)
    phase: SceneAt = "waiting" if row is None else row.phase
    if phase == "complete" and not trainer and state.on:
        phase = "playing"
    return SceneShown(
        id=scene.id,
        kind=scene.kind,
        number=scene.number,
        name=scene.name,
        minutes=scene.minutes,
        after=scene.after,
        within=scene.within,
        phase=phase,
        begun_at=None if row is None or row.begun is None else row.begun.real,
    )


def show_card(told: Shown, task: Task, reader: PageLanguage | None = None) -> TaskShown:
    """One task as its owner sees it."""
    row = told.state.task(task.id)
    route = task.route
    if route is not None:
        lost = "{tender}" in route and told.tender is None
        route = None if lost else f"/{told.workshop}{route.replace('{tender}', told.tender or '')}"
    return TaskShown(
        id=task.id,
        scene=task.scene,
        text=task.text,
        owner=task.owner,
        role=task.role,
        standing=row.standing,
        by=row.by,
        attempt=task.tries,
        kind=task.kind,
        route=route,
        opened_at=None if row.opened is None else row.opened.real,
        done_at=None if row.done is None else row.done.real,
        deadline=told.deadline if task.kind in BIDS else None,
        hints=list(task.hints(reader)[: row.hints]),
        hints_left=max(task.hint_levels - row.hints, 0),
        scripted=bool(task.figures),
        asked=row.asked is not None,
        stuck=row.stuck,
        more_until=row.more_until,
    )


def show_board(told: Shown, sat: Mapping[str, Sitting]) -> BoardShown:
    """The trainer's view of the act and the injects that are on."""
    plan, state = told.plan, told.state
    tasks = [] if plan is None else list(_in_sight(plan, state))
    checks = [] if plan is None else [check for scene in plan.scenes for check in scene.checks]
    following = None if plan is None else plan.next_act(state.act)
    people = {seat for seat, row in sat.items() if row.people}
    waits = [task for task in tasks if state.task(task.id).standing is Standing.OPEN]
    slow, still = _slow(told, tasks, people), find_still(state, bool(waits), told.real)
    return BoardShown(
        pace=state.pace,
        bots_paused=state.paused,
        bots_shown=not state.hidden,
        next_act=None if following is None else following.id,
        rows=_rows(state, tasks, sat, slow),
        checks=[
            ThenShown(
                id=check.id,
                scene=check.scene,
                text=check.text,
                literal=check.literal,
                verdict="waiting" if made is None else made.verdict.value,
                problem="" if made is None else made.problem,
                seen=[] if made is None else made.seen,
                made_at=None if made is None else made.made.real,
            )
            for check in checks
            for made in [state.checks.get(check.id)]
        ],
        injects=[]
        if plan is None
        else [show_inject(plan, one, show_scene(one, state, trainer=True), state) for one in plan.injects],
        palette=[] if plan is None else show_palette(plan, state, is_open=told.is_open, decided=told.decided),
        waiting_for=sorted({task.owner for task in waits if _by_hand(task, state, people)}),
        stuck=[task.id for task in waits if state.task(task.id).stuck is not None],
        still=None if still is None else StillShown(still=still[0], since=still[1]),
    )


def _slow(told: Shown, tasks: list[Task], people: set[str]) -> Mapping[str, Slow]:
    if told.plan is None or not told.state.on:
        return {}
    return find_slow(Watch(told.plan, told.state, people, told.clock, told.deadline, told.real), tasks)


def _by_hand(task: Task, state: State, people: set[str]) -> bool:
    return state.pace is Pace.LED if task.led else task.owner in people


def _rows(
    state: State, tasks: list[Task], sat: Mapping[str, Sitting], slow: Mapping[str, Slow]
) -> list[RowShown]:
    """A row for each seat with a task, those that others have waited for longest first."""
    rows = []
    for owner in dict.fromkeys([*(task.owner for task in tasks), *sat]):
        seat = sat.get(owner)
        own = [task for task in tasks if task.owner == owner]
        waits = [state.task(task.id) for task in own if state.task(task.id).standing is Standing.OPEN]
        since = min((row.opened.real for row in waits if row.opened is not None), default=None)
        rows.append(
            RowShown(
                seat=owner,
                role=owner if seat is None else seat.role,
                organisation="" if seat is None else seat.organisation,
                people=[] if seat is None else [one.name for one in seat.people],
                played_by=_player(owner, seat),
                persona=persona_of(state, owner),
                waits_since=since,
                cells=[_cell(task, state, slow.get(task.id)) for task in own],
            )
        )
    return sorted(rows, key=lambda row: (row.waits_since is None, row.waits_since or 0))


def _player(owner: str, seat: Sitting | None) -> PlayedBy:
    if owner == TRAINER:
        return "trainer"
    if owner == CLOCK:
        return "clock"
    return "person" if seat is not None and seat.people else "bot"


def _cell(task: Task, state: State, slow: Slow | None) -> CellShown:
    row = state.task(task.id)
    return CellShown(
        task=task.id,
        scene=task.scene,
        text=task.text,
        standing=row.standing,
        by=row.by,
        attempt=task.tries,
        opened_at=None if row.opened is None else row.opened.real,
        done_at=None if row.done is None else row.done.real,
        hints=row.hints,
        hints_total=task.hint_levels,
        asked=row.asked is not None,
        stuck=row.stuck,
        slow=None if slow is None else SlowShown(why=slow.why, since=slow.since),
        more_until=row.more_until,
    )
