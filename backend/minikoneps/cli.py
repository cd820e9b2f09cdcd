"""The commands of minikoneps."""

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import httpx
import typer
from rich.markup import escape
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

from minikoneps.app import build_app, openapi, readable
from minikoneps.cli_codes import codes
from minikoneps.cli_console import Data, console, progress_bar
from minikoneps.cli_kit import kit
from minikoneps.cli_operating import LOAD_SETTINGS, backup, load, migrate, restore
from minikoneps.cli_packs import packs
from minikoneps.cli_serving import demo, serve
from minikoneps.exercises.trying import try_file
from minikoneps.opendata.importing import Outcome, Refused, into_market, into_room, seated, told
from minikoneps.opendata.market import Market
from minikoneps.playbook.lint.files import lint_file, scenario_files
from minikoneps.playbook.lint.found import Finding
from minikoneps.playbook.lint.rehearsal import rehearse
from minikoneps.playbook.player import Progress as Told
from minikoneps.playbook.player import play_files
from minikoneps.playbook.report import summary, write_page
from minikoneps.results import checking as certificates
from minikoneps.settings import data_folder, database
from minikoneps.shared.errors import RuleBroken, in_words
from minikoneps.shared.faults import fault_of
from minikoneps.verification.text import run as run_verification
from minikoneps.workshops import export as exporting
from minikoneps.workshops.backups import BackupRefused
from minikoneps.workshops.desk import trainer_token
from minikoneps.workshops.scenarios import scenario_folder
from minikoneps.workshops.serving import in_background

cli = typer.Typer(
    name="minikoneps", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)
cli.add_typer(packs, name="packs")
cli.add_typer(codes, name="codes")
cli.command()(demo)
cli.command()(serve)
cli.command()(backup)
cli.command()(restore)
cli.command()(migrate)
cli.command(context_settings=LOAD_SETTINGS, add_help_option=False)(load)
cli.command()(kit)
USUAL_SERVER = "http://127.0.0.1:8000"


@cli.command()
def play(
    files: Annotated[list[Path], typer.Argument(help="Scenarios.", exists=True, dir_okay=False)],
    report: Annotated[Path | None, typer.Option(help="Write a page about the run.")] = None,
    tried: Annotated[
        bool, typer.Option("--try", help="Play the acts in one room, and tell each sentence as JSON.")
    ] = False,
    when_told: Annotated[bool, typer.Option("--when-told", hidden=True)] = False,
) -> None:
    """Let bots play scenarios from end to end, each in a room of its own."""
    if tried:
        raise typer.Exit(sum(not tell_try(file, when_told=when_told) for file in files) and 1)
    bar = progress_bar()
    with tempfile.TemporaryDirectory() as place, in_background(build_app(Path(place))) as base_url, bar:
        task = bar.add_task("", total=None)

        def on_event(told: Told) -> None:
            bar.update(task, description=told.scenario.name[:50], completed=told.done, total=told.total)

        token = trainer_token(Path(place), "The player")
        results = play_files(files, base_url, token, on_event, readable())
    console.print(summary(results))
    if report is not None:
        write_page(results, report)
        console.print(f"A page about this run: {report}")
    raise typer.Exit(0 if results.green else 1)


def tell_try(file: Path, *, when_told: bool = False) -> bool:
    """Play a file as a workshop does, tell each sentence, and answer whether all held.

    Where it is to wait until it is told, it says that it is ready; whoever hangs up wants nothing of it.
    """
    good = True
    with tempfile.TemporaryDirectory() as place, in_background(build_app(Path(place))) as base_url:
        token, addresses = trainer_token(Path(place), "The player"), readable()
        if when_told:
            tell_line({"ready": True})
            if not sys.stdin.readline():
                return True
        for told in try_file(file, base_url, token, addresses):
            tell_line(told)
            good = good and told.get("outcome") in (None, "green")
    return good


def tell_line(told: dict[str, Any]) -> None:
    """Tell one thing at once, as a line of JSON."""
    sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    sys.stdout.flush()


@cli.command()
def lint(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Scenarios, or folders of them; by default those that ship.", exists=True),
    ] = None,
    rehearsed: Annotated[
        bool, typer.Option("--play", help="Play them too, with bots and with simulated people.")
    ] = False,
) -> None:
    """Look at scenarios before they are played: what is wrong, in which line, and the cure."""
    paths = scenario_files(files or [scenario_folder()])
    findings = {path: lint_file(path) for path in paths}
    told = [finding for found in findings.values() for finding in found]
    if clean := [path for path, found in findings.items() if rehearsed and not found]:
        told += rehearse_files(clean)
    for finding in told:
        sys.stdout.write(f"{finding}\n")
    sys.stdout.write(f"Files: {len(paths)}. Findings: {len(told)}.\n")
    raise typer.Exit(1 if told or not paths else 0)


def rehearse_files(paths: list[Path]) -> list[Finding]:
    """Play files on a server of their own, with a bar, and tell what they stumble over."""
    bar = progress_bar()
    with tempfile.TemporaryDirectory() as place, in_background(build_app(Path(place))) as base_url, bar:
        task = bar.add_task("", total=None)

        def on_played(name: str, done: int, total: int) -> None:
            bar.update(task, description=name[:50], completed=done, total=total)

        return rehearse(paths, base_url, trainer_token(Path(place), "The rehearsal"), on_played)


@cli.command()
def verify(
    what: Annotated[
        str, typer.Argument(help="The bundle; or a certificate: its PDF, or the text of its QR code.")
    ],
    receipt: Annotated[
        list[Path] | None, typer.Option(help="A receipt or checkpoint kept outside it.")
    ] = None,
    key: Annotated[str | None, typer.Option(help="The server's key fingerprint, from the projector.")] = None,
) -> None:
    """Check a workshop's bundle or a certificate offline, and say which frauds cannot be seen."""
    held = certificates.text_in(what)
    text, code = run_verification(what, receipt or [], key) if held is None else certificates.run(held, key)
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
    raise typer.Exit(code)


@cli.command()
def export(
    room: Annotated[str, typer.Argument(help="The room's name in addresses.")],
    data: Data = None,
    out: Annotated[Path | None, typer.Option(help="The file to write.")] = None,
) -> None:
    """Write a workshop's bundle: what anybody may check offline."""
    target = out or Path(f"{room}.bundle.zip")
    target.write_bytes(exporting.export_bundle(data_folder(data), room, database()))
    console.print(f"{target} ({target.stat().st_size:,} bytes). Check it: minikoneps verify {target}")


@cli.command(name="import")
def import_files(
    files: Annotated[
        list[Path], typer.Argument(help="Open data: JSON, JSON Lines or XLSX.", exists=True, dir_okay=False)
    ],
    room: Annotated[str | None, typer.Option(help="Make drafts of notices in this room.")] = None,
    seat: Annotated[str | None, typer.Option(help="The procuring officer's seat in the room.")] = None,
    ocid: Annotated[
        str | None, typer.Option(help="The process that is wanted of a file with several.")
    ] = None,
    server: Annotated[str | None, typer.Option(help="Where the server of the room answers.")] = None,
    report: Annotated[Path | None, typer.Option(help="Write everything that was told as JSON.")] = None,
    data: Data = None,
) -> None:
    """Read what others published, as market records or as drafts in a room; no address in it is opened."""
    folder = data_folder(data)
    bar = Progress(TextColumn("{task.description}"), BarColumn(), DownloadColumn(), console=console)
    with bar:
        if room is None:
            outcomes = [_into_market(path, Market(folder), bar) for path in files]
        else:
            secret = trainer_token(folder, "Import", database())
            with _answering(folder, server) as found, seated(found, secret, room, seat) as officer:
                outcomes = [into_room(path, room, officer, ocid) for path in bar.track(files)]
    console.print(told(outcomes))
    if report is not None:
        text = json.dumps([outcome.record for outcome in outcomes], ensure_ascii=False, indent=1)
        report.write_text(text + "\n", encoding="utf-8")
    raise typer.Exit(0 if all(outcome.taken for outcome in outcomes) else 1)


def _into_market(path: Path, market: Market, bar: Progress) -> Outcome:
    task = bar.add_task(escape(path.name[:50]), total=path.stat().st_size)
    outcome = into_market(path, market, lambda place: bar.update(task, completed=place))
    bar.update(task, completed=path.stat().st_size)
    return outcome


@contextmanager
def _answering(folder: Path, server: str | None) -> Iterator[str]:
    """The server of a data folder: the one named, the one at the usual address, or one for the while."""
    try:
        httpx.get(f"{server or USUAL_SERVER}/healthz", trust_env=False).raise_for_status()
    except httpx.HTTPError:
        if server is not None:
            raise Refused(f"No server answers at {server}.") from None
        with in_background(build_app(folder, database())) as own:
            yield own
    else:
        yield server or USUAL_SERVER


@cli.command()
def token(
    name: Annotated[str, typer.Argument(help="What the token is for.")],
    data: Data = None,
) -> None:
    """Make a trainer's token for a program; it is shown this once."""
    sys.stdout.write(trainer_token(data_folder(data), name, database()) + "\n")


@cli.command(name="openapi")
def show_openapi() -> None:
    """Print the description of the interface."""
    sys.stdout.write(json.dumps(openapi(), ensure_ascii=False, indent=1, sort_keys=True) + "\n")


def main() -> None:
    """Run a command; a refusal is told in words."""
    try:
        cli()
    except RuleBroken as refused:
        console.print(f"[red]{in_words(refused)}[/]")
        raise SystemExit(2) from None
    except (Refused, BackupRefused) as refused:
        console.print(f"[red]{escape(str(refused))}[/]")
        raise SystemExit(2) from None
    except Exception as failure:
        fault = fault_of(failure)
        if fault is None:
            raise
        console.print(f"[red]{in_words(RuleBroken(fault.value))}[/]")
        raise SystemExit(2) from None
