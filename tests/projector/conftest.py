"""A server, and in it a room with reserve prices whose wall is looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reserve import blind_prices
from tests.serving import Served, serve

__all__ = ["blind_prices"]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder: Path = tmp_path_factory.mktemp("data")
    with serve(folder) as served:
        yield served
