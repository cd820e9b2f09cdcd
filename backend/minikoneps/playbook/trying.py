"""Tries a scenario: bots play its acts in one room as a workshop does, each surprise in a room of its own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from minikoneps.playbook.feature import Feature, Scenario, read_feature
from minikoneps.playbook.player import Outcome, Played, check, new_world, play
from minikoneps.playbook.sending import sending

Told = dict[str, Any]


def try_file(
    path: Path, base_url: str, trainer_token: str, addresses: tuple[str, ...] = ()
) -> Iterator[Told]:
    """Play a file and tell first how many sentences there are, then each as it was played.

    Shapes: `addresses` as for `play_files`.
    Errors: NotAFeature and NotAPhrase for a file that cannot be played.
    """
    feature = read_feature(path.read_text(encoding="utf-8"), "draft")
    check(feature)
    yield {"total": sum(len(scenario.sentences) for scenario in feature.scenarios)}
    with sending(base_url) as send:
        for together in rooms_of(feature):
            world = new_world(send, trainer_token, feature, together[0])
            world.addresses = addresses
            failed = False
            for scenario in together:
                rows = skipped(scenario) if failed else play(scenario, world)
                for row in rows:
                    failed = failed or row.outcome is Outcome.RED
                    yield told(scenario, row)


def rooms_of(feature: Feature) -> list[list[Scenario]]:
    """The scenarios that are played in one room: the acts in their order, and each surprise alone."""
    acts = sorted((one for one in feature.scenarios if one.act is not None), key=lambda one: one.act or 0)
    return [*([acts] if acts else []), *([one] for one in feature.scenarios if one.act is None)]


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
