"""Refusals of a seat are counted for a while, and those of the newest seats alone."""

import pytest

from minikoneps.ledger.attempts import MOST, WHILE, Attempts


class Moment:
    """A clock that stands until it is moved."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def moment(monkeypatch: pytest.MonkeyPatch) -> Moment:
    moment = Moment()
    monkeypatch.setattr("minikoneps.ledger.attempts.monotonic", moment)
    return moment


def written(attempts: Attempts, seat: str, times: int) -> int:
    return [attempts.may_be_written(seat) for _ in range(times)].count(True)


def test_so_many_are_written_in_a_while_and_each_seat_has_its_own(moment: Moment) -> None:
    attempts = Attempts()

    assert (written(attempts, "anna", MOST + 5), written(attempts, "ben", 1)) == (MOST, 1)
    moment.now += WHILE - 1
    assert (written(attempts, "anna", 1), written(attempts, "ben", MOST)) == (0, MOST - 1)
    moment.now += 1
    assert written(attempts, "anna", MOST + 5) == MOST


def test_of_many_seats_the_newest_are_counted_and_no_more(
    moment: Moment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minikoneps.ledger.attempts.MOST_SEATS", 2)
    attempts = Attempts()

    assert [written(attempts, seat, MOST + 1) for seat in ("anna", "ben", "chloe")] == [MOST] * 3
    assert [written(attempts, seat, 1) for seat in ("chloe", "ben", "anna")] == [0, 0, 1]
