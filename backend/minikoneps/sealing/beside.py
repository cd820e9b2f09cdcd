"""Opening very many envelopes at once, in small processes of their own that end with it.

Opening holds Python's lock, so that threads gain nothing, and everybody else on the server would wait.
"""

import os
import pickle
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from threading import Condition, Thread
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


@contextmanager
def open_all(
    keys: Mapping[str, bytes],
    locked: Sequence[Locked],
    *,
    priced: bool,
    passed: Callable[[int], None] = lambda _: None,
) -> Iterator[Iterator[Found]]:
    """Open every envelope by itself, beside what the caller does; `priced` ones have to hold a price.

    Shapes: in the order of `locked`, each as soon as it is there, so that something can be made of it while
        others are opened; `keys` are private halves by id; `passed` is told how many are done.
    """
    work = _Work(keys, locked, priced, passed)
    try:
        if len(locked) >= WORTH:
            work.share()
        yield work.found()
    finally:
        work.end()


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
        self._opened = opening(keys, priced=priced)
        self._found: dict[int, Sequence[Found]] = {}
        self._done, self._news = 0, Condition()
        self._others: list[_Other] = []

    def found(self) -> Iterator[Found]:
        """What comes out, portion by portion."""
        for start in range(0, len(self._locked), PORTION):
            yield from self._come(start)

    def share(self) -> None:
        """Let processes open from now on."""
        with suppress(OSError):  # where none may be started, this one does it all
            for _ in range(min(MOST, _processors())):
                self._others.append(_Other(self))
        for one in self._others:
            one.start()

    def end(self) -> None:
        """Let the processes end."""
        while self._others:
            self._others.pop().end()

    def _come(self, start: int) -> Sequence[Found]:
        """What came out of a portion; this one does its part until processes are there, or without them."""
        while (found := self._found.pop(start, None)) is None:
            if self._helped():
                self._hear(start)
            elif (mine := self.take()) is not None:
                self.keep(mine, self._opened(self.portion(mine)))
        return found

    def _helped(self) -> bool:
        return any(one.ready for one in self._others)

    def _hear(self, start: int) -> None:
        """Wait for a portion or other news of processes; those that bring nothing for too long are ended."""
        with self._news:
            heard = start in self._found or not self._helped() or self._news.wait(LONGEST)
        if not heard:
            self.end()

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
        with self._news:
            self._found[start] = found
            self._done += len(found)
            self._passed(self._done)
            self._news.notify_all()

    def lose(self, other: "_Other", start: int | None) -> None:
        """Go on without a process; what it had in hand is left to others."""
        with self._news:
            if start is not None:
                self._left.appendleft(start)
            other.ready = False
            self._news.notify_all()


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
                while self.ready and (start := self._work.take()) is not None:
                    _say(self._to, self._work.portion(start))
                    self._work.keep(start, pickle.load(self._back))
        finally:
            self._work.lose(self, start)


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
