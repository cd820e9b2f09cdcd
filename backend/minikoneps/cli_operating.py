"""The commands of whoever keeps a server: back it up, bring its rooms forward, load-test it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress, TaskID

from minikoneps import settings
from minikoneps.cli_console import Data, console, progress_bar
from minikoneps.settings import DATABASE, OWNER, data_folder
from minikoneps.shared.copies import SNAPSHOTS
from minikoneps.workshops.backups import BackupRefused, back_up
from minikoneps.workshops.backups import restore as put_back
from minikoneps.workshops.care import bring_all_forward


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
    console.print(f"{count} files are in {file}. Put them back with: minikoneps restore {file} --data FOLDER")


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
    console.print(f"{count} files are in {folder}. Go on with: minikoneps serve --data {folder}")


def _told(bar: Progress, task: TaskID, done: int, total: int) -> None:
    bar.update(task, completed=done, total=max(done, total))


def _must_be_files() -> None:
    if settings.database() is not None:
        raise BackupRefused("The rooms lie in PostgreSQL: back them up with pg_dump, as its manual says.")


def load(
    name: Annotated[str, typer.Argument(help="closing_rush or workshop")],
    tenderers: Annotated[int, typer.Option(min=1, max=800, help="How many bid at once.")] = 60,
    seconds: Annotated[
        int, typer.Option(min=5, max=600, help="How long before the deadline it starts.")
    ] = 20,
    kills: Annotated[int, typer.Option(min=0, max=100, help="How often a server is killed in it.")] = 0,
    servers: Annotated[int, typer.Option(min=1, max=8, help="How many servers share the bids.")] = 1,
    database: Annotated[
        str | None, typer.Option(help="The PostgreSQL database they share: its serving login.")
    ] = None,
    database_owner: Annotated[str | None, typer.Option(help="The owning login of that database.")] = None,
    clients: Annotated[int, typer.Option(min=4, max=200, help="workshop: how many sit in the room.")] = 60,
    minutes: Annotated[float, typer.Option(min=0.1, max=600, help="workshop: how long.")] = 6,
) -> None:
    """Load-test a server of its own: prove what a rush left in it, or how a full class is kept up to date."""
    checkout = Path(__file__).resolve().parents[2]
    if not (checkout / "loadtests").is_dir():
        console.print("The load tests are not part of the installed package: run this in a checkout.")
        raise typer.Exit(2)
    if (database is None) != (database_owner is None):
        console.print("Name both logins: --database for the one that serves, --database-owner for the other.")
        raise typer.Exit(2)
    wanted = ["--tenderers", str(tenderers), "--seconds", str(seconds), "--kills", str(kills)]
    wanted += ["--servers", str(servers)]
    elsewhere = {key: value for key, value in os.environ.items() if key not in (DATABASE, OWNER)}
    named = {DATABASE: database, OWNER: database_owner} if database and database_owner else {}
    command = [sys.executable, "-m", "loadtests.run", name, *wanted]
    if name == "workshop":
        size = ["--clients", str(clients), "--minutes", str(minutes)]
        command = [sys.executable, "-m", "loadtests.classroom", *size]
    raise typer.Exit(subprocess.call(command, cwd=checkout, env=elsewhere | named))
