"""No scenario is lost on the way from the file to the test runner."""

from pathlib import Path

from pytest_bdd.scenario import scenario_wrapper_template_registry

from minikoneps.playbook.feature import read_feature
from tests.scenarios import test_scenarios

FOLDER = Path(__file__).parents[2] / "scenarios"


def test_the_runner_collects_exactly_the_scenarios_of_the_files() -> None:
    written = [
        (scenario.feature, scenario.name)
        for file in FOLDER.rglob("*.feature")
        for scenario in read_feature(file.read_text(encoding="utf-8"), str(file)).scenarios
    ]
    collected = [
        (found.feature.name, found.name)
        for name, value in vars(test_scenarios).items()
        if name.startswith("test_") and (found := scenario_wrapper_template_registry.get(value)) is not None
    ]
    assert sorted(collected) == sorted(written)
    assert len(written) > 15
