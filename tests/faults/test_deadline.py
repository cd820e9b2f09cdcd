"""Around a deadline, by the sender's own clock on the same machine: late is late, in time is in time."""

import json
import socket
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from loadtests.server import Server
from tests.faults.rush import PLAN, TENDERERS
from tests.serving import Room, Served, open_room, sealed_bid

pytestmark = pytest.mark.alone
BIDS, BEFORE, AFTER = 200, 2.0, 2.0
MARGIN = 0.5


@dataclass
class Attempt:
    """One bid sent in two parts, with the sender's own stamps."""

    first_byte: float
    last_byte: float
    status: int
    code: str | None


def send_at(address: tuple[str, int], head: bytes, body: bytes, at: float, slow: bool) -> Attempt:
    """Send a request so that its last byte leaves at a moment; a slow one starts a second earlier."""
    with socket.create_connection(address, timeout=30) as line:
        wait_until(at - 1.0 if slow else at)
        first = time.time()  # noqa: TID251 - the sender judges by its own clock
        line.sendall(head + body[:-1])
        wait_until(at)
        line.sendall(body[-1:])
        last = time.time()  # noqa: TID251
        answer = b""
        while chunk := line.recv(65536):
            answer += chunk
    top, _, rest = answer.partition(b"\r\n\r\n")
    status = int(top.split()[1])
    return Attempt(first, last, status, None if status == 201 else json.loads(rest)["code"])


def wait_until(at: float) -> None:
    while (left := at - time.time()) > 0:  # noqa: TID251
        time.sleep(min(left, 0.05))


def rush(server: Server, room: Room, tender: dict[str, Any], deadline: float) -> list[Attempt]:
    """Two hundred bids whose last bytes leave from two seconds before to two seconds after the deadline."""
    parties = {row["seat"]: row["party"] for row in room.get("trainer", "/seats").json()}
    attempts: list[Attempt] = []

    def one(number: int) -> None:
        seat = f"tenderer-{number + 1}"
        body = json.dumps(sealed_bid(room.slug, tender, parties[seat], str(700_000 + number))).encode()
        path = room.path(f"/tenders/{tender['id']}/bids")
        head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
            f"Authorization: {room.at[seat].headers['Authorization']}\r\nSeat: {seat}\r\n"
            f"Idempotency-Key: around-{number:04d}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        ).encode()
        at = deadline - BEFORE + (BEFORE + AFTER) * number / BIDS
        attempts.append(send_at(("127.0.0.1", server.port), head, body, at, slow=number % 3 == 0))

    threads = [threading.Thread(target=one, args=(number,)) for number in range(BIDS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return attempts


def test_no_late_bid_gets_in_and_no_timely_one_is_kept_out(server: Server, served: Served) -> None:
    assert TENDERERS < BIDS
    plan = [
        *PLAN[:4],
        *(
            {"seat": f"tenderer-{n}", "role": "tenderer", "organisation": f"Firm {n}"}
            for n in range(1, BIDS + 1)
        ),
    ]
    with open_room(served, together=True, seats=plan, rate=1) as room:
        tender = room.publish()
        room.done("trainer", "/clock", {"toEvent": {"tender": tender["id"], "plusSeconds": -6}})
        clock = room.get("trainer", "/clock").json()
        ahead = instant(tender["tenderPeriod"]["endDate"]) - instant(clock["anchorVirtual"])
        attempts = rush(server, room, tender, instant(clock["anchorReal"]) + ahead)

        accepted = [attempt for attempt in attempts if attempt.status == 201]
        refused = [attempt for attempt in attempts if attempt.status != 201]
        deadline = instant(clock["anchorReal"]) + ahead
        assert len(attempts) == BIDS
        assert {attempt.code for attempt in refused} == {"bids.late"}
        assert [a for a in accepted if a.first_byte > deadline] == []
        assert [a for a in refused if a.last_byte < deadline - MARGIN] == []
        assert len(accepted) > BIDS // 4
        assert len(refused) > BIDS // 4
        entries = entries_of(room)
        closing = entries.index("tender.closed")
        assert entries.count("bid.received") == 0  # the trainer sees none of them before the opening
        assert closing > 0


def entries_of(room: Room) -> list[str]:
    """The kinds of all entries, empty where the trainer may not read."""
    kinds: list[str] = []
    cursor = None
    while True:
        page = room.trainer.get(room.path("/entries"), params={"after": cursor} if cursor else {}).json()[
            "entries"
        ]
        if not page:
            return kinds
        kinds += ["" if row["entry"] is None else row["entry"]["kind"] for row in page]
        cursor = page[-1]["cursor"]


def instant(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()
