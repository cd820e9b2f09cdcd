"""Rooms in which a scenario is played, for the screens: one in the middle of it, one that looks back."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from minikoneps.quizzes.library import quiz_of, shipped_text
from tests.browser.judged import Texts
from tests.exercises.live import Live, play_in
from tests.serving import Room, Served, open_room

OFFICER, ONE = "procuring-officer", "tenderer-1"
POWER = {
    "en": "The data centre has lost its power.",
    "ar": "انقطعت الكهرباء عن مركز البيانات.",
    "fr": "Le centre de données est privé de courant.",
}
RIVAL = {
    "en": ("Must we fight over this one? You take it.", "Who is writing?", "Nobody needs to know."),
    "ar": ("لمَ نتنافس على هذه؟ خذها أنت.", "من يكتب إليّ؟", "لا داعي لأن يعلم أحد."),
    "fr": ("Pourquoi nous battre ? Prenez celui-ci.", "Qui m'écrit ?", "Personne n'a besoin de le savoir."),
}
RIGHT = {one.id: one.right for one in quiz_of(shipped_text("first_bid") or "").questions}
Played = tuple[Room, dict[str, str]]


@contextmanager
def exercise_room(served: Served, texts: Texts, plan: dict[str, Any]) -> Iterator[Played]:
    """The room of the first lesson in its second act: a tenderer has taken a hint and has still to bid."""
    live = play_in(served, texts["scenario"], language=plan["language"], title=texts["workshop"])
    live.sit_down(OFFICER, ONE)
    live.start()
    live.until(lambda: live.cards(OFFICER).get("act-1.1") == "open", "the officer has nothing to do")
    live.lead("/tasks/act-1.1/bot")
    live.until_phase("act-1", "complete")
    live.lead("/scenes/act-2")
    live.until(lambda: live.cards(ONE).get(f"act-2.1.{ONE}") == "open", "the tenderer has nothing to do")
    live.room.done(ONE, f"/exercise/tasks/act-2.1.{ONE}/hints")
    live.lead("/messages", line="keep_receipt")
    write_as_rival(live.room, plan["language"])
    leave_to_bots(live, OFFICER, ONE)
    yield (
        live.room,
        {"play_wall": wall(live.room), **own_scenarios(live, texts["scenario"], plan["language"])},
    )
    live.close()


@contextmanager
def debrief_room(served: Served, texts: Texts, plan: dict[str, Any]) -> Iterator[Played]:
    """The same room at its end."""
    live = play_in(served, texts["scenario"], language=plan["language"], title=texts["workshop"])
    live.sit_down(ONE, name=texts["newcomer"])
    people = [live.room.at[ONE], *(come_in(live.room, name) for name in texts["people"].split(", "))]
    ask_a_quiz(live)
    answer(live.room, people, "before", dict.fromkeys(RIGHT, "b"))
    live.start(pace="alone")
    live.until(lambda: ended(live), "the bots did not come to the end")
    answer(live.room, people, "after", {**RIGHT, "receipt": "c"})
    leave_to_bots(live, ONE)
    terms = {"trainer": texts["newcomer"], "hours": "2.5", "own": True}
    kept = live.trainer.put(live.room.path("/results/terms"), json=terms)
    assert kept.status_code == 200, kept.text
    yield live.room, {"past_wall": wall(live.room)}
    live.close()


@contextmanager
def quiz_room(served: Served, texts: Texts, plan: dict[str, Any]) -> Iterator[Played]:
    """A room that is asked a quiz before its exercise begins."""
    live = play_in(served, texts["scenario"], language=plan["language"], title=texts["workshop"])
    live.sit_down(ONE)
    ask_a_quiz(live)
    yield live.room, {}
    live.close()


@contextmanager
def outage_room(served: Served, texts: Texts, plan: dict[str, Any]) -> Iterator[Played]:
    """A room whose platform takes nothing, the day before the deadline of its tender."""
    item = {"id": "1", "description": texts["item"], "quantity": "40", "unit": texts["unit"]}
    with open_room(served, title=texts["workshop"], **plan) as room:
        tender = room.publish(title=texts["title"], description=texts["description"], items=[item])
        room.done("trainer", "/clock", {"to": "2026-03-15T05:00:00Z"})
        room.done("trainer", "/outages", {"reason": POWER[plan["language"]]})
        yield room, {"down_open": str(tender["id"])}


def wall(room: Room) -> str:
    """Where the projector page of a room is."""
    return str(room.shown["projectorLink"]).split("/", 3)[3]


def come_in(room: Room, name: str) -> httpx.Client:
    """Somebody in the room who sits nowhere."""
    entered = {"name": name, "bot": False, "seats": []}
    token = room.trainer.post(room.path("/participants"), json=entered).json()["token"]
    return room.served.client(str(token))


def ask_a_quiz(live: Live) -> None:
    """Have everybody asked before and after."""
    assert live.trainer.patch(live.room.path(), json={"quiz": True}).status_code == 200


def answer(room: Room, people: list[httpx.Client], phase: str, said: dict[str, str]) -> None:
    """All of them answer a quiz alike."""
    for who in people:
        answered = who.post(room.path(f"/quiz/{phase}"), json={"answers": said})
        assert answered.status_code == 201, answered.text


def own_scenarios(live: Live, scenario: str, language: str) -> dict[str, str]:
    """An own copy that is sound, and another with a fault in its last sentence; gives where they are."""
    places = {}
    for name in ("own", "faulty"):
        copy = live.trainer.post("/api/library/copies", json={"scenario": scenario}).json()
        places[name] = f"{copy['id']}/{language}"
    address = f"/api/library/{copy['id']}/texts/{language}"
    text = live.trainer.get(address).json()["text"].rstrip()
    kept = live.trainer.put(address, json={"text": f"{text} …\n", "base": 1})
    assert kept.status_code == 200, kept.text
    return places


def write_as_rival(room: Room, language: str) -> None:
    """A rival writes to the tenderer, who answers, and it writes again."""
    tender = room.get("trainer", "/tenders").json()[0]["id"]
    said, back, more = RIVAL[language]
    made = {"tender": tender, "seats": [ONE], "text": said, "hand": "tenderer-2"}
    (shown,) = room.done("trainer", "/conversations", made)
    room.done(ONE, f"/conversations/{shown['id']}/lines", {"text": back})
    room.done("trainer", "/conversations", {**made, "text": more})


def leave_to_bots(live: Live, *people: str) -> None:
    """Nobody comes to the other seats any more."""
    for seat in [one for one in live.room.at if one not in ("trainer", *people)]:
        del live.room.at[seat]


def ended(live: Live) -> bool:
    """Have a bot do what is the person's, until all is done."""
    for task, standing in live.cards(ONE).items():
        if standing == "open":
            live.lead(f"/tasks/{task}/bot")
    return bool(live.seen()["status"] == "ended")
