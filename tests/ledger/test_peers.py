"""Two servers on one ledger: no fork, and nobody is late because a tender was closed at the other."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlmodel import Session

from minikoneps.ledger import door as doors
from minikoneps.ledger import store
from minikoneps.ledger.act import Act
from minikoneps.ledger.door import Door, Job
from minikoneps.ledger.peers import Peers
from minikoneps.ledger.tree import root
from minikoneps.settings import Postgres
from minikoneps.shared.clock import real_now
from minikoneps.shared.database import Stores
from tests.ledger.conftest import LOG, HeldKeys, begin
from tests.postgres import Cluster

CLOSED = "tender.closed"


@dataclass
class Tender:
    """A deadline that both servers know."""

    deadline: datetime

    def close(self, act: Act) -> None:
        if act.received_at > self.deadline and not store.list_of_kind(act.session, CLOSED):
            act.append(CLOSED, {})

    def next_deadline(self, session: Session) -> Callable[[], datetime | None]:
        return lambda: None if store.list_of_kind(session, CLOSED) else self.deadline


@pytest.fixture
def shared(cluster: Cluster) -> Postgres:
    return cluster.new_database()


@pytest.fixture
def tender() -> Tender:
    return Tender(real_now() + timedelta(hours=1))


@pytest.fixture
def living() -> set[str]:
    return {"one", "two"}


@pytest.fixture
def both(
    shared: Postgres, tender: Tender, living: set[str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Door, Door]]:
    keys, folder = HeldKeys(), tmp_path_factory.mktemp("unused")
    kept = [Stores(folder, shared), Stores(folder, shared)]
    kept[0].create(LOG.store)
    made = []
    for stores, name in zip(kept, ("one", "two"), strict=True):
        peers = Peers(name, LOG.workshop, lambda: living)
        hooks = {"before_each": [tender.close], "next_instant": tender.next_deadline}
        made.append(Door(stores, LOG, keys, peers=peers, **hooks))  # type: ignore[arg-type]
    made[0].write(begin, by_clock=False)
    yield made[0], made[1]
    for open_door in made:
        open_door.close()
    for stores in kept:
        stores.close()


def note(act: Act) -> None:
    act.append("note.taken", {})


def kinds(door: Door) -> list[str]:
    seen: list[str] = []
    door.write(lambda act: seen.extend(row.kind for row in store.list_entries(act.session, 0, 1000)))
    return seen


def test_two_servers_write_one_ledger_without_a_fork(both: tuple[Door, Door]) -> None:
    def write(door: Door) -> None:
        for _ in range(15):
            door.write(note)

    threads = [threading.Thread(target=write, args=(door,)) for door in both]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    def check(act: Act) -> None:
        heads = store.list_checkpoints(act.session)
        leaves = [entry.leaf for entry in store.list_entries(act.session, 0, 100)]
        assert [head.size for head in heads] == list(range(1, 32))
        assert [head.root for head in heads] == [root(leaves[: head.size]) for head in heads]

    both[0].write(check)


def test_closing_waits_for_what_came_in_in_time_at_another_server(
    both: tuple[Door, Door], tender: Tender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doors, "LONGEST_WAIT", timedelta(minutes=1))
    one, two = both
    in_time = two.arrive()
    tender.deadline = real_now() + timedelta(seconds=0.1)  # after the arrival, however slow the machine
    threading.Event().wait(0.2)
    late = one.submit(Job(note, one.arrive()))
    with pytest.raises(TimeoutError):
        late.result(timeout=0.5)

    two.submit(Job(lambda act: act.append("bid.received", {}), in_time)).result(timeout=30)
    late.result(timeout=30)

    assert kinds(one) == ["attempt.started", "bid.received", CLOSED, "note.taken"]


def test_a_server_that_was_asked_says_that_nothing_is_left(both: tuple[Door, Door], tender: Tender) -> None:
    one, two = both
    tender.deadline = real_now()
    late = one.submit(Job(note, one.arrive()))
    with pytest.raises(TimeoutError):
        late.result(timeout=0.5)

    two.nudge()

    late.result(timeout=30)
    assert kinds(one)[1] == CLOSED


def test_a_server_that_died_is_not_waited_for(
    both: tuple[Door, Door], tender: Tender, living: set[str]
) -> None:
    living.remove("two")
    tender.deadline = real_now()

    both[0].submit(Job(note, both[0].arrive())).result(timeout=30)

    assert kinds(both[0])[1] == CLOSED


def test_a_silent_server_is_waited_for_only_so_long(
    both: tuple[Door, Door], tender: Tender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doors, "LONGEST_WAIT", timedelta(seconds=0.3))
    tender.deadline = real_now()

    both[0].submit(Job(note, both[0].arrive())).result(timeout=30)

    assert kinds(both[0])[1] == CLOSED
