"""A workshop's store and its door, without any server around them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from minikoneps.ledger.act import Act, LogName
from minikoneps.ledger.door import Door
from minikoneps.ledger.service import start_clock
from minikoneps.sealing.keys import new_opening_key, new_signing_key
from minikoneps.settings import Postgres
from minikoneps.shared.clock import real_now
from minikoneps.shared.database import Stores

LOG = LogName("busan", 1)


@dataclass
class HeldKeys:
    """Keys in memory, as the control database would hold them."""

    signing: bytes = field(default_factory=new_signing_key)
    opening: dict[str, bytes] = field(default_factory=dict)

    def signing_key(self) -> bytes:
        return self.signing

    def new_opening_key(self, _tender: str, _stage: str) -> tuple[str, str]:
        made = new_opening_key()
        self.opening[made.id] = made.private
        return made.id, made.public.hex()

    def opening_private_key(self, key: str) -> bytes:
        return self.opening[key]


@pytest.fixture
def stores(tmp_path: Path, database: Postgres | None) -> Iterator[Stores]:
    stores = Stores(tmp_path, database)
    stores.create(LOG.store)
    yield stores
    stores.close()


@pytest.fixture
def keys() -> HeldKeys:
    return HeldKeys()


@pytest.fixture
def door(stores: Stores, keys: HeldKeys) -> Iterator[Door]:
    door = Door(stores, LOG, keys)
    door.write(begin, by_clock=False)
    yield door
    door.close()


def begin(act: Act) -> None:
    """Start the workshop's clock at the present, running at real time."""
    start_clock(act, real_now(), 1)
    act.append("attempt.started", {"workshop": "busan", "attempt": 1, "parent": None})
