"""The report of a workshop: what the debrief says, as tables; while it goes on, what may be told so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from minikoneps.debriefs.attempts import list_attempts
from minikoneps.debriefs.looking import Look, look_at
from minikoneps.debriefs.schemas import SceneTold, SeatTold
from minikoneps.debriefs.seats import list_seats_told, show_team
from minikoneps.debriefs.service import list_tenders_told, prose_of, show_tickets
from minikoneps.debriefs.telling import list_checks, list_moments, list_scenes
from minikoneps.exercises.cards import TaskState
from minikoneps.exercises.facts import Fact
from minikoneps.ledger.acting import Viewing
from minikoneps.packs.loader import load_pack
from minikoneps.results.bids import bids_table
from minikoneps.results.quizzes import quiz_tables
from minikoneps.results.tables import Cell, Report, Table, TableName
from minikoneps.results.words import Words
from minikoneps.shared.clock import real_now
from minikoneps.workshops import store
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.schemas import RewoundShown
from minikoneps.workshops.showing import key_fingerprint, show_runs
from minikoneps.workshops.tables import Room


@dataclass(frozen=True)
class Reporting:
    """What a report is made from: the attempt of `view` as its caller may see it, and how to say it."""

    rooms: Rooms
    live: Viewing
    view: Viewing
    words: Words
    named: bool
    room: Room
    look: Look
    zone: ZoneInfo

    def local(self, instant: datetime | None) -> datetime | None:
        """An instant as the room's wall clock has it, to the second."""
        if instant is None:
            return None
        return instant.astimezone(self.zone).replace(tzinfo=None, microsecond=0)

    def moment(self, fact: Fact | None) -> tuple[datetime | None, datetime | None]:
        """When something happened: workshop time and real time."""
        return (None, None) if fact is None else (self.local(fact.at), self.local(fact.real))


def reporting(rooms: Rooms, live: Viewing, view: Viewing, words: Words, *, named: bool) -> Reporting:
    """Look at a room for a report of the attempt of `view`; `live` is the one that is played."""
    with rooms.control.read() as control:
        room = store.get_room(control, view.caller.workshop)
    look = look_at(rooms, view.session, view.caller, view.now)
    return Reporting(rooms, live, view, words, named, room, look, ZoneInfo(load_pack(room.pack).time_zone))


def make_report(one: Reporting) -> Report:
    """The whole report."""
    scenes = list_scenes(one.look)
    titles = {scene.id: _scene(one, scene) for scene in scenes}
    seats = list_seats_told(one.look)
    tables = (
        _summary(one),
        _acts(one, scenes),
        _seats(one, seats),
        _tasks(one, seats, titles),
        _checks(one, titles),
        bids_table(list_tenders_told(one.look), one.words),
        _timeline(one, titles),
        _attempts(one),
        _exit(one),
        *quiz_tables(one.rooms, one.view, one.words, named=one.named),
    )
    aims, _ = prose_of(one.rooms.control, one.room.scenario)
    return Report(one.room.title, _notes(one), aims, {table.name: table for table in tables})


def _notes(one: Reporting) -> Sequence[str]:
    """What a reader must know before reading on."""
    found = [one.words("report", "training")]
    if not one.look.ready and one.look.state.started is not None:
        at = one.local(one.view.now)
        found.append(one.words("report", "going", at=f"{at:%Y-%m-%d %H:%M}"))
    if one.look.sealed:
        found.append(one.words("report", "sealed"))
    if len(told := list_attempts(one.rooms, one.live)) > 1:
        number, others = one.view.log.attempt, [row for row in told if row.log != one.view.log]
        rest = ", ".join(str(row.log.attempt) for row in others)
        found.append(one.words("report", "attempt", number=number, rest=rest))
    found.append(one.words("report", "named" if one.named else "anonymous"))
    return [*found, one.words("report", "zone", zone=one.zone.key)]


def _scene(one: Reporting, scene: SceneTold) -> str:
    return one.words("scene", scene.kind, number=scene.number, name=scene.name)


def _summary(one: Reporting) -> Table:
    look, team, tickets = one.look, show_team(one.look), show_tickets(one.rooms, one.view)
    rows: list[tuple[str, Cell]] = [
        ("room", one.room.title),
        ("scenario", None if look.plan is None else look.plan.title),
        ("law", f"{one.room.pack} {one.room.pack_date:%Y-%m-%d}"),
        ("attempt", _which(one)),
        ("log", str(one.view.log)),
        ("key", key_fingerprint(one.view.session)),
        ("began", one.moment(look.state.started)[1]),
        ("ended", one.moment(look.state.ended)[1]),
        ("team", None if team is None else team.total),
        ("tickets", tickets.tickets),
        ("score", None if tickets.score is None else Decimal(tickets.score)),
        ("made", one.local(real_now())),
    ]
    return Table("summary", ("fact", "value"), [(one.words("fact", name), value) for name, value in rows])


def _acts(one: Reporting, scenes: Sequence[SceneTold]) -> Table:
    rows = [
        (
            _scene(one, scene),
            one.local(scene.begun_at),
            one.local(scene.ended_at),
            scene.minutes,
            None if scene.ended_at is None else round((scene.ended_at - scene.begun_at).total_seconds() / 60),
        )
        for scene in scenes
    ]
    return Table("acts", ("act", "began", "ended", "planned", "took"), rows)


def _seats(one: Reporting, seats: Sequence[SeatTold]) -> Table:
    names = ("people",) if one.named else ()
    columns = ("seat", "role", "organisation", "player", *names, "done", "tasks", "hints", "refused", "late")
    rows = []
    for seat in seats:
        people: tuple[Cell, ...] = (", ".join(seat.people),) if one.named else ()
        points = seat.points
        rows.append(
            (
                one.words.seat(seat.seat),
                one.words("role", seat.role),
                seat.organisation,
                one.words("hand", seat.played_by or "nobody"),
                *people,
                sum(task.by == "person" for task in seat.tasks),
                len(seat.tasks),
                seat.hints,
                seat.refused,
                seat.late,
                None if points is None else points.automatic,
                None if points is None else points.judged,
                None if points is None else points.total,
            )
        )
    return Table("seats", (*columns, "checked", "judged", "total"), rows)


def _tasks(one: Reporting, seats: Sequence[SeatTold], titles: dict[str, str]) -> Table:
    rows = []
    for seat in seats:
        for task in seat.tasks:
            state = one.look.state.task(task.id)
            rows.append(
                (
                    titles.get(task.scene, task.scene),
                    one.words.seat(seat.seat),
                    task.text,
                    one.words("standing", task.standing),
                    _hand(one, state),
                    *one.moment(state.done or state.released),
                    task.hints,
                )
            )
    return Table("tasks", ("act", "seat", "task", "standing", "by", "at", "real", "hints"), rows)


def _hand(one: Reporting, state: TaskState) -> str | None:
    """Who did a task, or why the room goes on without it."""
    if state.by is None:
        return None
    return one.words("hand" if state.done is not None else "released", state.by)


def _checks(one: Reporting, titles: dict[str, str]) -> Table:
    rows = [
        (
            titles.get(check.scene, check.scene),
            check.text,
            one.words("verdict", check.verdict),
            "; ".join(part for part in (check.problem, *check.seen) if part),
        )
        for check in list_checks(one.look)
    ]
    return Table("checks", ("act", "check", "result", "seen"), rows)


def _timeline(one: Reporting, titles: dict[str, str]) -> Table:
    moments, _ = list_moments(one.look)
    rows = [
        (
            moment.index,
            one.local(moment.at),
            one.local(moment.real),
            one.words.seat(moment.seat),
            None if moment.by is None else one.words("hand", moment.by),
            moment.kind,
            titles.get(moment.scene or ""),
            moment.code,
        )
        for moment in moments
    ]
    return Table("timeline", ("entry", "at", "real", "seat", "by", "kind", "act", "code"), rows)


def _which(one: Reporting) -> Cell:
    """The attempt that is told, and where it goes on from."""
    told = {row.log: row.parent for row in list_attempts(one.rooms, one.live)}
    number, parent = one.view.log.attempt, told.get(one.view.log)
    return number if parent is None else f"{number} ({_parent(one, parent)})"


def _parent(one: Reporting, parent: RewoundShown) -> str:
    kind, _, number = (parent.scene or "left").partition("-")
    known = kind if kind in ("act", "left") else "inject"
    return one.words("parent", known, attempt=parent.attempt, number=number)


def _attempts(one: Reporting) -> Table:
    told = {row.log.attempt: row.parent for row in list_attempts(one.rooms, one.live)}
    rows = [
        (
            run.attempt,
            None if (parent := told.get(run.attempt)) is None else _parent(one, parent),
            run.title,
            run.scenario,
            run.pack,
            one.local(run.began_at),
            one.local(run.ended_at),
        )
        for run in reversed(show_runs(one.rooms, one.room.slug))
    ]
    return Table("attempts", ("attempt", "parent", "name", "scenario", "law", "began", "ended"), rows)


def _exit(one: Reporting) -> Table:
    means = show_tickets(one.rooms, one.view).means or []
    rows = [(one.words("exit", f"i{number}"), Decimal(mean)) for number, mean in enumerate(means, start=1)]
    return Table("exit", ("sentence", "mean"), rows)


def table_of(one: Reporting, name: TableName) -> Table:
    """One table of the report."""
    return make_report(one).tables[name]
