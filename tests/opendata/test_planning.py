"""What went before a notice, as open data: one process from the plan to the award."""

from typing import Any

from minikoneps.opendata.models_package import RecordPackage, ReleasePackage
from tests.opendata.test_publication import read, tags
from tests.plans.making import OFFICER, ONE, REPLY, commented, move, plan, published, specified
from tests.serving import Room
from tests.stages import examine, open_now

LAMP = {"id": "1", "description": "Reading lamp", "quantity": "150", "unit": "piece"}


def record(room: Room) -> dict[str, Any]:
    """The only process of a room."""
    (found,) = read(room, "/records")["records"]
    compiled: dict[str, Any] = found["compiledRelease"]
    return compiled


def planned(room: Room) -> str:
    """A plan that was commented on, answered and revised, and whose notice may come."""
    made = specified(room, urgency="The reading room opens in a week.")
    said = commented(room, made["id"], relatedItem="1")
    room.done(OFFICER, f"/comments/{said['id']}/reply", REPLY)
    revision = {
        "rationale": "A comment was right.",
        "plan": plan(title="Lamps", items=[LAMP]),
        "specification": "Lamps with a socket E14 or E27.",
    }
    room.done(OFFICER, f"/plans/{made['id']}/revisions", revision)
    move(room, "2026-03-06T09:00:00Z")
    return str(made["id"])


def noticed(room: Room, origin: str, **changes: object) -> dict[str, Any]:
    """The notice that comes of a plan, published."""
    draft = room.get(OFFICER, f"/plans/{origin}/draft").json()
    period = {"tenderPeriod": {"endDate": "2026-03-16T05:00:00Z"}}
    kept = room.done(OFFICER, "/tenders", {**draft, **period, **changes})
    tender: dict[str, Any] = room.done(OFFICER, f"/tenders/{kept['id']}/publication")
    return tender


def test_a_plan_is_published_before_there_is_a_tender(room: Room) -> None:
    made = published(room)

    known = record(room)

    assert tags(room) == ["planning"]
    assert known["ocid"] == f"ocds-213czf-{room.slug}-1-{made['id'].removeprefix('plan-')}"
    assert known["planning"] == {
        "rationale": "Half of the tables have no light.",
        "budget": {"amount": {"amount": 9000000, "currency": "KRW"}, "project": "Libraries 2026"},
        "milestones": [
            {
                "id": "notice",
                "title": "Notice expected",
                "type": "preProcurement",
                "dueDate": "2026-04-01T00:00:00.000000Z",
                "status": "scheduled",
            }
        ],
    }
    assert (known["tender"]["id"], known["tender"]["status"]) == (known["ocid"], "planning")
    assert known["buyer"] == known["tender"]["procuringEntity"]


def test_comments_and_revisions_update_the_plan(room: Room) -> None:
    planned(room)

    known = record(room)

    assert tags(room) == ["planning", *["planningUpdate"] * 4]
    (enquiry,) = known["tender"]["enquiries"]
    assert enquiry["author"] == {"id": room.party(ONE), "name": "Baram Computer"}
    assert (enquiry["answer"], enquiry["relatedItem"]) == (REPLY["answer"], "1")
    assert enquiry["threadID"] == "R26BD00000001-000"
    (document,) = known["planning"]["documents"]
    assert document["documentType"] == "technicalSpecifications"
    assert document["description"] == "Lamps with a socket E14 or E27."
    assert known["planning"]["milestones"][1]["description"] == "The reading room opens in a week."
    quantities = {item["id"]: item["quantity"] for item in known["tender"]["items"]}
    assert (known["title"], quantities) == ("Lamps", {"1": 150, "2": 0})
    assert [one["rationale"] for one in known["tender"]["amendments"]] == ["A comment was right."]
    roles = {party["id"]: party["roles"] for party in known["parties"]}
    assert roles[room.party(ONE)] == ["enquirer"]


def test_a_plan_and_its_tender_are_one_process_to_the_award(room: Room) -> None:
    origin = planned(room)
    ocid = record(room)["ocid"]
    tender = noticed(room, origin, buyer={"name": "Library"})
    bid = room.bid(ONE, tender, "60000")["bid"]["id"]
    open_now(room, tender)
    examine(room, tender, bid)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    given = {"lot": "1", "status": "active", "bid": bid, "reasons": "Lowest price."}
    room.done(OFFICER, f"/tenders/{tender['id']}/awards", given, key="award-01")

    known = record(room)

    assert (known["ocid"], known["tender"]["id"]) == (ocid, ocid)
    assert tags(room)[5:] == ["tender", *["tenderUpdate"] * 3, "award"]
    assert known["tender"]["status"] == "complete"
    assert [(one["id"], one["status"]) for one in known["planning"]["milestones"]] == [
        ("notice", "met"),
        ("comments", "met"),
    ]
    roles = {party["name"]: party["roles"] for party in known["parties"]}
    assert roles == {
        "Hanbit City": ["procuringEntity"],
        "Library": ["buyer"],
        "Baram Computer": ["enquirer", "tenderer", "supplier"],
    }
    (told,) = read(room, "/releases", tag="tender")["releases"]
    assert [item["quantity"] for item in told["tender"]["items"]] == [150]
    ReleasePackage.model_validate(read(room, "/releases"))
    RecordPackage.model_validate(read(room, "/records"))


def test_what_the_notice_leaves_out_of_its_plan_is_told_to_be_void(room: Room) -> None:
    origin = published(room)["id"]
    noticed(room, origin, items=[{**LAMP, "id": "9"}])

    quantities = {item["id"]: item["quantity"] for item in record(room)["tender"]["items"]}

    assert quantities == {"1": 0, "2": 0, "9": 150}


def test_a_second_notice_of_a_plan_is_another_process_that_names_the_first(room: Room) -> None:
    origin = published(room)["id"]
    first = noticed(room, origin)
    room.done(OFFICER, f"/tenders/{first['id']}/cancellation", {"rationale": "The wrong bulbs."})
    second = noticed(room, origin)

    one, two = (row["compiledRelease"] for row in read(room, "/records")["records"])

    assert (one["tender"]["status"], two["tender"]["status"]) == ("cancelled", "active")
    assert two["tender"]["id"] == second["id"]
    assert two["relatedProcesses"] == [
        {"id": "1", "relationship": ["planning"], "scheme": "ocid", "identifier": one["ocid"]}
    ]


def test_a_withdrawn_plan_says_so(room: Room) -> None:
    origin = published(room)["id"]
    room.done(OFFICER, f"/plans/{origin}/withdrawal", {"rationale": "The roof came first."})

    known = record(room)

    assert known["tender"]["status"] == "withdrawn"
    assert known["tender"]["amendments"][0]["rationale"] == "The roof came first."
    assert known["planning"]["milestones"][0]["status"] == "notMet"
