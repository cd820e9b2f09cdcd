"""Forgetting people: names and tokens are kept for as long as a room says, and not a day longer."""

from datetime import datetime, timedelta

from sqlmodel import Session

from minikoneps.workshops import store
from minikoneps.workshops.control import Control
from minikoneps.workshops.tables import KEEP_DAYS, Membership, Participant, Ticket
from minikoneps.workshops.tickets import renew


def forget_expired(control: Control, now: datetime) -> int:
    """Forget who has been kept for as long as their room keeps people, and whoever is in no room any more."""
    with control.read() as session:
        rooms = store.list_rooms(session)
    if not rooms:
        return 0
    gone = 0
    with control.write() as session:
        for room in rooms:
            until = now - timedelta(days=room.keep_days)
            store.delete_certificate_terms(session, room.slug, until)
            for who in store.list_expired(session, room.slug, until):
                _leave(session, room.slug, who)
                if not store.list_rooms_of(session, who.id):
                    forget_person(session, who)
                    gone += 1
        for person in store.list_strangers(session, now - timedelta(days=KEEP_DAYS)):
            forget_person(session, person)
            gone += 1
    return gone


def _leave(session: Session, workshop: str, person: Participant) -> None:
    for row in store.list_seats_of(session, person.id, workshop):
        session.delete(row)
    for ticket in store.list_tickets_of(session, person.id):
        if ticket.room == workshop:
            _free(session, ticket)
    store.delete_quiz_answers(session, person.id, f"{workshop}/")
    membership = session.get(Membership, (workshop, person.id))
    if membership is not None:
        session.delete(membership)
    session.flush()


def forget_person(session: Session, person: Participant) -> None:
    """Forget somebody everywhere; what ledgers keep of them is an identifier that names nobody now."""
    for room in store.list_rooms_of(session, person.id):
        _leave(session, room.slug, person)
    store.delete_tokens(session, person.id)
    store.delete_exits(session, person.id)
    store.delete_quiz_answers(session, person.id)
    session.delete(person)
    session.flush()


def _free(session: Session, ticket: Ticket) -> None:
    if ticket.link is None:
        session.delete(ticket)
    else:
        ticket.participant = None
        renew(ticket)
        session.add(ticket)
