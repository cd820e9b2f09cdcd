"""A feature as what can be played: scenes of beats, each some tasks side by side and the checks behind."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from itertools import takewhile

from minikoneps.exercises.casting import EVERY, Figure, doers_of, figures_of, owners_of
from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import Scenario, Sentence, read_feature
from minikoneps.playbook.hinting import hints_for, levels_of
from minikoneps.playbook.phrases import SCRIPTED, Phrase, find
from minikoneps.shared.access import CLOCK, TRAINER
from minikoneps.shared.languages import PAGE_LANGUAGES, PageLanguage

TRIED = ".refused"  # how the kind of an entry ends that an attempt leaves
TAG = re.compile(r"@(minutes|within|quorum|after|points):([a-z]*-?)([0-9]{1,3})([m%]?)")


class Kind(StrEnum):
    """A scene of the main line, or a surprise."""

    ACT = "act"
    INJECT = "inject"


@dataclass(frozen=True)
class Task:
    """One thing for one owner: a seat, `trainer` or `clock`; `kind` is the entry that shows it done.

    `doers` are those whose entry counts: a sentence about a role may be carried out by a colleague.
    """

    id: str
    scene: str
    sentence: Sentence
    phrase: str
    owner: str
    role: str
    doers: frozenset[str]
    text: str
    kind: str | None
    route: str | None
    every: bool = False
    figures: tuple[Figure, ...] = ()

    @property
    def led(self) -> bool:
        """Whether it is the trainer's, or time's, and not a seat's."""
        return self.owner in (TRAINER, CLOCK)

    @property
    def hint_levels(self) -> int:
        """How many hints may be taken."""
        return levels_of(self.phrase, self.sentence.hints)

    def hints(self, reader: PageLanguage | None = None) -> tuple[str, ...]:
        """Its hints for a page in a language; without one for the scenario's own, if pages speak it."""
        written = self.sentence.language
        spoken = next((one for one in PAGE_LANGUAGES if one == written), PAGE_LANGUAGES[0])
        return hints_for(self.phrase, reader or spoken, self.sentence.hints)

    @property
    def attempt(self) -> bool:
        """Whether a refusal is what shows it done."""
        return self.kind is None or self.kind.endswith(TRIED)

    @property
    def tries(self) -> bool:
        """Whether its sentence expects a refusal: some deeds that leave no entry of their own are granted."""
        return self.attempt and (self.kind is not None or "tried" in self.phrase)


@dataclass(frozen=True)
class Check:
    """What is looked at once the tasks before are through; `literal` holds for the bots' figures only."""

    id: str
    scene: str
    sentence: Sentence
    text: str
    literal: bool


@dataclass(frozen=True)
class Beat:
    """Tasks that seats do side by side, what is looked at then, and what is brought about before them."""

    tasks: tuple[Task, ...]
    checks: tuple[Check, ...]
    givens: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class Scene:
    """An act, or an inject that the trainer may fire."""

    id: str
    kind: Kind
    number: int
    name: str
    minutes: int | None
    after: str | None
    within: int | None
    quorum: int
    points: int | None
    givens: tuple[Sentence, ...]
    beats: tuple[Beat, ...]
    told: Scenario

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Every task in order."""
        return tuple(task for beat in self.beats for task in beat.tasks)

    @property
    def checks(self) -> tuple[Check, ...]:
        """Every check in order."""
        return tuple(check for beat in self.beats for check in beat.checks)


@dataclass(frozen=True)
class Plan:
    """A whole feature, for the seats of one room."""

    title: str
    language: str
    sha256: str
    scenes: tuple[Scene, ...]
    seats: tuple[tuple[str, str], ...] = ()

    @property
    def acts(self) -> tuple[Scene, ...]:
        """The main line, in order."""
        return tuple(sorted((one for one in self.scenes if one.kind is Kind.ACT), key=lambda one: one.number))

    @property
    def injects(self) -> tuple[Scene, ...]:
        """The surprises, in the order of the file."""
        return tuple(one for one in self.scenes if one.kind is Kind.INJECT)

    def find(self, scene: str) -> Scene | None:
        """A scene by its id."""
        return next((one for one in self.scenes if one.id == scene), None)

    def task(self, task: str) -> Task | None:
        """A task by its id."""
        return next((one for scene in self.scenes for one in scene.tasks if one.id == task), None)

    def next_act(self, scene: str | None) -> Scene | None:
        """The act behind this one; the first when there is none yet."""
        acts = [one.id for one in self.acts]
        place = acts.index(scene) + 1 if scene in acts else 0
        return self.acts[place] if place < len(acts) else None


def plan_of(text: str, language: str, roster: Mapping[str, str]) -> Plan:
    """The plan of a feature for a room whose seats have these roles.

    Errors: NotAFeature and NotAPhrase for a file that could not be played.
    """
    return _planned(text, language, tuple(sorted(roster.items())))


@lru_cache(maxsize=64)
def _planned(text: str, language: str, seats: tuple[tuple[str, str], ...]) -> Plan:
    feature = read_feature(text, language=language)
    roster, scenes, injects = dict(seats), list[Scene](), 0
    for scenario in feature.scenarios:
        if scenario.act is not None:
            scenes.append(scene_of(scenario, Kind.ACT, scenario.act, roster))
        elif "@inject" in scenario.tags:
            injects += 1
            scenes.append(scene_of(scenario, Kind.INJECT, injects, roster))
    digest = sha256(text.encode()).hexdigest()
    return Plan(feature.name, feature.language, digest, tuple(scenes), seats)


def scene_of(
    scenario: Scenario, kind: Kind, number: int, roster: Mapping[str, str], name: str | None = None
) -> Scene:
    """A scenario as it is played on the seats of a room."""
    name, tags = name or f"{kind.value}-{number}", _tags(scenario)
    givens = tuple(takewhile(lambda one: one.kind == "given", scenario.sentences))
    return Scene(
        id=name,
        kind=kind,
        number=number,
        name=scenario.name,
        minutes=_number(tags.get("minutes")),
        after=tags.get("after"),
        within=_number(tags.get("within")),
        quorum=_number(tags.get("quorum")) or 100,
        points=_number(tags.get("points")),
        givens=givens,
        beats=tuple(_beats(scenario, name, roster)),
        told=scenario,
    )


def _tags(scenario: Scenario) -> dict[str, str]:
    found = filter(None, map(TAG.fullmatch, scenario.tags))
    return {tag[1]: f"{tag[2]}{tag[3]}" for tag in found}  # the scenario's come behind the feature's


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _beats(scenario: Scenario, scene: str, roster: Mapping[str, str]) -> Iterator[Beat]:
    tasks, checks, givens, later = list[Task](), list[Check](), list[Sentence](), list[Sentence]()
    number = {"when": 0, "then": 0}
    for sentence in scenario.sentences:
        if sentence.kind == "given":
            later += [sentence] if number["when"] else []
            continue
        entry, captured = find(catalogue(), sentence.kind, sentence.text, sentence.language, sentence.line)
        number[sentence.kind] += 1
        if sentence.kind == "then":
            checks.append(_check(sentence, entry, scene, number["then"]))
            continue
        added = _tasks(sentence, entry, captured, f"{scene}.{number['when']}", scenario, roster)
        if checks or later or not _beside(tasks, added):
            yield Beat(tuple(tasks), tuple(checks), tuple(givens))
            tasks, checks, givens, later = [], [], later, []
        tasks += added
    if tasks or checks:
        yield Beat(tuple(tasks), tuple(checks), tuple(givens))


def _beside(tasks: Sequence[Task], added: Sequence[Task]) -> bool:
    """Whether seats may do more tasks at the same time: the same thing, each for itself."""
    if not tasks or not added:
        return True
    both = (*tasks, *added)
    alike = len({(one.role, one.kind) for one in both}) == 1 and not any(
        one.led or one.attempt for one in both
    )
    return alike and {one.owner for one in tasks}.isdisjoint(one.owner for one in added)


def _check(sentence: Sentence, entry: Phrase, scene: str, number: int) -> Check:
    text = entry.discreet(sentence.text, sentence.language)
    return Check(f"{scene}.c{number}", scene, sentence, text, entry.id.endswith(SCRIPTED))


def _tasks(
    sentence: Sentence,
    entry: Phrase,
    captured: Mapping[str, str],
    name: str,
    scenario: Scenario,
    roster: Mapping[str, str],
) -> list[Task]:
    """One task for each owner; seats that the room has not are passed over."""
    scene = name.rpartition(".")[0]
    return [
        Task(
            id=f"{name}.{owner}" if entry.actor == EVERY else name,
            scene=scene,
            sentence=sentence,
            phrase=entry.id,
            owner=owner,
            role=owner if owner in (TRAINER, CLOCK) else roster[owner],
            doers=doers_of(entry, owner, roster),
            text=entry.discreet(sentence.text, sentence.language),
            kind=entry.done_by,
            route=entry.route,
            every=entry.actor == EVERY,
            figures=figures_of(entry, scenario, owner, captured),
        )
        for owner in owners_of(entry, captured.get("seat"), scenario, roster)
    ]
