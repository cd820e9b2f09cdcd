"""What a trainer may have happen: the scenario's own injects, and those of the palette."""

from minikoneps.exercises.aiming import aims_of, named_in
from minikoneps.exercises.palette import offers_for
from minikoneps.exercises.plan import Plan, Scene
from minikoneps.exercises.schemas import InjectOffered, InjectShown, SceneShown
from minikoneps.exercises.state import State
from minikoneps.shared.access import CLOCK, TRAINER


def show_inject(plan: Plan, scene: Scene, shown: SceneShown, state: State) -> InjectShown:
    """An inject with when it comes, and for whom."""
    row, coming = state.scenes.get(scene.id), state.scheduled.get(scene.id)
    seat = coming.seat if coming is not None else None if row is None else row.seat
    owners = dict.fromkeys(task.owner for task in scene.tasks if task.every)
    aims = aims_of(plan, scene)
    return InjectShown(
        **dict(shown),
        offered=is_offered(scene, state),
        seats=[*aims] or [owner for owner in owners if owner not in (TRAINER, CLOCK)],
        about=named_in(scene) if aims else None,
        seat=seat,
        scheduled_at=None if coming is None else coming.at,
    )


def is_offered(scene: Scene, state: State) -> bool:
    """Whether the act that an inject comes after is over, or the room is in a later one."""
    if scene.after is None:
        return True
    after = state.scenes.get(scene.after)
    return after is not None and (after.left or after.completed is not None)


def show_palette(plan: Plan, state: State, *, is_open: bool, decided: bool) -> list[InjectOffered]:
    """The palette for the seats of a room; what the tender is not ready for is shown and not offered."""
    ready = {"open": is_open, "decided": decided}
    return [
        InjectOffered(
            scene=offer.scene,
            name=name,
            minutes=offer.minutes,
            offered=state.on and ready[offer.when],
            seats=list(seats),
        )
        for offer, name, seats in offers_for(plan)
    ]
