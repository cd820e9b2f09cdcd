"""Which columns of a publisher's table hold a code, and which its description in which language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minikoneps.classifications.codes import Entry, Scheme, Untaken, entry_of

CODES = ("code", "hscode", "hs code", "hs", "hs6", "cpv", "cpv code", "unspsc", "unspsc code", "id")
WORDS = ("description", "text", "title", "name", "label", "english", "designation", "libelle", "libellé")
LEVELS = ("segment", "family", "class", "commodity")
TITLES = ("title", "name", "description")
LANGUAGES = frozenset(
    {
        *("ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "ja"),
        *("ka", "km", "ko", "lt", "lv", "mn", "mt", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq"),
        *("sr", "sv", "tr", "uk", "uz", "vi", "zh"),
    }
)


@dataclass(frozen=True)
class Pair:
    """A column of codes with a column that describes them in a language."""

    code: int
    words: int
    language: str


def heading_of(row: Sequence[str], scheme: Scheme, language: str) -> list[Pair] | None:
    """What the columns under a row of headings hold; None where it is no such row."""
    names = [" ".join(cell.strip().casefold().replace("_", " ").split()) for cell in row]
    if scheme == "UNSPSC" and (levels := _levels(names, language)):
        return levels
    code = next((names.index(name) for name in CODES if name in names), None)
    if code is None:
        return None
    spoken = [
        Pair(code, place, name) for place, name in enumerate(names) if name in LANGUAGES and place != code
    ]
    if spoken:
        return spoken
    words = next((names.index(name) for name in WORDS if name in names), None)
    return None if words is None else [Pair(code, words, language)]


def _levels(names: Sequence[str], language: str) -> list[Pair]:
    """UNSPSC tells a commodity with all that is above it in one row."""
    return [
        Pair(names.index(level), names.index(f"{level} {title}"), language)
        for level in LEVELS
        for title in TITLES
        if level in names and f"{level} {title}" in names
    ]


def entries_of_row(
    pairs: Sequence[Pair], scheme: Scheme, number: int, row: Sequence[str]
) -> Iterator[Entry | Untaken]:
    """The codes of one row; a level that stands empty is no mistake where another level does not."""
    cells = [(pair, _cell(row, pair.code), _cell(row, pair.words)) for pair in pairs]
    several = len({pair.code for pair in pairs}) > 1
    for pair, code, words in cells:
        if several and not code and not words:
            continue
        yield entry_of(scheme, f"row {number}", code, pair.language, words)


def _cell(row: Sequence[str], place: int) -> str:
    return row[place].strip() if place < len(row) else ""
