"""The commands of whoever keeps a server: back it up, bring its rooms forward, load-test it."""

import runpy
import sys
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress, TaskID

from minikoneps import settings
from minikoneps.cli_console import Data, console, progress_bar
from minikoneps.settings import data_folder
from minikoneps.shared.copies import SNAPSHOTS
from minikoneps.workshops.backups import BackupRefused, back_up
from minikoneps.workshops.backups import restore as put_back
from minikoneps.workshops.care import bring_all_forward

RUSH = "loadtests.run"
LOAD_TESTS = {
    "closing_rush": (RUSH, "everybody bids on one tender in the last seconds before it closes"),
    "hot_tender": (RUSH, "very many tenderers on one tender"),
    "record_morning": (RUSH, "many tenders close together, with a burst before it"),
    "record_minute": (RUSH, "the last minute of a record morning, at its utmost"),
    "deadlines": (RUSH, "bids close around many deadlines, also by servers whose clocks are wrong"),
    "soak": (RUSH, "a steady load for a long time"),
    "opening_day": ("loadtests.day", "tenders are opened while open pages follow and readers look around"),
    "workshop": ("loadtests.classroom", "a class at work: is everybody kept up to date?"),
    "benchmark": ("loadtests.benchmark", "taking bids beside its peers, as ratios"),
}
LOAD_SETTINGS = {"allow_extra_args": True, "ignore_unknown_options": True}


def migrate(data: Data = None) -> None:
    """Bring rooms that an older program made forward, after a copy of each; go on where it was stopped."""
    folder = data_folder(data)
    with progress_bar() as bar:
        task = bar.add_task("Rooms")
        outcomes = bring_all_forward(
            folder, settings.database(), lambda done, total: bar.update(task, completed=done, total=total)
        )
    stuck = [outcome for outcome in outcomes if outcome.problem is not None]
    for outcome in stuck:
        console.print(f"[red]{outcome.room}[/]: {escape(outcome.problem or '')}")
    changed = sum(outcome.changed for outcome in outcomes)
    console.print(f"Rooms: {len(outcomes)}. Brought forward: {changed}. In need of care: {len(stuck)}.")
    if changed:
        console.print(f"Copies of what was there before: {folder / SNAPSHOTS}")
    raise typer.Exit(1 if stuck else 0)


def backup(
    file: Annotated[Path, typer.Argument(help="The file to write, such as monday.zip.")], data: Data = None
) -> None:
    """Everything of a data folder in one file, while its server goes on. It holds keys: keep it."""
    _must_be_files()
    with progress_bar() as bar:
        task = bar.add_task("Copying")
        count = back_up(data_folder(data), file, lambda done, total: _told(bar, task, done, total))
    put_back_by = f"minikoneps restore {quote(str(file))} --data FOLDER"
    console.print(f"{count} files are in {file}. Put them back with: {put_back_by}")


def restore(
    file: Annotated[Path, typer.Argument(help="A file that backup wrote.", exists=True, dir_okay=False)],
    data: Data = None,
) -> None:
    """Put a backup into a new data folder; rooms come back with their clocks held."""
    _must_be_files()
    folder = data_folder(data)
    with progress_bar() as bar:
        task = bar.add_task("Putting back")
        count = put_back(file, folder, lambda done, total: _told(bar, task, done, total))
    console.print(f"{count} files are in {folder}. Go on with: minikoneps serve --data {quote(str(folder))}")


def _told(bar: Progress, task: TaskID, done: int, total: int) -> None:
    bar.update(task, completed=done, total=max(done, total))


def _must_be_files() -> None:
    if settings.database() is not None:
        raise BackupRefused("The rooms lie in PostgreSQL: back them up with pg_dump, as its manual says.")


def load(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="Which load test.")] = "--help",
) -> None:
    """Load-test a server and prove what it kept; each test has its own options: NAME --help tells them."""
    checkout = Path(__file__).resolve().parents[2]
    if not (checkout / "loadtests").is_dir():
        console.print("The load tests are not part of the installed package: run this in a checkout.")
        raise typer.Exit(2)
    if name not in LOAD_TESTS:
        if name != "--help":
            console.print(f"There is no load test {name}.", markup=False)
        console.print("Usage: minikoneps load NAME [OPTIONS]. NAME --help tells what each takes.\n")
        for known, (_, about) in LOAD_TESTS.items():
            console.print(f"  {known:<15} {about}")
        raise typer.Exit(0 if name == "--help" else 2)
    sys.path.insert(0, str(checkout))
    module = LOAD_TESTS[name][0]
    sys.argv[1:] = [*([name] if module == RUSH else []), *context.args]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
