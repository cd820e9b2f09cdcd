"""An exercise over HTTP: the run as its caller may see it, the trainer's board, and the trainer's acts."""

from collections.abc import Callable
from functools import partial
from typing import Annotated, cast

from fastapi import Depends, Query, Request

from minikoneps.exercises import messages, service
from minikoneps.exercises.coming import list_coming
from minikoneps.exercises.player import Player
from minikoneps.exercises.schemas import (
    BoardShown,
    BotsAsked,
    ComingShown,
    ExerciseBegun,
    ExerciseShown,
    MessageSent,
    OwnRowShown,
    PersonaGiven,
    SceneCalled,
    SceneName,
    SceneScheduled,
    TaskName,
    TaskShown,
    TimeGiven,
)
from minikoneps.exercises.showing import show_board, show_card, show_exercise
from minikoneps.ledger.act import Act
from minikoneps.ledger.acting import Acting, View, Viewing, acting_as
from minikoneps.parties.rules import Role
from minikoneps.shared.access import TRAINER
from minikoneps.shared.flat import Addresses
from minikoneps.shared.languages import PageLanguage
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import Nothing
from minikoneps.workshops import store
from minikoneps.workshops.asking import RoomsHere, TrainerHere
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.schemas import SeatName
from minikoneps.workshops.seating import sitting_in

router = Addresses(tags=["exercises"])
Leading = Annotated[Acting, Depends(acting_as(TRAINER))]
Playing = Annotated[Acting, Depends(acting_as(*Role, TRAINER))]
Reader = Annotated[PageLanguage | None, Query(description="The language of the reader's page.")]
LED = ("access.wrong_role", "exercises.not_on")
TASK = (*LED, "exercises.task_unknown", "exercises.task_over")


async def player_of(request: Request) -> Player:
    """Who plays the exercises of this server."""
    return cast("Player", request.app.state.player)


PlayerHere = Annotated[Player, Depends(player_of)]


@router.get("/exercise", responses=refusals_of())
def get_exercise(view: View, player: PlayerHere, language: Reader = None) -> ExerciseShown:
    """The run: its acts, and the cards of the seats that you play."""
    return show_exercise(player.runs.tell(view.session, view.log), _seats(view), language)


@router.get("/exercise/board", responses=refusals_of("access.trainer_only"))
def get_board(caller: TrainerHere, view: View, rooms: RoomsHere, player: PlayerHere) -> BoardShown:
    """Who waits for whom, what holds, and what may be done next: the trainer's."""
    told = player.runs.tell(view.session, view.log)
    return show_board(told, sitting_in(rooms, caller.workshop, view.session))


@router.get("/exercise/coming", responses=refusals_of("access.trainer_only"))
def get_coming(caller: TrainerHere, view: View, player: PlayerHere) -> list[ComingShown]:
    """The next dates of the room, to which the clock may be moved: the trainer's."""
    told = player.runs.tell(view.session, view.log)
    now = told.clock.at(told.real)
    return [ComingShown.of(one) for one in list_coming(view.session, told.plan, told.state, now)]


@router.post(
    "/exercise",
    responses=refusals_of(
        "access.wrong_role", "exercises.no_scenario", "exercises.on_already", "exercises.scene_unknown"
    ),
)
async def start_exercise(
    body: ExerciseBegun, acting: Leading, rooms: RoomsHere, player: PlayerHere
) -> Nothing:
    """Start the exercise with its first act."""
    room = _scenario(rooms, acting.caller.workshop)

    def start(act: Act) -> None:
        service.start(act, player.runs.in_act(act), room, body)

    await acting.do("exercise", start)
    player.take_up(acting.caller.workshop)
    return Nothing()


@router.post(
    "/exercise/scenes/{scene}",
    responses=refusals_of(*LED, "exercises.scene_unknown"),
)
async def call_scene(scene: SceneName, body: SceneCalled, acting: Leading, player: PlayerHere) -> Nothing:
    """Begin an act, or fire an inject."""
    return await _lead(acting, player, partial(service.call, scene=scene, aim=body))


@router.post(
    "/exercise/scenes/{scene}/schedule",
    responses=refusals_of(*LED, "exercises.scene_unknown", "exercises.at_past"),
)
async def schedule_scene(
    scene: SceneName, body: SceneScheduled, acting: Leading, player: PlayerHere
) -> Nothing:
    """Have an inject come by itself once the room's clock shows its time."""
    return await _lead(acting, player, partial(service.schedule, scene=scene, wanted=body))


@router.delete("/exercise/scenes/{scene}/schedule", responses=refusals_of(*LED, "exercises.not_scheduled"))
async def cancel_scene(scene: SceneName, acting: Leading, player: PlayerHere) -> Nothing:
    """Let an inject that has not begun not come after all."""
    return await _lead(acting, player, partial(service.cancel, scene=scene))


@router.post("/exercise/tasks/{task}/release", responses=refusals_of(*TASK))
async def release_task(task: TaskName, acting: Leading, player: PlayerHere) -> Nothing:
    """Go on without a task."""
    return await _lead(acting, player, partial(service.release, task=task))


@router.post("/exercise/tasks/{task}/bot", responses=refusals_of(*TASK))
async def ask_bot(task: TaskName, acting: Leading, player: PlayerHere) -> Nothing:
    """Let a bot do a task now."""
    return await _lead(acting, player, partial(service.ask_bot, task=task))


@router.post("/exercise/tasks/{task}/time", responses=refusals_of(*TASK))
async def give_time(task: TaskName, body: TimeGiven, acting: Leading, player: PlayerHere) -> Nothing:
    """Give a seat more time for a task."""
    return await _lead(acting, player, partial(service.give_time, task=task, minutes=body.minutes))


@router.post(
    "/exercise/tasks/{task}/undo",
    responses=refusals_of(*LED, "exercises.task_unknown", "exercises.undo_too_late"),
)
async def undo_rescue(task: TaskName, acting: Leading, player: PlayerHere) -> Nothing:
    """Take back a rescue, until the room has gone on: a bot asked, more time, a task passed over."""
    return await _lead(acting, player, partial(service.undo, task=task))


@router.post(
    "/exercise/tasks/{task}/hints",
    responses=refusals_of("exercises.not_on", "exercises.task_unknown", "access.wrong_seat"),
)
async def take_hint(
    task: TaskName, acting: Playing, player: PlayerHere, language: Reader = None
) -> TaskShown:
    """Take the next hint of a task of yours; that it was taken is kept for the debrief."""

    def take(act: Act) -> TaskShown:
        found = service.take_hint(act, player.runs.in_act(act), task)
        told = player.runs.tell_from(act.session, act.log, player.runs.in_act(act))
        return show_card(told, found, language)

    return cast("TaskShown", await acting.do("exercise", take))


@router.post(
    "/exercise/tasks/{task}/figures",
    responses=refusals_of("exercises.not_on", "exercises.task_unknown", "access.wrong_seat"),
)
async def read_figures(task: TaskName, acting: Playing, player: PlayerHere) -> list[OwnRowShown]:
    """What the script has your seat bid: your own row, and no other; that it was read is kept."""

    def read(act: Act) -> list[OwnRowShown]:
        rows = service.read_figures(act, player.runs.in_act(act), task)
        return [OwnRowShown(lot=row.lot, amount=row.amount) for row in rows]

    return cast("list[OwnRowShown]", await acting.do("exercise", read))


@router.post("/exercise/bots", responses=refusals_of(*LED))
async def set_bots(body: BotsAsked, acting: Leading, player: PlayerHere) -> Nothing:
    """Let bots pause or go on; show or hide which seats they play."""
    return await _lead(acting, player, partial(service.set_bots, asked=body))


@router.post("/exercise/seats/{seat}/persona", responses=refusals_of(*LED))
async def give_persona(seat: SeatName, body: PersonaGiven, acting: Leading, player: PlayerHere) -> Nothing:
    """Give the bot on a seat a character."""
    return await _lead(acting, player, partial(service.give_persona, seat=seat, persona=body.persona))


@router.post("/exercise/messages", responses=refusals_of("access.wrong_role", "exercises.nobody_there"))
async def send_message(body: MessageSent, acting: Leading) -> Nothing:
    """Say a line to the room, to a role or to a seat, also while no exercise is on."""
    await acting.do("message", partial(messages.send, message=body))
    return Nothing()


@router.post("/exercise/end", responses=refusals_of(*LED))
async def end_exercise(acting: Leading, player: PlayerHere) -> Nothing:
    """End the exercise."""
    return await _lead(acting, player, service.end)


async def _lead(acting: Acting, player: Player, does: Callable[..., None]) -> Nothing:
    def led(act: Act) -> None:
        does(act, player.runs.in_act(act))

    await acting.do("exercise", led)
    return Nothing()


def _scenario(rooms: Rooms, workshop: str) -> str | None:
    with rooms.control.read() as session:
        return store.get_room(session, workshop).scenario


def _seats(view: Viewing) -> frozenset[str]:
    """The seats whose cards a caller sees: that in play, else all that are held."""
    caller = view.caller
    return caller.seats if caller.seat in (None, TRAINER) else frozenset({caller.seat})
