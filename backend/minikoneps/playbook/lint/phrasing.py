"""Checks of the sentences: each is exactly one phrase, with the table it needs and no other."""

from collections.abc import Iterator

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.lint.finding import Fault, check, fault
from minikoneps.playbook.lint.sheet import Said, Sheet
from minikoneps.playbook.phrases import SCRIPTED, SPOKEN, TYPED, written

RESULTS = {"Amount", "Whole"}


@check("lint.unknown_phrase")
def unknown_phrase(sheet: Sheet) -> Iterator[Fault]:
    """Every sentence is a phrase of the catalogue, in the file's language."""
    if sheet.language not in SPOKEN:
        return
    for said in sheet.said:
        missed = said.missed
        if missed is not None and not missed.several:
            near = tuple(written(pattern) for pattern in missed.nearest)
            untold = untold_by(said, sheet.language) if near else None
            case = "untold" if untold else "" if near else "value" if missed.unreadable else "none"
            yield fault(
                said.sentence.line,
                case,
                near,
                sentence=said.sentence.text,
                kind=f"@{said.sentence.kind}",
                nearest=quoted(near),
                phrase=untold or "",
                language=sheet.language,
            )


def untold_by(said: Said, language: str) -> str | None:
    """The phrase that a sentence says in English, where its file's language cannot say that phrase yet."""
    lacking = (entry for entry in catalogue().values() if language not in entry.patterns)
    said_by = (
        entry.id
        for entry in lacking
        if entry.kind == said.sentence.kind and entry.captured(said.sentence.text, "en") is not None
    )
    return next(said_by, None)


@check("lint.two_phrases")
def two_phrases(sheet: Sheet) -> Iterator[Fault]:
    """No sentence says two phrases."""
    for said in sheet.said:
        if said.missed is not None and said.missed.several:
            both = tuple(written(pattern) for pattern in said.missed.nearest)
            yield fault(said.sentence.line, near=both, sentence=said.sentence.text, both=quoted(both))


def quoted(patterns: tuple[str, ...]) -> str:
    """Phrases one after another."""
    return "; ".join(f"“{pattern}”" for pattern in patterns)


@check("lint.nothing_below")
def nothing_below(sheet: Sheet) -> Iterator[Fault]:
    """A sentence that needs a table or a text has one."""
    for said in sheet.said:
        for argument, noun, given in below(said):
            if said.phrase is not None and said.phrase.wants(argument) and given is None:
                yield fault(said.sentence.line, noun, sentence=said.sentence.text)


@check("lint.ignored_below")
def ignored_below(sheet: Sheet) -> Iterator[Fault]:
    """No table and no text stands where it is ignored."""
    for said in sheet.said:
        for argument, noun, given in below(said):
            if said.phrase is not None and not said.phrase.wants(argument) and given is not None:
                yield fault(said.sentence.line, noun, sentence=said.sentence.text)


def below(said: Said) -> tuple[tuple[str, str, object], tuple[str, str, object]]:
    """What may stand below a sentence: the argument's name, its noun, what is there."""
    table, text = said.sentence.table, said.sentence.docstring
    return ("datatable", "table", table), ("docstring", "text", text)


@check("lint.literal_then")
def literal_then(sheet: Sheet) -> Iterator[Fault]:
    """A result in figures that people's own choices could change is said to be the scripted run's."""
    for play in sheet.plays:
        lenient = False
        for said in play.said:
            phrase = said.phrase
            if phrase is None:
                continue
            if phrase.kind == "then" and lenient and not phrase.id.endswith(SCRIPTED):
                figures = [name for name, kind in TYPED.findall(phrase.patterns["en"][0]) if kind in RESULTS]
                if figures:
                    yield fault(said.sentence.line, sentence=said.sentence.text)
            lenient = lenient or phrase.lenient
