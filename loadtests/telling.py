"""Tells what a rush measured and proved: a table, a plot, and a file for other programs."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from loadtests.drawing import plot
from loadtests.figures import Figures, Sampled
from loadtests.kinds import Shape
from loadtests.proof import Attempt, Proof
from loadtests.verdict import percentile
from loadtests.watching import WITHIN

WORDS = {
    "asked_to_wait": "asked to come again in a moment",
    "acknowledged": "bids acknowledged",
    "receipts_false": "receipts that do not hold",
    "acknowledged_not_stored": "acknowledged but not stored",
    "stored_not_acknowledged": "stored but not acknowledged, also when the key was sent once more",
    "late_accepted": "late but accepted",
    "in_time_refused": "in time but refused",
    "not_recorded": "in time, but told that it was too late to be recorded",
    "answered_otherwise": "answered otherwise",
    "repeated_otherwise": "keys answered otherwise when sent once more",
}


@dataclass(frozen=True)
class Told:
    """All there is to tell of a rush."""

    name: str
    shape: Shape
    attempts: Sequence[Attempt]
    deadlines: Mapping[str, float]
    proof: Proof
    sampled: Sampled | None
    prepared: float
    kills: int
    delays: Sequence[float | None] | None = None  # until bids showed at the server beside theirs

    @property
    def figures(self) -> Figures:
        """What was measured."""
        return Figures.of(self.attempts, self.deadlines)

    def faults(self, figures: Figures) -> list[str]:
        """What does not hold, in sentences; nothing when all does."""
        found = [f"{WORDS.get(name, name)}: {count:,}" for name, count in self.proof.faults.items()]
        if not self.proof.acknowledged:
            found.append("no bid was acknowledged: this proves nothing")
        slowest = percentile(figures.waits, 99)
        grown = None if self.sampled is None else self.sampled.grown
        if self.shape.slowest is not None and slowest > self.shape.slowest:
            found.append(f"one bid in a hundred waited {slowest:.2f} s or more, not {self.shape.slowest:g}")
        if self.shape.grown is not None and grown is not None and grown > self.shape.grown:
            found.append(f"the server grew to {grown:.2f} times its early memory, not {self.shape.grown:g}")
        return found + self.beside()

    def beside(self) -> list[str]:
        """What does not hold of the bids that were looked for at the server beside theirs."""
        seen = [delay for delay in self.delays or () if delay is not None]
        if self.delays is None or (len(seen) == len(self.delays) > 0 and max(seen) <= WITHIN):
            return []
        if not self.delays:
            return ["no bid could be looked for at the server beside its own: ask for more --tenderers"]
        if missing := len(self.delays) - len(seen):
            return [f"not seen at the server beside theirs: {missing:,}"]
        return [f"a bid showed at the server beside its own after {max(seen):.2f} s, not {WITHIN:g}"]


def show(told: Told, report: Path, console: Console) -> bool:
    """Print what was measured and proved, and write the report; whether all holds."""
    figures = told.figures
    tenders, seats = len(told.shape.closes), len({one.seat for one in told.attempts})
    rows = {"tenders / tenderers / bids": f"{tenders:,} / {seats:,} / {len(told.shape.arrivals):,}"}
    rows |= {"the room was prepared in": f"{told.prepared:.0f} s"} | figures.rows(told.sampled)
    if told.kills and told.sampled is not None:
        rows["times a server was killed"] = f"{told.sampled.kills} of {told.kills}"
    if told.delays:
        seen = [delay for delay in told.delays if delay is not None]
        rows["looked for at the server beside theirs, seen"] = f"{len(told.delays):,}, {len(seen):,}"
        rows["the slowest showed there after"] = f"{max(seen):.3f} s" if seen else "none did"
    proved = {WORDS.get(name, name.replace("_", " ")): count for name, count in asdict(told.proof).items()}
    table = Table(title=f"{told.name}: what was measured, and the proof", show_header=False)
    for name, value in rows.items():
        table.add_row(name, value)
    table.add_section()
    for name, count in proved.items():
        table.add_row(name, f"{count:,}")
    console.print(table)
    faults = told.faults(figures)
    for fault in faults:
        console.print(f"[bold red]{fault}[/]")
    console.print("[green]The proof holds.[/]" if not faults else "[bold red]The proof does not hold.[/]")
    write_report(told, rows, faults, report)
    console.print(f"The report is in {report}: result.json, waits.svg, locust.html and locust_*.csv.")
    return not faults


def write_report(told: Told, rows: Mapping[str, str], faults: Sequence[str], report: Path) -> None:
    """Write the outcome for other programs, and the plot."""
    outcome = {"name": told.name, "measured": rows, "proof": asdict(told.proof), "faults": faults}
    (report / "result.json").write_text(json.dumps(outcome, indent=2) + "\n", encoding="utf-8")
    (report / "waits.svg").write_text(plot(told.attempts, told.deadlines), encoding="utf-8")
