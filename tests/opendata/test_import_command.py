"""`minikoneps import`, as somebody types it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from minikoneps.cli import cli
from minikoneps.opendata.importing import Refused
from minikoneps.opendata.market import Market
from tests.opendata import published
from tests.postgres import settings_of
from tests.serving import open_room, serve


@pytest.fixture
def boats(tmp_path: Path) -> Path:
    path = tmp_path / "boats.json"
    path.write_bytes(published.file_of(published.package(published.release())))
    return path


def run(*words: object) -> tuple[int, str, BaseException | None]:
    folders = [words[place + 1] for place, word in enumerate(words) if word == "--data"]
    told = {"COLUMNS": "200", **settings_of(Path(str(folders[0])))}
    done = CliRunner().invoke(cli, ["import", *map(str, words)], env=told)
    return done.exit_code, done.output, done.exception


def test_a_file_becomes_market_records_and_again_changes_nothing(boats: Path, tmp_path: Path) -> None:
    first = run(boats, "--data", tmp_path / "data")
    second = run(boats, "--data", tmp_path / "data")

    assert (first[0], second[0]) == (0, 0), first[1]
    assert "releases: 1" in first[1]
    assert "new: 1" in first[1]
    assert "new: nothing" in second[1]
    assert Market(tmp_path / "data").list_processes() == [published.OCID]


def test_what_could_not_be_taken_is_in_the_report_file(tmp_path: Path, boats: Path) -> None:
    broken, report = tmp_path / "broken.json", tmp_path / "report.json"
    broken.write_bytes(b'{"ocid": ')

    code, output, _ = run(boats, broken, "--data", tmp_path / "data", "--report", report)

    told = json.loads(report.read_text(encoding="utf-8"))
    assert code == 1
    assert "It is not JSON" in output
    assert [(row["file"], row["taken"]) for row in told] == [("boats.json", True), ("broken.json", False)]
    assert told[1]["lines"][0]["code"] == "notJson"


def test_a_file_becomes_a_draft_in_a_room_of_a_running_server(tmp_path: Path, boats: Path) -> None:
    with serve(tmp_path / "data") as served, open_room(served) as room:
        words = (boats, "--room", room.slug, "--data", tmp_path / "data", "--server", served.base_url)
        first, second = run(*words), run(*words)
        drafts = room.get("procuring-officer", "/tenders").json()
        seats = {row["seat"]: row["holder"] for row in room.get("trainer", "/seats").json()}

    assert (first[0], second[0]) == (0, 0), (first, second)
    assert [draft["title"] for draft in drafts] == ["Two rescue boats"]
    assert f"draft {drafts[0]['id']}" in second[1]
    assert seats["evaluator"] is None


def test_without_a_running_server_the_folder_is_opened_for_the_while(
    tmp_path: Path, boats: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minikoneps.cli.USUAL_SERVER", "http://127.0.0.1:9")
    with serve(tmp_path / "data") as served, open_room(served) as room:
        slug = room.slug

    code, output, _ = run(boats, "--room", slug, "--data", tmp_path / "data")

    with serve(tmp_path / "data") as served, served.client(served.trainer_token) as trainer:
        seats = trainer.get(f"/api/workshops/{slug}/seats").json()

    assert code == 0, output
    assert "draft tender-" in output
    assert all(row["holder"] is None for row in seats)


def test_a_room_or_server_that_is_not_there_is_told_in_words(tmp_path: Path, boats: Path) -> None:
    with serve(tmp_path / "data") as served:
        no_room = run(boats, "--room", "nowhere", "--data", tmp_path / "data", "--server", served.base_url)
    no_server = run(boats, "--room", "nowhere", "--data", tmp_path / "data", "--server", "http://127.0.0.1:9")

    assert isinstance(no_room[2], Refused)
    assert isinstance(no_server[2], Refused)
