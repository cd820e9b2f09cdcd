"""A class at work: everybody seated, each with an open page that is told of every act, as long as wanted.

Started by `minikoneps load workshop`, which prepares the room and gives the verdict.
"""

import json
import os
import random
import re
from contextlib import suppress
from dataclasses import asdict
from http.cookies import SimpleCookie
from itertools import count
from pathlib import Path
from typing import Any

import gevent
from locust import events, task
from locust.env import Environment

from loadtests.class_plan import VARIABLE, ClassPlan, Seated
from loadtests.tab import Heard, Tab
from loadtests.users import PlaybookUser
from minikoneps.playbook.actors import Actor, Answer, Bot, Send, Trainer
from minikoneps.playbook.steps.asking import answer as answer_enquiry
from minikoneps.playbook.steps.asking import ask, waiting
from minikoneps.playbook.steps.bidding import replace_bid, submit_bid
from minikoneps.playbook.world import Unmet, World

PLAN = ClassPlan.read(Path(os.environ[VARIABLE]))
HEARD = Heard()
SCREENS = ("tasks", "tasks", "notice", "notice", "tenders", "envelope")
LINES = ("read_card", "take_hint", "keep_receipt", "talk_at_table")
ASSET = re.compile(r'(?:src|href)="(/assets/[^"]+)"')
RETRIES = 2  # what a browser does with a read whose connection was closed under it
BUSY = random.Random(7)  # noqa: S311 - who does what when: the same in every run
LAST_NEWS = 3.0  # seconds in which the news of the last act may still come
SEATS = iter(PLAN.seats)
RUNNING: list[Environment] = []
OPEN: list[tuple[Tab, Actor]] = []


class SeatWorld(World):
    """The world as one seat sees it, which knows its tender already."""

    def __init__(self, send: Send, bot: Bot) -> None:
        super().__init__(send, bot.token, PLAN.workshop, confirms=False)
        self.bots[bot.name] = bot
        self._roles = {bot.name: str(bot.role)}

    def find_tender(self) -> str:
        """The tender of the workshop."""
        return PLAN.tender

    def tender(self) -> dict[str, Any]:
        """The notice as this seat reads it."""
        (bot,) = self.bots.values()
        found: dict[str, Any] = self.shown(bot.see(self.tender_path()), "the notice")
        return found


class Seating(PlaybookUser):
    """Somebody with a browser: comes in by the PIN, sits down, and leaves the page open."""

    abstract = True
    acts = 0

    def fetch(self, path: str) -> None:
        """Read an address of the server as this seat."""
        for _ in range(RETRIES):
            answer = self.send("GET", path, self.actor.headers(None), None)
            if answer.status:
                break
        if not 200 <= answer.status < 300:
            HEARD.failed.append(f"{self.actor.name} {path}: {answer.told()}")

    def open_page(self, actor: Actor) -> None:
        """Open the page: what it is made of, what it shows first, and its stream."""
        self.actor = actor
        first = self.send("GET", "/", {}, None)
        for asset in ASSET.findall(first.body.decode()):
            self.send("GET", asset, {}, None)
        self.tab = Tab(PLAN.server, PLAN.workshop, str(actor.seat), str(actor.token), self.fetch, HEARD)
        OPEN.append((self.tab, actor))
        self.tab.load()
        gevent.spawn(self.tab.follow)
        gevent.spawn(self.tab.refresh)
        self.tab.open.wait(30)
        self.tab.turn_to("tasks", PLAN.tender)

    def join(self, place: Seated) -> Bot:
        """Come in by the PIN on the wall and sit down."""
        asked = json.dumps({"pin": PLAN.pin, "name": place.seat}).encode()
        answer = self.send("POST", "/api/join", {"Content-Type": "application/json"}, asked)
        cookie = SimpleCookie(answer.headers.get("set-cookie", ""))
        self.client.cookiejar.clear()  # from here on as a program: a token is sent once, not twice
        bot = Bot(self.send, PLAN.workshop, cookie["mk"].value, None, place.role, place.party)
        claimed = bot.act(f"/seats/{place.seat}/claim")
        if not claimed.good:
            raise RuntimeError(f"{place.seat} cannot sit down: {claimed.told()}")
        bot.seat = place.seat
        return bot

    def done(self, act: Any) -> None:
        """Do something, and count it; what a rule refuses is an answer too."""
        try:
            act()
        except Unmet as refused:
            HEARD.failed.append(f"{self.actor.name}: {refused}")
        else:
            HEARD.acts += 1


class Trainee(Seating):
    """Somebody on a seat: reads, bids, replaces the bid, takes a hint, asks now and then."""

    fixed_count = len(PLAN.seats)

    def wait_time(self) -> float:
        """How long somebody looks at a screen."""
        return BUSY.uniform(6, 20) / PLAN.pace

    def on_start(self) -> None:
        """Come in and sit down."""
        place = next(SEATS)
        self.place, bot = place, self.join(place)
        self.world = SeatWorld(self.send, bot)
        self.open_page(bot)
        gevent.spawn(self.tab.poll)

    @task(6)
    def look(self) -> None:
        """Go to another screen."""
        self.tab.turn_to(BUSY.choice(SCREENS), PLAN.tender)

    @task(3)
    def work(self) -> None:
        """Do the seat's part: a bid, or an answer."""
        if self.place.role == "procuringOfficer":
            with suppress(Unmet):  # nobody has asked
                waiting(self.world, self.world.bot(self.place.seat))
                self.done(lambda: answer_enquiry(self.world, "Yes, as the notice says."))
        elif self.place.role == "tenderer":
            self.tab.turn_to("envelope", PLAN.tender)
            total = str(BUSY.randrange(30_000, 36_000)) + "000"
            bids = submit_bid if self.world.bid_of(self.place.seat) is None else replace_bid
            self.done(lambda: bids(self.world, self.place.seat, total))

    @task(1)
    def wonder(self) -> None:
        """Take a hint, or ask once."""
        if self.place.role != "tenderer":
            return
        if self.acts == 0 and BUSY.random() < 0.5:
            self.acts += 1
            self.done(lambda: ask(self.world, self.place.seat, f"May a bid of {self.place.seat} be split?"))
            return
        open_cards = self.open_cards()
        if card := next(iter(open_cards), None):
            granted, answer = self.world.granted, self.actor.act(f"/exercise/tasks/{card}/hints")
            # The trainer may begin the act anew while the hint is asked for: then the card was put away.
            if answer.code == "exercises.task_unknown" and self.open_cards().get(card) != open_cards[card]:
                HEARD.left_behind += 1
            else:
                self.done(lambda: granted(answer, "a hint"))

    def open_cards(self) -> dict[str, str]:
        """The cards that lie open and have hints left, and since when."""
        cards = self.actor.see("/exercise").json()["cards"]
        lying = (card for card in cards if card["standing"] == "open" and card["hintsLeft"])
        return {card["id"]: card["openedAt"] for card in lying}


class Lead(Seating):
    """The trainer: looks at the board, says a line, begins an act once more, lets the clock run or hold."""

    fixed_count = 1

    def wait_time(self) -> float:
        """How often a trainer does something."""
        return BUSY.uniform(8, 12) / PLAN.pace

    def on_start(self) -> None:
        """Open the board, and the wall beside it."""
        self.turns = count()
        self.trainer = Trainer(self.send, PLAN.workshop, PLAN.trainer_token, "trainer")
        self.open_page(self.trainer)
        self.tab.turn_to("desk", PLAN.tender)
        gevent.spawn(self.hang_wall)

    def hang_wall(self) -> None:
        """The projector's page, which looks again every two seconds."""
        while True:
            self.send("GET", f"/api/projector/{PLAN.projector}", {}, None)
            gevent.sleep(2)

    @task
    def lead(self) -> None:
        """One of the things a trainer does, in turn."""
        turn = next(self.turns)
        if turn % 6 == 0:
            self.say(self.trainer.act(f"/exercise/scenes/{PLAN.scene}", {}))
        elif turn % 3 == 0:
            line = {"line": LINES[turn // 3 % len(LINES)]}
            self.say(self.trainer.act("/exercise/messages", line))
        else:
            self.say(self.trainer.move_clock({"rate": turn % 2}))

    def say(self, answer: Answer) -> None:
        """Count an act of the trainer's."""
        self.done(lambda: self.world_of().granted(answer, "an act of the trainer"))

    def world_of(self) -> World:
        """The trainer's own world."""
        return World(self.send, PLAN.trainer_token, PLAN.workshop)


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


@events.user_error.add_listener  # type: ignore[untyped-decorator]
def stumble(exception: Exception, **_more: object) -> None:
    """Somebody of the class could not go on."""
    HEARD.failed.append(f"{type(exception).__name__}: {exception}")


def finish() -> None:
    """Let the class work for its time, then compare what it heard with the ledger, and end."""
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
