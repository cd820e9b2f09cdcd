"""The commands that check country packs and write their reference pages."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from minikoneps.packs.checker import PackReport, check_file
from minikoneps.packs.green import check_green, green_paths
from minikoneps.packs.loader import load_pack, pack_names, pack_paths
from minikoneps.packs.page import page_of
from minikoneps.shared.clock import real_now

packs = typer.Typer(no_args_is_help=True, help="The country packs.")
Files = Annotated[
    list[Path] | None,
    typer.Argument(help="Packs, or folders of them; by default those that can be chosen.", exists=True),
]


@packs.command()
def check(files: Files = None) -> None:
    """Look at country packs: what is wrong, in which line, and the cure."""
    today = real_now().date()
    reports = [check_file(path, today) for path in packs_in(files)]
    reports += [check_green(path, today) for path in green_paths().values() if not files]
    for report in reports:
        sys.stdout.write(told(report))
    raise typer.Exit(1 if not reports or any(report.faults for report in reports) else 0)


@packs.command()
def page(
    names: Annotated[list[str] | None, typer.Argument(help="Packs; by default all of them.")] = None,
    to: Annotated[Path, typer.Option(help="The folder to write into.")] = Path("docs/reference/packs"),
) -> None:
    """Write a page about each pack: every figure with its source, and room for remarks."""
    to.mkdir(parents=True, exist_ok=True)
    for name in names or pack_names():
        (to / f"{name}.md").write_text(page_of(load_pack(name)), encoding="utf-8")
        sys.stdout.write(f"{to / name}.md\n")


def packs_in(files: list[Path] | None) -> list[Path]:
    """The files meant: those of folders too; without any, the packs that can be chosen."""
    if not files:
        return [path for _, path in sorted(pack_paths().items())]
    return [path for file in files for path in (sorted(file.glob("*.toml")) if file.is_dir() else [file])]


def told(report: PackReport) -> str:
    """A report as lines of text."""
    faults = [f"{report.path}:{one.line}: {one.problem}\n    {one.cure}\n" for one in report.faults]
    counted = f"{report.figures} figures, {report.training_values} of them training values"
    return "".join([*faults, f"{report.name}: {len(faults)} mistakes, {counted}\n"])
