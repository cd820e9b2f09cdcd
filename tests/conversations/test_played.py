"""A proposal in a room that plays: bots by their characters, and what the room is told when it looks back."""

import pytest

from tests.exercises.live import play_in
from tests.serving import Served

pytestmark = pytest.mark.long  # a whole room; what is told to whom is tested beside this
OFFICER, ONE, TWO, THREE = "procuring-officer", "tenderer-1", "tenderer-2", "tenderer-3"
PALETTE = "palette-collusion"


def test_bots_report_or_agree_and_the_debrief_tells_who_did_what(served: Served) -> None:
    live = play_in(served, "collusion_offer")
    room = live.room
    live.sit_down(ONE)
    live.start()
    live.lead(f"/seats/{THREE}/persona", persona="cartel")
    live.until(lambda: live.cards("trainer").get("act-1.1") == "open", "no card lies open")
    live.lead("/tasks/act-1.1/bot")
    live.until_phase("act-1", "complete")
    assert set(live.checks("act-1").values()) == {"green"}

    live.lead(f"/scenes/{PALETTE}", seat=THREE)
    live.until(lambda: live.cards("trainer").get(f"{PALETTE}.1") == "open", "no card lies open")
    live.lead(f"/tasks/{PALETTE}.1/bot")
    live.until_phase(PALETTE, "complete")
    assert list(live.checks(PALETTE).values()).count("red") == 1  # it agreed, and nobody reported
    (shown,) = (row for row in live.board()["injects"] if row["id"] == PALETTE)
    assert shown["within"] == 10

    live.lead("/end")
    assert room.get("trainer", "/debrief").json()["collusion"] == []  # it would tell who means to bid
    tender = live.open_tender()
    room.pass_deadline(tender)
    room.done(OFFICER, f"/tenders/{tender['id']}/opening")
    debrief = room.get("observer" if "observer" in room.at else ONE, "/debrief").json()
    told = {row["seat"]: row for row in debrief["collusion"]}
    assert debrief["questions"][:2] == ["collusion", "reporting"]
    assert (told[TWO]["hand"], told[TWO]["answer"], told[THREE]["answer"]) == (THREE, None, "accepted")
    assert (told[TWO]["reportedAfter"] is not None, told[THREE]["reportedAfter"]) == (True, None)
    live.close()
