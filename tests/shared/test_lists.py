"""Lists that are read whole are asked for like those that the database sorts."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.lists import Listing, pick

FIELDS = {"name": lambda row: str(row["name"]), "kind": lambda row: str(row["kind"])}
ROWS: list[dict[str, str]] = [
    {"name": "Cedar", "kind": "desk"},
    {"name": "ash", "kind": "desk"},
    {"name": "Birch", "kind": "chair"},
]


def names(searched: tuple[str, ...] = ("name",), **asked: Any) -> list[str]:
    return [row["name"] for row in pick(ROWS, Listing(**asked), FIELDS, *searched).rows]


def test_nothing_asked_leaves_the_list_as_it_stands() -> None:
    assert names() == ["Cedar", "ash", "Birch"]


def test_filters_are_the_very_text_and_several_values_are_any_of_them() -> None:
    assert names(filters={"kind": "desk"}) == ["Cedar", "ash"]
    assert names(filters={"kind": ["desk", "chair"]}) == ["Cedar", "ash", "Birch"]
    assert names(filters={"kind": "des"}) == []


def test_search_looks_into_the_fields_it_may_whatever_the_case() -> None:
    assert names(filters={"q": "CED"}) == ["Cedar"]
    assert names(filters={"q": "desk"}) == []
    assert names(("name", "kind"), filters={"q": "desk"}) == ["Cedar", "ash"]


def test_range_counts_all_that_fit() -> None:
    page = pick(ROWS, Listing(first=1, last=1, filters={"kind": "desk"}), FIELDS)

    assert ([row["name"] for row in page.rows], page.first, page.total) == (["ash"], 1, 2)


@pytest.mark.parametrize("asked", [{"filters": {"price": "1"}}, {"sort": ("price", False)}])
def test_field_that_the_list_does_not_know_is_refused(asked: dict[str, Any]) -> None:
    with pytest.raises(RuleBroken, match=r"input\.invalid"):
        names(**asked)


@given(st.lists(st.tuples(st.text(), st.sampled_from(["desk", "chair"]))))
def test_turned_round_all_of_it_is_turned(rows: list[tuple[str, str]]) -> None:
    listed = [{"name": name, "kind": kind} for name, kind in rows]
    there, back = (pick(listed, Listing(sort=("kind", down)), FIELDS).rows for down in (False, True))

    assert list(back) == list(there)[::-1]
