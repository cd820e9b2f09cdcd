"""Bringing one database forward along its tree of revisions, inside the caller's transaction.

A revision's name begins with the number of the form that it leads to: `0003_baseline` leads to form 3.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from threading import Lock

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from minikoneps.migrations.triggers import unguarded

CONTROL, WORKSHOP = "control", "workshop"
_PLACE = Path(__file__).parent
_ONE_AT_A_TIME = Lock()  # Alembic keeps what is under way in one place for the whole process


class CannotGoForward(Exception):
    """A database whose form leads nowhere, or that would come out unguarded; the message says which."""


@cache
def newest(tree: str) -> int:
    """The number of the form that a tree leads to."""
    return max(number_of(path.name) for path in (_PLACE / tree / "versions").glob("[0-9]*.py"))


def number_of(revision: str) -> int:
    """The number of the form that a revision leads to."""
    return int(revision[:4])


def form_of(connection: Connection) -> int:
    """The number of a database's form; 0 of one without tables."""
    if inspect(connection).has_table("schema_version"):
        return int(connection.exec_driver_sql("SELECT version FROM schema_version").scalar_one())
    if connection.dialect.name == "sqlite":  # where the first programs wrote it
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    return 0


def is_newest(connection: Connection, tree: str, append_only: Iterable[str]) -> bool:
    """Whether a database has come to the end of its tree, and its past is guarded."""
    heads = MigrationContext.configure(connection).get_current_heads()
    return heads == _heads(tree) and not unguarded(connection, append_only)


@cache
def _heads(tree: str) -> tuple[str, ...]:
    return tuple(script_of(tree).get_heads())


def bring_forward(
    connection: Connection, tree: str, append_only: Iterable[str], to: int | None = None
) -> None:
    """Run the revisions that a database has not seen, up to the newest form or one before it.

    Errors: CannotGoForward; what the database says to a revision that it does not take.
    """
    with _ONE_AT_A_TIME:
        script = script_of(tree)
        names = {number_of(found.revision): found.revision for found in script.walk_revisions()}
        found = form_of(connection)
        if found and not inspect(connection).has_table("alembic_version"):
            if found not in names:
                raise CannotGoForward(f"there is no way on from form {found}")
            MigrationContext.configure(connection).stamp(script, names[found])
        if to is not None and to not in names:
            raise CannotGoForward(f"form {to} is not on the way")
        config = _config(tree)
        config.attributes["connection"] = connection
        command.upgrade(config, "head" if to is None else names[to])
    _write_form(connection, newest(tree) if to is None else to)
    if open_to_change := unguarded(connection, append_only):
        raise CannotGoForward(f"the past could be changed in: {', '.join(open_to_change)}")


def _write_form(connection: Connection, number: int) -> None:
    if inspect(connection).has_table("schema_version"):
        connection.exec_driver_sql("DELETE FROM schema_version")
        connection.exec_driver_sql(f"INSERT INTO schema_version (version) VALUES ({number})")
    else:
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")


@cache
def script_of(tree: str) -> ScriptDirectory:
    """The revisions of a tree."""
    return ScriptDirectory.from_config(_config(tree))


def _config(tree: str) -> Config:
    config = Config()
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", str(_PLACE).replace("%", "%%"))
    config.set_main_option("version_locations", str(_PLACE / tree / "versions").replace("%", "%%"))
    return config
