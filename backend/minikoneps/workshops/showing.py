"""How rooms, seats and sessions are shown."""

from collections.abc import Sequence
from contextlib import suppress

from sqlmodel import Session as StoreSession

from minikoneps.ledger.acting import Viewing
from minikoneps.ledger.following import cursor_of
from minikoneps.ledger.law import law_changed
from minikoneps.ledger.platform import down_since
from minikoneps.ledger.schemas import ClockShown
from minikoneps.ledger.service import get_beginning, get_clock
from minikoneps.packs.loader import load_pack
from minikoneps.parties.service import get_party, list_seats
from minikoneps.shared.access import Caller
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import store
from minikoneps.workshops.door_keeping import Entrance
from minikoneps.workshops.masking import hides_bots
from minikoneps.workshops.places import PersonShown, RunShown, SeatShown
from minikoneps.workshops.playlists import next_scenario
from minikoneps.workshops.projector import show_checkpoint
from minikoneps.workshops.rewinding import show_rewound
from minikoneps.workshops.rooms import Rooms, room_log
from minikoneps.workshops.schemas import (
    HeldSeat,
    Invitation,
    ParticipantShown,
    Session,
    WorkshopName,
    WorkshopShown,
)
from minikoneps.workshops.seating import OBSERVER, Sitting, list_sitting, offer, sitting_in
from minikoneps.workshops.tables import Participant, Room


def key_fingerprint(session: StoreSession) -> str:
    """The fingerprint of the key that signs this ledger."""
    return str(get_beginning(session)["signing_key"])


def show_workshop(rooms: Rooms, room: Room, base_url: str, *, private: bool) -> WorkshopShown:
    """A room; with `private`, its PIN and links too."""
    pack = load_pack(room.pack)
    with rooms.read(room.slug) as session:
        checkpoint = show_checkpoint(session)  # before all else: twice told is not missed
        return WorkshopShown(
            slug=room.slug,
            title=room.title,
            language=room.language,
            attempt=room.attempt,
            rewound=show_rewound(session),
            log=str(room_log(room)),
            cursor=cursor_of(room_log(room), int(checkpoint.get("size", 0)) - 1),
            pack=room.pack,
            pack_date=room.pack_date,
            currency=pack.currencies[0],
            time_zone=pack.time_zone,
            law_changed=private and law_changed(session),
            scenario=room.scenario,
            clock=ClockShown.of(get_clock(session), down_since(session)),
            key_fingerprint=key_fingerprint(session),
            checkpoint=checkpoint,
            is_open=room.is_open,
            table_size=room.table_size,
            keep_days=room.keep_days,
            playlist=room.playlist,
            next_scenario=next_scenario(room.playlist, room.playlist_place),
            pin=room.pin if private else None,
            join_link=f"{base_url}/join/{room.join_link}" if private else None,
            projector_link=f"{base_url}/projector/{room.projector_link}" if private else None,
        )


def show_workshops(rooms: Rooms, found: Sequence[Room], base_url: str) -> list[WorkshopShown]:
    """All rooms that this program can open; the console names the others."""
    shown = []
    for room in found:
        with suppress(RuleBroken):
            shown.append(show_workshop(rooms, room, base_url, private=True))
    return shown


def show_session(rooms: Rooms, participant: Participant) -> Session:
    """Who somebody is, and the seats held in every room joined."""
    with rooms.control.read() as session:
        joined = (
            store.list_rooms(session)
            if participant.is_trainer
            else store.list_rooms_of(session, participant.id)
        )
        held = {room.slug: store.list_held_seats(session, room.slug, participant.id) for room in joined}
    seats: list[HeldSeat] = []
    for room in joined:
        with suppress(RuleBroken):  # a room that is shut keeps nobody from the others
            seats += _held(rooms, room, held[room.slug])
    return Session(
        participant=ParticipantShown(
            id=participant.id, name=participant.name, trainer=participant.is_trainer
        ),
        seats=seats,
        workshops=[WorkshopName(slug=room.slug, title=room.title) for room in joined],
    )


def _held(rooms: Rooms, room: Room, held: frozenset[str]) -> list[HeldSeat]:
    if not held:
        return []
    with rooms.read(room.slug) as session:
        return [
            HeldSeat(
                workshop=room.slug,
                workshop_title=room.title,
                seat=row.seat,
                role=row.role,
                organisation=get_party(session, row.party).name,
                party=row.party,
            )
            for row in list_seats(session)
            if row.seat in held
        ]


def show_invitation(rooms: Rooms, entrance: Entrance) -> Invitation:
    """Where a link leads; a card's bearer is told the seat and who is there."""
    room, ticket = entrance.room, entrance.ticket
    told = Invitation(title=room.title, language=room.language, open=room.is_open)
    one = None if ticket is None else list_sitting(rooms, room.slug).get(ticket.seat or "")
    if ticket is None or one is None:
        return told
    taken = one.people + one.resting
    return told.model_copy(
        update={
            "seat": one.seat,
            "role": one.role,
            "organisation": one.organisation,
            "people": [person.name for person in taken],
            "held": ticket.participant is not None,
            "places": one.role == OBSERVER or len(taken) < room.table_size,
        }
    )


def show_seats(rooms: Rooms, view: Viewing) -> list[SeatShown]:
    """Every seat of a room with who is there, as far as the viewer may know a bot from a person."""
    caller = view.caller
    with rooms.control.read() as session:
        table_size = store.get_room(session, caller.workshop).table_size
    sitting = list(sitting_in(rooms, caller.workshop, view.session).values())
    offered = offer(sitting, table_size)
    masked = are_bots_masked(view.session, caller)
    return [_seat(one, caller.participant, offered, table_size, masked=masked) for one in sitting]


def are_bots_masked(session: StoreSession, caller: Caller) -> bool:
    """Whether it is hidden from a viewer who is a bot."""
    return not caller.is_trainer and hides_bots(session)


def _seat(one: Sitting, viewer: str, offered: str | None, table_size: int, *, masked: bool) -> SeatShown:
    acting = one.people if one.bot is None else (one.bot,)
    mine = any(person.id == viewer for person in acting)
    hidden = masked and not mine  # names would tell it too: nobody sits where a bot does
    taken = len(one.people) + len(one.resting)
    return SeatShown(
        seat=one.seat,
        role=one.role,
        organisation=one.organisation,
        party=one.party,
        holder=None if hidden else ", ".join(person.name for person in acting) or None,
        people=[] if hidden else [PersonShown(id=person.id, name=person.name) for person in one.people],
        resting=[] if hidden else [PersonShown(id=person.id, name=person.name) for person in one.resting],
        mine=mine,
        bot=one.bot is not None and not masked,
        takes=hidden or one.role == OBSERVER or taken < table_size,
        offered=hidden or (one.seat == offered and not masked),  # one alone would be a bot's
    )


def show_runs(rooms: Rooms, workshop: str) -> list[RunShown]:
    """The workshops that were held in a room, the newest first."""
    with rooms.control.read() as session:
        live = store.get_room(session, workshop).attempt
        return [
            RunShown(
                attempt=run.attempt,
                title=run.title,
                scenario=run.scenario,
                pack=run.pack,
                began_at=run.began_at,
                ended_at=run.ended_at,
                live=run.attempt == live,
            )
            for run in store.list_runs(session, workshop)
        ]
