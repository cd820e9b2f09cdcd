"""A quiz is asked before the first act and after the last: counted for all, told of nobody, and forgotten."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from minikoneps.quizzes.library import quiz_of, shipped_text
from tests.exercises.live import Live, play_in
from tests.serving import Room, Served, open_room, serve

PEOPLE = ("tenderer-1", "tenderer-2", "evaluator")
QUIZ = quiz_of(shipped_text("first_bid") or "")
RIGHT = {one.id: one.right for one in QUIZ.questions}
UNKNOWN = dict.fromkeys(RIGHT, "")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def live(served: Served) -> Iterator[Live]:
    live = play_in(served, "first_bid")
    live.sit_down(*PEOPLE)
    yield live
    live.close()


def switch_on(live: Live) -> None:
    assert live.trainer.patch(live.room.path(), json={"quiz": True}).status_code == 200


def read(live: Live, seat: str, more: str = "") -> dict[str, Any]:
    shown: dict[str, Any] = live.room.get(seat, f"/quiz?language=fr{more}").json()
    return shown


def say(live: Live, seat: str, phase: str, answers: dict[str, str]) -> httpx.Response:
    return live.room.post(seat, f"/quiz/{phase}", {"answers": answers})


def play(live: Live) -> None:
    """Begin, and end before anything was done: the quiz asks nothing about what was played."""
    live.start()
    live.lead("/end")
    live.until(lambda: live.seen()["status"] == "ended", "it does not end")


def test_it_is_asked_only_where_the_trainer_has_switched_it_on(live: Live) -> None:
    off = read(live, "tenderer-1")
    early = say(live, "tenderer-1", "before", RIGHT).json()["code"]
    switch_on(live)
    on = read(live, "tenderer-1")

    assert (off["offered"], off["on"], off["asks"]) == (True, False, [])
    assert early == "quizzes.not_now"
    assert [one["id"] for one in on["asks"]] == list(RIGHT)
    assert on["asks"][0]["asks"].startswith("Qui peut lire")
    assert (on["phase"], on["result"], on["progress"]) == ("before", None, None)
    assert read(live, "trainer")["asks"] == []
    assert say(live, "trainer", "before", RIGHT).json()["code"] == "quizzes.trainees_only"
    assert live.room.at["tenderer-1"].patch(live.room.path(), json={"quiz": False}).status_code == 403


def test_answers_count_once_are_counted_and_show_whose_they_are_to_nobody_unasked(live: Live) -> None:
    switch_on(live)
    first = [say(live, seat, "before", UNKNOWN).status_code for seat in PEOPLE[:2]]
    again = say(live, "tenderer-1", "before", RIGHT).json()["code"]
    bent = say(live, "evaluator", "before", {**UNKNOWN, "receipt": "e"}).json()["code"]
    half = read(live, "trainer")["progress"]
    say(live, "evaluator", "before", RIGHT)
    play(live)
    late = say(live, "evaluator", "before", RIGHT).json()["code"]
    unsaid = read(live, "tenderer-1")
    for seat in PEOPLE[:2]:
        say(live, seat, "after", RIGHT)
    two = read(live, "trainer")["result"]
    mine = say(live, "evaluator", "after", {**RIGHT, "receipt": ""}).json()["result"]
    three, named = read(live, "trainer")["result"], read(live, "trainer", "&names=true")["result"]

    assert (first, again, bent, late) == ([201, 201], "quizzes.answered", "quizzes.unfit", "quizzes.not_now")
    assert half == {"people": 3, "before": 2, "after": 0}
    assert (unsaid["result"], len(unsaid["asks"])) == (None, 6)
    assert (two["both"], two["before"], two["questions"][0]["after"], two["people"]) == (2, None, None, [])
    assert (three["before"], three["after"]) == (33, 94)  # 6 of 18 answers, then 17
    assert [(one["before"], one["after"]) for one in three["questions"][:2]] == [(1, 3), (1, 2)]
    assert three["people"] == []
    assert sorted((one["before"], one["after"]) for one in named["people"]) == [(0, 6), (0, 6), (6, 5)]
    assert (mine["questions"][1]["ownBefore"], mine["questions"][1]["ownAfter"]) == (
        mine["questions"][1]["right"],
        "",
    )
    assert live.room.get("evaluator", "/quiz?names=true").json()["code"] == "access.trainer_only"

    rows = live.room.get("trainer", "/results/report.csv?table=quiz").text.splitlines()
    assert rows[1].endswith(",3,1,3")
    by_person = [
        live.room.get("trainer", f"/results/report.csv?table=learners&names={names}").text.splitlines()
        for names in ("false", "true")
    ]
    assert [len(lines) for lines in by_person] == [1, 4]


def test_answers_are_in_no_book_and_go_with_the_person(live: Live) -> None:
    switch_on(live)
    for seat in PEOPLE:
        say(live, seat, "before", RIGHT)
    book = live.room.get("trainer", "/bundle").content
    written = zipfile.ZipFile(io.BytesIO(book)).read("ledger.jsonl").decode()
    person = live.room.get("trainer", "/people").json()
    gone = next(row["id"] for row in person if row["seats"] == ["tenderer-2"])
    left = live.trainer.delete(live.room.path(f"/people/{gone}"))

    assert "quiz" not in written
    assert "who-reads" not in written
    assert left.status_code == 200
    assert read(live, "trainer")["progress"] == {"people": 2, "before": 2, "after": 0}


def test_each_scenario_of_a_ready_made_workshop_asks_its_own_and_the_switch_stays(served: Served) -> None:
    def asked(room: Room) -> tuple[bool, bool, list[str]]:
        """What somebody is asked who comes in by the PIN."""
        with served.client() as client:
            client.post("/api/join", json={"pin": room.shown["pin"], "name": "Ada"})
            shown = client.get(room.path("/quiz")).json()
        return shown["offered"], shown["on"], [one["id"] for one in shown["asks"]]

    with open_room(served, title="Half a day", playlist="tenderers-half-day", seats=None) as room:
        assert room.trainer.patch(room.path(), json={"quiz": True}).status_code == 200
        first = asked(room)
        seen = []
        for scenario in ("one_second_late", "multiple_reserve_prices"):
            room.done("trainer", "/runs", {"scenario": scenario, "keepPeople": True})
            seen.append(asked(room))

    assert first == (True, True, list(RIGHT))
    assert seen[0] == (False, False, [])
    assert seen[1][:2] == (True, True)
    assert seen[1][2] == [one.id for one in quiz_of(shipped_text("multiple_reserve_prices") or "").questions]


@pytest.mark.long  # plays a scene, for a moment to go back to
def test_what_was_known_before_holds_for_every_attempt_and_what_is_known_after_for_one(live: Live) -> None:
    switch_on(live)
    say(live, "tenderer-1", "before", UNKNOWN)
    live.start()
    live.until(lambda: live.phase("act-1") == "playing", "the first act does not begin")
    live.lead("/end")
    say(live, "tenderer-1", "after", RIGHT)
    moment = live.room.get("trainer", "/snapshots").json()["snapshots"][-1]
    live.room.done("trainer", "/rewind", {"snapshot": moment["id"]})
    live.lead("/end")

    assert read(live, "trainer")["progress"] == {"people": 3, "before": 1, "after": 0}
    assert say(live, "tenderer-1", "after", UNKNOWN).json()["result"]["questions"][0]["ownAfter"] == ""
