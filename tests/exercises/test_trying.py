"""A scenario that is tried is judged as a room judges it: acts that can be played alone say things again."""

from pathlib import Path
from typing import Any

import pytest

from minikoneps.app import readable
from minikoneps.exercises.trying import try_file
from tests.exercises.live import SCENARIOS
from tests.serving import Served

# the lines at which shipped scenarios do again what an earlier act of theirs has done
AGAIN = {
    "abnormally_low_bid": [77],
    "consortium": [68],
    "life_cycle_cost": [94, 108, 109, 110],
    "price_not_convenient": [70],
}
SLOW = {"consortium": pytest.mark.long}
OTHERS = sorted({path.stem for path in SCENARIOS.glob("*.feature")} - AGAIN.keys())


def tried(served: Served, path: Path) -> list[dict[str, Any]]:
    """The sentences of a try, as they were told."""
    total, *steps = try_file(path, served.base_url, served.trainer_token, readable())
    assert total == {"total": len(steps)}
    return steps


def lines(steps: list[dict[str, Any]], outcome: str) -> list[int]:
    return [step["line"] for step in steps if step["outcome"] == outcome]


@pytest.mark.parametrize("name", [pytest.param(one, marks=SLOW.get(one, ())) for one in AGAIN])
def test_what_an_earlier_act_did_is_passed_over(name: str, served: Served) -> None:
    steps = tried(served, SCENARIOS / f"{name}.feature")
    assert [step for step in steps if step["outcome"] in ("red", "skipped")] == []
    assert lines(steps, "before") == AGAIN[name]


@pytest.mark.long  # every run tries those above
@pytest.mark.parametrize("name", OTHERS)
def test_every_scenario_is_green_as_a_try(name: str, served: Served) -> None:
    steps = tried(served, SCENARIOS / f"{name}.feature")
    assert [step for step in steps if step["outcome"] in ("red", "skipped")] == []


def test_what_did_not_work_and_nobody_has_done_before_is_red(served: Served, tmp_path: Path) -> None:
    text = (SCENARIOS / "price_not_convenient.feature").read_text(encoding="utf-8")
    awards = "And the procuring officer awards to the next in line"
    twice = tmp_path / "draft.feature"
    twice.write_text(text.replace(awards, f"{awards}\n      {awards}"), encoding="utf-8")

    steps = tried(served, twice)

    [red] = lines(steps, "red")
    assert next(step for step in steps if step["line"] == red)["sentence"] in awards
    assert lines(steps, "skipped")
