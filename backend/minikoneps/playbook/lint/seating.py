"""Checks of seats and script: everybody who acts has a seat, and every bot knows what it would do."""

import re
from collections.abc import Iterator

from minikoneps.packs.loader import load_pack, pack_names
from minikoneps.playbook.lint.finding import Fault, check, fault
from minikoneps.playbook.lint.sheet import Play, Said, Sheet
from minikoneps.playbook.phrases import Phrase
from minikoneps.playbook.words import amount, seat
from minikoneps.shared.errors import RuleBroken

OFFICER = "procuringOfficer"
NOT_SEATS = ("trainer", "clock")
BRING_BIDS = ("bids.are_open", "bids.are_ranked")


def acting(play: Play) -> Iterator[tuple[Said, Phrase]]:
    """The sentences of a scenario that are played in a room, not only written down."""
    for said in play.said:
        phrase = said.phrase
        if phrase is not None and not (phrase.kind == "given" and phrase.actor in ("system", "clock")):
            yield said, phrase


@check("lint.no_seats")
def no_seats(sheet: Sheet) -> Iterator[Fault]:
    """Every scenario says who is in the room."""
    for play in sheet.plays:
        if play.said and "room.seats" not in play.paper.lines:
            yield fault(play.line, name=play.scenario.name)


@check("lint.seat_twice")
def seat_twice(sheet: Sheet) -> Iterator[Fault]:
    """Every seat of the table is there once, under a name a seat may have."""
    for play in sheet.plays:
        names = [row["seat"] for row in play.paper.script.seats]
        for name in dict.fromkeys(names):
            line = play.paper.lines["room.seats"]
            if names.count(name) > 1:
                yield fault(line, seat=name)
            if name in NOT_SEATS or not re.fullmatch(seat.pattern, name):
                yield fault(line, "name", seat=name)


@check("lint.no_such_seat")
def no_such_seat(sheet: Sheet) -> Iterator[Fault]:
    """Every seat that a sentence or the table of bids names is a seat of the room."""
    for play in sheet.plays:
        script, lines = play.paper.script, play.paper.lines
        seats = {row["seat"]: row["role"] for row in script.seats}
        tenderers = [name for name, role in seats.items() if role == "tenderer"]
        named = [(said.sentence.line, said.captured["seat"]) for said in play.said if "seat" in said.captured]
        for line, name in named:
            if seats and name not in seats:
                yield fault(line, seat=name, seats=", ".join(seats))
        for name in script.bids:
            if seats and name not in tenderers:
                yield fault(lines["script.bids"], "bids", seat=name, tenderers=", ".join(tenderers))


@check("lint.no_seat_for_role")
def no_seat_for_role(sheet: Sheet) -> Iterator[Fault]:
    """Every role that acts has a seat; the procuring officer has one wherever there is a tender."""
    for play in sheet.plays:
        roles = {row["role"] for row in play.paper.script.seats}
        for said, phrase in acting(play) if roles else ():
            wanted = "tenderer" if phrase.actor == "every tenderer" else phrase.actor
            plain = "system" if wanted in (*NOT_SEATS, "{seat}") else wanted
            for role in {OFFICER, plain} - roles - {"system"}:
                yield fault(said.sentence.line, sentence=said.sentence.text, role=role)


@check("lint.bots_without_values")
def bots_without_values(sheet: Sheet) -> Iterator[Fault]:
    """Bots know what to publish and what to bid wherever they may have to."""
    for play in sheet.plays:
        script = play.paper.script
        first = next((said.sentence for said, _ in acting(play)), None)
        if first and not script.items:
            yield fault(first.line, "items", sentence=first.text)
        for said, phrase in acting(play):
            every = phrase.actor == "every tenderer" and phrase.kind != "then"
            if (every or phrase.id in BRING_BIDS) and not script.bids:
                yield fault(said.sentence.line, "bids", sentence=said.sentence.text)
                break


@check("lint.table")
def table(sheet: Sheet) -> Iterator[Fault]:
    """Every table has the columns and the words its phrase reads."""
    for play in sheet.plays:
        paper = play.paper
        for line, problem in paper.unreadable:
            yield Fault(line, problem.case, problem.facts)
        for line, figure in paper.figures:
            if not re.fullmatch(amount.pattern, figure):
                yield fault(line, "amount", figure=figure)


@check("lint.notice")
def notice(sheet: Sheet) -> Iterator[Fault]:
    """The notice of the script can be drafted from its tables."""
    for play in sheet.plays:
        lines = play.paper.lines
        line = lines.get("script.notice", lines.get("script.items"))
        problem = play.paper.notice() if line else None
        if line and problem and not play.paper.unreadable:
            yield Fault(line, problem.case, problem.facts)


@check("lint.pack")
def pack(sheet: Sheet) -> Iterator[Fault]:
    """The country pack is there and covers the day."""
    for play in sheet.plays:
        script = play.paper.script
        on = script.pack_date or play.paper.now().date()
        try:
            load_pack(script.pack).procedure("open", on)
        except RuleBroken as refused:
            line = play.paper.lines.get("room.pack", play.line)
            case = "" if refused.code == "packs.unknown" else "day"
            yield fault(line, case, pack=script.pack, day=on, known=", ".join(pack_names()))
