"""A thing that many ask for is read once, and never before it stands."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlmodel import Session

from minikoneps.shared.database import Stores
from minikoneps.shared.reading import Newest, once, only_reading, read_all_for_good, read_for_good, read_on

NUMBERS = count()


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    stores = Stores(tmp_path)
    stores.create("room_1")
    yield stores
    stores.close()


@once
def look(_session: Session) -> int:
    return next(NUMBERS)


def test_who_writes_reads_anew_but_where_nothing_changes(stores: Stores) -> None:
    with stores.write("room_1") as writing:
        assert look(writing) != look(writing)
        with only_reading(writing):
            before = look(writing)
            with only_reading(writing):
                assert look(writing) == before
            assert look(writing) == before
        assert look(writing) != before


def test_what_one_reader_found_for_good_all_others_have(stores: Stores) -> None:
    with stores.read("room_1") as reading:
        assert read_for_good(reading, "notice", lambda: "committed") == "committed"
    with stores.read("room_1") as other, stores.write("room_1") as writing:
        assert read_for_good(other, "notice", lambda: "another") == "committed"
        assert read_for_good(writing, "notice", lambda: "another") == "committed"


def test_what_is_not_committed_or_not_there_is_kept_for_nobody(stores: Stores) -> None:
    with stores.write("room_1") as writing, only_reading(writing):
        assert read_for_good(writing, "notice", lambda: "undone") == "undone"
    with stores.read("room_1") as reading:
        assert read_for_good(reading, "notice", lambda: None) is None
        assert read_for_good(reading, "notice", lambda: "committed") == "committed"


def test_what_grows_is_read_on_from_where_the_last_reader_was(stores: Stores) -> None:
    def on(more: int) -> Callable[[tuple[int, ...]], tuple[int, ...]]:
        return lambda known: (*known, more)

    nothing: tuple[int, ...] = ()
    with stores.read("room_1") as reading, stores.write("room_1") as writing:
        assert read_on(reading, "grows", nothing, on(1)) == (1,)
        assert read_on(writing, "grows", nothing, on(2)) == (1, 2)  # for itself alone: it may be undone
    with stores.read("room_1") as other:
        assert read_on(other, "grows", nothing, on(3)) == (1, 3)


def test_what_is_kept_has_a_bound_and_what_grows_stays(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minikoneps.shared.reading.MOST_COMMITTED", 3)
    read: list[int] = []

    def look_up(missing: list[int]) -> dict[int, str]:
        read.extend(missing)
        return {number: str(number) for number in missing}

    nothing: tuple[int, ...] = ()
    with stores.read("room_1") as reading:
        assert read_on(reading, "grows", nothing, lambda known: (*known, 1)) == (1,)
        assert read_all_for_good(reading, [1, 2], look_up) == {1: "1", 2: "2"}
        assert read_all_for_good(reading, [2, 3, 1], look_up) == {1: "1", 2: "2", 3: "3"}
        read_all_for_good(reading, [4], look_up)
        assert read == [1, 2, 3, 4]  # together, each once
        read_all_for_good(reading, [2, 3, 4], look_up)
        assert read == [1, 2, 3, 4]  # the oldest alone made room
        read_all_for_good(reading, [1], look_up)
        assert read == [1, 2, 3, 4, 1]
    with stores.read("room_1") as other:
        assert read_on(other, "grows", nothing, lambda known: (*known, 2)) == (1, 2)


def test_what_was_found_last_is_kept_and_no_more_of_it_than_the_bound() -> None:
    found: Newest[int, str] = Newest(3)

    for number in range(5):
        found.keep({number: str(number)})
    found.keep({5: "5", 6: "6"})
    found.drop(5)
    found.drop(5)

    assert (len(found), [found.find(number) for number in range(7)]) == (2, [None] * 4 + ["4", None, "6"])
