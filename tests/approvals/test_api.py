"""Acts that need two persons, over HTTP."""

import pytest

from minikoneps.shared.identifiers import new_id
from tests.approvals.room import (
    FIRST,
    SECOND,
    STRANGER,
    ask,
    ask_to_publish,
    decide,
    publish,
    shown,
    two_persons,
)
from tests.serving import SEATS, Room, Served, notice
from tests.stages import entries, send


def test_publication_is_asked_by_one_officer_and_done_by_the_approval_of_another(room: Room) -> None:
    asked = ask_to_publish(room)
    path = f"/tenders/{asked['tender']}"

    assert (asked["act"], asked["status"], asked["askedBy"]) == ("publish", "pending", FIRST)
    assert (asked["own"], asked["title"], asked["wanted"]) == (True, notice()["title"], None)
    assert room.get(FIRST, path).json()["status"] == "planned"
    assert room.get("observer", path).json()["code"] == "tenders.not_found"

    approved = room.done(SECOND, f"/approvals/{asked['id']}/approval", key="key-the-approval")

    assert (approved["status"], approved["decidedBy"], approved["own"]) == ("approved", SECOND, False)
    assert room.get("observer", path).json()["status"] == "active"
    (given,) = entries(room, "observer", "approval.given")
    (published,) = entries(room, "observer", "tender.published")
    assert (given["seat"], published["seat"]) == (SECOND, SECOND)
    assert given["data"] == {
        "approval": asked["id"],
        "act": "publish",
        "tender": asked["tender"],
        "asked_by": FIRST,
    }


def test_a_generic_room_asks_nobody(served: Served) -> None:
    with two_persons(served, pack="generic") as room:
        tender = room.publish()

        assert tender["status"] == "active"
        assert tender["procedure"]["secondPerson"] == []
        assert room.get(FIRST, "/approvals").json() == []


def test_the_notice_says_which_acts_need_two_persons(room: Room) -> None:
    assert publish(room)["procedure"]["secondPerson"] == ["publish", "amend", "cancel", "award"]


def test_amendment_waits_and_supersedes_nothing_before_it_is_approved(room: Room) -> None:
    tender = publish(room)
    path = f"/tenders/{tender['id']}"
    changed = {"rationale": "Fewer are needed.", "notice": notice(title="Thirty laptops")}

    asked = ask(room, f"{path}/amendments", changed)

    assert asked["wanted"]["rationale"] == "Fewer are needed."
    assert asked["wanted"]["notice"]["title"] == "Thirty laptops"
    assert room.get("tenderer-1", path).json()["noticeVersion"] == 1
    assert decide(room, asked) == (201, None)
    now = room.get("tenderer-1", path).json()
    assert (now["noticeVersion"], now["title"]) == (2, "Thirty laptops")


def test_cancellation_waits_and_is_done_with_the_reasons_that_were_asked(room: Room) -> None:
    tender = publish(room)
    path = f"/tenders/{tender['id']}"

    asked = ask(room, f"{path}/cancellation", {"rationale": "The budget was cut."})
    assert room.get("observer", path).json()["status"] == "active"
    assert decide(room, asked) == (201, None)

    assert room.get("observer", path).json()["cancellation"]["rationale"] == "The budget was cut."


def test_an_approval_is_done_once_and_needs_a_key(room: Room) -> None:
    asked = ask_to_publish(room)
    path = f"/approvals/{asked['id']}/approval"

    assert room.post(SECOND, path).json()["code"] == "input.idempotency_key_missing"
    first, again = (room.post(SECOND, path, key="key-approval") for _ in range(2))

    assert (first.status_code, again.json()) == (201, first.json())
    assert len(entries(room, "observer", "tender.published")) == 1
    for verb in ("approval", "refusal"):
        assert decide(room, asked, verb) == (409, "approvals.already_decided")
    assert decide(room, asked, "withdrawal", FIRST) == (409, "approvals.already_decided")


def test_one_person_on_two_seats_is_one_person(served: Served) -> None:
    with two_persons(served, title="Alone") as room:
        room.at.sit_down()
        both = {"name": "Kim", "bot": True, "seats": [FIRST, SECOND]}
        token = room.trainer.post(room.path("/participants"), json=both).json()["token"]
        for seat in (FIRST, SECOND):
            room.at[seat].headers["Authorization"] = f"Bearer {token}"
        asked = ask_to_publish(room)

        assert shown(room, asked, SECOND)["own"] is True
        assert decide(room, asked) == (409, "approvals.same_person")
        assert decide(room, asked, "refusal") == (409, "approvals.same_person")
        assert shown(room, asked)["status"] == "pending"
        assert decide(room, asked, "withdrawal", SECOND) == (201, None)


def test_who_takes_over_the_seat_that_asked_may_take_it_back_but_not_approve(room: Room) -> None:
    asked = ask_to_publish(room)
    lee = room.trainer.post(
        room.path("/participants"), json={"name": "Lee", "bot": True, "seats": [FIRST]}
    ).json()["token"]
    room.at[FIRST].headers["Authorization"] = f"Bearer {lee}"

    assert shown(room, asked)["own"] is False
    assert decide(room, asked, "approval", FIRST) == (409, "approvals.same_seat")
    assert decide(room, asked, "withdrawal", FIRST) == (201, None)


def test_late_approval_is_judged_by_the_rules_of_now_and_goes_on_waiting(room: Room) -> None:
    asked = ask_to_publish(room)
    room.done("trainer", "/clock", {"to": "2026-03-10T09:00:00Z"})

    answer = room.post(SECOND, f"/approvals/{asked['id']}/approval", key="key-too-late")

    assert (answer.status_code, answer.json()["code"]) == (409, "tenders.period_too_short")
    assert "5 whole days" in answer.json()["title"]
    assert answer.json()["errors"] == {"tenderPeriod.endDate": "tenders.period_too_short"}
    assert shown(room, asked)["status"] == "pending"
    assert room.get("observer", f"/tenders/{asked['tender']}").status_code == 404
    assert entries(room, "observer", "approval.given") == []

    assert decide(room, asked, "withdrawal", FIRST) == (201, None)
    later = notice(tenderPeriod={"endDate": "2026-03-30T05:00:00Z"})
    assert room.at[FIRST].put(room.path(f"/tenders/{asked['tender']}"), json=later).status_code == 200
    again = ask(room, f"/tenders/{asked['tender']}/publication")
    assert decide(room, again) == (201, None)


def test_what_could_not_be_done_is_not_asked(room: Room) -> None:
    draft = room.done(FIRST, "/tenders", notice(tenderPeriod={"endDate": "2026-03-04T05:00:00Z"}))

    assert send(room, FIRST, f"/tenders/{draft['id']}/publication") == (409, "tenders.period_too_short")
    assert room.get(SECOND, "/approvals").json() == []


def test_turned_down_says_why_to_the_officers_alone_and_leaves_the_draft_a_draft(room: Room) -> None:
    asked = ask_to_publish(room)

    assert decide(room, asked, "refusal") == (201, None)

    told = shown(room, asked)
    assert (told["status"], told["reasons"], told["decidedBy"]) == ("turnedDown", "Not like this.", SECOND)
    (entry,) = entries(room, FIRST, "approval.turned_down")
    assert entry["data"]["reasons"] == "Not like this."
    assert entries(room, "observer", "approval.turned_down") == []
    assert room.get(FIRST, f"/tenders/{asked['tender']}").json()["status"] == "planned"
    ask(room, f"/tenders/{asked['tender']}/publication")


def test_only_the_asker_takes_it_back(room: Room) -> None:
    asked = ask_to_publish(room)

    assert decide(room, asked, "withdrawal") == (409, "approvals.not_the_asker")
    assert decide(room, asked, "withdrawal", FIRST) == (201, None)
    assert shown(room, asked)["status"] == "takenBack"
    assert entries(room, "observer", "approval.taken_back") == []


def test_a_colleague_reads_the_draft_while_it_waits_and_nobody_changes_it_meanwhile(room: Room) -> None:
    asked = ask_to_publish(room)
    path = f"/tenders/{asked['tender']}"

    assert room.get(SECOND, path).json()["title"] == notice()["title"]
    assert room.get(SECOND, f"{path}/checks").status_code == 200
    for seat in (STRANGER, "evaluator", "tenderer-1", "trainer"):
        assert room.get(seat, path).json()["code"] == "tenders.not_found"
    for seat in (FIRST, SECOND):
        answer = room.at[seat].put(room.path(path), json=notice(title="Something else"))
        assert (answer.status_code, answer.json()["code"]) == (409, "approvals.being_read")
        added = room.at[seat].post(
            room.path(f"{path}/documents?title=x&documentType=biddingDocuments&language=en&fileName=a.txt"),
            content=b"more",
            headers={"Idempotency-Key": new_id("key"), "Content-Type": "text/plain"},
        )
        assert added.json()["code"] == "approvals.being_read"

    assert decide(room, asked, "withdrawal", FIRST) == (201, None)
    assert room.get(SECOND, path).json()["code"] == "tenders.not_found"
    assert room.at[FIRST].put(room.path(path), json=notice(title="Something else")).status_code == 200


def test_asking_is_refused_where_nobody_else_could_approve(served: Served) -> None:
    with two_persons(served, seats=SEATS) as room:
        draft = room.done(FIRST, "/tenders", notice())

        assert send(room, FIRST, f"/tenders/{draft['id']}/publication") == (409, "approvals.nobody_else")


def test_asking_twice_is_refused(room: Room) -> None:
    asked = ask_to_publish(room)

    assert send(room, FIRST, f"/tenders/{asked['tender']}/publication") == (409, "approvals.already_asked")
    assert send(room, SECOND, f"/tenders/{asked['tender']}/publication") == (409, "approvals.already_asked")


@pytest.mark.parametrize("seat", ["tenderer-1", "evaluator", "auditor", "observer", "trainer"])
def test_only_officers_look_and_decide(room: Room, seat: str) -> None:
    asked = ask_to_publish(room)

    assert room.get(seat, "/approvals").json()["code"] == "access.wrong_role"
    assert room.get(seat, f"/approvals/{asked['id']}").json()["code"] == "access.wrong_role"
    for verb in ("approval", "refusal", "withdrawal"):
        assert decide(room, asked, verb, seat) == (403, "access.wrong_role")


def test_another_organisation_s_officer_knows_of_nothing(room: Room) -> None:
    asked = ask_to_publish(room)

    assert room.get(STRANGER, "/approvals").json() == []
    assert room.get(STRANGER, f"/approvals/{asked['id']}").status_code == 404
    for verb in ("approval", "refusal", "withdrawal"):
        assert decide(room, asked, verb, STRANGER) == (404, "approvals.not_found")


@pytest.mark.parametrize(
    "body", [{}, {"reasons": ""}, {"reasons": "no"}, {"reasons": "  \n "}, {"why": "x" * 9}]
)
def test_turning_down_without_reasons_is_malformed(room: Room, body: dict[str, str]) -> None:
    asked = ask_to_publish(room)

    assert send(room, SECOND, f"/approvals/{asked['id']}/refusal", body) == (422, "input.invalid")
    assert shown(room, asked)["status"] == "pending"


def test_the_list_is_filtered_searched_and_counted(room: Room) -> None:
    first = ask_to_publish(room, title="Forty laptops")
    ask_to_publish(room, title="Twelve desks")
    decide(room, first)

    def listed(query: str) -> list[str]:
        return [row["title"] for row in room.get(SECOND, f"/approvals{query}").json()]

    assert listed("") == ["Twelve desks", "Forty laptops"]
    assert listed('?filter={"status":"approved"}') == ["Forty laptops"]
    assert listed('?filter={"q":"DESK"}') == ["Twelve desks"]
    assert listed('?sort=["title","ASC"]&range=[0,0]') == ["Forty laptops"]
    head = room.get(SECOND, "/approvals?range=[0,0]").headers["content-range"]
    assert head == "approvals 0-0/2"
    assert room.get(SECOND, '/approvals?filter={"party":"x"}').json()["code"] == "input.invalid"
