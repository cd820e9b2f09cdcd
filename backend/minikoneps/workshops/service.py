"""What a trainer does with a room, and what people do with its seats."""

import re
import unicodedata
from datetime import date

from sqlmodel import Session

from minikoneps.ledger.act import Act, LogName
from minikoneps.ledger.checkpoint import fingerprint, public_key
from minikoneps.ledger.law import begun_under
from minikoneps.ledger.service import start_clock
from minikoneps.packs.loader import load_pack
from minikoneps.parties.service import assign_seat, list_seats, register_party
from minikoneps.sealing.keys import new_signing_key
from minikoneps.shared.access import CLOCK, TRAINER, Caller
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import letters, new_digits, new_link, new_secret
from minikoneps.workshops import store
from minikoneps.workshops.desk import add_participant
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.scenarios import find_scenario
from minikoneps.workshops.schemas import ParticipantPlan, WorkshopPlan
from minikoneps.workshops.tables import Claim, Member, Participant, Room, SigningKey

RESERVED = {TRAINER, CLOCK}


def create_workshop(rooms: Rooms, plan: WorkshopPlan, trainer: Participant) -> str:
    """Make a room with its store, its keys and its seats, and give its name in addresses.

    Errors: RuleBroken("workshops.seats_twice"), RuleBroken("workshops.scenario_unknown"),
    RuleBroken("workshops.name_taken"), those of the pack.
    """
    names = [seat.seat for seat in plan.seats]
    if len(set(names)) != len(names) or RESERVED & set(names):
        raise RuleBroken("workshops.seats_twice")
    if plan.scenario is not None:
        find_scenario(plan.scenario)
    now = real_now()
    starts_at = plan.starts_at or now
    pack_date = plan.pack_date or starts_at.date()
    load_pack(plan.pack).procedure("open", pack_date)
    room = _new_room(rooms, plan, pack_date)
    try:
        rooms.stores.create(LogName(room.slug, 1).store)
    except FileExistsError:  # here or at another server, since the name was found to be free
        raise RuleBroken("workshops.name_taken") from None
    signing = new_signing_key()
    with rooms.control.write() as session:
        session.add(room)
        session.flush()
        session.add(SigningKey(room=room.slug, private=signing))
    caller = Caller(trainer.id, trainer.name, room.slug, is_trainer=True, seat=TRAINER, role=TRAINER)

    def begin(act: Act) -> None:
        start_clock(act, starts_at, plan.rate)
        act.append(
            "attempt.started",
            {
                "workshop": room.slug,
                "attempt": 1,
                "parent": None,
                **begun_under(plan.pack, pack_date),
                "language": plan.language,
                "signing_key": fingerprint(public_key(signing)),
            },
        )
        parties: dict[str, str] = {}
        for seat in plan.seats:
            if seat.organisation not in parties:
                parties[seat.organisation] = register_party(act, seat.organisation).id
            assign_seat(act, seat.seat, seat.role, parties[seat.organisation])

    rooms.door(room.slug).write(begin, caller, by_clock=False)
    return room.slug


def _new_room(rooms: Rooms, plan: WorkshopPlan, pack_date: date) -> Room:
    now = real_now()
    with rooms.control.read() as session:
        slug = _free_slug(rooms, session, plan.slug or slug_of(plan.title))
        pin = new_digits(8)
        while store.find_room_by_pin(session, pin) is not None:
            pin = new_digits(8)
    return Room(
        slug=slug,
        title=plan.title,
        language=plan.language,
        pack=plan.pack,
        pack_date=pack_date,
        scenario=plan.scenario,
        pin=pin,
        join_link=new_link(),
        projector_link=new_link(),
        created_at=now,
        alive_at=now,
    )


def slug_of(title: str) -> str:
    """A name in addresses for a title; titles without Latin letters get one of their own."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:20].strip("-")
    return slug if re.fullmatch(r"[a-z][a-z0-9-]+", slug) else f"room-{letters(6)}"


def _free_slug(rooms: Rooms, session: Session, wanted: str) -> str:
    slug, number = wanted, 1
    while store.find_room(session, slug) is not None or rooms.stores.exists(LogName(slug, 1).store):
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def add_bot(rooms: Rooms, workshop: str, plan: ParticipantPlan) -> tuple[Participant, str]:
    """Enter a participant for a program, sitting on free seats."""
    with rooms.read(workshop) as session:
        known = {seat.seat for seat in list_seats(session)}
    secret = new_secret()
    with rooms.control.write() as session:
        participant = add_participant(session, plan.name, secret, is_bot=plan.bot)
        session.add(Member(room=workshop, participant=participant.id))
        for seat in plan.seats:
            if seat not in known:
                raise RuleBroken("workshops.seat_unknown")
            _take(session, workshop, seat, participant.id)
    rooms.hub.wake(workshop)
    return participant, secret


def claim_seat(rooms: Rooms, caller: Caller, seat: str) -> None:
    """Sit down on a free seat; a bot gives way to a person."""
    with rooms.read(caller.workshop) as session:
        if seat not in {known.seat for known in list_seats(session)}:
            raise RuleBroken("workshops.seat_unknown")
    with rooms.control.write() as session:
        _take(session, caller.workshop, seat, caller.participant)
    rooms.hub.wake(caller.workshop)


def leave_seat(rooms: Rooms, caller: Caller, seat: str) -> None:
    """Stand up from a seat; the trainer may free anybody's."""
    with rooms.control.write() as session:
        claim = store.find_claim(session, caller.workshop, seat)
        if claim is None:
            return
        if claim.participant != caller.participant and not caller.is_trainer:
            raise RuleBroken("access.wrong_seat", seat=seat)
        session.delete(claim)
    rooms.hub.wake(caller.workshop)


def _take(session: Session, workshop: str, seat: str, participant: str) -> None:
    claim = store.find_claim(session, workshop, seat)
    if claim is None:
        session.add(Claim(room=workshop, seat=seat, participant=participant))
        return
    holder = session.get(Participant, claim.participant)
    if claim.participant != participant and not (holder is not None and holder.is_bot):
        raise RuleBroken("workshops.seat_taken", seat=seat)
    claim.participant = participant
    session.add(claim)
