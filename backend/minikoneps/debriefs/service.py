"""The debrief put together, the exit ticket, and the trainer's points."""

from collections.abc import Sequence

from minikoneps.debriefs.attempt_shapes import AttemptTold
from minikoneps.debriefs.colluding import list_collusion
from minikoneps.debriefs.looking import POINTS, Look, look_at
from minikoneps.debriefs.outcomes import show_tender
from minikoneps.debriefs.schemas import DebriefShown, PointsGiven, TenderTold, TicketsShown
from minikoneps.debriefs.seats import list_seats_told, show_team
from minikoneps.debriefs.telling import (
    end_of,
    list_checks,
    list_moments,
    list_scenes,
    list_signs,
    questions_for,
)
from minikoneps.debriefs.usability import score
from minikoneps.ledger.act import Act
from minikoneps.ledger.acting import Viewing
from minikoneps.ledger.entry import Audience
from minikoneps.playbook.feature import NotAFeature, read_feature
from minikoneps.shared.access import TRAINER
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import store
from minikoneps.workshops.control import Control
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.scenarios import scenario_text

ASKS = "?؟？"  # how a sentence ends that is a question, in the writings of the scenarios
STOPS = ",.;،؛"


def show_debrief(rooms: Rooms, view: Viewing, attempts: Sequence[AttemptTold] = ()) -> DebriefShown:
    """The debrief as the caller may see it; of a run that goes on only that it is not ready."""
    look = look_at(rooms, view.session, view.caller, view.now)
    with rooms.control.read() as control:
        scenario = store.get_room(control, view.caller.workshop).scenario
    ticket = show_tickets(rooms, view)
    bare = _empty(view.log.attempt, scenario, look, ticket)
    if not look.ready:
        return bare
    aims, questions = prose_of(rooms.control, scenario)
    tenders = list_tenders_told(look)
    moments, left_out = list_moments(look)
    method = next((one.method for one in tenders if one.method), None)
    limited = any(lot.floor is not None for one in tenders for lot in one.lots)
    return bare.model_copy(
        update={
            "ready": True,
            "attempts": list(attempts),
            "sealed": look.sealed,
            "aims": aims,
            "own_questions": questions,
            "questions": questions_for(look, method, limited),
            "scenes": list_scenes(look),
            "moments": moments,
            "left_out": left_out,
            "seats": list_seats_told(look),
            "team": show_team(look),
            "checks": list_checks(look),
            "signs": list_signs(look),
            "collusion": list_collusion(look),
            "tenders": tenders,
        }
    )


def _empty(attempt: int, scenario: str | None, look: Look, ticket: TicketsShown) -> DebriefShown:
    return DebriefShown(
        attempt=attempt,
        attempts=[],
        scenario=scenario,
        title=None if look.plan is None else look.plan.title,
        ready=False,
        sealed=False,
        ended_at=end_of(look),
        aims=[],
        own_questions=[],
        questions=[],
        scenes=[],
        moments=[],
        left_out=0,
        seats=[],
        team=None,
        checks=[],
        signs=[],
        collusion=[],
        tenders=[],
        ticket=ticket,
    )


def prose_of(control: Control, scenario: str | None) -> tuple[list[str], list[str]]:
    """What the scenario aims at, and the questions that it asks itself: lines that begin with a dash."""
    if scenario is None:
        return [], []
    try:
        feature = read_feature(scenario_text(control, scenario), scenario)
    except NotAFeature:
        return [], []
    lines = [line[2:].strip() for line in feature.prose.split("\n") if line.startswith("- ")]
    asked = [line for line in lines if line.endswith(tuple(ASKS))]
    return [line.rstrip(STOPS) for line in lines if line not in asked], asked


def list_tenders_told(look: Look) -> list[TenderTold]:
    """The opened tenders with their bids, as the caller may read them."""
    own = frozenset(sitting.party for seat, sitting in look.sat.items() if seat in look.eyes)
    return [show_tender(look.session, one, own, look.now) for one in look.tenders if one in look.opened]


def show_tickets(rooms: Rooms, view: Viewing) -> TicketsShown:
    """The exit tickets of the run together."""
    log = str(view.log)
    with rooms.control.read() as control:
        found = score(store.count_exits(control, log))
        given = store.has_exit(control, log, view.caller.participant)
    return TicketsShown(
        given=given,
        tickets=found.tickets,
        score=found.score,
        means=None if found.means is None else list(found.means),
    )


def give_ticket(rooms: Rooms, view: Viewing, answers: list[int]) -> None:
    """Hand in an exit ticket; only the sums are kept, apart from who handed one in.

    Errors: RuleBroken("debriefs.trainees_only"), RuleBroken("debriefs.not_yet"),
    RuleBroken("debriefs.ticket_given").
    """
    if view.caller.is_trainer:
        raise RuleBroken("debriefs.trainees_only")
    if not look_at(rooms, view.session, view.caller, view.now).ready:
        raise RuleBroken("debriefs.not_yet")
    with rooms.control.write(people=False) as control:
        if store.has_exit(control, str(view.log), view.caller.participant):
            raise RuleBroken("debriefs.ticket_given")
        store.add_exit(control, str(view.log), view.caller.participant, answers)


def give_points(act: Act, rooms: Rooms, given: PointsGiven) -> None:
    """Give a seat the trainer's points, or take them back; the seat and the trainer may read them.

    Errors: RuleBroken("debriefs.not_yet"), RuleBroken("debriefs.seat_unknown").
    """
    assert act.caller is not None  # noqa: S101 - the address lets only a trainer in
    look = look_at(rooms, act.session, act.caller, act.recorded_at)
    if not look.ready:
        raise RuleBroken("debriefs.not_yet")
    if given.seat not in look.sat or not look.tasks_of(given.seat):
        raise RuleBroken("debriefs.seat_unknown", seat=given.seat)
    about = {"seat": given.seat, "points": given.points}
    act.append(POINTS, about, Audience.only(TRAINER, given.seat))
