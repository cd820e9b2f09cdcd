"""The wall of a workshop that went back: its debrief has a page on which the attempts stand side by side."""

from typing import Any

from tests.exercises.live import Live, play_in
from tests.projector.wall import Wall, wall_of
from tests.serving import Served
from tests.stages import examine

BID = "act-2.1.tenderer-1"


def bid_and_open(live: Live, price: str) -> None:
    """The person bids lowest, the bids are opened and ranked at once, and the trainer ends the exercise."""
    room = live.room
    live.until(lambda: live.cards("tenderer-1").get(BID) == "open", "no card lies open")
    tender = live.open_tender()
    room.bid("tenderer-1", tender, price)
    room.pass_deadline(tender)
    record = room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
    for row in record["bids"]:
        examine(room, tender, row["bid"])
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    live.lead("/end")


def page(live: Live, wall: Wall, name: str) -> dict[str, Any]:
    """A page of the debrief, turned to by hand."""
    live.room.done("trainer", "/projector", {"view": "debrief", "runs": False})
    step = wall.read()["debrief"]["pages"].index(name)
    live.room.done("trainer", "/projector", {"view": "debrief", "step": step})
    shown: dict[str, Any] = wall.read()["debrief"]
    return shown


def test_the_wall_tells_every_attempt_once_the_last_one_is_over(served: Served) -> None:
    live = play_in(served, "first_bid")
    live.sit_down("procuring-officer", "tenderer-1")
    live.start()
    live.until(lambda: live.cards("procuring-officer").get("act-1.1") == "open", "no card lies open")
    live.lead("/tasks/act-1.1/bot")
    live.until_phase("act-1", "complete")
    live.lead("/scenes/act-2")
    with wall_of(live.room) as wall:
        bid_and_open(live, "400000")
        alone = page(live, wall, "talk")
        moments = live.room.get("trainer", "/snapshots").json()["snapshots"]
        back = next(one["id"] for one in moments if one["scene"] == "act-2")
        live.room.done("trainer", "/rewind", {"snapshot": back})
        during = wall.read()
        bid_and_open(live, "390000")
        both = page(live, wall, "attempts")
    live.close()

    assert "attempts" not in alone["pages"]
    assert (during["debrief"], during["wall"]["view"]) == (None, "room")
    assert both["pages"][-2:] == ["attempts", "talk"]
    told = [(one["attempt"], one["live"], one["rewound"]) for one in both["attempts"]]
    assert told == [(1, False, None), (2, True, {"attempt": 1, "scene": "act-2"})]
    firsts = [one["lots"][0]["first"] for one in both["attempts"]]
    assert [one["total"]["amount"] for one in firsts] == ["33600000", "32760000"]
    assert [one["tenderer"] for one in firsts] == [None, None]
