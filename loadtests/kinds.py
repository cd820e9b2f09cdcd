"""The rushes there are: what each takes from the command line, and what it sends when."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from loadtests.asking import figure, new_parser, seconds, whole
from loadtests.driving import add_options
from loadtests.moments import LATE_FOR, Arrival, Stage, around, closing, morning, spread, steadily
from loadtests.place import add_place, must_go_together
from loadtests.plan import Crowd

MOST_CONNECTIONS = 1000
MOST_AT_ONCE = 64  # servers, and generators


@dataclass(frozen=True)
class Shape:
    """When tenders close after the first, what is sent when, over how many connections, and what is judged.

    Units: `slowest` is how long one bid in a hundred may wait for its answer, in seconds; `grown` how many
    times its early memory the server may have in the end.
    """

    closes: Sequence[float]
    arrivals: Sequence[Arrival]
    crowds: Sequence[Crowd]
    slowest: float | None = None
    grown: float | None = None


@dataclass(frozen=True)
class Kind:
    """A rush: what it is, its own arguments with what is right for a laptop, and all it is meant for."""

    about: str
    arguments: dict[str, tuple[float, str]]
    shape: Callable[[argparse.Namespace], Shape]
    full: str


def one_tender(asked: argparse.Namespace) -> Shape:
    """Everybody bids on the same tender, over a connection each."""
    moments = closing(asked.tenderers, asked.seconds)
    crowd = Crowd(-asked.seconds, min(asked.connections or asked.tenderers, MOST_CONNECTIONS))
    return Shape([0.0], spread(moments, 1, asked.tenderers), [crowd])


def record_morning(asked: argparse.Namespace) -> Shape:
    """Many tenders close together."""
    return morning_shape(asked, morning(asked.rate, asked.burst, asked.seconds, asked.burst_seconds))


def record_minute(asked: argparse.Namespace) -> Shape:
    """The same without anything before its utmost."""
    return morning_shape(asked, [Stage(-asked.seconds, asked.rate)])


def morning_shape(asked: argparse.Namespace, stages: Sequence[Stage]) -> Shape:
    """Tenders that close together, after some stages."""
    moments = list(steadily(stages, LATE_FOR / 2))
    crowds = [Crowd(stage.begins - 1, connections(asked, stage.rate)) for stage in stages]
    arrivals = spread(moments, asked.tenders, asked.tenderers)
    return Shape([0.0] * asked.tenders, arrivals, crowds, slowest=asked.p99)


def deadlines(asked: argparse.Namespace) -> Shape:
    """One deadline after the other, each with bids just before and just after it."""
    closes = [number * asked.apart for number in range(asked.deadlines)]
    arrivals = around(closes, asked.bids, asked.within, asked.tenderers)
    rate = asked.bids / max(asked.apart, 0.01)
    return Shape(closes, arrivals, [Crowd(-asked.within - 2, connections(asked, rate))])


def soak(asked: argparse.Namespace) -> Shape:
    """Bids at one rate for a long time."""
    seconds = asked.minutes * 60
    moments = list(steadily([Stage(-seconds, asked.rate)], 0.0))
    crowd = Crowd(-seconds, connections(asked, asked.rate))
    arrivals = spread(moments, asked.tenders, asked.tenderers)
    return Shape([0.0] * asked.tenders, arrivals, [crowd], slowest=asked.p99, grown=asked.grown)


def connections(asked: argparse.Namespace, rate: float) -> int:
    """How many connections there are: those asked for, else enough for each to rest most of a second."""
    return int(asked.connections) or min(max(round(rate), 16), MOST_CONNECTIONS)


KINDS = {
    "closing_rush": Kind(
        "everybody bids on one tender in the last seconds before it closes",
        {"tenderers": (60, "how many bid"), "seconds": (20, "how long before the deadline it starts")},
        one_tender,
        "--tenderers 800 --seconds 60",
    ),
    "hot_tender": Kind(
        "very many tenderers on one tender, over a connection each",
        {"tenderers": (200, "how many bid"), "seconds": (10, "how long before the deadline it starts")},
        one_tender,
        "--tenderers 1000",
    ),
    "record_morning": Kind(
        "many tenders close together, with a burst before it",
        {
            "tenders": (150, "how many close together"),
            "tenderers": (200, "how many bid"),
            "rate": (68.0, "bids a second at first"),
            "burst": (205.0, "bids a second in the burst"),
            "seconds": (60, "how long before the deadline it starts"),
            "burst-seconds": (20, "how long before the deadline the burst starts"),
            "p99": (1.0, "the seconds in which 99 of 100 have their answer"),
        },
        record_morning,
        "--tenders 1500 --tenderers 800 --seconds 600 --burst-seconds 200",
    ),
    "record_minute": Kind(
        "the last minute of a record morning, at its utmost",
        {
            "tenders": (150, "how many close together"),
            "tenderers": (200, "how many bid"),
            "rate": (200.0, "bids a second"),
            "seconds": (20, "how long before the deadline it starts"),
            "p99": (1.0, "the seconds in which 99 of 100 have their answer"),
        },
        record_minute,
        "--tenders 1500 --tenderers 800 --rate 820 --seconds 60",
    ),
    "deadlines": Kind(
        "bids close around many deadlines",
        {
            "deadlines": (20, "how many there are"),
            "bids": (100, "how many bids around each"),
            "within": (2.0, "the seconds before and after it in which they come"),
            "apart": (2.0, "the seconds from one deadline to the next"),
            "tenderers": (100, "how many bid"),
        },
        deadlines,
        "--deadlines 200",
    ),
    "soak": Kind(
        "a steady load for a long time, with people who look on",
        {
            "tenders": (30, "how many are open"),
            "tenderers": (400, "how many bid"),
            "rate": (10.0, "bids a second"),
            "minutes": (5.0, "how long"),
            "p99": (1.0, "the seconds in which 99 of 100 have their answer"),
            "grown": (1.2, "how many times its early memory the server may have in the end"),
        },
        soak,
        "--minutes 60 --tenders 100",
    ),
}
READERS = {"soak": 10}


def read_arguments(name: str, words: Sequence[str], *, shared: bool = False) -> argparse.Namespace:
    """The command line of a rush; `shared`: the caller has a database that several servers may share."""
    kind = KINDS[name]
    parser = new_parser(name, f"{name}: {kind.about}.")
    own = parser.add_argument_group("how much of it")
    for argument, (usual, said) in kind.arguments.items():
        sort = whole(1) if isinstance(usual, int) else figure
        own.add_argument(f"--{argument}", type=sort, default=usual, help=said)
    own.add_argument(
        "--connections", type=whole(0), default=0, help="how many at most, 0 for as many as it takes"
    )
    own.add_argument("--readers", type=whole(0), default=READERS.get(name, 0), help="how many look on")
    where = add_place(parser)
    where.add_argument(
        "--servers",
        type=whole(1, MOST_AT_ONCE),
        default=1,
        help="how many of its own; several need PostgreSQL",
    )
    where.add_argument("--postgresql", action="store_true", help="on a PostgreSQL of the test's own")
    where.add_argument("--database", help="on this PostgreSQL database: its serving login")
    where.add_argument("--database-owner", help="the owning login of that database")
    where.add_argument("--kills", type=whole(0), default=0, help="how often a server is killed in it")
    where.add_argument(
        "--clock-error",
        type=seconds,
        default=0.0,
        help="seconds that a server's clock is wrong, the next one's by as much the other way",
    )
    where.add_argument(
        "--workers",
        type=whole(1, MOST_AT_ONCE),
        default=1,
        help="generators; of several one more directs them",
    )
    add_options(parser, name, words, kind.full)
    asked = parser.parse_args(words)
    must_go_together(parser, asked)
    if (asked.database is None) != (asked.database_owner is None):
        parser.error("--database and --database-owner go together")
    if asked.servers > 1 and not (shared or asked.database or asked.postgresql):
        parser.error(
            "a data folder has one server: several need --postgresql, or --database and --database-owner"
        )
    if asked.host is not None and (asked.servers > 1 or asked.kills or asked.clock_error):
        parser.error("--servers, --kills and --clock-error are for servers that the test starts itself")
    return asked
