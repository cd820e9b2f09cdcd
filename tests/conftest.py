"""What holds for every test: how many examples, and which folders are slow."""

import gc
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytest_bdd.scenario import scenario_wrapper_template_registry

from tests.postgres import KEPT_IN, cluster, database

__all__ = ["cluster", "database"]
HERE = Path(__file__).parent
ONCE_MORE = re.compile(r"/scenarios/(?!ar/first_bid)[a-z]{2}/")
SPARED = (  # acts of five evaluators: a run plays how the talks end, which all of these come before
    "A notice that weighs",
    "Judged by five",
    "The order of negotiation",
    "Agreed with the next",
)
WITHOUT_ROOMS = ("house", "packaging", "packs", "properties", "sealing")
ON_POSTGRES = {"database", "cluster", "own_cluster"}  # tests that have them run there without being asked
LONGEST = (
    "test_stranger",
    "test_kill",
    "test_planted_faults",
    "test_sealed",
    "test_sealed_prices",
    "test_asker_hidden",
    "test_hidden",
)
MARKS = {"browser": "browser", "faults": "faults", "scenarios": "stories"}
PROFILE = os.environ.get("MINIKONEPS_TEST_PROFILE", "ci")

# No deadline anywhere: a busy machine must not turn a test red.
settings.register_profile("fast", max_examples=15, deadline=None, database=None)
settings.register_profile("ci", max_examples=60, deadline=None, database=None)
settings.register_profile(
    "long", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(PROFILE)
gc.disable()  # while a million things come in that stay


def pytest_collection_finish() -> None:
    """What was read stays to the end: nobody need look through it for garbage again and again."""
    gc.freeze()
    gc.set_threshold(50_000)  # a request makes a thousand things and leaves hardly a circle of them
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test's folder says whether it needs a browser, a server to break, time for a story, or no room.

    The longest go first: at the end, one of them alone would keep all but one processor waiting.
    """
    items.sort(key=lambda item: item.path.stem not in LONGEST)
    if KEPT_IN != "sqlite":
        items[:] = [item for item in items if item.path.relative_to(HERE).parts[0] not in WITHOUT_ROOMS]
    if os.environ.get("MINIKONEPS_TEST_AGAIN"):
        items[:] = [item for item in items if not ON_POSTGRES & set(getattr(item, "fixturenames", ()))]
    for item in items:
        folder = item.path.relative_to(HERE).parts[0]
        if folder in MARKS:
            item.add_marker(MARKS[folder])
        if not isinstance(item, pytest.Function):
            continue
        played = scenario_wrapper_template_registry.get(item.obj)
        if played is not None and is_told_in_english_too(Path(played.feature.filename)):
            item.add_marker("translated")
        if played is not None and ("inject" in played.tags or played.name in SPARED):
            item.add_marker("long")


def is_told_in_english_too(file: Path) -> bool:
    """Whether this is an exercise in another language; one of them is played in every run."""
    return bool(ONCE_MORE.search(file.as_posix())) and (file.parents[1] / file.name).is_file()


@pytest.fixture(scope="module", autouse=True)
def brought_packs() -> Iterator[None]:
    """The packs that came with the scenarios of a module's rooms are not there for the next module's."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("minikoneps.packs.loader._kept", set())
        yield


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Tell what was measured or counted; `python3 tests` prints it all at its end."""
    return lambda told: request.node.user_properties.append(("figure", told))


@pytest.fixture(scope="session")
def full_counts() -> bool:
    """Whether this run was asked for the long counts (`python3 tests --long`)."""
    return PROFILE == "long"
