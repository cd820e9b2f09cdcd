"""A scenario, its pack and its translations travel as one file."""

from pathlib import Path
from typing import Any

import pytest

from minikoneps.authoring.parcel import Parcel, pack_up, unpack
from minikoneps.packs.loader import DATA
from tests.authoring.conftest import Desk
from tests.playbook.planted import CLEAN
from tests.serving import Served, open_room, serve

RESERVE = Path(__file__).parents[2] / "scenarios" / "multiple_reserve_prices.feature"
QUIZ = (RESERVE.parent / "first_bid.quiz.toml").read_text(encoding="utf-8")
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
    assert sorted(unpack(back).texts) == ["ar", "en", "es", "fr", "km"]
    assert sorted(unpack(back).packs) == ["generic", "kh"]
    assert unpack(back).quiz == QUIZ.encode()
    assert (copy["questions"], there["questions"]) == (6, 6)
    assert [one["sound"] for one in there["texts"]] == [True] * 5


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


def test_a_quiz_is_brought_to_a_scenario_asked_in_its_rooms_and_stays_when_the_text_changes(
    desk: Desk, served: Served, own: dict[str, Any]
) -> None:
    assert own["questions"] == 0
    brought = desk.taken(QUIZ, fileName="mine.quiz.toml", into=own["id"])
    path = f"/api/library/{own['id']}/texts/en"
    told = desk.client.get(path).json()
    kept = {"text": told["text"].replace("Soft Stone", "Hard Stone"), "base": told["version"]}
    written = desk.client.put(path, json=kept).json()["own"]
    again = desk.taken(told["text"], into=own["id"])
    with open_room(served, seats=None, scenario=written["texts"][0]["scenario"]) as room:
        asked = room.get("tenderer-1", "/quiz?language=ar").json()

    assert (brought["questions"], written["questions"], again["questions"]) == (6, 6, 6)
    assert [one["texts"][0]["version"] for one in (own, brought, written, again)] == [1, 2, 3, 4]
    assert (asked["offered"], asked["on"], asked["language"]) == (True, False, "ar")
    back = desk.client.post(path + "/back", json={}).json()["own"]
    assert back["texts"][0]["version"] == 3


def test_a_quiz_is_taken_away_and_brought_back_whatever_was_written_meanwhile(
    desk: Desk, served: Served
) -> None:
    copy = desk.client.post("/api/library/copies", json={"scenario": "first_bid"}).json()
    path = f"/api/library/{copy['id']}"
    with open_room(served, seats=None, scenario=copy["texts"][0]["scenario"]) as room:
        gone = desk.client.delete(path + "/quiz").json()
        still = room.get("tenderer-1", "/quiz").json()["offered"]
    with open_room(served, seats=None, scenario=gone["texts"][0]["scenario"]) as room:
        asked = room.get("tenderer-1", "/quiz").json()["offered"]
    file = unpack(desk.client.get(path + "/file").content)
    told = desk.client.get(path + "/texts/fr").json()
    desk.client.put(path + "/texts/fr", json={"text": told["text"] + "\n", "base": told["version"]})
    back = desk.client.post(path + "/quiz/return", json={}).json()
    never = desk.taken(CLEAN)["id"]
    nothing = desk.client.post(f"/api/library/{never}/quiz/return", json={})

    assert (copy["questions"], gone["questions"], back["questions"]) == (6, 0, 6)
    assert (still, asked, file.quiz) == (True, False, None)
    assert unpack(desk.client.get(path + "/file").content).quiz == QUIZ.encode()
    assert (nothing.status_code, nothing.json()["code"]) == (409, "authoring.nothing_before")


def test_a_quiz_with_faults_or_without_a_scenario_is_refused_in_the_readers_words(
    desk: Desk, own: dict[str, Any]
) -> None:
    bent = QUIZ.replace('right = "', 'right = "x', 2)
    told = {
        language: desk.faults(bent, fileName="q.toml", into=own["id"], language=language)
        for language in ("en", "fr", "ar")
    }
    parcel = pack_up(Parcel("Chalk", {"en": CLEAN.encode()}, quiz=bent.encode()))
    alone = desk.send(QUIZ, "q.toml")
    odd = [desk.faults(data, fileName="q.toml", into=own["id"]) for data in (b"\xff", b"", b"x" * 70_000)]

    lines = [at for at, line in enumerate(bent.split("\n"), 1) if line.startswith('right = "x')]
    assert [[one["line"] for one in faults] for faults in told.values()] == [lines] * 3
    assert len({faults[0]["cure"] for faults in told.values()}) == 3
    assert [one["line"] for one in desk.faults(parcel)] == lines
    assert (alone.status_code, alone.json()["code"]) == (422, "authoring.quiz_alone")
    assert [one[0]["line"] for one in odd] == [1, 1, 1]
    assert desk.client.get(f"/api/library/{own['id']}/texts/en").json()["own"]["questions"] == 0
