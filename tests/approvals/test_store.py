"""An approval's status in SQL is its status in the rules, and what waits comes first."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session

from minikoneps.approvals import store
from minikoneps.approvals.rules import ApprovalStatus
from minikoneps.approvals.tables import Approval
from minikoneps.packs.procedure import OfficialAct
from minikoneps.parties.tables import Party, Seat
from minikoneps.settings import Postgres
from minikoneps.shared.database import Stores
from minikoneps.shared.lists import Listing

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
CASES: dict[str, dict[str, Any]] = {
    "waiting-old": {},
    "approved": {"approved_at": AT},
    "turnedDown": {"turned_down_at": AT, "reasons": "The 50% clause is missing."},
    "takenBack": {"taken_back_at": AT},
    "waiting-new": {},
}


@pytest.fixture
def session(tmp_path: Path, database: Postgres | None) -> Iterator[Session]:
    stores = Stores(tmp_path, database)
    stores.create("busan_1")
    with stores.write("busan_1") as session:
        session.add_all([Party(id="party-1", name="Hanbit City"), Party(id="party-2", name="Gangbuk")])
        session.flush()
        session.add_all(
            Seat(seat=f"officer-{n}", role="procuringOfficer", party=f"party-{n}") for n in (1, 2)
        )
        session.flush()
        for position, (name, decided) in enumerate(CASES.items()):
            store.put_approval(session, approval(name, position, "party-1", **decided))
        store.put_approval(session, approval("theirs", 9, "party-2"))
        yield session
    stores.close()


def approval(name: str, position: int, party: str, **decided: Any) -> Approval:
    return Approval(
        id=name,
        act="publish",
        tender=f"tender-{name}",
        title=f"Notice {position}",
        party=party,
        asked_by=party.replace("party", "officer"),
        asker="participant-1",
        asked_at=AT + timedelta(minutes=position),
        position=position,
        **decided,
    )


def found(session: Session, listing: Listing | None = None, **wanted: list[str]) -> list[str]:
    return [row.id for row in store.list_approvals(session, "party-1", listing or Listing(), wanted).rows]


@pytest.mark.parametrize("status", ApprovalStatus)
def test_list_of_a_status_holds_what_has_that_status(session: Session, status: ApprovalStatus) -> None:
    waiting = {"waiting-old", "waiting-new"}

    assert set(found(session, status=[status])) == (
        waiting if status is ApprovalStatus.PENDING else {status.value}
    )


def test_unknown_status_finds_nothing(session: Session) -> None:
    assert found(session, status=["asked"]) == []


def test_what_waits_comes_first_then_the_latest_and_never_another_organisation_s(session: Session) -> None:
    assert found(session) == ["waiting-new", "waiting-old", "takenBack", "turnedDown", "approved"]


def test_it_is_sorted_and_searched_as_it_stands(session: Session) -> None:
    oldest = ["waiting-old", "approved", "turnedDown", "takenBack", "waiting-new"]

    assert found(session, Listing(sort=("askedAt", False))) == oldest
    assert found(session, q=["50% CLAUSE"]) == ["turnedDown"]
    assert found(session, q=["_"]) == []
    assert found(session, tender=["tender-approved"]) == ["approved"]


def test_only_what_waits_stands_in_the_way_of_asking_again(session: Session) -> None:
    waiting = store.find_waiting(session, OfficialAct.PUBLISH, "tender-waiting-old", None)

    assert waiting is not None
    for name in ("approved", "turnedDown", "takenBack"):
        assert store.find_waiting(session, OfficialAct.PUBLISH, f"tender-{name}", None) is None
    assert store.find_waiting(session, OfficialAct.AWARD, "tender-waiting-old", None) is None
    assert store.find_waiting(session, OfficialAct.PUBLISH, "tender-waiting-old", "1") is None


def test_turned_round_all_of_it_is_turned(session: Session) -> None:
    for field in ("askedAt", "waiting", "decidedAt", "title"):
        there = found(session, Listing(sort=(field, False)))

        assert found(session, Listing(sort=(field, True))) == there[::-1]
