"""One bid after another until one succeeds: examined from the lowest price on, or negotiated with by rank."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Turns:
    """Whose turns are over, who succeeded, and whose turn it is.

    Shapes: `taken` in the order of turns; never both a `successful` and a `next`; neither when all failed.
    """

    taken: tuple[str, ...]
    successful: str | None
    next: str | None


def take_turns(order: Sequence[str], outcomes: Mapping[str, bool]) -> Turns:
    """Follow the order until one succeeds or one whose outcome is not known yet.

    Shapes: `order` names each once, ties settled; outcomes by bid id.
    Errors: ValueError for an order that names one twice, or an outcome of one whose turn has not come.
    """
    if len(set(order)) != len(order):
        raise ValueError("an order names each once")
    taken: list[str] = []
    successful = None
    for bid in order:
        if successful is not None or bid not in outcomes:
            break
        taken.append(bid)
        successful = bid if outcomes[bid] else None
    if early := sorted(set(outcomes) - set(taken)):
        raise ValueError(f"the turn of {early[0]} has not come")
    waiting = order[len(taken)] if successful is None and len(taken) < len(order) else None
    return Turns(tuple(taken), successful, waiting)
