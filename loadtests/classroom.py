"""Holds a workshop under load: a server of its own, a class on its seats, and a verdict at the end.

`python -m loadtests.classroom --clients 60 --minutes 30`
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import psutil
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from loadtests.class_plan import VARIABLE, ClassPlan, Seated
from loadtests.server import Server
from loadtests.verdict import Measured, percentile
from minikoneps.playbook.actors import Send
from minikoneps.playbook.sending import sending
from minikoneps.playbook.steps.tendering import publish_notice
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import parse_instant

ROOT = Path(__file__).resolve().parents[1]
SCENARIO, SCENE = "first_bid", "act-2"  # sealed bids: the act in which everybody works at once
STARTS_AT = parse_instant("2026-03-02T09:00:00.000000Z")
OTHERS = (("procuring-officer", "procuringOfficer"), ("evaluator", "evaluator"), ("auditor", "auditor"))
FEWEST = len(OTHERS) + 1
COMING = 4  # people who come in each second


def hold(clients: int, minutes: float, pace: float) -> int:
    """Hold a workshop; 0 when the verdict is good."""
    console = Console()
    seconds = round(minutes * 60)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        folder = Path(place)
        with Server(folder / "server" / "data") as server, sending(server.base_url) as send:
            plan = prepare(send, server, clients, seconds, pace, folder)
            memory, burnt = generate(plan, "workshop.py", len(plan.seats) + 1, server, folder, console)
        heard = Path(plan.heard)
        if not heard.exists():
            console.print((folder / "locust.log").read_text(encoding="utf-8", errors="replace")[-3000:])
            return 1
        told = json.loads(heard.read_text(encoding="utf-8"))
    measured = Measured(clients=clients, memory=memory, **told)
    show(measured, seconds, burnt, console, "A workshop under load", {})
    return 1 if measured.faults else 0


def prepare(send: Send, server: Server, clients: int, seconds: int, pace: float, folder: Path) -> ClassPlan:
    """Open a room with a seat for everybody, publish its notice, and begin the exercise."""
    trainer_token = server.trainer_token()
    world = World(send, trainer_token, confirms=False)
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
        server=server.base_url,
        workshop=world.workshop,
        pin=room["pin"],
        projector=room["projectorLink"].rpartition("/")[2],
        trainer_token=trainer_token,
        tender=tender,
        scene=SCENE,
        seconds=seconds,
        pace=pace,
        seats=[Seated(row["seat"], row["role"], row["party"]) for row in rows],
        heard=str(folder / "heard.json"),
        begun=str(folder / "begun"),
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

    def write(self, path: Path) -> None:
        """Write the plan to a file."""
        ...


def generate(
    plan: Generated, locustfile: str, users: int, server: Server, folder: Path, console: Console
) -> tuple[list[int], float]:
    """Let everybody in and at work, and weigh the server each second; also the seconds of a core it took."""
    file = folder / "plan.json"
    plan.write(file)
    command = [sys.executable, "-m", "locust", "-f", str(ROOT / "loadtests" / locustfile), "--headless"]
    command += ["--users", str(users), "--spawn-rate", str(COMING), "--host", server.base_url]
    command += ["--loglevel", "ERROR", "--only-summary", "--exit-code-on-error", "0"]
    surroundings = os.environ | {VARIABLE: str(file), "PYTHONPATH": str(ROOT)}
    bar = Progress(TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), console=console)
    log = folder / "locust.log"
    memory: list[int] = []
    assert server.process is not None
    process, before = psutil.Process(server.process.pid), 0.0
    with (
        log.open("wb") as out,
        subprocess.Popen(command, env=surroundings, stdout=out, stderr=out) as locust,
        bar,
    ):
        task = bar.add_task("They come in", total=plan.seconds)
        try:
            while locust.poll() is None:
                threading.Event().wait(1)
                if Path(plan.begun).exists() and len(memory) < plan.seconds:
                    before = before or sum(process.cpu_times()[:2])
                    memory.append(process.memory_info().rss)
                    bar.update(task, description=f"{users} at work", completed=len(memory))
            burnt = sum(process.cpu_times()[:2]) - before
        finally:
            locust.kill()
    return memory, burnt


def show(
    measured: Measured, seconds: int, burnt: float, console: Console, title: str, words: Mapping[str, str]
) -> None:
    """Print what was measured, and the verdict."""
    table = Table(title=title, show_header=False)
    rows = {
        words.get("clients", "seated clients, each with its event stream"): f"{measured.clients}",
        "minutes": f"{seconds / 60:g}",
        words.get("acts", "acts"): f"{measured.acts:,}",
        "updates that arrived": f"{len(measured.arrived):,}",
        "an update arrives, p50 and p95": _seconds(measured.arrived),
        "its screen is read anew, p50 and p95": _seconds(measured.shown),
        "updates that never came": f"{len(measured.missed)}",
        "lines that broke": f"{len(measured.broken)}",
        "requests not answered as they should": f"{len(measured.failed)}",
        "memory of the server, last against early": f"{measured.growth:.3f}",
        "memory at the end": f"{measured.memory[-1] / 2**20:,.0f} MiB" if measured.memory else "unknown",
        "cores that the server kept busy": f"{burnt / seconds:.2f}",
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
    return f"{percentile(values, 50):.3f} s, {percentile(values, 95):.3f} s"


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=60)
    parser.add_argument("--minutes", type=float, default=6)
    parser.add_argument(
        "--pace", type=float, default=1, help="how many times as quick as people the class is"
    )
    asked = parser.parse_args()
    if asked.clients < FEWEST:
        parser.error(f"a class has at least {FEWEST} seats")
    return hold(asked.clients, asked.minutes, asked.pace)


if __name__ == "__main__":
    raise SystemExit(main())
