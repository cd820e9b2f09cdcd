"""One fault of a file, told in the languages of the page."""

from dataclasses import dataclass
from pathlib import Path

from minikoneps.shared.telling import Facts, facts_of, in_words

WORDS = Path(__file__).parent / "words"


@dataclass(frozen=True)
class Finding:
    """One fault of a file: which check found it, where, which case of it, and what it looked at.

    `near` are the phrases that the sentence may have meant.
    """

    code: str
    path: str
    line: int
    case: str = ""
    facts: Facts = ()
    near: tuple[str, ...] = ()

    def told(self, language: str = "en") -> tuple[str, str]:
        """What is wrong and the cure, in a language of the page."""
        return in_words(WORDS, f"{self.code}.{self.case}".rstrip("."), self.facts, language)

    @property
    def problem(self) -> str:
        """What is wrong, in English."""
        return self.told()[0]

    @property
    def cure(self) -> str:
        """The cure, in English."""
        return self.told()[1]

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.problem}\n    {self.cure} [{self.code}]"


def found(code: str, path: str, line: int, case: str = "", /, **facts: object) -> Finding:
    """A fault that was found without the list of checks."""
    return Finding(code, path, line, case, facts_of(facts))
