"""The ledger's tables only grow, whatever a serving connection asks of them."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError

import minikoneps.ledger.tables  # noqa: F401 - the tables must be known before a store is made
from minikoneps.shared.database import APPEND_ONLY, WORKSHOP
from minikoneps.shared.sqlite import Files, sqlite_engine

INSERT = "INSERT INTO ledger_node (level, position, hash) VALUES (1, 0, x'00')"
ATTACKS = {
    "update": "UPDATE ledger_node SET hash = x'ff'",
    "delete": "DELETE FROM ledger_node",
    "replace": "REPLACE INTO ledger_node (level, position, hash) VALUES (1, 0, x'ff')",
    "upsert": f"{INSERT} ON CONFLICT (level, position) DO UPDATE SET hash = x'ff'",
    "drop table": "DROP TABLE ledger_node",
    "drop trigger": "DROP TRIGGER ledger_node_no_update",
    "rename": "ALTER TABLE ledger_node RENAME TO other",
    "add column": "ALTER TABLE ledger_node ADD COLUMN more TEXT",
    "create trigger": "CREATE TRIGGER t AFTER INSERT ON ledger_node BEGIN DELETE FROM ledger_node; END",
    "shadow": "CREATE TEMP TABLE ledger_node (level, position, hash)",
    "attach": "ATTACH DATABASE ':memory:' AS other",
    "recursive triggers off": "PRAGMA recursive_triggers = OFF",
    "writable schema": "PRAGMA writable_schema = ON",
    "rewrite the schema": "UPDATE sqlite_master SET sql = '' WHERE name = 'ledger_node'",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    files = Files(tmp_path, WORKSHOP)
    files.create("busan_1")
    return files.path("busan_1")


def hashes(engine: Engine) -> list[bytes]:
    with engine.connect() as connection:
        return [row[0] for row in connection.execute(text("SELECT hash FROM ledger_node"))]


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_serving_connection_refuses(path: Path, attack: str) -> None:
    engine = sqlite_engine(path, APPEND_ONLY)
    with engine.begin() as connection:
        connection.execute(text(INSERT))

    with pytest.raises(DatabaseError), engine.begin() as connection:
        connection.execute(text(ATTACKS[attack]))

    assert hashes(engine) == [b"\x00"]
    engine.dispose()


@pytest.mark.parametrize("attack", ["update", "delete", "replace", "upsert"])
def test_the_triggers_alone_refuse_too(path: Path, attack: str) -> None:
    engine = sqlite_engine(path)
    with engine.begin() as connection:
        connection.execute(text(INSERT))

    with pytest.raises(DatabaseError, match="only grows"), engine.begin() as connection:
        connection.execute(text(ATTACKS[attack]))

    assert hashes(engine) == [b"\x00"]
    engine.dispose()


def test_every_table_of_the_ledger_is_held(path: Path) -> None:
    engine = sqlite_engine(path)
    with engine.connect() as connection:
        held = connection.execute(text("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'"))
        assert {row[0] for row in held} == set(APPEND_ONLY)
    engine.dispose()
