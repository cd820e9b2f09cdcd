"""Databases as schemas of one PostgreSQL database, made by its owning login and served by another."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import OperationalError

from minikoneps.migrations.forward import form_of
from minikoneps.settings import Postgres
from minikoneps.shared.copies import SNAPSHOTS, Copies
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.form import Form
from minikoneps.shared.snapshot import copy_back, copy_to_file, write_copy

CHANNEL = "minikoneps"  # where servers tell each other what they have committed
CONTROL = "minikoneps"  # the schema of the control database
MAKING = 6_510_001  # the advisory lock under which schemas are made and migrated, one at a time
MAY_TOO_MUCH = """
SELECT rolsuper OR pg_has_role(current_user, datdba, 'MEMBER')
  OR has_database_privilege(current_user, current_database(), 'CREATE')
FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()
"""


CONNECTING = {
    "prepare_threshold": None,  # search_path and kept statements do not mix: same text, other tables
    "connect_timeout": 3,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
_GONE: set[str] = set()  # databases that do not answer: each server's listener asks every second
_SCRIPTS: dict[Form, str] = {}


class Schemas:
    """The schemas of one PostgreSQL database, each under its name."""

    def __init__(self, database: Postgres, form: Form, folder: Path) -> None:
        self._database, self._form, self._snapshots = database, form, folder / SNAPSHOTS
        self.copies = Copies(folder)
        self._serving = serving_engine(database.serving)

    def exists(self, name: str) -> bool:
        """Whether there is such a schema; it is made whole or not at all."""
        with self.engine(name).connect() as connection:
            return connection.exec_driver_sql("SELECT to_regclass('schema_version')").scalar_one() is not None

    def engine(self, name: str) -> Engine:
        """The serving engine of a schema: all share one pool of connections."""
        return self._serving.execution_options(schema=name)

    def version(self, engine: Engine) -> int:
        """The number of a schema's form."""
        with engine.connect() as connection:
            return int(connection.exec_driver_sql("SELECT version FROM schema_version").scalar_one())

    def prepare(self) -> None:
        """Nothing: the first schema tells how the others are made."""

    def create(self, name: str) -> None:
        """Make a schema in one transaction of the owner, and let the serving login in as far as it must."""
        self._create(name, lambda _connection: None)

    def keep(self, name: str, label_of: Callable[[sqlite3.Connection], str]) -> str:
        """Copy a schema that others go on writing, as it stands at one moment, into a file."""

        def write(draft: Path) -> None:
            draft.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self.engine(name).connect() as connection:
                write_copy(connection, self._form, self._form.version, draft)

        return self.copies.keep(name, write, label_of)

    def restore(self, kept: str, name: str) -> None:
        """Make a schema from a copy, brought to today's form; the copy stays as it is."""
        self._create(name, lambda connection: copy_back(self.copies.path(kept), self._form, connection))

    def _create(self, name: str, fill: Callable[[Connection], None]) -> None:
        role = self._serving_role(name)
        with owning(self._database, name) as connection:
            if connection.exec_driver_sql("SELECT current_schema()").scalar_one() is not None:
                raise FileExistsError(name)
            connection.exec_driver_sql(f'CREATE SCHEMA "{name}"')
            make(connection, self._form)
            fill(connection)
            grant(connection, name, role, self._form)

    def bring_forward(self, name: str) -> bool:
        """Bring a schema to today's form, after a copy of it as a file; whether it had to be."""
        role = self._serving_role(name)
        with owning(self._database, name) as connection:
            found = form_of(connection)
            if found > self._form.version or self._form.is_whole(connection):
                return False  # a newer one is not this program's to change
            connection.exec_driver_sql("SELECT id FROM head FOR UPDATE")  # nobody writes meanwhile
            copy_to_file(connection, self._form, found, self._snapshots / f"{name}.form{found}.db")
            self._form.bring_forward(connection)
            grant(connection, name, role, self._form)
        return True

    def _serving_role(self, name: str) -> str:
        with self.engine(name).connect() as connection:
            return str(connection.exec_driver_sql("SELECT quote_ident(current_user)").scalar_one())

    def release(self, engine: Engine) -> None:
        """Nothing is held for one schema alone."""

    def close(self) -> None:
        """Let go of every connection."""
        self._serving.dispose()


def serving_engine(url: str) -> Engine:
    """An engine whose transactions name their schema first; unless they write, they see one state."""
    engine = _engine(url, pool_size=8, max_overflow=24, pool_timeout=10, pool_recycle=900)

    @event.listens_for(engine, "begin")
    def enter(connection: Any) -> None:
        must_answer(url)
        options = connection.get_execution_options()
        schema = options["schema"]  # KeyError: no workshop, no query
        line, writes = connection.connection.driver_connection, options.get("writing")
        line.ask("BEGIN" if writes else "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        line.ask(f'SET LOCAL search_path TO "{schema}", pg_temp')
        if writes:
            line.ask("SELECT id FROM head FOR UPDATE")

    return engine


@contextmanager
def owning(database: Postgres, schema: str) -> Iterator[Connection]:
    """A transaction of the owning login in a schema, one at a time among all processes."""
    engine = _engine(database.owner, poolclass=NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql(f'SET LOCAL search_path TO "{schema}"')
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MAKING})")
        yield connection


def listening_engine(url: str) -> Engine:
    """An engine for the one connection that listens, and asks whether the database is there."""
    return _engine(url, poolclass=NullPool, asking=True)


def is_gone(url: str) -> bool:
    """Whether a database is known not to answer."""
    return url in _GONE


def mark(url: str, *, gone: bool) -> None:
    """Say of a database that it does not answer, or that it answers again."""
    (_GONE.add if gone else _GONE.discard)(url)


def must_answer(url: str) -> None:
    """Let nobody begin to wait for a database that does not answer."""
    if url in _GONE:
        raise OperationalError("", None, _lines().nobody_answers())


def _engine(url: str, *, asking: bool = False, **more: Any) -> Engine:
    try:
        engine = create_engine(url, connect_args=CONNECTING, hide_parameters=True, **more)
    except ModuleNotFoundError:
        problem = "the driver is missing; type: pip install minikoneps[postgres]"
        raise RuleBroken("workshops.database_setting", problem=problem) from None

    @event.listens_for(engine, "do_connect")
    def connect(_dialect: object, _record: object, words: Any, named: Any) -> Any:
        if asking:
            return _lines().Asking.connect(*words, **named)
        must_answer(url)
        line = _lines().Line.connect(*words, **named)
        line.gone = partial(is_gone, url)
        return line

    return engine


def _lines() -> Any:
    return import_module("minikoneps.shared.line")  # its driver need not be installed


def make(connection: Connection, form: Form) -> None:
    """Make today's tables: the first time by the revisions, then by what these said, all at once."""
    script = _SCRIPTS.get(form)
    if script is not None:
        connection.exec_driver_sql(script)
        return
    said: list[str] = []
    plain = True

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        nonlocal plain
        if not statement.lstrip().upper().startswith("SELECT"):
            said.append(statement)
            plain = plain and not parameters

    event.listen(connection, "before_cursor_execute", note)
    form.bring_forward(connection)
    if plain:  # words alone can be said again; values would be lost
        _SCRIPTS[form] = ";\n".join(said)


def grant(connection: Connection, schema: str, role: str, form: Form) -> None:
    """Let the serving login read all, add to what only grows, and change the rest."""
    connection.exec_driver_sql(f'GRANT USAGE ON SCHEMA "{schema}" TO {role}')
    for table in form.metadata.tables:
        rights = "SELECT, INSERT, UPDATE, DELETE"
        if table in form.append_only:
            rights = "SELECT, INSERT"
        elif table == "schema_version":
            rights = "SELECT"
        connection.exec_driver_sql(f'GRANT {rights} ON "{table}" TO {role}')
    connection.exec_driver_sql(f'GRANT USAGE ON ALL SEQUENCES IN SCHEMA "{schema}" TO {role}')


def check_logins(database: Postgres) -> None:
    """Refuse a serving login that could change the form of a store, and a server that does not answer."""
    engine = serving_engine(database.serving)
    try:
        with engine.execution_options(schema=CONTROL).connect() as connection:
            too_much = connection.exec_driver_sql(MAY_TOO_MUCH).scalar_one()
    except OperationalError as fault:
        problem = f"PostgreSQL does not answer: {str(fault.orig).strip().splitlines()[0]}"
        raise RuleBroken("workshops.database_setting", problem=problem) from None
    finally:
        engine.dispose()
    if too_much:
        problem = "the serving login may make or change tables; give it a login without that right"
        raise RuleBroken("workshops.database_setting", problem=problem)
