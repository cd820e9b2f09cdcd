"""Amending and cancelling over HTTP: what everybody reads, what the ledger keeps, what is refused."""

from typing import Any

import pytest

from tests.serving import SEATS, Room, Served, notice, open_room
from tests.stages import entries, send

OFFICER = "procuring-officer"
WHY = "A tenderer asked about the warranty."
LATER = {"endDate": "2026-03-23T05:00:00Z"}


def amended(room: Room, tender: dict[str, Any], **changes: object) -> dict[str, Any]:
    body = {"rationale": WHY, "notice": notice(**changes)}
    shown: dict[str, Any] = room.done(OFFICER, f"/tenders/{tender['id']}/amendments", body)
    return shown


def cancelled(room: Room, tender: dict[str, Any]) -> dict[str, Any]:
    shown: dict[str, Any] = room.done(OFFICER, f"/tenders/{tender['id']}/cancellation", {"rationale": WHY})
    return shown


def test_amendment_is_the_next_version_under_the_same_number_and_key(room: Room) -> None:
    first = room.publish()

    second = amended(room, first, title="41 laptops", tenderPeriod=LATER)
    third = amended(room, first, title="42 laptops", tenderPeriod=LATER)

    assert (second["noticeNumber"], second["noticeVersion"]) == ("R26BK00000001-001", 2)
    assert (third["noticeNumber"], third["noticeVersion"]) == ("R26BK00000001-002", 3)
    assert (third["title"], third["status"], third["cancellation"]) == ("42 laptops", "active", None)
    assert third["openingKey"] == first["openingKey"]
    assert third["tenderPeriod"] == {
        "startDate": first["publishedAt"],
        "endDate": "2026-03-23T05:00:00.000000Z",
    }
    assert room.get("tenderer-1", f"/tenders/{first['id']}").json() == third


def test_everybody_reads_what_each_amendment_changed_field_by_field(room: Room) -> None:
    tender = room.publish()
    assert room.get("observer", f"/tenders/{tender['id']}/amendments").json() == []

    amended(room, tender, tenderPeriod=LATER)
    amended(room, tender, tenderPeriod=LATER, description="With three years of warranty.")

    told = room.get("observer", f"/tenders/{tender['id']}/amendments").json()
    assert [(one["version"], one["noticeNumber"], one["rationale"]) for one in told] == [
        (2, "R26BK00000001-001", WHY),
        (3, "R26BK00000001-002", WHY),
    ]
    assert told[0]["amendedAt"] == "2026-03-02T09:00:00.000000Z"
    assert told[0]["changes"] == [
        {
            "field": "tenderPeriod.endDate",
            "before": "2026-03-16T05:00:00.000000Z",
            "after": "2026-03-23T05:00:00.000000Z",
        }
    ]
    assert told[1]["changes"] == [
        {
            "field": "description",
            "before": tender["description"],
            "after": "With three years of warranty.",
        }
    ]


def test_amendment_stands_in_the_ledger_with_the_whole_notice(room: Room) -> None:
    tender = room.publish()
    amended(room, tender, tenderPeriod=LATER, enquiryPeriod={"endDate": "2026-03-10T05:00:00Z"})

    (before,) = entries(room, "observer", "tender.published")
    (entry,) = entries(room, "observer", "tender.amended")

    assert (entry["seat"], entry["audience"]) == (OFFICER, "all")
    assert entry["data"] == {
        "tender": tender["id"],
        "notice_number": "R26BK00000001-001",
        "notice_version": 2,
        "notice": before["data"]["notice"],
        "period": {"start": before["data"]["period"]["start"], "end": "2026-03-23T05:00:00.000000Z"},
        "enquiry_period": {
            "start": before["data"]["period"]["start"],
            "end": "2026-03-10T05:00:00.000000Z",
        },
        "rationale": WHY,
    }


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, "tenders.nothing_amended"),
        ({"tenderPeriod": {"endDate": "2026-03-15T05:00:00Z"}}, "tenders.deadline_earlier"),
        ({"title": ""}, "tenders.title_missing"),
    ],
)
def test_refused_amendment_changes_nothing(room: Room, changes: dict[str, object], code: str) -> None:
    tender = room.publish()
    body = {"rationale": WHY, "notice": notice(**changes)}

    assert send(room, OFFICER, f"/tenders/{tender['id']}/amendments", body) == (409, code)
    assert room.get(OFFICER, f"/tenders/{tender['id']}").json() == tender
    assert room.get(OFFICER, f"/tenders/{tender['id']}/amendments").json() == []
    assert [entry["data"]["code"] for entry in entries(room, OFFICER, "tender.refused")] == [code]


def test_late_change_asks_for_a_later_deadline_and_none_is_taken_after_it(room: Room) -> None:
    tender = room.publish()
    path = f"/tenders/{tender['id']}/amendments"
    room.done("trainer", "/clock", {"to": "2026-03-12T09:00:00Z"})
    short = {"rationale": WHY, "notice": notice(title="41 laptops")}

    refused = room.post(OFFICER, path, short).json()
    long = amended(room, tender, title="41 laptops", tenderPeriod={"endDate": refused["facts"]["earliest"]})
    room.pass_deadline(tender)

    assert (refused["code"], refused["facts"]["days"]) == ("tenders.extension_too_short", 3)
    assert refused["errors"] == {"tenderPeriod.endDate": "tenders.extension_too_short"}
    assert long["tenderPeriod"]["endDate"] == "2026-03-19T00:00:00.000000Z"
    assert send(room, OFFICER, path, short) == (409, "tenders.amendment_late")


def test_deadline_of_the_amendment_closes_the_tender_not_the_one_before(room: Room) -> None:
    tender = room.publish()
    amended(room, tender, tenderPeriod=LATER)

    room.done("trainer", "/clock", {"to": "2026-03-16T05:00:01Z"})
    between = room.get("observer", f"/tenders/{tender['id']}").json()["status"]
    room.pass_deadline(tender)
    room.publish(tenderPeriod={"endDate": "2026-05-16T05:00:00Z"})

    assert between == "active"
    assert room.get("observer", f"/tenders/{tender['id']}").json()["status"] == "closed"
    assert [entry["data"]["deadline"] for entry in entries(room, "observer", "tender.closed")] == [
        "2026-03-23T05:00:00.000000Z"
    ]


def test_cancelled_tender_says_why_and_is_left_alone_by_the_clock(room: Room) -> None:
    tender = room.publish()

    shown = cancelled(room, tender)
    room.done("trainer", "/clock", {"to": "2026-03-16T05:00:01Z"})
    room.publish(tenderPeriod={"endDate": "2026-05-16T05:00:00Z"})

    assert (shown["status"], shown["cancellation"]["rationale"]) == ("cancelled", WHY)
    assert shown["cancellation"]["cancelledAt"] == "2026-03-02T09:00:00.000000Z"
    assert room.get("observer", f"/tenders/{tender['id']}").json() == shown
    assert [row["id"] for row in room.get("observer", '/tenders?filter={"status":"cancelled"}').json()] == [
        tender["id"]
    ]
    (entry,) = entries(room, "observer", "tender.cancelled")
    assert (entry["audience"], entry["data"]) == ("all", {"tender": tender["id"], "rationale": WHY})
    assert entries(room, "observer", "tender.closed") == []


def test_wall_shows_the_deadline_of_the_amendment_and_then_the_cancellation(room: Room) -> None:
    tender = room.publish()
    wall = f"/api/projector/{room.shown['projectorLink'].rsplit('/', 1)[-1]}"

    amended(room, tender, tenderPeriod=LATER)
    later = room.trainer.get(wall).json()["phase"]
    cancelled(room, tender)
    ended = room.trainer.get(wall).json()["phase"]

    assert (later["status"], later["deadline"]) == ("active", "2026-03-23T05:00:00.000000Z")
    assert (later["noticeNumber"], ended["status"]) == ("R26BK00000001-001", "cancelled")


def test_cancelled_tender_is_neither_amended_nor_cancelled_again(room: Room) -> None:
    tender = room.publish()
    cancelled(room, tender)
    body = {"rationale": WHY, "notice": notice(title="41 laptops")}

    assert send(room, OFFICER, f"/tenders/{tender['id']}/amendments", body) == (409, "tenders.cancelled")
    assert send(room, OFFICER, f"/tenders/{tender['id']}/cancellation", {"rationale": WHY}) == (
        409,
        "tenders.cancelled",
    )


def test_draft_is_neither_amended_nor_cancelled(room: Room) -> None:
    draft = room.done(OFFICER, "/tenders", notice())
    body = {"rationale": WHY, "notice": notice(title="41 laptops")}

    for rest, said in (("amendments", body), ("cancellation", {"rationale": WHY})):
        path = f"/tenders/{draft['id']}/{rest}"
        assert send(room, OFFICER, path, said) == (409, "tenders.still_draft")
        assert send(room, "tenderer-1", path, said) == (403, "access.wrong_role")
    assert room.get("tenderer-1", f"/tenders/{draft['id']}/amendments").status_code == 404


@pytest.mark.parametrize("rationale", ["", "  \n ", None])
def test_neither_goes_without_a_reason(room: Room, rationale: str | None) -> None:
    tender = room.publish()
    body = {"rationale": rationale, "notice": notice(title="41 laptops")}

    assert send(room, OFFICER, f"/tenders/{tender['id']}/amendments", body)[0] == 422
    assert send(room, OFFICER, f"/tenders/{tender['id']}/cancellation", {"rationale": rationale})[0] == 422
    assert room.get(OFFICER, f"/tenders/{tender['id']}").json() == tender


def test_officer_of_another_entity_neither_amends_nor_cancels(served: Served) -> None:
    other = {"seat": "other-officer", "role": "procuringOfficer", "organisation": "Sejong City"}
    with open_room(served, seats=[*SEATS, other]) as room:
        path = f"/tenders/{room.publish()['id']}"
        body = {"rationale": WHY, "notice": notice(title="41 laptops")}

        assert send(room, "other-officer", f"{path}/amendments", body) == (403, "tenders.not_yours")
        assert send(room, "other-officer", f"{path}/cancellation", {"rationale": WHY}) == (
            403,
            "tenders.not_yours",
        )
