"""Reads files and lets every check look at them; nothing is played."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from gherkin.errors import CompositeParserException, NoSuchLanguageException, ParserException

from minikoneps.playbook.feature import NotAFeature
from minikoneps.playbook.lint import form, phrasing, seating, tagging, wording
from minikoneps.playbook.lint.finding import CHECKS, Finding, findings_of
from minikoneps.playbook.lint.sheet import read_sheet
from minikoneps.playbook.phrases import SPOKEN

# Importing a module of checks has entered them into the list.
PARTS = (form, phrasing, seating, tagging, wording)
NOT_TEXT = "lint.not_text"
NOT_GHERKIN = "lint.not_gherkin"
GOT = re.compile(r"got '(.*)'$", re.DOTALL)


def checks() -> list[str]:
    """The codes of all checks that only read."""
    return [NOT_TEXT, NOT_GHERKIN, *CHECKS]


def scenario_files(paths: Iterable[Path]) -> list[Path]:
    """The files named, and all scenarios in the folders named."""
    found = [sorted(path.rglob("*.feature")) if path.is_dir() else [path] for path in paths]
    return list(dict.fromkeys(path for group in found for path in group))


def lint_file(path: Path) -> list[Finding]:
    """What is wrong with a file, in the order of its lines."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as broken:
        cure = "Save it as UTF-8; every editor can."
        return [Finding(NOT_TEXT, str(path), 1, f"This is not text in UTF-8: {broken.reason}.", cure)]
    return lint_text(text, str(path))


def lint_text(text: str, path: str = "", language: str = "en") -> list[Finding]:
    """What is wrong with a scenario; `language` counts where the text has no language line."""
    try:
        return findings_of(read_sheet(text, path, language))
    except NotAFeature as broken:
        return list(not_gherkin(broken, path))


def not_gherkin(broken: NotAFeature, path: str) -> Iterator[Finding]:
    """Why the parser could not read a file, in words."""
    errors = broken.__cause__.errors if isinstance(broken.__cause__, CompositeParserException) else []
    for error in errors:
        problem, cure = told(error)
        yield Finding(NOT_GHERKIN, path, error.location["line"], problem, cure)
    if not errors:
        problem = str(broken).removeprefix(f"{path}: ")
        cure = "A file is one feature: “Feature: …”, its story, “Background:” and its scenarios."
        yield Finding(NOT_GHERKIN, path, 1, problem[:1].upper() + problem[1:] + ".", cure)


def told(error: ParserException) -> tuple[str, str]:
    """What the parser stumbled over, and what to do."""
    message = str(error.args[0])
    if isinstance(error, NoSuchLanguageException):
        return message.partition(": ")[2], f"Write it in one of these: {', '.join(SPOKEN)}."
    if found := GOT.search(message):
        cure = "Begin a sentence with Given, When, Then or And, and a story above the first of them."
        return f"“{found[1]}” cannot stand here.", cure
    if "cell count" in message:
        return "The rows of this table are not equally long.", "Give every row the same number of cells."
    return "The file ends in the middle of something.", "Close the text with three quotation marks."
