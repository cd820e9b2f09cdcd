"""The front desk: who comes in, with what token, to which seat."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hmac import compare_digest
from pathlib import Path
from threading import Lock

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from minikoneps.parties.service import find_seats
from minikoneps.settings import Postgres
from minikoneps.shared.access import TRAINER, Caller
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import lasting_id, new_secret
from minikoneps.shared.reading import Newest
from minikoneps.shared.together import Together
from minikoneps.workshops import store
from minikoneps.workshops.bearers import Bearer, list_bearers
from minikoneps.workshops.control import Control
from minikoneps.workshops.door_keeping import find_entrance, let_in
from minikoneps.workshops.entering import add_participant, hashed
from minikoneps.workshops.looking import has_begun, shows_own
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.schemas import Joining
from minikoneps.workshops.tables import Participant, Token, TrainerLink

WRONG_FROM_ADDRESS = parse("5/minute")
WRONG_ON_SERVER = parse("30/minute")
STAND_IN = "stand-in"  # who acts for seats that nobody holds
Asked = tuple[str, str, str | None]  # a token, a workshop and a seat
People = Newest[tuple[str, str], Bearer]  # by a token's hash and a workshop
Callers = Newest[Asked, tuple[str, Caller]]
MOST_KNOWN = 10_000  # people at hand, callers, and seats: whoever comes again after so many is looked up anew


class Desk:
    """Looks up tokens and lets people in."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms, self._control = rooms, rooms.control
        self._tries, self._guessing = MovingWindowRateLimiter(MemoryStorage()), Lock()
        self._people: People = Newest(MOST_KNOWN)
        self._people_version = -1
        self._parts: Newest[tuple[str, str], tuple[str, str]] = Newest(MOST_KNOWN)
        self._callers: Callers = Newest(MOST_KNOWN)
        self._together: Together[Asked, Caller] = Together(self._find_all)
        self._stand_in = new_secret()

    def participant(self, token: str | None) -> Participant | None:
        """The bearer of a token, or None."""
        if token is None:
            return None
        with self._control.read() as session:
            return store.find_participant_by_token(session, hashed(token))

    def trainer(self, token: str | None) -> Participant:
        """The bearer of a token, who must be a trainer."""
        participant = self.participant(token)
        if participant is None:
            raise RuleBroken("access.no_token")
        if not participant.is_trainer:
            raise RuleBroken("access.trainer_only")
        return participant

    def enlist(self) -> str:
        """The token of the stand-in: it plays any seat of any room, and is known to this process alone."""
        return self._stand_in

    async def find(self, token: str, workshop: str, seat: str | None) -> Caller:
        """The same as `caller`, for an event loop: who is not known is looked up beside it, with others."""
        log, known = self._rooms.log_at_hand(workshop), self._callers.find((hashed(token), workshop, seat))
        if known is not None and log is not None and known[0] == log.store and self._is_today():
            return known[1]
        return await self._together.ask((token, workshop, seat))

    def _is_today(self) -> bool:
        """Whether nobody's seats have changed since they were looked up."""
        return self._people_version == self._control.version

    def _find_all(self, asked: Sequence[Asked]) -> list[Caller | Exception]:
        self._look_up_all(asked)
        return [self._found(one) for one in asked]

    def _found(self, asked: Asked) -> Caller | Exception:
        callers, (token, workshop, seat) = self._known_callers(), asked
        try:
            caller = self.caller(*asked)
            log = self._rooms.door(workshop).log
            callers.keep({(hashed(token), workshop, seat): (log.store, caller)})
        except Exception as failure:  # noqa: BLE001 - it is raised where the caller is waited for
            return failure
        return caller

    def caller(self, token: str, workshop: str, seat: str | None) -> Caller:
        """The caller behind a token in a workshop; a seat that is named must be held."""
        if compare_digest(token.encode(), self._stand_in.encode()):
            return self._standing_in(workshop, seat or TRAINER)
        bearer = self._known(token, workshop)
        if seat not in (None, TRAINER, *bearer.seats):  # another server may have given it a moment ago
            self._people.drop((hashed(token), workshop))
            bearer = self._known(token, workshop)
        seats = bearer.seats
        if bearer.is_trainer:
            seats, seat = seats | {TRAINER}, seat or TRAINER
        if seat is not None and seat not in seats:
            raise RuleBroken("access.wrong_seat", seat=seat)
        role, party = self._part(workshop, seat)
        return Caller(bearer.participant, bearer.name, workshop, bearer.is_trainer, seat, role, party, seats)

    def look(self, token: str, workshop: str, seat: str) -> Caller:
        """A trainer as they look through a seat: with its role, and its own only where that tells no secret.

        Errors: RuleBroken("access.trainer_only"), RuleBroken("access.not_looking").
        """
        bearer = self._known(token, workshop)
        if not bearer.is_trainer:
            raise RuleBroken("access.trainer_only")
        role, party = self._part(workshop, seat)
        with self._rooms.read(workshop) as session:
            if role is None or not has_begun(session, seat):
                raise RuleBroken("access.not_looking", seat=seat)
            own = shows_own(session, role)
        seats = frozenset({seat} if own else ())
        who = (bearer.participant, bearer.name, workshop)
        return Caller(*who, seat=seat, role=role, party=party if own else None, seats=seats, looks=True)

    def _standing_in(self, workshop: str, seat: str) -> Caller:
        role, party = self._part(workshop, seat)
        leads = seat == TRAINER
        # Somebody else on each seat, for two are two pairs of eyes; the book tells them from nobody.
        who = lasting_id("participant", self._stand_in, workshop, seat)
        return Caller(who, STAND_IN, workshop, leads, seat, role, party, frozenset({seat}))

    def _known(self, token: str, workshop: str) -> Bearer:
        """Who bears a token and what seats they hold, looked up anew after any change of people or seats."""
        people, key = self._known_people(), (hashed(token), workshop)
        bearer = people.find(key)
        if bearer is None:
            bearer = self._look_up(*key)
            people.keep({key: bearer})
        return bearer

    def _known_people(self) -> People:
        version = self._control.version
        if version != self._people_version:
            self._people, self._callers = Newest(MOST_KNOWN), Newest(MOST_KNOWN)
            self._people_version = version
        return self._people

    def _known_callers(self) -> Callers:
        self._known_people()
        return self._callers

    def _look_up_all(self, asked: Sequence[Asked]) -> None:
        """Look up by a few statements whom `caller` would look up one by one, where they may come in."""
        people = self._known_people()
        keys = {(hashed(token), workshop) for token, workshop, _ in asked}
        if unknown := {key for key in keys if people.find(key) is None}:
            with self._control.read() as session:
                people.keep(list_bearers(session, unknown))
        for workshop in {workshop for _, workshop, seat in asked if seat not in (None, TRAINER)}:
            with suppress(RuleBroken):  # it is told to whoever asks for that workshop
                log = self._rooms.door(workshop).log.store
                seats = {seat for _, room, seat in asked if room == workshop and seat is not None}
                if seats := {seat for seat in seats if self._parts.find((log, seat)) is None}:
                    with self._rooms.read(workshop) as inside:
                        found = find_seats(inside, seats)
                    self._parts.keep({(log, seat): part for seat, part in found.items()})

    def _look_up(self, sha256: str, workshop: str) -> Bearer:
        with self._control.read() as session:
            participant = store.find_participant_by_token(session, sha256)
            if participant is None:
                raise RuleBroken("access.no_token")
            room = store.find_room(session, workshop)
            member = room is not None and store.is_member(session, workshop, participant.id)
            if room is None or not (member or participant.is_trainer):
                raise RuleBroken("access.wrong_workshop")
            seats = store.list_held_seats(session, workshop, participant.id)
            return Bearer(participant.id, participant.name, participant.is_trainer, seats)

    def _part(self, workshop: str, seat: str | None) -> tuple[str | None, str | None]:
        if seat is None or seat == TRAINER:
            return seat, None
        key = (self._rooms.door(workshop).log.store, seat)
        part = self._parts.find(key)
        if part is None:  # a seat's role and party are for the life of a store
            with self._rooms.read(workshop) as session:
                part = find_seats(session, [seat]).get(seat)
            if part is None:
                return None, None
            self._parts.keep({key: part})
        return part

    def join(self, wish: Joining, token: str | None, address: str) -> str:
        """Let somebody in by a PIN, a link, a card or a personal code, and give their token.

        The same browser stays the same participant, unless it brings somebody back. Who has a right link
        comes in however many wrong PINs came from the same address: a room is often one address.
        Errors: those of `let_in`, RuleBroken("workshops.wrong_pin"), RuleBroken("workshops.wrong_link"),
        RuleBroken("workshops.wrong_code"), RuleBroken("workshops.too_many_tries").
        """
        if wish.link is not None and wish.code is None:
            return self._let_in(wish, token, address)
        with self._guessing:  # wrong tries sent at once are counted one by one
            self._may_try(address)
            return self._let_in(wish, token, address)

    def _let_in(self, wish: Joining, token: str | None, address: str) -> str:
        wrong = None
        with self._control.write() as session:
            try:
                entrance = find_entrance(session, wish)
            except RuleBroken as refused:  # what was counted against a code is kept
                wrong = refused
            else:
                known = store.find_participant_by_token(session, hashed(token)) if token else None
                secret = let_in(session, self._rooms, entrance, wish, known)
        if wrong is not None:
            self._count_wrong(address)
            raise wrong
        self._rooms.hub.wake(entrance.room.slug)
        return secret or token or ""

    def become_trainer(self, link: str, name: str, token: str | None, address: str) -> str:
        """Let the first visitor of a trainer's link in as a trainer."""
        with self._control.write() as session:
            found = store.find_trainer_link(session, hashed(link))
            if found is None:
                self._count_wrong(address)
                raise RuleBroken("workshops.wrong_link")
            session.delete(found)
            known = store.find_participant_by_token(session, hashed(token)) if token else None
            secret = token if known and token else new_secret()
            participant = known or add_participant(session, name, secret)
            participant.is_trainer = True
            for ticket in store.list_tickets_of(session, participant.id):
                ticket.participant = None  # nobody becomes a trainer by eight digits
                session.add(ticket)
            session.add(participant)
            return secret

    def leave(self, token: str) -> None:
        """Revoke a token."""
        with self._control.write() as session:
            found = session.get(Token, hashed(token))
            if found is not None:
                session.delete(found)

    def _may_try(self, address: str) -> None:
        for limit, whose in ((WRONG_FROM_ADDRESS, address), (WRONG_ON_SERVER, "server")):
            if not self._tries.test(limit, whose):
                reset = self._tries.get_window_stats(limit, whose).reset_time
                raise RuleBroken(
                    "workshops.too_many_tries", seconds=max(1, round(reset - real_now().timestamp()))
                )

    def _count_wrong(self, address: str) -> None:
        self._tries.hit(WRONG_FROM_ADDRESS, address)
        self._tries.hit(WRONG_ON_SERVER, "server")


def trainer_link(folder: Path, database: Postgres | None = None) -> str:
    """A link for the console to print; links that nobody used before end."""
    link = new_secret()
    with _control(folder, database) as control, control.write() as session:
        store.delete_trainer_links(session)
        session.add(TrainerLink(sha256=hashed(link), created_at=real_now()))
    return link


def trainer_token(folder: Path, name: str, database: Postgres | None = None) -> str:
    """A trainer's token for a program on a machine that holds the data."""
    secret = new_secret()
    with _control(folder, database) as control, control.write() as session:
        add_participant(session, name, secret, is_trainer=True)
    return secret


@contextmanager
def _control(folder: Path, database: Postgres | None) -> Iterator[Control]:
    control = Control(folder, database)
    try:
        yield control
    finally:
        control.close()
