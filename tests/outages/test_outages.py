"""An outage over HTTP: what is refused, in which words, which deadlines move, what the book says of it."""

from typing import Any

from minikoneps.verification.check import verify
from tests.serving import Room
from tests.stages import entries
from tests.verification.checked import bundle_of

OFFICER, ONE = "procuring-officer", "tenderer-1"
WHY = {"reason": "The data centre has lost its power."}
BEFORE, BACK = "2026-03-16T04:50:00Z", "2026-03-16T05:20:00Z"
DEADLINE = "2026-03-18T05:20:00.000000Z"  # 48 hours after the return, as the pack says


def down_over_the_deadline(room: Room) -> dict[str, Any]:
    tender = room.publish()
    room.bid(ONE, tender, "100")
    room.done("trainer", "/clock", {"to": BEFORE})
    room.done("trainer", "/outages", WHY)
    room.done("trainer", "/clock", {"to": BACK})
    return tender


def test_nothing_that_is_sent_is_taken_and_nobody_is_late(room: Room) -> None:
    tender = down_over_the_deadline(room)
    sent = room.post(
        "tenderer-2",
        f"/tenders/{tender['id']}/bids",
        room.sealed("tenderer-2", tender, "110"),
        key=f"outage-{tender['id']}",
    )
    opening = room.post(OFFICER, f"/tenders/{tender['id']}/opening")

    assert (sent.status_code, sent.json()["code"], opening.json()["code"]) == (503, *["platform.down"] * 2)
    assert sent.json()["facts"] == {"since": "2026-03-16T04:50:00.000000Z"}
    (refused,) = entries(room, "tenderer-2", "bid.refused")
    assert refused["data"]["code"] == "platform.down"
    assert entries(room, ONE, "tender.closed") == []
    assert room.get(ONE, "/clock").json()["downSince"] == "2026-03-16T04:50:00.000000Z"
    assert room.get(ONE, f"/tenders/{tender['id']}").status_code == 200


def test_what_the_outage_touched_is_put_off_for_everybody_and_bids_stay(room: Room) -> None:
    far = room.publish(tenderPeriod={"endDate": "2026-04-16T05:00:00Z"})
    tender = down_over_the_deadline(room)
    shown = room.done("trainer", "/outages/end")

    (told,) = entries(room, "observer", "tender.postponed")
    assert [one["deadline"] for one in shown["postponed"]] == [DEADLINE]
    assert told["data"] == {
        "tender": tender["id"],
        "before": "2026-03-16T05:00:00.000000Z",
        "deadline": DEADLINE,
        "outage": {"from": "2026-03-16T04:50:00.000000Z", "to": "2026-03-16T05:20:00.000000Z"},
    }
    read = room.get("observer", f"/tenders/{tender['id']}").json()
    assert (read["tenderPeriod"]["endDate"], read["noticeVersion"]) == (DEADLINE, 1)
    assert room.get(ONE, f"/tenders/{far['id']}").json()["tenderPeriod"]["endDate"].startswith("2026-04-16")
    (bid,) = room.get(ONE, f"/tenders/{tender['id']}/bids").json()
    assert bid["status"] == "valid"
    assert room.get("observer", "/outages").json() == [shown]


def test_the_tender_goes_on_to_its_new_deadline_and_the_book_verifies(room: Room) -> None:
    tender = down_over_the_deadline(room)
    room.done("trainer", "/outages/end")
    room.bid("tenderer-2", tender, "110")
    room.done("trainer", "/clock", {"to": "2026-03-18T05:20:01Z"})
    late = room.post(
        "tenderer-3",
        f"/tenders/{tender['id']}/bids",
        room.sealed("tenderer-3", tender, "120"),
        key=f"outage-{tender['id']}",
    )
    room.done(OFFICER, f"/tenders/{tender['id']}/opening")

    assert late.json()["code"] == "bids.late"
    (closed,) = entries(room, ONE, "tender.closed")
    assert closed["data"]["deadline"] == DEADLINE
    assert verify(bundle_of(room.get("trainer", "/bundle").content)).findings == ()


def test_only_the_trainer_takes_it_down_and_only_once(room: Room) -> None:
    assert room.post(ONE, "/outages", WHY).json()["code"] == "access.wrong_role"
    assert room.post("trainer", "/outages/end").json()["code"] == "outages.not_down"
    room.done("trainer", "/outages", WHY)
    again = room.post("trainer", "/outages", WHY).json()
    hint = room.post(ONE, "/exercise/tasks/act-1.1/hints").json()

    assert again["code"] == "outages.already_down"
    assert hint["code"] == "exercises.not_on"  # the course goes on
