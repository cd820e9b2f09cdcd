"""The verdict on a workshop under load counts each kind of fault, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from loadtests.tab import Stale, topics_of
from loadtests.verdict import Measured, percentile

GOOD = Measured(
    clients=60,
    acts=10,
    arrived=[0.1] * 95 + [3.0] * 5,
    shown=[0.5],
    missed=[],
    broken=[],
    failed=[],
    memory=[90] * 10 + [100] * 50,
)


def test_a_class_that_is_told_in_time_is_kept_up() -> None:
    assert GOOD.faults == []
    assert (percentile(GOOD.arrived, 95), GOOD.growth) == (0.1, 1.0)


@pytest.mark.parametrize(
    "changes",
    [
        {"arrived": [0.1] * 94 + [3.0] * 6},
        {"arrived": []},
        {"acts": 0},
        {"missed": ["tenderer-1: 17 clock.moved"]},
        {"broken": ["auditor: the server ended it"]},
        {"failed": ["tenderer-1 /exercise: 500"]},
        {"memory": [90] * 10 + [100] * 40 + [111] * 10},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_each_fault_is_told(changes: dict[str, Any]) -> None:
    assert len(replace(GOOD, **changes).faults) == 1


def test_a_moment_of_much_memory_is_no_growth() -> None:
    assert replace(GOOD, memory=[100] * 56 + [500] * 4).faults == []


def test_what_news_make_stale_is_read_from_the_page_itself() -> None:
    assert {"tenders", "enquiries", "exercise"} <= topics_of("tender.amended")
    assert topics_of("task.opened") == {"exercise"}
    assert topics_of("attempt.started") == frozenset()


def test_the_opening_of_one_tender_makes_no_page_about_another_read_anew() -> None:
    stale, noon = Stale(), datetime(2026, 11, 23, 12, tzinfo=UTC)
    stale.add({"kind": "bids.opened", "data": {"tender": "tender-1"}}, noon)
    record, listed = ("evaluations", "tenders/{tender}/opening"), ("tenders", "tenders?range=[0,24]")

    assert stale.since(record, "tender-1") == noon
    assert stale.since(record, "tender-2") is None
    assert stale.since(listed, "tender-2") == noon

    stale.add({"kind": "tender.published", "data": {"tender": "tender-1"}}, noon)
    assert stale.since(("tenders", "tenders/{tender}"), "tender-2") == noon
