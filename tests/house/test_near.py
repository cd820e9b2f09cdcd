"""The inner loop takes the tests that are near to a change, about a minute of them."""

import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests import near
from tests.house.tree import ROOT

HOUSE, SEALED = "tests/house/test_sizes.py", "tests/test_sealed.py"
RULES = "backend/minikoneps/bids/rules.py"
CODE = {
    "backend/minikoneps/app.py": "from minikoneps.bids import api\nfrom minikoneps.plans import api\n",
    "backend/minikoneps/bids/api.py": "from minikoneps.bids import rules\n",
    RULES: "",
    "backend/minikoneps/awards/service.py": "from minikoneps.bids.rules import late\n",
    "backend/minikoneps/plans/api.py": "",
    "tests/awards/test_api.py": "",
    "tests/bids/test_api.py": "",
    "tests/browser/test_bids.py": "from minikoneps.bids.rules import late\n",
    HOUSE: "",
    "tests/plans/test_api.py": "from tests.serving import Room\n",
    "tests/properties/test_lateness.py": "from minikoneps.bids import (\n    other,\n    rules,\n)\n",
    "tests/serving.py": "from minikoneps.app import build_app\n",
    SEALED: "from tests.serving import Room\n",
}
QUICK = dict.fromkeys(CODE, 0.1)
ALWAYS = [HOUSE, SEALED]


def chosen(*changed: str, failed: tuple[str, ...] = (), **slow: float) -> list[str]:
    """What is run after a change; `slow` gives seconds for the tests of a folder."""
    seconds = QUICK | {file: slow[part] for file in CODE for part in slow if f"tests/{part}/" in file}
    return near.choose(CODE, set(changed), seconds, failed).files


def test_a_stage_s_own_tests_and_who_imports_it_come_before_who_imports_those() -> None:
    assert chosen(RULES) == [
        *ALWAYS,
        "tests/bids/test_api.py",
        "tests/properties/test_lateness.py",
        "tests/awards/test_api.py",
    ]


def test_whoever_has_the_whole_house_is_near_to_its_own_changes_alone() -> None:
    assert "tests/plans/test_api.py" not in chosen(RULES)
    assert "tests/plans/test_api.py" in chosen("tests/serving.py")


def test_a_file_of_a_package_s_data_is_near_to_all_that_the_package_is_near_to() -> None:
    assert chosen("backend/minikoneps/bids/refusals.toml") == chosen(RULES)


def test_a_changed_test_is_run_and_what_tests_share_runs_those_who_share_it() -> None:
    assert chosen("tests/plans/test_api.py") == [*ALWAYS, "tests/plans/test_api.py"]
    assert chosen("tests/plans/conftest.py") == [*ALWAYS, "tests/plans/test_api.py"]
    assert len(chosen("tests/conftest.py")) == 6


def test_what_is_no_code_is_near_to_the_tests_that_name_its_folder() -> None:
    code = CODE | {"tests/plans/test_api.py": 'FOLDER = ROOT / "scenarios"\n'}

    assert near.choose(code, {"scenarios/ar/lots.feature"}, QUICK, ()).files[2:] == [
        "tests/plans/test_api.py"
    ]


def test_a_change_of_the_page_runs_what_always_runs() -> None:
    assert chosen("frontend/src/bids/Bid.tsx") == ALWAYS


def test_what_failed_last_time_comes_first_however_far_it_is() -> None:
    failed = ("tests/plans/test_api.py", "tests/browser/test_bids.py")

    assert chosen(RULES, failed=failed)[len(ALWAYS)] == "tests/plans/test_api.py"
    assert "tests/browser/test_bids.py" not in chosen(RULES, failed=failed)


def test_a_package_s_own_tests_come_before_quicker_ones_of_others_as_near() -> None:
    files = chosen(RULES, bids=5)

    assert files.index("tests/bids/test_api.py") < files.index("tests/properties/test_lateness.py")


def test_what_is_longer_than_the_time_left_is_left_out_and_counted() -> None:
    assert "tests/awards/test_api.py" not in chosen(RULES, bids=near.BUDGET - 10, awards=20)
    assert "tests/awards/test_api.py" in chosen(RULES, bids=near.BUDGET - 10, awards=5)

    choice = near.choose(CODE, {RULES}, QUICK | {"tests/awards/test_api.py": near.BUDGET}, ())
    assert "1 more are near" in choice.told


@pytest.mark.parametrize("changed", [set[str](), None])
def test_where_no_change_is_known_the_quickest_tests_are_run(changed: set[str] | None) -> None:
    seconds = QUICK | {"tests/bids/test_api.py": near.BUDGET}
    files = near.choose(CODE, changed, seconds, ()).files

    assert files[:2] == ALWAYS
    assert "tests/awards/test_api.py" in files
    assert "tests/bids/test_api.py" not in files


def test_changes_are_told_from_the_trunk_committed_or_not(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        name = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *name, *words], cwd=tmp_path, check=True, capture_output=True)

    def write(name: str, text: str) -> None:
        (tmp_path / name).write_text(text, encoding="utf-8")
        git("add", ".")

    assert near.changed_files(tmp_path) is None
    git("init", "-b", "main")
    for name in ("still.py", "committed.py", "staged.py", "open.py"):
        write(name, "1\n")
    git("commit", "-m", "first")
    assert near.changed_files(tmp_path) == set()

    git("switch", "-c", "mine")
    write("committed.py", "2\n")
    git("commit", "-m", "second")
    write("staged.py", "2\n")
    (tmp_path / "open.py").write_text("2\n", encoding="utf-8")
    (tmp_path / "neü.py").write_text("2\n", encoding="utf-8")
    assert near.changed_files(tmp_path) == {"committed.py", "staged.py", "open.py", "neü.py"}


def test_the_seconds_of_the_last_inner_loop_are_remembered(tmp_path: Path) -> None:
    def run(fast: bool, **seconds: str) -> None:
        cases = "".join(
            f'<testcase classname="tests.{folder}.test_api" name="one" time="{time}"/>'
            for folder, time in seconds.items()
        )
        near.remember(tmp_path, [ElementTree.fromstring(f"<testsuite>{cases}</testsuite>")], fast=fast)

    run(True, bids="1.5", plans="2")
    run(True, bids="1")
    run(False, bids="9", awards="3")

    assert near.seconds_taken(tmp_path) == {
        "tests/bids/test_api.py": 1.0,
        "tests/plans/test_api.py": 2.0,
        "tests/awards/test_api.py": 3.0,
    }


def test_the_project_s_own_imports_are_read() -> None:
    steps = near.distances(near.read_code(ROOT), ["backend/minikoneps/bids/service.py"])

    assert (steps["tests/bids/test_rules.py"], steps["tests/awards/test_rules.py"]) == (1, 2)
    assert "tests/sealing/test_envelope.py" not in steps


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (set(), []),
        ({RULES}, []),
        ({"frontend/src/bids/BidPage.tsx", RULES}, ["frontend/src/bids/BidPage.tsx"]),
        ({"frontend/src/bids/BidPage.tsx", "frontend/package.json"}, None),
        (None, None),
    ],
)
def test_tests_of_the_page_are_those_of_its_changed_sources(
    changed: set[str] | None, expected: list[str] | None
) -> None:
    assert near.Choice(changed, [], [], []).of_the_page == expected
