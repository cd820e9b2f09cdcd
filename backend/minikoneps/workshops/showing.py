"""How rooms, seats and sessions are shown."""

from collections.abc import Sequence
from contextlib import suppress

from sqlmodel import Session as StoreSession

from minikoneps.ledger.acting import Viewing
from minikoneps.ledger.law import law_changed
from minikoneps.ledger.schemas import ClockShown
from minikoneps.ledger.service import get_beginning, get_clock
from minikoneps.packs.loader import load_pack
from minikoneps.parties.service import get_party, list_seats
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import store
from minikoneps.workshops.projector import show_checkpoint
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.schemas import (
    HeldSeat,
    ParticipantShown,
    SeatShown,
    Session,
    WorkshopName,
    WorkshopShown,
)
from minikoneps.workshops.tables import Participant, Room


def key_fingerprint(session: StoreSession) -> str:
    """The fingerprint of the key that signs this ledger."""
    return str(get_beginning(session)["signing_key"])


def show_workshop(rooms: Rooms, room: Room, base_url: str, *, private: bool) -> WorkshopShown:
    """A room; with `private`, its PIN and links too."""
    pack = load_pack(room.pack)
    with rooms.read(room.slug) as session:
        return WorkshopShown(
            slug=room.slug,
            title=room.title,
            language=room.language,
            attempt=room.attempt,
            log=f"{room.slug}/{room.attempt}",
            pack=room.pack,
            pack_date=room.pack_date,
            currency=pack.currencies[0],
            time_zone=pack.time_zone,
            law_changed=private and law_changed(session),
            scenario=room.scenario,
            clock=ClockShown.of(get_clock(session)),
            key_fingerprint=key_fingerprint(session),
            checkpoint=show_checkpoint(session),
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
        held = {room.slug: store.list_claimed_seats(session, room.slug, participant.id) for room in joined}
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


def show_seats(rooms: Rooms, view: Viewing) -> list[SeatShown]:
    """Every seat of a room with its holder."""
    with rooms.control.read() as session:
        held = {claim.seat: holder for claim, holder in store.list_claims(session, view.caller.workshop)}
    shown = []
    for row in list_seats(view.session):
        holder = held.get(row.seat)
        shown.append(
            SeatShown(
                seat=row.seat,
                role=row.role,
                organisation=get_party(view.session, row.party).name,
                party=row.party,
                holder=None if holder is None else holder.name,
                mine=holder is not None and holder.id == view.caller.participant,
                bot=holder is not None and holder.is_bot,
            )
        )
    return shown
