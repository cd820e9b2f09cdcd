"""Documents over HTTP: sent as they are, kept whole or not at all, handed out to be saved."""

import re
import socket
from collections.abc import Iterator
from hashlib import sha256
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from minikoneps.shared.identifiers import new_id
from tests.documents import files
from tests.serving import Room, notice
from tests.stages import entries

OFFICER, ONE = "procuring-officer", "tenderer-1"
ABOUT = {"title": "Specification", "documentType": "technicalSpecifications", "language": "en"}
MIB = 1024 * 1024


def send(
    room: Room,
    tender: str,
    data: bytes = files.PDF,
    *,
    seat: str = OFFICER,
    key: str | None = None,
    declared: str = "application/octet-stream",
    **about: str,
) -> httpx.Response:
    """Send a file as a program would."""
    headers = {"Content-Type": declared, "Idempotency-Key": key or new_id("key")}
    asked = {**ABOUT, "fileName": "specification.pdf", **about}
    address = room.path(f"/tenders/{tender}/documents")
    return room.at[seat].post(address, params=asked, content=data, headers=headers)


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def draft(room: Room) -> str:
    return str(room.done(OFFICER, "/tenders", notice())["id"])


def listed(room: Room, seat: str, tender: str) -> Any:
    return room.get(seat, f"/tenders/{tender}/documents").json()


def test_document_is_kept_with_its_hash_and_handed_out_as_it_came(room: Room) -> None:
    tender = room.publish()["id"]

    document = send(room, tender, fileName="../Lastenheft – ملحق.pdf").json()

    assert document == {
        "id": document["id"],
        "tender": tender,
        "title": "Specification",
        "documentType": "technicalSpecifications",
        "format": "pdf",
        "fileName": "Lastenheft – ملحق.pdf",
        "language": "en",
        "sha256": sha256(files.PDF).hexdigest(),
        "bytes": len(files.PDF),
        "version": 1,
        "replaces": None,
        "replacedBy": None,
        "addedAt": "2026-03-02T09:00:00.000000Z",
    }
    assert listed(room, "observer", tender) == [document]
    (entry,) = entries(room, "observer", "document.added")
    assert entry["data"]["sha256"] == document["sha256"]
    content = room.get("observer", f"/documents/{document['id']}/content")
    assert (content.content, content.headers["content-type"]) == (files.PDF, "application/pdf")
    assert content.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert content.headers["x-content-type-options"] == "nosniff"
    name = quote("Lastenheft – ملحق.pdf", safe="")
    plain, spelled = content.headers["content-disposition"].split("; filename*=")
    assert plain == 'attachment; filename="Lastenheft _ ____.pdf"'
    assert spelled == f"UTF-8''{name}"


def test_browser_names_its_seat_in_the_address_of_a_download(room: Room) -> None:
    tender = draft(room)
    document = send(room, tender).json()
    officer = room.at[OFFICER]
    address = room.path(f"/documents/{document['id']}/content")

    with room.served.client(officer.headers["Authorization"].removeprefix("Bearer ")) as browser:
        assert browser.get(address).json()["code"] == "documents.not_found"
        assert browser.get(address, params={"seat": OFFICER}).content == files.PDF


def test_draft_s_documents_are_its_officer_s_alone_until_it_is_published(room: Room) -> None:
    tender = draft(room)
    document = send(room, tender).json()
    content = f"/documents/{document['id']}/content"

    for seat in (ONE, "evaluator", "auditor", "observer", "trainer"):
        assert refused(room.get(seat, f"/tenders/{tender}/documents")) == (404, "tenders.not_found")
        assert refused(room.get(seat, content)) == (404, "documents.not_found")
        assert entries(room, seat, "document.added") == []
    room.done(OFFICER, f"/tenders/{tender}/publication")
    assert room.get(ONE, content).content == files.PDF
    (entry,) = entries(room, ONE, "document.added")
    assert (entry["data"]["sha256"], entry["audience"]) == (document["sha256"], "all")
    assert [row["id"] for row in listed(room, ONE, tender)] == [document["id"]]


def test_next_version_stands_beside_the_one_it_replaces(room: Room) -> None:
    tender = room.publish()["id"]
    first = send(room, tender).json()

    second = send(room, tender, files.PDF + b"%second", replaces=first["id"]).json()

    assert (second["version"], second["replaces"]) == (2, first["id"])
    assert [(row["version"], row["replacedBy"]) for row in listed(room, ONE, tender)] == [
        (1, second["id"]),
        (2, None),
    ]
    assert room.get(ONE, f"/documents/{first['id']}/content").content == files.PDF
    again = send(room, tender, files.PDF + b"%third", replaces=first["id"])
    assert refused(again) == (409, "documents.already_replaced")
    other = send(room, room.publish()["id"], files.PDF, replaces=first["id"])
    assert refused(other) == (404, "documents.not_found")


def test_same_key_gets_the_same_answer_and_another_name_is_another_request(room: Room) -> None:
    tender = room.publish()["id"]
    address = room.path(f"/tenders/{tender}/documents")

    first, again = (send(room, tender, key="key-of-the-file") for _ in range(2))

    assert (first.status_code, first.content) == (201, again.content)
    assert len(listed(room, ONE, tender)) == 1
    assert refused(send(room, tender, key="key-of-the-file", title="Another")) == (
        422,
        "input.idempotency_key_reused",
    )
    asked = {**ABOUT, "fileName": "a.pdf"}
    without = room.at[OFFICER].post(address, params=asked, content=files.PDF)
    assert refused(without) == (400, "input.idempotency_key_missing")
    assert refused(send(room, tender)) == (409, "documents.already_there")


def test_tender_whose_deadline_is_over_takes_no_document(room: Room) -> None:
    tender = room.publish()
    room.pass_deadline(tender)

    assert refused(send(room, tender["id"])) == (409, "documents.tender_over")


def test_cancelled_tender_takes_no_document(room: Room) -> None:
    tender = room.publish()["id"]
    room.done(OFFICER, f"/tenders/{tender}/cancellation", {"rationale": "No money was voted."})

    assert refused(send(room, tender)) == (409, "documents.tender_over")


@pytest.mark.parametrize("seat", [ONE, "evaluator", "auditor", "observer", "trainer"])
def test_only_a_procuring_officer_adds_documents(room: Room, seat: str) -> None:
    assert refused(send(room, room.publish()["id"], seat=seat)) == (403, "access.wrong_role")


def test_tender_holds_fifty_mebibytes_and_no_more(room: Room) -> None:
    tender = room.publish()["id"]

    for number in range(5):
        full = files.PDF + bytes([number]) * (10 * MIB - len(files.PDF))
        assert send(room, tender, full).status_code == 201
    assert refused(send(room, tender)) == (409, "documents.too_many")


FAULTS: dict[str, tuple[bytes, dict[str, str], int, str]] = {
    "empty": (b"", {}, 422, "documents.empty"),
    "a program with another name": (b"MZ\x90\x00", {}, 415, "documents.unknown_format"),
    "a lying name": (files.XLSX, {}, 415, "documents.lying_type"),
    "a lying type": (files.PDF, {"declared": "image/png"}, 415, "documents.lying_type"),
    "a zip bomb": (files.BOMB, {"fileName": "prices.xlsx"}, 422, "documents.zip_bomb"),
    "a page": (b"<script>alert(1)</script>", {"fileName": "a.html"}, 415, "documents.lying_type"),
    "a byte too many": (bytes(10 * MIB + 1), {}, 413, "documents.too_large"),
    "no language": (files.PDF, {"language": "!"}, 422, "input.invalid"),
}


def left(room: Room) -> tuple[Any, ...]:
    """What an upload could leave behind: entries, documents, bytes on disk, files of any kind."""
    folder = room.served.folder
    stored = {
        path.relative_to(folder).as_posix(): path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and re.search(rf"{room.slug.replace('-', '_')}", path.name)
    }
    return room.get("trainer", "/checkpoint").json()["size"], stored, len(list(folder.rglob("*")))


@pytest.mark.parametrize("fault", FAULTS)
def test_refused_file_leaves_nothing_behind(room: Room, fault: str) -> None:
    data, how, status, code = FAULTS[fault]
    tender = room.publish()["id"]
    before = left(room)

    answer = send(room, tender, data, **how)

    assert refused(answer) == (status, code), answer.text
    assert len(answer.json()["remedy"]) > 10
    assert left(room) == before
    assert listed(room, OFFICER, tender) == []


def opening(room: Room, tender: str, *said: str) -> bytes:
    """The head of a request, as it goes over the wire."""
    officer = room.at[OFFICER]
    asked = f"title=a&documentType=biddingDocuments&language=en&fileName=a.pdf&seat={OFFICER}"
    lines = [
        f"POST {room.path(f'/tenders/{tender}/documents')}?{asked} HTTP/1.1",
        f"Host: {officer.base_url.host}:{officer.base_url.port}",
        f"Authorization: {officer.headers['Authorization']}",
        "Idempotency-Key: key-of-a-flood",
        *said,
    ]
    return "\r\n".join([*lines, "", ""]).encode()


def answered(room: Room, sent: Iterator[bytes]) -> bytes:
    """What the server answers to a request that never ends."""
    url = room.at[OFFICER].base_url
    with socket.create_connection((url.host, url.port or 80), timeout=20) as wire:
        for part in sent:
            wire.sendall(part)
        answer = b""
        while not answer.endswith(b"}") and (came := wire.recv(64 * 1024)):
            answer += came
        return answer


def test_two_hundred_megabytes_are_refused_while_they_still_come(room: Room) -> None:
    tender = room.publish()["id"]
    before = left(room)

    def flood() -> Iterator[bytes]:
        yield opening(room, tender, "Transfer-Encoding: chunked")
        for _ in range(11):  # of two hundred; the answer must be there by then
            yield b"100000\r\n" + bytes(MIB) + b"\r\n"

    answer = answered(room, flood())

    assert answer.startswith(b"HTTP/1.1 413")
    assert b"documents.too_large" in answer
    assert left(room) == before


def test_file_that_says_it_is_too_large_is_refused_before_a_byte_of_it_came(room: Room) -> None:
    tender = room.publish()["id"]

    answer = answered(room, iter([opening(room, tender, f"Content-Length: {200 * MIB}")]))

    assert answer.startswith(b"HTTP/1.1 413")
    assert b"documents.too_large" in answer
