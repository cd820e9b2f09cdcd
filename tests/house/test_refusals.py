"""A refusal is the lesson: each has a status, a cure, a page to read, and words in every language."""

import ast
import re
import tomllib
from functools import cache
from string import Formatter

import pytest

from tests.house.catalogues import catalogue, languages, paths_of
from tests.house.tree import BACKEND, ROOT, files, listed, name, parsed, python_files, text

CODE = re.compile(r"[a-z]+\.[a-z][a-z_]+")
MANUAL = ROOT / "docs" / "reference" / "refusals.md"


@cache
def declared() -> dict[str, dict[str, str | int]]:
    """Every code with its entry, from all refusals.toml."""
    entries: dict[str, dict[str, str | int]] = {}
    for path in files("refusals.toml", under=BACKEND):
        for code, entry in tomllib.loads(text(path)).items():
            assert code not in entries, f"{code} has two entries; the second is in {name(path)}"
            entries[code] = entry
    return entries


@cache
def raised() -> dict[str, str]:
    """Codes written where a refusal is raised or announced, each with one place."""
    return {
        constant.value: f"{name(path)}:{node.lineno}"
        for path in python_files(BACKEND)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        for argument in {"RuleBroken": node.args[:1], "refusals_of": node.args}.get(node.func.id, [])
        for constant in ast.walk(argument)
        if isinstance(constant, ast.Constant) and isinstance(constant.value, str)
    }


def mentioned() -> set[str]:
    """Every text in the backend that looks like a code: some travel as data before they are raised."""
    return {
        node.value
        for path in python_files(BACKEND)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    }


def test_every_code_raised_is_declared() -> None:
    unknown = [f"{code} at {place}" for code, place in raised().items() if code not in declared()]

    assert not unknown, listed(unknown, "Give each code its table in the package's refusals.toml.")


def test_no_declared_code_is_dead() -> None:
    dead = sorted(set(declared()) - mentioned())

    assert not dead, listed(dead, "Nothing raises these codes any more: delete them everywhere.")


def test_every_entry_teaches() -> None:
    poor = [
        code
        for code, entry in declared().items()
        if set(entry) != {"status", "title", "remedy", "source"}
        or not 400 <= int(entry["status"]) < 600
        or not all(str(entry[key]).strip() for key in ("title", "remedy", "source"))
    ]

    assert not poor, listed(poor, "A refusal has status, title, remedy and source, and nothing else.")


def test_every_code_has_its_heading_and_no_heading_is_left_over() -> None:
    headings = set(re.findall(r"^### `?([a-z]+\.[a-z_]+)`?", text(MANUAL), re.MULTILINE))

    missing, left_over = sorted(set(declared()) - headings), sorted(headings - set(declared()))

    assert not missing, listed(missing, f"Write a heading (### code) in {name(MANUAL)} for:")
    assert not left_over, listed(left_over, f"{name(MANUAL)} explains codes that do not exist:")


@pytest.mark.parametrize("language", languages())
def test_every_code_speaks_each_language(language: str) -> None:
    said = {path for path in catalogue(language) if path.startswith("refusals.")}

    wanted = {f"refusals.{code}.{part}" for code in declared() for part in ("title", "remedy")}
    strangers = {path for path in said - wanted if not path.startswith("refusals.page.")}

    assert not wanted - said, listed(sorted(wanted - said), f"Words missing in {language}:")
    assert not strangers, listed(sorted(strangers), f"Words for no refusal in {language}:")


def test_entries_name_their_facts_in_braces() -> None:
    broken = []
    for code, entry in declared().items():
        for key in ("title", "remedy"):
            fields = [field for _, field, _, _ in Formatter().parse(str(entry[key])) if field is not None]
            broken += [f"{code}.{key}: {{{field}}}" for field in fields if not field.isidentifier()]

    assert not broken, listed(broken, "A fact is named like a Python variable: {deadline}.")


def test_catalogues_are_read_rightly() -> None:
    source = """export default { a: { 'b': 'x: {y}', /* c: 'no' */ d: { e:
        "it's" } }, // f: 'no'
        g: `z` };"""

    assert paths_of(source) == {"a.b", "a.d.e", "g"}
