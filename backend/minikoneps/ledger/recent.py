"""The newest entries of each ledger, read once after a commit for everybody who follows it."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from threading import Lock

from sqlmodel import Session

from minikoneps.ledger import store
from minikoneps.ledger.act import LogName
from minikoneps.ledger.hub import Hub
from minikoneps.ledger.service import Seen, entry_of, list_seen
from minikoneps.ledger.tables import LedgerEntry

AT_ONCE = 500  # entries read together
KEPT = 1000  # entries of one ledger that are kept at hand; whoever is further behind reads for themselves
WEIGHT = 4_000_000  # characters of them: an opening has a row for each bid; the last is kept however long


@dataclass
class Tail:
    """The last entries of one log, whoever may read them; `opened` is as of the last of them."""

    log: LogName
    first: int
    opened: frozenset[str]
    entries: list[Seen] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    grown: int = -1

    def cut(self) -> None:
        """Let go of the first of them, where there are too many or they are too long."""
        over = max(len(self.entries) - KEPT, 0)
        weight = sum(self.weights[over:])
        while weight > WEIGHT and over < len(self.entries) - 1:
            weight -= self.weights[over]
            over += 1
        self.first += over
        del self.entries[:over], self.weights[:over]


class Recent:
    """The tails of the ledgers that are followed."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._lock = Lock()
        self._tails: dict[str, Tail] = {}
        self._reading: dict[str, Lock] = {}

    def list_seen(
        self, session: Session, log: LogName, seats: Set[str], start: int, limit: int
    ) -> list[Seen]:
        """Entries from a position on, each as far as these seats may read it.

        The session must not have read anything yet: it has to see what was committed until now.
        """
        with self._lock:
            reading = self._reading.setdefault(log.workshop, Lock())
        with reading:
            tail = self._brought_up(session, log)
            behind, opened = start < tail.first, tail.opened
            entries = tail.entries[start - tail.first :][:limit] if not behind else []
        if behind:
            return list_seen(session, seats, start, limit)
        return [
            Seen(
                one.position,
                one.leaf,
                one.entry if one.entry is not None and one.entry.visible_to(seats, opened) else None,
            )
            for one in entries
        ]

    def _brought_up(self, session: Session, log: LogName) -> Tail:
        grown = self._hub.grown(
            log.workshop
        )  # before the look: what is committed meanwhile is looked for again
        tail = self._tails.get(log.workshop)
        if tail is None or tail.log != log:
            tail = Tail(log, store.get_size(session), store.opened_tenders(session), grown=grown)
            self._tails[log.workshop] = tail
        if tail.grown == grown:
            return tail
        rows: Sequence[LedgerEntry] | None = None
        while rows is None or len(rows) == AT_ONCE:
            rows = store.list_entries(session, tail.first + len(tail.entries), AT_ONCE)
            tail.entries += [Seen(row.position, row.leaf, entry_of(row)) for row in rows]
            tail.weights += [len(row.body) for row in rows]
            if any(row.kind == store.OPENING for row in rows):
                tail.opened = store.opened_tenders(session)
        tail.cut()
        tail.grown = grown
        return tail
