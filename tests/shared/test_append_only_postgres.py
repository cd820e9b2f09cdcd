"""On PostgreSQL rights keep the ledger from the serving login, and triggers from the owner."""

import psycopg
import pytest

from minikoneps.settings import Postgres
from minikoneps.shared.database import APPEND_ONLY, WORKSHOP
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.postgres import Schemas, check_logins
from tests.postgres import Cluster, name_of

OWNER, SERVING = "minikoneps_owner", "minikoneps"
INSERT = "INSERT INTO w_busan_1.ledger_node (level, position, hash) VALUES (1, 0, '\\x00')"
ATTACKS = {
    "update": "UPDATE w_busan_1.ledger_node SET hash = '\\xff'",
    "delete": "DELETE FROM w_busan_1.ledger_node",
    "truncate": "TRUNCATE w_busan_1.ledger_node",
    "upsert": f"{INSERT} ON CONFLICT (level, position) DO UPDATE SET hash = '\\xff'",
    "drop table": "DROP TABLE w_busan_1.ledger_node",
    "drop trigger": "DROP TRIGGER ledger_node_only_grows ON w_busan_1.ledger_node",
    "disable trigger": "ALTER TABLE w_busan_1.ledger_node DISABLE TRIGGER ALL",
    "replica role": "SET session_replication_role = 'replica'",
    "rename": "ALTER TABLE w_busan_1.ledger_node RENAME TO other",
    "add column": "ALTER TABLE w_busan_1.ledger_node ADD COLUMN more TEXT",
    "rule": "CREATE RULE r AS ON INSERT TO w_busan_1.ledger_node DO INSTEAD NOTHING",
    "create trigger": "CREATE TRIGGER t AFTER INSERT ON w_busan_1.ledger_node EXECUTE FUNCTION only_grows()",
    "replace the function": "CREATE OR REPLACE FUNCTION w_busan_1.only_grows() RETURNS trigger"
    " LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$",
    "drop schema": "DROP SCHEMA w_busan_1 CASCADE",
    "new schema": "CREATE SCHEMA other",
    "shadow": "CREATE TEMP TABLE ledger_node (level int, position int, hash bytea)",
    "become the owner": f"SET ROLE {OWNER}",
    "another version": "UPDATE w_busan_1.schema_version SET version = 99",
}


@pytest.fixture(scope="module")
def made(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Postgres:
    made = cluster.new_database()
    schemas = Schemas(made, WORKSHOP, tmp_path_factory.mktemp("snapshots"))
    schemas.create("w_busan_1")
    schemas.close()
    run(cluster, made, SERVING, INSERT)
    return made


def run(cluster: Cluster, made: Postgres, user: str, statement: str) -> list[tuple[object, ...]]:
    return cluster.sql(statement, name_of(made), user)


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_serving_login_is_refused(cluster: Cluster, made: Postgres, attack: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        run(cluster, made, SERVING, ATTACKS[attack])

    assert run(cluster, made, SERVING, "SELECT hash FROM w_busan_1.ledger_node") == [(b"\x00",)]


@pytest.mark.parametrize("attack", ["update", "delete", "truncate", "upsert"])
def test_the_triggers_refuse_the_owner_too(cluster: Cluster, made: Postgres, attack: str) -> None:
    with pytest.raises(psycopg.errors.RaiseException, match="only grows"):
        run(cluster, made, OWNER, ATTACKS[attack])


def test_every_table_of_the_ledger_is_held(cluster: Cluster, made: Postgres) -> None:
    held = "SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal"

    assert {row[0] for row in run(cluster, made, OWNER, held)} == {
        f"w_busan_1.{table}" for table in APPEND_ONLY
    }


def test_a_serving_login_with_too_many_rights_is_refused(made: Postgres) -> None:
    check_logins(made)

    with pytest.raises(RuleBroken) as refused:
        check_logins(Postgres(made.owner, made.owner))
    assert refused.value.code == "workshops.database_setting"
