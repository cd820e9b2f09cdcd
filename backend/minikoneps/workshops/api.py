"""Workshops over HTTP: sessions, rooms and the clock."""

import asyncio
from dataclasses import replace
from typing import Annotated, cast

from fastapi import Depends, Request, Response

from minikoneps.ledger.act import Act
from minikoneps.ledger.acting import Acting, IdempotencyKey, View, acting_as
from minikoneps.ledger.platform import down_since
from minikoneps.ledger.schemas import ClockShown
from minikoneps.ledger.service import get_clock, move_clock
from minikoneps.shared.access import COOKIE, TRAINER, Caller, CallerInWorkshop, WorkshopSlug, token_of
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.tenders.service import deadline_of
from minikoneps.workshops import people, runs, showing, store
from minikoneps.workshops.asked import opened_once
from minikoneps.workshops.asking import DeskHere, RoomsHere, asked_with, public_address
from minikoneps.workshops.desk import Desk
from minikoneps.workshops.door_keeping import find_entrance
from minikoneps.workshops.places import PlaylistShown
from minikoneps.workshops.playlists import list_playlists
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.scenarios import list_own, list_packs, list_scenarios
from minikoneps.workshops.schemas import (
    ClockMove,
    Invitation,
    Joining,
    PackShown,
    ScenarioShown,
    Secret,
    Session,
    TrainerJoining,
    WorkshopPlan,
    WorkshopShown,
)
from minikoneps.workshops.tables import Participant

router = Addresses(tags=["workshops"])
inside = Addresses(tags=["workshops"])
DAYS_30 = 30 * 24 * 3600


def _welcome(request: Request, response: Response, rooms: Rooms, desk: Desk, token: str) -> Session:
    secure = request.url.scheme == "https"
    response.set_cookie(
        COOKIE, token, max_age=DAYS_30, httponly=True, samesite="lax", secure=secure, path="/"
    )
    participant = desk.participant(token)
    if participant is None:
        raise RuleBroken("access.no_token")
    return showing.show_session(rooms, participant)


def _address(request: Request) -> str:
    return request.client.host if request.client else "unknown"


def _trainer(participant: Participant) -> Caller:
    return Caller(participant.id, participant.name, "", is_trainer=True)


@router.get("/session", responses=refusals_of("access.two_tokens"))
def get_session(request: Request, rooms: RoomsHere, desk: DeskHere) -> Session | None:
    """Who this browser or program is; null before it has joined."""
    participant = desk.participant(token_of(request))
    return None if participant is None else showing.show_session(rooms, participant)


@router.post("/session/trainer", responses=refusals_of("workshops.wrong_link"))
def become_trainer(
    body: TrainerJoining, request: Request, response: Response, rooms: RoomsHere, desk: DeskHere
) -> Session:
    """Open the one-time link that the console printed."""
    token = desk.become_trainer(body.link, body.name or "Trainer", token_of(request), _address(request))
    return _welcome(request, response, rooms, desk, token)


@router.post("/session/leave")
def leave_session(request: Request, response: Response, desk: DeskHere) -> None:
    """End this session; its seats stay claimed until they are left or taken over."""
    token = token_of(request)
    if token is not None:
        desk.leave(token)
    response.delete_cookie(COOKIE, path="/")


@router.post(
    "/join",
    responses=refusals_of(
        "workshops.wrong_pin",
        "workshops.wrong_link",
        "workshops.wrong_code",
        "workshops.too_many_tries",
        "workshops.doors_closed",
        "workshops.seat_taken",
    ),
)
def join(body: Joining, request: Request, response: Response, rooms: RoomsHere, desk: DeskHere) -> Session:
    """Come into a room with its PIN or its link, sit down with a seat's card, or come back with a code."""
    if (body.pin is None) == (body.link is None):
        raise RuleBroken("input.invalid", fields={"pin": "one_of_pin_and_link"})
    return _welcome(request, response, rooms, desk, desk.join(body, token_of(request), _address(request)))


@router.get("/invitations/{link}", responses=refusals_of("workshops.wrong_link"))
def get_invitation(link: Secret, rooms: RoomsHere) -> Invitation:
    """Where a link leads; a preview of it uses nothing up."""
    with rooms.control.read() as session:
        entrance = find_entrance(session, Joining(link=link))
    return showing.show_invitation(rooms, entrance)


@router.post("/session/erasure", responses=refusals_of("access.no_token", "workshops.person_unknown"))
def forget_me(request: Request, response: Response, rooms: RoomsHere, desk: DeskHere) -> None:
    """Forget the one who asks: name, token, seats and codes go at once."""
    participant = desk.participant(token_of(request))
    if participant is None:
        raise RuleBroken("access.no_token")
    people.forget(rooms, participant.id)
    response.delete_cookie(COOKIE, path="/")


@router.get("/playlists")
def get_playlists() -> list[PlaylistShown]:
    """Ready-made workshops: scenarios that are played one after another."""
    return list_playlists()


@router.get("/scenarios", responses=refusals_of("access.two_tokens"))
def get_scenarios(request: Request, rooms: RoomsHere, desk: DeskHere) -> list[ScenarioShown]:
    """The scenarios that a room can be opened with; a trainer's own are shown to trainers."""
    asker = desk.participant(token_of(request))
    leads = asker is not None and asker.is_trainer
    return [*(list_own(rooms.control) if leads else []), *list_scenarios()]


@router.get("/packs")
def get_packs() -> list[PackShown]:
    """The countries' laws that a room can follow, as of any day."""
    return list_packs()


@router.get("/workshops", responses=refusals_of("access.no_token", "access.trainer_only"))
def list_workshops(request: Request, rooms: RoomsHere, desk: DeskHere) -> list[WorkshopShown]:
    """The trainer's rooms."""
    desk.trainer(token_of(request))
    with rooms.control.read() as session:
        found = store.list_rooms(session)
    return showing.show_workshops(rooms, found, public_address(request))


@router.post(
    "/workshops",
    status_code=201,
    responses=refusals_of(
        "access.no_token",
        "access.trainer_only",
        "input.idempotency_key_reused",
        "workshops.no_seats",
        "workshops.seats_twice",
        "workshops.name_taken",
        "workshops.scenario_unknown",
        "workshops.playlist_unknown",
    ),
)
def create_workshop(
    body: WorkshopPlan, request: Request, rooms: RoomsHere, desk: DeskHere, key: IdempotencyKey = None
) -> WorkshopShown:
    """Open a new room; sent again under the same key, the room that was opened."""
    trainer = _trainer(desk.trainer(token_of(request)))
    asked = asked_with(request, trainer.participant, key)
    slug = opened_once(rooms, asked, lambda: runs.create_workshop(rooms, body, trainer, asked))
    with rooms.control.read() as session:
        room = store.get_room(session, slug)
    return showing.show_workshop(rooms, room, public_address(request), private=True)


@inside.get("", responses=refusals_of("access.no_token", "access.wrong_workshop"))
def get_workshop(
    workshop: WorkshopSlug, request: Request, caller: CallerInWorkshop, rooms: RoomsHere
) -> WorkshopShown:
    """The room; its PIN and links are shown to trainers."""
    with rooms.control.read() as session:
        room = store.get_room(session, workshop)
    return showing.show_workshop(rooms, room, public_address(request), private=caller.is_trainer)


@inside.get("/clock")
def get_workshop_clock(view: View) -> ClockShown:
    """The workshop's clock."""
    return ClockShown.of(get_clock(view.session), down_since(view.session))


@inside.post("/clock", responses=refusals_of("access.wrong_role", "clock.backwards", "clock.too_far"))
async def move_workshop_clock(
    body: ClockMove, acting: Annotated[Acting, Depends(acting_as(TRAINER))]
) -> ClockShown:
    """Hold the clock, let it run, or move it on."""

    def move(act: Act) -> ClockShown:
        to = body.to
        if body.to_event is not None:
            to = deadline_of(act.session, body.to_event.tender, body.to_event.plus_seconds)
        moved = move_clock(act, to=to, rate=body.rate)
        return ClockShown.of(moved, down_since(act.session))

    first = acting.request.app.state.before_move(acting.caller.workshop, body)
    if first is not None:  # who comes by the clock bids before it is moved past them
        acting.arrival.leave()
        await asyncio.to_thread(first)
        acting = replace(acting, arrival=acting.door.arrive())
    return cast("ClockShown", await acting.do("clock", move))
