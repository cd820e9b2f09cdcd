"""The one door for writes: order, refusals, once-only acts, receipts and proofs."""

import gc
import threading
from collections.abc import Callable
from sqlite3 import OperationalError
from typing import Any

import pytest
from sqlalchemy import event

from minikoneps.ledger import store
from minikoneps.ledger.act import Act
from minikoneps.ledger.checkpoint import public_key
from minikoneps.ledger.door import Door, Job
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.once import Given, Once
from minikoneps.ledger.receipt import Receipt
from minikoneps.ledger.service import entry_of, get_receipt, list_seen
from minikoneps.ledger.tree import consistency, root, verify_consistency
from minikoneps.shared.access import Caller
from minikoneps.shared.database import Stores
from minikoneps.shared.errors import RuleBroken

ANNA = Caller("participant-1", "Anna", "busan", seat="tenderer-1", role="tenderer")


def note(word: str, audience: Audience | None = None) -> Callable[[Act], str]:
    def act(writing: Act) -> str:
        writing.append("note.taken", {"word": word}, *([audience] if audience else []))
        return word

    return act


def refuse(writing: Act) -> None:
    writing.append("note.taken", {"word": "never"})
    raise RuleBroken("clock.backwards", now="later", asked="earlier", tender="tender-1")


def kinds(stores: Stores, door: Door) -> list[str]:
    with stores.read(door.log.store) as session:
        return [row.kind for row in store.list_entries(session, 0, 1000)]


def test_a_writer_whose_first_act_fails_begins_when_its_store_is_well(
    stores: Stores, door: Door, keys: Any
) -> None:
    left = [OperationalError("disk I/O error")] * 2

    def resume(act: Act) -> None:
        if left:
            raise left.pop()
        act.append("note.taken", {"word": "begun"})

    door.close()
    later = Door(stores, door.log, keys, resume=resume)
    with pytest.raises(OperationalError):
        later.write(note("refused"), ANNA)
    assert not later.works()
    later.write(note("taken"), ANNA)
    with stores.read(later.log.store) as session:
        words = [entry_of(row).data.get("word") for row in store.list_entries(session, 1, 100)]
    works = later.works()
    later.close()

    assert (words, works) == (["begun", "taken"], True)


def test_each_act_ends_in_a_signed_head_over_all_entries(stores: Stores, door: Door) -> None:
    for word in ("one", "two", "three"):
        door.write(note(word), ANNA)

    with stores.read(door.log.store) as session:
        heads = store.list_checkpoints(session)
        leaves = [entry.leaf for entry in store.list_entries(session, 0, 100)]
        proofs = [consistency(head.size, heads[-1].size, store.nodes(session)) for head in heads]

    assert [head.size for head in heads] == [1, 2, 3, 4]
    assert all(head.verify() for head in heads)
    assert [head.root for head in heads] == [root(leaves[: head.size]) for head in heads]
    assert all(
        verify_consistency(head.size, 4, proof, head.root, heads[-1].root)
        for head, proof in zip(heads, proofs, strict=True)
    )


def test_a_receipt_is_the_same_when_it_is_asked_for_again(stores: Stores, door: Door, keys: Any) -> None:
    job = Job(note("kept"), door.arrive(), ANNA, "note", finish=lambda _, receipt: receipt)
    given: Receipt = door.submit(job).result()
    door.write(note("later"), ANNA)

    with stores.read(door.log.store) as session:
        again = get_receipt(session, given.index)

    assert given.faults() == []
    assert given.checkpoint.key == public_key(keys.signing)
    assert again.to_json() == given.to_json()


def test_a_refused_act_leaves_nothing_but_its_refusal(stores: Stores, door: Door) -> None:
    with pytest.raises(RuleBroken, match="clock.backwards"):
        door.submit(Job(refuse, door.arrive(), ANNA, "note")).result()

    with stores.read(door.log.store) as session:
        last = store.find_last(session)
        assert last is not None
        entry = entry_of(last)
        assert kinds(stores, door) == ["attempt.started", "note.refused"]
        assert entry.data["code"] == "clock.backwards"
        assert entry.audience == Audience.only("tenderer-1", after="tender-1")


def test_a_seat_that_is_refused_all_the_time_is_answered_but_not_written_down(
    stores: Stores, door: Door
) -> None:
    for _ in range(40):
        with pytest.raises(RuleBroken):
            door.submit(Job(refuse, door.arrive(), ANNA, "note")).result()

    assert kinds(stores, door).count("note.refused") == 30


def test_an_act_that_fails_writes_nothing_and_the_next_one_succeeds(stores: Stores, door: Door) -> None:
    def fail(act: Act) -> None:
        act.append("note.taken", {"word": "half"})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        door.write(fail, ANNA)
    door.write(note("whole"), ANNA)

    assert kinds(stores, door) == ["attempt.started", "note.taken"]


def once(key: str, request: str) -> Once:
    return Once(key, request, lambda _answer: 201, str)


def test_a_repeated_key_gets_the_first_answer_and_acts_no_more(stores: Stores, door: Door) -> None:
    first = door.submit(Job(note("first"), door.arrive(), ANNA, "note", once=once("key-0001", "a"))).result()
    again = door.submit(Job(note("second"), door.arrive(), ANNA, "note", once=once("key-0001", "a"))).result()

    assert first == again == Given(201, "first")
    assert kinds(stores, door).count("note.taken") == 1


def test_a_repeated_key_for_another_request_is_refused(door: Door) -> None:
    door.submit(Job(note("first"), door.arrive(), ANNA, "note", once=once("key-0001", "a"))).result()

    with pytest.raises(RuleBroken, match="idempotency_key_reused"):
        door.submit(Job(note("other"), door.arrive(), ANNA, "note", once=once("key-0001", "b"))).result()


def test_acts_are_decided_in_the_order_in_which_they_came_in(stores: Stores, door: Door) -> None:
    first, second = door.arrive(), door.arrive()
    later = door.submit(Job(note("second"), second, ANNA))
    with pytest.raises(TimeoutError):
        later.result(timeout=0.3)
    earlier = door.submit(Job(note("first"), first, ANNA))
    later.result(), earlier.result()

    with stores.read(door.log.store) as session:
        words = [entry_of(row).data["word"] for row in store.list_of_kind(session, "note.taken")]
    assert words == ["first", "second"]


def test_a_request_that_is_turned_away_gives_its_place_up(door: Door) -> None:
    turned_away = door.arrive()
    waiting = door.submit(Job(note("next"), door.arrive(), ANNA))
    turned_away.leave()

    assert waiting.result(timeout=4) == "next"


def test_nobody_is_answered_before_the_commit(stores: Stores, door: Door) -> None:
    """The commit is held up: as long as it is, the answer stays away."""
    may_commit, at_commit = threading.Event(), threading.Event()

    @event.listens_for(stores.engine(door.log.store), "commit")
    def slow(_connection: object) -> None:
        at_commit.set()
        may_commit.wait(10)

    answer = door.submit(Job(note("slow"), door.arrive(), ANNA))
    assert at_commit.wait(10)
    assert not answer.done()
    may_commit.set()

    assert answer.result(timeout=10) == "slow"


def test_an_entry_shows_itself_to_its_audience_alone(stores: Stores, door: Door) -> None:
    door.write(note("secret", Audience.only("tenderer-1", after="tender-1")), ANNA)

    def read(*seats: str) -> object:
        with stores.read(door.log.store) as session:
            seen = list_seen(session, set(seats), 1, 10)[0]
            assert len(seen.leaf) == 32
            return seen.entry and seen.entry.data["word"]

    assert read("tenderer-1", "auditor") == "secret"
    assert read("tenderer-2", "trainer") is None
    assert read() is None
    door.write(lambda act: act.append("bids.opened", {"tender": "tender-1"}), ANNA)
    assert read() == "secret"


def test_circles_are_looked_for_between_acts_and_not_within_one(door: Door) -> None:
    seen = list[bool]()

    def look(_act: Act) -> None:
        seen.append(gc.isenabled())

    def fail(act: Act) -> None:
        look(act)
        raise LookupError

    door.write(look)
    seen.append(gc.isenabled())
    with pytest.raises(LookupError):
        door.write(fail)
    seen.append(gc.isenabled())

    assert seen == [False, True, False, True]
