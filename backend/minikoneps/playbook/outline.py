"""A feature as the list of steps people have to do: what the steps panel of a room shows."""

from dataclasses import dataclass
from functools import lru_cache

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import Scenario, Sentence, read_feature
from minikoneps.playbook.phrases import Phrase, find
from minikoneps.playbook.words import records, role, seat


@dataclass(frozen=True)
class Step:
    """One thing somebody does in the main line of a scenario.

    `kind` is the ledger entry that completes it, `occurrence` counts the entries of this kind by this seat
    from 1; `owner` is a seat, `trainer` or `clock`; `route` is relative to the room and may hold `{tender}`.
    """

    id: str
    act: int
    act_name: str
    text: str
    seat: str | None
    owner: str
    kind: str
    occurrence: int
    route: str | None
    hints: tuple[str, ...]


def outline(feature_text: str, language: str = "en") -> list[Step]:
    """The steps of a feature's acts, in order; a sentence about every tenderer is one step for each of them.

    Errors: NotAFeature and NotAPhrase for a file that could not be played.
    """
    return list(outlined(feature_text, language))


@lru_cache(maxsize=64)
def outlined(feature_text: str, language: str) -> tuple[Step, ...]:
    """The outline, worked out once for each text."""
    feature = read_feature(feature_text, language=language)
    counted: dict[tuple[str, str], int] = {}
    steps: list[Step] = []
    for scenario in feature.scenarios:
        roster = seats_of(scenario)
        for number, sentence in enumerate(whens(scenario), start=1):
            entry, captured = find(catalogue(), "when", sentence.text, sentence.language, sentence.line)
            if scenario.act is None or entry.done_by is None:
                continue
            for owner in owners(entry, captured.get("seat"), roster):
                nth = counted[owner, entry.done_by] = counted.get((owner, entry.done_by), 0) + 1
                steps.append(step(scenario, scenario.act, number, sentence, entry, owner, nth))
    return tuple(steps)


def step(
    scenario: Scenario,
    act: int,
    number: int,
    sentence: Sentence,
    entry: Phrase,
    owner: str,
    occurrence: int,
) -> Step:
    """One step of the panel."""
    seated = None if owner in ("trainer", "clock") else owner
    name = f"{act}.{number}" + (f".{owner}" if entry.actor == "every tenderer" else "")
    text, kind = entry.discreet(sentence.text, sentence.language), entry.done_by or ""
    route, hints = entry.route, sentence.hints
    return Step(name, act, scenario.name, text, seated, owner, kind, occurrence, route, hints)


def whens(scenario: Scenario) -> list[Sentence]:
    """What is done in a scenario."""
    return [sentence for sentence in scenario.sentences if sentence.kind == "when"]


def seats_of(scenario: Scenario) -> dict[str, str]:
    """The seats of a scenario with their roles; of the tenderers, those with a bid in the script."""
    rows = table(scenario, "room.seats")
    bidding = {seat(row["seat"]) for row in table(scenario, "script.bids")}
    roster = {seat(row["seat"]): role(row["role"]) for row in rows}
    return {
        name: kind for name, kind in roster.items() if kind != "tenderer" or not bidding or name in bidding
    }


def seat_rows(feature_text: str, language: str = "en") -> list[dict[str, str]]:
    """The seats a feature asks for, as the API takes them when a room is opened."""
    scenario = read_feature(feature_text, language=language).scenarios[0]
    return [
        {"seat": seat(row["seat"]), "role": role(row["role"]), "organisation": row["organisation"]}
        for row in table(scenario, "room.seats")
    ]


def table(scenario: Scenario, phrase: str) -> list[dict[str, str]]:
    """The rows below the sentence that says a phrase, or none."""
    for sentence in scenario.sentences:
        if sentence.table:
            entry, _ = find(catalogue(), sentence.kind, sentence.text, sentence.language, sentence.line)
            if entry.id == phrase:
                return records(sentence.table)
    return []


def owners(entry: Phrase, named: str | None, roster: dict[str, str]) -> list[str]:
    """Who does a phrase: the seat it names, every tenderer, the first seat of a role, trainer or clock."""
    if entry.actor in ("trainer", "clock"):
        return [entry.actor]
    if named is not None:
        return [named]
    if entry.actor == "every tenderer":
        return [name for name, role in roster.items() if role == "tenderer"]
    return [name for name, role in roster.items() if role == entry.actor][:1]
