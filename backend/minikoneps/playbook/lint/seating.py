"""Checks of seats and script: everybody who acts has a seat, and every bot knows what it would do."""

import re
from collections.abc import Iterator

from minikoneps.packs.loader import load_pack
from minikoneps.playbook.lint.finding import Fault, check
from minikoneps.playbook.lint.sheet import Play, Said, Sheet
from minikoneps.playbook.phrases import Phrase
from minikoneps.playbook.words import amount, seat
from minikoneps.shared.errors import RuleBroken, in_words

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
            yield Fault(
                play.line,
                f"“{play.scenario.name}” does not say who is in the room.",
                "Write “Given these seats” with its table into the Background.",
            )


@check("lint.seat_twice")
def seat_twice(sheet: Sheet) -> Iterator[Fault]:
    """Every seat of the table is there once, under a name a seat may have."""
    for play in sheet.plays:
        names = [row["seat"] for row in play.paper.script.seats]
        for name in dict.fromkeys(names):
            line = play.paper.lines["room.seats"]
            if names.count(name) > 1:
                yield Fault(line, f"The seat {name} is there twice.", "Give each seat a name of its own.")
            if name in NOT_SEATS or not re.fullmatch(seat.pattern, name):
                yield Fault(
                    line,
                    f"A seat cannot be called “{name}”.",
                    "Use small letters, figures and hyphens, as in tenderer-1; trainer and clock are taken.",
                )


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
                yield Fault(line, f"There is no seat {name}.", f"The seats are: {', '.join(seats)}.")
        for name in script.bids:
            if seats and name not in tenderers:
                yield Fault(
                    lines["script.bids"],
                    f"The table of bids names {name}, where no tenderer sits.",
                    f"The tenderers are: {', '.join(tenderers)}.",
                )


@check("lint.no_seat_for_role")
def no_seat_for_role(sheet: Sheet) -> Iterator[Fault]:
    """Every role that acts has a seat; the procuring officer has one wherever there is a tender."""
    for play in sheet.plays:
        roles = {row["role"] for row in play.paper.script.seats}
        for said, phrase in acting(play) if roles else ():
            wanted = "tenderer" if phrase.actor == "every tenderer" else phrase.actor
            plain = "system" if wanted in (*NOT_SEATS, "{seat}") else wanted
            for role in {OFFICER, plain} - roles - {"system"}:
                yield Fault(
                    said.sentence.line,
                    f"“{said.sentence.text}” needs a seat for the role {role}, and there is none.",
                    "Add a row to the table of seats.",
                )


@check("lint.bots_without_values")
def bots_without_values(sheet: Sheet) -> Iterator[Fault]:
    """Bots know what to publish and what to bid wherever they may have to."""
    for play in sheet.plays:
        script = play.paper.script
        first = next((said.sentence for said, _ in acting(play)), None)
        if first and not script.items:
            yield Fault(
                first.line,
                f"“{first.text}”: a bot would not know what to buy.",
                "Write “Given the items to buy” with its table into the Background.",
            )
        for said, phrase in acting(play):
            every = phrase.actor == "every tenderer" and phrase.kind != "then"
            if (every or phrase.id in BRING_BIDS) and not script.bids:
                yield Fault(
                    said.sentence.line,
                    f"“{said.sentence.text}”: the bots would not know what to bid.",
                    "Write “Given the bids the bots have in mind” with its table into the Background.",
                )
                break


@check("lint.table")
def table(sheet: Sheet) -> Iterator[Fault]:
    """Every table has the columns and the words its phrase reads."""
    for play in sheet.plays:
        paper = play.paper
        for line, problem in paper.unreadable:
            yield Fault(line, f"This cannot be read: {problem}.", "Correct it; the how-to shows each table.")
        for line, figure in paper.figures:
            if not re.fullmatch(amount.pattern, figure):
                yield Fault(
                    line,
                    f"“{figure}” is not an amount.",
                    "Write figures, with spaces between the thousands if you like, a point before decimals.",
                )


@check("lint.notice")
def notice(sheet: Sheet) -> Iterator[Fault]:
    """The notice of the script can be drafted from its tables."""
    for play in sheet.plays:
        lines = play.paper.lines
        line = lines.get("script.notice", lines.get("script.items"))
        problem = play.paper.notice() if line else None
        if line and problem and not play.paper.unreadable:
            yield Fault(
                line,
                f"No notice can be drafted from the tables: {problem}.",
                "A time is “in 14 days” or “2026-03-16 12:00”; an item has item, quantity and unit.",
            )


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
            yield Fault(line, in_words(refused), "Name a pack that is there, and a day it covers.")
