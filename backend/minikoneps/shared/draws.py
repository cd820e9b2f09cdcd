"""Chance that anybody can repeat: whole numbers drawn one after another from a seed.

The bytes of a draw are written down in docs/reference/draws.md; they never change, only a v2 may follow.
"""

import hmac
import re
from collections.abc import Sequence
from typing import TypeVar

PREFIX = "minikoneps/draw/v1"
SEED_BYTES = 32
SPAN = 2**64  # a draw looks at the first 8 bytes of its hash

_PURPOSE = re.compile(r"[A-Za-z0-9._-]+(\|[A-Za-z0-9._-]+)*")

Item = TypeVar("Item")


class Draws:
    """One sequence of draws from a seed for one purpose; another purpose gives another sequence.

    Shapes: the seed is 32 bytes; the purpose is words of A-Z a-z 0-9 . _ - divided by vertical bars.
    Errors: ValueError for any other seed or purpose.
    Source: docs/reference/draws.md
    """

    def __init__(self, seed: bytes, purpose: str) -> None:
        if len(seed) != SEED_BYTES:
            raise ValueError(f"a seed has {SEED_BYTES} bytes")
        if _PURPOSE.fullmatch(purpose) is None:
            raise ValueError("a purpose is words divided by vertical bars")
        self._seed = seed
        self._purpose = purpose
        self.made = 0

    def below(self, limit: int) -> int:
        """Draw a whole number from 0 up to, not including, `limit`, each equally likely.

        Shapes: what falls into the last, incomplete run of `limit` numbers is drawn again.
        Errors: ValueError when the limit is not from 1 to 2^64.
        """
        if not 1 <= limit <= SPAN:
            raise ValueError("a draw is among 1 to 2^64 numbers")
        fair = SPAN - SPAN % limit
        while (found := self._next()) >= fair:
            pass
        return found % limit

    def between(self, least: int, most: int) -> int:
        """Draw a whole number from `least` to `most`, both included."""
        return least + self.below(most - least + 1)

    def permutation(self, count: int) -> tuple[int, ...]:
        """Draw an order of the numbers 0 to `count` - 1.

        Shapes: from the last place to the second, each is exchanged with a drawn place up to itself.
        """
        order = list(range(count))
        for place in range(count - 1, 0, -1):
            other = self.below(place + 1)
            order[place], order[other] = order[other], order[place]
        return tuple(order)

    def choose(self, items: Sequence[Item], count: int) -> tuple[Item, ...]:
        """Draw `count` different items, in the order in which they came out.

        Errors: ValueError when there are fewer.
        """
        if not 0 <= count <= len(items):
            raise ValueError(f"{count} of {len(items)} cannot be drawn")
        left = list(items)
        return tuple(left.pop(self.below(len(left))) for _ in range(count))

    def _next(self) -> int:
        self.made += 1
        message = f"{PREFIX}|{self._purpose}|{self.made}".encode("ascii")
        return int.from_bytes(hmac.digest(self._seed, message, "sha256")[:8])
