"""Plays the exercises of a server: one thread decides for every room, a few others are the bots' hands."""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import datetime

from sqlmodel import Session

from minikoneps.exercises.facts import ENDED, STARTED
from minikoneps.exercises.plan import Plan, Scene
from minikoneps.exercises.playing import LiveWorld
from minikoneps.exercises.room import people_on, plan_for
from minikoneps.exercises.runs import Runs
from minikoneps.exercises.stage import Finished, Stage
from minikoneps.ledger.act import Act, LogName
from minikoneps.ledger.store import last_position
from minikoneps.playbook.actors import Answer, Send
from minikoneps.playbook.sending import sending
from minikoneps.playbook.world import Unmet
from minikoneps.shared.errors import RuleBroken, in_words
from minikoneps.shared.journal import tell
from minikoneps.workshops.desk import Desk
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.rounds import Rounds

HANDS = 4  # bots that act at the same time, in different rooms

BeforeScene = Callable[[str, str], None]


class Player:
    """Goes on with every exercise that is on; a room is woken by its own ledger."""

    def __init__(
        self,
        rooms: Rooms,
        desk: Desk,
        before_scene: Sequence[BeforeScene] = (),
        readable: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        self.rooms, self.desk, self.before_scene, self.readable = rooms, desk, before_scene, readable
        self.runs = Runs(rooms)
        self._stages: dict[str, Stage] = {}
        self._taking_up = threading.Lock()
        self._open = ExitStack()
        self._address: str | None = None
        self._send: Send | None = None
        self._hands = ThreadPoolExecutor(HANDS, thread_name_prefix="bot")
        self._rounds = Rounds("director", self._turn)

    def start(self) -> None:
        """Find the exercises that are on, and go on with them."""
        self.rooms.hub.attend(self._rounds.woken)
        for workshop in self.rooms.titles():
            try:
                if self._is_on(workshop):
                    self.take_up(workshop)
            except RuleBroken as shut:
                said = in_words(shut)
                tell(logging.WARNING, "exercise.waits", room=workshop, code=shut.code, said=said)
        self._rounds.start()

    def serve_at(self, address: str) -> None:
        """Learn where this server answers: bots come by the same door as people."""
        if self._address is None:
            self._address = address
            self._send = self._open.enter_context(sending(address))
        self._rounds.woken(None)

    def stop(self) -> None:
        """Let bots finish what they do, then end."""
        self._rounds.stop()
        self._hands.shutdown(wait=True, cancel_futures=True)
        self._open.close()

    def works(self) -> bool:
        """Whether bots and exercises go on."""
        return self._rounds.works()

    def take_up(self, workshop: str) -> None:
        """Look after the exercise of a room from now on."""
        with self._taking_up:
            if workshop not in self._stages:
                self._stages[workshop] = Stage(RoomPlace(self, workshop))
        self._rounds.take_up(workshop)

    def world(self, log_name: LogName) -> LiveWorld | None:
        """The bots' world of one attempt; None as long as this server does not know its own address."""
        if self._send is None:
            return None
        send = self._staying(self._send, log_name)
        return LiveWorld(send, self.desk.enlist(), log_name.workshop, self.readable())

    def _staying(self, send: Send, log_name: LogName) -> Send:
        """Send nothing more once the room plays another attempt: what a bot began is for the old one."""

        def send_on(method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
            if self.rooms.door(log_name.workshop).log != log_name:
                raise Unmet(f"the room has left {log_name}")
            return send(method, path, headers, body)

        return send_on

    def send_off(self, workshop: str, log_name: LogName, work: Callable[[], Finished]) -> None:
        """Have a bot do something beside the director."""

        def run() -> None:
            try:
                finished = work()
            except Exception as failure:
                tell(logging.ERROR, "bot.broke_off", failure, room=workshop)
                finished = list
            self._stages[workshop].done(log_name, finished)
            self._rounds.woken(workshop)

        self._hands.submit(run)

    def _is_on(self, workshop: str) -> bool:
        with self.rooms.read(workshop) as session:
            return last_position(session, (STARTED,)) > last_position(session, (ENDED,))

    def _turn(self, workshop: str) -> datetime | None:
        return self._stages[workshop].turn() if self.rooms.leads() else None


class RoomPlace:
    """One room of the server, as its stage asks for it."""

    def __init__(self, player: Player, workshop: str) -> None:
        self._player, self._rooms, self._workshop = player, player.rooms, workshop
        self._people: tuple[int, frozenset[str]] | None = None

    def log(self) -> LogName:
        """The live log."""
        return self._rooms.door(self._workshop).log

    def read(self) -> Session:
        """A session on the live store."""
        return self._rooms.read(self._workshop)

    def write(self, run: Callable[[Act], bool]) -> bool:
        """Write as the server itself, under the seat of the clock."""
        return bool(self._rooms.door(self._workshop).write(run))

    def plan(self, session: Session) -> Plan | None:
        """The plan of the room's scenario; None where it has none that can be played."""
        return plan_for(self._rooms, self._workshop, session)

    def people(self) -> frozenset[str]:
        """The seats on which somebody sits, looked up anew after any change of people or seats."""
        version = self._rooms.control.version
        if self._people is None or self._people[0] != version:
            self._people = version, people_on(self._rooms, self._workshop)
        return self._people[1]

    def world(self, log: LogName) -> LiveWorld | None:
        """The bots' world."""
        return self._player.world(log)

    def send_off(self, log_name: LogName, work: Callable[[], Finished]) -> None:
        """Have a bot do something."""
        self._player.send_off(self._workshop, log_name, work)

    def before(self, scene: Scene) -> None:
        """Tell those who want to know that a scene is about to begin."""
        for told in self._player.before_scene:
            told(self._workshop, scene.id)
