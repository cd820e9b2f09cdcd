"""A server in a process of its own, so that it can be killed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from loadtests.server import Server
from tests.postgres import kept
from tests.serving import Served


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path / "data", kept(tmp_path)) as server:
        yield server


@pytest.fixture
def served(server: Server) -> Served:
    """The server as other tests see it."""
    return Served(server.base_url, server.folder, server.trainer_token(), server.database)
