"""Very many envelopes opened in processes beside: the same comes out, whatever becomes of the processes."""

import sys
import threading
from collections.abc import Sequence
from io import BytesIO
from pickle import dumps, load
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.sealing import beside
from minikoneps.sealing.beside import Found, Locked, open_all, serve
from minikoneps.sealing.envelope import info, seal
from minikoneps.sealing.payload import BidPayload
from tests.properties.test_sealing import PRIVATE, PUBLIC, bids, bindings, unpriced
from tests.sealing.test_envelope import PARTS

KEYS = {"k1": PRIVATE}
BOUND = info(PARTS)
JUNK = b"junk" * 300
PATIENCE = 60.0  # seconds for a process that starts on a busy machine

SAYS = "import pickle, sys; come, back = sys.stdin.buffer, sys.stdout.buffer; pickle.load(come); "
READY = SAYS + "pickle.dump('ready', back); back.flush(); pickle.load(come); "


class Held(list[Locked]):
    """Envelopes that the test's own thread gets only when another has taken some, or has had some opened."""

    def __init__(self, envelopes: Sequence[Locked], *, taken: bool = False) -> None:
        super().__init__(envelopes)
        self.elsewhere, self._taken = threading.Event(), taken

    def __getitem__(self, which: Any) -> Any:
        if threading.current_thread() is threading.main_thread():
            assert self.elsewhere.wait(PATIENCE)
        elif self._taken:
            self.elsewhere.set()
        return super().__getitem__(which)

    def passed(self, _done: int) -> None:
        """Hear how many are opened, on the thread that had them opened."""
        if threading.current_thread() is not threading.main_thread():
            self.elsewhere.set()


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "WORTH", 1)
    monkeypatch.setattr(beside, "PORTION", 5)


def envelopes(count: int) -> tuple[list[Locked], list[Found]]:
    """So many envelopes, of which one in the middle is junk and one is bound to another tender."""
    said = [BidPayload.priced("KRW", [("1", "2", str(number + 1))]) for number in range(count)]
    locked: list[Locked] = [("k1", BOUND, seal(PUBLIC, BOUND, one)) for one in said]
    expected: list[Found] = list(said)
    locked[count // 2] = ("k1", BOUND, JUNK)
    locked[count // 3] = ("k1", BOUND.replace("tender-", "other-"), locked[count // 3][2])
    for place in (count // 2, count // 3):
        expected[place] = "not_decryptable"
    return locked, expected


def taken(locked: Sequence[Locked], *, priced: bool = True, passed: Any = lambda _: None) -> list[Found]:
    """Everything that comes out."""
    with open_all(KEYS, locked, priced=priced, passed=passed) as out:
        return list(out)


def test_what_processes_open_is_what_would_be_opened_here(small: None) -> None:
    locked, expected = envelopes(60)
    held, told = Held(locked), list[int]()

    def passed(done: int) -> None:
        told.append(done)
        held.passed(done)

    assert taken(held, passed=passed) == expected
    assert told == list(range(5, 61, 5))


@pytest.mark.parametrize(
    "program",
    ["pass", "print('no answer')", SAYS + "input()", SAYS + "back.write(b'ready')"],
    ids=["at once", "with nonsense", "before it is ready", "with another word"],
)
def test_a_process_that_dies_loses_no_envelope(small: None, monkeypatch: Any, program: str) -> None:
    monkeypatch.setattr(beside, "COMMAND", [sys.executable, "-c", program])
    locked, expected = envelopes(30)

    assert taken(locked) == expected


@pytest.mark.parametrize(
    "program",
    [READY, READY + "back.write(b'half'); back.flush()", READY + "come.read()"],
    ids=["and dies", "and dies in its answer", "and hangs"],
)
def test_a_process_that_has_a_portion_in_hand_loses_none(small: None, monkeypatch: Any, program: str) -> None:
    monkeypatch.setattr(beside, "COMMAND", [sys.executable, "-c", program])
    monkeypatch.setattr(beside, "LONGEST", 0.2)
    locked, expected = envelopes(30)

    assert taken(Held(locked, taken=True)) == expected


def test_where_no_process_can_be_started_all_is_opened_here(small: None, monkeypatch: Any) -> None:
    monkeypatch.setattr(beside, "COMMAND", ["/nowhere/at/all"])
    locked, expected = envelopes(20)

    assert taken(locked) == expected


def test_the_first_are_there_before_the_last_are_opened(small: None, monkeypatch: Any) -> None:
    monkeypatch.setattr(beside, "COMMAND", ["/nowhere/at/all"])
    locked, expected = envelopes(20)
    told = list[int]()

    with open_all(KEYS, locked, priced=True, passed=told.append) as out:
        assert next(out) == expected[0]
        assert told == [5]


def test_who_looks_no_further_lets_the_processes_end(small: None, monkeypatch: Any) -> None:
    monkeypatch.setattr(beside, "COMMAND", [sys.executable, "-c", SAYS + "come.read()"])
    locked, _ = envelopes(20)
    with open_all(KEYS, locked, priced=True) as out:
        next(out)
        assert any(thread.name == "opening beside" for thread in threading.enumerate())

    assert not any(thread.name == "opening beside" for thread in threading.enumerate())


def test_envelopes_are_opened_before_anybody_asks_for_them(small: None) -> None:
    locked, expected = envelopes(30)
    told, all_of_them = list[int](), threading.Event()

    def passed(done: int) -> None:
        told.append(done)
        if done == 30:
            all_of_them.set()

    with open_all(KEYS, locked, priced=True, passed=passed) as out:
        assert all_of_them.wait(PATIENCE)
        assert list(out) == expected


def test_few_envelopes_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("subprocess.Popen", None)
    locked, expected = envelopes(20)

    assert taken(locked) == expected
    assert taken([]) == []


@given(st.lists(st.tuples(bids | unpriced, bindings) | st.none(), max_size=2), st.booleans())
def test_whatever_is_in_an_envelope_comes_back_from_a_process(sealed: list[Any], priced: bool) -> None:
    locked: list[Locked] = [
        ("k1", BOUND, JUNK) if one is None else ("k1", info(one[1]), seal(PUBLIC, info(one[1]), one[0]))
        for one in sealed
    ]
    back = BytesIO()

    serve(BytesIO(dumps((KEYS, priced)) + dumps(locked)), back)

    back.seek(0)
    assert load(back) == beside.READY
    assert load(back) == taken(locked, priced=priced)
