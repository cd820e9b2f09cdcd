"""A PostgreSQL schema copied into an SQLite file, and a file's rows back into a schema."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, MetaData, Table, func, select

from minikoneps.shared.copies import move_whole, new_snapshot
from minikoneps.shared.form import Form, for_writing
from minikoneps.shared.sqlite import Files, sqlite_engine

AT_ONCE = 500  # rows held in memory
KEYS = """
SELECT conrelid::regclass, quote_ident(conname) FROM pg_constraint
WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
"""
_THERE_ALREADY = ("alembic_version", "schema_version", "head")


def copy_to_file(connection: Connection, form: Form, version: int, path: Path) -> None:
    """Make a file of the same form, whole or not at all, and copy every row into it."""
    draft = new_snapshot(path.parent, path.stem)
    write_copy(connection, form, version, draft)
    move_whole(draft, path)


def write_copy(connection: Connection, form: Form, version: int, draft: Path) -> None:
    """Make a file of the same form and copy every row into it, all of one transaction's state."""
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


def copy_back(path: Path, form: Form, connection: Connection) -> None:
    """Bring the rows of a file, of today's form or an older one, into an empty schema.

    Keys between tables are looked at when all is there.
    """
    keys = connection.exec_driver_sql(KEYS).all()
    for table, key in keys:
        connection.exec_driver_sql(
            f"ALTER TABLE {table} ALTER CONSTRAINT {key} DEFERRABLE INITIALLY DEFERRED"
        )
    with TemporaryDirectory(ignore_cleanup_errors=True) as place:
        files = Files(Path(place), form)
        shutil.copyfile(path, files.path("copy"))
        files.bring_forward("copy")
        engine = sqlite_engine(files.path("copy"))
        with engine.connect() as file:
            for table in form.metadata.sorted_tables:
                if table.name not in (*_THERE_ALREADY, *form.of_servers):
                    _copy_rows(file, table, connection)
                    _go_on_counting(connection, table)
        engine.dispose()
    connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
    for table, key in keys:
        connection.exec_driver_sql(f"ALTER TABLE {table} ALTER CONSTRAINT {key} NOT DEFERRABLE")


def _go_on_counting(connection: Connection, table: Table) -> None:
    """Have a column that counts by itself go on behind the last row."""
    counted = table.autoincrement_column
    if counted is None:
        return
    known = func.pg_get_serial_sequence(f'"{table.name}"', counted.name)
    sequence = connection.execute(select(known)).scalar_one()
    last = connection.execute(select(func.max(counted))).scalar_one()
    if sequence is not None and last is not None:
        connection.execute(select(func.setval(sequence, last)))


def _copy_rows(connection: Connection, table: Table, file: Connection) -> None:
    found = connection.execute(select(table).execution_options(yield_per=AT_ONCE)).mappings()
    for rows in found.partitions():
        file.execute(table.insert(), [dict(row) for row in rows])
