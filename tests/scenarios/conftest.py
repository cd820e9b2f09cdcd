"""Binds the playbook's catalogue to pytest-bdd: the phrases that bots play are the tests' steps."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when
from pytest_bdd.parser import Feature, Scenario

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.sending import sending
from minikoneps.playbook.world import World
from tests.serving import Served, serve

RIVALS = 40  # of a crowd of hundreds, which tests/crowds brings in full when long tests run


class Sentence(parsers.StepParser):
    """What the catalogue knows after Given, When or Then; a step for each pattern is slow to look through."""

    def is_matching(self, name: str) -> bool:
        """Whether it is one of its sentences."""
        return bool(said(self.name, name))

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """Which of them it is, and the values it gives."""
        ((phrase_id, captured),) = said(self.name, name).items()  # a sentence of two phrases plays neither
        return {"phrase_id": phrase_id, "captured": captured}


@cache
def said(kind: str, sentence: str) -> dict[str, dict[str, Any]]:
    """The phrases of this kind, in whatever language, that a sentence says."""
    return {
        entry.id: values
        for entry in catalogue().values()
        if entry.kind == kind
        for language in entry.patterns
        if (values := entry.captured(sentence, language)) is not None
    }


def act_out(
    world: World, phrase_id: str, captured: dict[str, Any], datatable: object = None, docstring: object = None
) -> None:
    """Play one sentence."""
    phrase = catalogue()[phrase_id]
    if phrase_id.startswith("crowd.") and "count" in captured:
        captured = {**captured, "count": min(captured["count"], RIVALS)}
    below = {"datatable": datatable, "docstring": docstring}
    phrase.step()(world, **captured, **{name: given for name, given in below.items() if phrase.wants(name)})


given(Sentence("given"))(act_out)
when(Sentence("when"))(act_out)
then(Sentence("then"))(act_out)


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
