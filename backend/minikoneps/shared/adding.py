"""Adding and finding many rows at once, past the book-keeping of a session."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from json import dumps
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    Dialect,
    FromClause,
    Select,
    String,
    Table,
    TableValuedAlias,
    bindparam,
    func,
)
from sqlalchemy.types import TypeEngine
from sqlmodel import Session, SQLModel

from minikoneps.shared.canonical import instant_text
from minikoneps.shared.database import UtcInstant, WorkshopModel

Sought = TypeVar("Sought")
CONNECTION = "connection"  # where a session keeps that of its transaction


def insert_rows(
    session: Session, table: type[WorkshopModel], columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Add rows to a table, all by one statement; the rest of a row is empty."""
    if not rows:
        return
    connection = _connection(session)
    statement, instants, by_column = _insertion(connection.dialect, str(table.__tablename__), columns)
    written = [_written(row, instants) for row in rows] if instants else rows
    if by_column:  # whole columns as arrays: one statement to read and plan, however many rows
        columns_of_rows = [list(column) for column in zip(*written, strict=True)]
        _straight(connection, statement, lambda line: line.ask(statement, columns_of_rows))
    else:
        _straight(connection, statement, lambda driver: driver.executemany(statement, written))


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
    arrays = ", ".join(f"${place}::{kind}[]" for place, kind in enumerate(kinds, start=1))
    return f"{into} SELECT * FROM unnest({arrays})", instants, True


Pairs = Collection[tuple[str, str]]
Found = Sequence[Any]
Later = Callable[[], Found]


class Together(Generic[Sought]):
    """A select about some things, written once; its answer comes at once, or later with those of others."""

    def __init__(
        self,
        written: Callable[[str], Select[Any]],
        given: Callable[[str, Collection[Sought]], dict[str, Any]],
    ) -> None:
        self._written, self._given = written, given
        self._selects: dict[str, Select[Any]] = {}

    def __call__(self, session: Session, about: Collection[Sought]) -> Found:
        """What is found about these."""
        return self.soon(session, about)()

    def soon(self, session: Session, about: Collection[Sought]) -> Later:
        """The same, to be read when it is needed."""
        if not about:
            return list
        dialect = _connection(session).dialect.name
        if dialect not in self._selects:
            self._selects[dialect] = self._written(dialect)
        return soon(session, self._selects[dialect], self._given(dialect, about))


def about_pairs(
    build: Callable[[FromClause, ColumnElement[str], ColumnElement[str]], Select[Any]],
) -> Together[tuple[str, str]]:
    """A select that is joined with pairs of texts; its two columns lead to rows by their index.

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

    return Together(written, given)


def about_texts(build: Callable[[FromClause, ColumnElement[str]], Select[Any]]) -> Together[str]:
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

    return Together(written, given)


def given_texts(session: Session, texts: Collection[str]) -> TableValuedAlias:
    """Texts as rows of a column `value`, in their order: a change that is joined with them follows it."""
    if _connection(session).dialect.name == "sqlite":
        return func.json_each(dumps(list(texts))).table_valued("value")
    asked = func.unnest(bindparam(None, list(texts), type_=ARRAY(String)))
    return asked.table_valued("value").render_derived(name="asked")


def run(session: Session, select: Select[Any], given: Mapping[str, Any] | None = None) -> Found:
    """Run a select that was written once, past the book-keeping of a session; what that did is seen."""
    return soon(session, select, given)()


def soon(session: Session, select: Select[Any], given: Mapping[str, Any] | None = None) -> Later:
    """The same, to be read when it is needed: PostgreSQL is asked all that is not read yet at once."""
    session.flush()
    connection = _connection(session)
    return _written_out(select, connection.dialect).ask(connection, given or {})


def say(session: Session, sql: str, given: Sequence[Any]) -> None:
    """Say a statement to PostgreSQL with the next one; its values are `$1` and so on."""
    _straight(_connection(session), sql, lambda line: line.ask(sql, given))


class WrittenOut:
    """A select as the database reads it: passed straight to the driver, which is most of what it costs."""

    def __init__(self, select: Select[Any], dialect: Dialect) -> None:
        self._is_line = dialect.name != "sqlite"
        numbered: Any = type(dialect)
        written = numbered(paramstyle="numeric_dollar") if self._is_line else dialect
        compiled = select.compile(dialect=written)
        self._sql, self._names = str(compiled), compiled.positiontup or []
        self._fixed = compiled.construct_params(_check=False)
        self._in = {name: to for name, to in compiled._bind_processors.items() if callable(to)}  # noqa: SLF001
        types = [column.type for column in select.selected_columns]
        self._out = [(place, to) for place, one in enumerate(types) if (to := _reader(one, dialect))]

    def ask(self, connection: Connection, given: Mapping[str, Any]) -> Later:
        """The rows, read as their types say."""
        values = [given.get(name, self._fixed[name]) for name in self._names]
        for place, name in enumerate(self._names):
            if name in self._in:
                values[place] = self._in[name](values[place])
        if self._is_line:
            asked = _straight(connection, self._sql, lambda line: line.ask(self._sql, values))
            return lambda: self._read(_straight(connection, self._sql, lambda _: asked.rows()))
        rows = _straight(connection, self._sql, lambda driver: driver.execute(self._sql, values).fetchall())
        return lambda: self._read(rows)

    def _read(self, rows: Found) -> Found:
        if not self._out:
            return rows
        read = [list(row) for row in rows]
        for row in read:
            for place, to in self._out:
                row[place] = to(row[place])
        return read


def _connection(session: Session) -> Connection:
    """The connection of a session's transaction: to be told it anew costs as much as a small statement."""
    known: Connection | None = session.info.get(CONNECTION)
    if known is None or not known.in_transaction():
        known = session.info[CONNECTION] = session.connection()
    return known


def _straight(connection: Connection, sql: str, do: Callable[[Any], Any]) -> Any:
    """Ask the driver itself; what it refuses is told as whoever asks otherwise would hear of it."""
    try:
        return do(connection.connection.driver_connection)
    except connection.dialect.loaded_dbapi.Error as failure:
        connection._handle_dbapi_exception(failure, sql, None, None, None)  # noqa: SLF001


def _reader(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    return kind.dialect_impl(dialect).result_processor(dialect, None)


@cache
def _written_out(select: Select[Any], dialect: Dialect) -> WrittenOut:
    return WrittenOut(select, dialect)


def table_of(model: type[SQLModel]) -> Table:
    """The table of a model, for selects that are written once: without objects they cost a tenth."""
    return model.metadata.tables[str(model.__tablename__)]
