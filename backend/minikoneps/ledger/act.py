"""What one act sees of its workshop while the writer decides it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from sqlmodel import Session

from minikoneps.ledger.entry import ALL, Audience, Entry
from minikoneps.shared.access import CLOCK, Caller
from minikoneps.shared.identifiers import new_salt


@dataclass(frozen=True)
class LogName:
    """A ledger's name: the workshop, and which attempt at it."""

    workshop: str
    attempt: int

    def __str__(self) -> str:
        return f"{self.workshop}/{self.attempt}"

    @property
    def store(self) -> str:
        """The name of the store that holds it."""
        return f"{self.workshop.replace('-', '_')}_{self.attempt}"


class Keys(Protocol):
    """The private keys of one workshop; they lie in the control database, never in a store."""

    def signing_key(self) -> bytes:
        """The Ed25519 key that signs the workshop's checkpoints."""
        ...

    def new_opening_key(self, tender: str, stage: str) -> tuple[str, str]:
        """Make an opening key, keep its private half, and give its id and public half in hexadecimal."""
        ...

    def opening_private_key(self, key: str) -> bytes:
        """The private half of an opening key, asked for by the opening alone."""
        ...


class Batch(Protocol):
    """What like acts of one transaction have looked up together, and what they have decided so far."""

    def write(self) -> None:
        """Write what was decided, all at once."""
        ...


@dataclass(frozen=True)
class Ahead:
    """How like acts look up together what each of them needs, before the first of them is decided.

    Shapes: `look` gets the `wish` of each. Such an act changes its batch last of all, so that a refused
        one leaves nothing behind, and writes nothing itself.
    """

    look: Callable[[Session, Sequence[Any]], Batch]
    wish: Any


@dataclass
class Act:
    """One act inside its transaction.

    `received_at` is the workshop's time when the request's last byte was in: what deadlines are judged by.
    `asked_by` is the seat whose wish this act carries out, where a second person approved it.
    `ahead` is what an act that is decided together with like ones has looked up with them.
    `unnamed` keeps to itself which participant acted from the seat.
    """

    session: Session
    log: LogName
    keys: Keys
    caller: Caller | None
    received_at: datetime
    received_real: datetime
    recorded_at: datetime
    size: int
    entries: list[Entry] = field(default_factory=list)
    asked_by: str | None = None
    ahead: Batch | None = None
    unnamed: bool = False

    @property
    def seat(self) -> str:
        """The seat under which this act stands in the ledger."""
        return CLOCK if self.caller is None else self.caller.seat or self.caller.participant

    @property
    def next_position(self) -> int:
        """Where the next entry of this act will stand in the ledger."""
        return self.size + len(self.entries)

    def append(self, kind: str, data: Mapping[str, object], audience: Audience = ALL) -> Entry:
        """Add an entry that is written with this act or not at all."""
        entry = Entry(
            kind=kind,
            seat=self.seat,
            recorded_at=self.recorded_at,
            recorded_real=self.received_real,
            audience=audience,
            salt=new_salt(),
            data=data,
            by=None if self.caller is None or self.unnamed else self.caller.participant,
        )
        self.entries.append(entry)
        return entry
