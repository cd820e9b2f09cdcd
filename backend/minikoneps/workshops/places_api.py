"""Seats, people, cards and runs of a room over HTTP."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Annotated

from fastapi import Depends, Path, Request, Response

from minikoneps.ledger.acting import Acting, IdempotencyKey, View, acting_as
from minikoneps.shared.access import TRAINER, Caller, CallerInWorkshop
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked, pick
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import Identifier, Nothing
from minikoneps.workshops import people, runs, seating, showing, store
from minikoneps.workshops.asked import opened_once
from minikoneps.workshops.asking import GIVING_WAY, RoomsHere, TrainerHere, asked_with, public_address
from minikoneps.workshops.handout import show_handout
from minikoneps.workshops.looking import begin_look
from minikoneps.workshops.places import (
    BotPlan,
    CopyPlan,
    HandoutShown,
    PersonalCode,
    PersonListed,
    RoomSettings,
    RunPlan,
    RunShown,
    SeatCardShown,
    SeatShown,
    TableSet,
)
from minikoneps.workshops.projector import qr_code
from minikoneps.workshops.schemas import (
    ParticipantPlan,
    ParticipantShown,
    ParticipantToken,
    SeatName,
    WorkshopShown,
)
from minikoneps.workshops.tables import Ticket
from minikoneps.workshops.tickets import code_of

router = Addresses(tags=["workshops"])
SEAT_FIELDS: Mapping[str, Callable[[SeatShown], str]] = {
    "seat": lambda seat: seat.seat,
    "role": lambda seat: seat.role,
    "organisation": lambda seat: seat.organisation,
    "party": lambda seat: seat.party,
    "holder": lambda seat: seat.holder or "",
}
Attempt = Annotated[int, Path(ge=1, le=10_000)]


def at_seat(seat: SeatName, caller: CallerInWorkshop, rooms: RoomsHere) -> Caller:
    """The caller, who must sit on the seat or be the trainer; asked before what was sent is looked at."""
    seating.must_sit_or_train(rooms, caller, seat)
    return caller


AtSeat = Annotated[Caller, Depends(at_seat)]


@router.patch("", responses=refusals_of("access.trainer_only"))
def set_workshop(
    body: RoomSettings, request: Request, caller: TrainerHere, rooms: RoomsHere
) -> WorkshopShown:
    """Open or close the doors, and set tables, names and how long people are kept."""
    people.set_room(rooms, caller.workshop, body)
    return _shown(rooms, caller.workshop, request)


@router.get("/seats", responses=refusals_of())
def list_workshop_seats(
    view: View, rooms: RoomsHere, asked: Asked, response: Response
) -> Sequence[SeatShown]:
    """The seats of the room and who holds them."""
    page = pick(showing.show_seats(rooms, view), asked, SEAT_FIELDS, *SEAT_FIELDS)
    page.head(response, "seats")
    return page.rows


@router.post("/claim", responses=refusals_of("workshops.all_seats_taken", "workshops.seat_taken"))
def be_seated(view: View, rooms: RoomsHere) -> list[SeatShown]:
    """Sit down where there is a place: a free seat, else a bot's, else at a table, else among observers."""
    seating.sit_down(rooms, view.caller, None)
    return showing.show_seats(rooms, view)


@router.post("/seats/{seat}/claim", responses=refusals_of("workshops.seat_unknown", "workshops.seat_taken"))
def claim_seat(seat: SeatName, view: View, rooms: RoomsHere) -> list[SeatShown]:
    """Sit down on a seat that is free, a bot's, or a table with a place."""
    seating.sit_down(rooms, view.caller, seat)
    return showing.show_seats(rooms, view)


@router.delete("/seats/{seat}/claim", responses=refusals_of("access.wrong_seat"))
def leave_seat(seat: SeatName, view: View, rooms: RoomsHere) -> list[SeatShown]:
    """Stand up from a seat."""
    seating.stand_up(rooms, view.caller, seat)
    return showing.show_seats(rooms, view)


@router.post("/seats/{seat}/bot", responses=refusals_of("access.wrong_seat", "workshops.seat_unknown"))
def hand_seat_to_bot(
    seat: SeatName, body: BotPlan, _caller: AtSeat, view: View, rooms: RoomsHere
) -> list[SeatShown]:
    """Let a bot play a seat; who sits there rests, and may take it back at any time."""
    seating.hand_to_bot(rooms, view.caller.workshop, seat, body.name)
    return showing.show_seats(rooms, view)


@router.delete("/seats/{seat}/bot", responses=refusals_of("access.wrong_seat"))
def take_seat_from_bot(seat: SeatName, _caller: AtSeat, view: View, rooms: RoomsHere) -> list[SeatShown]:
    """Take a seat back from its bot, which ends at once; who rested there goes on with what stands."""
    seating.take_from_bot(rooms, view.caller.workshop, seat)
    return showing.show_seats(rooms, view)


@router.put(
    "/seats/{seat}/people",
    responses=refusals_of("access.trainer_only", "workshops.seat_unknown", "workshops.person_unknown"),
)
def seat_people(
    seat: SeatName, body: TableSet, _caller: TrainerHere, view: View, rooms: RoomsHere
) -> list[SeatShown]:
    """Say who sits on a seat: move it to somebody else, or put several people at one table."""
    seating.seat_people(rooms, view.caller.workshop, seat, body.people)
    return showing.show_seats(rooms, view)


@router.post("/seats/{seat}/look", responses=refusals_of("access.wrong_role", "workshops.seat_unknown"))
async def look_through_seat(
    seat: SeatName, acting: Annotated[Acting, Depends(acting_as(TRAINER))]
) -> Nothing:
    """Look through a seat from now on, by the header Look: reading alone, and never a sealed bid."""
    await acting.do("seat", partial(begin_look, seat=seat))
    return Nothing()


@router.post(
    "/participants",
    status_code=201,
    responses=refusals_of("access.trainer_only", "workshops.seat_unknown", "workshops.seat_taken"),
)
def add_participant(body: ParticipantPlan, caller: TrainerHere, rooms: RoomsHere) -> ParticipantToken:
    """Enter a bot or a program; its token is shown this once."""
    participant, token = people.add_program(rooms, caller.workshop, body)
    shown = ParticipantShown(id=participant.id, name=participant.name, trainer=False)
    return ParticipantToken(participant=shown, token=token)


@router.get("/people", responses=refusals_of("access.trainer_only"))
def list_people(caller: TrainerHere, rooms: RoomsHere) -> list[PersonListed]:
    """Who came into the room, and when each is forgotten."""
    return people.list_people(rooms, caller.workshop)


@router.delete("/people/{person}", responses=refusals_of("access.trainer_only", "workshops.person_unknown"))
def forget_person(person: Identifier, caller: TrainerHere, rooms: RoomsHere) -> list[PersonListed]:
    """Forget somebody: the name and the tokens go, the ledger keeps what was done."""
    people.forget(rooms, person, caller.workshop)
    return people.list_people(rooms, caller.workshop)


@router.post(
    "/people/{person}/code", responses=refusals_of("access.trainer_only", "workshops.person_unknown")
)
def renew_code(person: Identifier, request: Request, caller: TrainerHere, rooms: RoomsHere) -> PersonalCode:
    """A fresh personal code for somebody whose device is gone."""
    name, ticket = people.code_for(rooms, caller.workshop, person, fresh=True)
    return _code(rooms, request, name, ticket)


@router.get("/code", responses=refusals_of("workshops.person_unknown"))
def get_code(request: Request, caller: CallerInWorkshop, rooms: RoomsHere) -> PersonalCode:
    """Your personal code: with the room's PIN or link it brings you to another device, once."""
    name, ticket = people.code_for(rooms, caller.workshop, caller.participant)
    return _code(rooms, request, name, ticket)


@router.get("/cards", responses=refusals_of("access.trainer_only"))
def list_cards(
    request: Request, caller: TrainerHere, view: View, rooms: RoomsHere, asked: Asked, response: Response
) -> Sequence[SeatCardShown]:
    """The seats' cards to print: whoever scans one sits there."""
    page = pick(showing.show_seats(rooms, view), asked, SEAT_FIELDS, *SEAT_FIELDS)
    page.head(response, "cards")
    tickets = people.list_cards(rooms, caller.workshop, [seat.seat for seat in page.rows])
    address = public_address(request)
    return [_card(seat, ticket, address) for seat, ticket in zip(page.rows, tickets, strict=True)]


@router.post("/cards/{seat}/renewal", responses=refusals_of("access.trainer_only", "workshops.seat_unknown"))
def renew_card(
    seat: SeatName, request: Request, caller: TrainerHere, view: View, rooms: RoomsHere
) -> SeatCardShown:
    """Make a seat's card anew: the one that was printed ends at once, whoever sits there stays."""
    ticket = people.renew_card(rooms, caller.workshop, seat)
    shown = next(one for one in showing.show_seats(rooms, view) if one.seat == seat)
    return _card(shown, ticket, public_address(request))


@router.get("/handout", responses=refusals_of("workshops.no_scenario"))
def get_handout(view: View, rooms: RoomsHere) -> HandoutShown:
    """The scenario's story, aims, roles and plan, to read before it begins."""
    with rooms.control.read() as session:
        room = store.get_room(session, view.caller.workshop)
    return show_handout(rooms.control, room, view.session)


@router.get("/runs", responses=refusals_of("access.trainer_only"))
def list_runs(caller: TrainerHere, rooms: RoomsHere) -> list[RunShown]:
    """The workshops that were held in this room, the newest first."""
    return showing.show_runs(rooms, caller.workshop)


@router.post(
    "/runs",
    dependencies=GIVING_WAY,
    status_code=201,
    responses=refusals_of(
        "access.trainer_only",
        "workshops.scenario_unknown",
        "workshops.seats_twice",
        "workshops.no_seats",
        "workshops.name_taken",
    ),
)
def begin_again(body: RunPlan, request: Request, caller: TrainerHere, rooms: RoomsHere) -> WorkshopShown:
    """Begin the next workshop in this room; address, PIN and QR code stay, what was played is kept."""
    runs.begin_again(rooms, caller.workshop, body, caller)
    return _shown(rooms, caller.workshop, request)


@router.get(
    "/runs/{attempt}/bundle",
    response_class=Response,
    responses={
        200: {"content": {"application/zip": {}}},
        **refusals_of("access.trainer_only", "workshops.run_unknown"),
    },
)
def get_run_bundle(attempt: Attempt, caller: TrainerHere, rooms: RoomsHere) -> Response:
    """An earlier workshop of the room as a file for `minikoneps verify`."""
    name, data = runs.bundle_of(rooms, caller.workshop, attempt)
    head = {"Content-Disposition": f'attachment; filename="{name}.bundle.zip"'}
    return Response(data, media_type="application/zip", headers=head)


@router.post(
    "/copies",
    status_code=201,
    responses=refusals_of("access.trainer_only", "input.idempotency_key_reused", "workshops.name_taken"),
)
def copy_room(
    body: CopyPlan, request: Request, caller: TrainerHere, rooms: RoomsHere, key: IdempotencyKey = None
) -> WorkshopShown:
    """Open another room like this one: its scenario and seats, a PIN of its own, and nobody in it."""
    asked = asked_with(request, caller.participant, key)
    opened = partial(runs.copy_room, rooms, caller.workshop, body.title, caller, asked)
    return _shown(rooms, opened_once(rooms, asked, opened), request)


def _shown(rooms: RoomsHere, workshop: str, request: Request) -> WorkshopShown:
    with rooms.control.read() as session:
        room = store.get_room(session, workshop)
    return showing.show_workshop(rooms, room, public_address(request), private=True)


def _code(rooms: RoomsHere, request: Request, name: str, ticket: Ticket) -> PersonalCode:
    with rooms.control.read() as session:
        link = store.get_room(session, ticket.room).join_link
    url = f"{public_address(request)}/join/{link}#{code_of(ticket)}"
    return PersonalCode(code=code_of(ticket), name=name, url=url, qr=qr_code(url))


def _card(seat: SeatShown, ticket: Ticket, address: str) -> SeatCardShown:
    url = f"{address}/join/{ticket.link}"
    return SeatCardShown(
        seat=seat.seat,
        role=seat.role,
        organisation=seat.organisation,
        code=code_of(ticket),
        url=url,
        qr=qr_code(url),
    )
