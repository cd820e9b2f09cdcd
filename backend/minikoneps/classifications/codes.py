"""What a code of each published list looks like, and how a word is looked for in its description."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

Scheme = Literal["CPV", "UNSPSC", "HS"]
SCHEMES: tuple[Scheme, ...] = ("CPV", "UNSPSC", "HS")
LONGEST = 250  # of a description, as an item takes it
ALEFS = str.maketrans("أإآ", "ااا")


@dataclass(frozen=True)
class Entry:
    """A code with its description in one language."""

    id: str
    language: str
    description: str


@dataclass(frozen=True)
class Untaken:
    """A place of a file that could not be taken, or only with a change, and why."""

    place: str
    why: str
    given: str = ""


def code_of(scheme: Scheme, given: str) -> str | None:
    """Write a code as notices name it; None where it is none of its list.

    Shapes: CPV without its check digit; a zero that a spreadsheet took from the front is put back.
    """
    text = given.strip().replace(" ", "")
    if scheme == "CPV":
        found = re.fullmatch(r"([0-9]{7,8})(-[0-9])?", text)
        return found[1].zfill(8) if found else None
    if scheme == "UNSPSC":
        return text if re.fullmatch(r"[0-9]{8}", text) else None
    digits = text.replace(".", "")
    if not re.fullmatch(r"[0-9]{1,10}", digits):
        return None
    return digits.zfill(len(digits) + len(digits) % 2)


def words_of(text: str) -> list[str]:
    """The words of a text as people type them: small, without accents, vowel signs and forms of alef."""
    plain = unicodedata.normalize("NFD", text.casefold().translate(ALEFS))
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.findall(r"\w+", unicodedata.normalize("NFC", kept).replace("_", " "))


def entry_of(scheme: Scheme, place: str, given: str, language: str, text: str) -> Entry | Untaken:
    """A code with its description, or why it is none."""
    code = code_of(scheme, given)
    if code is None:
        return Untaken(place, f"not a code of {scheme}", given[:60])
    words = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    if not words:
        return Untaken(place, f"no description in {language}", given[:60])
    if not re.fullmatch(r"[a-z]{2,3}", language):
        return Untaken(place, "not a language", language[:60])
    return Entry(code, language, words[:LONGEST])
