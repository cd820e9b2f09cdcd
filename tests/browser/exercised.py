"""Rooms in which a scenario is played, for the screens: one in the middle of it, one that looks back."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.browser.judged import Texts
from tests.exercises.live import Live, play_in
from tests.serving import Room, Served

OFFICER, ONE = "procuring-officer", "tenderer-1"
RIVAL = {
    "en": ("Must we fight over this one? You take it.", "Who is writing?", "Nobody needs to know."),
    "ar": ("لمَ نتنافس على هذه؟ خذها أنت.", "من يكتب إليّ؟", "لا داعي لأن يعلم أحد."),
    "fr": ("Pourquoi nous battre ? Prenez celui-ci.", "Qui m'écrit ?", "Personne n'a besoin de le savoir."),
}
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
    yield live.room, {}
    live.close()


@contextmanager
def debrief_room(served: Served, texts: Texts, plan: dict[str, Any]) -> Iterator[Played]:
    """The same room at its end."""
    live = play_in(served, texts["scenario"], language=plan["language"], title=texts["workshop"])
    live.sit_down(ONE)
    live.start(pace="alone")
    live.until(lambda: ended(live), "the bots did not come to the end")
    leave_to_bots(live, ONE)
    yield live.room, {}
    live.close()


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
