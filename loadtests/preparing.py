"""Prepares a rush: a room with its tenders and tenderers, over HTTP with many acts at once, and sealed bids.

The room is the same one that a trainer and an officer would make; only the waiting is done side by side.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from rich.progress import Progress

from loadtests.moments import Arrival
from loadtests.plan import Seat, sealed_line
from minikoneps.playbook.actors import Actor, Answer, Bot, Send, Trainer
from minikoneps.playbook.envelopes import Line, lines, sealed
from minikoneps.playbook.steps.tendering import draft
from minikoneps.playbook.world import World
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.canonical import instant_text, parse_instant

STARTS_AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
OFFICER, AUDITOR = "procuring-officer", "auditor"
ITEMS = 12  # lines enough for an envelope of two kilobytes
AT_ONCE = 8  # acts that are under way at the same time while a room is prepared
TOTAL, PRICES = 84_000_000, 97  # what bids come to, and how many prices there are
LISTED = 1_000  # rows that a list shows at once
FEW, TOGETHER = 2_000, 500  # so many bids are sealed here; more in packs of so many by every core
Given = TypeVar("Given")
Made = TypeVar("Made")


@dataclass(frozen=True)
class Room:
    """A room that was prepared."""

    workshop: str
    tenders: list[dict[str, Any]]
    seats: list[Seat]
    world: World

    def deadlines(self) -> list[datetime]:
        """When each tender closes, by the room's clock."""
        return [parse_instant(tender["tenderPeriod"]["endDate"]) for tender in self.tenders]

    def spread(self) -> float:
        """The seconds from the first deadline to the last."""
        closes = self.deadlines()
        return (closes[-1] - closes[0]).total_seconds()


def together(act: Callable[[Given], Made], things: Iterable[Given]) -> Iterator[Made]:
    """Do an act for each of some things, some at a time; what comes of it in their order."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(act, things)


def prepare_room(
    send: Send, token: str, title: str, moments: Sequence[float], tenderers: int, progress: Progress
) -> Room:
    """Open a room, publish a tender for each moment, and bring every tenderer into it.

    Units: `moments` are when tenders close, in seconds after the first does.
    """
    names = [f"tenderer-{number}" for number in range(1, tenderers + 1)]
    roles = [(OFFICER, "procuringOfficer"), (AUDITOR, "auditor"), *((name, "tenderer") for name in names)]
    world = World(send, token, confirms=False)
    script = world.script
    script.title, script.starts_at = title, STARTS_AT
    script.seats = [{"seat": seat, "role": role, "organisation": f"Office of {seat}"} for seat, role in roles]
    script.items = [
        {"item": f"Item {number}", "quantity": "7", "unit": "piece"} for number in range(1, ITEMS + 1)
    ]
    script.notice = {"title": title, "currency": "KRW", "closes": "in 14 days"}
    trainer = Trainer(send, world.enter().workshop, token)
    parties = {row["seat"]: row["party"] for row in all_seats(trainer)}
    officer = Actor(send, world.workshop, world.bot(OFFICER).token, OFFICER)
    written = draft(world)
    closes = parse_instant(written["tenderPeriod"]["endDate"])

    def publish(moment: float) -> dict[str, Any]:
        period = {"endDate": instant_text(closes + timedelta(seconds=moment))}
        kept = granted(officer.act("/tenders", written | {"tenderPeriod": period}))
        tender: dict[str, Any] = granted(officer.act(f"/tenders/{kept['id']}/publication"))
        return tender

    def come_in(name: str) -> Seat:
        return Seat(name, granted(trainer.seat_bot(name, name))["token"], parties[name])

    published = progress.track(together(publish, moments), len(moments), description="Tenders published")
    tenders = list(published)
    coming = progress.track(together(come_in, names), len(names), description="Tenderers come in")
    return Room(world.workshop, tenders, list(coming), world)


def all_seats(trainer: Trainer) -> list[dict[str, Any]]:
    """The seats of a room, which may be more than a list shows at once."""
    seats: list[dict[str, Any]] = []
    while len(seats) % LISTED == 0:
        rows = f"[{len(seats)},{len(seats) + LISTED - 1}]"
        seats += granted(trainer.see(f"/seats?range={rows}"))
    return seats


def granted(answer: Answer) -> Any:
    """The content of an answer to an act that must have been granted."""
    if not answer.good:
        raise RuntimeError(f"an act was not granted: {answer.told()}")
    return answer.json()


def seal_all(room: Room, arrivals: Sequence[Arrival], name: str, file: Path, progress: Progress) -> None:
    """Seal every bid as a browser does, and write them down in the order in which they are due."""
    task = progress.add_task("Bids sealed", total=len(arrivals))
    ordered = sorted(arrivals, key=lambda one: one.due)
    packs = [ordered[first : first + TOGETHER] for first in range(0, len(ordered), TOGETHER)]
    known = (room.tenders, room.seats, name)
    with ExitStack() as stack:
        out = stack.enter_context(file.open("wb"))
        know(*known)
        sealing: Iterator[bytes] = map(seal_pack, packs)
        if len(arrivals) > FEW:
            pool = ProcessPoolExecutor(initializer=know, initargs=known)
            sealing = stack.enter_context(pool).map(seal_pack, packs)
        for pack, written in zip(packs, sealing, strict=True):
            out.write(written)
            progress.advance(task, len(pack))


_KNOWN: list[tuple[Sequence[dict[str, Any]], Sequence[Seat], str]] = []


def know(tenders: Sequence[dict[str, Any]], seats: Sequence[Seat], name: str) -> None:
    """What a process that seals has to know; said once, for it is large."""
    _KNOWN[:] = [(tenders, seats, name)]


def seal_pack(arrivals: Sequence[Arrival]) -> bytes:
    """Some bids, sealed, each as a line of the file."""
    ((tenders, seats, name),) = _KNOWN
    written = []
    for arrival in arrivals:
        tender, seat = tenders[arrival.tender], seats[arrival.seat]
        bot = Bot(no_sending, "", None, seat.seat, "tenderer", seat.party)
        payload = BidPayload.priced(tender["currency"], priced(tender, arrival.number % PRICES))
        place = (tender["lots"][0]["id"], tender["procedure"]["envelopes"][0])
        body = {
            "noticeVersion": tender["noticeVersion"],
            "envelopes": [sealed(tender, bot, place, payload)],
        }
        written.append(sealed_line(arrival, f"{name}-{arrival.number:08d}", json.dumps(body).encode()))
    return b"".join(written)


_PRICED: dict[int, list[Line]] = {}


def priced(tender: dict[str, Any], number: int) -> list[Line]:
    """The lines of a bid; all tenders of a rush ask for the same items."""
    if number not in _PRICED:
        _PRICED[number] = lines(
            tender["items"], str(TOTAL + number * len(tender["items"])), tender["currency"]
        )
    return _PRICED[number]


def no_sending(*_asked: object) -> Answer:
    """Who only seals sends nothing."""
    raise NotImplementedError
