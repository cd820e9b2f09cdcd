"""The commands, as somebody types them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from minikoneps.cli import cli
from minikoneps.shared.errors import RuleBroken
from tests.postgres import settings_of
from tests.serving import open_room, serve

ROOT = Path(__file__).resolve().parents[1]
SWEPT = """
import gc, sys
from minikoneps.__main__ import main
sys.argv = ["minikoneps", "--help"]
before = gc.get_stats()[2]["collections"]
try:
    main()
except SystemExit:
    print(gc.get_stats()[2]["collections"] - before, gc.isenabled())
"""


@pytest.fixture
def run() -> CliRunner:
    return CliRunner()


def test_every_command_is_in_the_reference(run: CliRunner) -> None:
    reference = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")
    names = {
        command.name or command.callback.__name__ for command in cli.registered_commands if command.callback
    }
    names |= {group.name for group in cli.registered_groups if group.name}

    assert names == {
        "demo",
        "serve",
        "play",
        "lint",
        "codes",
        "export",
        "import",
        "verify",
        "load",
        "migrate",
        "backup",
        "restore",
        "kit",
        "packs",
        "token",
        "openapi",
    }
    assert [name for name in sorted(names) if f"| `{name}" not in reference] == []


def test_a_load_test_that_is_not_there_is_named_and_so_are_those_that_are(run: CliRunner) -> None:
    done = run.invoke(cli, ["load", "record_evening"])

    assert done.exit_code == 2
    assert "There is no load test record_evening." in done.output
    assert "record_morning" in done.output


def test_the_packs_that_ship_have_no_mistake(run: CliRunner) -> None:
    done = run.invoke(cli, ["packs", "check"])

    assert done.exit_code == 0, done.output
    assert "generic: 0 mistakes" in done.output


def test_a_room_is_exported_beside_its_running_server_and_verifies(run: CliRunner, tmp_path: Path) -> None:
    target = tmp_path / "room.zip"
    with serve(tmp_path / "data") as served, open_room(served) as room:
        receipt = tmp_path / "receipt.json"
        bid = room.bid("tenderer-1", room.publish(), "800000")
        receipt.write_text(json.dumps(bid["receipt"]), encoding="utf-8")
        wanted = ["export", room.slug, "--data", str(tmp_path / "data"), "--out", str(target)]
        exported = run.invoke(cli, wanted, env=settings_of(tmp_path / "data"))
        key = room.shown["keyFingerprint"]

    checked = run.invoke(cli, ["verify", str(target), "--receipt", str(receipt), "--key", key])
    wrong = run.invoke(cli, ["verify", str(target), "--key", "0" * 32])

    assert exported.exit_code == 0, exported.output
    assert checked.exit_code == 0, checked.output
    assert wrong.exit_code == 1, wrong.output


def test_a_room_that_is_not_there_is_told_in_words(run: CliRunner, tmp_path: Path) -> None:
    done = run.invoke(cli, ["export", "nowhere", "--data", str(tmp_path)], env=settings_of(tmp_path))

    assert isinstance(done.exception, RuleBroken)
    assert done.exception.code == "access.wrong_workshop"


def test_a_token_made_on_the_machine_lets_a_program_in(run: CliRunner, tmp_path: Path) -> None:
    with serve(tmp_path) as served:
        wanted = ["token", "My program", "--data", str(tmp_path)]
        token = run.invoke(cli, wanted, env=settings_of(tmp_path)).output.strip()
        with served.client(token) as program:
            shown = program.get("/api/session").json()

    assert shown["participant"] == {"id": shown["participant"]["id"], "name": "My program", "trainer": True}


def test_a_scenario_that_cannot_be_read_is_red(run: CliRunner, tmp_path: Path) -> None:
    broken = tmp_path / "broken.feature"
    broken.write_text("Feature: x\n  Scenario: y\n    Given nobody ever wrote this\n", encoding="utf-8")

    done = run.invoke(cli, ["play", str(broken)])

    assert done.exit_code == 1
    assert "nobody ever wrote this" in done.output


def test_the_scenarios_that_ship_have_no_findings(run: CliRunner) -> None:
    done = run.invoke(cli, ["lint", str(ROOT / "scenarios")])

    assert done.exit_code == 0, done.output
    assert "Findings: 0." in done.output


def test_a_finding_names_its_line_and_its_cure(run: CliRunner, tmp_path: Path) -> None:
    broken = tmp_path / "broken.feature"
    broken.write_text("Feature: x\n  @act:1\n  Scenario: y\n    Given thees seats\n", encoding="utf-8")

    done = run.invoke(cli, ["lint", str(broken), "--play"])

    assert done.exit_code == 1
    assert f"{broken}:4: “thees seats” is not a phrase" in done.output
    assert "the nearest are: “these seats”" in done.output


def test_a_folder_without_scenarios_is_not_clean(run: CliRunner, tmp_path: Path) -> None:
    assert run.invoke(cli, ["lint", str(tmp_path)]).exit_code == 1


@pytest.mark.stories
def test_a_clean_scenario_is_played_by_bots_and_people(run: CliRunner, tmp_path: Path) -> None:
    scenario = tmp_path / "short.feature"
    whole = (ROOT / "scenarios" / "one_second_late.feature").read_text(encoding="utf-8")
    scenario.write_text(whole[: whole.index("    When every tenderer")], encoding="utf-8")

    done = run.invoke(cli, ["lint", str(scenario), "--play"])

    assert "lint." not in done.output.replace("lint.slow", "")  # a busy machine is no fault of the file
    assert "Files: 1." in done.output


def test_nothing_is_swept_while_the_program_is_read() -> None:
    done = subprocess.run([sys.executable, "-c", SWEPT], capture_output=True, text=True, encoding="utf-8")

    assert done.stdout.splitlines()[-1:] == ["0 True"], done.stdout + done.stderr
