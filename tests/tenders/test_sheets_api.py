"""Items go out and come in over HTTP: a file at a time, whole or not at all."""

import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.documents import files
from tests.opendata.workbooks import with_part
from tests.serving import Room, Served, notice, open_room
from tests.stages import entries
from tests.tenders.workbooks import cells, saved, sheet

OFFICER, ONE = "procuring-officer", "tenderer-1"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
GOOD = sheet([[None, None, "Chair", 3, "piece"]])
REFUSED = {
    "nothing": (b"", XLSX, "tenders.sheet_empty"),
    "a PDF that calls itself a workbook": (files.PDF, XLSX, "tenders.sheet_not_xlsx"),
    "a workbook that calls itself a PDF": (GOOD, "application/pdf", "tenders.sheet_not_xlsx"),
    "a text document": (files.DOCX, XLSX, "tenders.sheet_not_xlsx"),
    "a table as text": (b"Item;Description\n1;Chair\n", "text/csv", "tenders.sheet_not_xlsx"),
    "half a file": (GOOD[: len(GOOD) // 2], XLSX, "tenders.sheet_unreadable"),
    "a zip bomb": (
        with_part(GOOD, "xl/worksheets/sheet1.xml", b" " * 40_000_000),
        XLSX,
        "tenders.sheet_zip_bomb",
    ),
    "a million parts": (b"PK\x03\x04" + b"PK\x01\x02" * 100_000, XLSX, "tenders.sheet_zip_bomb"),
    "macros": (with_part(GOOD, "xl/vbaProject.bin", b"x"), XLSX, "tenders.sheet_macros"),
    "broken XML": (with_part(GOOD, "xl/worksheets/sheet1.xml", b"<x"), XLSX, "tenders.sheet_unreadable"),
    "entities": (
        with_part(GOOD, "xl/worksheets/sheet1.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
        XLSX,
        "tenders.sheet_unreadable",
    ),
    "no items": (sheet([]), XLSX, "tenders.sheet_without_items"),
    "a formula": (sheet([[None, None, "=1+1", 3, "piece"]]), XLSX, "tenders.sheet_mistakes"),
}


@pytest.fixture(scope="module")
def standing_room(served: Served) -> Iterator[Room]:
    """One room for tests that leave nothing behind."""
    with open_room(served) as room:
        yield room


def upload(room: Room, tender: str, data: bytes, declared: str = XLSX, query: str = "") -> httpx.Response:
    headers = {"Content-Type": declared}
    return room.at[OFFICER].post(room.path(f"/tenders/{tender}/items{query}"), content=data, headers=headers)


def drafted(room: Room, **changes: object) -> dict[str, Any]:
    kept: dict[str, Any] = room.done(OFFICER, "/tenders", notice(**changes))
    return kept


def test_a_draft_s_items_go_out_are_filled_in_and_come_back(room: Room) -> None:
    draft = drafted(room, description="Kept as it is.")

    answer = room.get(OFFICER, f"/tenders/{draft['id']}/items.xlsx?lang=ar")
    page = cells(answer.content)
    page["E4"] = "=1+1"
    page["E4"].data_type = "s"
    for place, value in zip("BCDE", [2, "Mouse", 40, "piece"], strict=True):
        page[f"{place}5"] = value
    lots = page.parent.worksheets[1]
    lots["B4"], lots["A5"], lots["B5"] = "Laptops", 2, "Mice"
    taken = upload(room, draft["id"], saved(page.parent), query="?lang=ar").json()

    assert answer.headers["content-disposition"] == f'attachment; filename="{draft["id"]}-items.xlsx"'
    assert answer.headers["content-type"] == XLSX
    assert [(item["id"], item["relatedLot"], item["unit"]) for item in taken["items"]] == [
        ("1", "1", "=1+1"),
        ("2", "2", "piece"),
    ]
    assert [(lot["id"], lot["title"]) for lot in taken["lots"]] == [("1", "Laptops"), ("2", "Mice")]
    assert (taken["description"], taken["value"]) == (draft["description"], draft["value"])
    assert room.get(OFFICER, f"/tenders/{draft['id']}").json() == taken
    assert len(entries(room, OFFICER, "tender.drafted")) == 2


@pytest.mark.parametrize("fault", REFUSED)
def test_what_cannot_be_taken_is_refused_and_nothing_is_left_behind(standing_room: Room, fault: str) -> None:
    room, (data, declared, code) = standing_room, REFUSED[fault]
    draft = drafted(room)
    before = room.get("trainer", "/checkpoint").json()["size"]

    answer = upload(room, draft["id"], data, declared)

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert room.get(OFFICER, f"/tenders/{draft['id']}").json() == draft
    assert room.get("trainer", "/checkpoint").json()["size"] == before


def test_two_hundred_megabytes_are_refused_before_they_are_sent(standing_room: Room) -> None:
    room = standing_room
    draft = drafted(room)
    officer = room.at[OFFICER]
    address = officer.base_url.join(room.path(f"/tenders/{draft['id']}/items"))
    head = (
        f"POST {address.path} HTTP/1.1\r\nHost: {address.host}:{address.port}\r\n"
        f"Authorization: {officer.headers['Authorization']}\r\nSeat: {OFFICER}\r\n"
        f"Content-Type: {XLSX}\r\nContent-Length: {200 * 1024 * 1024}\r\n\r\n"
    )
    with socket.create_connection((address.host, address.port), timeout=10) as line:
        line.sendall(head.encode())
        assert line.recv(4096).startswith(b"HTTP/1.1 413")


def test_cells_are_told_in_the_language_asked_for(standing_room: Room) -> None:
    room = standing_room
    draft = drafted(room)
    wrong = sheet([[None, None, "Chair", "lots"], [None, 9, "Desk", 1]])

    told = upload(room, draft["id"], wrong, query="?lang=fr").json()

    assert told["facts"]["count"] == 2
    assert told["facts"]["cells"][0].startswith("Mine!D2: n’est pas un nombre")
    assert told["facts"]["cells"][1] == "Mine!B3: ne désigne aucun lot : 9"


def test_only_its_officer_fills_in_a_draft_and_nobody_a_published_notice(room: Room) -> None:
    draft = drafted(room)
    address = room.path(f"/tenders/{draft['id']}/items")
    stranger = room.at[ONE].post(address, content=GOOD, headers={"Content-Type": XLSX})
    hidden = [
        room.get(ONE, f"/tenders/{draft['id']}/{name}.xlsx").status_code for name in ("items", "prices")
    ]
    tender = room.publish()
    late = upload(room, tender["id"], GOOD)

    assert (stranger.json()["code"], hidden) == ("access.wrong_role", [404, 404])
    assert late.json()["code"] == "tenders.already_published"
    assert room.get(OFFICER, f"/tenders/{draft['id']}/prices.xlsx").status_code == 404


def test_everybody_may_take_the_price_sheet_of_the_lots_wanted_and_nothing_is_written(room: Room) -> None:
    items = [
        {"id": "1", "description": "Laptop", "quantity": "40", "unit": "piece", "relatedLot": "1"},
        {"id": "2", "description": "=1+1", "quantity": "3", "unit": "piece", "relatedLot": "2"},
    ]
    lots = [{"id": "1", "title": "Laptops"}, {"id": "2", "title": "Mice"}]
    tender = room.publish(lots=lots, items=items)
    before = room.get("trainer", "/checkpoint").json()["size"]

    answer = room.get(ONE, f"/tenders/{tender['id']}/prices.xlsx?lot=2&lot=unknown")
    whole = room.get(ONE, f"/tenders/{tender['id']}/prices.xlsx")

    assert answer.headers["content-disposition"].endswith(f'"{tender["noticeNumber"]}-prices.xlsx"')
    assert [row[1].value for row in cells(answer.content).iter_rows(min_row=4)] == ["2"]
    assert [row[1].value for row in cells(whole.content).iter_rows(min_row=4)] == ["1", "2"]
    assert cells(answer.content)["C4"].data_type == "s"
    assert room.get("trainer", "/checkpoint").json()["size"] == before
