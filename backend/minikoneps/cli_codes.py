"""The commands that load the code lists of their publishers, and show which are there."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from minikoneps.classifications.codes import Scheme
from minikoneps.classifications.importing import load_codes, told
from minikoneps.classifications.lists import CodeLists
from minikoneps.cli_console import Data, console
from minikoneps.settings import data_folder

codes = typer.Typer(no_args_is_help=True, help="The code lists of CPV, UNSPSC and HS.")


@codes.command(name="import")
def import_codes(
    file: Annotated[
        Path,
        typer.Argument(help="The publisher's file: XML, XLSX, CSV or JSON.", exists=True, dir_okay=False),
    ],
    scheme: Annotated[Scheme, typer.Option(help="Whose codes they are.")],
    lang: Annotated[str | None, typer.Option(help="The language, where the file does not say it.")] = None,
    report: Annotated[Path | None, typer.Option(help="Write everything that was told as JSON.")] = None,
    data: Data = None,
) -> None:
    """Load a publisher's code list; it takes the place of the one that was there in its languages."""
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task(escape(file.name[:50]), total=1.0)
        lists = CodeLists(data_folder(data))
        loaded = load_codes(file, scheme, lang, lists, lambda part: bar.update(task, completed=part))
        bar.update(task, completed=1.0)
    console.print(told(loaded))
    if report is not None:
        text = json.dumps(loaded.record, ensure_ascii=False, indent=1)
        report.write_text(text + "\n", encoding="utf-8")
    raise typer.Exit(0 if loaded.lists else 1)


@codes.command(name="list")
def list_codes(data: Data = None) -> None:
    """Show which code lists are loaded, in which languages, and from which files."""
    lists = CodeLists(data_folder(data)).list_lists()
    for one in lists:
        console.print(f"[bold]{one.scheme}[/] {one.language}: {one.codes} codes, {escape(one.file)}")
    if not lists:
        console.print("No code list is loaded; the page offers its own short list.")
