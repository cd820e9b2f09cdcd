"""What the revisions make is what the program asks for, on both databases."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

import minikoneps.app  # noqa: F401 - every stage's tables must be known
from minikoneps.settings import Postgres
from minikoneps.shared.database import WORKSHOP
from minikoneps.shared.form import Form, for_writing
from minikoneps.shared.postgres import owning
from minikoneps.shared.sqlite import sqlite_engine
from minikoneps.workshops.control import FORM
from tests.migrations import form_3


def differences(connection: Connection, form: Form) -> list[object]:
    """What a further revision would have to do."""
    form.bring_forward(connection)
    options = {"compare_type": True, "include_name": lambda name, *_: name != "alembic_version"}
    context = MigrationContext.configure(connection, opts=options)
    return list(compare_metadata(context, form.metadata))


@pytest.mark.parametrize("form", [WORKSHOP, FORM], ids=lambda form: form.tree)
def test_the_revisions_make_the_tables_of_the_program(
    tmp_path: Path, database: Postgres | None, form: Form
) -> None:
    if database is None:
        engine = sqlite_engine(tmp_path / "made.db")
        with for_writing(engine).begin() as connection:
            found = differences(connection, form)
        engine.dispose()
    else:
        with owning(database, "made") as connection:
            connection.exec_driver_sql("CREATE SCHEMA made")
            found = differences(connection, form)

    lesson = "Write a revision under backend/minikoneps/migrations: docs/howto/add-a-table.md."
    assert found == [], "\n".join([lesson, *map(repr, found)])


@pytest.mark.parametrize(
    ("form", "version", "recorded"),
    [(WORKSHOP, 3, form_3.stores(1)[0]), (FORM, 3, form_3.OLD), (FORM, 1, form_3.FIRST_CONTROL)],
)
def test_the_first_revisions_make_what_the_programs_of_then_made(
    tmp_path: Path, form: Form, version: int, recorded: str
) -> None:
    engine = sqlite_engine(tmp_path / "made.db")
    with for_writing(engine).begin() as connection:
        form.bring_forward(connection, version)
        made = shape(connection)
    engine.dispose()

    with form_3.recorded_file(recorded) as connection:
        assert shape(connection) == made


def shape(connection: Connection) -> dict[str, str]:
    """Everything that SQLite was told to make in a file."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: " ".join(sql.split()) for name, sql in found if name != "alembic_version"}
