"""The commands of whoever keeps a server: bring its rooms forward, load-test it."""

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from minikoneps.cli_console import Data, console, progress_bar
from minikoneps.settings import data_folder, database
from minikoneps.shared.sqlite import SNAPSHOTS
from minikoneps.workshops.care import bring_all_forward


def migrate(data: Data = None) -> None:
    """Bring rooms that an older program made forward, after a copy of each; go on where it was stopped."""
    folder = data_folder(data)
    with progress_bar() as bar:
        task = bar.add_task("Rooms")
        outcomes = bring_all_forward(
            folder, database(), lambda done, total: bar.update(task, completed=done, total=total)
        )
    stuck = [outcome for outcome in outcomes if outcome.problem is not None]
    for outcome in stuck:
        console.print(f"[red]{outcome.room}[/]: {escape(outcome.problem or '')}")
    changed = sum(outcome.changed for outcome in outcomes)
    console.print(f"Rooms: {len(outcomes)}. Brought forward: {changed}. In need of care: {len(stuck)}.")
    if changed:
        console.print(f"Copies of what was there before: {folder / SNAPSHOTS}")
    raise typer.Exit(1 if stuck else 0)


def load(
    name: Annotated[str, typer.Argument(help="closing_rush")],
    tenderers: Annotated[int, typer.Option(min=1, max=800, help="How many bid at once.")] = 60,
    seconds: Annotated[
        int, typer.Option(min=5, max=600, help="How long before the deadline it starts.")
    ] = 20,
    kills: Annotated[int, typer.Option(min=0, max=100, help="How often the server is killed in it.")] = 0,
) -> None:
    """Load-test a server of its own and prove what it kept."""
    checkout = Path(__file__).resolve().parents[2]
    if not (checkout / "loadtests").is_dir():
        console.print("The load tests are not part of the installed package: run this in a checkout.")
        raise typer.Exit(2)
    wanted = ["--tenderers", str(tenderers), "--seconds", str(seconds), "--kills", str(kills)]
    raise typer.Exit(subprocess.call([sys.executable, "-m", "loadtests.run", name, *wanted], cwd=checkout))
