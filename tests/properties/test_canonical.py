"""Canonical JSON, written by a quick way where that can be: always the same bytes, or the same refusal."""

import json
import unicodedata
from collections import OrderedDict
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.shared.canonical import MAX_DEPTH, MAX_INTEGER, NotCanonical, canonical, parse_canonical

WORDS = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(
    ["é", "e\u0301", "한", "\u1112\u1161"]
)
KEYS = st.text(st.characters(codec="ascii"), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | WORDS,
    lambda inside: st.lists(inside) | st.lists(inside).map(tuple) | st.dictionaries(KEYS, inside),
    max_leaves=30,
)


class Word(StrEnum):
    """A text that is more than a text."""

    ONE = "one"


class Number(IntEnum):
    """A number that is more than a number."""

    TWO = 2


@given(VALUES)
def test_it_is_sorted_json_without_spaces_of_normal_texts(value: Any) -> None:
    plain = json.dumps(_normal(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert canonical(value) == plain.encode()
    assert canonical(parse_canonical(canonical(value))) == canonical(value)


@pytest.mark.parametrize(
    "wrong",
    [0.5, float("nan"), b"bytes", {1: "a key"}, {"\u00e9": 1}, {None: 1}, {1, 2}, Decimal(1), MAX_INTEGER + 1]
    + [-MAX_INTEGER - 1, "\ud800"],
)
@pytest.mark.parametrize(
    "around", [lambda it: it, lambda it: {"a": ["b", {"c": it}]}, lambda it: ("d", [it])]
)
def test_what_has_no_canonical_form_is_refused_wherever_it_stands(wrong: Any, around: Any) -> None:
    with pytest.raises(NotCanonical):
        canonical(around(wrong))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"b": Word.ONE, "a": Number.TWO}, b'{"a":2,"b":"one"}'),
        (OrderedDict(b=1, a=(True, None)), b'{"a":[true,null],"b":1}'),
        ({"a": "e\u0301"}, '{"a":"é"}'.encode()),
    ],
)
def test_what_is_more_than_plain_is_written_as_what_it_is(value: Any, written: bytes) -> None:
    assert canonical(value) == written


@pytest.mark.parametrize("make", [lambda it: [it], lambda it: {"a": it}, lambda it: (it,)])
def test_it_goes_to_a_depth_and_no_further(make: Any) -> None:
    deep: Any = "the ground"
    for _ in range(MAX_DEPTH):
        deep = make(deep)
    assert canonical(deep)
    with pytest.raises(NotCanonical, match="nested more than"):
        canonical(make(deep))


def test_a_circle_is_refused() -> None:
    circle: dict[str, Any] = {}
    circle["round"] = [circle]
    with pytest.raises(NotCanonical, match="nested more than"):
        canonical(circle)


def _normal(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {key: _normal(inside) for key, inside in value.items()}
    return [_normal(inside) for inside in value] if isinstance(value, list | tuple) else value
