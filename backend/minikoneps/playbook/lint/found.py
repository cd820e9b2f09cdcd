"""One fault of a file, told in the languages of the page."""

from dataclasses import dataclass
from pathlib import Path

from minikoneps.shared.telling import Facts, Told, facts_of

WORDS = Path(__file__).parent / "words"


@dataclass(frozen=True)
class Finding(Told):
    """One fault of a file: which check found it, where, which case of it, and what it looked at.

    `near` are the phrases that the sentence may have meant.
    """

    words = WORDS

    code: str
    path: str
    line: int
    case: str = ""
    facts: Facts = ()
    near: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Its check, and the case of it."""
        return f"{self.code}.{self.case}".rstrip(".")

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.problem}\n    {self.cure} [{self.code}]"


def found(code: str, path: str, line: int, case: str = "", /, **facts: object) -> Finding:
    """A fault that was found without the list of checks."""
    return Finding(code, path, line, case, facts_of(facts))
