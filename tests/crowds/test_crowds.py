"""A crowd of rivals over HTTP: who learns of it, when it bids, and what becomes of it."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from minikoneps.shared.identifiers import new_id
from minikoneps.verification.check import verify
from tests.exercises.live import play_in
from tests.serving import Room, Served, open_room
from tests.stages import entries, open_now, send
from tests.verification.checked import bundle_of

SIZE = 40
OFFICER, ONE = "procuring-officer", "tenderer-1"
LOOKS, PAUSE = 400, 0.05


def crowd(room: Room) -> dict[str, Any]:
    (shown,) = room.get("trainer", "/crowds").json()
    return dict(shown)


def until(room: Room, holds: Callable[[dict[str, Any]], bool], looks: int = LOOKS) -> dict[str, Any]:
    for _ in range(looks):
        if holds(shown := crowd(room)):
            return shown
        threading.Event().wait(PAUSE)
    raise AssertionError(crowd(room))


def formed(room: Room, **plan: object) -> dict[str, Any]:
    shown: dict[str, Any] = room.done("trainer", "/crowds", {"size": SIZE, **plan})
    return shown


def all_in(room: Room, **plan: object) -> tuple[dict[str, Any], dict[str, Any]]:
    """A tender on which a whole crowd has bid, and the crowd."""
    tender = room.publish()
    came = formed(room, tender=tender["id"], **plan)
    room.done("trainer", f"/crowds/{came['id']}/hurry")
    return tender, until(room, lambda one: bool(one["progress"]["bids"] == SIZE))


def test_a_crowd_bids_through_the_door_and_is_opened_like_anybody(room: Room) -> None:
    tender, _ = all_in(room)
    room.bid(ONE, tender, "900000")
    record = open_now(room, tender)

    assert len(record["bids"]) == SIZE + 1
    assert len({row["tenderer"]["name"] for row in record["bids"]}) == SIZE + 1
    assert all(row["total"] for row in record["bids"])
    assert verify(bundle_of(room.get("trainer", "/bundle").content)).findings == ()


def test_a_room_has_no_more_seats_for_a_crowd_and_nobody_can_sit_on_its_own(room: Room) -> None:
    seats = [row["seat"] for row in room.get("trainer", "/seats").json()]
    tender, _ = all_in(room)
    rival = "tenderer-1001"

    assert [row["seat"] for row in room.get("trainer", "/seats").json()] == seats
    assert send(room, ONE, f"/seats/{rival}/claim") == (404, "workshops.seat_unknown")
    assert send(room, "trainer", f"/seats/{rival}/bot", {}) == (404, "workshops.seat_unknown")
    entered = {"name": "Somebody", "seats": [rival]}
    assert send(room, "trainer", "/participants", entered) == (404, "workshops.seat_unknown")
    assert tender["id"] in [row["id"] for row in room.get(ONE, "/tenders").json()]


def test_before_the_opening_the_trainer_alone_learns_who_bids_where(room: Room) -> None:
    tender, shown = all_in(room)

    assert (shown["status"], shown["tender"], shown["progress"]["waiting"]) == ("bidding", tender["id"], 0)
    for seat in (ONE, OFFICER, "evaluator", "auditor", "observer"):
        (read,) = room.get(seat, "/crowds").json()
        assert {name for name, value in read.items() if value is not None} == {"id", "size"}
        assert room.get(seat, f"/tenders/{tender['id']}/bids").json() == []
        kinds = [entries(room, seat, f"crowd.{kind}") for kind in ("formed", "joined", "hurried")]
        assert kinds == [[], [], []]
        assert entries(room, seat, "bid.received") == []


def test_who_is_a_bot_may_be_hidden_and_so_is_a_crowd(served: Served) -> None:
    live = play_in(served, "first_bid")
    room = live.room
    live.start()
    formed(room)
    shown = room.get(ONE, "/crowds").json()
    live.lead("/bots", shown=False)
    hidden = room.get(ONE, "/crowds").json()
    live.lead("/end")
    told = room.get(ONE, "/crowds").json()
    known = room.get("trainer", "/crowds").json()
    live.close()

    assert ([row["size"] for row in shown], hidden, told) == ([SIZE], [], shown)
    assert len(known) == 1


def test_whoever_means_to_bid_by_the_clock_does_so_before_it_is_moved_past_them(room: Room) -> None:
    tender = room.publish()
    formed(room, tender=tender["id"], late=70)
    room.done("trainer", "/clock", {"toEvent": {"tender": tender["id"], "plusSeconds": -600}})
    before = crowd(room)["progress"]
    record = open_now(room, tender)

    assert 0 < before["bids"] < SIZE / 2
    assert before["bids"] + before["waiting"] == SIZE
    assert len(record["bids"]) == SIZE
    assert crowd(room)["progress"] == {
        "bids": SIZE,
        "waiting": 0,
        "missed": 0,
        "refused": 0,
        "refusal": None,
    }


def test_nobody_bids_while_the_clock_is_held_and_all_in_time_when_it_runs_fast(room: Room) -> None:
    tender = room.publish()
    formed(room, tender=tender["id"], late=100)
    held = crowd(room)["progress"]
    room.done("trainer", "/clock", {"toEvent": {"tender": tender["id"], "plusSeconds": -480}})
    room.done("trainer", "/clock", {"rate": 240})
    shown = until(room, lambda one: one["status"] == "over")

    assert (held["bids"], held["waiting"]) == (0, SIZE)
    assert (shown["progress"]["bids"], shown["progress"]["missed"]) == (SIZE, 0)


def test_a_crowd_that_is_sent_away_takes_its_bids_back_and_none_is_opened(room: Room) -> None:
    tender, shown = all_in(room)
    room.bid(ONE, tender, "900000")
    gone = room.done("trainer", f"/crowds/{shown['id']}/withdrawal")
    until(room, lambda one: bool(one["progress"]["bids"] == 0))
    record = open_now(room, tender)

    assert gone["status"] == "withdrawn"
    assert [row["tenderer"]["id"] for row in record["bids"]] == [room.party(ONE)]
    assert send(room, "trainer", f"/crowds/{shown['id']}/hurry") == (409, "crowds.over")


def test_a_crowd_that_is_stopped_bids_no_more_and_what_it_bid_stays(room: Room) -> None:
    tender = room.publish()
    came = formed(room, tender=tender["id"], late=50)
    room.done("trainer", "/clock", {"toEvent": {"tender": tender["id"], "plusSeconds": -600}})
    stopped = room.done("trainer", f"/crowds/{came['id']}/stop")
    record = open_now(room, tender)

    assert stopped["status"] == "stopped"
    assert len(record["bids"]) == stopped["progress"]["bids"]
    assert stopped["progress"]["missed"] == SIZE - stopped["progress"]["bids"] > 0


def test_after_the_deadline_no_crowd_comes_goes_or_takes_anything_back(room: Room) -> None:
    tender, shown = all_in(room)
    room.pass_deadline(tender)

    assert crowd(room)["status"] == "over"
    assert send(room, "trainer", f"/crowds/{shown['id']}/withdrawal") == (409, "crowds.over")
    asked = {"tender": tender["id"], "size": 1}
    assert send(room, "trainer", "/crowds", asked) == (409, "crowds.too_late")


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ({"size": 801}, (422, "input.invalid")),
        ({"size": 0}, (422, "input.invalid")),
        ({"size": 5, "late": 101}, (422, "input.invalid")),
        ({"size": 5, "tender": "tender-nowhere"}, (404, "tenders.not_found")),
    ],
)
def test_what_is_no_crowd_is_refused(room: Room, body: dict[str, object], refused: tuple[int, str]) -> None:
    assert send(room, "trainer", "/crowds", body) == refused
    assert send(room, OFFICER, "/crowds", {"size": 5}) == (403, "access.wrong_role")


def test_a_room_has_place_for_eight_hundred_rivals(room: Room) -> None:
    formed(room, size=790)

    assert send(room, "trainer", "/crowds", {"size": 11}) == (409, "crowds.too_many")
    assert send(room, "trainer", "/crowds", {"size": 10})[0] == 201


def test_a_crowd_that_came_too_early_waits_for_the_first_notice(room: Room) -> None:
    waiting = formed(room)
    tender = room.publish()
    shown = until(room, lambda one: one["status"] == "bidding")

    assert (waiting["status"], waiting["tender"]) == ("waiting", None)
    assert (shown["tender"], shown["progress"]["waiting"]) == (tender["id"], SIZE)


def test_the_same_seed_brings_the_same_bids(served: Served) -> None:
    seen = []
    for seed in ("spring", "spring", "autumn"):
        with open_room(served) as room:
            tender, _ = all_in(room, seed=seed)
            rows = open_now(room, tender)["bids"]
            seen.append(sorted((row["tenderer"]["name"], row["total"]["amount"]) for row in rows))

    assert seen[0] == seen[1]
    assert seen[0] != seen[2]


def test_rivals_answer_the_notice_in_force(room: Room) -> None:
    tender, _ = all_in(room)
    notice = room.get(OFFICER, f"/tenders/{tender['id']}").json()
    draft = {
        name: notice[name]
        for name in ("title", "description", "procurementMethod", "awardCriteria", "currency", "value")
    }
    items = [{**item, "quantity": "44"} for item in notice["items"]]
    period = {"endDate": "2026-03-25T05:00:00Z"}
    amended = {"rationale": "Four more.", "notice": {**draft, "items": items, "tenderPeriod": period}}
    room.done(OFFICER, f"/tenders/{tender['id']}/amendments", amended, key=new_id("key"))
    shown = until(room, lambda one: bool(one["progress"]["bids"] == SIZE))
    record = open_now(room, room.get(OFFICER, f"/tenders/{tender['id']}").json())

    assert shown["progress"]["refused"] == 0
    assert len(record["bids"]) == SIZE


def test_rivals_are_registered_for_what_the_notice_asks(room: Room) -> None:
    asked = {"licences": [{"id": "electrical-works"}], "regions": ["north"]}
    tender = room.publish(eligibility=asked)
    came = formed(room, tender=tender["id"])
    room.done("trainer", f"/crowds/{came['id']}/hurry")
    until(room, lambda one: bool(one["progress"]["bids"] == SIZE))
    rows = room.get("observer", '/parties?filter={"licence":"electrical-works"}').json()

    assert len(rows) == SIZE
    assert len({row["identifier"]["id"] for row in rows}) == SIZE


def test_a_crowd_cannot_come_where_tenderers_register_first(room: Room) -> None:
    tender = room.publish(participationPeriod={"endDate": "2026-03-10T05:00:00Z"})

    asked = {"tender": tender["id"], "size": SIZE}
    assert send(room, "trainer", "/crowds", asked) == (409, "crowds.not_admitted")
