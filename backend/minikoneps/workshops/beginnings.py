"""What a run of a room begins with: its scenario, its law, its clock and its seats."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from minikoneps.ledger.act import Act, LogName
from minikoneps.ledger.checkpoint import fingerprint, public_key
from minikoneps.ledger.law import begun_under
from minikoneps.ledger.service import start_clock
from minikoneps.packs.loader import load_pack
from minikoneps.parties.service import assign_seat, get_party, list_seats, register_party
from minikoneps.parties.tables import Party
from minikoneps.shared.access import CLOCK, TRAINER
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops.control import Control
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.scenarios import show_scenario
from minikoneps.workshops.schemas import SeatPlan
from minikoneps.workshops.tables import Room

RESERVED = {TRAINER, CLOCK}


@dataclass(frozen=True)
class Beginning:
    """What a run begins with, all decided."""

    title: str
    language: str
    pack: str
    pack_date: date
    scenario: str | None
    starts_at: datetime | None
    rate: int
    seats: tuple[SeatPlan, ...]


def must_be_playable(control: Control, beginning: Beginning) -> None:
    """Refuse what no run can begin with, before anything is made."""
    names = [seat.seat for seat in beginning.seats]
    if not names:
        raise RuleBroken("workshops.no_seats")
    if len(set(names)) != len(names) or RESERVED & set(names):
        raise RuleBroken("workshops.seats_twice")
    if beginning.scenario is not None:
        show_scenario(control, beginning.scenario)
    load_pack(beginning.pack).procedure("open", beginning.pack_date)


def pack_of(control: Control, scenario: str | None) -> str:
    """The law that a scenario is played under."""
    return "generic" if scenario is None else show_scenario(control, scenario).pack


def seats_of(control: Control, scenario: str | None) -> list[SeatPlan]:
    """The seats that a scenario asks for."""
    return [] if scenario is None else show_scenario(control, scenario).seats


def as_it_began(rooms: Rooms, room: Room) -> Beginning:
    """What the present run of a room began with."""
    with rooms.read(room.slug) as session:
        seats = tuple(
            SeatPlan(seat=row.seat, role=row.role, organisation=get_party(session, row.party).name)  # type: ignore[arg-type]
            for row in list_seats(session)
        )
    return Beginning(
        title=room.title,
        language=room.language,
        pack=room.pack,
        pack_date=room.pack_date,
        scenario=room.scenario,
        starts_at=room.starts_at,
        rate=room.rate,
        seats=seats,
    )


def first_act(log: LogName, plan: Beginning, signing: bytes) -> Callable[[Act], None]:
    """The first act of a run: its clock, its name, its organisations and seats."""

    def begin(act: Act) -> None:
        start_clock(act, plan.starts_at or real_now(), plan.rate)
        act.append(
            "attempt.started",
            {
                "workshop": log.workshop,
                "attempt": log.attempt,
                "parent": None,
                **begun_under(plan.pack, plan.pack_date),
                "language": plan.language,
                "signing_key": fingerprint(public_key(signing)),
            },
        )
        parties: dict[str, Party] = {}  # the rows themselves: the session need not look for them again
        for seat in plan.seats:
            if seat.organisation not in parties:
                parties[seat.organisation] = register_party(act, seat.organisation)
            assign_seat(act, seat.seat, seat.role, parties[seat.organisation].id)

    return begin


def describe(room: Room, beginning: Beginning) -> None:
    """Let a room tell of the run that it plays now."""
    room.title, room.language, room.scenario = beginning.title, beginning.language, beginning.scenario
    room.pack, room.pack_date = beginning.pack, beginning.pack_date
    room.starts_at, room.rate = beginning.starts_at, beginning.rate
