"""Questions and answers over HTTP."""

from typing import Any

import pytest

from minikoneps.packs import loader
from tests.serving import Room
from tests.stages import entries, send

OFFICER, ONE, TWO = "procuring-officer", "tenderer-1", "tenderer-2"
ASKED = {"title": "Keyboard layout", "description": "Which layout is wanted?"}
ANSWER = {"answer": "The one usual in the country."}
UNTIL = "2026-03-10T09:00:00.000000Z"


def published(room: Room) -> str:
    return str(room.publish(enquiryPeriod={"endDate": UNTIL})["id"])


def ask(room: Room, tender: str, seat: str = ONE, **changes: object) -> dict[str, Any]:
    asked: dict[str, Any] = room.done(seat, f"/tenders/{tender}/enquiries", {**ASKED, **changes})
    return asked


def seen(room: Room, seat: str, tender: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = room.get(seat, f"/tenders/{tender}/enquiries").json()
    return rows


def move(room: Room, to: str) -> None:
    room.done("trainer", "/clock", {"to": to})


def test_question_is_seen_by_its_asker_and_by_who_is_to_answer_alone(room: Room) -> None:
    tender = published(room)

    asked = ask(room, tender, relatedItem="1")

    assert asked == {
        "id": asked["id"],
        "tender": tender,
        "status": "pending",
        **ASKED,
        "relatedLot": None,
        "relatedItem": "1",
        "askedAt": "2026-03-02T09:00:00.000000Z",
        "answer": None,
        "answeredAt": None,
        "own": True,
    }
    assert seen(room, ONE, tender) == [asked]
    assert seen(room, OFFICER, tender) == [{**asked, "own": False}]
    for seat in (TWO, "evaluator", "auditor", "observer", "trainer"):
        assert seen(room, seat, tender) == []


def test_answer_reaches_everybody_at_once_and_names_no_asker(room: Room) -> None:
    tender = published(room)
    asked = ask(room, tender)
    room.at.sit_down()

    answered = room.done(OFFICER, f"/enquiries/{asked['id']}/answer", ANSWER)

    assert (answered["status"], answered["answer"], answered["own"]) == ("answered", ANSWER["answer"], False)
    for seat in room.at:
        assert seen(room, seat, tender) == [{**answered, "own": seat == ONE}]
        (entry,) = entries(room, seat, "enquiry.answered")
        assert entry["data"] == {"tender": tender, "enquiry": asked["id"], **ASKED, **ANSWER}
    assert send(room, OFFICER, f"/enquiries/{asked['id']}/answer", ANSWER) == (
        409,
        "enquiries.already_answered",
    )


def test_questions_end_with_the_enquiry_period_and_answers_with_the_deadline(room: Room) -> None:
    tender = published(room)
    first, second = ask(room, tender), ask(room, tender, TWO)
    move(room, UNTIL)
    ask(room, tender)
    move(room, "2026-03-10T09:00:01Z")

    assert send(room, ONE, f"/tenders/{tender}/enquiries", ASKED) == (409, "enquiries.late")
    assert send(room, OFFICER, f"/enquiries/{first['id']}/answer", ANSWER) == (201, None)
    room.done("trainer", "/clock", {"toEvent": {"tender": tender, "plusSeconds": 1}})
    assert send(room, OFFICER, f"/enquiries/{second['id']}/answer", ANSWER) == (409, "enquiries.answer_late")


def test_unanswered_question_holds_up_the_closing(room: Room) -> None:
    tender = published(room)
    asked = ask(room, tender)
    closing = f"/tenders/{tender}/enquiries/closing"

    assert send(room, OFFICER, closing) == (409, "enquiries.too_early")
    move(room, "2026-03-10T09:00:01Z")
    assert send(room, OFFICER, closing) == (409, "enquiries.unanswered")
    room.done(OFFICER, f"/enquiries/{asked['id']}/answer", ANSWER)
    closed = room.done(OFFICER, closing)

    assert closed == {
        "tender": tender,
        "endDate": UNTIL,
        "closedAt": "2026-03-10T09:00:01.000000Z",
        "unansweredEnquiries": "block",
    }
    assert room.get("observer", closing).json() == closed
    assert [entry["data"] for entry in entries(room, "observer", "enquiries.closed")] == [{"tender": tender}]
    assert send(room, OFFICER, closing) == (409, "enquiries.already_closed")


def test_procedure_may_let_questions_go_unanswered(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    generic = (loader.DATA / "generic.toml").read_text(encoding="utf-8")
    lenient = loader.read_pack(
        generic.replace('unanswered_enquiries = "block"', 'unanswered_enquiries = "allow"')
    )
    monkeypatch.setattr("minikoneps.ledger.law.load_pack", lambda name: lenient)
    tender = published(room)
    ask(room, tender)
    move(room, "2026-03-10T09:00:01Z")

    closed = room.done(OFFICER, f"/tenders/{tender}/enquiries/closing")

    assert (closed["unansweredEnquiries"], seen(room, "observer", tender)) == ("allow", [])


def test_without_an_enquiry_period_questions_are_taken_until_the_deadline(room: Room) -> None:
    tender = room.publish()["id"]
    closing = room.get("observer", f"/tenders/{tender}/enquiries/closing").json()

    assert (closing["endDate"], closing["closedAt"]) == ("2026-03-16T05:00:00.000000Z", None)
    move(room, "2026-03-16T05:00:00Z")
    ask(room, tender)


def test_cancelled_tender_takes_neither_question_nor_answer(room: Room) -> None:
    tender = published(room)
    asked = ask(room, tender)
    room.done(OFFICER, f"/tenders/{tender}/cancellation", {"rationale": "No money was voted."})

    assert send(room, ONE, f"/tenders/{tender}/enquiries", ASKED) == (409, "enquiries.tender_cancelled")
    assert send(room, OFFICER, f"/enquiries/{asked['id']}/answer", ANSWER) == (
        409,
        "enquiries.tender_cancelled",
    )


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"relatedLot": "9"}, 409, "enquiries.not_in_notice"),
        ({"relatedItem": "9"}, 409, "enquiries.not_in_notice"),
        ({"relatedItem": "1", "relatedLot": "1"}, 422, "input.invalid"),
        ({"description": "  "}, 422, "input.invalid"),
        ({"title": ""}, 422, "input.invalid"),
    ],
)
def test_question_that_does_not_hold_together_is_refused(
    room: Room, changes: dict[str, str], status: int, code: str
) -> None:
    tender = published(room)

    assert send(room, ONE, f"/tenders/{tender}/enquiries", {**ASKED, **changes}) == (status, code)
    assert seen(room, OFFICER, tender) == []


@pytest.mark.parametrize("seat", [OFFICER, "evaluator", "auditor", "observer", "trainer"])
def test_only_tenderers_ask(room: Room, seat: str) -> None:
    tender = published(room)

    assert send(room, seat, f"/tenders/{tender}/enquiries", ASKED) == (403, "access.wrong_role")


@pytest.mark.parametrize("seat", [ONE, TWO, "evaluator", "auditor", "observer", "trainer"])
def test_only_the_procuring_officer_answers_and_closes(room: Room, seat: str) -> None:
    tender = published(room)
    asked = ask(room, tender)

    assert send(room, seat, f"/enquiries/{asked['id']}/answer", ANSWER) == (403, "access.wrong_role")
    assert send(room, seat, f"/tenders/{tender}/enquiries/closing") == (403, "access.wrong_role")


def test_questions_are_searched_filtered_and_sorted(room: Room) -> None:
    tender = published(room)
    first = ask(room, tender)
    second = ask(room, tender, TWO, title="Delivery by boat", description="Is the bridge open?")
    room.done(OFFICER, f"/enquiries/{second['id']}/answer", {"answer": "Yes, from May on."})
    address = f"/tenders/{tender}/enquiries"

    def ids(query: str) -> list[str]:
        return [row["id"] for row in room.get(OFFICER, f"{address}?{query}").json()]

    assert ids('filter={"status":"pending"}') == [first["id"]]
    assert ids('filter={"status":["answered","none"]}') == [second["id"]]
    assert ids('filter={"q":"from may"}') == [second["id"]]
    assert ids('sort=["title","ASC"]') == [second["id"], first["id"]]
    assert room.get(OFFICER, f"{address}?range=[0,0]").headers["content-range"] == "enquiries 0-0/2"
