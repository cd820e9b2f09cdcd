"""Checks that need a server: scenarios are played by bots and by people, and watched while they are."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from minikoneps.playbook.actors import Send
from minikoneps.playbook.feature import Feature, Scenario, Sentence, read_feature
from minikoneps.playbook.lint.found import Finding, found
from minikoneps.playbook.lint.people import Peopled
from minikoneps.playbook.outline import seats_of
from minikoneps.playbook.player import FAILURES, describe
from minikoneps.playbook.sending import sending
from minikoneps.playbook.world import Unmet
from minikoneps.shared.clock import real_now

DOES_NOT_PLAY = "lint.does_not_play"
SLOW = "lint.slow"
GIVEN_REPEATS = "lint.given_repeats"
THEN_CHANGES = "lint.then_changes"
STUCK = "lint.stuck_with_people"
CODES = (DOES_NOT_PLAY, SLOW, GIVEN_REPEATS, THEN_CHANGES, STUCK)
PATIENCE = timedelta(seconds=5)

OnPlayed = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Rehearsal:
    """One thing to play: scenarios in one room, with people on these seats."""

    feature: Feature
    scenarios: tuple[Scenario, ...]
    people: frozenset[str]


def rehearse(
    paths: Iterable[Path],
    base_url: str,
    trainer_token: str,
    on_played: OnPlayed,
    patience: timedelta = PATIENCE,
) -> list[Finding]:
    """Play files that can be read, and tell what a rehearsal would have stumbled over."""
    wanted = [rehearsal for path in paths for rehearsal in rehearsals(path)]
    findings: list[Finding] = []
    with sending(base_url) as send:
        for number, rehearsal in enumerate(wanted, start=1):
            watching = rehearsal.people == frozenset()
            watch = watched if watching else peopled
            findings += watch(rehearsal, send, trainer_token, patience)
            on_played(rehearsal.scenarios[0].name, number, len(wanted))
    return findings


def rehearsals(path: Path) -> Iterator[Rehearsal]:
    """Every scenario alone with bots; then the acts with one person, and with nobody but people."""
    feature = read_feature(path.read_text(encoding="utf-8"), str(path))
    for scenario in feature.scenarios:
        yield Rehearsal(feature, (scenario,), frozenset())
    acts = {scenario.act: scenario for scenario in feature.scenarios if scenario.act is not None}
    in_order = tuple(acts[number] for number in sorted(acts))
    if in_order:
        seats = seats_of(in_order[0])
        first = next((seat for seat, role in seats.items() if role == "tenderer"), next(iter(seats)))
        yield Rehearsal(feature, in_order, frozenset({first}))
        yield Rehearsal(feature, in_order, frozenset(seats))


def watched(rehearsal: Rehearsal, send: Send, token: str, patience: timedelta) -> Iterator[Finding]:
    """Play one scenario with bots: in time, every Given twice, every Then without a trace."""
    feature, (scenario,) = rehearsal.feature, rehearsal.scenarios
    world = new_room(rehearsal, send, token)
    spent = timedelta()
    for sentence in scenario.sentences:
        if sentence.kind == "then":
            stumbled(world.everyone)  # sitting down is no trace of looking
        before = world.entries()
        started = real_now()
        problem = stumbled(partial(world.say, sentence))
        spent += real_now() - started
        if problem:
            yield found(DOES_NOT_PLAY, feature.path, sentence.line, sentence=sentence.text, problem=problem)
            return
        yield from traces(world, sentence, before, feature.path)
    if spent > patience:
        seconds, most = f"{spent.total_seconds():.1f}", f"{patience.total_seconds():.0f}"
        yield found(SLOW, feature.path, scenario.line, seconds=seconds, name=scenario.name, most=most)


def traces(world: Peopled, sentence: Sentence, before: int, path: str) -> Iterator[Finding]:
    """What a sentence left in the ledger and should not have left."""
    if sentence.kind == "then" and world.entries() != before:
        yield found(THEN_CHANGES, path, sentence.line, sentence=sentence.text)
    if sentence.kind == "given":
        first = world.entries()
        problem = stumbled(partial(world.say, sentence))
        if problem or world.entries() != first:
            yield found(GIVEN_REPEATS, path, sentence.line, sentence=sentence.text, problem=problem)


def peopled(rehearsal: Rehearsal, send: Send, token: str, patience: timedelta) -> Iterator[Finding]:
    """Play the acts in one room with people in it; stop where nothing goes on."""
    world = new_room(rehearsal, send, token)
    for scenario in rehearsal.scenarios:
        for sentence in scenario.sentences:
            if problem := stumbled(partial(world.say, sentence)):
                there = ", ".join(sorted(rehearsal.people))
                told = {"people": there, "sentence": sentence.text, "problem": problem}
                yield found(STUCK, rehearsal.feature.path, sentence.line, **told)
                return


def stumbled(act: Callable[[], object]) -> str:
    """Why an act failed, or nothing."""
    try:
        act()
    except (Unmet, *FAILURES) as broken:
        return str(broken) or type(broken).__name__
    return ""


def new_room(rehearsal: Rehearsal, send: Send, token: str) -> Peopled:
    """A room of its own for a rehearsal."""
    world = Peopled(send, token, rehearsal.people)
    describe(world, rehearsal.feature, rehearsal.scenarios[0])
    return world
