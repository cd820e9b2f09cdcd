"""A day of openings: one tender after the other is opened while open pages follow and readers look around.

Started by `minikoneps load opening_day`, which prepares the room and gives the verdict.
"""

import json
import os
import random
from dataclasses import asdict
from itertools import cycle
from pathlib import Path

import gevent
from locust import FastHttpUser, between, constant_pacing, events, tag, task
from locust.env import Environment
from locust.exception import StopUser

from loadtests.class_plan import VARIABLE
from loadtests.day_plan import DayPlan
from loadtests.plan import Seat
from loadtests.tab import Heard, Tab
from loadtests.users import PlaybookUser, SmallUser
from minikoneps.playbook.actors import Actor

PLAN = DayPlan.read(Path(os.environ[VARIABLE]))
HEARD = Heard()
OPEN: list[tuple[Tab, Actor]] = []
PUBLIC = ("tenders?range=[0,24]", "tenders/{tender}", "tenders/{tender}/opening", "checkpoint")
CHOICE = random.Random(7)  # noqa: S311 - who reads what: the same in every run
LONGEST_LOOK = 40.0  # seconds for which somebody looks at one tender
LAST_NEWS = 3.0  # seconds in which the news of the last opening may still come
SEATS = cycle(PLAN.watchers)
RUNNING: list[Environment] = []
OPENED: list[str] = []


class Watcher(PlaybookUser):
    """Somebody whose page shows the record of an opening, and is told of each."""

    fixed_count = len(PLAN.watchers)
    wait_time = between(LONGEST_LOOK / 2, LONGEST_LOOK)

    def on_start(self) -> None:
        """Open the page."""
        seat = next(SEATS)
        self.actor = Actor(self.send, PLAN.workshop, seat.token, seat.seat)
        self.tab = Tab(PLAN.server, PLAN.workshop, seat.seat, seat.token, self.fetch, HEARD)
        OPEN.append((self.tab, self.actor))
        gevent.spawn(self.tab.follow)
        gevent.spawn(self.tab.refresh)
        self.tab.open.wait(30)
        self.tab.turn_to("opening", PLAN.tenders[0])

    def fetch(self, path: str) -> None:
        """Read an address of the server as this seat."""
        answer = self.send("GET", path, self.actor.headers(None), None)
        if not 200 <= answer.status < 300:
            HEARD.failed.append(f"{self.actor.name} {path}: {answer.told()}")

    @tag("stream")
    @task
    def turn(self) -> None:
        """Turn to another tender: one that will be opened before long, at the end to one that was."""
        opened = len(OPENED)
        coming = PLAN.tenders[opened : opened + max(1, round(LONGEST_LOOK / PLAN.every))]
        self.tab.turn_to("opening", CHOICE.choice(coming or OPENED))


class Reader(SmallUser):
    """Somebody without a page of their own: a program, or a passer-by."""

    fixed_count = PLAN.readers
    wait_time = between(0.5, 1.5)

    @tag("read")
    @task
    def look(self) -> None:
        """Read what the room shows, and what it publishes."""
        tender = CHOICE.choice(OPENED or PLAN.tenders[:1])
        path = CHOICE.choice(PUBLIC).replace("{tender}", tender)
        status = self.read(PLAN.server, PLAN.workshop, CHOICE.choice(PLAN.watchers), path)
        if status not in (200, 206):
            HEARD.failed.append(f"a reader {path}: {status}")


class Officer(FastHttpUser):
    """The procuring officer, who opens one tender after the other."""

    fixed_count = 1
    wait_time = constant_pacing(PLAN.every)

    def on_start(self) -> None:
        """Take the list of what is to be opened."""
        self.left = iter(PLAN.tenders)

    @tag("open")
    @task
    def open(self) -> None:
        """Open the next."""
        tender = next(self.left, None)
        if tender is None:
            raise StopUser
        with self.client.post(
            f"/api/workshops/{PLAN.workshop}/tenders/{tender}/opening",
            name="an opening",
            json={},
            headers=headers_of(PLAN.officer, f"open-{tender}"),
            catch_response=True,
        ) as answer:
            if 200 <= answer.status_code < 300:
                HEARD.acts += 1
                OPENED.append(tender)
                answer.success()
            else:
                HEARD.failed.append(f"the opening of {tender}: {answer.status_code} {answer.text}")


def headers_of(seat: Seat, key: str) -> dict[str, str]:
    """The headers of an act of a seat."""
    return {"Authorization": f"Bearer {seat.token}", "Seat": seat.seat, "Idempotency-Key": key}


@events.init.add_listener  # type: ignore[untyped-decorator]
def know(environment: Environment, **_more: object) -> None:
    """Know who runs all this."""
    RUNNING.append(environment)


@events.spawning_complete.add_listener  # type: ignore[untyped-decorator]
def begin(user_count: int, **_more: object) -> None:
    """What is heard counts from here on: everybody is there."""
    HEARD.arrived.clear()
    HEARD.shown.clear()
    Path(PLAN.begun).write_text(str(user_count), encoding="utf-8")
    gevent.spawn(finish)


def finish() -> None:
    """Wait until all is opened, then compare what the pages heard with the ledger, and end."""
    gevent.sleep(PLAN.seconds)
    runner = RUNNING[0].runner
    assert runner is not None
    runner.stop()
    gevent.sleep(LAST_NEWS)
    for tab, actor in OPEN:
        tab.compare(actor)
    Path(PLAN.heard).write_text(json.dumps(asdict(HEARD)), encoding="utf-8")
    runner.quit()
    if RUNNING[0].web_ui is not None:  # Locust's page would stay for ever
        RUNNING[0].web_ui.stop()  # type: ignore[no-untyped-call]
