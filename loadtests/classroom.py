"""Holds a workshop under load: a server of its own, a class on its seats, and a verdict at the end.

`python -m loadtests.classroom --clients 60 --minutes 30`
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol

import psutil
from rich.console import Console
from rich.table import Table

from loadtests.asking import figure, new_parser, whole
from loadtests.class_plan import VARIABLE, ClassPlan, Seated
from loadtests.driving import add_options, clear_report, locust
from loadtests.ending import come_to_an_end, new_progress
from loadtests.place import Place, add_place, must_go_together, place_for
from loadtests.verdict import Measured, percentile
from minikoneps.playbook.steps.tendering import publish_notice
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import parse_instant

SCENARIO, SCENE = "first_bid", "act-2"  # sealed bids: the act in which everybody works at once
STARTS_AT = parse_instant("2026-03-02T09:00:00.000000Z")
OTHERS = (("procuring-officer", "procuringOfficer"), ("evaluator", "evaluator"), ("auditor", "auditor"))
FEWEST = len(OTHERS) + 1
COMING = 4  # people who come in each second
LONGEST_COMING = 300.0  # seconds more than that until the last of them is in
COMPARED = 15.0  # seconds for each until what it heard is compared: the ledger of a long day is read again


def hold(asked: argparse.Namespace) -> int:
    """Hold a workshop; 0 when the verdict is good."""
    console, seconds = Console(), max(round(asked.minutes * 60), 1)
    clear_report(asked.report)
    with place_for(asked) as place:
        plan = prepare(place, asked.clients, seconds, asked.pace)
        told, memory, burnt = generate(plan, "workshop.py", len(plan.seats) + 1, place, asked, console)
    measured = Measured(clients=asked.clients, memory=memory, **told)
    show(measured, seconds, burnt, console, "A workshop under load", {})
    write_report(measured, asked.report, console)
    return 1 if measured.faults else 0


def prepare(place: Place, clients: int, seconds: int, pace: float) -> ClassPlan:
    """Open a room with a seat for everybody, publish its notice, and begin the exercise."""
    world = World(place.send, place.trainer_token, confirms=False)
    tenderers = [(f"tenderer-{number}", "tenderer") for number in range(1, clients - len(OTHERS) + 1)]
    script = world.script
    script.title, script.starts_at = "A full class", STARTS_AT
    script.seats = [
        {"seat": seat, "role": role, "organisation": f"Office of {seat}"}
        for seat, role in OTHERS + (*tenderers,)
    ]
    script.items = [{"item": "Laptop", "quantity": "40", "unit": "piece"}]
    script.notice = {"title": "Forty laptops", "currency": "KRW", "closes": "in 21 days"}
    trainer = world.trainer
    room = world.granted(
        trainer.open_room(
            {
                "title": script.title,
                "startsAt": "2026-03-02T09:00:00Z",
                "rate": 1,
                "scenario": SCENARIO,
                "seats": script.seats,
            }
        ),
        "the trainer opens the room",
    )
    publish_notice(world)
    tender = world.tender_id()
    world.bots[OTHERS[0][0]].leave()
    begun = trainer.act("/exercise", {"pace": "led", "scene": SCENE, "botSeconds": 600})
    world.granted(begun, "the exercise begins")
    rows = world.seats()
    return ClassPlan(
        server=place.base_url,
        workshop=world.workshop,
        pin=room["pin"],
        projector=room["projectorLink"].rpartition("/")[2],
        trainer_token=place.trainer_token,
        tender=tender,
        scene=SCENE,
        seconds=seconds,
        pace=pace,
        seats=[Seated(row["seat"], row["role"], row["party"]) for row in rows],
        heard=str(place.folder / "heard.json"),
        begun=str(place.folder / "begun"),
    )


class Generated(Protocol):
    """A plan that Locust can be started with."""

    @property
    def seconds(self) -> int:
        """How long it goes on once everybody is there."""
        ...

    @property
    def begun(self) -> str:
        """The file that is written when everybody is there."""
        ...

    @property
    def heard(self) -> str:
        """The file that is written when all is over."""
        ...

    def write(self, path: Path) -> None:
        """Write the plan to a file."""
        ...


def generate(
    plan: Generated, file: str, users: int, place: Place, asked: argparse.Namespace, console: Console
) -> tuple[dict[str, Any], list[int], float]:
    """Let everybody in and at work: what they heard, the server's memory each second, its seconds of a core.

    Errors: RuntimeError with Locust's last words when it does not come to its end.
    """
    named = {VARIABLE: str(place.folder / "plan.json")}
    plan.write(place.folder / "plan.json")
    more = ["--users", str(users), "--spawn-rate", str(COMING), "--host", place.base_url]
    where = (named, place.folder, more, console)
    memory: list[int] = []
    before = burnt = 0.0
    process = None if place.server is None else place.server.process
    weighed = None if process is None else psutil.Process(process.pid)
    with new_progress(console) as progress, locust(file, asked, *where) as running:
        came, task = 0.0, progress.add_task("They come in", total=plan.seconds)

        def over() -> bool:
            nonlocal before, burnt, came
            if not Path(plan.begun).exists() or (now := perf_counter()) < came + len(memory):
                return Path(plan.heard).exists()
            came = came or now
            doing = f"{users} at work" if now - came < plan.seconds else "What was told is compared"
            progress.update(task, description=doing, completed=min(now - came, plan.seconds - 1))
            if weighed is not None and len(memory) < plan.seconds:
                burnt = sum(weighed.cpu_times()[:2])
                before = before or burnt
                memory.append(weighed.memory_info().rss)
            return Path(plan.heard).exists()

        running.wait_until(over, longest(plan.seconds, users))
        progress.update(task, completed=plan.seconds)
        running.let_finish()
    return json.loads(Path(plan.heard).read_text(encoding="utf-8")), memory, burnt - before


def longest(seconds: int, users: int) -> float:
    """The seconds after which a class or a day that has not come to its end never will."""
    return seconds + users / COMING + LONGEST_COMING + users * COMPARED


def show(
    measured: Measured, seconds: int, burnt: float, console: Console, title: str, words: Mapping[str, str]
) -> None:
    """Print what was measured, and the verdict."""
    table = Table(title=title, show_header=False)
    rows = {
        words.get("clients", "seated clients, each with its event stream"): f"{measured.clients}",
        "minutes": f"{seconds / 60:.3g}",
        words.get("acts", "acts"): f"{measured.acts:,}",
        "updates that arrived": f"{len(measured.arrived):,}",
        "an update arrives, p50 and p95": _seconds(measured.arrived),
        "its screen is read anew, p50 and p95": _seconds(measured.shown),
        "updates that never came": f"{len(measured.missed)}",
        "lines that broke": f"{len(measured.broken)}",
        "requests not answered as they should": f"{len(measured.failed)}",
        "memory of the server, last against early": f"{measured.growth:.3f}"
        if measured.memory
        else "unknown",
        "memory at the end": f"{measured.memory[-1] / 2**20:,.0f} MiB" if measured.memory else "unknown",
        "cores that the server kept busy": f"{burnt / seconds:.2f}" if measured.memory else "unknown",
    }
    if measured.left_behind:
        rows["hints asked for a card that was put away meanwhile"] = f"{measured.left_behind}"
    for name, value in rows.items():
        table.add_row(name, value)
    console.print(table)
    for example in (*measured.missed[:5], *measured.broken[:5], *measured.failed[:5]):
        console.print(f"  {example}", markup=False)
    for fault in measured.faults:
        console.print(f"[bold red]{fault}[/]")
    if not measured.faults:
        console.print("[green]The room keeps up.[/]")


def _seconds(values: object) -> str:
    assert isinstance(values, list)
    return f"{percentile(values, 50):.3f} s, {percentile(values, 95):.3f} s" if values else "none was"


def write_report(measured: Measured, report: Path, console: Console) -> None:
    """Write the outcome for other programs."""
    outcome = asdict(measured) | {"faults": measured.faults}
    (report / "result.json").write_text(json.dumps(outcome, indent=2) + "\n", encoding="utf-8")
    console.print(f"The report is in {report}: result.json, locust.html and locust_*.csv.")


def main(words: Sequence[str]) -> int:
    """Read the command line and run."""
    about = "A class comes in, sits down and works, each with an open page that is told of all."
    parser = new_parser("workshop", about)
    parser.add_argument("--clients", type=whole(FEWEST), default=60, help="how many seats are taken")
    parser.add_argument("--minutes", type=figure, default=6, help="how long they work")
    parser.add_argument(
        "--pace", type=figure, default=1, help="how many times as quick as people the class is"
    )
    add_place(parser)
    add_options(parser, "workshop", words, "--clients 60 --minutes 30")
    asked = parser.parse_args(words)
    must_go_together(parser, asked)
    return hold(asked)


if __name__ == "__main__":
    raise SystemExit(come_to_an_end(main, sys.argv[1:]))
