"""Whatever address stands in a file, nobody goes there."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from minikoneps.opendata.lines import Report
from minikoneps.opendata.market import Market
from minikoneps.opendata.reading import read_bytes
from tests.opendata import published
from tests.opendata.workbooks import with_part, workbook
from tests.serving import Room


@contextmanager
def listener() -> Iterator[tuple[str, list[object]]]:
    """An address that notes every visitor."""
    visitors: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        done = threading.Event()

        def listen() -> None:
            while not done.is_set():
                try:
                    visitor, place = server.accept()
                except TimeoutError:
                    continue
                visitors.append(place)
                visitor.close()

        thread = threading.Thread(target=listen)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}/x", visitors
        finally:
            done.set()
            thread.join()


def planted(address: str) -> list[dict[str, Any]]:
    """Files with an address in every field that might be one."""
    document = {"id": "1", "url": address, "format": address}
    organisation = {
        "id": "1",
        "uri": address,
        "identifier": {"uri": address},
        "contactPoint": {"url": address},
    }
    release = published.release(
        url=address,
        parties=[organisation],
        relatedProcesses=[{"id": "1", "uri": address, "identifier": address}],
        planning={"budget": {"uri": address}, "documents": [document]},
        tender=published.tender(
            documents=[document],
            items=[{"id": "1", "classification": {"uri": address}, "unit": {"uri": address}}],
            url=address,
        ),
    )
    linked = {"url": address, "date": "2026-01-01T00:00:00Z", "tag": ["tender"]}
    about = {
        "uri": address,
        "extensions": [address],
        "license": address,
        "links": {"next": address},
        "$ref": address,
    }
    record = {"ocid": published.OCID, "releases": [linked], "compiledRelease": release}
    return [
        published.package(release, **about, packages=[address]),
        {
            **about,
            "packages": [address],
            "records": [record, {"ocid": "ocds-213czf-2", "releases": [linked]}],
        },
    ]


def linking_workbook(address: str) -> bytes:
    head = ["ocid", "id", "date", "tender/id", "tender/title"]
    book = workbook(
        {"releases": [head, [published.OCID, "1", "2026-01-01", "T", f'=WEBSERVICE("{address}")']]}
    )
    xml = f'<?xml version="1.0"?><!DOCTYPE x SYSTEM "{address}"><x/>'.encode()
    return with_part(book, "xl/externalLinks/externalLink1.xml", xml)


def test_the_listener_notes_a_visit() -> None:
    with listener() as (address, visitors):
        host, port = address.removeprefix("http://").removesuffix("/x").split(":")
        socket.create_connection((host, int(port))).close()
        while not visitors:
            pass

    assert len(visitors) == 1


def test_no_address_in_a_file_is_ever_opened(room: Room, tmp_path: Path) -> None:
    with listener() as (address, visitors):
        for data in (*(json.dumps(value).encode() for value in planted(address)), linking_workbook(address)):
            found = read_bytes(data, Report("test"))
            assert found
            Market(tmp_path).add(found, Report("test"))
            answer = room.at["procuring-officer"].post(
                room.path("/tenders/import"), content=data, params={"ocid": published.OCID}
            )
            assert answer.status_code == 201, answer.text

    assert visitors == []
