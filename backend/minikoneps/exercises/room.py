"""What an exercise asks of its room: the scenario as a plan, and who sits where."""

import logging

from sqlmodel import Session

from minikoneps.exercises.plan import Plan, plan_of
from minikoneps.parties.service import list_seats
from minikoneps.playbook.feature import NotAFeature
from minikoneps.playbook.phrases import NotAPhrase
from minikoneps.shared.journal import tell
from minikoneps.workshops import store
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.scenarios import scenario_text


def plan_for(rooms: Rooms, workshop: str, session: Session) -> Plan | None:
    """The plan of a room's scenario for the seats that the room has."""
    with rooms.control.read() as control:
        room = store.get_room(control, workshop)
    if room.scenario is None:
        return None
    roster = {seat.seat: seat.role for seat in list_seats(session)}
    try:
        return plan_of(scenario_text(rooms.control, room.scenario), room.language, roster)
    except (NotAFeature, NotAPhrase) as unreadable:
        tell(logging.WARNING, "exercise.unreadable", unreadable, room=workshop)
        return None


def people_on(rooms: Rooms, workshop: str) -> frozenset[str]:
    """The seats on which a person sits who acts."""
    with rooms.control.read() as control:
        there = store.list_sitters(control, workshop)
    return frozenset(sitter.seat for sitter, who in there if not (who.is_bot or sitter.rests))
