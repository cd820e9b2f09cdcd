"""What is asked of PostgreSQL goes out together, in its order, and is done whole or not at all."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from minikoneps.settings import Postgres
from minikoneps.shared.line import Line
from tests.postgres import Cluster


@pytest.fixture
def shared(cluster: Cluster) -> Postgres:
    return cluster.new_database()


@pytest.fixture
def line(shared: Postgres) -> Iterator[Line]:
    with Line.connect(shared.owner) as line:
        line.execute("CREATE TABLE word (said TEXT PRIMARY KEY)")
        line.commit()
        yield line
        line.rollback()


@pytest.fixture
def ways(line: Line, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many statements went out on each way there and back."""
    seen, talk = list[int](), Line._talk

    def told(self: Line, asked: list[Any]) -> Any:
        seen.append(len(asked))
        return talk(self, asked)

    monkeypatch.setattr(Line, "_talk", told)
    return seen


def words(database: Postgres) -> list[str]:
    with psycopg.connect(database.owner) as other:
        return [said for (said,) in other.execute("SELECT said FROM word ORDER BY said")]


def test_all_that_was_asked_goes_out_when_the_first_answer_is_read(line: Line, ways: list[int]) -> None:
    asked = [line.ask("SELECT $1::int + 1", [number]) for number in range(3)]

    assert [one.rows() for one in asked] == [[(1,)], [(2,)], [(3,)]]
    assert ways == [3]


def test_rows_of_every_kind_arrive_as_they_were(line: Line) -> None:
    texts = ['"', "\\", "{}", "NULL", "é\U0001f58a", "", None]
    blobs = [bytes(range(256)), b"", None]

    asked = line.ask("SELECT * FROM unnest($1::text[], $2::bytea[], $3::int[])", [texts, blobs, [1, 2**30]])

    assert [row[0] for row in asked.rows()] == texts
    assert [row[1] for row in asked.rows()][:3] == blobs
    assert [row[2] for row in asked.rows()][:3] == [1, 2**30, None]


def test_more_than_any_buffer_holds_goes_there_and_back(line: Line) -> None:
    asked = [line.ask("SELECT $1::bytea", [bytes(200_000)]) for _ in range(100)]

    assert all(len(one.rows()[0][0]) == 200_000 for one in asked)


def test_a_commit_goes_out_with_what_was_asked(line: Line, ways: list[int], shared: Postgres) -> None:
    line.ask("INSERT INTO word VALUES ($1)", ["kept"])
    line.commit()

    assert ways == [2]
    assert words(shared) == ["kept"]


def test_what_is_said_in_another_way_comes_behind_what_was_asked(line: Line) -> None:
    line.ask("INSERT INTO word VALUES ($1)", ["asked"])

    assert line.execute("SELECT said FROM word").fetchall() == [("asked",)]
    line.ask("DELETE FROM word")
    with line.cursor("streaming") as streaming:
        assert streaming.execute("SELECT said FROM word").fetchall() == []


def test_where_one_fails_nothing_is_kept_and_the_commit_is_not_done(line: Line, shared: Postgres) -> None:
    line.ask("INSERT INTO word VALUES ($1)", ["first"])
    line.ask("INSERT INTO word VALUES ($1)", ["first"])
    behind = line.ask("SELECT said FROM word")

    with pytest.raises(psycopg.errors.UniqueViolation):
        line.commit()
    with pytest.raises(psycopg.errors.InFailedSqlTransaction):
        behind.rows()
    assert words(shared) == []
    assert line.ask("SELECT 1").rows() == [(1,)]


def test_what_was_asked_is_dropped_with_its_transaction(line: Line, ways: list[int]) -> None:
    asked = line.ask("INSERT INTO word VALUES ($1)", ["never"])
    line.rollback()
    line.commit()

    assert ways == []
    with pytest.raises(psycopg.errors.InFailedSqlTransaction):
        asked.rows()
