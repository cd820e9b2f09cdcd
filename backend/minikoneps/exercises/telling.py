"""What an exercise is shown from: its plan, how it stands, and the tender that is played."""

from sqlmodel import Session

from minikoneps.exercises.palette import with_palette
from minikoneps.exercises.room import plan_for
from minikoneps.exercises.showing import Shown
from minikoneps.exercises.state import State
from minikoneps.ledger.service import get_clock
from minikoneps.ledger.store import last_position
from minikoneps.shared.clock import real_now
from minikoneps.tenders.service import find_latest_published
from minikoneps.workshops import store
from minikoneps.workshops.rooms import Rooms

DECIDED = "award.decided"


def tell(rooms: Rooms, workshop: str, session: Session, state: State) -> Shown:
    """How the exercise of a room stands, whoever looks."""
    plan, tender = plan_for(rooms, workshop, session), find_latest_published(session)
    deadline = None if tender is None else tender.deadline
    clock, real = get_clock(session), real_now()
    with rooms.control.read() as control:
        scenario = store.get_room(control, workshop).scenario
    return Shown(
        workshop=workshop,
        scenario=scenario,
        plan=None if plan is None else with_palette(plan, state),
        state=state,
        tender=None if tender is None else tender.id,
        deadline=deadline,
        is_open=deadline is not None and clock.at(real) < deadline,
        decided=last_position(session, (DECIDED,)) >= 0,
        clock=clock,
        real=real,
    )
