"""Plays scenarios over HTTP: one world for each, Given ensures, When acts, Then checks."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from http.client import HTTPException
from pathlib import Path
from typing import Any

from minikoneps.playbook.actors import Exchange, Send
from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import Feature, NotAFeature, Scenario, Sentence, read_feature
from minikoneps.playbook.phrases import NotAPhrase, Phrase, find
from minikoneps.playbook.sending import sending
from minikoneps.playbook.world import Unmet, World

FAILURES = (OSError, HTTPException, ValueError, LookupError, TypeError)


class Outcome(StrEnum):
    """How a sentence or a scenario ended; `blocked` is a scenario whose Given could not be brought about.

    `before` is a sentence that is passed over: an earlier act has done what it says.
    """

    GREEN = "green"
    BEFORE = "before"
    RED = "red"
    BLOCKED = "blocked"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Played:
    """One sentence as it went."""

    sentence: Sentence
    outcome: Outcome
    problem: str = ""
    exchanges: tuple[Exchange, ...] = ()


@dataclass(frozen=True)
class Result:
    """One scenario as it went."""

    feature: Feature
    scenario: Scenario
    workshop: str
    played: tuple[Played, ...]

    @property
    def outcome(self) -> Outcome:
        """Green when every sentence is; blocked when a Given failed; red otherwise."""
        failed = next((row for row in self.played if row.outcome is Outcome.RED), None)
        if failed is None:
            return Outcome.GREEN
        return Outcome.BLOCKED if failed.sentence.kind == "given" else Outcome.RED


@dataclass
class Results:
    """All scenarios of a run, and the files that could not be read."""

    scenarios: list[Result] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)

    @property
    def green(self) -> bool:
        """Whether everything was read, played and held."""
        good = all(result.outcome is Outcome.GREEN for result in self.scenarios)
        return good and bool(self.scenarios) and not self.unreadable

    def with_outcome(self, outcome: Outcome) -> list[str]:
        """The names of the scenarios that ended so."""
        return [result.scenario.name for result in self.scenarios if result.outcome is outcome]


@dataclass(frozen=True)
class Progress:
    """What a run tells while it goes: `done` of `total` sentences, and the one that has just been played."""

    done: int
    total: int
    scenario: Scenario
    played: Played | None = None


OnProgress = Callable[[Progress], None]


def play_files(
    paths: Iterable[Path],
    base_url: str,
    trainer_token: str,
    on_event: OnProgress,
    addresses: tuple[str, ...] = (),
) -> Results:
    """Play every scenario of the files, each in a room of its own, and tell each sentence as it is played.

    Shapes: `addresses` are those that can be read; without them the server is asked to describe them.
    """
    results, features = Results(), []
    for path in paths:
        try:
            feature = read_feature(path.read_text(encoding="utf-8"), str(path))
            check(feature)
            features.append(feature)
        except (NotAFeature, NotAPhrase) as problem:
            results.unreadable.append(f"{path}: {problem}")
    total = sum(len(scenario.sentences) for feature in features for scenario in feature.scenarios)
    done = 0
    with sending(base_url) as send:
        for feature in features:
            for scenario in feature.scenarios:
                on_event(Progress(done, total, scenario))
                played = []
                world = new_world(send, trainer_token, feature, scenario)
                world.addresses = addresses
                for row in play(scenario, world):
                    done += 1
                    played.append(row)
                    on_event(Progress(done, total, scenario, row))
                results.scenarios.append(Result(feature, scenario, world.workshop, tuple(played)))
    return results


PassedOver = Callable[[Sentence, bool], bool]


def never(_sentence: Sentence, _tried: bool) -> bool:
    """No sentence is passed over."""
    return False


def play(scenario: Scenario, world: World, passed_over: PassedOver = never) -> Iterator[Played]:
    """Play a scenario sentence by sentence; after the first that fails the others are skipped.

    Shapes: `passed_over` says before a sentence, and once more when it has failed, whether it is needless.
    """
    failed = False
    for sentence in scenario.sentences:
        if failed:
            yield Played(sentence, Outcome.SKIPPED)
            continue
        if passed_over(sentence, False):
            yield Played(sentence, Outcome.BEFORE)
            continue
        before = len(world.exchanges)
        problem = problem_of(sentence, world)
        failed = bool(problem) and not passed_over(sentence, True)
        outcome = Outcome.RED if failed else Outcome.BEFORE if problem else Outcome.GREEN
        yield Played(sentence, outcome, problem if failed else "", tuple(world.exchanges[before:]))


def problem_of(sentence: Sentence, world: World) -> str:
    """Why a sentence cannot be played, or nothing."""
    try:
        say(sentence, world)
    except Unmet as unmet:
        return str(unmet) or type(unmet).__name__
    except FAILURES as broken:
        return f"{type(broken).__name__}: {broken}"
    return ""


def say(sentence: Sentence, world: World) -> None:
    """Play one sentence."""
    phrase, captured = understood(sentence, world)
    phrase.step()(world, **captured)


def understood(sentence: Sentence, world: World) -> tuple[Phrase, dict[str, Any]]:
    """The phrase a sentence says, with all it needs to be played."""
    phrase, captured = find(catalogue(), sentence.kind, sentence.text, sentence.language, sentence.line)
    for name, given in (("datatable", sentence.table), ("docstring", sentence.docstring)):
        if phrase.wants(name):
            world.expect(given is not None, f"“{sentence.text}” needs a {name} below it")
            captured[name] = given
    return phrase, captured


def check(feature: Feature) -> None:
    """See that every sentence is a phrase before anything is played."""
    for scenario in feature.scenarios:
        for sentence in scenario.sentences:
            find(catalogue(), sentence.kind, sentence.text, sentence.language, sentence.line)


def seed(
    feature_path: Path,
    base_url: str,
    trainer_token: str,
    workshop: str | None = None,
    until: str = "act:2",
    title: str | None = None,
) -> str:
    """Bring a room to where an act can begin, give the seats back, and answer the room's short name.

    Errors: NotAFeature and NotAPhrase for a file that cannot be played, Unmet when a Given cannot be met.
    """
    feature = read_feature(feature_path.read_text(encoding="utf-8"), str(feature_path))
    check(feature)
    wanted = int(until.removeprefix("act:"))
    scenario = next((one for one in feature.scenarios if one.act == wanted), None)
    if scenario is None:
        raise NotAFeature(f"{feature_path}: there is no act {wanted}")
    with sending(base_url) as send:
        world = new_world(send, trainer_token, feature, scenario, workshop or "")
        world.script.title = title or feature.name
        for sentence in scenario.sentences:
            if sentence.kind == "given":
                say(sentence, world)
        world.enter()
        for bot in world.bots.values():
            world.granted(bot.leave(), f"the bot leaves {bot.seat}")
        return world.workshop


def new_world(
    send: Send, trainer_token: str, feature: Feature, scenario: Scenario, workshop: str = ""
) -> World:
    """A world for one scenario; its room is opened when it is first needed."""
    world = World(send, trainer_token, workshop)
    describe(world, feature, scenario)
    return world


def describe(world: World, feature: Feature, scenario: Scenario) -> None:
    """Name the room after its scenario."""
    world.script.title = scenario.name
    world.script.language = feature.language
    world.script.scenario = Path(feature.path).with_suffix("").as_posix() if feature.path else None
