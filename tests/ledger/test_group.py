"""What waits together is decided together: one transaction and one signed head, and each act for itself."""

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from minikoneps.ledger import store, waiting
from minikoneps.ledger.act import Act, Ahead
from minikoneps.ledger.door import Door, Job
from minikoneps.ledger.group import Group
from minikoneps.ledger.once import Given, Once
from minikoneps.ledger.receipt import Receipt
from minikoneps.ledger.service import entry_of, get_receipt
from minikoneps.shared.access import Caller
from minikoneps.shared.database import Stores
from minikoneps.shared.errors import RuleBroken

ANNA = Caller("participant-1", "Anna", "busan", seat="tenderer-1", role="tenderer")


def note(word: str) -> Callable[[Act], str]:
    def act(writing: Act) -> str:
        writing.append("note.taken", {"word": word})
        return word

    return act


def refuse(writing: Act) -> None:
    writing.append("note.taken", {"word": "never"})
    raise RuleBroken("clock.backwards", now="later", asked="earlier")


@contextmanager
def held_up(door: Door) -> Iterator[None]:
    """What is submitted inside is decided in one group, when the block ends."""
    reached, may_go = threading.Event(), threading.Event()

    def stand(_act: Act) -> None:
        reached.set()
        assert may_go.wait(10)

    first = door.submit(Job(stand, door.arrive()))
    assert reached.wait(10)
    yield
    may_go.set()
    first.result(timeout=10)


def words(stores: Stores, door: Door) -> list[str]:
    with stores.read(door.log.store) as session:
        return [str(entry_of(row).data["word"]) for row in store.list_of_kind(session, "note.taken")]


def receipts(_result: object, receipt: Receipt) -> Receipt:
    return receipt


def test_what_waits_together_shares_one_head_and_each_receipt_holds(stores: Stores, door: Door) -> None:
    with held_up(door):
        answers = [
            door.submit(Job(note(str(number)), door.arrive(), ANNA, "note", receipts)) for number in range(7)
        ]
    given: list[Receipt] = [answer.result(timeout=10) for answer in answers]

    assert len({one.checkpoint for one in given}) == 1
    assert [one.index for one in given] == list(range(1, 8))
    assert all(one.faults() == [] for one in given)
    with stores.read(door.log.store) as session:
        assert [get_receipt(session, one.index) for one in given] == given
        assert [head.size for head in store.list_checkpoints(session)] == [1, 8]


def test_nothing_of_a_group_is_left_to_be_collected(door: Door) -> None:
    gc.collect()
    gc.disable()  # what holds itself would stay: a rush would leave thousands of groups behind
    try:
        with held_up(door):
            answers = [door.submit(Job(note("gone"), door.arrive(), ANNA, "note", receipts)) for _ in "123"]
        del answers[:]
        door.write(note("the next"))
        left = [one for one in gc.get_objects() if isinstance(one, Group)]
    finally:
        gc.enable()

    assert left == []


def test_a_refused_act_spoils_none_beside_it(stores: Stores, door: Door) -> None:
    with held_up(door):
        before = door.submit(Job(note("before"), door.arrive(), ANNA, "note"))
        refused = door.submit(Job(refuse, door.arrive(), ANNA, "note"))
        after = door.submit(Job(note("after"), door.arrive(), ANNA, "note"))

    assert (before.result(10), after.result(10)) == ("before", "after")
    with pytest.raises(RuleBroken, match="clock.backwards"):
        refused.result(10)
    assert words(stores, door) == ["before", "after"]


def test_an_act_that_fails_spoils_none_beside_it(stores: Stores, door: Door) -> None:
    def fail(act: Act) -> None:
        act.append("note.taken", {"word": "half"})
        raise ZeroDivisionError

    with held_up(door):
        before = door.submit(Job(note("before"), door.arrive(), ANNA))
        failed = door.submit(Job(fail, door.arrive(), ANNA))
        after = door.submit(Job(note("after"), door.arrive(), ANNA))

    assert (before.result(10), after.result(10)) == ("before", "after")
    with pytest.raises(ZeroDivisionError):
        failed.result(10)
    assert words(stores, door) == ["before", "after"]


def test_each_act_finds_what_the_one_before_it_has_written(door: Door) -> None:
    def count(act: Act) -> int:
        act.append("note.taken", {"word": "counted"})
        return len(store.list_of_kind(act.session, "note.taken"))

    with held_up(door):
        answers = [door.submit(Job(count, door.arrive(), ANNA)) for _ in range(4)]

    assert [answer.result(10) for answer in answers] == [0, 1, 2, 3]


def once(key: str, request: str) -> Once:
    return Once(key, request, lambda _answer: 201, str)


def test_one_key_that_waits_twice_is_done_once_and_answered_alike(stores: Stores, door: Door) -> None:
    with held_up(door):
        answers = [
            door.submit(Job(note(word), door.arrive(), ANNA, "note", once=once("key-0001", request)))
            for word, request in (("first", "a"), ("again", "a"), ("other", "b"))
        ]

    assert [answer.result(10) for answer in answers[:2]] == [Given(201, "first")] * 2
    with pytest.raises(RuleBroken, match="idempotency_key_reused"):
        answers[2].result(10)
    assert words(stores, door) == ["first"]


def test_a_refused_key_may_be_tried_again_at_once(stores: Stores, door: Door) -> None:
    with held_up(door):
        no = door.submit(Job(refuse, door.arrive(), ANNA, "note", once=once("key-0001", "a")))
        yes = door.submit(Job(note("now"), door.arrive(), ANNA, "note", once=once("key-0001", "a")))

    with pytest.raises(RuleBroken, match="clock.backwards"):
        no.result(10)
    assert yes.result(10) == Given(201, "now")


class Notes:
    """Notes that look up together what was noted, and are written together."""

    looked: list[int] = []

    def __init__(self, session: Session, wishes: Any) -> None:
        self._session, self.taken = session, list[str]()
        self.looked.append(len(wishes))

    def write(self) -> None:
        self.taken = []


def test_like_acts_look_ahead_together_until_another_kind_comes(door: Door) -> None:
    Notes.looked.clear()
    with held_up(door):
        jobs = [Job(note(word), door.arrive(), ANNA, ahead=Ahead(Notes, word)) for word in "abc"]
        jobs += [Job(note("plain"), door.arrive(), ANNA)]
        jobs += [Job(note(word), door.arrive(), ANNA, ahead=Ahead(Notes, word)) for word in "de"]
        answers = [door.submit(job) for job in jobs]

    assert [answer.result(10) for answer in answers] == ["a", "b", "c", "plain", "d", "e"]
    assert Notes.looked == [5, 2]


class Counted:
    """Knows what was noted before it looked, and remembers what was written of it."""

    def __init__(self, session: Session, _wishes: Any) -> None:
        self.before = len(store.list_of_kind(session, "note.taken"))
        self.decided, self.written = 0, 0

    def write(self) -> None:
        self.written += self.decided


class CountedToo(Counted):
    """Another kind of the same."""


def test_two_kinds_that_look_ahead_take_turns_and_each_finds_what_the_other_wrote(
    stores: Stores, door: Door
) -> None:
    seen: list[Counted] = []

    def counted(word: str) -> Callable[[Act], int]:
        def act(writing: Act) -> int:
            batch = writing.ahead
            assert isinstance(batch, Counted)
            seen.append(batch)
            if word == "refused":
                raise RuleBroken("clock.backwards", now="later", asked="earlier")
            writing.append("note.taken", {"word": word})
            batch.decided += 1
            return batch.before

        return act

    kinds = [Counted, Counted, CountedToo, CountedToo, Counted, CountedToo]
    said = ["a", "b", "c", "refused", "d", "e"]
    with held_up(door):
        answers = [
            door.submit(Job(counted(word), door.arrive(), ANNA, "note", ahead=Ahead(kind, word)))
            for kind, word in zip(kinds, said, strict=True)
        ]

    assert [answer.result(10) for answer in answers if answer is not answers[3]] == [0, 0, 2, 3, 4]
    with pytest.raises(RuleBroken, match="clock.backwards"):
        answers[3].result(10)
    assert [type(batch) for batch in dict.fromkeys(seen)] == [Counted, CountedToo, Counted, CountedToo]
    assert [batch.written for batch in dict.fromkeys(seen)] == [2, 1, 1, 1]
    assert words(stores, door) == ["a", "b", "c", "d", "e"]


def test_nobody_of_a_group_is_answered_before_its_commit(stores: Stores, door: Door) -> None:
    may_commit, at_commit, commits = threading.Event(), threading.Event(), iter(range(9))

    @event.listens_for(stores.engine(door.log.store), "commit")
    def slow(_connection: object) -> None:
        if next(commits) == 1:  # the first is of the act that holds the others up
            at_commit.set()
            may_commit.wait(10)

    with held_up(door):
        answers = [door.submit(Job(note(word), door.arrive(), ANNA)) for word in "abc"]
    assert at_commit.wait(10)
    assert not any(answer.done() for answer in answers)
    may_commit.set()

    assert [answer.result(10) for answer in answers] == ["a", "b", "c"]


def test_a_full_queue_says_so_and_what_waits_in_it_is_decided(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "MOST_WAITING", 2)
    with held_up(door):
        answers = [door.submit(Job(note(word), door.arrive(), ANNA)) for word in "ab"]
        with pytest.raises(RuleBroken, match="server.queue_full"):
            door.submit(Job(note("c"), door.arrive(), ANNA))
        assert door.waiting() == 2

    assert [answer.result(10) for answer in answers] == ["a", "b"]
    assert door.write(note("c"), ANNA) == "c"


class Rows:
    """Rows that are written together, and that the store may refuse."""

    def __init__(self, session: Session, _wishes: Any) -> None:
        self._session, self.taken = session, list[str]()

    def write(self) -> None:
        rows = [("tenderer-1", key, "hash", 201, "body") for key in self.taken]
        store.add_answers(self._session, rows)


def test_a_row_that_the_store_refuses_spoils_no_act_beside_it(stores: Stores, door: Door) -> None:
    def take(key: str) -> Callable[[Act], str]:
        def act(writing: Act) -> str:
            writing.append("note.taken", {"word": key})
            batch = writing.ahead
            assert isinstance(batch, Rows)
            batch.taken.append(key)
            return key

        return act

    with held_up(door):
        jobs = [Job(take(key), door.arrive(), ANNA, ahead=Ahead(Rows, key)) for key in ("a", "a", "b")]
        answers = [door.submit(job) for job in jobs]

    assert (answers[0].result(10), answers[2].result(10)) == ("a", "b")
    with pytest.raises(IntegrityError):
        answers[1].result(10)
    assert words(stores, door) == ["a", "b"]
