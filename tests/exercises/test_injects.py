"""Surprises: those of the palette, fired for a seat or planned for a time, in rooms that play on."""

from collections.abc import Callable
from typing import Any

import pytest

from minikoneps.exercises.palette import palette
from minikoneps.playbook.lint.files import lint_text
from tests.exercises.live import SCENARIOS, Live
from tests.serving import LONG

FOLDERS = {"en": "", "ar": "ar/", "fr": "fr/", "km": "km/"}
QUESTION, LATE = "palette-question", "palette-late-bid"


@pytest.mark.parametrize("language", FOLDERS)
def test_the_linter_finds_nothing_in_the_injects_of_the_palette(language: str) -> None:
    base = (SCENARIOS / f"{FOLDERS[language]}first_bid.feature").read_text(encoding="utf-8")
    told = "\n".join(offer.text(language, "2") for offer in palette().values())

    assert list(map(str, lint_text(f"{base}\n{told}"))) == []


def test_an_inject_that_names_an_instant_in_a_table_is_refused_with_its_line() -> None:
    base = (SCENARIOS / "first_bid.feature").read_text(encoding="utf-8")
    added = (
        "\n    @inject\n    Scenario: A fixed hour\n      Given the notice is open for bids\n"
        '      When the procuring officer corrects the notice because "The hall is shut."\n'
        "        | field      | value            |\n        | bids close | 2026-03-30 12:00 |\n"
        "      Then every seat reads what the amendment changed\n"
    )
    (found,) = lint_text(base + added)

    assert found.code == "lint.clock_in_surprise"
    assert found.line == len(base.splitlines()) + 5


def test_an_inject_for_anyone_is_told_for_the_table_that_the_trainer_chooses(
    playing: Callable[..., Live],
) -> None:
    live = playing("clarification_and_amendment")
    live.sit_down("tenderer-2", "tenderer-3")
    live.start()
    (shown,) = (row for row in live.board()["injects"] if row["about"] is not None)
    path, task = f"/scenes/{shown['id']}", f"{shown['id']}.1"
    refused = [live.lead(path, seat=seat).json()["code"] for seat in ("auditor", "nobody")]
    live.lead(path, seat="tenderer-3")
    live.until(lambda: task in live.cards("tenderer-3"), "the table that was chosen has no card")
    texts = {card["id"]: card["text"] for card in live.seen("tenderer-3")["cards"]}

    assert (shown["about"], shown["seats"]) == ("tenderer-2", ["tenderer-1", "tenderer-2", "tenderer-3"])
    assert refused == ["exercises.scene_unknown"] * 2
    assert texts[task].startswith("tenderer-3 asks")
    assert task not in live.cards("tenderer-2")


@pytest.mark.skipif(not LONG, reason="a whole room with people and bots")
def test_the_palette_is_played_for_a_seat_at_once_or_at_a_time(playing: Callable[..., Live]) -> None:
    live = playing("one_second_late")
    live.sit_down("tenderer-1", "tenderer-2", "auditor")
    live.start()
    live.until(lambda: live.cards("tenderer-1").get("act-1.1.tenderer-1") == "open", "no card lies open")

    what_cannot_be_played_is_refused(live)
    a_rescue_is_undone_until_the_room_has_gone_on(live)
    a_question_of_a_bot_is_asked_and_answered_and_nobody_reads_whose_it_was(live)
    what_the_trainer_is_about_to_do_to_a_seat_is_told_to_nobody(live)
    an_inject_planned_for_later_is_cancelled_or_comes_by_itself(live)
    a_line_of_the_trainer_reaches_those_it_is_for_and_nobody_else(live)


def what_cannot_be_played_is_refused(live: Live) -> None:
    later = {"seat": "tenderer-1", "at": "2026-03-03T12:00:00Z"}
    offered = {row["scene"]: row["offered"] for row in live.board()["palette"]}
    refused = [
        live.lead(f"/scenes/{QUESTION}").json()["code"],
        live.lead(f"/scenes/{QUESTION}", seat="auditor").json()["code"],
        live.lead("/scenes/act-2", seat="tenderer-1").json()["code"],
        live.lead("/scenes/act-2/schedule", at=later["at"]).json()["code"],
        live.lead("/scenes/palette-complaint/schedule", **later).json()["code"],
        live.lead(f"/scenes/{LATE}/schedule", **later | {"at": "2026-03-01T12:00:00Z"}).json()["code"],
        live.trainer.delete(live.room.path(f"/exercise/scenes/{LATE}/schedule")).json()["code"],
        live.room.post("auditor", f"/exercise/scenes/{LATE}/schedule", later).json()["code"],
    ]

    assert offered == {
        QUESTION: True,
        "palette-amendment": True,
        LATE: True,
        "palette-debarment": True,
        "palette-outage": True,
        "palette-unopenable": True,
        "palette-collusion": True,
        "palette-collusion-all": True,
    }  # without a review body nobody can complain
    assert refused == [
        *["exercises.scene_unknown"] * 5,
        "exercises.at_past",
        "exercises.not_scheduled",
        "access.wrong_role",
    ]


def a_rescue_is_undone_until_the_room_has_gone_on(live: Live) -> None:
    one, two = "act-1.1.tenderer-1", "act-1.1.tenderer-2"
    live.until(lambda: live.cards("tenderer-2").get(two) == "open", "no card lies open")
    nothing = live.lead(f"/tasks/{one}/undo").json()["code"]
    live.lead(f"/tasks/{one}/release")
    passed = live.cards("tenderer-1")[one]
    undone = live.lead(f"/tasks/{one}/undo")
    waits = live.cards("tenderer-1")[one]
    live.lead(f"/tasks/{one}/release")
    live.lead(f"/tasks/{two}/release")
    live.until(lambda: live.cards("trainer").get("act-1.2") == "open", "the room did not go on")
    late = live.lead(f"/tasks/{one}/undo").json()["code"]

    assert (passed, undone.status_code, waits) == ("released", 200, "open")
    assert (nothing, late) == ("exercises.undo_too_late",) * 2


def a_question_of_a_bot_is_asked_and_answered_and_nobody_reads_whose_it_was(live: Live) -> None:
    fired = live.lead(f"/scenes/{QUESTION}", seat="tenderer-3")
    live.until_phase(QUESTION, "complete")

    assert fired.status_code == 200
    assert set(live.checks(QUESTION).values()) == {"green"}
    (shown,) = (row for row in live.board()["injects"] if row["id"] == QUESTION)
    assert (shown["seat"], shown["within"]) == ("tenderer-3", 10)
    for seat in ("tenderer-1", "auditor"):
        rows = live.room.get(seat, "/entries").json()["entries"]
        seen = [
            row["entry"] for row in rows if row["entry"] and row["entry"]["data"].get("scene") == QUESTION
        ]
        assert [entry["kind"] for entry in seen] == ["scene.begun"]
        assert "tenderer-3" not in str(seen) + live.room.get(seat, "/exercise").text


def what_the_trainer_is_about_to_do_to_a_seat_is_told_to_nobody(live: Live) -> None:
    live.lead("/scenes/palette-debarment", seat="tenderer-3")
    live.until(lambda: live.cards("trainer").get("palette-debarment.1") == "open", "no card lies open")

    assert "tenderer-3" not in live.room.get("auditor", "/exercise").text


def an_inject_planned_for_later_is_cancelled_or_comes_by_itself(live: Live) -> None:
    plan = {"seat": "tenderer-3", "at": "2026-03-03T12:00:00Z"}
    planned = live.lead(f"/scenes/{LATE}/schedule", **plan)
    cancelled = live.trainer.delete(live.room.path(f"/exercise/scenes/{LATE}/schedule"))
    gone = [row["id"] for row in live.board()["injects"]]
    live.lead(f"/scenes/{LATE}/schedule", **plan)
    (coming,) = (row for row in live.board()["injects"] if row["id"] == LATE)
    live.room.done("trainer", "/clock", {"to": "2026-03-03T12:00:01Z"})
    live.until(lambda: live.cards("trainer").get(f"{LATE}.1") == "open", "the inject did not come")
    live.lead(f"/tasks/{LATE}.1/bot")
    live.until_phase(LATE, "complete")

    assert (planned.status_code, cancelled.status_code) == (200, 200)
    assert LATE not in gone
    assert (coming["scheduledAt"], coming["phase"]) == ("2026-03-03T12:00:00.000000Z", "waiting")
    assert set(live.checks(LATE).values()) == {"green"}


def a_line_of_the_trainer_reaches_those_it_is_for_and_nobody_else(live: Live) -> None:
    wishes: list[dict[str, object]] = [
        {"line": "pause"},
        {"text": "Look at your receipts.", "role": "tenderer"},
        {"line": "take_hint", "seat": "auditor"},
    ]
    said = [live.lead("/messages", **wish).status_code for wish in wishes]
    heard = {
        seat: [one["entry"]["data"] for one in messages(live, seat)] for seat in ("tenderer-1", "auditor")
    }
    refused = {
        live.lead("/messages", line="pause", seat="evaluator-9").json()["code"],
        live.lead("/messages", line="pause", text="Both").json()["code"],
        live.lead("/messages", line="shout").json()["code"],
        live.lead("/messages", text="a\nb").json()["code"],
        live.room.post("auditor", "/exercise/messages", {"line": "pause"}).json()["code"],
    }

    assert said == [200, 200, 200]
    assert heard == {"tenderer-1": wishes[:2], "auditor": [wishes[0], wishes[2]]}
    assert refused == {"exercises.nobody_there", "input.invalid", "access.wrong_role"}


def messages(live: Live, seat: str) -> list[dict[str, Any]]:
    wanted = '/entries?filter={"kind":["message.sent"]}'
    rows: list[dict[str, Any]] = live.room.get(seat, wanted).json()["entries"]
    return rows
