"""What every seat did, with its hints and its points."""

from collections import Counter
from typing import Literal, cast

from minikoneps.debriefs.looking import Look, acts_of, played_by
from minikoneps.debriefs.rubric import WEIGHT, Part, Reached, reached, together
from minikoneps.debriefs.schemas import PointsShown, SeatTold, TaskTold
from minikoneps.debriefs.telling import LATE, REFUSED
from minikoneps.exercises.plan import Scene
from minikoneps.exercises.state import Verdict

COUNTED = (Verdict.GREEN, Verdict.RED, Verdict.AMBER)
PlayedBy = Literal["person", "bot", "both"] | None


def list_seats_told(look: Look) -> list[SeatTold]:
    """The seats that had something to do, people's first, as far as the caller may read what they did."""
    tries = Counter((act.seat, act.data.get("code")) for act in acts_of(look) if act.kind.endswith(REFUSED))
    told = []
    for seat, sitting in look.sat.items():
        tasks = look.tasks_of(seat)
        if not tasks or not look.may_read(seat):
            continue
        late = tries[seat, LATE]
        shown = look.caller.is_trainer or seat in look.eyes
        points = _shown(reached(parts_of(look, seat), look.given.get(seat)))
        told.append(
            SeatTold(
                seat=seat,
                role=sitting.role,
                organisation=sitting.organisation,
                party=sitting.party,
                mine=seat in look.eyes,
                played_by=cast("PlayedBy", played_by(look, seat)),
                people=[one.name for one in sitting.people] if look.caller.is_trainer else [],
                tasks=[
                    TaskTold(
                        id=task.id,
                        scene=task.scene,
                        text=task.text,
                        standing=row.standing,
                        by=row.by,
                        hints=row.hints,
                    )
                    for task in tasks
                    for row in [look.state.task(task.id)]
                ],
                hints=sum(look.state.task(task.id).hints for task in tasks),
                late=late,
                refused=sum(count for (who, _), count in tries.items() if who == seat) - late,
                points=points if shown and by_people(look, seat) else None,
                given=look.given.get(seat) if shown else None,
            )
        )
    return sorted(told, key=lambda one: (not one.mine, one.played_by not in ("person", "both")))


def by_people(look: Look, seat: str) -> bool:
    """Whether a person had a hand in a seat: points are for people."""
    return played_by(look, seat) in ("person", "both") or bool(look.sat[seat].people)


def parts_of(look: Look, seat: str) -> list[Part]:
    """What a seat met in each scene in which it had a task: its own tasks, and the scene's checks."""
    asked = {task.scene for task in look.tasks_of(seat)}
    return [_part(look, seat, scene) for scene in look.scenes if scene.id in asked]


def _part(look: Look, seat: str, scene: Scene) -> Part:
    own = [task for task in look.tasks_of(seat) if task.scene == scene.id]
    done = sum(look.state.task(task.id).by == "person" for task in own)
    made = [look.state.checks.get(check.id) for check in scene.checks]
    counted = [one.verdict for one in made if one is not None and one.verdict in COUNTED]
    weight = WEIGHT if scene.points is None else scene.points
    return Part(weight, done + counted.count(Verdict.GREEN), len(own) + len(counted))


def show_team(look: Look) -> PointsShown | None:
    """What all people reached together; nothing while a tender is sealed."""
    seats = [seat for seat in look.sat if look.tasks_of(seat) and by_people(look, seat)]
    if look.sealed:
        return None
    whole = together([(parts_of(look, seat), look.given.get(seat)) for seat in seats])
    return None if whole is None else _shown(whole)


def _shown(found: Reached) -> PointsShown:
    return PointsShown(automatic=found.automatic, judged=found.judged, total=found.total)
