"""Checks of a file's form: that no scenario is lost on the way from the file to the players."""

from collections.abc import Iterator

from minikoneps.playbook.lint.finding import Fault, check
from minikoneps.playbook.lint.sheet import Sheet
from minikoneps.playbook.phrases import SPOKEN


@check("lint.unknown_language")
def unknown_language(sheet: Sheet) -> Iterator[Fault]:
    """The file is in a language that the catalogue speaks."""
    if sheet.language not in SPOKEN:
        spoken = ", ".join(SPOKEN)
        yield Fault(
            1,
            f"The catalogue has no phrases in the language “{sheet.language}”.",
            f"Write it in one of these: {spoken}; the first line says which, as in “# language: en”.",
        )


@check("lint.no_scenario")
def no_scenario(sheet: Sheet) -> Iterator[Fault]:
    """The file tells of at least one scenario."""
    if not sheet.plays and not sheet.unplayed:
        yield Fault(
            sheet.line,
            f"The feature “{sheet.name}” has no scenario.",
            "Add one: a line “Scenario: …” and its sentences below.",
        )


@check("lint.lost_scenario")
def lost_scenario(sheet: Sheet) -> Iterator[Fault]:
    """Every scenario that is written is one that is played."""
    for line, name in sheet.unplayed:
        yield Fault(
            line,
            f"The scenario “{name}” would never be played: it has no sentences, or no rows of examples.",
            "Write its sentences, give its table of examples a row, or take it out.",
        )


@check("lint.no_name")
def no_name(sheet: Sheet) -> Iterator[Fault]:
    """Every scenario has a name."""
    for line in sheet.unnamed:
        yield Fault(
            line,
            "This scenario has no name.",
            "Write a name behind the colon: it stands on the wall, in the report and in the list of tests.",
        )


@check("lint.same_name")
def same_name(sheet: Sheet) -> Iterator[Fault]:
    """No two scenarios of a file share a name: the test runner would lose one without a word."""
    seen: dict[str, int] = {}
    for play in sheet.plays:
        name, line = play.scenario.name, play.scenario.line
        first = seen.setdefault(name, line)
        if first != line:
            yield Fault(
                line,
                f"Another scenario is called “{name}” too, in line {first}.",
                "Give it a name of its own; in an outline, put a value of the examples into the name.",
            )


@check("lint.first_step")
def first_step(sheet: Sheet) -> Iterator[Fault]:
    """Every scenario begins with Given, When or Then, so that each sentence has a kind."""
    for line, text in sheet.headless:
        yield Fault(
            line,
            f"Nobody can tell whether “{text}” is so already, is done, or is looked at.",
            "Begin the scenario with Given, When or Then; “And” repeats the word above it, “*” says nothing.",
        )
