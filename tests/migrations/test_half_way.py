"""An upgrade that is killed goes on where it was; a room that cannot go forward keeps no other from it."""

import signal
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import MetaData
from sqlmodel import select
from typer.testing import CliRunner

from minikoneps.cli import cli
from minikoneps.migrations import forward
from minikoneps.settings import DATABASE, OWNER
from minikoneps.shared.clock import real_now
from minikoneps.shared.database import WORKSHOP
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import control
from minikoneps.workshops.care import bring_all_forward
from minikoneps.workshops.control import Control, hold_folder
from minikoneps.workshops.desk import trainer_token
from minikoneps.workshops.store import put_process
from minikoneps.workshops.tables import Membership, Run, Sitter
from tests.migrations import form_3
from tests.migrations.test_form_3 import lost_nothing, room_of, silent
from tests.postgres import Cluster, files_only
from tests.serving import serve

pytestmark = pytest.mark.stories
ROOMS, KILLED_IN = 12, 7
# The process dies when the seventh room has all its new tables and none of them is committed.
DYING = f"""
import os, signal, sys
from minikoneps.cli import cli
from minikoneps.shared.form import Form
plain, seen = Form.bring_forward, []
def dying(form, connection, to=None):
    plain(form, connection, to)
    if form.tree == "workshop":
        seen.append(form)
    if len(seen) == {KILLED_IN}:
        os.kill(os.getpid(), signal.SIGKILL)
Form.bring_forward = dying
cli(["migrate", "--data", sys.argv[1]])
"""


def form_of(path: Path) -> int:
    with sqlite3.connect(path) as connection:
        found: int = connection.execute("SELECT version FROM schema_version").fetchone()[0]
    connection.close()
    return found


def test_a_killed_upgrade_leaves_whole_rooms_and_goes_on(tmp_path: Path) -> None:
    names = form_3.stores(ROOMS)
    form_3.put(tmp_path, names)
    killed = subprocess.run([sys.executable, "-c", DYING, str(tmp_path)], capture_output=True, timeout=120)
    tables = {name: form_3.tables_of(name).tables.keys() for name in names}
    behind = []
    for name in names:
        with form_3.opened(tmp_path / f"{name}.db") as connection:
            today = WORKSHOP.is_whole(connection)
            behind += [] if today else [name]
            found = set(
                connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'").scalars()
            )
        assert today or found == set(tables[name]), "a room is of one form or of the other"

    outcomes = bring_all_forward(tmp_path, None, silent)

    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    assert len(behind) == ROOMS - KILLED_IN + 1
    assert {one.room for one in outcomes if one.changed} == {room_of(name) for name in behind}
    for name in names:
        lost_nothing(tmp_path, name, None)


@files_only
def test_a_room_that_cannot_go_forward_is_closed_and_the_others_are_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for setting in (DATABASE, OWNER):
        monkeypatch.delenv(setting, raising=False)
    names = form_3.stores(3)
    form_3.put(tmp_path, names)
    bad, good = names[0], names[1:]
    with sqlite3.connect(tmp_path / f"{bad}.db") as connection:
        connection.execute("DROP TRIGGER ledger_entry_no_delete")
    connection.close()

    told = CliRunner().invoke(cli, ["migrate", "--data", str(tmp_path)])
    with serve(tmp_path) as served, served.client(served.trainer_token) as trainer:
        refused = trainer.get(f"/api/workshops/{room_of(bad)}")
        answers = [trainer.get(f"/api/workshops/{room_of(name)}").status_code for name in good]
        session = trainer.get("/api/session")

    assert told.exit_code == 1
    assert "the past could be changed in: ledger_entry" in " ".join(told.output.split())
    assert "Brought forward: 2. In need of care: 1." in told.output
    assert (refused.status_code, refused.json()["code"]) == (503, "workshops.needs_care")
    assert answers == [200, 200]
    assert {row["slug"] for row in session.json()["workshops"]} == form_3.rooms_of(names)
    assert form_of(tmp_path / f"{bad}.db") == 3, "nothing in it was changed"
    with form_3.recorded_file(bad) as before, form_3.opened(tmp_path / f"{bad}.db") as left:
        tables = form_3.tables_of(bad)
        assert form_3.content(left, tables) == form_3.content(before, tables)


def test_nothing_goes_forward_under_a_server_that_runs(tmp_path: Path) -> None:
    form_3.put(tmp_path, form_3.stores(1))
    with hold_folder(tmp_path), pytest.raises(RuleBroken) as refused:
        bring_all_forward(tmp_path, None, silent)

    assert refused.value.code == "workshops.folder_in_use"
    assert form_of(tmp_path / f"{form_3.stores(1)[0]}.db") == 3


def test_nothing_goes_forward_under_another_server_of_a_database(
    tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = cluster.new_database()
    monkeypatch.setattr(control, "LIVING", timedelta(seconds=1))
    opened = Control(tmp_path, kept)
    with opened.write(people=False) as session:
        put_process(session, "process-of-another", real_now().replace(year=2999))

    with pytest.raises(RuleBroken) as refused:
        bring_all_forward(tmp_path, kept, silent)
    opened.close()

    assert refused.value.code == "workshops.servers_running"


def test_a_control_database_of_the_first_program_goes_forward(tmp_path: Path) -> None:
    form_3.make_file(tmp_path / "control.db", form_3.recorded()[form_3.FIRST_CONTROL])
    recorded, tables = form_3.tables_of(form_3.FIRST_CONTROL).tables, MetaData()
    with form_3.recorded_file(form_3.FIRST_CONTROL) as connection:
        seated, inside = (connection.execute(recorded[name].select()).all() for name in ("claim", "member"))
        tables.reflect(connection, only=lambda name, _: name not in ("claim", "member"))
        before = form_3.content(connection, tables)

    Control(tmp_path).close()

    with form_3.opened(tmp_path / "control.db") as connection:
        assert form_3.content(connection, tables) == before
        sat = select(Sitter.room, Sitter.seat, Sitter.participant, Sitter.rests)
        assert connection.execute(sat).all() == [(*row, False) for row in seated]
        assert len(connection.execute(select(Membership)).all()) == len(inside)
        assert len(connection.execute(select(Run)).all()) == len(before["room"])
        assert control.FORM.is_whole(connection)
    assert trainer_token(tmp_path, "Still a trainer")
    assert (tmp_path / "snapshots" / "control.form1.db").exists()


def test_a_form_without_a_way_on_is_named(tmp_path: Path) -> None:
    with form_3.opened(tmp_path / "odd.db") as connection:
        connection.exec_driver_sql("CREATE TABLE schema_version (version INTEGER)")
        connection.exec_driver_sql("INSERT INTO schema_version VALUES (2)")
        with pytest.raises(forward.CannotGoForward, match="no way on from form 2"):
            WORKSHOP.bring_forward(connection)
