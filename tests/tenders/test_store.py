"""A tender's status in SQL is its status in the rules."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from minikoneps.parties.tables import Party, Seat
from minikoneps.settings import Postgres
from minikoneps.shared.database import Stores
from minikoneps.shared.lists import Listing
from minikoneps.tenders import store
from minikoneps.tenders.rules import TenderFacts, TenderStatus, tender_status
from minikoneps.tenders.tables import Tender

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TICK = timedelta(microseconds=1)
CASES = {
    "unfinished": TenderFacts(None, None, None),
    "draft": TenderFacts(None, NOW - TICK, None),
    "open": TenderFacts(NOW - TICK, NOW + TICK, None),
    "at-the-deadline": TenderFacts(NOW - TICK, NOW, None),
    "over": TenderFacts(NOW - 2 * TICK, NOW - TICK, None),
    "closed": TenderFacts(NOW - 2 * TICK, NOW - TICK, NOW),
    "given-up": TenderFacts(NOW - TICK, NOW + TICK, None, NOW),
    "given-up-late": TenderFacts(NOW - 2 * TICK, NOW - TICK, NOW, NOW),
    "given-up-unclosed": TenderFacts(NOW - 3 * TICK, NOW - 2 * TICK, None, NOW - 2 * TICK),
}


@pytest.fixture
def session(tmp_path: Path, database: Postgres | None) -> Iterator[Session]:
    stores = Stores(tmp_path, database)
    stores.create("busan_1")
    with stores.write("busan_1") as session:
        session.add(Party(id="party-1", name="Hanbit City"))
        session.flush()
        session.add(Seat(seat="officer", role="procuringOfficer", party="party-1"))
        session.flush()
        session.add_all(tender(name, facts) for name, facts in CASES.items())
        session.flush()
        yield session
    stores.close()


def tender(name: str, facts: TenderFacts) -> Tender:
    return Tender(
        id=name,
        procuring_entity="party-1",
        officer="officer",
        drafted_at=NOW,
        title=name,
        description="",
        procurement_method="open",
        award_criteria="priceOnly",
        currency="KRW",
        published_at=facts.published_at,
        deadline=facts.deadline,
        closed_at=facts.closed_at,
        cancelled_at=facts.cancelled_at,
    )


@pytest.mark.parametrize("status", TenderStatus)
def test_list_of_a_status_holds_the_tenders_of_that_status(session: Session, status: TenderStatus) -> None:
    page = store.list_tenders(session, Listing(), {"status": [status]}, "officer", NOW)

    wanted = {name for name, facts in CASES.items() if tender_status(facts, NOW) is status}
    assert {row.id for row in page.rows} == wanted
    assert wanted


def test_timer_waits_for_the_earliest_open_deadline_and_the_closing_takes_those_over(
    session: Session,
) -> None:
    assert store.ask_next_deadline(session)() == NOW - TICK
    assert [row.id for row, _ in store.list_due(session, NOW)] == ["over"]
    assert [row.id for row, _ in store.list_due(session, NOW + TICK)] == ["over", "at-the-deadline"]
