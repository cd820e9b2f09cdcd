"""The live stream: what a participant's seats may read, and the rest of it after a broken line."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from minikoneps.ledger.tree import root, verify_consistency
from tests.serving import Room, open_room, serve

pytestmark = pytest.mark.stories


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with serve(tmp_path) as served, open_room(served) as room:
        yield room


def read_until(lines: Iterator[str], kind: str) -> list[dict[str, Any]]:
    """The entries of a stream up to the first of a kind, each with its cursor."""
    found: list[dict[str, Any]] = []
    event, cursor = "", ""
    for line in lines:
        name, _, value = line.partition(": ")
        if name == "id":
            cursor = value
        elif name == "event":
            event = value
        elif name == "data" and event == "entry":
            found.append({**json.loads(value)["entry"], "cursor": cursor})
            if found[-1]["kind"] == kind:
                return found
    raise AssertionError(f"the stream ended before {kind}")


def stream(room: Room, seat: str, **headers: str) -> Any:
    return room.at[seat].stream("GET", room.path("/events"), headers=headers, timeout=httpx.Timeout(20))


def test_an_act_comes_to_those_who_may_read_it(room: Room) -> None:
    tender = room.publish()
    with stream(room, "tenderer-1") as own, stream(room, "tenderer-2") as rival:
        own_lines, rival_lines = own.iter_lines(), rival.iter_lines()
        next(own_lines), next(rival_lines)
        room.bid("tenderer-1", tender, "800000")
        room.pass_deadline(tender)

        seen = read_until(own_lines, "tender.closed")
        seen_by_rival = read_until(rival_lines, "tender.closed")

    assert [entry["kind"] for entry in seen] == ["bid.received", "clock.moved", "tender.closed"]
    assert [entry["kind"] for entry in seen_by_rival] == ["clock.moved", "tender.closed"]


def test_a_broken_stream_goes_on_where_it_broke(room: Room) -> None:
    with stream(room, "auditor") as first:
        lines = first.iter_lines()
        next(lines)
        room.done("trainer", "/clock", {"rate": 60})
        cursor = read_until(lines, "clock.moved")[-1]["cursor"]
    room.publish()

    with stream(room, "auditor", **{"Last-Event-ID": cursor}) as again:
        seen = read_until(again.iter_lines(), "tender.published")

    assert [entry["kind"] for entry in seen] == ["tender.published"]


def test_a_cursor_of_another_ledger_is_refused(room: Room) -> None:
    with open_room(room.served, title="Another") as other:
        cursor = other.get("auditor", "/entries").json()["entries"][0]["cursor"]

    answer = room.at["auditor"].get(room.path("/entries"), params={"after": cursor})

    assert answer.json()["code"] == "ledger.cursor_unknown"


def test_the_entries_and_their_proofs_fit_together(room: Room) -> None:
    earlier = room.get("auditor", "/checkpoint").json()
    room.publish()
    shown = room.get("auditor", "/entries").json()
    proof = room.get("auditor", f"/consistency?from={earlier['size']}").json()

    leaves = [bytes.fromhex(row["leaf"]) for row in shown["entries"]]
    assert root(leaves).hex() == shown["checkpoint"]["root"]
    assert verify_consistency(
        earlier["size"],
        len(leaves),
        [bytes.fromhex(step) for step in proof["proof"]],
        bytes.fromhex(earlier["root"]),
        bytes.fromhex(shown["checkpoint"]["root"]),
    )


def test_filtered_entries_are_those_that_may_be_read_and_nothing_tells_of_others(room: Room) -> None:
    tender = room.publish()
    room.bid("tenderer-1", tender, "900")

    def kinds(viewer: str, **wanted: str) -> list[str]:
        shown = room.get(viewer, f"/entries?filter={json.dumps(wanted)}").json()["entries"]
        return [row["entry"]["kind"] for row in shown]

    assert kinds("tenderer-1", kind="bid.received") == ["bid.received"]
    assert kinds("tenderer-2", kind="bid.received") == []
    assert kinds("tenderer-2", seat="tenderer-1") == kinds("tenderer-2", q="bid/v1") == []
    assert kinds("observer", tender=tender["id"]) == ["tender.published"]
    assert kinds("observer", q="FORTY LAPTOPS") == kinds("observer", kind="clock.moved") == []
    assert kinds("observer", q=tender["title"].upper()) == ["tender.published"]
    assert room.get("observer", '/entries?filter={"leaf":"x"}').json()["code"] == "input.invalid"


def test_filtered_entries_go_on_behind_their_cursor(room: Room) -> None:
    for place in range(3):
        room.publish(title=f"Tender {place}")

    first = room.get("observer", '/entries?limit=2&filter={"kind":"tender.published"}').json()["entries"]
    after = f"&after={first[-1]['cursor']}"
    rest = room.get("observer", f'/entries?limit=2{after}&filter={{"kind":"tender.published"}}').json()

    titles = [row["entry"]["data"]["notice"]["title"] for row in [*first, *rest["entries"]]]
    assert titles == ["Tender 0", "Tender 1", "Tender 2"]


def test_stream_goes_on_from_where_the_page_read_the_room(room: Room) -> None:
    cursor = room.get("tenderer-1", "").json()["cursor"]
    room.publish()
    with room.at["tenderer-1"].stream("GET", room.path(f"/events?after={cursor}"), timeout=20) as own:
        seen = read_until(own.iter_lines(), "tender.published")
    assert [entry["kind"] for entry in seen] == ["tender.published"]


@pytest.mark.parametrize("position", ["9" * 40, "-5", "1_0", " 3", "٣"])
def test_cursor_that_no_answer_gave_is_refused(room: Room, position: str) -> None:
    forged = base64.urlsafe_b64encode(f"{room.slug}/1:{position}".encode()).decode().rstrip("=")
    for path in ("/entries", "/events"):
        answer = room.get("tenderer-1", f"{path}?after={forged}")
        assert (answer.status_code, answer.json()["code"]) == (400, "ledger.cursor_unknown")
