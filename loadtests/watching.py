"""Whether what one server committed shows at another: seats that bid at one look at the other."""

import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import httpx

from loadtests.plan import Plan
from loadtests.proof import ACCEPTED, Attempt
from minikoneps.shared.clock import real_now

EVERY, MOST = 5, 12  # how many of the tenderers are watched
WITHIN = 1.0  # seconds
LAST_LOOK = 2.0  # seconds that a watcher may still need when the rush is over


@dataclass
class Watched:
    """When each bid showed at a server that had not received it."""

    seen: dict[str, float] = field(default_factory=dict)

    def delays(self, attempts: Sequence[Attempt], seats: frozenset[str]) -> list[float | None]:
        """How long after its answer each watched bid showed elsewhere; None for one that never did."""
        first = {
            one.bid: one.answered
            for one in reversed(attempts)
            if one.status == ACCEPTED and one.seat in seats and one.bid and one.answered
        }
        return [self.seen[bid] - at if bid in self.seen else None for bid, at in first.items()]


def watched_seats(plan: Plan) -> frozenset[str]:
    """The tenderers whose bids are looked for at the server beside theirs."""
    return frozenset(seat.seat for seat in plan.seats[::EVERY][:MOST])


@contextmanager
def watching(plan: Plan) -> Iterator[Watched]:
    """Follow the events of some tenderers, each at the server beside the one that it bids at."""
    watched = Watched()
    threads = []
    chosen = watched_seats(plan)
    for number, seat in enumerate(plan.seats):
        if seat.seat in chosen:
            address = f"{plan.server_of(number + 1)}/api/workshops/{plan.workshop}/events"
            headers = {"Authorization": f"Bearer {seat.token}", "Seat": seat.seat}
            open_line = threading.Event()
            thread = threading.Thread(
                target=_follow, args=(address, headers, watched, open_line), daemon=True, name=seat.seat
            )
            thread.start()
            open_line.wait(10)
            threads.append(thread)
    yield watched
    for thread in threads:
        thread.join(LAST_LOOK)


def _follow(address: str, headers: dict[str, str], watched: Watched, open_line: threading.Event) -> None:
    with (
        suppress(httpx.TransportError),  # the server was stopped: its bids count as not seen
        httpx.stream("GET", address, headers=headers, timeout=None, trust_env=False) as stream,
    ):
        for line in stream.iter_lines():
            open_line.set()
            if not line.startswith("data:"):
                continue
            entry = json.loads(line.removeprefix("data:")).get("entry") or {}
            if entry.get("kind") == "bid.received":
                watched.seen[entry["data"]["bid"]] = real_now().timestamp()
                return
