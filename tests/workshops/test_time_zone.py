"""A room's zone is that of its country, for the page and for the wall."""

import pytest

from tests.serving import Served, open_room


@pytest.mark.parametrize(("pack", "zone"), [("kr", "Asia/Seoul"), ("eg", "Africa/Cairo"), ("generic", "UTC")])
def test_a_room_and_its_wall_name_the_zone_of_the_country(served: Served, pack: str, zone: str) -> None:
    with open_room(served, pack=pack, packDate="2026-03-02") as room:
        shown = room.trainer.get(room.path()).json()
        wall = room.trainer.get(f"/api/projector/{shown['projectorLink'].rsplit('/', 1)[1]}").json()
        seen = room.get("observer", "").json()

    assert (shown["timeZone"], seen["timeZone"], wall["timeZone"]) == (zone, zone, zone)
