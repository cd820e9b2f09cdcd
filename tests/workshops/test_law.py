"""A room knows the law it began with, and its trainer is told when the file is another by then."""

from datetime import date
from pathlib import Path

import pytest

from minikoneps.packs import loader
from minikoneps.packs.digest import digest_of
from tests.serving import Served, open_room
from tests.stages import entries

PACK = 'name = "riverton"\ntitle = "Riverton"\nlike = "generic"\n'


def test_a_pack_that_changes_under_a_room_is_told_to_its_trainer_alone(
    served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "riverton.toml"
    file.write_text(PACK, encoding="utf-8")
    monkeypatch.setenv("MINIKONEPS_PACKS", str(tmp_path))
    with open_room(served, pack="riverton", packDate="2026-03-02") as room:

        def changed(seat: str) -> bool:
            loader._load.cache_clear()  # as a server does that starts anew
            return bool(room.get(seat, "").json()["lawChanged"])

        (begun,) = entries(room, "observer", "attempt.started")
        assert begun["data"]["pack_digest"] == digest_of(loader.load_pack("riverton"), date(2026, 3, 2))
        assert not changed("trainer")

        file.write_text(PACK.replace("Riverton", "The town of Riverton"), encoding="utf-8")
        assert not changed("trainer")

        file.write_text(PACK + 'weekend = ["monday"]\n', encoding="utf-8")
        assert changed("trainer")
        assert not changed("procuring-officer")
