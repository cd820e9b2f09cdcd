"""Checks of a file's form: that no scenario is lost on the way from the file to the players."""

from collections.abc import Iterator

from minikoneps.playbook.lint.finding import Fault, check, fault
from minikoneps.playbook.lint.sheet import Sheet
from minikoneps.playbook.phrases import SPOKEN


@check("lint.unknown_language")
def unknown_language(sheet: Sheet) -> Iterator[Fault]:
    """The file is in a language that the catalogue speaks."""
    if sheet.language not in SPOKEN:
        yield fault(1, language=sheet.language, spoken=", ".join(SPOKEN))


@check("lint.no_scenario")
def no_scenario(sheet: Sheet) -> Iterator[Fault]:
    """The file tells of at least one scenario."""
    if not sheet.plays and not sheet.unplayed:
        yield fault(sheet.line, name=sheet.name)


@check("lint.lost_scenario")
def lost_scenario(sheet: Sheet) -> Iterator[Fault]:
    """Every scenario that is written is one that is played."""
    for line, name in sheet.unplayed:
        yield fault(line, name=name)


@check("lint.no_name")
def no_name(sheet: Sheet) -> Iterator[Fault]:
    """Every scenario has a name."""
    for line in sheet.unnamed:
        yield fault(line)


@check("lint.same_name")
def same_name(sheet: Sheet) -> Iterator[Fault]:
    """No two scenarios of a file share a name: the test runner would lose one without a word."""
    seen: dict[str, int] = {}
    for play in sheet.plays:
        name, line = play.scenario.name, play.scenario.line
        first = seen.setdefault(name, line)
        if first != line:
            yield fault(line, name=name, first=first)


@check("lint.first_step")
def first_step(sheet: Sheet) -> Iterator[Fault]:
    """Every scenario begins with Given, When or Then, so that each sentence has a kind."""
    for line, text in sheet.headless:
        yield fault(line, sentence=text)
