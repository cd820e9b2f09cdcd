"""The command that makes a kit for laptops without a network."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from minikoneps.cli_console import console, progress_bar
from minikoneps.kits.making import CannotMake, Kit
from minikoneps.kits.targets import PLATFORMS, PYTHONS, Target

MIB = 2**20


def kit(
    folder: Annotated[Path, typer.Argument(help="The folder to make, or to go on with: of a stick, say.")],
    platform: Annotated[
        list[str] | None, typer.Option("--for", help=f"{', '.join(PLATFORMS)}; by default all of them.")
    ] = None,
    python: Annotated[
        list[str] | None, typer.Option(help=f"{', '.join(PYTHONS)}; by default all of them.")
    ] = None,
) -> None:
    """Make a folder that installs and runs with no network on other laptops; broken off, it goes on."""
    platforms, pythons = platform or list(PLATFORMS), python or list(PYTHONS)
    if unknown := [one for one in (*platforms, *pythons) if one not in (*PLATFORMS, *PYTHONS)]:
        console.print(
            f"A kit is made for {', '.join(PLATFORMS)} and Python {', '.join(PYTHONS)}, not for {unknown[0]}."
        )
        raise typer.Exit(2)
    checkout = Path(__file__).resolve().parents[2]
    lock = checkout / "requirements.txt"
    if not lock.is_file():
        console.print("What a kit holds is not listed in the installed package: run this in a checkout.")
        raise typer.Exit(2)
    made = Kit(folder, lock.read_text(encoding="utf-8"))
    targets = [Target(one, other) for one in platforms for other in pythons]
    try:
        with progress_bar() as bar:
            task = bar.add_task("", total=len(targets) + 1)
            made.make(
                checkout,
                targets,
                lambda doing, done: bar.update(task, description=f"Fetching {doing}", completed=done),
            )
            bar.update(task, description="Made", completed=len(targets) + 1)
    except CannotMake as refused:
        console.print(f"[red]{escape(str(refused))}[/]")
        raise typer.Exit(1) from None
    for target, why in made.left_out.items():
        console.print(f"[yellow]Left out: {target}[/] ({escape(why)})")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    console.print(f"{folder}: {size / MIB:,.0f} MiB, for {', '.join(sorted(made.wheels))}.")
    console.print("Start it there by a double click; README.html in it says how.")
