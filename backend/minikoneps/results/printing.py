"""Papers: a template of Typst and what stands in it, printed as a tagged PDF with fonts of our own."""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from threading import Lock
from typing import Literal

import typst

from minikoneps.results.glyphs import FONTS, printable

PAPERS = FONTS.parent / "papers"
ACCESSIBLE: Literal["ua-1"] = "ua-1"  # PDF/UA: read aloud in order, in its language
_one_at_a_time = Lock()  # a print takes tens of megabytes; a class that prints together waits


def print_paper(paper: str, facts: Mapping[str, object], made_at: datetime) -> bytes:
    """Print a template of the folder `papers`; what stands in it is shown and never read as a command."""
    told = json.dumps(_printable(facts), ensure_ascii=False)
    with _one_at_a_time:
        try:
            return _print(paper, told, made_at, ACCESSIBLE)
        except typst.TypstError:  # a mark on a letter that the letter's font lacks: a box, and no promise
            return _print(paper, told, made_at, None)


def _print(paper: str, told: str, made_at: datetime, standard: Literal["ua-1"] | None) -> bytes:
    return typst.compile(
        PAPERS / f"{paper}.typ",
        root=PAPERS,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"facts": told},
        pdf_standards=standard,
        timestamp=int(made_at.timestamp()),
    )


def _printable(value: object) -> object:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Mapping):
        return {name: _printable(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(inner) for inner in value]
    return value


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
