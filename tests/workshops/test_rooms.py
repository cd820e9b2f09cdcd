"""Rooms over time: another program's files, a restart, a long pause."""

import re
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from minikoneps.settings import Postgres
from minikoneps.shared.database import WORKSHOP, Stores
from minikoneps.shared.errors import RuleBroken, in_words
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.runs import ELSEWHERE
from tests.postgres import files_only
from tests.serving import SEATS, open_room, serve

pytestmark = pytest.mark.stories


def set_version(path: Path, version: int) -> None:
    """Change a store's form as another program would have left it."""
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE schema_version SET version = ?", (version,))


@files_only
@pytest.mark.parametrize(
    ("version", "word"), [(WORKSHOP.version - 1, "older"), (WORKSHOP.version + 1, "newer")]
)
def test_a_room_of_another_form_is_refused_in_words_and_left_alone(
    tmp_path: Path, version: int, word: str
) -> None:
    with serve(tmp_path) as served, open_room(served) as room:
        store = tmp_path / f"{room.slug}_1.db"
    set_version(store, version)

    rooms = Rooms(tmp_path, before_each=[], next_instant=lambda _: lambda: None)
    with pytest.raises(RuleBroken) as refused:
        rooms.door(room.slug)
    rooms.stop()

    assert refused.value.code == f"workshops.schema_{word}"
    assert f"{word} minikoneps" in in_words(refused.value)
    with sqlite3.connect(store) as connection:
        assert connection.execute("SELECT version FROM schema_version").fetchone() == (version,)


@files_only
def test_a_room_of_another_form_does_not_keep_the_others_out(tmp_path: Path) -> None:
    with serve(tmp_path) as served, open_room(served) as old, open_room(served, title="Good") as good:
        pass
    set_version(tmp_path / f"{old.slug}_1.db", WORKSHOP.version - 1)

    with serve(tmp_path) as served, served.client(served.trainer_token) as trainer:
        assert trainer.get(f"/api/workshops/{good.slug}").status_code == 200
        refused = trainer.get(f"/api/workshops/{old.slug}")

    assert (refused.status_code, refused.json()["code"]) == (503, "workshops.schema_older")


@files_only
def test_no_room_hides_a_page_of_the_server(tmp_path: Path) -> None:
    app = Path(__file__).resolve().parents[2] / "frontend" / "src" / "App.tsx"
    pages = set(re.findall(r"path: '/([a-z]+)", app.read_text(encoding="utf-8")))
    with serve(tmp_path) as served, open_room(served, title="Scenarios") as room:
        assert room.slug == "scenarios-2"

    assert pages
    assert pages <= ELSEWHERE


@files_only
def test_a_second_server_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    with serve(tmp_path):
        second = Rooms(tmp_path, before_each=[], next_instant=lambda _: lambda: None)
        with pytest.raises(RuleBroken, match="folder_in_use"):
            second.start()


def test_a_room_runs_on_after_a_short_stop(tmp_path: Path) -> None:
    with serve(tmp_path) as served, open_room(served, rate=1) as room:
        before = room.get("trainer", "/clock").json()
    with serve(tmp_path) as served, served.client(served.trainer_token) as trainer:
        after = trainer.get(f"/api/workshops/{room.slug}/clock").json()

    assert (after["rate"], after["heldCause"]) == (1, None)
    assert after["now"] > before["now"]


@files_only
def test_a_room_comes_back_held_where_it_was_after_a_long_stop(tmp_path: Path) -> None:
    with serve(tmp_path) as served, open_room(served, rate=1) as room:
        tender = room.publish()
        room.done("trainer", "/clock", {"toEvent": {"tender": tender["id"], "plusSeconds": -60}})
        before = room.get("trainer", "/clock").json()
    pretend_hours_passed(tmp_path, 12)

    with serve(tmp_path) as served, served.client(served.trainer_token) as trainer:
        address = f"/api/workshops/{room.slug}"
        held = trainer.get(f"{address}/clock").json()
        status = trainer.get(f"{address}/tenders/{tender['id']}").json()["status"]
        entries = [
            row["entry"]["kind"]
            for row in trainer.get(f"{address}/entries").json()["entries"]
            if row["entry"]
        ]
        went_on = trainer.post(f"{address}/clock", json={"rate": 1}).json()

    assert (held["rate"], held["heldCause"]) == (0, "restart")
    assert before["now"] <= held["now"] < tender["tenderPeriod"]["endDate"]
    assert (status, entries[-1]) == ("active", "clock.held")
    assert (went_on["rate"], went_on["heldCause"]) == (1, None)


def pretend_hours_passed(folder: Path, hours: int) -> None:
    """Move every real instant a server left behind into the past."""
    with sqlite3.connect(folder / "control.db") as connection:
        back(connection, "room", "alive_at", hours)
    for store in folder.glob("*_1.db"):
        with sqlite3.connect(store) as connection:
            held = "SELECT sql FROM sqlite_master WHERE name = 'ledger_entry_no_update'"
            guard = connection.execute(held).fetchone()[0]
            connection.execute("DROP TRIGGER ledger_entry_no_update")
            back(connection, "ledger_entry", "recorded_real", hours)
            back(connection, "clock_anchor", "anchor_real", hours)
            connection.execute(guard)


def back(connection: sqlite3.Connection, table: str, column: str, hours: int) -> None:
    rows = connection.execute(f"SELECT rowid, {column} FROM {table}").fetchall()  # noqa: S608
    for row, instant in rows:
        earlier = datetime.fromisoformat(instant) - timedelta(hours=hours)
        text = earlier.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (text, row))  # noqa: S608


def test_of_two_rooms_opened_at_once_under_one_name_the_second_is_refused_in_words(
    database: Postgres | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both, create = threading.Barrier(2, timeout=20), Stores.create

    def create_together(stores: Stores, store: str) -> None:
        both.wait()  # each has found the name to be free
        create(stores, store)

    monkeypatch.setattr(Stores, "create", create_together)
    plan = {"title": "Busan", "seats": SEATS}
    with ExitStack() as stack:
        folders = [tmp_path / "one"] if database is None else [tmp_path / "one", tmp_path / "two"]
        servers = [stack.enter_context(serve(folder, database)) for folder in folders]
        trainers = [
            stack.enter_context(served.client(servers[0].trainer_token))
            for served in (servers[0], servers[-1])
        ]
        for trainer in trainers:  # the first request builds the routes, which must not be done by two at once
            assert trainer.post("/api/workshops", json={}).status_code == 422
        with ThreadPoolExecutor(2) as pool:
            asked = [pool.submit(trainer.post, "/api/workshops", json=plan) for trainer in trainers]
            answers = sorted((one.result() for one in asked), key=lambda answer: answer.status_code)
        monkeypatch.undo()
        again = trainers[1].post("/api/workshops", json=plan)

    assert [answer.status_code for answer in answers] == [201, 409]
    assert answers[1].json()["code"] == "workshops.name_taken"
    assert (again.status_code, again.json()["slug"]) == (201, "busan-2")
