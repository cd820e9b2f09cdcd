"""Our server with the transaction alone left out: `python -m loadtests.benchmark.nowrite serve …`.

Everything else stays: the strict layer, the token, the moment in which a group gathers, the look-ups and
decisions of each bid, the entries, the tree, the signature, the proofs, the kept answer as text. No lock is
taken, no row is written, nothing is committed. What another bid of the same run has brought is not seen,
which no bid of the benchmark asks for.
"""

from typing import Any

from sqlmodel import Session

from minikoneps import cli
from minikoneps.bids import store as bids
from minikoneps.consortia import store as consortia
from minikoneps.ledger import store as ledger
from minikoneps.ledger.door import Door
from minikoneps.ledger.peers import Peers
from minikoneps.shared.database import Stores
from minikoneps.shared.reading import READ

WRITE, KEEP, BEGUN, BIDS = Stores.write, Door._keep, set[str](), list[bool]()


def add_nothing(_session: Session, *_rows: Any) -> None:
    """Where rows would be added."""


def no_bid(*_rows: Any) -> None:
    """Where bids would be added."""
    BIDS[:] = [True]


def read_only(stores: Stores, store: str) -> Session:
    """Where the lock would be taken; a room that wakes up before the first bid may hold its clock."""
    return stores.read(store) if store in BEGUN else WRITE(stores, store)


def keep_nothing(door: Door, session: Session) -> None:
    """Where the commit would be."""
    if READ in session.info:
        session.rollback()
        return
    KEEP(door, session)
    if BIDS:
        BEGUN.add(door.log.store)


def say_nothing(_peers: Peers, *_said: Any, **_more: Any) -> None:
    """Where other servers would be told what is decided."""


def leave_out() -> None:
    """Take the transaction out of this process."""
    for module, instead in ((bids, no_bid), (consortia, add_nothing), (ledger, add_nothing)):
        setattr(module, "insert_rows", instead)  # noqa: B010 - on purpose, and not for type checkers
    setattr(Stores, "write", read_only)  # noqa: B010
    setattr(Door, "_keep", keep_nothing)  # noqa: B010
    for told in ("join", "leave", "note", "ask"):
        setattr(Peers, told, say_nothing)


if __name__ == "__main__":
    leave_out()
    cli.main()
