"""One fault of a pack's file, told in the languages of the page."""

from dataclasses import dataclass
from pathlib import Path

from pydantic_core import PydanticCustomError

from minikoneps.shared.telling import Facts, Told, facts_of

WORDS = Path(__file__).parent / "words"
Slip = tuple[str, Facts]


def wrong(case: str, /, **seen: object) -> ValueError:
    """What a check of one value raises; `read_text` tells it by its case and what was seen."""
    told = ", ".join([case, *(f"{name} = {{{name}}}" for name in seen)])
    return PydanticCustomError(case, told, {name: str(value) for name, value in seen.items()})


def slip(case: str, /, **facts: object) -> Slip:
    """What is wrong, and what it was seen by."""
    return case, facts_of(facts)


@dataclass(frozen=True, order=True)
class Fault(Told):
    """One fault of a file: in which line, which case of the list, and what it was seen by."""

    words = WORDS

    line: int
    case: str
    facts: Facts = ()

    @property
    def key(self) -> str:
        """The case."""
        return self.case
