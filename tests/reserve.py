"""A country with reserve prices and a lower limit in its open procedure, and rooms that play by its law."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.serving import Room, Served, open_room

#: The generic country, whose open procedure finds its winner as Korea's small purchases do.
PACK = """
name = "blindprice"
title = "Generic training country, reserve prices"
like = "generic"

[sources.korea]
title = "Korea's multiple reserve prices, as docs/reference/koneps-rules.md tells them"
date = 2026-11-22

[[procedures]]
id = "open"
[procedures.award]
name = "lowestAboveLimit"
reserve_prices = [
  { candidates = 15, picks = 2, averaged = 4, spread_share = "0.02", spread = "stratified", above_base = 7, fourth_tie = "lowerNumber", few_picks = "draw", missing_picks = "draw", rounding = "up", draw_source = "committedAtNotice", counted_picks = "openedBids", source = "korea", training_value = true },
]
lower_limits = [
  { share = "0.87745", source = "korea", training_value = true },
]
"""  # noqa: E501
SEED = bytes(range(32))
BASE = 40_000_000


@pytest.fixture(scope="module")
def blind_prices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The pack lies in the server's folder of packs."""
    folder = tmp_path_factory.mktemp("packs")
    (folder / "blindprice.toml").write_text(PACK, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("MINIKONEPS_PACKS", str(folder))
        yield


@contextmanager
def known_seed(seed: bytes = SEED) -> Iterator[None]:
    """What is drawn for a notice is known to the test."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("minikoneps.tenders.drawing.new_seed", lambda: seed)
        yield


@contextmanager
def blind_room(served: Served) -> Iterator[Room]:
    """A room that plays by the law of that pack."""
    with open_room(served, pack="blindprice") as room:
        yield room


def published(room: Room, **changes: object) -> dict[str, Any]:
    """A notice for forty laptops whose seed is known to the test."""
    with known_seed():
        return room.publish(**changes)
