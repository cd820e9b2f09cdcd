"""A room is a place, a workshop is a run in it: the first, the next one, and a new room like it."""

import re
import unicodedata
from collections.abc import Set
from dataclasses import replace
from itertools import count

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from minikoneps.ledger.act import LogName
from minikoneps.sealing.keys import new_signing_key
from minikoneps.shared.access import TRAINER, Caller
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.faults import Fault
from minikoneps.shared.identifiers import letters, new_digits, new_link
from minikoneps.shared.languages import LANGUAGES, PAGE_LANGUAGES
from minikoneps.workshops import store
from minikoneps.workshops.asked import Asked
from minikoneps.workshops.beginnings import (
    Beginning,
    as_it_began,
    describe,
    first_act,
    must_be_playable,
    pack_of,
    seats_of,
)
from minikoneps.workshops.bundle import make_bundle
from minikoneps.workshops.places import RunPlan
from minikoneps.workshops.playlists import find_playlist
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.scenarios import show_scenario
from minikoneps.workshops.schemas import WorkshopPlan
from minikoneps.workshops.tables import Room, Run, SigningKey
from minikoneps.workshops.tickets import renew

# First words of addresses that belong to the server; a room of that name would never be reached.
ELSEWHERE = frozenset(
    ("api", "api-docs", "assets", "check", "data", "docs", "healthz", "join", "metrics", "ocds", "projector")
    + ("readyz", "scenarios", "server", "trainer", "verify")
)
COUNTED = re.compile(r" \([0-9]{1,4}\)$")
LONGEST = 240  # leaves room for a number


def create_workshop(rooms: Rooms, plan: WorkshopPlan, trainer: Caller, asked: Asked | None = None) -> str:
    """Make a room with its keys and its first run, and give its name in addresses.

    Errors: RuleBroken("workshops.seats_twice"), RuleBroken("workshops.no_seats"),
    RuleBroken("workshops.scenario_unknown"), RuleBroken("workshops.playlist_unknown"),
    RuleBroken("workshops.name_taken"), those of the pack.
    """
    scenario = plan.scenario
    if plan.playlist is not None and scenario is None:
        scenario = find_playlist(plan.playlist).scenarios[0]
    beginning = Beginning(
        title=plan.title,
        language=plan.language,
        pack=plan.pack or pack_of(rooms.control, scenario),
        pack_date=plan.pack_date or (plan.starts_at or real_now()).date(),
        scenario=scenario,
        starts_at=plan.starts_at,
        rate=plan.rate,
        seats=tuple(plan.seats or seats_of(rooms.control, scenario)),
    )
    must_be_playable(rooms.control, beginning)
    room = _new_room(rooms, plan.slug or slug_of(plan.title), beginning, asked)
    if plan.playlist is not None:
        room.playlist = find_playlist(plan.playlist).name
    return _open_room(rooms, room, beginning, trainer)


def copy_room(
    rooms: Rooms, workshop: str, title: str | None, trainer: Caller, asked: Asked | None = None
) -> str:
    """Open a new room like another one: its scenario, law, pace and seats, its settings, and nobody in it."""
    with rooms.control.read() as session:
        old = store.get_room(session, workshop)
        taken = {room.title for room in store.list_rooms(session)}
    beginning = replace(as_it_began(rooms, old), title=title or next_title(old.title, taken))
    must_be_playable(rooms.control, beginning)
    room = _new_room(rooms, slug_of(beginning.title), beginning, asked)
    room.table_size, room.keep_days, room.playlist = old.table_size, old.keep_days, old.playlist
    room.playlist_place, room.quiz = old.playlist_place, old.quiz
    return _open_room(rooms, room, beginning, trainer)


def bundle_of(rooms: Rooms, workshop: str, attempt: int) -> tuple[str, bytes]:
    """The bundle of any run of a room, and what its log's store is called.

    Errors: RuleBroken("workshops.run_unknown").
    """
    with rooms.control.read() as session:
        if all(run.attempt != attempt for run in store.list_runs(session, workshop)):
            raise RuleBroken("workshops.run_unknown")
    name = LogName(workshop, attempt).store
    if not rooms.is_live(workshop, attempt):
        rooms.stores.bring_forward(name)  # nobody did when the program grew: it was not in use
    with rooms.stores.read(name) as session:
        return name, make_bundle(session, rooms.control, workshop)


def begin_again(rooms: Rooms, workshop: str, wanted: RunPlan, trainer: Caller) -> None:
    """Begin the next run in a room: the same address, PIN and codes; what was played is kept beside it.

    Errors: those of `create_workshop`.
    """
    with rooms.control.read() as session:
        room = store.get_room(session, workshop)
    beginning, place = _next(rooms, room, wanted), room.playlist_place
    if room.playlist is not None and wanted.scenario in find_playlist(room.playlist).scenarios:
        place = find_playlist(room.playlist).scenarios.index(wanted.scenario)
    must_be_playable(rooms.control, beginning)
    log = LogName(workshop, rooms.next_attempt(workshop))
    with rooms.control.read() as session:
        signing = store.get_signing_key(session, workshop)
    with rooms.beginning(log) as door:
        door.write(first_act(log, beginning, signing), _acting(trainer), by_clock=False)
        with rooms.control.write() as session:
            live = store.get_room(session, workshop)
            live.attempt, live.playlist_place = log.attempt, place
            describe(live, beginning)
            session.add(live)
            for run in store.list_runs(session, workshop):
                run.ended_at = run.ended_at or real_now()
                session.add(run)
            session.add(_run(live, log.attempt))
            if wanted.keep_people:
                _keep_seated(session, workshop, {seat.seat for seat in beginning.seats})
            else:
                _send_home(session, workshop)
    rooms.hub.wake(workshop)


def _next(rooms: Rooms, room: Room, wanted: RunPlan) -> Beginning:
    before = as_it_began(rooms, room)
    if wanted.scenario is None or wanted.scenario == room.scenario:
        found = before
    else:
        story = show_scenario(rooms.control, wanted.scenario)
        found = replace(
            before,
            title=story.title,
            language=story.language
            if story.language in PAGE_LANGUAGES and room.language in LANGUAGES
            else room.language,
            pack=story.pack,
            pack_date=before.pack_date if story.pack == room.pack else real_now().date(),
            scenario=wanted.scenario,
            seats=tuple(story.seats) or before.seats,
        )
    return replace(
        found,
        title=wanted.title or found.title,
        language=wanted.language or found.language,
        seats=tuple(wanted.seats or found.seats),
    )


def _open_room(rooms: Rooms, room: Room, beginning: Beginning, trainer: Caller) -> str:
    log = LogName(room.slug, 1)
    try:
        rooms.stores.create(log.store)
    except FileExistsError:  # here or at another server, since the name was found to be free
        raise RuleBroken("workshops.name_taken") from None
    signing = new_signing_key()
    try:
        with rooms.control.write() as session:
            session.add(room)
            session.flush()
            session.add(SigningKey(room=room.slug, private=signing))
            session.add(_run(room, 1))
    except IntegrityError as twice:  # another server was asked the same at this very moment
        raise RuleBroken(Fault.UNCERTAIN.value) from twice
    rooms.door(room.slug).write(first_act(log, beginning, signing), _acting(trainer), by_clock=False)
    return room.slug


def _acting(trainer: Caller) -> Caller:
    return replace(trainer, seat=TRAINER, role=TRAINER)


def _new_room(rooms: Rooms, wanted: str, beginning: Beginning, asked: Asked | None) -> Room:
    now = real_now()
    with rooms.control.read() as session:
        slug = _free_slug(rooms, session, wanted)
        pin = new_digits(8)
        while store.find_room_by_pin(session, pin) is not None:
            pin = new_digits(8)
    return Room(
        slug=slug,
        title=beginning.title,
        language=beginning.language,
        pack=beginning.pack,
        pack_date=beginning.pack_date,
        scenario=beginning.scenario,
        starts_at=beginning.starts_at,
        rate=beginning.rate,
        pin=pin,
        join_link=new_link(),
        projector_link=new_link(),
        asked=None if asked is None else asked.by,
        asked_for=None if asked is None else asked.about,
        created_at=now,
        alive_at=now,
    )


def _run(room: Room, attempt: int) -> Run:
    return Run(
        room=room.slug,
        attempt=attempt,
        title=room.title,
        language=room.language,
        pack=room.pack,
        pack_date=room.pack_date,
        scenario=room.scenario,
        began_at=real_now(),
    )


def _keep_seated(session: Session, workshop: str, seats: set[str]) -> None:
    """People stay in the room, and on a seat where the next run has one of the same name."""
    for row, who in store.list_sitters(session, workshop):
        if row.seat not in seats or who.is_bot:
            session.delete(row)
        else:
            row.rests = False
            session.add(row)


def _send_home(session: Session, workshop: str) -> None:
    """Nobody stays: seats are empty, cards are for the next people, and who was in comes in by the PIN."""
    for row, _ in store.list_sitters(session, workshop):
        session.delete(row)
    for ticket in store.list_tickets(session, workshop):
        if ticket.link is None:
            session.delete(ticket)
        elif ticket.participant is not None:
            ticket.participant = None
            renew(ticket)
            session.add(ticket)
    for who, membership in store.list_people(session, workshop):
        if not who.is_trainer:
            session.delete(membership)


def slug_of(title: str) -> str:
    """A name in addresses for a title; titles without Latin letters get one of their own."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:20].strip("-")
    return slug if re.fullmatch(r"[a-z][a-z0-9-]+", slug) else f"room-{letters(6)}"


def next_title(title: str, taken: Set[str]) -> str:
    """A title told apart from those there are: the same with the next number behind it."""
    plain = COUNTED.sub("", title)[:LONGEST]
    return next(told for number in count(2) if (told := f"{plain} ({number})") not in taken)


def _free_slug(rooms: Rooms, session: Session, wanted: str) -> str:
    slug, number, taken = wanted, 1, store.list_slugs(session, wanted)
    while slug in ELSEWHERE or slug in taken or rooms.stores.exists(LogName(slug, 1).store):
        number += 1
        slug = f"{wanted}-{number}"
    return slug
