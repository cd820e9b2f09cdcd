"""What went wrong with what the stores lie on, told by the error of whichever program keeps them.

A fault of the ground is nobody's mistake and passes: it is answered with what to do, never as a bug.
"""

import errno
import sqlite3
from enum import StrEnum
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree


class Fault(StrEnum):
    """A kind of fault; its value is the code that it is answered with."""

    FULL = "server.storage_full"
    READ_ONLY = "server.read_only"
    GONE = "server.database_gone"
    BUSY = "server.busy"
    BROKEN = "server.storage_broken"
    UNCERTAIN = "server.uncertain"


_OF_SYSTEM = {
    errno.ENOSPC: Fault.FULL,
    errno.EDQUOT: Fault.FULL,
    errno.EFBIG: Fault.FULL,
    errno.EROFS: Fault.READ_ONLY,
    errno.EIO: Fault.BROKEN,
    errno.EMFILE: Fault.BUSY,
    errno.ENFILE: Fault.BUSY,
}
_OF_SQLITE = {  # by the first word of the error's name; the longer ones first
    "SQLITE_IOERR_SHMSIZE": Fault.FULL,
    "SQLITE_FULL": Fault.FULL,
    "SQLITE_READONLY": Fault.READ_ONLY,
    "SQLITE_BUSY": Fault.BUSY,
    "SQLITE_LOCKED": Fault.BUSY,
    "SQLITE_IOERR": Fault.BROKEN,
    "SQLITE_CANTOPEN": Fault.BROKEN,
    "SQLITE_CORRUPT": Fault.BROKEN,
    "SQLITE_NOTADB": Fault.BROKEN,
    "SQLITE_PROTOCOL": Fault.BUSY,
}
_OF_POSTGRES = {  # by the class of the SQLSTATE, or by all of it
    "53100": Fault.FULL,
    "25006": Fault.READ_ONLY,
    "08": Fault.GONE,
    "57P": Fault.GONE,
    "53": Fault.BUSY,
    "40": Fault.BUSY,
    "55P03": Fault.BUSY,
    "58": Fault.BROKEN,
    "XX": Fault.BROKEN,
}
_UNDONE = {Fault.FULL, Fault.READ_ONLY, Fault.BUSY}  # a commit that fails so has kept nothing


def fault_of(failure: BaseException) -> Fault | None:
    """The fault of the ground behind a failure; None for anything else."""
    if isinstance(failure, NoneFree):
        return Fault.BUSY
    why: Any = failure.orig if isinstance(failure, DBAPIError) else failure
    if isinstance(why, sqlite3.Error):
        return _first(_OF_SQLITE, getattr(why, "sqlite_errorname", ""))
    if isinstance(why, OSError):
        return _OF_SYSTEM.get(why.errno or 0)
    if hasattr(why, "sqlstate"):  # psycopg's; it need not be installed
        if why.sqlstate is None:  # no server said it: the line to it broke
            return Fault.GONE if type(why).__name__ in ("OperationalError", "ConnectionTimeout") else None
        return _first(_OF_POSTGRES, why.sqlstate)
    return None


def fault_of_commit(failure: BaseException) -> Fault | None:
    """The same for a commit: where nobody can tell whether it was kept, that is what is wrong."""
    found = fault_of(failure)
    return found if found is None or found in _UNDONE else Fault.UNCERTAIN


def _first(known: dict[str, Fault], name: str) -> Fault | None:
    return next((fault for begin, fault in known.items() if name.startswith(begin)), None)
