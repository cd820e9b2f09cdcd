"""Acts that are done at most once for an Idempotency-Key."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from minikoneps.ledger.store import Kept
from minikoneps.shared.errors import RuleBroken


@dataclass(frozen=True)
class Once:
    """An Idempotency-Key and the request it stands for."""

    key: str
    request_sha256: str
    status: Callable[[Any], int]
    text: Callable[[Any], str]


@dataclass(frozen=True)
class Given:
    """An answer that was kept under an Idempotency-Key."""

    status: int
    body: str


def find_given(found: Kept | None, once: Once) -> Given | None:
    """What was answered to this key before; another request under it is refused."""
    if found is None:
        return None
    if found.request_sha256 != once.request_sha256:
        raise RuleBroken("input.idempotency_key_reused")
    return Given(found.status, found.body)


def answered(once: Once, result: Any) -> Given:
    """The answer to keep under a key."""
    return Given(once.status(result), once.text(result))
