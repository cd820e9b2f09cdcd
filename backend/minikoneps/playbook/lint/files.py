"""Reads files and lets every check look at them; nothing is played."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from gherkin.errors import CompositeParserException, NoSuchLanguageException, ParserException

from minikoneps.playbook.feature import NotAFeature
from minikoneps.playbook.lint import form, phrasing, seating, tagging, wording
from minikoneps.playbook.lint.bounds import NOT_TEXT, TOO_LARGE, decoded, of_text
from minikoneps.playbook.lint.finding import CHECKS, findings_of
from minikoneps.playbook.lint.found import Finding, found
from minikoneps.playbook.lint.sheet import TooMuch, read_sheet
from minikoneps.playbook.phrases import SPOKEN

# Importing a module of checks has entered them into the list.
PARTS = (form, phrasing, seating, tagging, wording)
NOT_GHERKIN = "lint.not_gherkin"
GOT = re.compile(r"got '(.*)'$", re.DOTALL)


def checks() -> list[str]:
    """The codes of all checks that only read."""
    return [NOT_TEXT, TOO_LARGE, NOT_GHERKIN, *CHECKS]


def scenario_files(paths: Iterable[Path]) -> list[Path]:
    """The files named, and all scenarios in the folders named."""
    listed = [sorted(path.rglob("*.feature")) if path.is_dir() else [path] for path in paths]
    return list(dict.fromkeys(path for group in listed for path in group))


def lint_file(path: Path) -> list[Finding]:
    """What is wrong with a file, in the order of its lines."""
    return lint_bytes(path.read_bytes(), str(path))


def lint_bytes(data: bytes, path: str = "") -> list[Finding]:
    """What is wrong with a file that somebody sent, in the order of its lines."""
    text = decoded(data, path)
    return lint_text(text, path) if isinstance(text, str) else [text]


def lint_text(text: str, path: str = "", language: str = "en") -> list[Finding]:
    """What is wrong with a scenario; `language` counts where the text has no language line."""
    if too_much := of_text(text, path):
        return too_much
    try:
        return findings_of(read_sheet(text, path, language))
    except TooMuch as refused:
        return refused.findings
    except NotAFeature as broken:
        return list(not_gherkin(broken, path))


def not_gherkin(broken: NotAFeature, path: str) -> Iterator[Finding]:
    """Why the parser could not read a file, in words."""
    errors = broken.__cause__.errors if isinstance(broken.__cause__, CompositeParserException) else []
    for error in errors:
        case, facts = told(error)
        yield found(NOT_GHERKIN, path, error.location["line"], case, **facts)
    if not errors:
        yield found(NOT_GHERKIN, path, 1, broken.case, language=broken.language, spoken=", ".join(SPOKEN))


def told(error: ParserException) -> tuple[str, dict[str, str]]:
    """What the parser stumbled over."""
    message = str(error.args[0])
    if isinstance(error, NoSuchLanguageException):
        return "language", {"language": message.rpartition(": ")[2], "spoken": ", ".join(SPOKEN)}
    if got := GOT.search(message):
        return "misplaced", {"found": got[1]}
    return "ragged" if "cell count" in message else "unfinished", {}
