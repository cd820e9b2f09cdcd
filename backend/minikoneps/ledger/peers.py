"""Several servers on one ledger: what each of them says while it holds the ledger's head.

Only PostgreSQL has several; one server on a folder of files needs nobody's word.
"""

import json
from collections.abc import Callable, Set
from datetime import datetime

from sqlmodel import Session, col, delete, select

from minikoneps.ledger.tables import LedgerWriter
from minikoneps.shared.adding import say
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.postgres import CHANNEL

_NOTE = "UPDATE ledger_writer SET drained_to = $1 WHERE process = $2"
_NOTE_AND_TELL = f"WITH noted AS ({_NOTE}) SELECT pg_notify('{CHANNEL}', $3)"  # noqa: S608


class Peers:
    """One server among those that write a workshop's ledger; `living` gives the names of all of them."""

    def __init__(self, process: str, workshop: str, living: Callable[[], Set[str]]) -> None:
        self._process, self._workshop, self._living = process, workshop, living

    def join(self, session: Session, now: datetime) -> None:
        """Take a line of one's own, and strike out those of servers that are gone."""
        kept = {*self._living(), self._process}
        session.execute(delete(LedgerWriter).where(col(LedgerWriter.process).not_in(kept)))
        session.add(LedgerWriter(process=self._process, drained_to=now))

    def leave(self, session: Session) -> None:
        """Strike one's own line out."""
        session.execute(delete(LedgerWriter).where(col(LedgerWriter.process) == self._process))

    def behind(self, session: Session, real: datetime) -> bool:
        """Whether another living server may still hold an act that came in before this instant."""
        rows = select(LedgerWriter.process).where(
            col(LedgerWriter.process) != self._process, col(LedgerWriter.drained_to) < real
        )
        late = session.exec(rows).all()
        return bool(late) and not self._living().isdisjoint(late)

    def note(self, session: Session, drained_to: datetime, *, grown: bool) -> None:
        """Say up to when everything that came in here is decided, and to all that the ledger has grown."""
        if grown:
            self._tell(session, drained_to, {"workshop": self._workshop})
        else:
            say(session, _NOTE, [instant_text(drained_to), self._process])

    def ask(self, session: Session, drained_to: datetime) -> None:
        """The same, and ask the others to say it too."""
        self._tell(session, drained_to, {"workshop": self._workshop, "drain": True})

    def _tell(self, session: Session, drained_to: datetime, told: dict[str, object]) -> None:
        say(session, _NOTE_AND_TELL, [instant_text(drained_to), self._process, json.dumps(told)])
