"""Who gets a certificate and what stands on it; nothing of a certificate is kept here or in the ledger."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from minikoneps.debriefs.looking import Look, look_at
from minikoneps.ledger.acting import Viewing
from minikoneps.packs.loader import load_pack
from minikoneps.playbook.feature import NotAFeature, read_feature
from minikoneps.results.certificate import Certificate, Signed, sign
from minikoneps.results.glyphs import missing
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import store
from minikoneps.workshops.control import Control
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.scenarios import scenario_text
from minikoneps.workshops.seating import Person, Sitting
from minikoneps.workshops.tables import CertificateTerms, Room

COMPETENCE = re.compile(r"@competence:([a-z0-9-]{1,40})")
NUMBERED = re.compile(r"(pce-[0-9]{2})(-.*)?")  # of the European matrix the number counts, its words vary
NAME_BYTES = 100  # of a name in UTF-8, so that a QR code holds two of them and the titles
MOST_COMPETENCES = 6
QUARTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Attendance:
    """Somebody who sat in the room.

    Shapes: `practised` is whether a person did something of what these seats had to do, as far as the caller
        may know; a seat's own people always may.
    """

    person: str
    name: str
    seats: tuple[str, ...]
    roles: tuple[str, ...]
    practised: bool


@dataclass(frozen=True)
class Awarding:
    """A run whose exercise is over, and what its trainer said of certificates."""

    room: Room
    log: str
    look: Look
    terms: CertificateTerms | None
    competences: tuple[str, ...]


def awarding(rooms: Rooms, view: Viewing) -> Awarding:
    """Look at a run for its certificates."""
    log = str(view.log)
    with rooms.control.read() as control:
        room = store.get_room(control, view.caller.workshop)
        terms = store.find_certificate_terms(control, log)
    look = look_at(rooms, view.session, view.caller, view.now)
    return Awarding(room, log, look, terms, competences_of(rooms.control, room.scenario))


def competences_of(control: Control, scenario: str | None) -> tuple[str, ...]:
    """The competences that a scenario is tagged with, as short codes."""
    if scenario is None:
        return ()
    try:
        feature = read_feature(scenario_text(control, scenario), scenario)
    except (NotAFeature, RuleBroken):
        return ()
    tags = (match[1] for tag in feature.scenarios[0].tags if (match := COMPETENCE.fullmatch(tag)))
    codes = (found[1] if (found := NUMBERED.fullmatch(tag)) else tag for tag in tags)
    return tuple(dict.fromkeys(codes))[:MOST_COMPETENCES]


def list_attendance(one: Awarding) -> list[Attendance]:
    """Everybody who sits on a seat of the room or rests there, by name."""
    people = {who.id: who.name for sitting in one.look.sat.values() for who in _there(sitting)}
    found = [attendance_of(one, person, name) for person, name in people.items()]
    return sorted((each for each in found if each is not None), key=lambda each: each.name.casefold())


def attendance_of(one: Awarding, person: str, name: str) -> Attendance | None:
    """What somebody did in the room; nothing for who sits nowhere."""
    sat = [row for row in one.look.sat.values() if any(who.id == person for who in _there(row))]
    if not sat:
        return None
    return Attendance(
        person=person,
        name=name,
        seats=tuple(row.seat for row in sat),
        roles=tuple(dict.fromkeys(row.role for row in sat)),
        practised=any(one.look.may_read(row.seat) and _by_hand(one.look, row.seat) for row in sat),
    )


def _there(sitting: Sitting) -> Iterator[Person]:
    yield from (*sitting.people, *sitting.resting)


def _by_hand(look: Look, seat: str) -> bool:
    states = (look.state.task(task.id) for task in look.tasks_of(seat))
    return any(state.done is not None and state.by == "person" for state in states)


def suggested_hours(look: Look) -> str:
    """How long the exercise took in real time, in hours, up to the next quarter."""
    begun, ended = look.state.started, look.state.ended
    last = ended or look.state.last
    if begun is None or last is None:
        return "0"
    quarters = -(-(last.real - begun.real) // QUARTER)
    return f"{(Decimal(max(quarters, 1)) / 4).normalize():f}"


def held_on(one: Awarding) -> datetime:
    """The real day of the exercise in the room's zone."""
    last = one.look.state.ended or one.look.state.last
    instant = real_now() if last is None else last.real
    return instant.astimezone(ZoneInfo(load_pack(one.room.pack).time_zone))


def set_terms(rooms: Rooms, one: Awarding, trainer: str, hours: str, *, own: bool) -> CertificateTerms:
    """Say whose name stands on certificates, how many hours, and whether trainees print theirs themselves.

    Errors: RuleBroken("results.name_unfit").
    """
    terms = CertificateTerms(
        log=one.log,
        room=one.room.slug,
        trainer=fitting_name(trainer),
        hours=hours,
        own=own,
        given_at=real_now(),
    )
    with rooms.control.write(people=False) as control:
        store.put_certificate_terms(control, terms)
    return terms


def take_terms_back(rooms: Rooms, one: Awarding) -> None:
    """Forget what was said about certificates in this room, with the name in it."""
    with rooms.control.write(people=False) as control:
        store.delete_certificate_terms(control, one.room.slug)


def certify(rooms: Rooms, one: Awarding, named: Sequence[tuple[Attendance, str]]) -> list[Signed]:
    """Sign a certificate for each of these, under the name that was typed now.

    Errors: RuleBroken("debriefs.not_yet"), RuleBroken("results.no_terms"), RuleBroken("results.name_unfit").
    """
    if not one.look.ready:
        raise RuleBroken("debriefs.not_yet")
    if one.terms is None:
        raise RuleBroken("results.no_terms")
    with rooms.control.read() as control:
        key = store.get_signing_key(control, one.room.slug)
    title = one.room.title if one.look.plan is None else one.look.plan.title
    return [
        sign(
            key,
            Certificate(
                name=fitting_name(name),
                trainer=one.terms.trainer,
                title=title,
                room=one.room.title,
                log=one.log,
                held_on=held_on(one).date(),
                hours=one.terms.hours,
                roles=who.roles,
                competences=one.competences if who.practised else (),
                practised=who.practised,
            ),
        )
        for who, name in named
    ]


def fitting_name(name: str) -> str:
    """A name as it will be printed and signed.

    Errors: RuleBroken("results.name_unfit") for one too long for a QR code, or not to be printed.
    """
    plain = " ".join(name.split())
    if len(plain.encode()) > NAME_BYTES or missing(plain):
        raise RuleBroken("results.name_unfit", name_bytes=NAME_BYTES, unknown=missing(plain) or "–")
    return plain
