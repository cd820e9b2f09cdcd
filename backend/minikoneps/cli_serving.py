"""The commands that serve: a room ready to play, the server alone, and several processes of it."""

import socket
import webbrowser
from pathlib import Path
from typing import Annotated

import typer
from fastapi import FastAPI

from minikoneps.app import build_app
from minikoneps.cli_console import Data, console
from minikoneps.settings import data_folder, database, log_format
from minikoneps.shared import journal
from minikoneps.workshops.demo import prepare_demo
from minikoneps.workshops.desk import trainer_link
from minikoneps.workshops.serving import free_port, lan_addresses, print_addresses, run
from minikoneps.workshops.workers import Workers, end_with_the_first, listening, must_fit

Port = Annotated[int, typer.Option(help="The port; when it is taken, the next free one.", min=0, max=65_000)]
Log = Annotated[
    str | None, typer.Option(help="json or text; by default text on a terminal, else JSON lines.")
]
EVERYWHERE = "0.0.0.0"  # noqa: S104 - only when the trainer says --lan


def demo(
    data: Data = None,
    port: Port = 8000,
    no_open: Annotated[bool, typer.Option("--no-open", help="Do not open a browser.")] = False,
    lan: Annotated[bool, typer.Option("--lan", help="Let other machines in the room come in.")] = False,
    log: Log = None,
) -> None:
    """A room ready to play: a tender to bid on, seats, and a PIN on the projector page."""
    start(data, port, log, lan=lan, open_browser=not no_open, with_demo=True)


def serve(
    data: Data = None,
    port: Port = 8000,
    lan: Annotated[bool, typer.Option("--lan", help="Let other machines in the room come in.")] = False,
    log: Log = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes, on a PostgreSQL database.")] = 1,
    shared: Annotated[int | None, typer.Option("--socket", hidden=True)] = None,
) -> None:
    """Start the server; on this machine alone unless --lan."""
    if shared is not None:
        serve_beside(data, port, log, lan=lan, shared=shared)
    elif workers == 1:
        start(data, port, log, lan=lan, open_browser=False, with_demo=False)
    else:
        must_fit(workers, database())
        host = EVERYWHERE if lan else "127.0.0.1"
        found = free_port(host, port)
        with listening(host, found) as taken:
            options = ["--data", str(data_folder(data)), "--port", str(found), *(["--lan"] if lan else [])]
            options += ["--log", log] if log else []
            beside = Workers(workers - 1, taken, options)
            try:
                start(data, found, log, lan=lan, open_browser=False, with_demo=False, beside=beside)
            finally:
                beside.stop()


def serve_beside(data: Path | None, port: int, log: str | None, *, lan: bool, shared: int) -> None:
    """Serve as one of several processes, on the socket of the first."""
    journal.keep(log_format(log))
    end_with_the_first()
    app = build_app(data_folder(data), database())
    tell_address(app, port, lan=lan)
    with socket.socket(fileno=shared) as taken:
        run(app, EVERYWHERE if lan else "127.0.0.1", port, lambda: None, taken)


def tell_address(app: FastAPI, port: int, *, lan: bool) -> None:
    """QR codes must lead to the network's address also from the trainer's own screen."""
    if lan and (addresses := lan_addresses()):
        app.state.lan_address = f"http://{addresses[0]}:{port}"


def start(
    data: Path | None,
    port: int,
    log: str | None,
    *,
    lan: bool,
    open_browser: bool,
    with_demo: bool,
    beside: Workers | None = None,
) -> None:
    """Serve a data folder, greet the trainer, and prepare the demonstration room when asked."""
    journal.keep(log_format(log))
    folder, host = data_folder(data), EVERYWHERE if lan else "127.0.0.1"
    found = free_port(host, port) if beside is None else port
    base_url = f"http://127.0.0.1:{found}"
    kept_in = database()
    app = build_app(folder, kept_in)
    tell_address(app, found, lan=lan)

    def greet() -> None:
        if beside is not None:
            beside.start()
        link = f"{base_url}/trainer/{trainer_link(folder, kept_in)}"
        if with_demo:
            prepare_demo(console, folder, base_url, kept_in)
        print_addresses(console, base_url, link, folder, lan=lan)
        if open_browser:
            webbrowser.open(link)

    run(app, host, found, greet, None if beside is None else beside.shared)
