"""Tenders over HTTP: who sees a draft, what publication says, and what the list gives."""

from typing import Any

import pytest

from tests.serving import SEATS, Room, Served, notice, open_room
from tests.stages import entries, send

OFFICER = "procuring-officer"


def draft(room: Room, **changes: object) -> dict[str, Any]:
    kept: dict[str, Any] = room.done(OFFICER, "/tenders", notice(**changes))
    return kept


def titles(room: Room, seat: str, query: str = "") -> list[str]:
    return [row["title"] for row in room.get(seat, f"/tenders{query}").json()]


def test_draft_is_seen_by_its_procuring_officer_alone(room: Room) -> None:
    tender = draft(room)

    assert (tender["status"], tender["noticeNumber"], tender["sealInfo"]) == ("planned", None, None)
    assert titles(room, OFFICER) == [tender["title"]]
    assert room.get(OFFICER, f"/tenders/{tender['id']}").json() == tender
    for seat in ("trainer", "tenderer-1", "evaluator", "auditor"):
        assert titles(room, seat) == []
        assert room.get(seat, "/tenders").headers["content-range"] == "tenders */0"
        assert room.get(seat, f"/tenders/{tender['id']}").json()["code"] == "tenders.not_found"
        assert entries(room, seat, "tender.drafted") == []
    assert len(entries(room, OFFICER, "tender.drafted")) == 1


def test_somebody_without_a_seat_sees_published_tenders_and_no_drafts(room: Room) -> None:
    tender = room.publish()
    hidden = draft(room, title="Drafted")
    joined = room.done("trainer", "/participants", {"name": "Guest", "seats": []})

    with room.served.client(joined["token"]) as guest:
        listed = guest.get(room.path("/tenders")).json()
        asked = guest.get(room.path(f"/tenders/{hidden['id']}"))

    assert [row["id"] for row in listed] == [tender["id"]]
    assert asked.status_code == 404


def test_draft_may_be_unfinished_and_is_replaced_as_a_whole(room: Room) -> None:
    tender = draft(room, title="", description="", items=[], value=None, tenderPeriod=None)
    later = notice(
        title="Chairs",
        buyer={"name": "Ministry of Education"},
        lots=[
            {
                "id": "n",
                "title": "North",
                "description": "",
                "value": None,
                "statutoryCosts": None,
                "netCost": None,
            }
        ],
        items=[
            {
                "id": "b",
                "description": "Chair",
                "quantity": "0.5",
                "unit": "set",
                "relatedLot": "n",
                "classification": {"scheme": "CPV", "id": "39112000", "description": "Chairs"},
            }
        ],
        enquiryPeriod={"endDate": "2026-03-10T05:00:00Z"},
        contractPeriod={"startDate": "2026-04-01T00:00:00Z", "endDate": "2026-05-01T00:00:00Z"},
    )

    answer = room.at[OFFICER].put(room.path(f"/tenders/{tender['id']}"), json=later)

    assert answer.status_code == 200
    shown = room.get(OFFICER, f"/tenders/{tender['id']}").json()
    assert (shown["title"], shown["items"], shown["buyer"]) == ("Chairs", later["items"], later["buyer"])
    assert shown["lots"] == later["lots"]
    assert shown["tenderPeriod"] == {"startDate": None, "endDate": "2026-03-16T05:00:00.000000Z"}
    assert shown["enquiryPeriod"] == {"startDate": None, "endDate": "2026-03-10T05:00:00.000000Z"}
    assert shown["contractPeriod"]["startDate"] == "2026-04-01T00:00:00.000000Z"
    assert tender["tenderPeriod"] is None


def test_published_tender_has_its_number_its_padlock_and_its_law(room: Room) -> None:
    first, second = room.publish(), room.publish()

    assert (first["noticeNumber"], second["noticeNumber"]) == ("R26BK00000001-000", "R26BK00000002-000")
    assert (first["status"], first["noticeVersion"], first["sealing"]) == ("active", 1, "escrow")
    assert first["tenderPeriod"]["startDate"] == first["publishedAt"] == "2026-03-02T09:00:00.000000Z"
    assert first["openingKey"] != second["openingKey"]
    assert len(bytes.fromhex(first["openingKey"]["publicKey"])) == 32
    assert first["sealInfo"] == {"workshop": room.slug, "attempt": 1, "stage": "bid"}
    assert (first["procedure"]["pack"], first["procedure"]["minimumDays"]) == ("generic", 7)
    assert first["procedure"]["trainingValue"] is True
    assert room.get("tenderer-1", f"/tenders/{first['id']}").json() == first


def test_publication_stands_in_the_ledger_with_the_whole_notice(room: Room) -> None:
    code = {"scheme": "UNSPSC", "id": "43211503", "description": "Notebook computers"}
    laptop = {"id": "1", "description": "Laptop", "quantity": "40", "unit": "piece"}
    tender = room.publish(
        buyer={"name": "Ministry of Education"},
        lots=[{"id": "1", "value": {"amount": "9", "currency": "KRW"}}],
        items=[{**laptop, "classification": code}],
        enquiryPeriod={"endDate": "2026-03-10T05:00:00Z"},
    )

    (entry,) = entries(room, "observer", "tender.published")

    assert (entry["seat"], entry["audience"]) == (OFFICER, "all")
    assert entry["data"]["notice"] == {
        "title": tender["title"],
        "description": tender["description"],
        "buyer": {"name": "Ministry of Education"},
        "procurement_method": "open",
        "procedure": "open",
        "award_criteria": "priceOnly",
        "currency": "KRW",
        "value": {"amount": "40000000", "currency": "KRW"},
        "lots": [{"id": "1", "value": {"amount": "9", "currency": "KRW"}}],
        "items": [{**laptop, "related_lot": "1", "classification": code}],
    }
    assert entry["data"]["enquiry_period"]["end"] == "2026-03-10T05:00:00.000000Z"
    assert entry["data"]["period"] == {
        "start": "2026-03-02T09:00:00.000000Z",
        "end": "2026-03-16T05:00:00.000000Z",
    }
    assert entry["data"]["opening_key"]["public_key"] == tender["openingKey"]["publicKey"]
    assert entry["data"]["procuring_entity"] == tender["procuringEntity"]


def test_short_period_is_refused_written_down_and_changes_nothing(room: Room) -> None:
    tender = draft(room, tenderPeriod={"endDate": "2026-03-09T23:59:00Z"})

    answer = room.post(OFFICER, f"/tenders/{tender['id']}/publication")

    told = answer.json()
    assert (answer.status_code, told["code"]) == (409, "tenders.period_too_short")
    assert told["errors"] == {"tenderPeriod.endDate": "tenders.period_too_short"}
    assert (told["facts"]["days"], told["facts"]["minimumDays"]) == (6, 7)
    assert "2026-03-10T00:00:00.000000Z" in told["remedy"]
    assert room.get(OFFICER, f"/tenders/{tender['id']}").json() == tender
    (entry,) = entries(room, OFFICER, "tender.refused")
    assert entry["data"]["code"] == "tenders.period_too_short"
    assert entries(room, "tenderer-1", "tender.refused") == []


def test_checks_say_beforehand_what_publication_will_say(room: Room) -> None:
    tender = draft(room, title=" ", items=[], tenderPeriod={"endDate": "2026-03-02T09:00:00Z"})

    checks = room.get(OFFICER, f"/tenders/{tender['id']}/checks").json()
    refused = room.post(OFFICER, f"/tenders/{tender['id']}/publication").json()

    failed = {check["field"]: check["code"] for check in checks if not check["ok"]}
    assert refused["code"] == "tenders.not_ready"
    assert refused["errors"] == failed
    assert list(failed) == ["title", "items", "tenderPeriod.endDate"]
    assert any(check["ok"] for check in checks)
    assert room.get("tenderer-1", f"/tenders/{tender['id']}/checks").json()["code"] == "access.wrong_role"


def test_published_tender_is_neither_changed_nor_published_again(room: Room) -> None:
    tender = room.publish()

    changed = room.at[OFFICER].put(room.path(f"/tenders/{tender['id']}"), json=notice(title="Other"))

    assert (changed.status_code, changed.json()["code"]) == (409, "tenders.already_published")
    assert send(room, OFFICER, f"/tenders/{tender['id']}/publication") == (409, "tenders.already_published")


@pytest.mark.parametrize("seat", ["tenderer-1", "evaluator", "auditor", "observer", "trainer"])
def test_only_a_procuring_officer_drafts(room: Room, seat: str) -> None:
    assert room.post(seat, "/tenders", notice()).status_code == 403


def test_officer_of_another_entity_runs_only_its_own_tenders(served: Served) -> None:
    other = {"seat": "other-officer", "role": "procuringOfficer", "organisation": "Sejong City"}
    with open_room(served, seats=[*SEATS, other]) as room:
        tender, hidden = room.publish(), draft(room)
        room.pass_deadline(tender)

        opening = send(room, "other-officer", f"/tenders/{tender['id']}/opening")
        publication = send(room, "other-officer", f"/tenders/{hidden['id']}/publication")

        assert (opening, publication) == ((403, "tenders.not_yours"), (404, "tenders.not_found"))
        assert titles(room, "other-officer", '?filter={"status":"planned"}') == []


def test_deadline_itself_is_active_and_a_second_later_the_closing_is_written_once(room: Room) -> None:
    tender = room.publish()

    room.pass_deadline(tender, seconds=0)
    at_deadline = room.get("observer", f"/tenders/{tender['id']}").json()["status"]
    room.pass_deadline(tender, seconds=1)
    room.publish(tenderPeriod={"endDate": "2026-04-16T05:00:00Z"})
    shown = room.get("observer", f"/tenders/{tender['id']}").json()

    assert at_deadline == "active"
    assert (shown["status"], shown["closedAt"] > shown["tenderPeriod"]["endDate"]) == ("closed", True)
    assert [entry["data"] for entry in entries(room, "observer", "tender.closed")] == [
        {"tender": tender["id"], "deadline": "2026-03-16T05:00:00.000000Z"}
    ]
    assert entries(room, "observer", "tender.closed")[0]["seat"] == "clock"


def test_list_is_sorted_cut_and_filtered(room: Room) -> None:
    for title, day in (("Chairs", 20), ("Tables", 18), ("50% cotton", 19)):
        room.publish(title=title, tenderPeriod={"endDate": f"2026-03-{day}T05:00:00Z"})
    draft(room, title="Drafted")

    cut = room.get("observer", '/tenders?sort=["closesAt","DESC"]&range=[1,1]')

    assert titles(room, "observer", '?sort=["closesAt","ASC"]') == ["Tables", "50% cotton", "Chairs"]
    assert [row["title"] for row in cut.json()] == ["50% cotton"]
    assert cut.headers["content-range"] == "tenders 1-1/3"
    assert titles(room, "observer", '?filter={"q":"0%25"}') == ["50% cotton"]
    assert titles(room, "observer", '?filter={"q":"_"}') == []
    assert titles(room, OFFICER, '?filter={"status":"planned"}') == ["Drafted"]
    assert titles(room, OFFICER, '?filter={"status":["planned","closed"]}') == ["Drafted"]
    assert titles(room, "observer", '?filter={"status":"unheard of"}') == []


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("sort=[1]", "sort"),
        ('sort=["secret","ASC"]', "sort"),
        ("range=[5,1]", "range"),
        ("range=[-1,1]", "range"),
        ("range=x", "range"),
        ("filter=[]", "filter"),
        ('filter={"officer":"x"}', "filter.officer"),
        ('filter={"q":1}', "filter.q"),
    ],
)
def test_list_refuses_what_it_cannot_read(room: Room, query: str, field: str) -> None:
    answer = room.get("observer", f"/tenders?{query}")

    assert (answer.status_code, answer.json()["code"]) == (422, "input.invalid")
    assert list(answer.json()["errors"]) == [field]
