"""Where a class or a day is held: at a server of the test's own, or at one that runs."""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPException
from pathlib import Path

from loadtests.asking import address
from loadtests.server import Server
from minikoneps.playbook.actors import Send
from minikoneps.playbook.sending import sending


@dataclass(frozen=True)
class Place:
    """Where a class is held: a folder for its plan, a way to a server with a token, the server if ours."""

    folder: Path
    base_url: str
    send: Send
    trainer_token: str
    server: Server | None


@contextmanager
def place_for(asked: argparse.Namespace) -> Iterator[Place]:
    """A server of its own, or the one that a command line names."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        server = None if asked.host else stack.enter_context(Server(folder / "server" / "data"))
        base_url = asked.host if server is None else server.base_url
        token = asked.token if server is None else server.trainer_token()
        send = stack.enter_context(sending(base_url))
        must_answer(base_url, send, token)
        yield Place(folder, base_url, send, token, server)


def must_answer(base_url: str, send: Send, token: str) -> None:
    """Look once whether a server is there, and takes the token for a trainer's.

    Errors: RuntimeError that says what is there instead.
    """
    try:
        status = send("GET", "/readyz", {}, None).status
    except (OSError, HTTPException) as cut:
        raise RuntimeError(f"no server answers at {base_url}: {cut}") from cut
    if status != HTTPStatus.OK:
        raise RuntimeError(f"no server is ready at {base_url}: /readyz was answered {status}")
    if not send("GET", "/api/workshops", {"Authorization": f"Bearer {token}"}, None).good:
        raise RuntimeError(
            f"{base_url} knows no trainer by this token; there minikoneps token NAME makes one"
        )


def add_place(parser: argparse.ArgumentParser) -> "argparse._ArgumentGroup":
    """The options that say where; more of them may be added."""
    where = parser.add_argument_group("where")
    where.add_argument(
        "--host", type=address, help="a server that runs, instead of one of its own; needs --token"
    )
    where.add_argument("--token", help="a trainer's token for that server: minikoneps token NAME")
    return where


def must_go_together(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """A server that runs is of no use without a token for it."""
    if (asked.host is None) != (asked.token is None):
        parser.error("--host and --token go together")
