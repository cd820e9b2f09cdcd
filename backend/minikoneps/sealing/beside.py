"""Opening very many envelopes at once, in small processes of their own that end with it.

Opening holds Python's lock, so that threads gain nothing, and everybody else on the server would wait.
"""

import os
import pickle
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from threading import Event, Lock, Thread
from typing import IO

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from minikoneps.sealing.envelope import open_envelope, open_price, read_key
from minikoneps.sealing.payload import BidPayload, EnvelopeUnopenable

COMMAND = [sys.executable, "-m", "minikoneps.sealing.beside"]
WORTH = 1_000  # envelopes from which other processes are worth their start
PORTION = 200  # envelopes that are handed over together
MOST = 4  # processes
READY = "ready"  # what a process says first
LONGEST = 30.0  # seconds without a portion after which processes are given up

Locked = tuple[str, str, bytes]
"""An envelope: the id of its key, what it is bound to, and its bytes."""
Found = BidPayload | str
"""What came out of an envelope, or the reason why nothing did."""


def open_all(
    keys: Mapping[str, bytes],
    locked: Sequence[Locked],
    *,
    priced: bool,
    passed: Callable[[int], None] = lambda _: None,
) -> list[Found]:
    """Open every envelope by itself; `priced` ones have to hold a price.

    Shapes: in the order of `locked`; `keys` are private halves by id; `passed` is told how many are done.
    """
    work = _Work(keys, locked, priced, passed)
    if len(locked) >= WORTH:
        work.share()
    work.do()  # all of it, or what processes that died have left
    return work.found


def open_one(private: X25519PrivateKey, info: str, ciphertext: bytes, *, priced: bool) -> Found:
    """Open one envelope."""
    try:
        return (open_price if priced else open_envelope)(private, info, ciphertext)
    except EnvelopeUnopenable as shut:
        return shut.reason


class _Work:
    """What is to be opened, and what came of it so far."""

    def __init__(
        self,
        keys: Mapping[str, bytes],
        locked: Sequence[Locked],
        priced: bool,
        passed: Callable[[int], None],
    ) -> None:
        self._keys, self._locked, self._priced, self._passed = keys, locked, priced, passed
        self._left = deque(range(0, len(locked), PORTION))
        self._done, self._feeding, self._lock, self._over = 0, 0, Lock(), Event()
        self.found: list[Found] = [""] * len(locked)

    def share(self) -> None:
        """Have processes do it; this one does its part until they are there."""
        others: list[_Other] = []
        with suppress(OSError):  # where none may be started, this one does it all
            for _ in range(min(MOST, _processors())):
                others.append(_Other(self))
        self._feeding = len(others)
        for one in others:
            one.start()
        self.do(lambda: any(one.ready for one in others))
        before = -1
        while not self._over.wait(LONGEST) and self._done > before:
            before = self._done
        for one in others:
            one.end()

    def do(self, enough: Callable[[], bool] = lambda: False) -> None:
        """Do here what is left, until it is enough."""
        opened = opening(self._keys, priced=self._priced)
        while not enough() and (start := self.take()) is not None:
            self.keep(start, opened(self.portion(start)))

    def first(self) -> object:
        """What a process has to know before all else."""
        return dict(self._keys), self._priced

    def take(self) -> int | None:
        """The start of the next portion."""
        try:
            return self._left.popleft()
        except IndexError:
            return None

    def portion(self, start: int) -> Sequence[Locked]:
        """The envelopes of a portion."""
        return self._locked[start : start + PORTION]

    def keep(self, start: int, found: Sequence[Found]) -> None:
        """Keep what came of a portion."""
        self.found[start : start + PORTION] = found
        with self._lock:
            self._done += len(found)
            self._passed(self._done)
            if self._done == len(self._locked):
                self._over.set()

    def lose(self, start: int | None) -> None:
        """Go on without a process; what it had in hand is left to others."""
        if start is not None:
            self._left.append(start)
        with self._lock:
            self._feeding -= 1
            if self._feeding == 0:
                self._over.set()


class _Other:
    """A process that opens envelopes, and the thread that feeds it."""

    def __init__(self, work: _Work) -> None:
        self._work, self.ready = work, False
        self._process = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._to, self._back = self._process.stdin, self._process.stdout
        self._thread = Thread(target=self._feed, name="opening beside", daemon=True)

    def start(self) -> None:
        """Begin to feed it."""
        self._thread.start()

    def end(self) -> None:
        """Let go of it: nothing is left, or it takes too long."""
        self._process.kill()
        self._thread.join()
        with suppress(BrokenPipeError):  # of what was not sent any more
            self._to.close()
        self._back.close()
        self._process.wait()

    def _feed(self) -> None:
        start = None
        try:
            with suppress(OSError, EOFError, pickle.UnpicklingError):  # it died
                _say(self._to, self._work.first())
                self.ready = pickle.load(self._back) == READY
                while (start := self._work.take()) is not None:
                    _say(self._to, self._work.portion(start))
                    self._work.keep(start, pickle.load(self._back))
        finally:
            self._work.lose(start)


def opening(keys: Mapping[str, bytes], *, priced: bool) -> Callable[[Sequence[Locked]], list[Found]]:
    """How portions are opened; the keys, of which a tender has few, are made ready once."""
    ready = {name: read_key(private) for name, private in keys.items()}

    def opened(portion: Sequence[Locked]) -> list[Found]:
        return [open_one(ready[key], info, content, priced=priced) for key, info, content in portion]

    return opened


def _processors() -> int:
    affine = getattr(os, "sched_getaffinity", None)
    return (os.cpu_count() or 1) if affine is None else len(affine(0))


def _say(to: IO[bytes], what: object) -> None:
    pickle.dump(what, to, pickle.HIGHEST_PROTOCOL)
    to.flush()


def serve(come: IO[bytes], back: IO[bytes]) -> None:
    """Open what comes in, portion by portion, until the other end is closed."""
    keys, priced = pickle.load(come)
    opened = opening(keys, priced=priced)
    _say(back, READY)
    while True:
        try:
            portion = pickle.load(come)
        except EOFError:
            return
        _say(back, opened(portion))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends it, or ends, and then nothing comes in
    serve(sys.stdin.buffer, sys.stdout.buffer)
