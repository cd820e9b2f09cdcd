"""What a bid costs does not grow with those before it, also before PostgreSQL has statistics of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import Session

from minikoneps.bids.store import ask_standing
from minikoneps.ledger.store import ask_last_of_kind
from minikoneps.shared.database import Stores
from tests.postgres import Cluster, name_of

MANY = 5_000
NOW = "'2026-11-23T10:00:00.000000Z'"
BIDS = f"""SET session_replication_role = replica; SET search_path = w_busan_1;
INSERT INTO bid (id, tender, tenderer, notice_version, received_at, position)
SELECT 'bid-' || n, 'tender-1', 'party-' || n, 1, {NOW}, n FROM generate_series(1, {MANY}) n;
INSERT INTO ledger_entry (position, kind, seat, recorded_at, recorded_real, about, body, leaf)
SELECT n, CASE n WHEN 7 THEN 'badges.hidden' ELSE 'bid.received' END,
    'tenderer-1', {NOW}, {NOW}, 'tender-1', repeat('x', 1000), decode(md5(n::text), 'hex')
FROM generate_series(1, {MANY}) n"""
READ = text("SELECT sum(seq_tup_read + idx_tup_fetch)::int FROM pg_stat_xact_user_tables")


@pytest.fixture
def crowded(cluster: Cluster, tmp_path: Path) -> Iterator[Session]:
    """A store where thousands of bids stand on one tender, as a rush leaves it within a minute."""
    database = cluster.new_database()
    stores = Stores(tmp_path, database)
    stores.create("busan_1")
    cluster.sql(BIDS, name_of(database))
    with stores.write("busan_1") as session:
        yield session
    stores.close()


def rows_read(session: Session, ask: Callable[[], object]) -> int:
    """How many rows the database read for an answer."""
    before = session.scalar(READ)
    ask()
    return int(session.scalar(READ) - before)


def test_whose_bid_stands_is_told_without_reading_the_bids_of_others(crowded: Session) -> None:
    pairs = [("tender-1", f"party-{number}") for number in range(MANY - 7, MANY + 9)]
    found: dict[tuple[str, str], str] = {}

    read = rows_read(crowded, lambda: found.update(ask_standing(crowded, pairs)()))

    assert found == {(tender, party): f"bid-{party.partition('-')[2]}" for tender, party in pairs[:8]}
    assert read <= len(pairs)


@pytest.mark.parametrize(("kind", "last"), [("badges.hidden", 7), ("badges.shown", -1)])
def test_the_last_of_a_rare_kind_is_found_without_reading_the_ledger(
    crowded: Session, kind: str, last: int
) -> None:
    found = list[int]()

    read = rows_read(crowded, lambda: found.append(ask_last_of_kind(crowded, kind)()))

    assert found == [last]
    assert read <= 1
