"""Runs a rush: starts servers, prepares a room, lets Locust bid, and proves the outcome.

`python -m loadtests.run NAME [--help]`, or `minikoneps load NAME`.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from loadtests.driving import clear_report
from loadtests.ending import come_to_an_end, new_progress
from loadtests.generating import generate
from loadtests.judging import open_all, read_attempts, read_stored, repeat_all
from loadtests.kinds import KINDS, Shape, read_arguments
from loadtests.place import must_answer
from loadtests.plan import Plan
from loadtests.preparing import Room, prepare_room, seal_all
from loadtests.proof import Attempt, Proof, prove
from loadtests.server import Server
from loadtests.telling import Told, show
from loadtests.watching import watched_seats, watching
from minikoneps.ledger.checkpoint import read_fingerprint
from minikoneps.playbook.sending import sending
from minikoneps.settings import Postgres
from tests.postgres import DURABLE, start, stop
from tests.servers import find_postgres


def run(name: str, words: Sequence[str] = (), database: Postgres | None = None) -> int:
    """Run a rush as a command line asks, on servers of its own or one that runs; 0 when the proof holds."""
    asked, console = read_arguments(name, words, shared=database is not None), Console()
    shape = KINDS[name].shape(asked)
    if not shape.arrivals:
        raise RuntimeError("these figures come to not one bid")
    clear_report(asked.report)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        servers = [] if asked.host else start_servers(asked, folder, database, stack)
        base_url = asked.host or servers[0].base_url
        send = stack.enter_context(sending(base_url))
        token = asked.token or servers[0].trainer_token()
        must_answer(base_url, send, token)
        progress = stack.enter_context(new_progress(console))
        began = time.perf_counter()
        room = prepare_room(send, token, name, shape.closes, asked.tenderers, progress)
        plan = plan_of(asked, shape, room, servers, folder)
        seal_all(room, shape.arrivals, name, plan.arrivals, progress)
        prepared = time.perf_counter() - began
        follows = asked.servers > 1 and len(shape.closes) == 1 and not asked.kills
        watched = stack.enter_context(watching(plan)) if follows else None
        first = min(arrival.due for arrival in shape.arrivals)
        deadline, sampled = generate(plan, room, servers, first, asked, progress)
        deadlines = dict(zip(plan.tenders, (deadline + moment for moment in shape.closes), strict=True))
        attempts, proof = examine(room, plan, deadlines, progress)
    delays = None if watched is None else watched.delays(attempts, watched_seats(plan))
    told = Told(name, shape, attempts, deadlines, proof, sampled, prepared, asked.kills, delays)
    return 0 if show(told, asked.report, console) else 1


def start_servers(
    asked: argparse.Namespace, folder: Path, database: Postgres | None, stack: ExitStack
) -> list[Server]:
    """Start as many servers as are asked for, each with its clock as right or wrong as is asked for."""
    if asked.database is not None:
        database = Postgres(asked.database, asked.database_owner)
    elif asked.postgresql:
        programs = find_postgres()
        if programs is None:
            raise SystemExit("PostgreSQL is not installed here.")
        cluster = start(programs, DURABLE)
        stack.callback(stop, cluster)
        database = cluster.new_database()
    return [
        stack.enter_context(
            Server(folder / f"server-{number}" / "data", database, asked.clock_error * (-1) ** number)
        )
        for number in range(asked.servers)
    ]


def plan_of(
    asked: argparse.Namespace, shape: Shape, room: Room, servers: Sequence[Server], folder: Path
) -> Plan:
    """What the generators have to know, written down for them."""
    plan = Plan(
        folder=str(folder),
        servers=[server.base_url for server in servers] or [asked.host],
        workshop=room.workshop,
        tenders=[tender["id"] for tender in room.tenders],
        seats=room.seats,
        crowds=list(shape.crowds),
        readers=asked.readers,
        workers=asked.workers,
    )
    plan.write()
    return plan


def examine(
    room: Room, plan: Plan, deadlines: dict[str, float], progress: Progress
) -> tuple[list[Attempt], Proof]:
    """Open the bids, read the ledger, send every key once more, and judge by the generator's clock."""
    shown = room.world.shown(room.world.trainer.see(""), "the room")
    attempts = read_attempts(plan, read_fingerprint(shown["keyFingerprint"]), progress)
    open_all(room, progress)
    stored = read_stored(room, progress)
    repeated = repeat_all(room, plan, progress)
    return attempts, prove(attempts, stored, deadlines, repeated)


def main(words: Sequence[str]) -> int:
    """Run the rush that a command line names."""
    if not words or words[0] not in KINDS:
        sys.stderr.write(f"There is no such rush, only: {', '.join(KINDS)}\n")
        return 2
    return run(words[0], words[1:])


if __name__ == "__main__":
    raise SystemExit(come_to_an_end(main, sys.argv[1:]))
