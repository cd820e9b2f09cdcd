"""Binds the playbook's catalogue to pytest-bdd: the phrases that bots play are the tests' steps."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, then, when

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import read_feature
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
def world(served: Served, request: pytest.FixtureRequest) -> Iterator[World]:
    """The world of one scenario, in the language of its feature."""
    scenario = request.function.__scenario__
    path = Path(scenario.feature.filename)
    with sending(served.base_url) as send:
        world = World(send, served.trainer_token)
        world.script.title = scenario.name
        world.script.language = read_feature(path.read_text(encoding="utf-8"), str(path)).language
        yield world
