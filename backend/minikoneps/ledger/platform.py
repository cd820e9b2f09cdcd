"""Whether the platform takes what is sent: during an outage of the exercise only the ledger goes on."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from sqlmodel import Session

from minikoneps.ledger import store
from minikoneps.ledger.act import Act
from minikoneps.shared.access import TRAINER
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken

FAILED, RESTORED = "platform.failed", "platform.restored"
#: What belongs to the course and not to the platform, and so goes on without it.
COURSE = frozenset({"clock", "conversation", "debrief", "exercise", "finding", "message", "remark"})
Result = TypeVar("Result")


def down_since(session: Session) -> datetime | None:
    """Since when the platform is down, on the workshop's clock; None while it is up."""
    return store.find_down_since(session)


def take_down(act: Act, reason: str) -> None:
    """Let the platform fail: from here on it takes nothing, and no tender is closed."""
    store.put_down_since(act.session, act.received_at)
    act.append(FAILED, {"at": instant_text(act.received_at), "reason": reason})


def bring_back(act: Act, since: datetime) -> None:
    """Let the platform take again what is sent."""
    store.put_down_since(act.session, None)
    act.append(RESTORED, {"at": instant_text(act.received_at), "since": instant_text(since)})


def when_up(noun: str, run: Callable[[Act], Result]) -> Callable[[Act], Result]:
    """An act that is refused in words while the platform is down; the trainer's are not, nor the course's."""

    def decided(act: Act) -> Result:
        since = down_since(act.session)
        trainer = act.caller is None or act.caller.role == TRAINER
        if since is not None and noun not in COURSE and not trainer:
            raise RuleBroken("platform.down", since=instant_text(since))
        return run(act)

    return decided
