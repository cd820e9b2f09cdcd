"""The people of a room: who is in it, their codes and cards, and how they are forgotten."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from minikoneps.parties.service import find_seat, list_seats
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_link, new_secret
from minikoneps.workshops import store
from minikoneps.workshops.entering import add_participant
from minikoneps.workshops.forgetting import forget_person
from minikoneps.workshops.places import PersonListed, RoomSettings
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.schemas import ParticipantPlan
from minikoneps.workshops.seating import take
from minikoneps.workshops.tables import Membership, Participant, Ticket
from minikoneps.workshops.tickets import cards_of, renew, ticket_of


def list_people(rooms: Rooms, workshop: str) -> list[PersonListed]:
    """Who came into a room, where they sit, and when they will be forgotten; bots are not people."""
    with rooms.control.read() as session:
        room = store.get_room(session, workshop)
        seats = defaultdict(list)
        for row, _ in store.list_sitters(session, workshop):
            seats[row.participant].append(row.seat)
        return [
            PersonListed(
                id=who.id,
                name=who.name,
                trainer=who.is_trainer,
                seats=sorted(seats[who.id]),
                joined_at=member.joined_at,
                forgotten_at=member.joined_at + timedelta(days=room.keep_days),
            )
            for who, member in store.list_people(session, workshop)
            if not who.is_bot
        ]


def add_program(rooms: Rooms, workshop: str, plan: ParticipantPlan) -> tuple[Participant, str]:
    """Enter a participant for a program, sitting on free seats."""
    with rooms.read(workshop) as session:
        known = {seat.seat: seat.role for seat in list_seats(session)}
    secret = new_secret()
    with rooms.control.write() as session:
        room = store.get_room(session, workshop)
        participant = add_participant(session, plan.name, secret, is_bot=plan.bot)
        session.add(Membership(room=workshop, participant=participant.id, joined_at=real_now()))
        session.flush()
        for seat in plan.seats:
            if seat not in known:
                raise RuleBroken("workshops.seat_unknown")
            take(session, room, seat, known[seat], participant.id, bot=plan.bot)
    rooms.hub.wake(workshop)
    return participant, secret


def set_room(rooms: Rooms, workshop: str, wanted: RoomSettings) -> None:
    """Set a room as the trainer wishes; what is not said stays."""
    with rooms.control.write() as session:
        room = store.get_room(session, workshop)
        for name, value in wanted.model_dump(exclude_none=True).items():
            setattr(room, name, value)
        session.add(room)
    rooms.hub.wake(workshop)


def code_for(rooms: Rooms, workshop: str, participant: str, *, fresh: bool = False) -> tuple[str, Ticket]:
    """Somebody's name and ticket in a room; a fresh one ends the code that was shown before.

    Errors: RuleBroken("workshops.person_unknown") for whoever is not in the room, a trainer or a bot.
    """
    with rooms.control.write(people=False) as session:
        person = session.get(Participant, participant)
        if person is None or not store.is_member(session, workshop, participant):
            raise RuleBroken("workshops.person_unknown")
        ticket = ticket_of(session, workshop, person)
        if ticket is None:
            raise RuleBroken("workshops.person_unknown")
        if fresh:
            renew(ticket)
            session.add(ticket)
        return person.name, ticket


def list_cards(rooms: Rooms, workshop: str, seats: Sequence[str]) -> list[Ticket]:
    """The printed cards of seats."""
    with rooms.control.write(people=False) as session:
        return cards_of(session, workshop, seats)


def renew_card(rooms: Rooms, workshop: str, seat: str) -> Ticket:
    """Make a seat's card anew: the link and the code of the one before end, whoever sits there stays.

    Errors: RuleBroken("workshops.seat_unknown").
    """
    with rooms.read(workshop) as session:
        if find_seat(session, seat) is None:
            raise RuleBroken("workshops.seat_unknown")
    with rooms.control.write(people=False) as session:
        [ticket] = cards_of(session, workshop, [seat])
        ticket.link = new_link()
        renew(ticket)
        session.add(ticket)
        return ticket


def forget(rooms: Rooms, participant: str, workshop: str | None = None) -> None:
    """Forget somebody: name, tokens, seats and codes go; ledgers keep an identifier that names nobody now.

    Errors: RuleBroken("workshops.person_unknown"): nobody of that room, or a trainer.
    """
    with rooms.control.write() as session:
        person = session.get(Participant, participant)
        inside = workshop is None or store.is_member(session, workshop, participant)
        if person is None or person.is_trainer or not inside:
            raise RuleBroken("workshops.person_unknown")
        forget_person(session, person)
    rooms.hub.wake_all()
