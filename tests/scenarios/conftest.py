"""Binds the playbook's catalogue to pytest-bdd: the phrases that bots play are the tests' steps."""

from collections.abc import Callable, Iterator

import pytest
from pytest_bdd import given, parsers, then, when
from pytest_bdd.parser import Feature, Scenario

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.player import sending
from minikoneps.playbook.words import TYPES
from minikoneps.playbook.world import World
from tests.serving import Served, serve

# The loop stands at the top level: pytest-bdd registers a step in the module that calls its decorator.
for entry in catalogue().values():
    decorate = {"given": given, "when": when, "then": then}[entry.kind]
    for pattern in {pattern for said in entry.patterns.values() for pattern in said}:
        decorate(parsers.parse(pattern, extra_types=dict(TYPES)))(entry.step())


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool:
    """Tags are for trainers; as marks of pytest they would be unknown."""
    return True


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for all scenarios; each opens a room of its own in it."""
    with serve(tmp_path_factory.mktemp("scenarios")) as server:
        yield server


@pytest.fixture
def world(served: Served) -> Iterator[World]:
    """The world of one scenario; its room is opened when it is first needed."""
    with sending(served.base_url) as send:
        yield World(send, served.trainer_token)


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """The room is called what the scenario is called, in its language."""
    script = request.getfixturevalue("world").script
    script.title, script.language = scenario.name, feature.language
