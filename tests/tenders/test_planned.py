"""A notice that comes of an order plan."""

from typing import Any

from tests.plans.making import (
    OFFICER,
    ONE,
    REPLY,
    SPECIFICATION,
    commented,
    move,
    plan,
    published,
    specified,
)
from tests.serving import Room, notice, open_room
from tests.stages import send


def drafted(room: Room, plan: str, **changes: object) -> str:
    """The saved draft of a notice that names this plan."""
    return str(room.done(OFFICER, "/tenders", notice(plan=plan, **changes))["id"])


def failed(room: Room, tender: str) -> dict[str, dict[str, Any]]:
    """What publication would refuse now, by code."""
    checks = room.get(OFFICER, f"/tenders/{tender}/checks").json()
    return {check["code"]: check["facts"] for check in checks if not check["ok"]}


def test_a_draft_begins_with_what_its_plan_says(room: Room) -> None:
    made = specified(room)

    draft = room.get(OFFICER, f"/plans/{made['id']}/draft").json()

    assert (draft["title"], draft["plan"], draft["currency"]) == ("Reading lamps", made["id"], "KRW")
    assert draft["description"] == f"For the upper floor.\n\n{SPECIFICATION}"
    assert draft["value"] == {"amount": "9000000", "currency": "KRW"}
    assert [(item["id"], item["quantity"], item["relatedLot"]) for item in draft["items"]] == [
        ("1", "120", "1"),
        ("2", "240.5", "1"),
    ]
    assert room.done(OFFICER, "/tenders", draft)["plan"] == made["id"]
    assert room.get(ONE, "/plans/plan-none/draft").json()["code"] == "plans.not_found"


def test_a_notice_waits_for_the_comments_and_for_the_replies(room: Room) -> None:
    made = specified(room)
    said = commented(room, made["id"])
    tender = drafted(room, made["id"])
    address = f"/tenders/{tender}/publication"

    open_until = {"until": "2026-03-07T23:59:59.999999Z"}
    assert failed(room, tender) == {
        "tenders.comments_open": open_until,
        "tenders.comments_unanswered": {"count": 1},
    }
    assert send(room, OFFICER, address) == (409, "tenders.not_ready")
    move(room, "2026-03-08T00:00:00Z")
    assert send(room, OFFICER, address) == (409, "tenders.comments_unanswered")
    room.done(OFFICER, f"/comments/{said['id']}/reply", REPLY)
    told = room.done(OFFICER, address)

    assert told["plan"] == made["id"]
    done = room.get(ONE, f"/plans/{made['id']}").json()
    assert (done["status"], done["tender"]) == ("noticed", tender)
    for rest, body in (
        ("withdrawal", {"rationale": "Too late."}),
        ("prespecification", {"specification": "Now."}),
    ):
        assert send(room, OFFICER, f"/plans/{made['id']}/{rest}", body) == (409, "plans.noticed")
    late = {"outcome": "explained", "answer": "Too late."}
    assert send(room, OFFICER, f"/comments/{said['id']}/reply", late) == (409, "plans.noticed")


def test_a_plan_without_a_specification_may_become_a_notice_at_once(room: Room) -> None:
    tender = drafted(room, published(room)["id"])

    assert send(room, OFFICER, f"/tenders/{tender}/publication") == (201, None)


def test_a_withdrawn_plan_and_one_that_is_not_there_become_no_notice(room: Room) -> None:
    origin = published(room)["id"]
    room.done(OFFICER, f"/plans/{origin}/withdrawal", {"rationale": "No money."})

    withdrawn, missing = drafted(room, origin), drafted(room, "plan-none")

    assert send(room, OFFICER, f"/tenders/{withdrawn}/publication") == (409, "tenders.plan_withdrawn")
    assert send(room, OFFICER, f"/tenders/{missing}/publication") == (409, "tenders.plan_not_found")


def test_another_entitys_plan_is_neither_changed_nor_made_a_notice(room: Room) -> None:
    seats = [
        {"seat": "officer-a", "role": "procuringOfficer", "organisation": "Hanbit City"},
        {"seat": "officer-b", "role": "procuringOfficer", "organisation": "Byeol County"},
    ]
    with open_room(room.served, seats=seats) as two:
        theirs = two.done("officer-a", "/plans", plan())["id"]
        tender = two.done("officer-b", "/tenders", notice(plan=theirs))["id"]
        reasons = {"rationale": "To see what happens."}

        assert send(two, "officer-b", f"/plans/{theirs}/withdrawal", reasons) == (403, "plans.not_yours")
        assert send(two, "officer-b", f"/tenders/{tender}/publication") == (409, "tenders.plan_not_found")


def test_a_plan_remembers_the_first_notice_that_came_of_it(room: Room) -> None:
    origin = published(room)["id"]
    first, second = drafted(room, origin), drafted(room, origin)
    room.done(OFFICER, f"/tenders/{first}/publication")
    room.done(OFFICER, f"/tenders/{first}/cancellation", {"rationale": "The wrong bulbs."})

    room.done(OFFICER, f"/tenders/{second}/publication")

    assert room.get(ONE, f"/plans/{origin}").json()["tender"] == first


def test_a_published_notice_keeps_its_plan(room: Room) -> None:
    origin = published(room)["id"]
    tender = drafted(room, origin)
    room.done(OFFICER, f"/tenders/{tender}/publication")

    made = {"rationale": "The title.", "notice": notice(title="Forty laptops")}
    assert send(room, OFFICER, f"/tenders/{tender}/amendments", made) == (409, "tenders.plan_changed")
    made["notice"] = notice(title="Forty laptops", plan=origin)
    assert send(room, OFFICER, f"/tenders/{tender}/amendments", made) == (201, None)
