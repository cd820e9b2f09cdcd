"""What brings people back: a personal code of eight digits, and for a printed card a link of its own."""

from collections.abc import Sequence
from hmac import compare_digest

from sqlmodel import Session

from minikoneps.shared.identifiers import new_digits, new_link
from minikoneps.workshops import store
from minikoneps.workshops.tables import Participant, Ticket

DIGITS = 5  # behind the place; three wrong tries of 100 000 are no danger
WRONG_AT_MOST = 5  # then the code is dead until it is renewed


def code_of(ticket: Ticket) -> str:
    """The personal code: the place in three digits or more, then the secret ones."""
    return f"{ticket.place:03d}{ticket.digits}"


def renew(ticket: Ticket) -> None:
    """End the code that was shown or printed, and make another."""
    ticket.digits, ticket.wrong = new_digits(DIGITS), 0


def find_by_code(session: Session, room: str, code: str) -> Ticket | None:
    """The ticket with a personal code; a wrong one is counted against its place."""
    ticket = store.find_ticket(session, room, int(code[:-DIGITS]))
    if ticket is None or ticket.wrong >= WRONG_AT_MOST:
        return None
    if not compare_digest(ticket.digits, code[-DIGITS:]):
        ticket.wrong += 1
        session.add(ticket)
        return None
    return ticket


def ticket_of(session: Session, room: str, participant: Participant) -> Ticket | None:
    """The ticket of somebody in a room, made when it is first asked for; a trainer has the console's link."""
    if participant.is_trainer or participant.is_bot:
        return None
    return store.find_ticket_of(session, room, participant.id) or _new_ticket(
        session, room, participant=participant.id
    )


def cards_of(session: Session, room: str, seats: Sequence[str]) -> list[Ticket]:
    """A card for each of these seats, made when first asked for."""
    known = {ticket.seat: ticket for ticket in store.list_tickets(session, room) if ticket.seat}
    return [known.get(seat) or _new_ticket(session, room, seat=seat, link=new_link()) for seat in seats]


def free_cards(session: Session, room: str, seat: str, staying: Sequence[str] = ()) -> None:
    """Let the next person use the card of a seat whose people have changed."""
    for ticket in store.list_tickets(session, room):
        if ticket.seat == seat and ticket.participant not in (None, *staying):
            ticket.participant = None
            renew(ticket)
            session.add(ticket)


def _new_ticket(
    session: Session,
    room: str,
    *,
    seat: str | None = None,
    link: str | None = None,
    participant: str | None = None,
) -> Ticket:
    ticket = Ticket(
        room=room,
        place=store.next_place(session, room),
        digits=new_digits(DIGITS),
        seat=seat,
        link=link,
        participant=participant,
    )
    session.add(ticket)
    session.flush()
    return ticket
