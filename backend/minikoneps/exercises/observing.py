"""What the ledger says about tasks: which act completes which, and whether a person had a hand in it."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import pairwise

from minikoneps.exercises.acts import Acts
from minikoneps.exercises.facts import Fact
from minikoneps.exercises.plan import Plan, Scene, Task
from minikoneps.exercises.state import SceneState, State

MOVED, STARTED = "clock.moved", "attempt.started"
ALL_EXAMINED = "bids.examined"  # a sentence about all bids is not done with the first
ALL_DECLARED = "interest.none"  # nor one about all members
JUMP = timedelta(seconds=1)
ONCE = ("bids.opened", "bid.examined", "bids.ranked", "award.decided")  # what is done is done, unless …
ANEW = (  # … something has begun since then for which it is to be done again
    "tender.published",
    "prices.opened",
    "examination.set_aside",
    "award.cancelled",
    "approval.turned_down",
)


def done_by(acts: Acts, state: State, scene: Scene, row: SceneState, task: Task) -> Fact | None:
    """The act that shows a task done, or None."""
    if task.phrase == ALL_EXAMINED and not _all_examined(acts):
        return None
    if task.phrase == ALL_DECLARED:
        return _last_declared(acts)
    since = max(_since(state, scene, row, task), _used(state, scene, task))
    for act in acts.of_seats(task.doers, since):
        if task.kind not in (None, act.kind) or state.prepared(act.position):
            continue
        if act.kind != MOVED or _jumped(acts, act):
            return act
    return None


def _all_examined(acts: Acts) -> bool:
    """Whether every envelope of the last opening that could be opened was examined in each of its lots."""
    opened = acts.of_kind("bids.opened")
    rows = opened[-1].data.get("bids") if opened else None
    listed = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    asked = {(row.get("bid"), row.get("lot")) for row in listed if row.get("outcome") != "unopenable"}
    done = {(act.data.get("bid"), act.data.get("lot")) for act in acts.of_kind("bid.examined")}
    return asked <= done


def _last_declared(acts: Acts) -> Fact | None:
    """The declaration of interests since which no member of the newest committee owes one."""
    appointed = acts.of_kind("committee.appointed")
    since = appointed[-1].position if appointed else -1

    def later(kind: str) -> list[Fact]:
        return [act for act in acts.of_kind(kind) if act.position > since]

    first = appointed[-1].data.get("members") if appointed else None
    joined = [one for one in later("committee_member.appointed") if one.data.get("reserve") is not True]
    members = {str(one) for one in first} if isinstance(first, list) else set()
    members |= {one.text("member") for one in (*joined, *later("committee_member.moved_up"))}
    members -= {one.text("member") for one in later("committee_member.recused")}
    declared = later("interest.declared")
    return declared[-1] if declared and members <= {one.seat for one in declared} else None


def said_before(plan: Plan, scene: Scene, task: Task) -> Iterator[Task]:
    """What earlier acts, or injects, say alike: acts that can be played alone say things again.

    An attempt is made anew each time: it is there to be refused.
    """
    acts = [one for one in plan.acts if one.number < scene.number]
    for one in (*acts, *plan.injects) if not task.attempt else ():
        if one is not scene:
            yield from (other for other in one.tasks if (other.owner, other.text) == (task.owner, task.text))


def done_before(plan: Plan, state: State, scene: Scene, task: Task) -> Fact | None:
    """When the same was done last in an earlier act, or in an inject."""
    done = (state.task(other.id).done for other in said_before(plan, scene, task))
    return max((one for one in done if one is not None), key=lambda one: one.position, default=None)


def is_needless(acts: Acts, before: Fact | None, task: Task, *, tried: bool) -> bool:
    """Whether a room goes on without a task: an earlier act did it, and to do it again does not work.

    Where that is known nobody need be asked to try.
    """
    if before is None or tried:
        return before is not None
    anew = (act.position for kind in ANEW for act in acts.of_kind(kind))
    return task.kind in ONCE and max(anew, default=-1) < before.position


def _since(state: State, scene: Scene, row: SceneState, task: Task) -> int:
    """From where an act counts: what was done before its card lay open counts the first time only."""
    opened, begun = state.task(task.id).opened, row.begun
    again = any(_alike(other, task) for other in _before(scene, task))
    if task.attempt or again or begun is None:
        return -1 if opened is None else opened.position
    if task.every and row.first and state.started is not None:
        return state.started.position
    return begun.position


def _used(state: State, scene: Scene, task: Task) -> int:
    """Where the last act stands that completed a task of the same kind and owner."""
    done = (state.task(other.id).done for other in _before(scene, task) if _alike(other, task))
    return max((one.position for one in done if one is not None), default=-1)


def _before(scene: Scene, task: Task) -> Iterable[Task]:
    names = [one.id for one in scene.tasks]
    return scene.tasks[: names.index(task.id)]


def _alike(other: Task, task: Task) -> bool:
    return (other.owner, other.kind) == (task.owner, task.kind)


def _jumped(acts: Acts, moved: Fact) -> bool:
    """Whether a move of the clock moved the time, and not its rate alone."""
    for before, last in pairwise([*acts.of_kind(STARTED), *acts.clock]):
        if last is moved:
            rate = int(str(before.data.get("rate", int(before.kind == STARTED))))
            flown = (moved.real - before.real) * rate  # a fast clock goes far while a request is on its way
            return moved.at - before.at - flown > JUMP * max(1, rate // 4)
    return True


def refusal_of(acts: Acts, state: State, task: Task) -> Fact | None:
    """The last refusal that an attempt left since its card lay open."""
    opened = state.task(task.id).opened
    since = -1 if opened is None else opened.position
    found = reversed(acts.of_seats(task.doers, since))
    return next((act for act in found if act.kind.endswith(".refused")), None)


def person_changed(acts: Acts, state: State, plan: Plan, people: frozenset[str]) -> bool:
    """Whether a person did anything in this run but what the trainer and the clock are there for."""
    tasks = (task for scene in plan.scenes for task in scene.tasks if not task.led)
    if any(state.task(task.id).by == "person" for task in tasks):
        return True
    since = -1 if state.started is None else state.started.position
    return any(not state.prepared(act.position) for act in acts.of_seats(people, since))
