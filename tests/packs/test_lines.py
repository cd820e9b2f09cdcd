"""Where each value of a TOML file stands: the same paths as tomllib, each with its line."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.packs.lines import lines_of
from tests.house.tree import ROOT, files

AWKWARD = '''a.b = 1 # x = 2
"c d".e = [1, [2, 3], {f = "]}#", g.h = 1979-05-27T07:32:00Z}, """x
"q" ""y"""]
[t . u]
v = 'it'
[[l]]
x = 1
[l.m]
y = [ # note
 {z = 1}, # more

 {z = 2},
]
[[l]]
[[l.n]]
w = 1_000.5e3
s = \'\'\'
]\'\'\'
[[l.n]]
'''


def paths(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict):
        for key, one in value.items():
            yield from paths(one, (*path, key))
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from paths(one, (*path, place))


@pytest.mark.parametrize("file", files(".toml"), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_value_of_a_file_has_a_line_and_nothing_else_has(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert set(lines_of(text)) == set(paths(tomllib.loads(text)))


def test_lines_are_those_an_editor_shows() -> None:
    lines = lines_of(AWKWARD)

    assert set(lines) == set(paths(tomllib.loads(AWKWARD)))
    assert lines[("a", "b")] == 1
    assert lines[("c d", "e", 2, "g", "h")] == 2
    assert lines[("t", "u", "v")] == 5
    assert [lines[("l", 0, "m", "y", place, "z")] for place in (0, 1)] == [10, 12]
    assert (lines[("l", 1)], lines[("l", 1, "n", 0, "s")], lines[("l", 1, "n", 1)]) == (14, 17, 19)


@given(
    st.recursive(
        st.integers() | st.booleans() | st.text("ab\"'#[]{}=,", max_size=4),
        lambda inside: (
            st.lists(inside, max_size=3)
            | st.dictionaries(st.text("ab.# \"'", min_size=1, max_size=3), inside, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_any_value_on_a_line_of_its_own_is_found(value: object) -> None:
    text = f"first = 1\n\nit = {written(value)}\nlast = 2\n"
    lines = lines_of(text)

    assert set(lines) == set(paths(tomllib.loads(text)))
    assert {line for path, line in lines.items() if path[:1] == ("it",)} == {3}
    assert lines[("last",)] == 4


def written(value: object) -> str:
    """A value as TOML, on one line."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case list():
            return f"[{', '.join(written(one) for one in value)}]"
        case dict():
            return "{" + ", ".join(f"{written(key)} = {written(one)}" for key, one in value.items()) + "}"
    return str(value)
