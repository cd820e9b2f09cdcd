"""Bots and people in the same scenario of one room."""

from collections.abc import Callable
from pathlib import Path

from tests.exercises.live import Live, play_in
from tests.serving import Room, serve

ONE, TWO = "act-1.1.tenderer-1", "act-1.1.tenderer-2"


def cell(live: Live, task: str) -> dict[str, object]:
    """A task on the trainer's board."""
    cells = (cell for row in live.board()["rows"] for cell in row["cells"])
    return next((cell for cell in cells if cell["task"] == task), {"standing": "waiting", "by": None})


def test_a_person_and_bots_play_one_scenario_and_the_trainer_leads(playing: Callable[..., Live]) -> None:
    live = playing("one_second_late")
    live.sit_down("tenderer-1", "auditor")
    live.start()

    bots_do_their_part_and_wait_for_the_person(live)
    nobody_reads_of_another_seat_s_task_before_the_opening(live)
    a_hint_comes_one_level_at_a_time_and_its_taking_is_kept(live)
    more_time_for_a_seat_holds_a_deadline_that_would_come_before_and_can_be_taken_back(live)
    the_person_s_bid_ticks_the_card_and_the_room_goes_on(live)
    the_trainer_s_move_of_the_clock_is_a_task_too_and_checks_follow(live)
    what_a_trainer_may_do_is_refused_to_others_and_where_it_makes_no_sense(live)
    the_trainer_jumps_to_an_act_and_lets_a_bot_do_what_is_hers(live)


def bots_do_their_part_and_wait_for_the_person(live: Live) -> None:
    live.until(lambda: live.cards("tenderer-1").get(ONE) == "open", "no card lies open")
    live.until(lambda: cell(live, TWO)["by"] == "bot", "the bot did not bid")

    assert live.board()["waitingFor"] == ["tenderer-1"]
    assert live.board()["rows"][0]["seat"] == "tenderer-1"
    assert live.phase("act-1") == "playing"


def nobody_reads_of_another_seat_s_task_before_the_opening(live: Live) -> None:
    for seat in ("tenderer-1", "auditor"):
        shown = live.seen(seat)
        assert {card["owner"] for card in shown["cards"]} <= {seat}
        assert shown["others"] == []
        assert TWO not in live.room.get(seat, "/entries").text
    wall = live.room.trainer.get(f"/api/projector/{live.room.shown['projectorLink'].rsplit('/', 1)[1]}")
    assert (wall.json()["run"]["act"]["number"], wall.json()["run"]["waitsFor"]) == (1, [])
    assert "tenderer" not in wall.text
    assert live.room.get("auditor", "/exercise/board").json()["code"] == "access.trainer_only"


def a_hint_comes_one_level_at_a_time_and_its_taking_is_kept(live: Live) -> None:
    card = next(card for card in live.seen("tenderer-1")["cards"] if card["id"] == ONE)
    taken = live.room.done("tenderer-1", f"/exercise/tasks/{ONE}/hints")
    foreign = live.room.post("auditor", f"/exercise/tasks/{ONE}/hints")
    arabic = live.room.done("tenderer-1", f"/exercise/tasks/{ONE}/hints?language=ar")
    french = live.room.get("tenderer-1", "/exercise?language=fr").json()["cards"]

    assert (card["hints"], card["hintsLeft"]) == ([], 3)
    assert (len(taken["hints"]), taken["hintsLeft"]) == (1, 2)
    assert "المناقصات" in arabic["hints"][1]
    assert next("Marchés" in card["hints"][1] for card in french if card["id"] == ONE)
    assert cell(live, ONE)["hints"] == 2
    assert foreign.json()["code"] == "access.wrong_seat"


def more_time_for_a_seat_holds_a_deadline_that_would_come_before_and_can_be_taken_back(live: Live) -> None:
    live.room.done("trainer", "/clock", {"rate": 1440})
    given = live.lead(f"/tasks/{ONE}/time", minutes=120)
    more, held = cell(live, ONE)["moreUntil"], live.room.get("trainer", "/clock").json()["rate"]
    told = next(card for card in live.seen("tenderer-1")["cards"] if card["id"] == ONE)["moreUntil"]
    live.lead(f"/tasks/{ONE}/undo")
    after, rate = cell(live, ONE)["moreUntil"], live.room.get("trainer", "/clock").json()["rate"]
    again = live.lead(f"/tasks/{ONE}/undo").json()["code"]
    live.room.done("trainer", "/clock", {"rate": 0})

    assert (given.status_code, more == told, held) == (200, True, 0)
    assert (more is None, after, rate, again) == (False, None, 1440, "exercises.undo_too_late")


def the_person_s_bid_ticks_the_card_and_the_room_goes_on(live: Live) -> None:
    live.room.bid("tenderer-1", live.open_tender(), "250000")

    live.until(lambda: live.cards("tenderer-1")[ONE] == "done", "the card was not ticked")
    live.until(
        lambda: live.cards("trainer").get("act-1.2") == "open", "the trainer is not asked for the clock"
    )
    assert cell(live, ONE)["by"] == "person"


def the_trainer_s_move_of_the_clock_is_a_task_too_and_checks_follow(live: Live) -> None:
    tender = live.open_tender()
    move = {"tender": tender["id"], "event": "deadline", "plusSeconds": -1}
    live.room.done("trainer", "/clock", {"toEvent": move})

    live.until_phase("act-1", "complete")

    assert live.checks("act-1") == {"act-1.c1": "green", "act-1.c2": "green"}
    assert {act["phase"] for act in live.seen("auditor")["acts"]} == {"playing", "waiting"}


def the_trainer_jumps_to_an_act_and_lets_a_bot_do_what_is_hers(live: Live) -> None:
    called = live.lead("/scenes/act-2")
    live.until(lambda: live.cards("trainer").get("act-2.1") == "open", "the act did not begin")
    asked = live.lead("/tasks/act-2.1/bot")

    live.until_phase("act-2", "complete")

    assert (called.status_code, asked.status_code) == (200, 200)
    assert set(live.checks("act-2").values()) == {"green"}


def what_a_trainer_may_do_is_refused_to_others_and_where_it_makes_no_sense(live: Live) -> None:
    refused = {
        live.lead().json()["code"],
        live.lead("/scenes/act-9").json()["code"],
        live.lead(f"/tasks/{ONE}/release").json()["code"],
        live.lead("/tasks/act-9.1/bot").json()["code"],
        live.room.post("auditor", "/exercise/end").json()["code"],
    }

    assert refused == {
        "exercises.on_already",
        "exercises.scene_unknown",
        "exercises.task_over",
        "exercises.task_unknown",
        "access.wrong_role",
    }


def test_bots_alone_play_every_act_to_the_end_and_every_check_holds(playing: Callable[..., Live]) -> None:
    live = playing("one_second_late")
    live.start(pace="alone")

    live.until(lambda: live.seen()["status"] == "ended", "the bots did not come to the end")

    played = [row for row in live.board()["checks"] if row["scene"].startswith("act-")]  # no inject was fired
    assert {row["verdict"] for row in played} == {"green"}
    assert live.lead("/end").json()["code"] == "exercises.not_on"


def test_a_server_that_comes_back_goes_on_at_the_same_step(tmp_path: Path) -> None:
    with serve(tmp_path) as served:
        live = play_in(served, "one_second_late")
        live.sit_down("tenderer-1")
        live.start()
        live.until(lambda: cell(live, TWO)["by"] == "bot", "the bot did not bid")
        before = live.seen("tenderer-1")
        slug, shown, token = (
            live.room.slug,
            live.room.shown,
            live.room.at["tenderer-1"].headers["Authorization"],
        )
        live.close()
    with serve(tmp_path) as served:
        again = Live(Room(served, slug, live.room.at, shown))
        again.room.at["trainer"] = served.client(served.trainer_token)
        again.room.at["tenderer-1"] = served.client(token.removeprefix("Bearer "), "tenderer-1")
        after = again.seen("tenderer-1")
        released = again.lead(f"/tasks/{ONE}/release")
        again.until(lambda: again.cards("trainer").get("act-1.2") == "open", "the room did not go on")
        again.room.at.close()

    assert after == before
    assert released.status_code == 200


def test_a_room_without_a_scenario_has_no_exercise(playing: Callable[..., Live]) -> None:
    bare = playing("one_second_late", scenario=None)

    assert bare.seen()["status"] == "none"
    assert bare.lead().json()["code"] == "exercises.no_scenario"


def test_a_trainer_reads_the_next_dates_and_nobody_where_bots_sit_once_that_is_hidden(
    playing: Callable[..., Live],
) -> None:
    live = playing("one_second_late")
    live.sit_down("tenderer-1", "tenderer-2")
    live.room.publish(enquiryPeriod={"endDate": "2026-03-09T05:00:00Z"})
    live.start()

    the_clock_goes_to_the_nearest_of_all_dates(live)
    names_on_seats_are_hidden_until_the_exercise_is_over(live)


def the_clock_goes_to_the_nearest_of_all_dates(live: Live) -> None:
    live.lead("/scenes/palette-question/schedule", at="2026-03-10T09:00:00Z", seat="tenderer-1")
    first, *others = coming(live)
    live.room.done("trainer", "/clock", {"to": first[1]})

    assert first == ("enquiriesEnd", "2026-03-09T05:00:01.000000Z")
    assert ("inject", "2026-03-10T09:00:00.000000Z") in others
    assert ("tenderCloses", "2026-03-16T05:00:01.000000Z") in others
    assert coming(live) == others
    assert live.room.get("tenderer-1", "/exercise/coming").json()["code"] == "access.trainer_only"


def coming(live: Live) -> list[tuple[str, str]]:
    return [(one["event"], one["to"]) for one in live.room.get("trainer", "/exercise/coming").json()]


def names_on_seats_are_hidden_until_the_exercise_is_over(live: Live) -> None:
    before = names(live)  # the officer's program holds a seat too
    live.lead("/bots", shown=False)
    hidden, led, others = names(live), names(live, "trainer"), told_of_others(live)
    live.lead("/messages", line="read_card")
    unnamed = hands(live)
    live.lead("/end")
    live.lead("/messages", line="read_card")

    assert unnamed == [None]
    assert str(hands(live)[-1]).startswith("participant-")
    assert len(others) == 1
    assert len(told_of_others(live)) > 1
    assert before == led == names(live)
    assert [one for one in hidden if one is not None] == ["Person on tenderer-1"]
    assert len([one for one in before if one is not None]) == 3


def told_of_others(live: Live) -> set[str]:
    """What the list says of the seats of others, but for what a seat is."""
    what = ("seat", "role", "organisation", "party")
    rows = [row for row in live.room.get("tenderer-1", "/seats").json() if not row["mine"]]
    return {str({name: value for name, value in row.items() if name not in what}) for row in rows}


def hands(live: Live) -> list[str | None]:
    """By whose hand the lines of the trainer were said, as the ledger tells a seat."""
    wanted = '/entries?filter={"kind":["message.sent"]}'
    rows = live.room.get("tenderer-1", wanted).json()["entries"]
    return [row["entry"].get("by") for row in rows]


def names(live: Live, seat: str = "tenderer-1") -> list[str | None]:
    """Who sits where, as a seat reads it."""
    return [row["holder"] for row in live.room.get(seat, "/seats").json()]
