"""A rush of bids through whatever breaks: what was answered 201 is kept, all else must be said in words."""

import io
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from minikoneps.ledger.receipt import Receipt
from minikoneps.shared.lists import LONGEST
from minikoneps.verification.reading import read_bundle
from tests.serving import SEATS, Room, sealed_bid

Figure = Callable[[str], None]
TENDERERS, CLIENTS = 24, 6
PATIENCE_SECONDS = 60
IN_WORDS = (503, 507)
INSTANCE = "urn:minikoneps:request-"
PLAN = [
    *(seat for seat in SEATS if seat["role"] != "tenderer"),
    *(
        {"seat": f"tenderer-{number}", "role": "tenderer", "organisation": f"Firm {number}"}
        for number in range(1, TENDERERS + 1)
    ),
]
BIDDERS = [row["seat"] for row in PLAN if row["role"] == "tenderer"]


@dataclass
class Sent:
    """One bid that was sent, and its answer if one came."""

    seat: str
    path: str
    key: str
    body: dict[str, Any]
    answer: dict[str, Any] | None = None


@dataclass
class Rush:
    """Clients that bid and replace their bids until told to stop; a bid that was not taken is sent again."""

    room: Room
    tender: dict[str, Any]
    parties: dict[str, str]
    pause: float = 0.0
    trusting: bool = True  # whether anything but the answers that pass is a fault of the server
    sent: list[Sent] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def going_on(self, clients: int = CLIENTS) -> Iterator[None]:
        """Bid for as long as something else is done."""
        parts = [BIDDERS[part::clients] for part in range(clients)]
        threads = [threading.Thread(target=self.run, args=(seats,)) for seats in parts]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self.over.set()
            for thread in threads:
                thread.join()

    def run(self, seats: list[str]) -> None:
        """Bid for some seats in turn; a bid that got no answer is sent again, the very same."""
        last: dict[str, Sent] = {}
        number = 0
        while not self.over.is_set():
            seat = seats[number % len(seats)]
            number += 1
            before = last.get(seat)
            sent = before if before and before.answer is None else self.next_of(seat, before, number)
            if sent is not before:
                last[seat] = sent
                self.sent.append(sent)
            self.send(sent)
            self.over.wait(self.pause)

    def acknowledged(self) -> list[Sent]:
        return [sent for sent in self.sent if sent.answer is not None]

    def wait_for(self, more: int) -> None:
        """Let so many more bids be answered; how fast a machine answers is not what is asked here."""
        wanted = len(self.acknowledged()) + more
        end = time.monotonic() + PATIENCE_SECONDS
        while len(self.acknowledged()) < wanted:
            assert not (self.trusting and self.wrong), self.wrong
            assert time.monotonic() < end, f"fewer than {more} bids were answered in {PATIENCE_SECONDS} s"
            time.sleep(0.01)

    def next_of(self, seat: str, before: Sent | None, number: int) -> Sent:
        """The first bid of a seat, or the one that replaces its last."""
        path = f"/tenders/{self.tender['id']}/bids"
        if before is not None and before.answer is not None:
            path = f"/bids/{before.answer['bid']['id']}/replacement"
        body = sealed_bid(self.room.slug, self.tender, self.parties[seat], str(700_000 + number))
        return Sent(seat, path, f"{seat}-{number:06d}", body)

    def send(self, sent: Sent) -> None:
        """Send it; no answer is no news, and a refusal must be one of those that pass."""
        begun = time.monotonic()
        try:
            answer = self.room.post(sent.seat, sent.path, sent.body, key=sent.key)
        except httpx.TransportError:
            time.sleep(0.05)
            return
        self.seconds.append(time.monotonic() - begun)
        if answer.status_code == 201:
            try:
                sent.answer = answer.json()
            except ValueError:
                self.wrong.append(f"201 {dict(answer.headers)} {answer.content[:300]!r}")
            return
        self.wrong += faults_of(answer)
        self.refused[str(answer.status_code)] += 1
        time.sleep(0.05)

    def lost(self) -> set[str]:
        """Bids that were acknowledged and are not there."""
        stored = {bid["id"] for seat in BIDDERS for bid in self.bids_of(seat)}
        return {sent.answer["bid"]["id"] for sent in self.acknowledged() if sent.answer} - stored

    def bids_of(self, seat: str) -> list[dict[str, Any]]:
        """All bids of a seat, one range after the other."""
        bids: list[dict[str, Any]] = []
        while True:
            span = f"[{len(bids)},{len(bids) + LONGEST - 1}]"
            page = self.room.get(seat, f"/tenders/{self.tender['id']}/bids?range={span}").json()
            bids += page
            if len(page) < LONGEST:
                return bids

    def prove(self) -> None:
        """Nothing that was acknowledged is lost, nothing stands twice, and the ledger is whole."""
        assert self.wrong == []
        assert self.lost() == set()
        for sent in self.sent:
            first = sent.answer
            self.send(sent)
            assert sent.answer is not None
            assert first is None or sent.answer == first
        check_ledger(self.room, self.sent)


def faults_of(answer: httpx.Response) -> list[str]:
    """What is wrong with a refusal that should pass: its status, its words, when to come again."""
    if answer.status_code not in IN_WORDS:
        return [f"{answer.status_code} {answer.text[:300]}"]
    told, kind = answer.json(), answer.headers["content-type"]
    good = kind == "application/problem+json" and told["code"].startswith("server.")
    good = good and told["title"] and told["remedy"] and told["instance"].startswith(INSTANCE)
    return [] if good and int(answer.headers["retry-after"]) > 0 else [answer.text]


def rush_in(room: Room) -> Rush:
    """A rush on a new tender of a room that was planned for it."""
    room.at.sit_down()
    tender = room.publish()
    return Rush(room, tender, {row["seat"]: row["party"] for row in room.get("trainer", "/seats").json()})


def check_ledger(room: Room, sent: list[Sent]) -> None:
    """Each bid stands once in the ledger, where its receipt says."""
    bundle = read_bundle(io.BytesIO(room.get("trainer", "/bundle").content))
    leaves = [line.leaf for line in bundle.lines]
    places = set()
    for one in sent:
        assert one.answer is not None
        receipt = Receipt.from_json(one.answer["receipt"])
        assert receipt.faults(room.shown["keyFingerprint"]) == []
        assert leaves[receipt.index] == receipt.entry.leaf()
        places.add(receipt.index)
    assert len(places) == len(sent)
    entries = room.get("trainer", "/entries?limit=500").json()
    assert entries["checkpoint"]["size"] == len(leaves)


def at_most(seconds: list[float], share: float) -> float:
    """What so large a share of them does not exceed."""
    return sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * share))]
