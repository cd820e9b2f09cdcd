"""The words of reports and certificates, in the languages of the page."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from minikoneps.shared.languages import Language

RIGHT_TO_LEFT = frozenset({"ar"})
_SPACES = {"en": ",", "ar": ",", "fr": "\u202f"}


class Words:
    """What one language says; a key that it does not know is said as it is, as a made-up competence is."""

    def __init__(self, language: Language, texts: Mapping[str, Mapping[str, str]]) -> None:
        self.language: Language = language
        self._texts = texts

    def __call__(self, topic: str, name: str, /, **facts: object) -> str:
        text = self._texts[topic].get(name)
        return name if text is None else text.format(**facts)

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from the right."""
        return self.language in RIGHT_TO_LEFT

    def seat(self, seat: str) -> str:
        """A seat as people say it: "tenderer-3" is Tenderer 3; an invented name stays."""
        noun, _, number = seat.rpartition("-")
        base, tail = (noun, f" {number}") if number.isdigit() else (seat, "")
        first, *rest = base.split("-")
        role = first + "".join(part.capitalize() for part in rest)
        return self("role", role) + tail if role in self._texts["role"] else seat

    def competence(self, code: str) -> str:
        """A competence by the code of its tag."""
        return self("competence", code)

    def amount(self, text: str) -> str:
        """An exact amount with its thousands set apart."""
        whole, point, rest = text.partition(".")
        apart = f"{int(whole):,}".replace(",", _SPACES[self.language])
        return apart + ("," if point and self.language == "fr" else point) + rest


@cache
def words_of(language: Language) -> Words:
    """The words of a language."""
    text = files("minikoneps.results").joinpath(f"words_{language}.toml").read_text(encoding="utf-8")
    return Words(language, tomllib.loads(text))
