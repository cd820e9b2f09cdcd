"""The scenario of a room as steps, ticked by what its ledger shows."""

from collections import defaultdict
from datetime import datetime

from sqlmodel import Session

from minikoneps.ledger.service import list_done
from minikoneps.playbook.outline import Step, outline
from minikoneps.workshops.scenarios import find_scenario
from minikoneps.workshops.schemas import StepShown
from minikoneps.workshops.tables import Room


def list_steps(session: Session, room: Room, seats: frozenset[str], tender: str | None) -> list[StepShown]:
    """The steps of the room's scenario; each is done when the ledger shows these seats its entry.

    A rival's step stays open until the opening: who has bid is as secret as what.
    """
    if room.scenario is None:
        return []
    steps = outline(find_scenario(room.scenario).read_text(encoding="utf-8"), room.language)
    done = defaultdict(list)
    for entry in list_done(session, seats, {step.kind for step in steps}):
        done[entry.seat, entry.kind].append(entry.recorded_at)
    return [_shown(step, done[step.owner, step.kind], room.slug, tender) for step in steps]


def _shown(step: Step, times: list[datetime], workshop: str, tender: str | None) -> StepShown:
    at = times[step.occurrence - 1] if len(times) >= step.occurrence else None
    route = None
    if step.route is not None and ("{tender}" not in step.route or tender is not None):
        route = f"/{workshop}{step.route.replace('{tender}', tender or '')}"
    return StepShown(
        id=step.id,
        act=step.act,
        act_name=step.act_name,
        text=step.text,
        seat=step.seat,
        owner=step.owner,
        kind=step.kind,
        done=at is not None,
        done_at=at,
        route=route,
        hints=list(step.hints),
    )
