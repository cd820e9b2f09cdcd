"""Tries a scenario: bots play its acts in one room as a workshop does, each surprise in a room of its own."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from minikoneps.exercises.acts import Acts
from minikoneps.exercises.facts import Fact, fact_of
from minikoneps.exercises.observing import is_needless, said_before
from minikoneps.exercises.plan import Plan, Scene, Task, plan_of
from minikoneps.exercises.playing import UsedWorld
from minikoneps.ledger.entry import Entry
from minikoneps.playbook.actors import Trainer
from minikoneps.playbook.feature import Feature, Scenario, Sentence, read_feature
from minikoneps.playbook.outline import seat_rows
from minikoneps.playbook.player import Outcome, Played, check, play
from minikoneps.playbook.sending import sending
from minikoneps.playbook.world import World

Told = dict[str, Any]


class Done:
    """What bots have done in a room by playing its acts."""

    def __init__(self, plan: Plan, world: World) -> None:
        self._plan, self._world = plan, world
        self._reader = Trainer(world.send, "", world.trainer.token)
        self._acts, self._done = Acts(), dict[str, Fact]()
        self._last: Fact | None = None
        self._tasks = defaultdict[tuple[str, Sentence], list[tuple[Scene, Task]]](list)
        for scene in plan.scenes:
            for task in scene.tasks:
                self._tasks[scene.name, task.sentence].append((scene, task))
        every = (pair for pairs in self._tasks.values() for pair in pairs)
        self._said_again = {one.id for scene, task in every for one in said_before(plan, scene, task)}

    def take_in(self, scenario: Scenario, row: Played) -> None:
        """Know of a sentence that was played."""
        tasks = {task.id for _, task in self._tasks[scenario.name, row.sentence]} & self._said_again
        if tasks and row.outcome is Outcome.GREEN:
            self._read()
            if self._last is not None:
                self._done |= dict.fromkeys(tasks, self._last)

    def _read(self) -> None:
        """Read what is new in the room."""
        self._reader.workshop = self._world.workshop
        for entry in self._reader.new_entries():
            self._last = fact_of(len(self._acts), Entry.from_json(entry))
            self._acts.add(self._last)

    def passes_over(self, scenario: Scenario, sentence: Sentence, tried: bool) -> bool:
        """Whether a room would go on without what a sentence asks of anybody."""
        found = [(self._before(scene, task), task) for scene, task in self._tasks[scenario.name, sentence]]
        if any(before is not None for before, _ in found):
            self._read()
        return bool(found) and all(
            is_needless(self._acts, before, task, tried=tried) for before, task in found
        )

    def _before(self, scene: Scene, task: Task) -> Fact | None:
        done = (self._done.get(one.id) for one in said_before(self._plan, scene, task))
        return max((one for one in done if one is not None), key=lambda one: one.position, default=None)


def try_file(
    path: Path, base_url: str, trainer_token: str, addresses: tuple[str, ...] = ()
) -> Iterator[Told]:
    """Play a file and tell first how many sentences there are, then each as it was played.

    Shapes: `addresses` are those in which secrets are looked for.
    Errors: NotAFeature and NotAPhrase for a file that cannot be played.
    """
    text = path.read_text(encoding="utf-8")
    feature = read_feature(text)
    check(feature)
    plan = plan_of(text, feature.language, {row["seat"]: row["role"] for row in seat_rows(text)})
    yield {"total": sum(len(scenario.sentences) for scenario in feature.scenarios)}
    with sending(base_url) as send:
        for together in rooms_of(feature):
            world, failed = UsedWorld(send, trainer_token), False
            world.script.title, world.script.language = together[0].name, feature.language
            world.addresses = addresses
            done = Done(plan, world)
            for scenario in together:
                rows = skipped(scenario) if failed else played(scenario, world, done)
                for row in rows:
                    failed = failed or row.outcome is Outcome.RED
                    yield told(scenario, row)


def rooms_of(feature: Feature) -> list[list[Scenario]]:
    """The scenarios that are played in one room: the acts in their order, and each surprise alone."""
    acts = sorted((one for one in feature.scenarios if one.act is not None), key=lambda one: one.act or 0)
    return [*([acts] if acts else []), *([one] for one in feature.scenarios if one.act is None)]


def played(scenario: Scenario, world: World, done: Done) -> Iterator[Played]:
    """A scenario behind those that the room has played."""
    for row in play(scenario, world, partial(done.passes_over, scenario)):
        done.take_in(scenario, row)
        yield row


def skipped(scenario: Scenario) -> Iterator[Played]:
    """A scenario behind one that failed."""
    return (Played(sentence, Outcome.SKIPPED) for sentence in scenario.sentences)


def told(scenario: Scenario, row: Played) -> Told:
    """One sentence as it went; a refusal that it met with its code and facts."""
    said = row.sentence
    step: Told = {"scenario": scenario.name, "line": said.line, "kind": said.kind, "sentence": said.text}
    step |= {"outcome": row.outcome.value, "problem": row.problem}
    if row.problem and row.exchanges and row.exchanges[-1].answer.code:
        refusal = row.exchanges[-1].answer.json()
        if refusal["code"] in row.problem:
            step |= {"code": refusal["code"], "facts": refusal.get("facts", {})}
    return step
