"""Which characters our fonts can print, read from the fonts themselves."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from struct import iter_unpack, unpack_from

FONTS = Path(str(files("minikoneps.results"))) / "fonts"
BOX = "□"  # stands for a character that no font of ours has
_UNSEEN = frozenset({"Cf", "Mn", "Cc", "Cs", "Co", "Cn"})


def printable(text: str) -> str:
    """A text as it can be printed: a box for each character without a glyph, nothing for unseen ones."""
    known = _covered()
    return "".join(
        one if ord(one) in known else "" if unicodedata.category(one) in _UNSEEN else BOX for one in text
    )


def missing(text: str) -> str:
    """The characters of a text that no font of ours has, each once."""
    known = _covered()
    return "".join(dict.fromkeys(one for one in text if ord(one) not in known))


@cache
def _covered() -> frozenset[int]:
    found = (_characters(path.read_bytes()) for path in FONTS.iterdir() if path.suffix in (".ttf", ".otf"))
    return frozenset(number for numbers in found for number in numbers) | {10}


def _characters(font: bytes) -> Iterator[int]:
    """The characters of one font: its tables are listed at the start, `cmap` has subtables of several forms.

    Source: ISO/IEC 14496-22 (Open Font Format), 5.2.1
    """
    (count,) = unpack_from(">H", font, 4)
    tables = {tag: start for tag, _, start, _ in iter_unpack(">4sLLL", font[12 : 12 + 16 * count])}
    start = tables[b"cmap"]
    (subtables,) = unpack_from(">H", font, start + 2)
    for _, _, offset in iter_unpack(">HHL", font[start + 4 : start + 4 + 8 * subtables]):
        (form,) = unpack_from(">H", font, start + offset)
        if form == 4:
            yield from _form_4(font, start + offset)
        elif form == 12:
            yield from _form_12(font, start + offset)


def _form_4(font: bytes, at: int) -> Iterator[int]:
    (double,) = unpack_from(">H", font, at + 6)
    ends = unpack_from(f">{double // 2}H", font, at + 14)
    starts = unpack_from(f">{double // 2}H", font, at + 16 + double)
    for first, last in zip(starts, ends, strict=True):
        yield from range(first, last + 1 if last < 0xFFFF else last)


def _form_12(font: bytes, at: int) -> Iterator[int]:
    (groups,) = unpack_from(">L", font, at + 12)
    for first, last, _ in iter_unpack(">LLL", font[at + 16 : at + 16 + 12 * groups]):
        yield from range(first, last + 1)
