"""What the wall shows: worked out from how it was turned last, what happened since, and the time."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

PACE = timedelta(seconds=3)  # between two envelopes that open by themselves
LONGEST = timedelta(seconds=90)  # for all envelopes of an opening, however many there are
PAGE = timedelta(seconds=25)  # between two pages of the debrief
LINGER = timedelta(seconds=15)  # an opening that ran to its end stands before the debrief takes its place


class View(StrEnum):
    """What hangs on the wall."""

    #: The room: the PIN, the act, the clock.
    ROOM = "room"
    #: An opening, envelope by envelope.
    OPENING = "opening"
    #: The debrief, page by page.
    DEBRIEF = "debrief"


@dataclass(frozen=True)
class Turn:
    """Something that turns the wall: the trainer's hand, or what happened in the room.

    Shapes: `tender` and `stage` name an opening; `step`, `runs` and `names` None leave what was.
    """

    view: View
    real: datetime
    tender: str | None = None
    stage: str | None = None
    step: int = 0
    runs: bool | None = None
    names: bool | None = None
    over: bool = False


@dataclass(frozen=True)
class Standing:
    """How the wall stands: a view, from which step and since when it goes by itself, or not."""

    view: View = View.ROOM
    tender: str | None = None
    stage: str | None = None
    step: int = 0
    since: datetime | None = None
    runs: bool = True
    names: bool = False
    over: datetime | None = None


def standing_of(turns: Iterable[Turn]) -> Standing:
    """How the wall stands after all that turned it; over is over until something else comes."""
    now = Standing()
    for turn in turns:
        if turn.over:
            now = replace(now, over=turn.real)
            continue
        now = Standing(
            view=turn.view,
            tender=turn.tender,
            stage=turn.stage,
            step=turn.step,
            since=turn.real,
            runs=now.runs if turn.runs is None else turn.runs,
            names=now.names if turn.names is None else turn.names,
        )
    return now


def pace_of(view: View, steps: int) -> timedelta:
    """How long one step stands when the wall goes by itself."""
    if view is View.DEBRIEF:
        return PAGE
    return min(PACE, LONGEST / steps) if steps else PACE


def step_at(standing: Standing, steps: int, real: datetime) -> int:
    """The step that is shown at an instant, of so many."""
    first = min(standing.step, steps)
    if not standing.runs or standing.since is None:
        return first
    gone = max(real - standing.since, timedelta(0)) // pace_of(standing.view, steps)
    return min(first + gone, steps)


def debrief_due(standing: Standing, steps: int) -> datetime | None:
    """When the debrief takes the wall by itself: the exercise is over, and an opening has run to its end."""
    if standing.over is None:
        return None
    if standing.view is not View.OPENING or standing.since is None:
        return standing.over
    left = max(steps - standing.step, 0)
    if not standing.runs and left:
        return None  # the trainer opens the rest by hand
    end = standing.since + left * pace_of(View.OPENING, steps) + LINGER
    return max(standing.over, end)
