"""Where acts come together the writer gathers for a moment; who comes alone makes nobody wait."""

import pytest

from minikoneps.ledger import door as doors
from minikoneps.ledger import store
from minikoneps.ledger.door import Door, Job
from minikoneps.shared.database import Stores
from tests.ledger.test_group import ANNA, held_up, note


def test_where_acts_came_together_the_next_ones_do(
    stores: Stores, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doors, "MOMENT", 2.0)
    with held_up(door):
        first = [door.submit(Job(note("first"), door.arrive(), ANNA, "note")) for _ in range(2)]
    for answer in first:
        answer.result(timeout=10)
    early = door.submit(Job(note("early"), door.arrive(), ANNA, "note"))
    with pytest.raises(TimeoutError):
        early.result(timeout=0.3)
    late = door.submit(Job(note("late"), door.arrive(), ANNA, "note"))

    assert [early.result(timeout=10), late.result(timeout=10)] == ["early", "late"]
    with stores.read(door.log.store) as session:
        assert [head.size for head in store.list_checkpoints(session)] == [1, 3, 5]


def test_who_comes_alone_makes_nobody_wait(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "MOMENT", 60.0)
    for word in ("one", "after", "the", "other"):
        answer = door.submit(Job(note(word), door.arrive(), ANNA, "note"))
        assert answer.result(timeout=10) == word
