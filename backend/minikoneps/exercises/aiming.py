"""For which table an inject of a scenario is told, where its author leaves that to the trainer."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from minikoneps.exercises.plan import Kind, Plan, Scene, scene_of
from minikoneps.playbook.feature import Scenario, Sentence
from minikoneps.playbook.words import SLUG_OF_NUMBERED, swap_seats

ANYONE = "@anyone"


def named_in(scene: Scene) -> str | None:
    """The seat that an inject names and for which another of its role may be chosen; None where none may."""
    if ANYONE not in scene.told.tags:
        return None
    numbered = (task.owner for task in scene.tasks if SLUG_OF_NUMBERED.fullmatch(task.owner))
    return next(numbered, None)


def aims_of(plan: Plan, scene: Scene) -> tuple[str, ...]:
    """The seats for which an inject may be told: those that have the role of the one it names."""
    named, roles = named_in(scene), dict(plan.seats)
    fitting = (seat for seat, role in plan.seats if role == roles.get(named or ""))
    return tuple(seat for seat in fitting if SLUG_OF_NUMBERED.fullmatch(seat))


def aimed(plan: Plan, scene: Scene, seat: str) -> Scene:
    """An inject told for another seat: it and the seat that is named stand in each other's place."""
    return _told(scene.told, scene.number, scene.id, named_in(scene) or seat, seat, plan.seats)


@lru_cache(maxsize=128)
def _told(
    told: Scenario, number: int, name: str, named: str, seat: str, seats: tuple[tuple[str, str], ...]
) -> Scene:
    sentences = tuple(_swapped(told, named, seat))
    return scene_of(replace(told, sentences=sentences), Kind.INJECT, number, dict(seats), name)


def _swapped(told: Scenario, named: str, seat: str) -> Iterator[Sentence]:
    """The sentences; those of the background are about the whole room and stay."""
    for one in told.sentences:
        own = one.line > told.line
        table = one.table and tuple(tuple(swap_seats(cell, named, seat) for cell in row) for row in one.table)
        yield replace(one, text=swap_seats(one.text, named, seat), table=table) if own else one
