"""Measures taking bids beside its peers, in one run: `python -m loadtests.benchmark [--quick]`.

In each round every contestant gets a fresh copy of the same databases and the same sealed bids. What is
printed are medians of the rounds with the least and the most; ratios are taken round by round, so that a slow
minute of the machine slows both sides. Absolute figures are worth no more than the machine they come from.
"""

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from rich.console import Console  # noqa: E402 (the path comes first)

from loadtests.asking import whole  # noqa: E402
from loadtests.benchmark import limits, report  # noqa: E402
from loadtests.benchmark.contestants import (  # noqa: E402
    BARE,
    OURS,
    Contestant,
    Load,
    Measured,
    left_unanswered,
    measure,
    ours,
    textbook,
)
from loadtests.benchmark.counting import Flushes, others_busy  # noqa: E402
from loadtests.benchmark.databases import NAMES, Kind, OnPostgres, prepared  # noqa: E402
from loadtests.benchmark.generator import write_requests  # noqa: E402
from loadtests.benchmark.room import requests  # noqa: E402
from loadtests.ending import come_to_an_end  # noqa: E402
from tests.servers import find_postgres  # noqa: E402

POOLS = (5, 15, 40)
TEXTBOOK = "textbook, best pool"
HALF = "ours at half load"
NOWRITE = "ours, no transaction"
SEVERAL = "ours, 2 processes"
CLIENTS_AT_A_RATE = 400
TOO_MANY = 64  # clients: more than the threads that wait for the textbook's connections


@dataclass(frozen=True)
class Extent:
    """How much is measured."""

    rounds: int
    seconds: float
    tenders: int
    tenderers: int


WHOLE = Extent(5, 4.0, 10, 3000)
QUICK = Extent(1, 2.0, 10, 1500)


def main() -> int:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(prog="python -m loadtests.benchmark", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one short round: to see that it runs")
    parser.add_argument("--rounds", type=whole(1), help="how many rounds")
    told = "connections with one request open each"
    parser.add_argument("--clients", type=whole(2), default=32, help=told)
    parser.add_argument("--database", choices=NAMES, help="on one kind alone")
    parser.add_argument("--plot", type=Path, help="write the bars as an SVG")
    asked = parser.parse_args()
    if asked.database == NAMES[1] and find_postgres() is None:
        parser.error("PostgreSQL is not installed here")
    if asked.plot is not None and not asked.plot.resolve().parent.is_dir():
        parser.error(f"--plot: there is no folder {asked.plot.parent}")
    extent = QUICK if asked.quick else WHOLE
    console, blocks = Console(width=200), {}
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)  # PostgreSQL runs as somebody else and reads the counter there
        flushes = Flushes(Path(place))
        for kind, suffix in kinds(asked.database, Path(place), flushes, extent):
            rounds = run_rounds(kind, extent, asked, flushes, Path(place), console)
            tops = top_speeds(kind, Path(place), extent.seconds)
            report.print_rounds(f"Taking bids on {kind.name}, {asked.clients} clients", rounds, tops, console)
            print_ratios(rounds, suffix, console)
            too_many = Load(Path(place) / f"{kind.name}.requests", TOO_MANY, extent.seconds)
            answered, never = left_unanswered(textbook(POOLS[1]), kind, too_many, flushes)
            console.print(f"textbook at {TOO_MANY} clients{suffix}: {answered} answered, {never} never")
            blocks[kind.name] = rounds
    if asked.plot is not None:
        asked.plot.write_text(report.plot(blocks), encoding="utf-8")
    return 0


def kinds(wanted: str | None, place: Path, flushes: Flushes, extent: Extent) -> Iterator[tuple[Kind, str]]:
    """The kinds of databases there are here, prepared one after the other."""
    here = NAMES if find_postgres() else NAMES[:1]
    for name in here if wanted is None else [wanted]:
        with prepared(name, place / name, flushes, extent.tenders, extent.tenderers) as kind:
            yield kind, "" if name == NAMES[0] else f"_{name}"


def run_rounds(
    kind: Kind, extent: Extent, asked: argparse.Namespace, flushes: Flushes, place: Path, console: Console
) -> report.Rounds:
    """Let every contestant run once a round; of the textbook's pools the best of each round counts."""
    file = place / f"{kind.name}.requests"
    write_requests(file, list(requests(kind.plan, extent.tenders * extent.tenderers)))
    load = Load(file, asked.clients, extent.seconds)
    found: dict[str, list[Measured]] = defaultdict(list)
    for number in range(1, (asked.rounds or extent.rounds) + 1):
        busy = others_busy(kind.roots())
        with telling(console, f"{kind.name}, round {number}; others keep {busy:.2f} cores busy"):
            for contestant in contestants(kind):
                found[contestant.name].append(measure(contestant, kind, load, flushes))
            runs = [measure(textbook(pool), kind, load, flushes) for pool in POOLS]
            found[TEXTBOOK].append(max(runs, key=lambda run: run.per_second))
            half = median(run.per_second for run in found["ours"]) / 2
            at_half = Load(file, CLIENTS_AT_A_RATE, extent.seconds, rate=half)
            found[HALF].append(measure(ours("ours", OURS), kind, at_half, flushes))
    return found


def contestants(kind: Kind) -> list[Contestant]:
    """Those that run once, in the order of a round."""
    several = [ours(SEVERAL, OURS, "--workers", "2")] if isinstance(kind, OnPostgres) else []
    return [BARE, *several, ours("ours", OURS), ours(NOWRITE, "loadtests.benchmark.nowrite")]


@contextmanager
def telling(console: Console, words: str) -> Iterator[None]:
    """Say what is going on."""
    console.print(f"[dim]{words}[/]")
    yield


def top_speeds(kind: Kind, place: Path, seconds: float) -> dict[str, float]:
    """What the database itself can do at most."""
    if isinstance(kind, OnPostgres):
        return dict(limits.postgres_limits(kind, place, seconds))
    return dict(limits.sqlite_limits(place, seconds))


def print_ratios(rounds: report.Rounds, suffix: str, console: Console) -> None:
    """Print the ratios that the goals are about."""
    mine, book = rounds["ours"], rounds[TEXTBOOK]
    said = {
        "ratio_textbook": report.paired(mine, book, "per_second"),
        "ratio_textbook_cpu": report.paired(book, mine, "cpu"),
        "share_nowrite": report.paired(mine, rounds[NOWRITE], "per_second"),
        "share_bare": report.paired(mine, rounds[BARE.name], "per_second"),
    }
    for name, spread in said.items():
        console.print(f"{name}{suffix} = {spread.text(2)}")
    flushes = [run.flushes for run in mine if run.flushes is not None]
    if flushes:
        console.print(f"flushes_a_bid{suffix} = {report.Spread.of(flushes).text(3)}")
    if SEVERAL in rounds:
        faster = report.paired(rounds[SEVERAL], mine, "per_second")
        console.print(f"ratio_two_processes{suffix} = {faster.text(2)}")
    half = rounds[HALF]
    console.print(f"p99_half_load{suffix} = {report.Spread.of([run.p99 for run in half]).text(1)} ms")


if __name__ == "__main__":
    raise SystemExit(come_to_an_end(lambda _words: main(), ()))
