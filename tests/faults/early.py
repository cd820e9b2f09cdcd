"""A fault to plant in a server: it answers bids first, and commits what it has answered a little later."""

import threading
from typing import Any

from minikoneps.ledger import door
from minikoneps.ledger.group import Group

LATER = 0.05  # seconds between the answers and their commit
sealed, answered = Group.seal, door.answer


def seal_and_answer(self: Group, known: Any) -> Any:
    """Tell all who wait as soon as it is known what to tell them."""
    growth = sealed(self, known)
    bids = [one for one in self.decided if one.job.ahead is not None]  # a room must be there to be bid in
    for one in bids:
        answered(one)
    threading.Event().wait(LATER if bids else 0)
    return growth


def unless_told(one: Any) -> None:
    """Tell nobody twice."""
    if not one.job.answer.done():
        answered(one)


def plant() -> None:
    """From here on every server of this process does so."""
    Group.seal = seal_and_answer  # type: ignore[method-assign]
    door.answer = unless_told


def pull_out() -> None:
    """No server of this process does so any more."""
    Group.seal = sealed  # type: ignore[method-assign]
    door.answer = answered
