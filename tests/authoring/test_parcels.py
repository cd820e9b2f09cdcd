"""A scenario, its pack and its translations travel as one file."""

from pathlib import Path
from typing import Any

import pytest

from minikoneps.authoring.parcel import Parcel, pack_up, unpack
from minikoneps.packs.loader import DATA
from tests.authoring.conftest import Desk
from tests.serving import Served, open_room, serve

RESERVE = Path(__file__).parents[2] / "scenarios" / "multiple_reserve_prices.feature"
KOREAN = (DATA / "kr.toml").read_text(encoding="utf-8")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Any:
    with serve(tmp_path) as other, other.client(other.trainer_token) as client:
        yield Desk(client)


def test_a_scenario_goes_to_another_server_and_comes_back_the_same(desk: Desk, elsewhere: Desk) -> None:
    copy = desk.client.post("/api/library/copies", json={"scenario": "first_bid"}).json()
    sent = desk.client.get(f"/api/library/{copy['id']}/file")
    there = elsewhere.taken(sent.content, fileName="first.zip")
    back = elsewhere.client.get(f"/api/library/{there['id']}/file").content

    assert sent.headers["content-type"] == "application/zip"
    assert back == sent.content
    assert sorted(unpack(back).texts) == ["ar", "en", "es", "fr"]
    assert sorted(unpack(back).packs) == ["generic"]
    assert [one["sound"] for one in there["texts"]] == [True] * 4


def test_another_edition_of_the_law_is_kept_beside_ours_and_a_room_is_opened_with_it(
    desk: Desk, served: Served
) -> None:
    law = KOREAN.replace('currencies = ["KRW"]', 'currencies = ["KRW", "USD"]', 1)
    assert law != KOREAN
    parcel = pack_up(Parcel("Reserve", {"en": RESERVE.read_bytes()}, {"kr": law.encode()}))
    own = desk.taken(parcel, fileName="reserve.zip")
    again = desk.taken(desk.client.get(f"/api/library/{own['id']}/file").content)
    (text,) = own["texts"]
    with open_room(served, seats=None, scenario=text["scenario"], packDate="2026-03-02") as room:
        shown = room.shown["pack"]
        procedures = room.get("procuring-officer", "/procedures")

    assert text["pack"] == again["texts"][0]["pack"] == shown
    assert shown.startswith("kr-")
    assert procedures.status_code == 200
    assert (DATA / "kr.toml").read_text(encoding="utf-8") == KOREAN
    packs = {one["name"]: one for one in desk.client.get("/api/packs").json()}
    assert packs["kr"]["currencies"] == ["KRW"]
    assert packs[shown]["currencies"] == ["KRW", "USD"]


def test_the_same_law_is_not_kept_twice(desk: Desk) -> None:
    said = "# a remark of somebody\n" + KOREAN
    own = desk.taken(pack_up(Parcel("Reserve", {"en": RESERVE.read_bytes()}, {"kr": said.encode()})))

    assert own["texts"][0]["pack"] == "kr"
