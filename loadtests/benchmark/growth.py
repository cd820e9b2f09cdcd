"""Whether a bid costs more the more there are: one tender, and the first and the last of many bids on it.

`python -m loadtests.benchmark.growth [--bids 10000] [--slice 1000] [--clients 16]`
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from loadtests.benchmark.contestants import OURS, ROOT, ours, serving  # noqa: E402 (the path comes first)
from loadtests.benchmark.counting import Flushes, used_by  # noqa: E402
from loadtests.benchmark.databases import OnSqlite  # noqa: E402
from loadtests.benchmark.generator import write_requests  # noqa: E402
from loadtests.benchmark.room import requests  # noqa: E402

ENOUGH = 600.0  # seconds for a slice


def main() -> int:
    """Measure slice by slice, and print the last one's share of the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bids", type=int, default=10_000)
    parser.add_argument("--slice", type=int, default=1_000)
    parser.add_argument("--clients", type=int, default=16)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        flushes, folder = Flushes(Path(place)), Path(place)
        kind = OnSqlite(folder / "sqlite", 1, asked.bids + asked.slice)
        bids = list(requests(kind.plan, asked.bids + asked.slice))
        slices = [bids[start : start + asked.slice] for start in range(0, len(bids), asked.slice)]
        with kind.fresh() as fresh, serving(ours("ours", OURS), fresh, flushes) as (server, port):
            costs = [cost(one, folder / "slice", asked.clients, server.pid, port, flushes) for one in slices]
    first, *later = costs[1:]  # the very first slice warms up
    for number, seconds in enumerate([first, *later], start=1):
        print(f"bids {number * asked.slice:>7,}: {seconds:.3f} CPU s per 1,000")
    print(f"cost_last_to_first = {later[-1] / first:.2f}")
    return 0


def cost(bids: list[bytes], file: Path, clients: int, server: int, port: int, flushes: Flushes) -> float:
    """CPU seconds for 1,000 bids of a slice.

    Errors: RuntimeError when anything but 201 was answered.
    """
    write_requests(file, bids)
    command = [sys.executable, "-m", "loadtests.benchmark.generator", "--port", str(port), "--warm", "0"]
    command += ["--requests", str(file), "--clients", str(clients), "--seconds", str(ENOUGH)]
    before = used_by([server], flushes)
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    used = used_by([server], flushes).since(before)
    seen = json.loads(done.stdout.splitlines()[-1])
    if seen["statuses"] != {"201": len(bids)}:
        raise RuntimeError(str(seen))
    return used.cpu / len(bids) * 1000


if __name__ == "__main__":
    raise SystemExit(main())
