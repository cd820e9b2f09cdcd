"""Tables that only grow: triggers refuse every change of their past, to the owner of the database too."""

from collections.abc import Iterable

from sqlalchemy import Connection

_BODY = " BEGIN RAISE EXCEPTION 'the ledger only grows'; END "
_FUNCTION = f"CREATE OR REPLACE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS $${_BODY}$$"
_BEFORE_ALL = 2 + 8 + 16 + 32  # PostgreSQL's bits: before DELETE, UPDATE and TRUNCATE, for each statement
_HOLDS = f"""
SELECT count(*) FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
WHERE tgrelid = to_regclass('{{table}}') AND tgtype = {_BEFORE_ALL} AND tgenabled IN ('O', 'A')
  AND tgname = '{{table}}_only_grows' AND prosrc = '{_BODY.replace("'", "''")}'
"""  # noqa: S608


def only_grows(connection: Connection, table: str) -> None:
    """Refuse changes of a table's past from now on."""
    if connection.dialect.name == "sqlite":
        for statement in _in_sqlite(table):
            connection.exec_driver_sql(statement)
        return
    connection.exec_driver_sql(_FUNCTION)
    connection.exec_driver_sql(
        f"CREATE TRIGGER {table}_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION only_grows()"
    )


def unguarded(connection: Connection, tables: Iterable[str]) -> list[str]:
    """The tables among these whose past somebody could change."""
    return [table for table in tables if not _guarded(connection, table)]


def _guarded(connection: Connection, table: str) -> bool:
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        )
        return set(_in_sqlite(table)) <= set(found.scalars())
    return bool(connection.exec_driver_sql(_HOLDS.format(table=table)).scalar_one())


def _in_sqlite(table: str) -> list[str]:
    return [
        f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END"
        for verb in ("update", "delete")
    ]
