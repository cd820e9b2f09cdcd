"""What an act costs does not grow with the ledger: of its tree it needs the peaks alone."""

from typing import Any

import pytest
from sqlalchemy import event

from minikoneps.ledger.act import Act
from minikoneps.ledger.door import Door, Job
from minikoneps.ledger.receipt import Receipt
from minikoneps.ledger.tree import (
    completed,
    inclusions,
    leaf_hash,
    nodes_of,
    peaks,
    root,
    root_of,
    verify_inclusion,
)
from minikoneps.shared import adding
from minikoneps.shared.access import Caller
from minikoneps.shared.database import Stores

ANNA = Caller("participant-1", "Anna", "busan", seat="tenderer-1", role="tenderer")
LEAVES = [leaf_hash(bytes([number])) for number in range(40)]


@pytest.mark.parametrize("size", range(34))
@pytest.mark.parametrize("more", [1, 2, 5])
def test_the_peaks_of_a_tree_suffice_to_append_to_it_and_to_prove_what_was_appended(
    size: int, more: int
) -> None:
    node, after = nodes_of(LEAVES), size + more
    known = {at: node(*at) for at in peaks(size)}
    known |= {
        (one.level, one.position): one.hash
        for one in completed(size, LEAVES[size:after], lambda *at: known[at])
    }
    found = root_of(after, lambda *at: known[at])
    proofs = inclusions(range(size, after), after, lambda *at: known[at])

    assert found == root(LEAVES[:after])
    assert all(verify_inclusion(LEAVES[one], one, after, proof, found) for one, proof in proofs.items())
    assert set(peaks(after)) <= known.keys()


def test_a_tree_has_no_more_peaks_than_its_size_has_binary_digits() -> None:
    assert peaks(0) == []
    assert peaks(13) == [(0, 12), (2, 2), (3, 0)]
    assert len(peaks(2**20 - 1)) == 20


@pytest.fixture
def asked(stores: Stores, door: Door, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every statement to the store of the door."""
    said, straight = list[str](), adding._straight

    def overhear(connection: Any, sql: str, do: Any) -> Any:
        said.append(sql)
        return straight(connection, sql, do)

    monkeypatch.setattr(adding, "_straight", overhear)

    @event.listens_for(stores.engine(door.log.store), "before_cursor_execute")
    def listen(_connection: Any, _cursor: Any, sql: str, *_more: Any) -> None:
        said.append(sql)

    return said


def take(door: Door) -> Receipt:
    """Let an entry be written, and its receipt be made."""
    job = Job(lambda act: act.append("note.taken", {}), door.arrive(), ANNA, "note", lambda _, given: given)
    receipt: Receipt = door.submit(job).result(10)
    assert receipt.faults() == []
    return receipt


def questions(door: Door, asked: list[str]) -> list[str]:
    """What one act asks the store."""
    asked.clear()
    take(door)
    return [sql for sql in asked if sql.startswith("SELECT")]


def test_an_act_late_in_a_ledger_asks_its_store_no_more_than_an_early_one(
    stores: Stores, door: Door, keys: Any, asked: list[str]
) -> None:
    def fill(act: Act) -> None:
        for _ in range(2**10 - 4):
            act.append("note.taken", {})

    take(door)
    early = questions(door, asked)
    door.write(fill)
    late = questions(door, asked)
    door.close()
    again = Door(stores, door.log, keys)  # knows nothing of the tree
    first = take(again)
    later = questions(again, asked)
    again.close()

    assert first.index == 2**10
    assert late == early
    assert later == early


def test_a_writer_that_is_not_alone_finds_what_others_appended(stores: Stores, door: Door, keys: Any) -> None:
    other = Door(stores, door.log, keys)
    given = [take(one) for one in [door] * 3 + [other] * 5 + [door, other] * 3 + [door] * 4]
    other.close()

    assert [one.index for one in given] == list(range(1, len(given) + 1))
