"""What was answered 201 is kept, however often the server is killed in the middle of the rush."""

import io
import random
import threading
import time
from dataclasses import dataclass, field
from typing import Any

import httpx

from loadtests.server import Server
from minikoneps.ledger.receipt import Receipt
from minikoneps.verification.reading import read_bundle
from tests.serving import SEATS, Room, Served, open_room, sealed_bid

TENDERERS, CLIENTS = 24, 6
BETWEEN_KILLS, PATIENCE_SECONDS = 10, 60
PLAN = [
    *(seat for seat in SEATS if seat["role"] != "tenderer"),
    *(
        {"seat": f"tenderer-{number}", "role": "tenderer", "organisation": f"Firm {number}"}
        for number in range(1, TENDERERS + 1)
    ),
]


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
    """Clients that bid and replace their bids until told to stop."""

    room: Room
    tender: dict[str, Any]
    parties: dict[str, str]
    sent: list[Sent] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

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

    def acknowledged(self) -> list[Sent]:
        return [sent for sent in self.sent if sent.answer is not None]

    def wait_for(self, more: int) -> None:
        """Let so many more bids be answered; how fast a machine answers is not what is asked here."""
        wanted = len(self.acknowledged()) + more
        end = time.monotonic() + PATIENCE_SECONDS
        while len(self.acknowledged()) < wanted:
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
        """Send it; no answer is no news."""
        try:
            answer = self.room.post(sent.seat, sent.path, sent.body, key=sent.key)
        except httpx.TransportError:
            time.sleep(0.05)
            return
        assert answer.status_code == 201, answer.text
        sent.answer = answer.json()


def test_every_acknowledged_bid_survives_being_killed(
    server: Server, served: Served, full_counts: bool
) -> None:
    kills = 20 if full_counts else 3
    with open_room(served, seats=PLAN, rate=1) as room:
        room.at.sit_down()
        tender = room.publish()
        rush = Rush(room, tender, {row["seat"]: row["party"] for row in room.get("trainer", "/seats").json()})
        seats = [row["seat"] for row in PLAN if row["role"] == "tenderer"]
        clients = [threading.Thread(target=rush.run, args=(seats[part::CLIENTS],)) for part in range(CLIENTS)]
        for client in clients:
            client.start()
        for _ in range(kills):
            rush.wait_for(BETWEEN_KILLS)
            time.sleep(random.random() / 10)  # noqa: S311,TID251 - when to kill is not a secret
            server.kill_and_restart()
        rush.over.set()
        for client in clients:
            client.join()
        acknowledged = rush.acknowledged()
        assert len(acknowledged) >= BETWEEN_KILLS * kills

        stored = {
            bid["id"] for seat in seats for bid in room.get(seat, f"/tenders/{tender['id']}/bids").json()
        }
        assert {sent.answer["bid"]["id"] for sent in acknowledged if sent.answer} <= stored
        for sent in rush.sent:
            first = sent.answer
            rush.send(sent)
            assert first is None or sent.answer == first
        check_ledger(room, rush.sent)


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
