"""A copy of a PostgreSQL schema as an SQLite file: what it held before it was changed."""

from pathlib import Path

from sqlalchemy import Connection, MetaData, Table, select

from minikoneps.shared.form import Form, for_writing
from minikoneps.shared.sqlite import move_whole, new_snapshot, sqlite_engine

AT_ONCE = 500  # rows held in memory
_THERE_ALREADY = ("alembic_version", "schema_version", "head")


def copy_to_file(connection: Connection, form: Form, version: int, path: Path) -> None:
    """Make a file of the same form and copy every row into it."""
    draft = new_snapshot(path.parent, path.stem)
    engine = sqlite_engine(draft)
    with for_writing(engine).begin() as file:
        form.bring_forward(file, version)
        file.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # a document may replace a later row's
        tables = MetaData()
        tables.reflect(file)
        for table in tables.sorted_tables:
            if table.name not in _THERE_ALREADY:
                _copy_rows(connection, table, file)
    engine.dispose()
    move_whole(draft, path)


def _copy_rows(connection: Connection, table: Table, file: Connection) -> None:
    found = connection.execute(select(table).execution_options(yield_per=AT_ONCE)).mappings()
    for rows in found.partitions():
        file.execute(table.insert(), [dict(row) for row in rows])
