"""Rooms of form 3 go forward, and nothing in them is lost."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from minikoneps.cli import cli
from minikoneps.settings import DATABASE, OWNER, Postgres
from minikoneps.shared.copies import SNAPSHOTS
from minikoneps.shared.database import WORKSHOP, Stores
from minikoneps.verification.text import run as verify
from minikoneps.workshops.care import bring_all_forward
from minikoneps.workshops.export import export_bundle
from tests.migrations import form_3
from tests.serving import serve

pytestmark = pytest.mark.stories
FEW = 5  # rooms that stand for all where each costs seconds


def silent(_done: int, _total: int) -> None:
    """Nobody watches the bar."""


@pytest.mark.long
def test_fifty_rooms_go_forward_with_everything_in_them(tmp_path: Path) -> None:
    names = form_3.stores()
    form_3.put(tmp_path, names)
    told: list[tuple[int, int]] = []

    outcomes = bring_all_forward(tmp_path, None, lambda done, total: told.append((done, total)))

    assert {outcome.room for outcome in outcomes} == form_3.rooms_of(names)
    assert len(names) == 50
    assert all(outcome.changed and outcome.problem is None for outcome in outcomes)
    assert told == [(done, 50) for done in range(51)]
    for name in names:
        lost_nothing(tmp_path, name, None)
    assert not any(outcome.changed for outcome in bring_all_forward(tmp_path, None, silent))


def test_a_room_that_went_forward_still_verifies(
    tmp_path: Path, database: Postgres | None, full_counts: bool
) -> None:
    names = form_3.stores(None if full_counts else FEW)
    form_3.put(tmp_path / "data", names, database)

    outcomes = bring_all_forward(tmp_path / "data", database, silent)

    assert [outcome.problem for outcome in outcomes] == [None] * len(names)
    for name, room in zip(names, map(room_of, names), strict=True):
        lost_nothing(tmp_path / "data", name, database)
        bundle = tmp_path / f"{room}.bundle.zip"
        bundle.write_bytes(export_bundle(tmp_path / "data", room, database))
        said, code = verify(bundle)
        assert code == 0, said


def test_a_server_brings_rooms_forward_before_it_answers(tmp_path: Path, database: Postgres | None) -> None:
    name = form_3.stores(1)[0]
    form_3.put(tmp_path / "data", [name], database)

    with (
        serve(tmp_path / "data", database) as served,
        served.client(served.trainer_token) as trainer,
    ):
        address = f"/api/workshops/{room_of(name)}"
        entries = trainer.get(f"{address}/entries?limit=500").json()["entries"]
        tenders = trainer.get(f"{address}/tenders").json()
        new = trainer.get(f"{address}/plans")
        went_on = trainer.post(f"{address}/clock", json={"rate": 1})

    with form_3.recorded_file(name) as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM ledger_entry").scalar_one()
    assert len(entries) >= before
    assert tenders
    assert new.status_code == 200, "the serving login is let into what is new"
    assert went_on.status_code == 200, went_on.text


def test_the_command_names_what_it_did(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for setting in (DATABASE, OWNER):
        monkeypatch.delenv(setting, raising=False)
    form_3.put(tmp_path, form_3.stores(FEW))

    first, second = (CliRunner().invoke(cli, ["migrate", "--data", str(tmp_path)]) for _ in range(2))

    assert (first.exit_code, second.exit_code) == (0, 0), first.output
    assert f"Rooms: {FEW}. Brought forward: {FEW}. In need of care: 0." in first.output
    assert f"Rooms: {FEW}. Brought forward: 0. In need of care: 0." in second.output


def room_of(name: str) -> str:
    return next(iter(form_3.rooms_of([name])))


def lost_nothing(folder: Path, name: str, database: Postgres | None) -> None:
    """Every row of a recorded store is in today's, and in the copy that was made before."""
    tables = form_3.tables_of(name)
    with form_3.recorded_file(name) as connection:
        before = form_3.content(connection, tables)
    stores = Stores(folder, database)
    with stores.read(name) as session:
        assert form_3.content(session.connection(), tables) == before, name
    stores.close()
    prefix = "" if database is None else "w_"
    with form_3.opened(folder / SNAPSHOTS / f"{prefix}{name}.form3.db") as copy:
        assert form_3.content(copy, tables) == before, name
    assert WORKSHOP.version >= 3
