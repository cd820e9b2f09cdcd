"""Everybody bids in the last seconds: sealed bids into one tender, denser and denser up to its deadline.

Started by `python -m loadtests.run closing_rush`, which prepares the room and proves the outcome.
"""

import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import gevent
from gevent.event import AsyncResult
from locust import events, task
from locust.exception import StopUser

from loadtests.plan import VARIABLE, Plan, Seat, attempt_line
from loadtests.proof import Attempt, schedule
from loadtests.users import PlaybookUser, time_the_bytes
from minikoneps.playbook.actors import Answer, Bot, Send, Trainer
from minikoneps.playbook.sending import sending
from minikoneps.playbook.steps.bidding import resend, try_to_bid
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import instant_text, parse_instant
from minikoneps.shared.clock import real_now

PLAN = Plan.read(Path(os.environ[VARIABLE]))
AGAIN_EVERY = 5  # each fifth tenderer sends its bid a second time
PATIENCE = 1200  # how often a tenderer without an answer tries again
time_the_bytes()


class Rush:
    """What the users of one generator share: the deadline in real time, turns, and the file of attempts."""

    def __init__(self, plan: Plan) -> None:
        moments = schedule(len(plan.seats), plan.seconds)
        self.turns: Iterator[tuple[int, Seat, float]] = iter(
            [
                (number, seat, moment)
                for number, (seat, moment) in enumerate(zip(plan.seats, moments, strict=True))
            ]
        )
        self.deadline: AsyncResult = AsyncResult()
        self.file = Path(plan.attempts).open("a", encoding="utf-8")  # noqa: SIM115 - open as long as the rush
        self.left = len(plan.seats)

    def begin(self, send: Send) -> None:
        """Move the clock to so many seconds before the deadline, and tell everybody when that is."""
        trainer = Trainer(send, PLAN.workshop, PLAN.trainer_token)
        event = {"tender": PLAN.tender["id"], "event": "deadline", "plusSeconds": -PLAN.seconds}
        moved = trainer.move_clock({"toEvent": event, "rate": 1})
        clock = moved.json()
        if not moved.good:
            raise RuntimeError(f"the clock could not be moved: {moved.told()}")
        ahead = parse_instant(PLAN.tender["tenderPeriod"]["endDate"]) - parse_instant(clock["anchorVirtual"])
        deadline = parse_instant(clock["anchorReal"]) + ahead / clock["rate"]
        Path(PLAN.deadline).write_text(instant_text(deadline), encoding="utf-8")
        self.deadline.set(deadline)

    def note(self, attempt: Attempt) -> None:
        """Keep an attempt."""
        self.file.write(attempt_line(attempt))
        self.file.flush()


RUSH = Rush(PLAN)


class Tenderer(PlaybookUser):
    """One tenderer: waits for its moment, seals, sends, and now and then sends again."""

    @task
    def bid(self) -> None:
        """Bid once."""
        number, seat, moment = next(RUSH.turns)
        self.server = PLAN.server_of(number)
        world = TendererWorld(self.send, seat)
        deadline: datetime = RUSH.deadline.get()
        gevent.sleep(max(0.0, (deadline + timedelta(seconds=moment) - real_now()).total_seconds()))
        answer = self.timed(world, seat, lambda: try_to_bid(world, seat.seat, PLAN.total))
        for again in range(1, PATIENCE):
            if answer.status:
                break
            gevent.sleep(0.25)
            self.server = PLAN.server_of(number + again)
            answer = self.timed(world, seat, lambda: resend(world, seat.seat))
        if number % AGAIN_EVERY == 0 and answer.status:
            self.server = PLAN.server_of(number + 1)
            self.timed(world, seat, lambda: resend(world, seat.seat))
        RUSH.left -= 1
        if RUSH.left == 0:
            self.environment.runner.quit()
        raise StopUser

    def timed(self, world: World, seat: Seat, act: Callable[[], object]) -> Answer:
        """Act, and keep when the bytes left and what was answered."""
        greenlet: Any = gevent.getcurrent()
        greenlet.first_byte = greenlet.last_byte = None
        act()
        answer = world.attempt or Answer(0, {}, b"")
        given = answer.json() if answer.good else {}
        key = world.sent[seat.seat].key
        first, last = greenlet.first_byte, greenlet.last_byte
        bid = given.get("bid", {}).get("id")
        RUSH.note(
            Attempt(
                seat.seat,
                key,
                first,
                last,
                answer.status,
                answer.code,
                bid,
                given.get("receipt"),
                world.sent[seat.seat].body,
                real_now() if answer.status else None,
            )
        )
        return answer


class TendererWorld(World):
    """The world of a tenderer who is about to bid: its own seat alone, and the notice read already."""

    def __init__(self, send: Send, seat: Seat) -> None:
        super().__init__(send, None, PLAN.workshop, confirms=False)
        self.bots[seat.seat] = Bot(send, PLAN.workshop, seat.token, seat.seat, "tenderer", seat.party)

    def find_tender(self) -> str:
        """The tender of the rush."""
        return str(PLAN.tender["id"])

    def tender(self) -> dict[str, Any]:
        """The notice of the rush."""
        return PLAN.tender


@events.spawning_complete.add_listener  # type: ignore[untyped-decorator]
def begin(user_count: int, **_more: object) -> None:
    """Let the rush begin when everybody is there."""
    if not RUSH.deadline.ready():
        with sending(PLAN.server_of(0)) as send:
            RUSH.begin(send)
