"""Who plays in a scenario: its seats with their roles, and whose a sentence is."""

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import Scenario, read_feature
from minikoneps.playbook.phrases import Phrase, find
from minikoneps.playbook.words import records, role, seat

SEAT = "{seat}"  # the actor of a phrase that names who does it


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
    if named is not None and entry.actor == SEAT:
        return [named]
    if entry.actor == "every tenderer":
        return [name for name, role in roster.items() if role == "tenderer"]
    return [name for name, role in roster.items() if role == entry.actor][:1]
