"""Adding and finding many rows at once, past the book-keeping of a session."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from json import dumps
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Dialect,
    FromClause,
    Select,
    String,
    Table,
    bindparam,
    func,
)
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
        found: Found = run(session, selects[dialect], given(dialect, asked)).all()
        return found

    return ask


def run(session: Session, select: Select[Any], given: Mapping[str, Any] | None = None) -> Any:
    """Run a select that was written once, past the book-keeping of a session; what that did is seen."""
    session.flush()
    return session.connection().execute(select, given)


def table_of(model: type[SQLModel]) -> Table:
    """The table of a model, for selects that are written once: without objects they cost a tenth."""
    return model.metadata.tables[str(model.__tablename__)]
