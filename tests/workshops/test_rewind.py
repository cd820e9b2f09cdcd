"""Going back to an earlier moment: what is there again, what is refused, and what each book proves."""

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import httpx
import pytest

from minikoneps.ledger.act import LogName
from minikoneps.settings import Postgres
from minikoneps.shared.database import Stores
from minikoneps.shared.identifiers import new_id
from minikoneps.verification.text import run as verify
from minikoneps.workshops import snapshots
from minikoneps.workshops.control import Control
from minikoneps.workshops.rooms import Rooms
from tests.serving import Room, Served, open_room, serve


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    """A room whose clock runs."""
    with open_room(served, rate=1) as room:
        yield room


@pytest.fixture
def any_room(tmp_path: Path, database: Postgres | None) -> Iterator[Room]:
    """The same, kept in each kind of database."""
    with serve(tmp_path, database) as served, open_room(served, rate=1) as room:
        yield room


def keep(room: Room, scene: str, attempt: int = 1) -> None:
    """Keep a moment, as the player does before a scene."""
    at = (room.served.folder, room.served.database)
    control, stores = Control(*at), Stores(*at)
    try:
        there = cast("Rooms", SimpleNamespace(control=control, stores=stores))
        snapshots.keep(there, LogName(room.slug, attempt), scene)
    finally:
        stores.close()
        control.close()


def moments(room: Room) -> list[dict[str, Any]]:
    shown: list[dict[str, Any]] = room.get("trainer", "/snapshots").json()["snapshots"]
    return shown


def go_back(room: Room, scene: str | None) -> dict[str, Any]:
    wanted = next(one["id"] for one in moments(room) if one["scene"] == scene)
    shown: dict[str, Any] = room.done("trainer", "/rewind", {"snapshot": wanted})
    return shown


def open_all(room: Room, tender: dict[str, Any]) -> dict[str, Any]:
    room.pass_deadline(tender)
    shown: dict[str, Any] = room.done("procuring-officer", f"/tenders/{tender['id']}/opening", {})
    return shown


def bundle(room: Room, attempt: int, folder: Path) -> Path:
    path = folder / f"{attempt}.zip"
    path.write_bytes(room.get("trainer", f"/runs/{attempt}/bundle").content)
    return path


def leaves(path: Path) -> list[str]:
    lines = zipfile.ZipFile(path).read("ledger.jsonl").decode().splitlines()
    return [json.loads(line)["leaf"] for line in lines]


def written(folder: Path, name: str, content: object) -> Path:
    path = folder / name
    path.write_text(json.dumps(content))
    return path


def code(answer: httpx.Response) -> str:
    return str(answer.json()["code"])


def test_going_back_does_not_wait_for_itself(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minikoneps.ledger.door.LONGEST_WAIT", timedelta(hours=1))
    with open_room(served) as room:
        keep(room, "act-1")

        assert go_back(room, "act-1")["attempt"] == 2


def test_back_before_the_opening_bids_from_before_stand_and_later_ones_belong_to_the_attempt_that_was_left(
    any_room: Room, tmp_path: Path
) -> None:
    room = any_room
    tender = room.publish()
    stays = room.bid("tenderer-1", tender, "900000")
    keep(room, "act-2")
    sealed = room.sealed("tenderer-2", tender, "800000")
    goes = room.done("tenderer-2", f"/tenders/{tender['id']}/bids", sealed, key=new_id("key"))
    open_all(room, tender)

    shown = go_back(room, "act-2")
    again = room.get("tenderer-2", f"/tenders/{tender['id']}").json()
    old_seal = room.post("tenderer-2", f"/tenders/{tender['id']}/bids", sealed, key=new_id("key"))
    gone = room.get("tenderer-2", f"/bids/{goes['bid']['id']}")
    behind = [room.get(f"tenderer-{n}", f"/bids/{goes['bid']['id']}/attempt") for n in (1, 2)]
    kept = room.get("tenderer-1", f"/bids/{stays['bid']['id']}/receipt").json()
    early = room.get("trainer", "/debrief?attempt=1")
    room.bid("tenderer-2", again, "850000")
    record = open_all(room, again)
    first, second = bundle(room, 1, tmp_path), bundle(room, 2, tmp_path)
    receipts = [written(tmp_path, f"{n}.json", one["receipt"]) for n, one in enumerate((stays, goes))]

    assert (shown["attempt"], shown["rewound"]) == (2, {"attempt": 1, "scene": None})
    assert (shown["clock"]["held"], shown["clock"]["heldCause"]) == (True, "rewind")
    assert again["status"] == "active"
    assert again["openingKey"]["id"] != tender["openingKey"]["id"]
    assert (old_seal.status_code, code(old_seal)) == (409, "bids.attempt_superseded")
    assert code(gone) == code(behind[0]) == "bids.not_found"
    assert behind[1].json() == {"attempt": 1, "log": f"{room.slug}/1"}
    assert code(early) == "debriefs.attempt_shut"  # it would tell what is shut in this one
    assert kept == stays["receipt"]
    assert [row["total"]["amount"] for row in record["bids"]] == ["36000000", "34000000"]

    key = room.shown["keyFingerprint"]
    assert verify(first, receipts, key)[1] == 0
    text, found = verify(second, receipts[:1], key)
    assert (found, "belongs to" in text) == (0, False), text
    assert "belongs to attempt 1" in verify(second, receipts, key)[0]
    size = next(one["size"] for one in moments(room) if one["scene"] == "act-2")
    assert leaves(first)[:size] == leaves(second)[:size]
    assert set(leaves(first)[size:]).isdisjoint(leaves(second))
    assert goes["bid"]["id"] not in zipfile.ZipFile(second).read("ledger.jsonl").decode()


def test_a_book_without_the_key_of_the_old_envelopes_is_not_sound(room: Room, tmp_path: Path) -> None:
    tender = room.publish()
    room.bid("tenderer-1", tender, "900000")
    keep(room, "act-2")
    go_back(room, "act-2")
    open_all(room, room.get("tenderer-1", f"/tenders/{tender['id']}").json())
    whole = zipfile.ZipFile(bundle(room, 2, tmp_path))
    bent = io.BytesIO()
    with zipfile.ZipFile(bent, "w") as archive:
        for name in whole.namelist():
            content = whole.read(name)
            if name == "opening_keys.json":
                keys = json.loads(content)
                del keys[tender["openingKey"]["id"]]
                content = json.dumps(keys).encode()
            archive.writestr(name, content)
    (tmp_path / "bent.zip").write_bytes(bent.getvalue())

    text, found = verify(tmp_path / "bent.zip", [], room.shown["keyFingerprint"])

    assert found == 1
    assert "is not in the bundle" in text


@pytest.mark.long  # the way back by the short road is told above
def test_going_back_is_undone_by_going_back_to_where_the_attempt_was_left(room: Room, tmp_path: Path) -> None:
    keep(room, "act-1")
    tender = room.publish()
    go_back(room, "act-1")
    away = room.get("trainer", "/tenders").json()
    shown = go_back(room, None)
    back = room.get("trainer", "/tenders").json()
    runs = room.get("trainer", "/runs").json()
    sound = [verify(bundle(room, n, tmp_path), [], room.shown["keyFingerprint"])[1] for n in (1, 2, 3)]
    last = json.loads(zipfile.ZipFile(tmp_path / "1.zip").read("ledger.jsonl").decode().splitlines()[-1])

    assert away == []
    assert [row["id"] for row in back] == [tender["id"]]
    assert shown["rewound"] == {"attempt": 1, "scene": None}
    assert [(run["attempt"], run["live"]) for run in runs] == [(3, True), (2, False), (1, False)]
    assert sound == [0, 0, 0]
    assert (last["entry"]["kind"], last["entry"]["data"]["next"]) == ("attempt.left", f"{room.slug}/2")
    assert leaves(tmp_path / "3.zip")[: last["index"] + 1] == leaves(tmp_path / "1.zip")


def test_people_keep_their_seats_and_a_stream_goes_over_to_the_new_attempt(room: Room) -> None:
    keep(room, "act-1")
    with room.served.client() as anna:
        anna.post("/api/join", json={"pin": room.shown["pin"], "name": "Anna"})
        anna.headers["Origin"] = room.served.base_url
        anna.post(room.path("/seats/observer/claim"))
        with anna.stream("GET", room.path("/events"), timeout=httpx.Timeout(20)) as stream:
            lines = stream.iter_lines()
            next(lines)
            go_back(room, "act-1")
            assert next(line for line in lines if line.startswith("event: over"))
        held = [row["seat"] for row in anna.get("/api/session").json()["seats"]]
        seen = anna.get(room.path()).json()

    assert held == ["observer"]
    assert seen["rewound"] == {"attempt": 1, "scene": None}


def test_only_the_trainer_goes_back_and_only_to_a_moment_that_is_kept(room: Room) -> None:
    for number in range(snapshots.KEPT + 2):
        room.done("trainer", "/clock", {"rate": number})
        keep(room, f"act-{number}")
    listed = moments(room)

    assert len(listed) == snapshots.KEPT
    assert {"act-0", "act-1"} & {one["scene"] for one in listed} == set()
    assert code(room.post("trainer", "/rewind", {"snapshot": "1.7.act-99"})) == "workshops.snapshot_unknown"
    assert code(room.post("tenderer-1", "/rewind", {"snapshot": listed[0]["id"]})) == "access.trainer_only"
    assert code(room.get("auditor", "/snapshots")) == "access.trainer_only"
    assert room.get("trainer", "").json()["attempt"] == 1
