"""What bots take to play each scenario that ships, in a workshop's room and as a draft that is tried.

`python -m loadtests.benchmark.scenarios [--only NAME …] [--rooms | --tries]` prints a table: the seconds that
pass, and those of the processor. In a room nobody but bots sits, its clock is held, and the server is one
process that has played something before. A try is a program of its own, which has started when its draft
comes, as it has for whoever writes one; where a try ends with a red sentence, that is told beside the table.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from loadtests.ending import come_to_an_end  # noqa: E402 (the path comes first)
from loadtests.server import Server  # noqa: E402
from minikoneps.authoring.service import list_laws  # noqa: E402
from minikoneps.authoring.trying import Program  # noqa: E402
from tests.exercises.live import SCENARIOS, play_in  # noqa: E402
from tests.serving import Served  # noqa: E402

Took = tuple[float, float]


def main() -> int:
    """Play everything, and print what it took."""
    parser = argparse.ArgumentParser(prog="python -m loadtests.benchmark.scenarios", description=__doc__)
    known = sorted(path.stem for path in SCENARIOS.glob("*.feature"))
    these = "these scenarios alone, of those that ship: first_bid, lots and others"
    parser.add_argument("--only", nargs="+", choices=known, metavar="NAME", help=these)
    alone = parser.add_mutually_exclusive_group()
    alone.add_argument("--rooms", action="store_true", help="in a room alone")
    alone.add_argument("--tries", action="store_true", help="as a try alone")
    asked = parser.parse_args()
    names = asked.only or known
    columns = {}
    if not asked.tries:
        columns["in a room"] = in_rooms(names)
    if not asked.rooms:
        columns["as a try"] = {name: tried(name) for name in names}
    console, table = Console(), Table("scenario")
    for where in columns:
        table.add_column(where, justify="right")
        table.add_column("processor", justify="right")
    for name in names:
        table.add_row(name, *(f"{seconds:.1f}" for took in columns.values() for seconds in took[name]))
    console.print(table)
    for where, took in columns.items():
        console.print(told(where, took))
    return 0


def in_rooms(names: list[str]) -> dict[str, Took]:
    """What each takes in a room of a server; its first is slow for what it reads once, and does not count."""
    with tempfile.TemporaryDirectory() as place, Server(Path(place) / "data") as server:
        played = play_all([names[0], *names], server)
        next(played)
        return dict(played)


def told(where: str, took: dict[str, Took]) -> str:
    """The longest, and what all of them cost."""
    longest = max(took, key=lambda name: took[name][0])
    spent = sum(processor for _, processor in took.values())
    return f"{where}: longest {took[longest][0]:.1f} s ({longest}), processor {spent:.1f} s in all"


def play_all(names: list[str], server: Server) -> Iterator[tuple[str, Took]]:
    """Let bots play scenarios to their ends, one room after the other."""
    served = Served(server.base_url, server.folder, server.trainer_token())
    assert server.process is not None
    process = psutil.Process(server.process.pid)
    for name in names:
        live = play_in(served, name)
        with live.news() as news:
            began, before = time.monotonic(), spent_by(process)
            live.start(pace="alone")
            while next(news).get("kind") != "exercise.ended":
                pass
            yield name, (time.monotonic() - began, spent_by(process) - before)
        live.close()


def spent_by(process: psutil.Process) -> float:
    """Seconds of the processor that a process has used so far."""
    times = process.cpu_times()
    return float(times.user + times.system)


def tried(name: str) -> Took:
    """Try a scenario as its author would, to its last sentence: then the page tells how it went."""
    program = Program(list_laws())
    assert program.process.stdout is not None
    program.process.stdout.readline()  # it is ready
    process = psutil.Process(program.process.pid)
    began, before = time.monotonic(), spent_by(process)
    lines = (json.loads(line) for line in program.play((SCENARIOS / f"{name}.feature").read_text("utf-8")))
    steps = list(islice(lines, next(lines)["total"]))
    took = (time.monotonic() - began, spent_by(process) - before)
    program.end()
    program.clear()
    for red in (step for step in steps if step["outcome"] == "red"):
        sys.stderr.write(f"{name}, line {red['line']} is red: {red['problem']}\n")
    return took


if __name__ == "__main__":
    raise SystemExit(come_to_an_end(lambda _words: main(), ()))
