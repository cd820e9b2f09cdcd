"""Adding and finding many rows at once, past the book-keeping of a session."""

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from json import dumps
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    Dialect,
    FromClause,
    Select,
    String,
    Table,
    bindparam,
    func,
    select,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine
from sqlmodel import Session, SQLModel

from minikoneps.shared.canonical import instant_text
from minikoneps.shared.database import UtcInstant, WorkshopModel


def insert_rows(
    session: Session, table: type[WorkshopModel], columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Add rows to a table, all by one statement; the rest of a row is empty."""
    if not rows:
        return
    connection = session.connection()
    statement, instants, by_column = _insertion(connection.dialect, str(table.__tablename__), columns)
    written = [_written(row, instants) for row in rows] if instants else rows
    if by_column:  # whole columns as arrays: one statement to read and plan, however many rows
        connection.exec_driver_sql(statement, tuple(list(column) for column in zip(*written, strict=True)))
    else:
        _straight(connection, statement, written, lambda driver: driver.executemany(statement, written))


def _written(row: tuple[Any, ...], instants: Sequence[int]) -> tuple[Any, ...]:
    values = list(row)
    for place in instants:
        values[place] = None if values[place] is None else instant_text(values[place])
    return tuple(values)


@cache
def _insertion(dialect: Dialect, table: str, columns: tuple[str, ...]) -> tuple[str, tuple[int, ...], bool]:
    """The statement, where instants stand in it, and whether it takes columns instead of rows."""
    made = [WorkshopModel.metadata.tables[table].columns[name] for name in columns]
    instants = tuple(place for place, column in enumerate(made) if isinstance(column.type, UtcInstant))
    named = ", ".join(f'"{column.name}"' for column in made)
    into = f"INSERT INTO {table} ({named})"
    if dialect.name == "sqlite":
        return f"{into} VALUES ({', '.join('?' for _ in made)})", instants, False
    kinds = (column.type.compile(dialect=dialect).partition(" COLLATE")[0] for column in made)
    arrays = ", ".join(f"%b::{kind}[]" for kind in kinds)  # as text, every quote would be searched for
    return f"{into} SELECT * FROM unnest({arrays})", instants, True


Pairs = Collection[tuple[str, str]]
Found = Sequence[Any]


def about_pairs(
    build: Callable[[FromClause, ColumnElement[str], ColumnElement[str]], Select[Any]],
) -> Callable[[Session, Pairs], Found]:
    """A select that is joined with pairs of texts, written once; its two columns lead to rows by their index.

    SQLite reads a whole table for pairs in a list.
    """

    def written(dialect: str) -> Select[Any]:
        if dialect == "sqlite":
            asked = func.json_each(bindparam("asked")).table_valued("value")
            return build(asked, *(func.json_extract(asked.c.value, f"$[{place}]") for place in (0, 1)))
        texts = func.unnest(*(bindparam(name, type_=ARRAY(String)) for name in ("first", "second")))
        found = texts.table_valued("first", "second").render_derived(name="asked")
        return build(found, found.c.first, found.c.second)

    def given(dialect: str, pairs: Pairs) -> dict[str, Any]:
        if dialect == "sqlite":
            return {"asked": dumps(list(pairs))}
        return {name: [pair[place] for pair in pairs] for place, name in enumerate(("first", "second"))}

    return _asking(written, given)


def about_texts(
    build: Callable[[FromClause, ColumnElement[str]], Select[Any]],
) -> Callable[[Session, Collection[str]], Found]:
    """The same for texts."""

    def written(dialect: str) -> Select[Any]:
        if dialect == "sqlite":
            asked = func.json_each(bindparam("asked")).table_valued("value")
            return build(asked, asked.c.value)
        texts = func.unnest(bindparam("asked", type_=ARRAY(String)))
        found = texts.table_valued("value").render_derived(name="asked")
        return build(found, found.c.value)

    def given(dialect: str, texts: Collection[str]) -> dict[str, Any]:
        return {"asked": dumps(list(texts)) if dialect == "sqlite" else list(texts)}

    return _asking(written, given)


def given_texts(session: Session, texts: Collection[str]) -> Select[Any]:
    """Texts as rows, for a condition on a column: so many that a list of them would have to be cut up."""
    if session.connection().dialect.name == "sqlite":
        return select(func.json_each(dumps(list(texts))).table_valued("value").c.value)
    return select(func.unnest(bindparam(None, list(texts), type_=ARRAY(String))))


def _asking(
    written: Callable[[str], Select[Any]], given: Callable[[str, Any], dict[str, Any]]
) -> Callable[[Session, Any], Found]:
    selects: dict[str, Select[Any]] = {}

    def ask(session: Session, asked: Any) -> Found:
        if not asked:
            return []
        dialect = session.connection().dialect.name
        if dialect not in selects:
            selects[dialect] = written(dialect)
        return run(session, selects[dialect], given(dialect, asked))

    return ask


def run(session: Session, select: Select[Any], given: Mapping[str, Any] | None = None) -> Found:
    """Run a select that was written once, past the book-keeping of a session; what that did is seen."""
    session.flush()
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return connection.execute(select, given).all()
    return _written_out(select, connection.dialect).run(connection, given or {})


class WrittenOut:
    """A select as SQLite reads it: passed straight to the driver, which is most of what it costs there."""

    def __init__(self, select: Select[Any], dialect: Dialect) -> None:
        compiled = select.compile(dialect=dialect)
        self._sql, self._names = str(compiled), compiled.positiontup or []
        self._fixed = compiled.construct_params(_check=False)
        self._in = {name: to for name, to in compiled._bind_processors.items() if callable(to)}  # noqa: SLF001
        types = [column.type for column in select.selected_columns]
        self._out = [(place, to) for place, one in enumerate(types) if (to := _reader(one, dialect))]

    def run(self, connection: Connection, given: Mapping[str, Any]) -> Found:
        """The rows, read as their types say."""
        values = [given.get(name, self._fixed[name]) for name in self._names]
        for place, name in enumerate(self._names):
            if name in self._in:
                values[place] = self._in[name](values[place])
        rows: Found = _straight(
            connection, self._sql, values, lambda driver: driver.execute(self._sql, values).fetchall()
        )
        if not self._out:
            return rows
        read = [list(row) for row in rows]
        for row in read:
            for place, to in self._out:
                row[place] = to(row[place])
        return read


def _straight(connection: Connection, sql: str, given: Any, do: Callable[[Any], Any]) -> Any:
    """Ask SQLite's driver itself; what it refuses is told as whoever asks otherwise would hear of it."""
    try:
        return do(connection.connection.driver_connection)
    except sqlite3.Error as failure:
        raise DBAPIError.instance(sql, given, failure, sqlite3.Error, hide_parameters=True) from failure


def _reader(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    return kind.dialect_impl(dialect).result_processor(dialect, None)


@cache
def _written_out(select: Select[Any], dialect: Dialect) -> WrittenOut:
    return WrittenOut(select, dialect)


def table_of(model: type[SQLModel]) -> Table:
    """The table of a model, for selects that are written once: without objects they cost a tenth."""
    return model.metadata.tables[str(model.__tablename__)]
