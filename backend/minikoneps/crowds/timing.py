"""When the rivals of a crowd act: as the room's clock says, and never so late that some miss the deadline."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from minikoneps.crowds.habits import bids_at
from minikoneps.crowds.service import Rival, Work
from minikoneps.shared.clock import WorkshopClock

PACE = 40  # bids a second that the slowest machine surely takes beside a class
RESERVE = timedelta(seconds=2)  # real time before the deadline in which no rival is to begin


def earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    """The first of two instants, either of which may never come."""
    return min((at for at in (one, other) if at is not None), default=None)


def due(
    work: Work, left: Sequence[Rival], clock: WorkshopClock, real: datetime, until: datetime | None
) -> tuple[list[Rival], datetime | None]:
    """Those who act now, in their order, and when the next does; never, while the clock is held.

    Shapes: `until` is where the clock is about to be moved. Where a fast clock leaves too little time for all
        before the deadline, they begin earlier.
    """
    crowd, tender = work.crowd, work.tender
    if tender is None:
        return [], None
    since = crowd.joined_at or crowd.formed_at
    times = [
        (bids_at(crowd.seed, rival.number, work.habits, since, tender.deadline), rival) for rival in left
    ]
    times.sort(key=lambda one: (one[0], one[1].number))
    if crowd.hurried_at is not None:
        return [rival for _, rival in times], None
    shown = clock.at(real) if until is None else max(clock.at(real), until)
    closes = clock.real_of(tender.deadline)
    now, next_one = [], None
    for place, (at, rival) in enumerate(times):
        latest = None if closes is None else closes - RESERVE - timedelta(seconds=(len(times) - place) / PACE)
        if at <= shown or (latest is not None and latest <= real):
            now.append(rival)
        else:
            next_one = earlier(next_one, earlier(clock.real_of(at), latest))
    return now, next_one
