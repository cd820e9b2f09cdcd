"""The walk of a bid shows the code as it is: every excerpt stands in the file and the part it names."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.tree import ROOT, text

PAGE = ROOT / "docs" / "explanation" / "a-bid-in-seven-files.md"
EXCERPT = re.compile(r'^```\w+ title="(\S+) · (\S+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
GAP = re.compile(r"^\s*…\n", re.MULTILINE)
EXCERPTS = EXCERPT.findall(text(PAGE))


def definition(path: str, name: str) -> str:
    """The lines of a function, a method or a class, under whatever decorators."""
    source = text(ROOT / path)
    if not path.endswith(".py"):
        found = re.search(rf"^export (?:async )?function {name}\b.*?^\}}$", source, re.MULTILINE | re.DOTALL)
        assert found, f"{path} has no function {name}"
        return found[0] + "\n"
    places = dict(named(ast.parse(source)))
    assert name in places, f"{path} has no {name}"
    node = places[name]
    return "".join(source.splitlines(keepends=True)[node.lineno - 1 : node.end_lineno])


def named(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, ast.stmt]]:
    """Every definition under its name; a method under that of its class too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield prefix + node.name, node
            yield from named(node, f"{prefix}{node.name}.")


def missing(source: str, excerpt: str) -> str | None:
    """The first part of an excerpt that does not follow the parts before it, whole lines each."""
    rest = "\n" + source
    for part in GAP.split(excerpt):
        before, found, rest = rest.partition("\n" + part)
        if not found:
            return part
        rest = "\n" + rest
    return None


@pytest.mark.parametrize(("path", "name", "excerpt"), EXCERPTS, ids=[found[1] for found in EXCERPTS])
def test_an_excerpt_is_what_the_code_says(path: str, name: str, excerpt: str) -> None:
    lacking = missing(definition(path, name), excerpt)

    assert lacking is None, f"{PAGE.name} shows of {name} what {path} does not say:\n{lacking}"


def test_the_walk_goes_through_seven_files_in_the_order_of_its_table() -> None:
    told = re.findall(r"^\| ([0-9]) \| `([^`]+)` \|", text(PAGE), re.MULTILINE)
    shown = list(dict.fromkeys(path for path, _, _ in EXCERPTS))

    assert [int(number) for number, _ in told] == [1, 2, 3, 4, 5, 6, 7]
    assert [path for _, path in told] == shown
    assert len(re.findall(r"^## [1-7]\. ", text(PAGE), re.MULTILINE)) == 7


def test_an_excerpt_that_drifted_is_found() -> None:
    source = "def a() -> None:\n    one()\n    two()\n    three()\n"

    assert missing(source, "    one()\n    …\n    three()\n") is None
    assert missing(source, "    two()\n    …\n    one()\n") == "    one()\n"
    assert missing(source, "    one()\n    three()\n") == "    one()\n    three()\n"
    assert missing(source, "ne()\n") == "ne()\n"
