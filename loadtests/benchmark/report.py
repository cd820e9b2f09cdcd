"""Medians and spreads as a table, the ratios of the goals, and a plot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from statistics import median

from rich.console import Console
from rich.table import Table

from loadtests.benchmark.contestants import Measured

BAR, LEFT, RIGHT, WIDTH = 26, 250, 110, 960


@dataclass(frozen=True)
class Spread:
    """The median of some rounds, with the least and the most."""

    middle: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Spread":
        """The spread of some figures."""
        return cls(median(values), min(values), max(values))

    def text(self, digits: int = 0) -> str:
        """As it is printed."""
        return f"{self.middle:,.{digits}f} [{self.least:,.{digits}f}–{self.most:,.{digits}f}]"


Rounds = Mapping[str, Sequence[Measured]]  # by contestant, one measurement for each round


def print_rounds(title: str, rounds: Rounds, limits: Mapping[str, float], console: Console) -> None:
    """Print what was measured, the medians of all rounds with their spread."""
    table = Table(title=title)
    heads = ("bids/s", "p50 ms", "p99 ms", "CPU s/1,000", "flushes a bid", "KiB a bid", "MB")
    for head in ("", *heads):
        table.add_column(head, justify="left" if head == "" else "right", no_wrap=True)
    for name, runs in rounds.items():
        flushes = [run.flushes for run in runs if run.flushes is not None]
        table.add_row(
            name,
            Spread.of([run.per_second for run in runs]).text(),
            Spread.of([run.p50 for run in runs]).text(1),
            Spread.of([run.p99 for run in runs]).text(1),
            Spread.of([run.cpu for run in runs]).text(3),
            Spread.of(flushes).text(3) if flushes else "not counted",
            f"{median(run.kilobytes for run in runs):.1f}",
            f"{median(run.memory for run in runs):.0f}",
        )
    for name, rows in limits.items():
        table.add_row(name, f"{rows:,.0f}", *[""] * (len(heads) - 1))
    console.print(table)


def paired(upper: Sequence[Measured], lower: Sequence[Measured], of: str) -> Spread:
    """The ratios of two contestants, round by round."""
    return Spread.of([getattr(a, of) / getattr(b, of) for a, b in zip(upper, lower, strict=True)])


def plot(blocks: Mapping[str, Rounds]) -> str:
    """Bids a second of every contestant as bars with their spread: an SVG."""
    most = max(run.per_second for rounds in blocks.values() for runs in rounds.values() for run in runs)
    scale = (WIDTH - LEFT - RIGHT) / most
    rows: list[str] = []
    top = 10
    for title, rounds in blocks.items():
        rows.append(f'<text x="10" y="{top + 18}" font-weight="bold">{escape(title)}: bids a second</text>')
        top += BAR + 6
        for name, runs in rounds.items():
            rows.append(_bar(name, Spread.of([run.per_second for run in runs]), top, scale))
            top += BAR
        top += 14
    style = "text{font:14px sans-serif;fill:#1b2733}"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" role="img">'
    return "\n".join(
        [
            head,
            f"<style>{style}</style>",
            '<rect width="100%" height="100%" fill="#fff"/>',
            *rows,
            "</svg>",
            "",
        ]
    )


def _bar(name: str, spread: Spread, top: int, scale: float) -> str:
    end, low, high = (LEFT + value * scale for value in (spread.middle, spread.least, spread.most))
    middle = top + BAR / 2
    fill = "#0b6e6e" if name == "ours" else "#8aa4b3"
    return (
        f'<text x="{LEFT - 10}" y="{middle + 5}" text-anchor="end">{escape(name)}</text>'
        f'<rect x="{LEFT}" y="{top + 4}" width="{end - LEFT:.1f}" height="{BAR - 8}" fill="{fill}"/>'
        f'<path d="M{low:.1f} {middle}H{high:.1f}" stroke="#1b2733" stroke-width="2"/>'
        f'<text x="{high + 8:.1f}" y="{middle + 5}">{spread.middle:,.0f}</text>'
    )
