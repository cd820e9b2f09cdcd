"""Runs a load test against a server of its own and proves the outcome.

`python -m loadtests.run closing_rush --tenderers 60 --seconds 20 [--kills 20] [--servers 2]`; the
environment names the database that several servers share.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from loadtests.plan import VARIABLE, Plan, Seat, read_attempts
from loadtests.proof import ACCEPTED, Attempt, Proof, Stored, prove
from loadtests.server import Server
from loadtests.watching import WITHIN, watched_seats, watching
from minikoneps.ledger.checkpoint import read_fingerprint
from minikoneps.playbook.actors import Actor
from minikoneps.playbook.sending import sending
from minikoneps.playbook.steps.opening import open_bids
from minikoneps.playbook.steps.tendering import notice_open
from minikoneps.playbook.steps.time import pass_deadline
from minikoneps.playbook.world import World
from minikoneps.settings import Postgres, database
from minikoneps.shared.canonical import parse_instant

ROOT = Path(__file__).resolve().parents[1]
NAMES = ("closing_rush",)
STARTS_AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
ITEMS = 12  # lines enough for an envelope of two kilobytes
LAST = timedelta(seconds=1)
ONE_FOLDER = "A data folder has one server. Name a PostgreSQL database with --database and --database-owner."
OFFICER, AUDITOR = "procuring-officer", "auditor"
WORDS = {
    "acknowledged": "bids acknowledged",
    "receipts_false": "receipts that do not hold",
    "acknowledged_not_stored": "acknowledged but not stored",
    "late_accepted": "late but accepted",
    "in_time_refused": "in time but refused",
    "answered_otherwise": "answered otherwise",
}


def run(
    name: str,
    tenderers: int,
    seconds: int,
    kills: int = 0,
    servers: int = 1,
    database: Postgres | None = None,
) -> int:
    """Run a load test on one server, or on several that share a database; 0 when the proof holds."""
    console = Console()
    if name not in NAMES:
        console.print(f"There is no load test {name}, only: {', '.join(NAMES)}")
        return 2
    if servers > 1 and database is None:
        console.print(ONE_FOLDER)
        return 2
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        started = [
            stack.enter_context(Server(folder / f"server-{number}" / "data", database))
            for number in range(1, servers + 1)
        ]
        send = stack.enter_context(sending(started[0].base_url))
        world = World(send, started[0].trainer_token())
        plan = prepare(world, [server.base_url for server in started], tenderers, seconds, folder, console)
        watched = stack.enter_context(watching(plan)) if servers > 1 and not kills else None
        generate(plan, folder, started, kills, console)
        attempts = list(read_attempts(Path(plan.attempts)))
        deadline = parse_instant(Path(plan.deadline).read_text(encoding="utf-8"))
        proof = examine(world, attempts, deadline)
        unrepeated = repeat_all(world, attempts, plan)
    show(proof, attempts, deadline, kills, unrepeated, console)
    shown = watched is None or show_delays(watched.delays(attempts, watched_seats(plan)), console)
    return 0 if proof.holds and unrepeated == 0 and shown else 1


def prepare(
    world: World, servers: list[str], tenderers: int, seconds: int, folder: Path, console: Console
) -> Plan:
    """Open a room with a tender, and bring every tenderer into it."""
    names = [f"tenderer-{number}" for number in range(1, tenderers + 1)]
    roles = [(OFFICER, "procuringOfficer"), (AUDITOR, "auditor"), *((name, "tenderer") for name in names)]
    script = world.script
    script.title, script.starts_at = "Closing rush", STARTS_AT
    script.seats = [{"seat": seat, "role": role, "organisation": f"Office of {seat}"} for seat, role in roles]
    script.items = [
        {"item": f"Item {number}", "quantity": "7", "unit": "piece"} for number in range(1, ITEMS + 1)
    ]
    script.notice = {"title": "Everything at once", "currency": "KRW", "closes": "in 14 days"}
    notice_open(world)
    with console.status(f"{tenderers} tenderers come in …"):
        parties = {row["seat"]: row["party"] for row in world.seats()}
        tokens = {
            name: world.granted(world.trainer.seat_bot(name, name), f"{name} comes in")["token"]
            for name in names
        }
    seats = [Seat(name, tokens[name], parties[name]) for name in names]
    token = world.trainer.token or ""
    attempts, deadline = folder / "attempts.jsonl", folder / "deadline"
    attempts.touch()
    return Plan(
        servers,
        world.workshop,
        token,
        world.tender(),
        seats,
        seconds,
        "84000000",
        str(attempts),
        str(deadline),
    )


def generate(plan: Plan, folder: Path, servers: list[Server], kills: int, console: Console) -> None:
    """Let Locust bid, and show how far it is; with `kills`, stop and start servers in between."""
    file = folder / "plan.json"
    plan.write(file)
    command = [
        sys.executable,
        "-m",
        "locust",
        "-f",
        str(ROOT / "loadtests" / "closing_rush.py"),
        "--headless",
    ]
    command += ["--users", str(len(plan.seats)), "--spawn-rate", "100", "--host", plan.server_of(0)]
    command += ["--loglevel", "ERROR", "--only-summary", "--exit-code-on-error", "0"]
    surroundings = os.environ | {VARIABLE: str(file), "PYTHONPATH": str(ROOT)}
    log = folder / "locust.log"
    with log.open("wb") as out, subprocess.Popen(command, env=surroundings, stdout=out, stderr=out) as locust:
        try:
            watch(locust, plan, servers, kills, console)
        finally:
            locust.kill()
    if not Path(plan.deadline).exists():
        raise RuntimeError(
            f"Locust sent nothing:\n{log.read_text(encoding='utf-8', errors='replace')[-3000:]}"
        )


def watch(
    locust: subprocess.Popen[bytes], plan: Plan, servers: list[Server], kills: int, console: Console
) -> None:
    """Show how many have their answer; kill the servers in turn `kills` times, evenly among the answers."""
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
    )
    killed = 0
    with bar:
        task = bar.add_task("Sealed bids", total=len(plan.seats))
        while locust.poll() is None:
            answered = {attempt.seat for attempt in read_attempts(Path(plan.attempts)) if attempt.status}
            bar.update(task, completed=len(answered))
            if killed < kills and len(answered) * (kills + 1) > killed * len(plan.seats):
                servers[killed % len(servers)].kill_and_restart()
                killed += 1
            threading.Event().wait(0.2)


def examine(world: World, attempts: Sequence[Attempt], deadline: datetime) -> Proof:
    """Open the bids, read the ledger as an auditor, and judge the attempts by the generator's clock."""
    pass_deadline(world)
    open_bids(world)
    auditor = world.bot(AUDITOR)
    received = [row for row in auditor.new_entries() if row["kind"] == "bid.received"]
    stored = [Stored(row["data"]["bid"], row["seat"], row["data"].get("replaces")) for row in received]
    pinned = read_fingerprint(world.shown(world.trainer.see(""), "the room")["keyFingerprint"])
    return prove(attempts, stored, deadline, pinned)


def repeat_all(world: World, attempts: Sequence[Attempt], plan: Plan) -> int:
    """Send every acknowledged bid's key once more; how many are not answered as they were."""
    tokens = {seat.seat: seat.token for seat in plan.seats}
    path = f"/tenders/{plan.tender['id']}/bids"
    wrong = 0
    for attempt in {one.key: one for one in attempts if one.status == ACCEPTED}.values():
        actor = Actor(world.send, plan.workshop, tokens[attempt.seat], attempt.seat)
        answer = actor.act(path, attempt.body, key=attempt.key)
        wrong += answer.status != ACCEPTED or answer.json()["bid"]["id"] != attempt.bid
    return wrong


def show(
    proof: Proof,
    attempts: Sequence[Attempt],
    deadline: datetime,
    kills: int,
    unrepeated: int,
    console: Console,
) -> None:
    """Print the proof."""
    table = Table(title="Closing rush: the proof", show_header=False)
    for name, count in asdict(proof).items():
        table.add_row(WORDS.get(name, name.replace("_", " ")), f"{count:,}")
    table.add_row("repeated keys answered otherwise", f"{unrepeated:,}")
    if kills:
        table.add_row("times the server was killed", f"{kills}")
    last = [one for one in attempts if one.first_byte and deadline - LAST <= one.first_byte <= deadline]
    table.add_row("sent in the last second", f"{len(last):,}")
    console.print(table)
    holds = proof.holds and unrepeated == 0
    console.print("[green]The proof holds.[/]" if holds else "[bold red]The proof does not hold.[/]")


def show_delays(delays: Sequence[timedelta | None], console: Console) -> bool:
    """Print how soon bids at one server showed at the other; whether all did within a second."""
    seen = [delay for delay in delays if delay is not None]
    lost = len(delays) - len(seen)
    console.print(f"Bids looked for at the server beside theirs: {len(delays)}. Not seen there: {lost}.")
    if seen:
        console.print(f"The slowest showed there {max(seen).total_seconds():.3f} s after its answer.")
    return bool(seen) and len(seen) == len(delays) and max(seen) <= WITHIN


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--tenderers", type=int, default=60)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--servers", type=int, default=1)
    asked = parser.parse_args()
    return run(asked.name, asked.tenderers, asked.seconds, asked.kills, asked.servers, database())


if __name__ == "__main__":
    raise SystemExit(main())
