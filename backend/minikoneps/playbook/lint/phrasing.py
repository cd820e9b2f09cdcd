"""Checks of the sentences: each is exactly one phrase, with the table it needs and no other."""

from collections.abc import Iterator

from minikoneps.playbook.lint.finding import Fault, check
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
            near = "; ".join(f"“{written(pattern)}”" for pattern in missed.nearest)
            yield Fault(
                said.sentence.line,
                f"“{said.sentence.text}” {missed.problem.removesuffix(' The nearest are:')}",
                f"Write one of the phrases; the nearest are: {near}." if near else "Write the value anew.",
            )


@check("lint.two_phrases")
def two_phrases(sheet: Sheet) -> Iterator[Fault]:
    """No sentence says two phrases."""
    for said in sheet.said:
        if said.missed is not None and said.missed.several:
            both = " and ".join(f"“{written(pattern)}”" for pattern in said.missed.nearest)
            yield Fault(
                said.sentence.line,
                f"“{said.sentence.text}” says more than one phrase: {both}.",
                "Say it another way, or change the pattern of one of the phrases.",
            )


@check("lint.nothing_below")
def nothing_below(sheet: Sheet) -> Iterator[Fault]:
    """A sentence that needs a table or a text has one."""
    for said in sheet.said:
        for argument, noun, given in below(said):
            if said.phrase is not None and said.phrase.wants(argument) and given is None:
                yield Fault(
                    said.sentence.line,
                    f"“{said.sentence.text}” needs a {noun} below it.",
                    f"Put the {noun} into the lines below; the page of phrases says what belongs into it.",
                )


@check("lint.ignored_below")
def ignored_below(sheet: Sheet) -> Iterator[Fault]:
    """No table and no text stands where it is ignored."""
    for said in sheet.said:
        for argument, noun, given in below(said):
            if said.phrase is not None and not said.phrase.wants(argument) and given is not None:
                yield Fault(
                    said.sentence.line,
                    f"The {noun} below “{said.sentence.text}” would be ignored.",
                    "Take it out; mark a text for the person who acts as a hint, the trainer’s as a note.",
                )


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
                    yield Fault(
                        said.sentence.line,
                        f"“{said.sentence.text}” fails as soon as people choose other figures than the bots.",
                        "State what holds for any bids, or use a phrase that begins “in the scripted run”.",
                    )
            lenient = lenient or phrase.lenient
