"""Sends prepared requests as fast as answers come back, or at a rate, and tells what it saw as JSON.

It runs in a process of its own and does next to nothing for each request, so that it measures the server and
not itself. At a rate, a request is due at an instant drawn beforehand and its wait counts from that instant.

`python -m loadtests.benchmark.generator --port 8001 --requests FILE --clients 32 --seconds 4 [--rate 500]`
"""

import argparse
import asyncio
import json
import mmap
import random
import struct
import time
from collections import Counter, deque
from pathlib import Path
from typing import cast

import uvloop

HEAD_ENDS = b"\r\n\r\n"
LENGTH = b"content-length:"
DRAIN = 10.0  # seconds that open requests have to be answered in the end


def write_requests(path: Path, requests: list[bytes]) -> None:
    """Keep requests in a file, each behind its length."""
    with path.open("wb") as file:
        for one in requests:
            file.write(struct.pack("<I", len(one)) + one)


def read_requests(path: Path) -> list[bytes]:
    """All requests of a file."""
    found = []
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as whole:
        place = 0
        while place < len(whole):
            (length,) = struct.unpack_from("<I", whole, place)
            found.append(whole[place + 4 : place + 4 + length])
            place += 4 + length
    return found


class Load:
    """What all connections share: what is left to send, and what was seen."""

    def __init__(self, requests: list[bytes], rate: float | None) -> None:
        self.waiting: deque[bytes] = deque(requests)
        self.rate, self.late = rate, deque[tuple[float, bytes]]()
        self.idle: deque[Client] = deque()  # in turn: a server closes those that rest for long
        self.statuses: Counter[int] = Counter()
        self.waits: list[float] = []
        self.first_refusal = b""
        self.open, self.acknowledged = 0, 0
        self.measured, self.stopped = False, False

    def next(self, client: "Client") -> None:
        """Give a connection its next request, or let it rest."""
        if self.rate is not None:
            if self.late:
                client.send(*self.late.popleft())
            else:
                self.idle.append(client)
        elif self.waiting and not self.stopped:
            client.send(time.perf_counter(), self.waiting.popleft())

    def answered(self, status: int, wait: float, body: bytes) -> None:
        """Count an answer."""
        self.open -= 1
        self.acknowledged += status == 201
        if self.measured:
            self.statuses[status] += 1
            if status == 201:
                self.waits.append(wait)
            elif not self.first_refusal:
                self.first_refusal = body[-700:]

    async def at_a_rate(self, seconds: float) -> None:
        """Let requests become due at instants that come as buyers come: independent of each other."""
        assert self.rate is not None
        until, due = time.perf_counter() + seconds, time.perf_counter()
        while self.waiting:
            due += random.expovariate(self.rate)
            if due > until:
                return
            if (ahead := due - time.perf_counter()) > 0.001:
                await asyncio.sleep(ahead)
            if self.idle:
                self.idle.popleft().send(due, self.waiting.popleft())
            else:
                self.late.append((due, self.waiting.popleft()))


class Client(asyncio.Protocol):
    """One connection that has one request open at a time."""

    def __init__(self, load: Load) -> None:
        self._load, self._since = load, 0.0
        self._buffer, self._needs = b"", -1

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection stands."""
        self._transport = cast("asyncio.Transport", transport)

    def send(self, since: float, request: bytes) -> None:
        """Send a request that was due at an instant."""
        self._since = since
        self._load.open += 1
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        """Collect an answer."""
        self._buffer += data
        if self._needs < 0:
            end = self._buffer.find(HEAD_ENDS)
            if end < 0:
                return
            head = self._buffer[:end].lower()
            place = head.find(LENGTH) + len(LENGTH)
            stop = head.find(b"\r", place)
            self._needs = end + 4 + int(head[place : stop if stop > 0 else end])
        if len(self._buffer) < self._needs:
            return
        answer, self._buffer, self._needs = self._buffer, b"", -1
        self._load.answered(int(answer[9:12]), time.perf_counter() - self._since, answer)
        self._load.next(self)


async def run(asked: argparse.Namespace) -> dict[str, object]:
    """Warm up, measure, and let what is open be answered."""
    load = Load(read_requests(asked.requests), asked.rate)
    loop = asyncio.get_running_loop()
    clients = []
    for _ in range(asked.clients):
        _, client = await loop.create_connection(lambda: Client(load), "127.0.0.1", asked.port)
        clients.append(client)
    for client in clients:
        load.next(client)
    began = asyncio.create_task(load.at_a_rate(asked.warm + asked.seconds)) if asked.rate else None
    await asyncio.sleep(asked.warm)
    print("warm", flush=True)
    load.measured, started = True, time.perf_counter()
    while time.perf_counter() - started < asked.seconds and (load.waiting or load.open):
        await asyncio.sleep(0.01)
    load.measured, took = False, time.perf_counter() - started
    print("done", flush=True)
    load.stopped = True
    if began is not None:
        began.cancel()
    until = time.perf_counter() + DRAIN
    while load.open and time.perf_counter() < until:
        await asyncio.sleep(0.01)
    waits = sorted(load.waits)
    accepted = load.statuses[201]
    return {
        "seconds": took,
        "accepted": accepted,
        "acknowledged": load.acknowledged,
        "per_second": accepted / took,
        "statuses": dict(load.statuses),
        "refusal": load.first_refusal.decode("utf-8", "replace"),
        "unanswered": load.open,
        "p50": waits[len(waits) // 2] * 1000 if waits else None,
        "p99": waits[len(waits) * 99 // 100] * 1000 if waits else None,
        "own_cpu": time.process_time(),
    }


def main() -> None:
    """Read the command line, run, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--requests", type=Path, required=True)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--warm", type=float, default=1.0)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--rate", type=float)
    print(json.dumps(uvloop.run(run(parser.parse_args()))), flush=True)


if __name__ == "__main__":
    main()
