"""Lets the rivals of every room bid at their time, over HTTP and by the room's clock."""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from http.client import HTTPException
from typing import Any

from minikoneps.crowds import service, timing
from minikoneps.crowds.bidding import send_bid, take_back
from minikoneps.crowds.rules import CrowdStatus
from minikoneps.crowds.service import Rival, Work
from minikoneps.ledger.act import LogName
from minikoneps.ledger.platform import down_since
from minikoneps.ledger.service import get_clock
from minikoneps.parties.rules import Role
from minikoneps.playbook.actors import Answer, Bot, Send, Trainer
from minikoneps.playbook.sending import sending
from minikoneps.shared.clock import WorkshopClock, real_now
from minikoneps.shared.errors import RuleBroken, in_words
from minikoneps.shared.journal import tell
from minikoneps.tenders.service import deadline_of
from minikoneps.workshops.desk import Desk
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.rounds import Rounds
from minikoneps.workshops.schemas import ClockMove

HANDS = 8  # rivals that act at the same time
AT_ONCE = 96  # rivals after which the room is looked at anew
BREATH = timedelta(milliseconds=10)  # between two looks, for other rooms
SOON = timedelta(seconds=1)  # until a rival tries again what did not reach the server
LONGEST = 60.0  # seconds that a move of the clock waits for those who meant to bid before it


@dataclass
class Told:
    """What the rivals of one log were answered that the ledger does not say.

    Shapes: `refused` are codes by seat and notice version; `until` is where the clock is about to be moved.
    """

    log: LogName
    refused: dict[tuple[str, int], str] = field(default_factory=dict)
    until: datetime | None = None


class Crowds:
    """Looks after the rooms in which a crowd has something to do."""

    def __init__(self, rooms: Rooms, desk: Desk) -> None:
        self._rooms, self._desk = rooms, desk
        self._told: dict[str, Told] = {}
        self._rounds = Rounds("crowds", self._turn)
        self._caught_up = threading.Condition()
        self._hands = ThreadPoolExecutor(HANDS, thread_name_prefix="rival")
        self._open = ExitStack()
        self._send: Send | None = None

    def start(self) -> None:
        """Find the crowds that have something to do, and go on with them."""
        self._rooms.hub.attend(self._rounds.woken)
        for workshop in self._rooms.titles():
            try:
                with self._rooms.read(workshop) as session:
                    there = bool(service.list_work(session))
            except RuleBroken as shut:
                tell(logging.WARNING, "crowd.room_shut", room=workshop, code=shut.code, said=in_words(shut))
            else:
                if there:
                    self._rounds.take_up(workshop)
        self._rounds.start()

    def serve_at(self, address: str) -> None:
        """Learn where this server answers: rivals come by the same door as people."""
        if self._send is None:
            self._send = self._open.enter_context(sending(address))
        self._rounds.woken(None)

    def stop(self) -> None:
        """Let rivals finish what they do, then end."""
        self._rounds.stop()
        self._hands.shutdown(wait=True, cancel_futures=True)
        self._open.close()

    def take_up(self, workshop: str) -> None:
        """Look after a room from now on."""
        self._told_of(workshop)
        self._rounds.take_up(workshop)

    def _told_of(self, workshop: str) -> Told:
        log = self._rooms.door(workshop).log
        told = self._told.get(workshop)
        if told is None or told.log != log:  # another attempt, or another run
            told = self._told[workshop] = Told(log)
        return told

    def refused(self, workshop: str, work: Work) -> Mapping[str, str]:
        """The codes that rivals were refused with for the notice in force, by seat."""
        told, tender = self._told.get(workshop), work.tender
        if told is None or tender is None:
            return {}
        return {
            seat: code for (seat, version), code in told.refused.items() if version == tender.notice_version
        }

    def before_move(self, workshop: str, move: ClockMove) -> Callable[[], None] | None:
        """How to let those bid who mean to before the clock is moved on; None where nobody does."""
        if workshop not in self._told or (move.to is None and move.to_event is None):
            return None
        return partial(self._catch_up, workshop, move)

    def _catch_up(self, workshop: str, move: ClockMove) -> None:
        with self._rooms.read(workshop) as session:
            until, event = move.to, move.to_event
            if event is not None:
                until = deadline_of(session, event.tender, event.plus_seconds)
        told = self._told[workshop]
        told.until = until
        self._rounds.woken(workshop)
        with self._caught_up:
            self._caught_up.wait_for(lambda: told.until is None, LONGEST)

    def _turn(self, workshop: str) -> datetime | None:
        """Let everybody act whose time has come, and say when the next one's comes."""
        send, told = self._send, self._told_of(workshop)
        until = told.until
        if send is None or not self._rooms.leads():
            return None
        with self._rooms.read(workshop) as session:
            clock, down = get_clock(session), down_since(session) is not None
            works = service.list_work(session)
            now = clock.at(real_now())
            open_now = service.find_open(session, now)
        again, busy = None, False
        for work in works if not down else ():
            status = work.status(now)
            if status is CrowdStatus.WAITING and open_now is not None:
                joined = partial(service.join, crowd_id=work.crowd.id, tender_id=open_now)
                self._rooms.door(workshop).write(joined)
                return real_now()
            acts, waits = self._due(work, status, clock, told, until)
            failed = self._let_act(send, told, work, acts[:AT_ONCE])
            busy = busy or bool(acts)
            again = timing.earlier(again, real_now() + SOON if failed else waits)
        if busy:
            return timing.earlier(again, real_now() + BREATH)
        with self._caught_up:
            if told.until == until:  # nobody has asked for more meanwhile
                told.until = None
                self._caught_up.notify_all()
        return again

    def _due(
        self, work: Work, status: CrowdStatus, clock: WorkshopClock, told: Told, until: datetime | None
    ) -> tuple[Sequence[Rival], datetime | None]:
        """Who has something to do now, and when somebody else will."""
        if work.tender is None:
            return [], None
        if status is CrowdStatus.WITHDRAWN:
            return [rival for rival in work.rivals if rival.party in work.standing], None
        if status is not CrowdStatus.BIDDING:
            return [], None
        version = work.tender.notice_version
        left = [
            rival
            for rival in work.rivals
            if not work.has_bid(rival) and (rival.seat, version) not in told.refused
        ]
        return timing.due(work, left, clock, real_now(), until)

    def _let_act(self, send: Send, told: Told, work: Work, rivals: Sequence[Rival]) -> int:
        """Let rivals act side by side; gives how many could not reach the server."""
        if not rivals or work.tender is None:
            return 0
        token, workshop = self._desk.enlist(), told.log.workshop
        trainer = Trainer(send, workshop, token)
        tender = trainer.see(f"/tenders/{work.tender.id}")
        if not tender.good:
            return len(rivals)
        act = partial(self._act, send, told, work, tender.json())
        return sum(self._hands.map(act, rivals))

    def _act(self, send: Send, told: Told, work: Work, tender: Mapping[str, Any], rival: Rival) -> bool:
        """Let one rival act; whether it did not reach the server."""
        bot = Bot(send, told.log.workshop, self._desk.enlist(), rival.seat, Role.TENDERER.value, rival.party)
        try:
            if work.crowd.withdrawn_at is None:
                answer = send_bid(bot, tender, work, rival)
            else:
                answer = take_back(bot, work.standing[rival.party].id)
        except (OSError, HTTPException) as failure:
            tell(logging.WARNING, "rival.not_heard", failure, room=told.log.workshop)
            return True
        return self._note(told, work, rival, answer)

    def _note(self, told: Told, work: Work, rival: Rival, answer: Answer) -> bool:
        if answer.good or work.tender is None:
            return False
        if answer.status >= 500:
            return True
        told.refused[rival.seat, work.tender.notice_version] = answer.code or str(answer.status)
        return False
