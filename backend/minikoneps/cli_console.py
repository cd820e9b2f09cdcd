"""What the commands share: where they print, how they show that they are at work, where the data lies."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

console = Console()
Data = Annotated[Path | None, typer.Option("--data", help="The data folder; by default one of your own.")]


def progress_bar() -> Progress:
    """A bar for what takes long."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console)
