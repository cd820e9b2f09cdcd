"""Whether a bid costs more the more there are: one tender, and the first and the last of many bids on it.

Two servers begin with the same room. One takes nearly all bids; then both take some in turn, the first ones
here and the last ones there, so that a slow minute of the machine slows both.

`python -m loadtests.benchmark.growth [--bids 10000] [--clients 16] [--database postgresql]`
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from loadtests.asking import whole  # noqa: E402 (the path comes first)
from loadtests.benchmark.contestants import OURS, ROOT, ours, serving  # noqa: E402
from loadtests.benchmark.counting import Flushes, memory_of, used_by  # noqa: E402
from loadtests.benchmark.databases import NAMES, Kind, prepared  # noqa: E402
from loadtests.benchmark.generator import write_requests  # noqa: E402
from loadtests.benchmark.report import Spread  # noqa: E402
from loadtests.benchmark.room import requests  # noqa: E402
from loadtests.ending import come_to_an_end  # noqa: E402

ENOUGH = 1200.0  # seconds for some bids
PARTS = 10  # of the bids that come before the last, to see the curve
MOST_BIDS = 10_000_000
SLICE = 200  # bids of a round: the shorter its turns, the more of the machine's moods both share
Take = Callable[[int, int], float]


def main() -> int:
    """Fill a room part by part, then measure the first bids and the last in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bids", type=whole(1, MOST_BIDS), default=10_000)
    parser.add_argument("--rounds", type=whole(1), default=16)
    parser.add_argument("--clients", type=whole(1), default=16)
    parser.add_argument("--database", choices=NAMES, default=NAMES[0])
    asked = parser.parse_args()
    if asked.bids < (fewest := (asked.rounds + 1) * SLICE):
        parser.error(f"{asked.rounds} --rounds of {SLICE} bids need at least --bids {fewest}")
    with tempfile.TemporaryDirectory() as place, ExitStack() as stack:
        Path(place).chmod(0o755)  # PostgreSQL runs as somebody else and reads the counter there
        flushes = Flushes(Path(place))
        print(f"a room for {asked.bids:,} tenderers, and their bids, sealed", flush=True)
        kind = stack.enter_context(prepared(asked.database, Path(place) / "database", flushes, 1, asked.bids))
        bids = list(requests(kind.plan, asked.bids))
        young, old = (room(kind, bids, Path(place) / "requests", asked.clients, flushes, stack) for _ in "12")
        last = asked.bids - asked.rounds * SLICE
        for part in range(PARTS):
            old(last * part // PARTS, last * (part + 1) // PARTS)
        young(0, SLICE)  # warms it up
        costs = [
            (young(SLICE * turn, SLICE * turn + SLICE), old(at, at + SLICE))
            for turn, at in enumerate(range(last, asked.bids, SLICE), start=1)
        ]
    firsts, lasts = zip(*costs, strict=True)
    print(f"first {Spread.of(firsts).text(3)}, last {Spread.of(lasts).text(3)} CPU s per 1,000")
    of_pairs = Spread.of([one / first for first, one in costs])
    print(f"cost_last_to_first = {sum(lasts) / sum(firsts):.2f}, of the pairs {of_pairs.text(2)}")
    return 0


def room(
    kind: Kind, bids: Sequence[bytes], file: Path, clients: int, flushes: Flushes, stack: ExitStack
) -> Take:
    """A server on a copy of the room: given the bids from one to before another it tells what they cost.

    Errors: RuntimeError when anything but 201 was answered.
    Units: CPU seconds of the server and its database for 1,000 bids.
    """
    server, port = stack.enter_context(
        serving(ours("ours", OURS), stack.enter_context(kind.fresh()), flushes)
    )
    roots = [server.pid, *kind.roots()]
    command = [sys.executable, "-m", "loadtests.benchmark.generator", "--port", str(port), "--warm", "0"]
    command += ["--requests", str(file), "--clients", str(clients), "--seconds", str(ENOUGH)]

    def take(start: int, end: int) -> float:
        write_requests(file, list(bids[start:end]))
        before = used_by(roots, flushes)
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
        used = used_by(roots, flushes).since(before)
        seen = json.loads(done.stdout.splitlines()[-1])
        if seen["statuses"] != {"201": end - start}:
            raise RuntimeError(str(seen))
        cost, written = used.cpu / (end - start) * 1000, used.written / (end - start) / 1024
        said = f"{cost:.3f} CPU s per 1,000, {written:.0f} KiB written a bid, {memory_of(server.pid):.0f} MB"
        print(f"bids {start + 1:>9,} to {end:>9,}: {said}", flush=True)
        return cost

    return take


if __name__ == "__main__":
    raise SystemExit(come_to_an_end(lambda _words: main(), ()))
