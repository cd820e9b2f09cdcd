"""Where acts come together the writer gathers for a moment; who comes alone makes nobody wait."""

import threading
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

import pytest

from minikoneps.ledger import door as doors
from minikoneps.ledger import store, waiting
from minikoneps.ledger.door import Door, Job
from minikoneps.shared.database import Stores
from tests.ledger.test_group import ANNA, held_up, note

LONG = 60.0  # seconds that no answer of these tests may take


def ask(door: Door, *words: str) -> "list[Future[Any]]":
    """Acts that nobody holds up."""
    return [door.submit(Job(note(word), door.arrive(), ANNA, "note")) for word in words]


def answers(asked: "Sequence[Future[Any]]") -> list[str]:
    """What the acts came to."""
    return [one.result(timeout=10) for one in asked]


def together(door: Door, *words: str) -> None:
    """Acts that are decided in one group."""
    with held_up(door):
        asked = ask(door, *words)
    assert answers(asked) == list(words)


def sizes(stores: Stores, door: Door) -> list[int]:
    """How long the ledger was after each group."""
    with stores.read(door.log.store) as session:
        return [head.size for head in store.list_checkpoints(session)]


def test_as_many_as_came_together_are_waited_for(
    stores: Stores, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doors, "MOMENT", LONG)
    together(door, "first", "second")
    early = ask(door, "early")
    with pytest.raises(TimeoutError):
        early[0].result(timeout=0.3)

    assert answers([*early, *ask(door, "late")]) == ["early", "late"]
    assert sizes(stores, door) == [1, 3, 5]


def test_nobody_waits_longer_than_a_moment(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "MOMENT", 0.5)
    together(door, "first", "second")
    assert answers(ask(door, "alone")) == ["alone"]


def test_no_more_are_waited_for_than_are_enough(
    stores: Stores, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doors, "MOMENT", LONG)
    monkeypatch.setattr(waiting, "ENOUGH", 2)
    together(door, "first", "second", "third")
    assert answers(ask(door, "fourth", "fifth")) == ["fourth", "fifth"]
    assert sizes(stores, door) == [1, 4, 6]


def test_a_crowd_of_long_ago_is_not_waited_for(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "MOMENT", 0.1)
    together(door, "first", "second", "third")
    for number in range(waiting.RECENT):
        together(door, f"{number}a", f"{number}b")
    assert answers(ask(door, "alone")) == ["alone"]  # nobody is waited for any more
    monkeypatch.setattr(doors, "MOMENT", LONG)
    together(door, "before", "and after")
    assert answers(ask(door, "one", "two")) == ["one", "two"]


def test_a_door_that_gathers_can_be_closed(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "MOMENT", LONG)
    together(door, "first", "second")
    last = ask(door, "last")
    closing = threading.Thread(target=door.close)
    closing.start()
    closing.join(10)
    assert not closing.is_alive()
    assert answers(last) == ["last"]


def test_who_comes_alone_makes_nobody_wait(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "MOMENT", LONG)
    for word in ("one", "after", "the", "other"):
        assert answers(ask(door, word)) == [word]
