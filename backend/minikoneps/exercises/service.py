"""What a trainer does with an exercise, and how somebody takes a hint."""

from datetime import timedelta

from minikoneps.exercises import facts
from minikoneps.exercises.cards import TaskState
from minikoneps.exercises.casting import Figure
from minikoneps.exercises.directing import BIDS, note
from minikoneps.exercises.facts import Note, write
from minikoneps.exercises.palette import find_scene
from minikoneps.exercises.personas import Persona
from minikoneps.exercises.plan import Kind, Scene, Task
from minikoneps.exercises.runs import Run
from minikoneps.exercises.scheduling import call_of
from minikoneps.exercises.schemas import BotsAsked, ExerciseBegun, SceneCalled, SceneScheduled
from minikoneps.exercises.state import State
from minikoneps.ledger.act import Act
from minikoneps.ledger.service import get_clock, move_clock
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.service import find_latest_published


def start(act: Act, run: Run, scenario: str | None, begun: ExerciseBegun) -> None:
    """Start the exercise with its first act, or with the one that is wanted.

    Errors: RuleBroken("exercises.no_scenario"), RuleBroken("exercises.on_already"),
    RuleBroken("exercises.scene_unknown").
    """
    plan, first = run.plan, None if run.plan is None else run.plan.next_act(None)
    if plan is None or first is None:
        raise RuleBroken("exercises.no_scenario")
    if begun.scene is not None and plan.find(begun.scene) is None:
        raise RuleBroken("exercises.scene_unknown")
    if run.state.on:
        raise RuleBroken("exercises.on_already")
    about = {
        "scenario": scenario,
        "sha256": plan.sha256,
        "pace": begun.pace.value,
        "bot_seconds": begun.bot_seconds,
    }
    write(act, [Note(facts.STARTED, about), call_of(begun.scene or first.id, None, None)])


def call(act: Act, run: Run, scene: str, aim: SceneCalled) -> None:
    """Begin an act, also one that was played or left, or fire an inject.

    Errors: RuleBroken("exercises.not_on"), RuleBroken("exercises.scene_unknown").
    """
    _running(run)
    _scene(run, scene, aim.seat)
    write(act, [call_of(scene, aim.seats, aim.seat)])


def schedule(act: Act, run: Run, scene: str, wanted: SceneScheduled) -> None:
    """Have an inject come by itself at an instant of the workshop, in place of an earlier wish for it.

    Errors: RuleBroken("exercises.not_on"), RuleBroken("exercises.scene_unknown"),
    RuleBroken("exercises.at_past").
    """
    _running(run)
    if _scene(run, scene, wanted.seat).kind is not Kind.INJECT:
        raise RuleBroken("exercises.scene_unknown")
    if wanted.at <= act.received_at:
        raise RuleBroken("exercises.at_past", now=instant_text(act.received_at))
    aim = call_of(scene, wanted.seats, wanted.seat).data
    write(act, [Note(facts.SCHEDULED, {**aim, "at": instant_text(wanted.at)})])


def cancel(act: Act, run: Run, scene: str) -> None:
    """Let an inject not come after all.

    Errors: RuleBroken("exercises.not_on"), RuleBroken("exercises.not_scheduled").
    """
    if scene not in _running(run).scheduled:
        raise RuleBroken("exercises.not_scheduled")
    write(act, [Note(facts.CANCELLED, {"scene": scene})])


def release(act: Act, run: Run, task: str) -> None:
    """Go on without a task: whoever has it may still do it.

    Errors: RuleBroken("exercises.not_on"), RuleBroken("exercises.task_unknown"),
    RuleBroken("exercises.task_over").
    """
    write(act, [note(facts.RELEASED, _open(run, task), cause="trainer")])


def ask_bot(act: Act, run: Run, task: str) -> None:
    """Let a bot do a task now, whoever sits there.

    Errors: as for `release`.
    """
    write(act, [note(facts.ASKED, _open(run, task))])


def give_time(act: Act, run: Run, task: str, minutes: int) -> None:
    """Give a seat more time for a task: nobody passes it over for the others being done, and it is not slow.

    A deadline that would come before waits, for all alike: the clock is held until the trainer lets it run.
    Errors: as for `release`.
    """
    found, clock, tender = _open(run, task), get_clock(act.session), find_latest_published(act.session)
    closing = None if tender is None else clock.real_of(tender.deadline)
    early = closing is not None and closing < act.received_real + timedelta(minutes=minutes)
    held = {"rate": clock.rate} if early and found.kind in BIDS and clock.rate > 0 else {}
    write(act, [note(facts.EXTENDED, found, minutes=minutes, **held)])
    if held:
        move_clock(act, to=None, rate=0)


def undo(act: Act, run: Run, task: str) -> None:
    """Take back that a bot was asked, more time given, or a task passed over, until the room has gone on.

    Errors: RuleBroken("exercises.not_on"), RuleBroken("exercises.task_unknown"),
    RuleBroken("exercises.undo_too_late").
    """
    state, found = _running(run), _task(run, task)
    row = state.task(task)
    passed = row.released is not None and row.released.text("cause") == "trainer"
    given = passed or row.asked is not None or row.extended is not None
    if row.done is not None or not given or _gone_on(run, found):
        raise RuleBroken("exercises.undo_too_late")
    write(act, [note(facts.UNDONE, found)])
    held = None if row.extended is None else row.extended.data.get("rate")
    if isinstance(held, int) and get_clock(act.session).rate == 0:
        move_clock(act, to=None, rate=held)


def _gone_on(run: Run, task: Task) -> bool:
    """Whether anything behind the beat of a task has begun."""
    state, scene = run.state, None if run.plan is None else run.plan.find(task.scene)
    beats = () if scene is None else scene.beats
    place = next((number for number, beat in enumerate(beats) if task in beat.tasks), 0)
    behind = [one for beat in beats[place + 1 :] for one in beat.tasks]
    looked = [check for beat in beats[place:] for check in beat.checks]
    begun = any(state.task(one.id).opened is not None for one in behind)
    row = state.scenes.get(task.scene)
    return begun or any(one.id in state.checks for one in looked) or row is None or row.completed is not None


def take_hint(act: Act, run: Run, task: str) -> Task:
    """Take the next hint of a task; the last one can be read again without a trace.

    Errors: RuleBroken("exercises.not_on"), RuleBroken("exercises.task_unknown"),
    RuleBroken("access.wrong_seat").
    """
    found, row = _own(act, run, task)
    if row.hints < found.hint_levels:
        write(act, [note(facts.HINT, found, level=row.hints + 1)])
    return found


def read_figures(act: Act, run: Run, task: str) -> tuple[Figure, ...]:
    """Tell a seat what the script has it bid, which is kept for the debrief like a hint.

    Errors: as for `take_hint`.
    """
    found, _ = _own(act, run, task)
    if found.figures:
        write(act, [note(facts.FIGURE, found)])
    return found.figures


def set_bots(act: Act, run: Run, asked: BotsAsked) -> None:
    """Let bots pause or go on, and show or hide which seats they play.

    Errors: RuleBroken("exercises.not_on").
    """
    state = _running(run)
    if asked.paused is not None and asked.paused != state.paused:
        write(act, [Note(facts.PAUSED if asked.paused else facts.RESUMED, {})])
    if asked.shown is not None and asked.shown == state.hidden:
        write(act, [Note(facts.SHOWN if asked.shown else facts.HIDDEN, {})])


def give_persona(act: Act, run: Run, seat: str, persona: Persona) -> None:
    """Give the bot on a seat a character.

    Errors: RuleBroken("exercises.not_on").
    """
    _running(run)
    write(act, [Note(facts.PERSONA, {"seat": seat, "persona": persona.value})])


def end(act: Act, run: Run) -> None:
    """End the exercise.

    Errors: RuleBroken("exercises.not_on").
    """
    _running(run)
    write(act, [Note(facts.ENDED, {})])


def _running(run: Run) -> State:
    if not run.state.on:
        raise RuleBroken("exercises.not_on")
    return run.state


def _scene(run: Run, scene: str, seat: str | None) -> Scene:
    found = None if run.plan is None else find_scene(run.plan, scene, seat)
    if found is None:
        raise RuleBroken("exercises.scene_unknown")
    return found


def _task(run: Run, task: str) -> Task:
    found = None if run.plan is None else run.plan.task(task)
    if found is None:
        raise RuleBroken("exercises.task_unknown")
    return found


def _own(act: Act, run: Run, task: str) -> tuple[Task, TaskState]:
    """A task of the caller's seat whose card lies open, or did."""
    state, found = _running(run), _task(run, task)
    seat = None if act.caller is None else act.caller.seat
    if seat != found.owner:
        raise RuleBroken("access.wrong_seat", seat=found.owner)
    row = state.task(task)
    if row.opened is None:
        raise RuleBroken("exercises.task_unknown")
    return found, row


def _open(run: Run, task: str) -> Task:
    state, found = _running(run), _task(run, task)
    if state.task(task).settled:
        raise RuleBroken("exercises.task_over")
    if state.task(task).opened is None:
        raise RuleBroken("exercises.task_unknown")
    return found
