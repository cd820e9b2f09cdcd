"""Looking back: everything of everybody once nothing is sealed, and not a word before."""

from tests.debriefs.room import ONE, PEOPLE, Told
from tests.exercises.live import Live, play_in
from tests.serving import Served


def test_nothing_is_told_before_the_end(told: Told) -> None:
    for seat in ("trainer", *PEOPLE):
        early = told.before[seat]
        assert early["ready"] is False
        assert [early[name] for name in ("moments", "seats", "checks", "signs", "tenders", "aims")] == [
            []
        ] * 6
    assert told.before["ticket"]["code"] == "debriefs.not_yet"


def test_a_run_that_ends_before_the_opening_tells_nobody_who_has_bid(served: Served) -> None:
    live = play_in(served, "one_second_late")
    live.sit_down("tenderer-1", "auditor")
    live.start()
    live.until(lambda: live.cards("tenderer-1").get(ONE) == "open", "no card lies open")
    live.room.bid("tenderer-1", live.open_tender(), "250000")
    live.until(lambda: bot_has_bid(live), "the bot did not bid")
    live.lead("/end")

    told = {seat: live.room.get(seat, "/debrief").json() for seat in ("trainer", "auditor", "tenderer-1")}
    live.close()

    for seat, shown in told.items():
        assert (shown["ready"], shown["sealed"]) == (True, True)
        assert {one["seat"] for one in shown["moments"] if one["kind"] == "bid.received"} <= {seat}
        assert {row["seat"] for row in shown["seats"]} <= {seat}
        assert (shown["checks"], shown["tenders"], shown["team"]) == ([], [], None)
    assert [row["seat"] for row in told["tenderer-1"]["seats"]] == ["tenderer-1"]


def bot_has_bid(live: Live) -> bool:
    cells = [cell for row in live.board()["rows"] for cell in row["cells"]]
    return any(cell["by"] == "bot" for cell in cells)


def test_everybody_reads_the_same_story_of_all_seats(told: Told) -> None:
    shown = told.read("auditor")

    assert shown["ready"] is True
    assert shown["aims"][0] == "say which clock decides, and which moment of sending counts"
    assert [scene["id"] for scene in shown["scenes"]] == ["act-1", "act-2"]
    bids = [one["seat"] for one in shown["moments"] if one["kind"] == "bid.received"]
    assert set(bids) == {"tenderer-1", "tenderer-2", "tenderer-3"}
    assert shown["moments"] == told.read("trainer")["moments"]
    assert all(one["scene"] in ("act-1", "act-2") for one in shown["moments"])


def test_a_late_try_is_a_sign_and_the_first_question(told: Told) -> None:
    shown = told.read("tenderer-2")

    late = [one for one in shown["signs"] if one["sign"] == "late"]
    assert [(one["seat"], one["code"]) for one in late] == [("tenderer-3", "bids.late")]
    assert next(one for one in shown["seats"] if one["seat"] == "tenderer-3")["late"] == 1
    assert shown["questions"][0] == "late"
    assert len(shown["questions"]) == 3


def test_hints_and_hands_stand_by_seat_and_names_are_the_trainer_s(told: Told) -> None:
    mine = told.read("tenderer-1")["seats"][0]
    lead = {row["seat"]: row for row in told.read("trainer")["seats"]}

    assert (mine["seat"], mine["mine"], mine["hints"], mine["people"]) == ("tenderer-1", True, 1, [])
    assert lead["tenderer-1"]["people"] == ["Person on tenderer-1"]
    assert (lead["tenderer-1"]["playedBy"], lead["tenderer-3"]["playedBy"]) == ("person", "bot")


def test_points_are_for_people_and_each_reads_its_own(told: Told) -> None:
    given = told.live.room.post("trainer", "/debrief/points", {"seat": "tenderer-1", "points": 80})
    foreign = told.live.room.post("tenderer-1", "/debrief/points", {"seat": "tenderer-1", "points": 80})
    unknown = told.live.room.post("trainer", "/debrief/points", {"seat": "nobody", "points": 80})
    lead = {row["seat"]: row for row in told.read("trainer")["seats"]}
    other = {row["seat"]: row for row in told.read("tenderer-2")["seats"]}

    assert given.status_code == 200
    assert (foreign.json()["code"], unknown.json()["code"]) == ("access.wrong_role", "debriefs.seat_unknown")
    points = lead["tenderer-1"]["points"]
    assert points["judged"] == 24
    assert points["total"] == points["automatic"] + points["judged"]
    assert lead["tenderer-3"]["points"] is None
    assert other["tenderer-1"]["points"] is None
    assert other["tenderer-2"]["points"]["judged"] is None
    assert told.read("tenderer-2")["team"]["judged"] is None


def test_a_ticket_is_handed_in_once_and_the_score_shows_from_three_on(told: Told) -> None:
    good, bad = (5, 1) * 5, (1, 5) * 5

    first = told.ticket("tenderer-1", *good).json()
    again = told.ticket("tenderer-1", *bad).json()
    told.ticket("tenderer-2", *bad)
    two = told.read("trainer")["ticket"]
    told.ticket("auditor", *good)
    three = told.read("trainer")["ticket"]

    assert (first["given"], first["tickets"], first["score"]) == (True, 1, None)
    assert again["code"] == "debriefs.ticket_given"
    assert (two["tickets"], two["score"], two["means"]) == (2, None, None)
    assert (three["tickets"], three["score"], three["given"]) == (3, "66.7", False)
    assert told.ticket("trainer", *good).json()["code"] == "debriefs.trainees_only"
    assert told.ticket("auditor", *good[:9]).json()["code"] == "input.invalid"


def test_another_price_is_tried_only_where_bids_were_ranked(told: Told) -> None:
    tender = told.live.open_tender()["id"]
    tried = told.live.room.get("auditor", f"/debrief/what-if?tender={tender}&bid=bid-1&amount=5")

    assert tried.json()["code"] == "debriefs.not_ranked"
