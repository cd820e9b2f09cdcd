"""Who may come into a room: through its open door, with a seat's card, or back on another device."""

from dataclasses import dataclass

from sqlmodel import Session

from minikoneps.parties.service import find_seat
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_secret
from minikoneps.workshops import store
from minikoneps.workshops.entering import add_participant, give_token
from minikoneps.workshops.names import pseudonym
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.schemas import Joining
from minikoneps.workshops.seating import take
from minikoneps.workshops.tables import Membership, Participant, Room, Ticket
from minikoneps.workshops.tickets import find_by_code, renew


@dataclass(frozen=True)
class Entrance:
    """Where somebody comes in: a room, and the ticket they hold, if any."""

    room: Room
    ticket: Ticket | None = None


def find_entrance(session: Session, wish: Joining) -> Entrance:
    """The room of a PIN or a link, and the ticket of a card's link or a personal code.

    Errors: RuleBroken("workshops.wrong_pin"), RuleBroken("workshops.wrong_link"),
    RuleBroken("workshops.wrong_code").
    """
    card = None
    if wish.pin is not None:
        room = store.find_room_by_pin(session, wish.pin.replace(" ", ""))
    else:
        room = store.find_room_by_link(session, wish.link or "")
        card = None if room is not None else store.find_ticket_by_link(session, wish.link or "")
        room = room or (None if card is None else store.get_room(session, card.room))
    if room is None:
        raise RuleBroken("workshops.wrong_pin" if wish.pin is not None else "workshops.wrong_link")
    if wish.code is None:
        return Entrance(room, card)
    ticket = find_by_code(session, room.slug, wish.code.replace(" ", ""))
    if ticket is None:
        raise RuleBroken("workshops.wrong_code")
    return Entrance(room, ticket)


def let_in(
    session: Session, rooms: Rooms, entrance: Entrance, wish: Joining, known: Participant | None
) -> str | None:
    """Bring somebody back, or let them in; a token where they need another than they have.

    Errors: RuleBroken("workshops.doors_closed"), RuleBroken("workshops.seat_taken").
    """
    room, ticket = entrance.room, entrance.ticket
    if ticket is not None and ticket.participant is not None and (wish.code is not None or wish.move):
        return _bring_back(session, ticket, known)
    inside = known is not None and store.is_member(session, room.slug, known.id)
    if not room.is_open and not inside and not (known is not None and known.is_trainer):
        raise RuleBroken("workshops.doors_closed")
    secret = None
    if known is None:
        name = wish.name or pseudonym(wish.language or room.language, store.list_names(session, room.slug))
        secret = new_secret()
        known = add_participant(session, name, secret)
    if not inside:
        session.add(Membership(room=room.slug, participant=known.id, joined_at=real_now()))
        session.flush()
    if ticket is not None:
        _use_card(session, rooms, room, ticket, known)
        if wish.code is not None:  # its link works again, the code once
            renew(ticket)
    return secret


def _bring_back(session: Session, ticket: Ticket, known: Participant | None) -> str | None:
    """Let the holder of a ticket go on here; the device before it is nobody from now on."""
    if known is not None and known.id == ticket.participant:
        return None
    store.delete_tokens(session, ticket.participant or "")
    secret = new_secret()
    give_token(session, ticket.participant or "", secret)
    renew(ticket)
    session.add(ticket)
    return secret


def _use_card(session: Session, rooms: Rooms, room: Room, ticket: Ticket, person: Participant) -> None:
    """Sit down where a card says; a seat that the present run has not leaves its bearer standing."""
    if ticket.seat is None:
        return
    with rooms.read(room.slug) as live:
        seat = find_seat(live, ticket.seat)
    if seat is not None:
        take(session, room, ticket.seat, seat.role, person.id)
    if ticket.participant is None and not person.is_trainer:
        ticket.participant = person.id
        session.add(ticket)
