"""Who sits where: claiming, sharing and leaving seats, moving people, and handing a seat to a bot and back.

A bot that is put on a seat is only written down here; the package that plays bots acts in its place.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from minikoneps.parties.service import find_seat, list_seats, refer_to_all
from minikoneps.parties.tables import Seat
from minikoneps.shared.access import Caller
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import store
from minikoneps.workshops.entering import new_participant
from minikoneps.workshops.names import pseudonym
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.tables import Membership, Participant, Room, Sitter
from minikoneps.workshops.tickets import free_cards

OBSERVER = "observer"
ROLES = ("tenderer", "procuringOfficer", "evaluator", "reviewBody", "auditor", OBSERVER)


@dataclass(frozen=True)
class Person:
    """Somebody at a seat."""

    id: str
    name: str


@dataclass(frozen=True)
class Sitting:
    """One seat and who is there: people who act, people who rest, or a bot; or nobody."""

    seat: str
    role: str
    organisation: str
    party: str
    people: tuple[Person, ...] = ()
    resting: tuple[Person, ...] = ()
    bot: Person | None = None

    @property
    def is_free(self) -> bool:
        """Whether nobody is there."""
        return self.bot is None and not self.people and not self.resting


def list_sitting(rooms: Rooms, workshop: str) -> dict[str, Sitting]:
    """Every seat of a room with who is there."""
    with rooms.read(workshop) as session:
        return sitting_in(rooms, workshop, session)


def sitting_in(rooms: Rooms, workshop: str, session: Session) -> dict[str, Sitting]:
    """The same, with a session on the room's store."""
    there = defaultdict[str, list[tuple[Sitter, Participant]]](list)
    with rooms.control.read() as control:
        for sitter, participant in store.list_sitters(control, workshop):
            there[sitter.seat].append((sitter, participant))
    seats = list_seats(session)
    named = refer_to_all(session, {row.party for row in seats})
    return {row.seat: _sitting(row, named[row.party].name, there[row.seat]) for row in seats}


def _sitting(seat: Seat, organisation: str, there: Sequence[tuple[Sitter, Participant]]) -> Sitting:
    people = [(row, Person(who.id, who.name)) for row, who in there if not who.is_bot]
    bots = [Person(who.id, who.name) for _, who in there if who.is_bot]
    return Sitting(
        seat=seat.seat,
        role=seat.role,
        organisation=organisation,
        party=seat.party,
        people=tuple(person for row, person in people if not row.rests),
        resting=tuple(person for row, person in people if row.rests),
        bot=bots[0] if bots else None,
    )


def offer(sitting: Sequence[Sitting], table_size: int) -> str | None:
    """The seat for somebody who does not mind: a free one, a bot's, a table's, an observer's, or none."""

    def kind(one: Sitting) -> int | None:
        if one.role == OBSERVER:
            return 3
        if one.is_free:
            return 0
        if one.bot is not None and not one.resting:
            return 1
        return 2 if one.bot is None and len(one.people) + len(one.resting) < table_size else None

    found = [
        (place, len(one.people), ROLES.index(one.role), _natural(one.seat), one.seat)
        for one in sitting
        if (place := kind(one)) is not None
    ]
    return min(found)[-1] if found else None


def _natural(name: str) -> tuple[int, str]:
    """tenderer-10 comes after tenderer-9."""
    return len(name), name


def sit_down(rooms: Rooms, caller: Caller, seat: str | None) -> None:
    """Sit down on a seat, or on the one that is offered; a bot gives way to a person.

    Errors: RuleBroken("workshops.seat_unknown"), RuleBroken("workshops.seat_taken"),
    RuleBroken("workshops.all_seats_taken").
    """
    workshop = caller.workshop
    with rooms.read(workshop) as session:
        known = {row.seat: row.role for row in list_seats(session)}
        if seat is not None and seat not in known:
            raise RuleBroken("workshops.seat_unknown")
        with rooms.control.write() as control:
            room = store.get_room(control, workshop)
            if seat is None:
                seat = offer(list(sitting_in(rooms, workshop, session).values()), room.table_size)
            if seat is None:
                raise RuleBroken("workshops.all_seats_taken")
            take(control, room, seat, known[seat], caller.participant)
    rooms.hub.wake(workshop)


def take(control: Session, room: Room, seat: str, role: str, participant: str, *, bot: bool = False) -> None:
    """Put a participant on a seat as far as there is a place.

    Errors: RuleBroken("workshops.seat_taken").
    """
    there = store.list_sitters_on(control, room.slug, seat)
    others = [who for _, who in there if not who.is_bot and who.id != participant]
    places = 1 if bot else room.table_size
    if len(others) >= places and (bot or role != OBSERVER):
        raise RuleBroken("workshops.seat_taken", seat=seat)
    end_bots(control, [(row, who) for row, who in there if not (who.is_bot and who.id == participant)])
    if all(who.id != participant for _, who in there):
        control.add(Sitter(room=room.slug, seat=seat, participant=participant))
        control.flush()


def stand_up(rooms: Rooms, caller: Caller, seat: str) -> None:
    """Leave a seat; the trainer may free anybody's."""
    workshop = caller.workshop
    with rooms.control.write() as control:
        there = store.list_sitters_on(control, workshop, seat)
        mine = [(row, who) for row, who in there if who.id == caller.participant]
        if not there:
            return
        if not mine and not caller.is_trainer:
            raise RuleBroken("access.wrong_seat", seat=seat)
        for row, _ in mine:
            control.delete(row)
        if not mine:
            end_bots(control, there)
            for row, who in there:
                if not who.is_bot:
                    control.delete(row)
        elif mine[0][1].is_bot:
            wake(control, there)
        control.flush()
        staying = [who.id for _, who in there if mine and who.id != caller.participant]
        free_cards(control, workshop, seat, staying)
    rooms.hub.wake(workshop)


def seat_people(rooms: Rooms, workshop: str, seat: str, people: Sequence[str]) -> None:
    """Let exactly these people of the room sit on a seat: what the trainer says goes, whatever its size.

    Errors: RuleBroken("workshops.seat_unknown"), RuleBroken("workshops.person_unknown").
    """
    _must_have(rooms, workshop, seat)
    with rooms.control.write() as control:
        for person in people:
            if not store.is_member(control, workshop, person):
                raise RuleBroken("workshops.person_unknown")
        there = store.list_sitters_on(control, workshop, seat)
        end_bots(control, there)
        for row, who in there:
            if not who.is_bot:
                control.delete(row)
        control.flush()
        for person in dict.fromkeys(people):
            control.add(Sitter(room=workshop, seat=seat, participant=person))
        control.flush()
        free_cards(control, workshop, seat, people)
    rooms.hub.wake(workshop)


def hand_to_bot(rooms: Rooms, workshop: str, seat: str, name: str | None = None) -> None:
    """Put a bot on a seat; people there rest, and may take it back at any time.

    Errors: RuleBroken("workshops.seat_unknown").
    """
    _must_have(rooms, workshop, seat)
    with rooms.control.write() as control:
        room = store.get_room(control, workshop)
        there = store.list_sitters_on(control, workshop, seat)
        end_bots(control, there)
        for row, who in there:
            if not who.is_bot:
                row.rests = True
                control.add(row)
        name = name or pseudonym(room.language, store.list_names(control, workshop))
        bot = new_participant(control, name, is_bot=True)
        control.add(Membership(room=workshop, participant=bot.id, joined_at=real_now()))
        control.add(Sitter(room=workshop, seat=seat, participant=bot.id))
    rooms.hub.wake(workshop)


def take_from_bot(rooms: Rooms, workshop: str, seat: str) -> None:
    """End the bot of a seat and its token at once; whoever rested there acts again."""
    with rooms.control.write() as control:
        end_bots(control, store.list_sitters_on(control, workshop, seat))
    rooms.hub.wake(workshop)


def must_sit_or_train(rooms: Rooms, caller: Caller, seat: str) -> None:
    """Refuse whoever neither sits on a seat, resting or not, nor is the trainer."""
    with rooms.control.read() as control:
        there = {row.seat for row in store.list_seats_of(control, caller.participant, caller.workshop)}
    if seat not in there and not caller.is_trainer:
        raise RuleBroken("access.wrong_seat", seat=seat)


def end_bots(control: Session, there: Sequence[tuple[Sitter, Participant]]) -> None:
    """End the bots among those on one seat, and wake who rested; a bot without a seat has no token."""
    bots = [(row, who) for row, who in there if who.is_bot]
    for row, who in bots:
        control.delete(row)
        control.flush()
        if not store.list_seats_of(control, who.id):
            store.delete_tokens(control, who.id)
    wake(control, there)


def wake(control: Session, there: Sequence[tuple[Sitter, Participant]]) -> None:
    """Let those act again who rested while a bot was on their seat."""
    for row, who in there:
        if row.rests and not who.is_bot:
            row.rests = False
            control.add(row)
    control.flush()


def _must_have(rooms: Rooms, workshop: str, seat: str) -> None:
    with rooms.read(workshop) as session:
        if find_seat(session, seat) is None:
            raise RuleBroken("workshops.seat_unknown")
