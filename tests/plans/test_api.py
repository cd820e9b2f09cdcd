"""Order plans, specifications and comments over HTTP."""

import pytest

from tests.plans.making import (
    COMMENT,
    OFFICER,
    ONE,
    REPLY,
    SPECIFICATION,
    TWO,
    commented,
    move,
    plan,
    published,
    specified,
)
from tests.serving import Room
from tests.stages import entries, send

UNTIL = "2026-03-07T23:59:59.999999Z"
NOW = "2026-03-02T09:00:00.000000Z"


def test_a_plan_is_read_by_everybody_at_once_and_stands_in_the_ledger(room: Room) -> None:
    made = published(room)

    assert made == {
        **plan(),
        "procurementMethod": "open",
        "noticeExpectedAt": "2026-04-01T00:00:00.000000Z",
        "id": made["id"],
        "planNumber": "R26DD00000001-000",
        "version": 1,
        "status": "planned",
        "procuringEntity": {"id": room.party(OFFICER), "name": "Hanbit City"},
        "publishedAt": NOW,
        "revisedAt": None,
        "prespecification": None,
        "commentsCount": 0,
        "unansweredCount": 0,
        "withdrawal": None,
        "tender": None,
        "consultation": {
            "pack": "generic",
            "packDate": "2026-03-02",
            "minimumDays": 5,
            "urgentDays": 3,
            "source": made["consultation"]["source"],
            "trainingValue": True,
        },
    }
    for seat in (ONE, "observer", "trainer"):
        assert room.get(seat, f"/plans/{made['id']}").json() == made
        assert room.get(seat, "/plans").json() == [made]
    (entry,) = entries(room, "observer", "plan.published")
    assert (entry["data"]["plan"], entry["data"]["plan_number"]) == (made["id"], made["planNumber"])
    assert entry["data"]["content"]["budget"]["amount"] == {"amount": "9000000", "currency": "KRW"}


def test_a_specification_takes_comments_for_the_days_of_the_law(room: Room) -> None:
    made = specified(room)
    address = f"/plans/{made['id']}/comments"

    assert made["status"] == "consulting"
    assert made["prespecification"] == {
        "number": "R26BD00000001-000",
        "specification": SPECIFICATION,
        "urgency": None,
        "commentPeriod": {"startDate": NOW, "endDate": UNTIL},
    }
    move(room, UNTIL)
    commented(room, made["id"])
    move(room, "2026-03-08T00:00:00Z")
    assert send(room, TWO, address, COMMENT) == (409, "plans.comments_late")
    assert room.get(ONE, f"/plans/{made['id']}").json()["status"] == "consulted"
    assert [entry["data"]["code"] for entry in entries(room, TWO, "comment.refused")] == [
        "plans.comments_late"
    ]


def test_an_urgent_specification_takes_them_for_fewer_days_and_says_why(room: Room) -> None:
    made = specified(room, urgency="The reading room opens again in a week.")

    shown = made["prespecification"]
    assert shown["commentPeriod"]["endDate"] == "2026-03-05T23:59:59.999999Z"
    (entry,) = entries(room, ONE, "prespecification.published")
    assert entry["data"]["urgency"] == shown["urgency"] == "The reading room opens again in a week."


def test_a_comment_bears_its_authors_name_and_its_reply_is_read_by_all(room: Room) -> None:
    made = specified(room)
    address = f"/plans/{made['id']}/comments"

    said = commented(room, made["id"], relatedItem="1")
    assert said == {
        "id": said["id"],
        "plan": made["id"],
        "author": {"id": room.party(ONE), "name": "Baram Computer"},
        **COMMENT,
        "relatedItem": "1",
        "madeAt": NOW,
        "own": True,
        "reply": None,
    }
    assert room.get(TWO, address).json() == [{**said, "own": False}]
    waiting = room.get(OFFICER, f"/plans/{made['id']}").json()
    assert (waiting["commentsCount"], waiting["unansweredCount"]) == (1, 1)

    replied = room.done(OFFICER, f"/comments/{said['id']}/reply", REPLY)

    assert replied["reply"] == {**REPLY, "repliedAt": NOW}
    assert room.get("observer", address).json() == [{**replied, "own": False}]
    assert room.get(ONE, f"/plans/{made['id']}").json()["unansweredCount"] == 0
    (entry,) = entries(room, TWO, "comment.answered")
    assert entry["data"] == {"plan": made["id"], "comment": said["id"], **REPLY}
    assert send(room, OFFICER, f"/comments/{said['id']}/reply", REPLY) == (409, "plans.already_replied")


def test_a_revision_says_field_by_field_what_it_changed_and_why(room: Room) -> None:
    made = specified(room)
    items = [{"id": "1", "description": "Reading lamp", "quantity": "150", "unit": "piece"}]
    better = "Desk lamps with a socket E14 or E27."

    revised = room.done(
        OFFICER,
        f"/plans/{made['id']}/revisions",
        {"rationale": "A comment was right.", "plan": plan(items=items), "specification": better},
    )

    assert (revised["planNumber"], revised["version"]) == ("R26DD00000001-001", 2)
    assert revised["prespecification"]["number"] == "R26BD00000001-001"
    assert revised["prespecification"]["specification"] == better
    assert revised["prespecification"]["commentPeriod"]["endDate"] == UNTIL
    (told,) = room.get("observer", f"/plans/{made['id']}/revisions").json()
    assert told["rationale"] == "A comment was right."
    assert told["changes"] == [
        {"field": "items.1.quantity", "before": "120", "after": "150"},
        {"field": "items.2.description", "before": "Spare bulb", "after": ""},
        {"field": "items.2.quantity", "before": "240.5", "after": ""},
        {"field": "items.2.unit", "before": "box", "after": ""},
        {"field": "specification", "before": SPECIFICATION, "after": better},
    ]
    (entry,) = entries(room, ONE, "plan.revised")
    assert (entry["data"]["version"], entry["data"]["specification"]) == (2, better)


def test_a_specification_first_shown_is_no_change_of_the_revision_after_it(room: Room) -> None:
    made = specified(room)
    room.done(
        OFFICER,
        f"/plans/{made['id']}/revisions",
        {"rationale": "Another name.", "plan": plan(title="Lamps")},
    )

    (told,) = room.get(ONE, f"/plans/{made['id']}/revisions").json()

    assert [change["field"] for change in told["changes"]] == ["title"]


@pytest.mark.parametrize(
    ("revision", "code"),
    [
        ({"plan": plan()}, "plans.nothing_revised"),
        ({"plan": plan(), "specification": "Not shown before."}, "plans.not_specified"),
        ({"plan": plan(noticeExpectedAt="2026-03-01T00:00:00Z")}, "plans.expected_past"),
    ],
)
def test_a_revision_that_does_not_hold_is_refused(room: Room, revision: dict[str, object], code: str) -> None:
    made = published(room)

    said = {"rationale": "To see what happens.", **revision}

    assert send(room, OFFICER, f"/plans/{made['id']}/revisions", said) == (409, code)
    assert room.get(ONE, f"/plans/{made['id']}").json() == made


def test_a_plan_may_be_revised_after_the_day_it_named_has_passed(room: Room) -> None:
    made = published(room)
    move(room, "2026-05-01T00:00:00Z")

    said = {"rationale": "The wording.", "plan": plan(title="Lamps")}

    assert send(room, OFFICER, f"/plans/{made['id']}/revisions", said) == (201, None)


def test_a_withdrawn_plan_keeps_its_reasons_and_takes_nothing_more(room: Room) -> None:
    made = specified(room)
    said = commented(room, made["id"])
    reasons = {"rationale": "The money went to the roof."}

    gone = room.done(OFFICER, f"/plans/{made['id']}/withdrawal", reasons)

    assert (gone["status"], gone["withdrawal"]) == ("withdrawn", {"withdrawnAt": NOW, **reasons})
    for seat, address, body in (
        (ONE, f"/plans/{made['id']}/comments", COMMENT),
        (OFFICER, f"/comments/{said['id']}/reply", REPLY),
        (OFFICER, f"/plans/{made['id']}/withdrawal", reasons),
        (OFFICER, f"/plans/{made['id']}/revisions", {**reasons, "plan": plan(title="Lamps")}),
        (OFFICER, f"/plans/{made['id']}/prespecification", {"specification": SPECIFICATION}),
    ):
        assert send(room, seat, address, body) == (409, "plans.withdrawn")


def test_a_specification_is_shown_once_and_comments_wait_for_it(room: Room) -> None:
    made = published(room)
    address = f"/plans/{made['id']}"

    assert send(room, ONE, f"{address}/comments", COMMENT) == (409, "plans.not_specified")
    room.done(OFFICER, f"{address}/prespecification", {"specification": SPECIFICATION})
    again = send(room, OFFICER, f"{address}/prespecification", {"specification": SPECIFICATION})
    assert again == (409, "plans.already_specified")
    unknown = send(room, ONE, f"{address}/comments", {**COMMENT, "relatedItem": "9"})
    assert unknown == (409, "plans.item_unknown")


@pytest.mark.parametrize(
    ("seat", "rest", "body"),
    [
        (ONE, "", plan()),
        ("trainer", "", plan()),
        ("evaluator", "/{id}/withdrawal", {"rationale": "No need."}),
        (OFFICER, "/{id}/comments", COMMENT),
        ("observer", "/{id}/comments", COMMENT),
        ("trainer", "/{id}/comments", COMMENT),
    ],
)
def test_officers_plan_and_tenderers_comment(room: Room, seat: str, rest: str, body: object) -> None:
    made = specified(room)

    answer = send(room, seat, f"/plans{rest.replace('{id}', made['id'])}", body)

    assert answer == (403, "access.wrong_role")


@pytest.mark.parametrize(
    "changes",
    [
        {"title": " "},
        {"rationale": ""},
        {"mainProcurementCategory": "boats"},
        {"budget": {"amount": {"amount": "1.5", "currency": "KRW"}}},
        {"noticeExpectedAt": "2026-04-01"},
        {"items": [{"id": "1", "description": "Lamp", "quantity": "1", "unit": "piece"}] * 2},
    ],
)
def test_a_plan_that_does_not_hold_together_is_refused(room: Room, changes: dict[str, object]) -> None:
    assert send(room, OFFICER, "/plans", plan(**changes)) == (422, "input.invalid")
    assert room.get(ONE, "/plans").json() == []


def test_plans_are_searched_filtered_and_sorted(room: Room) -> None:
    first = specified(room)
    second = published(room, title="A roof", mainProcurementCategory="works", items=[], rationale="It leaks.")
    third = published(room, title="Zinc", noticeExpectedAt="2026-03-20T00:00:00Z", items=[])
    room.done(OFFICER, f"/plans/{third['id']}/withdrawal", {"rationale": "No money."})

    def ids(query: str) -> list[str]:
        return [row["id"] for row in room.get(ONE, f"/plans?{query}").json()]

    assert ids("") == [third["id"], *sorted([first["id"], second["id"]])]
    assert ids('filter={"status":"consulting"}') == [first["id"]]
    assert ids('filter={"status":["planned","withdrawn"]}') == [third["id"], second["id"]]
    assert ids('filter={"mainProcurementCategory":"works"}') == [second["id"]]
    assert ids('filter={"q":"LEAKS"}') == [second["id"]]
    assert ids('filter={"q":"lumen"}') == [first["id"]]
    assert ids('filter={"q":"R26DD00000003"}') == [third["id"]]
    assert ids('filter={"q":"rationale"}') == []
    assert ids('sort=["title","DESC"]') == [third["id"], first["id"], second["id"]]
    assert room.get(ONE, "/plans?range=[0,0]").headers["content-range"] == "plans 0-0/3"


def test_comments_are_searched_by_words_and_authors(room: Room) -> None:
    made = specified(room)
    one, two = commented(room, made["id"]), commented(room, made["id"], TWO, title="The lift")
    room.done(OFFICER, f"/comments/{two['id']}/reply", {"outcome": "explained", "answer": "By the yard."})

    def ids(query: str) -> list[str]:
        return [row["id"] for row in room.get(ONE, f"/plans/{made['id']}/comments?{query}").json()]

    assert ids("") == [one["id"], two["id"]]
    assert ids('filter={"q":"yard"}') == [two["id"]]
    assert ids(f'filter={{"author":"{room.party(ONE)}"}}') == [one["id"]]
    assert ids('sort=["madeAt","DESC"]&range=[0,0]') == [two["id"]]


def test_what_is_not_there_is_not_found(room: Room) -> None:
    for address in ("/plans/plan-none", "/plans/plan-none/revisions", "/plans/plan-none/comments"):
        assert room.get(ONE, address).json()["code"] == "plans.not_found"
    assert send(room, ONE, "/plans/plan-none/comments", COMMENT) == (404, "plans.not_found")
    assert send(room, OFFICER, "/comments/comment-none/reply", REPLY) == (404, "plans.comment_not_found")
