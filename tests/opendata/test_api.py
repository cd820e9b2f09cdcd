"""A file becomes a draft in a room, once, and whole or not at all."""

from typing import Any

import httpx
import pytest

from minikoneps.opendata.market import Market
from minikoneps.opendata.reading import LIMIT
from tests.opendata import published
from tests.opendata.workbooks import workbook
from tests.serving import Room
from tests.stages import entries

OFFICER = "procuring-officer"


def send(room: Room, data: bytes, seat: str = OFFICER, **query: str) -> httpx.Response:
    return room.at[seat].post(room.path("/tenders/import"), content=data, params=query)


def tenders(room: Room) -> list[dict[str, Any]]:
    shown: list[dict[str, Any]] = room.get(OFFICER, "/tenders").json()
    return shown


def codes(answer: httpx.Response) -> set[str]:
    return {line["code"] for line in answer.json()["lines"]}


def test_a_published_tender_becomes_a_draft_of_the_officers_entity(room: Room) -> None:
    answer = send(room, published.file_of(published.package(published.release())), fileName="boats.json")

    draft = answer.json()["draft"]
    assert answer.status_code == 201, answer.text
    assert (draft["title"], draft["status"], draft["procuringEntity"]["name"]) == (
        "Two rescue boats",
        "planned",
        "Hanbit City",
    )
    assert tenders(room) == [draft]


def test_the_same_file_again_changes_nothing(room: Room) -> None:
    data = published.file_of(published.release())
    once = send(room, data)
    before = room.get(OFFICER, "/entries?limit=500").json()["entries"]

    again = send(room, data)

    assert (once.status_code, again.status_code) == (201, 200)
    assert (once.json()["changed"], again.json()["changed"]) == (True, False)
    assert again.json()["draft"] == once.json()["draft"]
    assert "alreadyImported" in codes(again)
    assert len(tenders(room)) == 1
    assert room.get(OFFICER, "/entries?limit=500").json()["entries"] == before


def test_an_imported_draft_can_be_completed_and_published(room: Room) -> None:
    draft = send(room, published.file_of(published.release())).json()["draft"]

    shown = room.done(OFFICER, f"/tenders/{draft['id']}/publication")

    assert shown["status"] == "active"
    assert shown["items"][0]["classification"]["id"] == "34522400"


def test_of_several_processes_one_is_chosen_by_its_ocid(room: Room) -> None:
    one = published.release(ocid="ocds-213czf-boats-1")  # of an ocid that no other test here reads
    other = published.release(ocid="ocds-213czf-boats-2", title="Other")
    data = published.file_of(published.package(one, other))

    asked, chosen = send(room, data), send(room, data, ocid="ocds-213czf-boats-2")
    missing = send(room, data, ocid="ocds-213czf-boats-9")

    assert (asked.json()["draft"], codes(asked)) == (None, {"processesSeveral"})
    assert [row["ocid"] for row in asked.json()["processes"]] == [
        "ocds-213czf-boats-1",
        "ocds-213czf-boats-2",
    ]
    assert chosen.status_code == 201
    assert (missing.json()["draft"], codes(missing)) == (None, {"processMissing"})
    assert len(tenders(room)) == 1


def test_a_file_without_a_tender_gives_no_draft_and_says_why(room: Room) -> None:
    plan = published.release(planning={"rationale": "boats"})
    del plan["tender"]

    answer = send(room, published.file_of(plan))

    assert answer.json()["draft"] is None
    assert answer.json()["processes"] == [{"ocid": published.OCID, "title": None, "hasTender": False}]
    assert "tenderMissing" in codes(answer)
    assert tenders(room) == []


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04nothing"])
def test_a_file_that_cannot_be_read_is_refused_in_words(room: Room, data: bytes) -> None:
    answer = send(room, data)

    assert (answer.status_code, answer.json()["code"]) == (422, "opendata.unreadable")
    assert tenders(room) == []


def test_a_file_that_is_too_large_is_refused(room: Room) -> None:
    answer = send(room, b" " * (LIMIT + 1))

    assert (answer.status_code, answer.json()["code"]) == (413, "opendata.too_large")


def test_a_json_document_of_too_many_parts_is_refused(room: Room) -> None:
    answer = send(room, b"[" + b"0," * 1_000_001 + b"0]")

    assert (answer.status_code, answer.json()["code"]) == (413, "opendata.too_large")


def test_a_workbook_becomes_a_draft_too(room: Room) -> None:
    head = ["ocid", "id", "date", "tag", "tender/id", "tender/title"]
    answer = send(
        room, workbook({"releases": [head, [published.OCID, "1", "2026-02-01", "tender", "T", "Boats"]]})
    )

    assert answer.status_code == 201, answer.text
    assert answer.json()["draft"]["title"] == "Boats"
    assert "currencyMissing" in codes(answer)


def test_nobody_but_a_procuring_officer_imports(room: Room) -> None:
    answer = send(room, published.file_of(published.release()), seat="tenderer-1")

    assert (answer.status_code, answer.json()["code"]) == (403, "access.wrong_role")


def test_an_import_stands_in_the_ledger_as_the_draft_it_is(room: Room) -> None:
    send(room, published.file_of(published.release()))

    assert len(entries(room, OFFICER, "tender.drafted")) == 1
    assert entries(room, "tenderer-1", "tender.drafted") == []


def test_an_imported_file_is_kept_as_market_records_once_for_all_rooms(room: Room) -> None:
    data = published.file_of(published.release(id=f"{room.slug}-1"))

    once, again = send(room, data), send(room, data)
    market = Market(room.served.folder)

    assert once.json()["market"] == {"releases": 1, "new": 1, "processes": 1}
    assert again.json()["market"] == {"releases": 1, "new": 0, "processes": 0}
    assert published.OCID in market.list_processes()
