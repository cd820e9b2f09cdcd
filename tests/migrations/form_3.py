"""Rooms as the last program before there were revisions left them, recorded from that very program.

`form_3.zip` holds the SQL of its 50 rooms and of its control database: every scenario that it had was
played in one of them, and the others were opened, published in or bid in. `control_of_form_1` is the
control database of the program before that.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from sqlalchemy import Connection, MetaData, select

from minikoneps.settings import Postgres
from minikoneps.shared.database import WORKSHOP
from minikoneps.shared.form import Form
from minikoneps.shared.postgres import CONTROL, grant, owning
from minikoneps.shared.sqlite import sqlite_engine
from minikoneps.workshops.control import FORM

RECORDED = Path(__file__).parent / "form_3.zip"
OLD, FIRST_CONTROL = "control", "control_of_form_1"


@cache
def recorded() -> dict[str, str]:
    """The SQL that makes each database, by its name."""
    with ZipFile(RECORDED) as archive:
        found: dict[str, str] = json.loads(archive.read("form_3.json"))
    return found


def stores(count: int | None = None) -> list[str]:
    """The names of recorded stores; few of them are the ones with the most in them."""
    names = [name for name in recorded() if name not in (OLD, FIRST_CONTROL)]
    return sorted(names, key=lambda name: -len(recorded()[name]))[:count]


def put(folder: Path, names: list[str], database: Postgres | None = None) -> None:
    """Lay stores of form 3, and a control database that knows no others, into a folder or a database."""
    folder.mkdir(exist_ok=True)
    place = folder if database is None else folder / "to be copied"
    place.mkdir(exist_ok=True)
    for name in (OLD, *names):
        make_file(place / f"{name}.db", recorded()[name])
    forget_rooms(place / f"{OLD}.db", set(stores()) - set(names))
    if database is not None:
        put_into_schema(place / f"{OLD}.db", database, CONTROL, FORM)
        for name in names:
            put_into_schema(place / f"{name}.db", database, f"w_{name}", WORKSHOP)


def forget_rooms(control: Path, names: Iterable[str]) -> None:
    """Take rooms out of a control database."""
    with sqlite3.connect(control) as connection:
        for slug in rooms_of(names):
            for table in ("claim", "member", "opening_key", "signing_key"):
                connection.execute(f"DELETE FROM {table} WHERE room = ?", (slug,))  # noqa: S608
            connection.execute("DELETE FROM room WHERE slug = ?", (slug,))
    connection.close()


def put_into_schema(path: Path, database: Postgres, schema: str, form: Form) -> None:
    """Make a schema as the program of form 3 made it, with the rows of a file."""
    tables, engine = MetaData(), sqlite_engine(path)
    with engine.connect() as file, owning(database, schema) as connection:
        tables.reflect(file)
        connection.exec_driver_sql(f'CREATE SCHEMA "{schema}"')
        form.bring_forward(connection, 3)
        connection.exec_driver_sql("DROP TABLE alembic_version")
        for table in tables.sorted_tables:
            rows = [dict(row) for row in file.execute(table.select()).mappings()]
            if rows and table.name not in ("schema_version", "head"):
                connection.execute(table.insert(), rows)
        grant(connection, schema, "minikoneps", Form(tables, form.tree, form.append_only))
    engine.dispose()


def make_file(path: Path, sql: str) -> None:
    """Make an SQLite file from its SQL."""
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(sql)
    connection.close()


def rooms_of(names: Iterable[str]) -> set[str]:
    """The rooms whose first attempts these stores are."""
    return {name.removesuffix("_1").replace("_", "-") for name in names}


@cache
def tables_of(name: str) -> MetaData:
    """The tables that a recorded database had, to ask the same of any later form of it."""
    tables = MetaData()
    with recorded_file(name) as connection:
        tables.reflect(connection)
    return tables


@contextmanager
def recorded_file(name: str) -> Iterator[Connection]:
    """A recorded database as it was."""
    with TemporaryDirectory() as place:
        path = Path(place, "recorded.db")
        make_file(path, recorded()[name])
        with opened(path) as connection:
            yield connection


@contextmanager
def opened(path: Path) -> Iterator[Connection]:
    """An SQLite file."""
    engine = sqlite_engine(path)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def content(connection: Connection, tables: MetaData) -> dict[str, list[tuple[object, ...]]]:
    """Every row of these tables, in order; the number of the form is not part of it."""
    return {
        table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
        for table in tables.sorted_tables
        if table.name != "schema_version"
    }
