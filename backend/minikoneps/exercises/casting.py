"""Whose a sentence of a scenario is, for the seats of one room, and what the script has them bid."""

from collections.abc import Mapping
from dataclasses import dataclass

from minikoneps.playbook.feature import Scenario
from minikoneps.playbook.outline import SEAT, owners, seats_of, table
from minikoneps.playbook.phrases import SECRET, Phrase
from minikoneps.playbook.words import seat as seat_name
from minikoneps.shared.access import CLOCK, TRAINER

EVERY = "every tenderer"
BID = "bid.received"


@dataclass(frozen=True)
class Figure:
    """What the script has a seat bid, in all or for one lot: that seat's secret, and the trainer's."""

    lot: str | None
    amount: str


def owners_of(entry: Phrase, seat: str | None, scenario: Scenario, roster: Mapping[str, str]) -> list[str]:
    """Who does what a sentence says; seats that the room has not are passed over."""
    if entry.actor in (TRAINER, CLOCK):
        return [entry.actor]
    if entry.actor == "system":
        return [TRAINER]
    scripted = seats_of(scenario)
    if entry.actor == EVERY:
        named = {seat_name(row["seat"]) for row in table(scenario, "room.seats")}
        idle = (
            named - scripted.keys()
        )  # the scenario gives them no bid, so they are meant to stay without one
        return [one for one, role in roster.items() if role == "tenderer" and one not in idle]
    if seat is None or entry.actor != SEAT:  # it may name a seat that it is done to
        return [one for one in (*scripted, *roster) if roster.get(one) == entry.actor][:1]
    return [one for one in owners(entry, seat, dict(roster)) if one in roster]


def doers_of(entry: Phrase, owner: str, roster: Mapping[str, str]) -> frozenset[str]:
    """Whose act shows it done: a colleague may carry out what a sentence asks of a role."""
    alike = [seat for seat, role in roster.items() if role == entry.actor]
    return frozenset((owner, *alike))


def figures_of(
    entry: Phrase, scenario: Scenario, owner: str, captured: Mapping[str, str]
) -> tuple[Figure, ...]:
    """What the script has somebody bid here."""
    if entry.done_by != BID:
        return ()
    if SECRET in captured:
        return (Figure(None, captured[SECRET]),)
    rows = table(scenario, "script.bids")
    return tuple(Figure(row.get("lot"), row["amount"]) for row in rows if seat_name(row["seat"]) == owner)
