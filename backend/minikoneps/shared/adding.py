"""Adding and finding many rows at once, past the book-keeping of a session."""

from collections.abc import Collection, Sequence
from functools import cache
from json import dumps
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Dialect, FromClause, String, cast, func
from sqlmodel import Session

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
        connection.exec_driver_sql(statement, list(written))


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
    arrays = ", ".join(f"%s::{kind}[]" for kind in kinds)
    return f"{into} SELECT * FROM unnest({arrays})", instants, True


def asked_pairs(
    session: Session, pairs: Collection[tuple[str, str]]
) -> tuple[FromClause, ColumnElement[str], ColumnElement[str]]:
    """Pairs of texts as something to join with: its two columns lead to rows by their index.

    SQLite reads a whole table for pairs in a list.
    """
    if session.connection().dialect.name == "sqlite":
        asked = func.json_each(dumps(list(pairs))).table_valued("value")
        return asked, func.json_extract(asked.c.value, "$[0]"), func.json_extract(asked.c.value, "$[1]")
    first, second = ([pair[place] for pair in pairs] for place in (0, 1))
    texts = func.unnest(cast(first, ARRAY(String)), cast(second, ARRAY(String)))
    found = texts.table_valued("first", "second").render_derived(name="asked")
    return found, found.c.first, found.c.second


def asked_texts(session: Session, texts: Collection[str]) -> tuple[FromClause, ColumnElement[str]]:
    """Texts as something to join with, however many: its column leads to rows by their index.

    A list of them would be as many parameters, and databases take only so many.
    """
    if session.connection().dialect.name == "sqlite":
        asked = func.json_each(dumps(list(texts))).table_valued("value")
        return asked, asked.c.value
    found = func.unnest(cast(list(texts), ARRAY(String))).table_valued("text").render_derived(name="asked")
    return found, found.c.text
