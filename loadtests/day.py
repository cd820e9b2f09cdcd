"""Holds a day of openings: a server of its own with closed tenders, everybody who watches, and a verdict.

`python -m loadtests.day --tenders 30 --watchers 30 --readers 30`
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from loadtests.asking import figure, new_parser, whole
from loadtests.classroom import generate, show, write_report
from loadtests.day_plan import DayPlan
from loadtests.driving import add_options, clear_report
from loadtests.ending import come_to_an_end, new_progress
from loadtests.moments import spread
from loadtests.place import add_place, must_go_together, place_for
from loadtests.plan import Seat, read_sealed
from loadtests.preparing import OFFICER, Room, granted, prepare_room, seal_all, together
from loadtests.verdict import WITHIN, Measured
from minikoneps.playbook.actors import Actor

NAME = "opening_day"
LAST = 5  # seconds after the last opening in which readers still look
WORDS = {"clients": "open pages, each with its event stream", "acts": "tenders opened"}


def hold(asked: argparse.Namespace) -> int:
    """Hold a day of openings; 0 when the verdict is good."""
    console = Console()
    clear_report(asked.report)
    seconds = round(asked.tenders * asked.every) + LAST
    with place_for(asked) as place:
        with new_progress(console) as progress:
            began = [0.0] * asked.tenders
            room = prepare_room(place.send, place.trainer_token, NAME, began, asked.watchers, progress)
            bid(room, asked, place.folder, progress)
        plan = DayPlan(
            server=place.base_url,
            workshop=room.workshop,
            officer=Seat(OFFICER, str(room.world.bot(OFFICER).token), ""),
            tenders=[tender["id"] for tender in room.tenders],
            watchers=room.seats,
            readers=asked.readers,
            every=asked.every,
            seconds=seconds,
            heard=str(place.folder / "heard.json"),
            begun=str(place.folder / "begun"),
        )
        users = asked.watchers + asked.readers + 1
        told, memory, burnt = generate(plan, "opening_day.py", users, place, asked, console)
        unopened = asked.bids * asked.tenders - count_opened(room)
    measured = Measured(clients=asked.watchers, memory=memory, within=asked.p95, **told)
    show(measured, seconds, burnt, console, "A day of openings", WORDS)
    write_report(measured, asked.report, console)
    faults = missing(asked.tenders - measured.acts, unopened)
    for fault in faults:
        console.print(f"[bold red]{fault}[/]")
    return 1 if faults or measured.faults else 0


def missing(tenders: int, bids: int) -> list[str]:
    """What was not opened, in sentences; nothing when all was."""
    found = {"tenders that were not opened in time": tenders, "bids in no record of an opening": bids}
    return [f"{name}: {count:,}" for name, count in found.items() if count]


def bid(room: Room, asked: argparse.Namespace, folder: Path, progress: Progress) -> None:
    """Bring the bids in, and let the tenders close."""
    file, total = folder / "arrivals.tsv", asked.tenders * asked.bids
    seal_all(room, spread([0.0] * total, asked.tenders, asked.watchers), NAME, file, progress)
    paths = [f"/tenders/{tender['id']}/bids" for tender in room.tenders]

    def send_one(place: int) -> None:
        one = sealed[place]
        seat = room.seats[one.arrival.seat]
        actor = Actor(room.world.send, room.workshop, seat.token, seat.seat)
        granted(actor.act(paths[one.arrival.tender], json.loads(one.body), key=one.key))

    sealed = list(read_sealed(file))
    for _ in progress.track(together(send_one, range(total)), total, description="Bids handed in"):
        pass
    event = {"tender": room.tenders[0]["id"], "event": "deadline", "plusSeconds": 1}
    granted(room.world.trainer.move_clock({"toEvent": event, "rate": 0}))


def count_opened(room: Room) -> int:
    """How many bids stand in the records of the openings."""
    officer = Actor(room.world.send, room.workshop, room.world.bot(OFFICER).token, OFFICER)
    records = (officer.see(f"/tenders/{tender['id']}/opening") for tender in room.tenders)
    counts = (lot for record in records if record.good for lot in record.json()["counts"])
    return sum(lot["bids"] - lot["unopenable"] for lot in counts)


def read_arguments(words: Sequence[str]) -> argparse.Namespace:
    """The command line of a day."""
    about = "Tenders are opened one after the other while open pages follow and readers look around."
    parser = new_parser(NAME, about)
    parser.add_argument("--tenders", type=whole(1), default=30, help="how many are opened")
    parser.add_argument("--bids", type=whole(1), default=20, help="how many bids each has")
    parser.add_argument("--watchers", type=whole(1), default=30, help="open pages with an event stream")
    parser.add_argument("--readers", type=whole(0), default=30, help="people who read without a page")
    parser.add_argument("--every", type=figure, default=2.0, help="the seconds from one opening to the next")
    parser.add_argument("--p95", type=figure, default=WITHIN, help="the seconds in which 95 of 100 are told")
    add_place(parser)
    add_options(parser, NAME, words, "--tenders 1500 --every 1 --watchers 60 --readers 100")
    asked = parser.parse_args(words)
    must_go_together(parser, asked)
    if asked.bids > asked.watchers:
        parser.error("whoever bids has a page open: no more --bids than --watchers")
    return asked


if __name__ == "__main__":
    raise SystemExit(come_to_an_end(lambda words: hold(read_arguments(words)), sys.argv[1:]))
