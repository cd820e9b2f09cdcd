"""Checks of the tags: only those of the list, each where it belongs, and none that contradicts the file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from minikoneps.playbook.lint.finding import Fault, check, fault
from minikoneps.playbook.lint.sheet import Play, Said, Sheet, Tag
from minikoneps.playbook.phrases import nearest
from minikoneps.playbook.words import instant

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
NUMBER = r"[1-9][0-9]{0,3}"
COUNTED = rf"({SLUG})(?:\*([0-9]+)(?:-([0-9]+))?)?"


@dataclass(frozen=True)
class Form:
    """What a tag's value looks like, an example of it, and whether it stands at the feature or below it."""

    value: str
    example: str
    of_feature: bool


FORMS = {
    "id": Form(SLUG, "gen-01-first-bid", True),
    "pack": Form("[a-z]+(?:-[0-9a-f]{8})?", "generic", True),
    "level": Form("[1-5]", "1", True),
    "seats": Form(rf"{COUNTED}(?:,{COUNTED})*", "procuring-officer,tenderer*3-30,auditor", True),
    "competence": Form(SLUG, "pce-04-eprocurement", True),
    "maps": Form("[0-9]{1,2}[a-z]?", "9b", True),
    "public-data": Form("", "", True),
    "minutes": Form(NUMBER, "10", False),
    "act": Form("[1-9][0-9]?", "1", False),
    "inject": Form("", "", False),
    "anyone": Form("", "", False),
    "after": Form("act-[1-9][0-9]?", "act-2", False),
    "within": Form("[1-9][0-9]{0,2}m", "10m", False),
    "quorum": Form("(?:[1-9][0-9]?|100)%", "80%", False),
    "points": Form(NUMBER, "5", False),
}
EVERYWHERE = ("minutes", "public-data")


def placed(sheet: Sheet) -> Iterator[tuple[Tag, bool]]:
    """Every tag of the file, and whether it stands at the feature."""
    yield from ((tag, True) for tag in sheet.tags)
    yield from ((tag, False) for play in sheet.plays for tag in play.tags)


def shown(name: str, value: str) -> str:
    """A tag as it is written."""
    return f"@{name}:{value}" if value else f"@{name}"


@check("lint.unknown_tag")
def unknown_tag(sheet: Sheet) -> Iterator[Fault]:
    """Every tag is one of the list."""
    for tag, _ in placed(sheet):
        if tag.name not in FORMS:
            near = ", ".join(f"@{name}" for name in nearest(tag.name, FORMS))
            yield fault(tag.line, tag=tag.name, tags=near)


@check("lint.tag_value")
def tag_value(sheet: Sheet) -> Iterator[Fault]:
    """Every tag has a value of its form."""
    for tag, _ in placed(sheet):
        form = FORMS.get(tag.name)
        if form and not re.fullmatch(form.value, tag.value):
            yield fault(tag.line, tag=shown(tag.name, tag.value), example=shown(tag.name, form.example))


@check("lint.tag_place")
def tag_place(sheet: Sheet) -> Iterator[Fault]:
    """The feature's tags stand above the feature, a scenario's above the scenario."""
    for tag, at_feature in placed(sheet):
        form = FORMS.get(tag.name)
        if form and form.of_feature != at_feature and tag.name not in EVERYWHERE:
            yield fault(
                tag.line, "feature" if form.of_feature else "scenario", tag=shown(tag.name, tag.value)
            )


@check("lint.minutes")
def minutes(sheet: Sheet) -> Iterator[Fault]:
    """The acts take no more minutes than the feature promises."""
    promised = [int(tag.value) for tag in sheet.tags if is_number(tag)]
    acts = {play.scenario.act: play for play in sheet.plays if play.scenario.act is not None}
    spent = sum(int(tag.value) for play in acts.values() for tag in play.tagged("minutes") if is_number(tag))
    if promised and spent > promised[0]:
        line = next(tag.line for tag in sheet.tags if is_number(tag))
        yield fault(line, spent=spent, promised=promised[0])


def is_number(tag: Tag) -> bool:
    """Whether a tag tells minutes that can be added."""
    return tag.name == "minutes" and re.fullmatch(NUMBER, tag.value) is not None


@check("lint.act_or_surprise")
def act_or_surprise(sheet: Sheet) -> Iterator[Fault]:
    """Every scenario is an act of the main line or a surprise, and no act is there twice or left out."""
    acts: dict[int, int] = {}
    for play in sheet.plays:
        act, line = play.scenario.act, play.line
        if (act is None) != bool(play.tagged("inject")):
            yield fault(line, name=play.scenario.name)
        elif act is not None:
            first = acts.setdefault(act, line)
            if first != line:
                yield fault(line, "twice", act=act, first=first)
    for act in acts:
        if act > 1 and act - 1 not in acts:
            yield fault(acts[act], "gap", act=act, before=act - 1)


@check("lint.after")
def after(sheet: Sheet) -> Iterator[Fault]:
    """A surprise is offered after an act that there is, and never sets the clock to a fixed time."""
    acts = {play.scenario.act for play in sheet.plays}
    for play in sheet.plays:
        for tag in play.tagged("after"):
            if re.fullmatch(FORMS["after"].value, tag.value) and int(tag.value[4:]) not in acts:
                yield fault(tag.line, act=tag.value[4:])


@check("lint.clock_in_surprise")
def clock_in_surprise(sheet: Sheet) -> Iterator[Fault]:
    """A surprise never names an instant: it is played in a room that went its own way."""
    for play in sheet.plays:
        for said in play.said if play.tagged("inject") else ():
            if said.sentence.line > play.line and names_an_instant(said):
                yield fault(said.sentence.line)


def names_an_instant(said: Said) -> bool:
    """Whether a sentence, or a cell below it, says a day and hour."""
    cells = (cell for row in said.sentence.table or () for cell in row)
    return any(isinstance(value, datetime) for value in said.captured.values()) or any(
        re.fullmatch(instant.pattern, cell) for cell in cells
    )


@check("lint.pack_tag")
def pack_tag(sheet: Sheet) -> Iterator[Fault]:
    """The pack of the tag is the pack of the room."""
    for tag in sheet.tags:
        packs = {play.paper.script.pack for play in sheet.plays if "room.pack" in play.paper.lines}
        if tag.name == "pack" and packs and packs != {tag.value}:
            yield fault(tag.line, tag=tag.value, packs=", ".join(sorted(packs)))


@check("lint.seats_tag")
def seats_tag(sheet: Sheet) -> Iterator[Fault]:
    """The seats of the tag are those of the table, as many of each kind as it says."""
    for tag in sheet.tags:
        if tag.name != "seats" or not re.fullmatch(FORMS["seats"].value, tag.value):
            continue
        wanted = {found[0]: found for part in tag.value.split(",") if (found := counted(part))}
        for play in sheet.plays[:1]:
            yield from differing(tag, wanted, play)


def counted(part: str) -> tuple[str, int, int] | None:
    """A kind of seat with the least and the greatest number of them."""
    found = re.fullmatch(COUNTED, part)
    if found is None:
        return None
    least = int(found[2] or 1)
    return found[1], least, int(found[3] or least)


def differing(tag: Tag, wanted: dict[str, tuple[str, int, int]], play: Play) -> Iterator[Fault]:
    """Where the table of seats does not answer to the tag."""
    names = [row["seat"] for row in play.paper.script.seats]
    kinds = [name if name in wanted else re.sub(r"-[0-9]+$", "", name) for name in names]
    for kind in dict.fromkeys(kinds) if names else ():
        if kind not in wanted:
            yield fault(tag.line, kind=kind)
    for kind, least, most in wanted.values() if names else ():
        if not least <= kinds.count(kind) <= most:
            yield fault(tag.line, "count", kind=kind, least=least, most=most, count=kinds.count(kind))
