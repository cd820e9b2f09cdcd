"""What a trainer does with an exercise, and how somebody takes a hint."""

from minikoneps.exercises import facts
from minikoneps.exercises.directing import note
from minikoneps.exercises.facts import Note, list_facts, write
from minikoneps.exercises.personas import Persona
from minikoneps.exercises.plan import Figure, Plan, Task
from minikoneps.exercises.schemas import BotsAsked, ExerciseBegun
from minikoneps.exercises.state import State, TaskState, fold
from minikoneps.ledger.act import Act
from minikoneps.shared.errors import RuleBroken

Wanted = Plan | None


def start(act: Act, plan: Wanted, scenario: str | None, begun: ExerciseBegun) -> None:
    """Start the exercise with its first act, or with the one that is wanted.

    Errors: RuleBroken("exercises.no_scenario"), RuleBroken("exercises.on_already"),
    RuleBroken("exercises.scene_unknown").
    """
    first = None if plan is None else plan.next_act(None)
    if plan is None or first is None:
        raise RuleBroken("exercises.no_scenario")
    if begun.scene is not None and plan.find(begun.scene) is None:
        raise RuleBroken("exercises.scene_unknown")
    if fold(list_facts(act.session)).on:
        raise RuleBroken("exercises.on_already")
    about = {
        "scenario": scenario,
        "sha256": plan.sha256,
        "pace": begun.pace.value,
        "bot_seconds": begun.bot_seconds,
    }
    write(act, [Note(facts.STARTED, about), _call(begun.scene or first.id, None)])


def call(act: Act, plan: Wanted, scene: str, seats: list[str] | None) -> None:
    """Begin an act, also one that was played or left, or fire an inject.

    Errors: RuleBroken("exercises.not_on"), RuleBroken("exercises.scene_unknown").
    """
    _running(act)
    if plan is None or plan.find(scene) is None:
        raise RuleBroken("exercises.scene_unknown")
    write(act, [_call(scene, seats)])


def release(act: Act, plan: Wanted, task: str) -> None:
    """Go on without a task: whoever has it may still do it.

    Errors: RuleBroken("exercises.not_on"), RuleBroken("exercises.task_unknown"),
    RuleBroken("exercises.task_over").
    """
    write(act, [note(facts.RELEASED, _open(act, plan, task), cause="trainer")])


def ask_bot(act: Act, plan: Wanted, task: str) -> None:
    """Let a bot do a task now, whoever sits there.

    Errors: as for `release`.
    """
    write(act, [note(facts.ASKED, _open(act, plan, task))])


def take_hint(act: Act, plan: Wanted, task: str) -> None:
    """Take the next hint of a task; the last one can be read again without a trace.

    Errors: RuleBroken("exercises.not_on"), RuleBroken("exercises.task_unknown"),
    RuleBroken("access.wrong_seat").
    """
    found, row = _own(act, plan, task)
    if row.hints < len(found.hints):
        write(act, [note(facts.HINT, found, level=row.hints + 1)])


def read_figures(act: Act, plan: Wanted, task: str) -> tuple[Figure, ...]:
    """Tell a seat what the script has it bid, which is kept for the debrief like a hint.

    Errors: as for `take_hint`.
    """
    found, _ = _own(act, plan, task)
    if found.figures:
        write(act, [note(facts.FIGURE, found)])
    return found.figures


def set_bots(act: Act, asked: BotsAsked) -> None:
    """Let bots pause or go on, and show or hide which seats they play.

    Errors: RuleBroken("exercises.not_on").
    """
    state = _running(act)
    if asked.paused is not None and asked.paused != state.paused:
        write(act, [Note(facts.PAUSED if asked.paused else facts.RESUMED, {})])
    if asked.shown is not None and asked.shown == state.hidden:
        write(act, [Note(facts.SHOWN if asked.shown else facts.HIDDEN, {})])


def give_persona(act: Act, seat: str, persona: Persona) -> None:
    """Give the bot on a seat a character.

    Errors: RuleBroken("exercises.not_on").
    """
    _running(act)
    write(act, [Note(facts.PERSONA, {"seat": seat, "persona": persona.value})])


def end(act: Act) -> None:
    """End the exercise.

    Errors: RuleBroken("exercises.not_on").
    """
    _running(act)
    write(act, [Note(facts.ENDED, {})])


def _call(scene: str, seats: list[str] | None) -> Note:
    return Note(facts.CALLED, {"scene": scene, "seats": seats})


def _running(act: Act) -> State:
    state = fold(list_facts(act.session))
    if not state.on:
        raise RuleBroken("exercises.not_on")
    return state


def _task(plan: Wanted, task: str) -> Task:
    found = None if plan is None else plan.task(task)
    if found is None:
        raise RuleBroken("exercises.task_unknown")
    return found


def _own(act: Act, plan: Wanted, task: str) -> tuple[Task, TaskState]:
    """A task of the caller's seat whose card lies open, or did."""
    state, found = _running(act), _task(plan, task)
    seat = None if act.caller is None else act.caller.seat
    if seat != found.owner:
        raise RuleBroken("access.wrong_seat", seat=found.owner)
    row = state.task(task)
    if row.opened is None:
        raise RuleBroken("exercises.task_unknown")
    return found, row


def _open(act: Act, plan: Wanted, task: str) -> Task:
    state, found = _running(act), _task(plan, task)
    if state.task(task).settled:
        raise RuleBroken("exercises.task_over")
    if state.task(task).opened is None:
        raise RuleBroken("exercises.task_unknown")
    return found
