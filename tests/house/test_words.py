"""The words of procurement, and no drawers for odds and ends."""

import re

from minikoneps.app import openapi
from tests.house.tree import ROOT, listed, name, project_files, text

DRAWERS = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "core",
    "misc",
    "manager",
    "base",
    "handler",
    "handlers",
}
SYNONYMS = {"facilitator": "trainer"}
OWN_WORDS = ROOT / "docs" / "reference" / "vocabulary.md"
OCDS_WORDS = ROOT / "tests" / "house" / "ocds_words.txt"
PROSE = (".py", ".ts", ".tsx", ".md", ".feature", ".toml")


def test_no_file_or_folder_is_a_drawer() -> None:
    drawers = [
        name(path)
        for path in project_files()
        for part in path.relative_to(ROOT).parts
        if DRAWERS & set(re.findall(r"[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1_\2", part).lower()))
    ]

    assert not drawers, listed(
        drawers, "Name a file after what it is about, so that one can guess its contents."
    )


def test_one_word_for_one_thing() -> None:
    found = [
        f"{name(path)}:{number} says {word!r}; we say {ours!r}"
        for path in project_files()
        if path.name.endswith(PROSE) and path.name != "test_words.py"
        for number, line in enumerate(text(path).splitlines(), 1)
        for word, ours in SYNONYMS.items()
        if word in line.lower()
    ]

    assert not found, listed(found, "One word for one thing.")


def test_api_properties_are_ocds_words_or_explained() -> None:
    known = set(re.sub(r"#.*", "", text(OCDS_WORDS)).split()) | set(re.findall(r"`(\w+)`", text(OWN_WORDS)))
    schemas = openapi()["components"]["schemas"]

    unknown = sorted(
        f"{property_name} (in {schema_name})"
        for schema_name, schema in schemas.items()
        for property_name in schema.get("properties", {})
        if property_name not in known
    )

    assert not unknown, listed(unknown, f"Use the OCDS word, or explain ours in {name(OWN_WORDS)}.")
