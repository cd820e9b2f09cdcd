"""How often a thing is read: once for an answer, once for good, or on from where the last reader was."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from threading import Lock
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlmodel import Session

Asked = ParamSpec("Asked")
Found = TypeVar("Found")
Key = TypeVar("Key", bound=Hashable)
READ = "read"  # where a session that only reads keeps what it found
WRITES = "writes"  # where a session says that it may see what is not committed
COMMITTED = "committed"  # where a session finds what its store has committed and never changes
MOST_COMMITTED = 6_000  # things of one store that are kept at hand: two for each tender of a record morning


def once(read: Callable[Concatenate[Session, Asked], Found]) -> Callable[Concatenate[Session, Asked], Found]:
    """Read a thing once for an answer that asks for it again and again; a session that writes reads anew."""

    @wraps(read)
    def kept(session: Session, /, *asked: Asked.args, **named: Asked.kwargs) -> Found:
        found: dict[Any, Found] | None = session.info.get(READ)
        if found is None:
            return read(session, *asked, **named)
        key = (read, asked, tuple(named.items()))
        if key not in found:
            found[key] = read(session, *asked, **named)
        return found[key]

    return kept


@contextmanager
def only_reading(session: Session) -> Iterator[None]:
    """A part of an act that changes nothing: it too reads a thing once."""
    if READ in session.info:
        yield
        return
    session.flush()
    session.info[READ] = {}
    try:
        yield
    finally:
        del session.info[READ]


@contextmanager
def nothing_written(session: Session) -> Iterator[None]:
    """The beginning of a session that writes: what it finds so far is committed."""
    before, session.info[WRITES] = session.info.get(WRITES, False), False
    try:
        yield
    finally:
        session.info[WRITES] = before


class Newest(Generic[Key, Found]):
    """What was found last, and no more of it than `most`."""

    def __init__(self, most: int) -> None:
        self._most, self._lock = most, Lock()
        self._kept: OrderedDict[Key, Found] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def find(self, key: Key) -> Found | None:
        """What was kept under that key, or None."""
        return self._kept.get(key)

    def keep(self, found: Mapping[Key, Found]) -> None:
        """Keep it for everybody; the oldest make room."""
        with self._lock:
            self._kept.update(found)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def drop(self, key: Key) -> None:
        """Keep it no longer."""
        with self._lock:
            self._kept.pop(key, None)


class Committed:
    """What was read of one store for good, the newest of it, and what grows, as far as it was read."""

    def __init__(self) -> None:
        self.grown: dict[Hashable, Any] = {}
        self.kept: Newest[Any, Any] = Newest(MOST_COMMITTED)


def read_all_for_good(
    session: Session, keys: Iterable[Key], read: Callable[[list[Key]], Mapping[Key, Found]]
) -> dict[Key, Found]:
    """Read what never changes once it is committed: the first who reads nothing else does it for all others.

    No row of a table may be kept so: it belongs to the session that read it.
    """
    committed: Committed = session.info[COMMITTED]
    kept = {key: committed.kept.find(key) for key in keys}
    if missing := [key for key, found in kept.items() if found is None]:
        found = read(missing)
        kept.update(found)
        if not session.info.get(WRITES, False):
            committed.kept.keep(found)
    return {key: one for key, one in kept.items() if one is not None}


def read_for_good(session: Session, key: Hashable, read: Callable[[], Found]) -> Found:
    """Read one thing that never changes once it is committed; None is what is not there yet."""

    def read_it(_: object) -> dict[Hashable, Any]:
        found = read()
        return {} if found is None else {key: found}

    return read_all_for_good(session, [key], read_it).get(key)  # type: ignore[return-value]  # None is a Found


def read_on(session: Session, key: Hashable, begin: Found, further: Callable[[Found], Found]) -> Found:
    """Read what grows from where the last reader left it, which nobody writes into.

    What a session that writes reads it keeps for itself.
    """
    committed: Committed = session.info[COMMITTED]
    found = further(committed.grown.get(key, begin))
    if not session.info.get(WRITES, False):
        committed.grown[key] = found
    return found
