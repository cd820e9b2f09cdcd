"""The opening: too early, in time, and what its record says."""

from decimal import Decimal
from typing import Any

from minikoneps.playbook.actors import Bot
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.bidding import bids_in
from minikoneps.playbook.steps.tendering import notice_open
from minikoneps.playbook.steps.time import pass_deadline
from minikoneps.playbook.words import amount
from minikoneps.playbook.world import World

AT_ONCE = 1000  # rows that the server gives at once


@phrase(
    "bids.opened",
    "when",
    "procuringOfficer",
    {"en": ["the procuring officer opens the bids"], "ar": ["يفتح مسؤول الشراء العطاءات"]},
    done_by="bids.opened",
    route="/tenders/{tender}/opening",
)
def open_bids(world: World) -> None:
    """The officer opens every envelope at once, on the record."""
    opened = world.one("procuringOfficer").act(world.tender_path("/opening"), {})
    world.granted(opened, "the procuring officer opens the bids")


@phrase(
    "bids.open_tried",
    "when",
    "procuringOfficer",
    {"en": ["the procuring officer tries to open the bids"], "ar": ["يحاول مسؤول الشراء فتح العطاءات"]},
    route="/tenders/{tender}/opening",
)
def try_to_open(world: World) -> None:
    """The officer asks for an opening that the rules should refuse."""
    world.attempt = world.one("procuringOfficer").act(world.tender_path("/opening"), {})


@phrase(
    "bids.are_open", "given", "procuringOfficer", {"en": ["the bids are open"], "ar": ["تم فتح العطاءات"]}
)
def bids_open(world: World) -> None:
    """The bids have been opened; bots bid, wait for the deadline and open when nobody has."""
    notice_open(world)
    if opening(world) is None:
        bids_in(world)
        pass_deadline(world)
        open_bids(world)


@phrase(
    "opening.complete",
    "then",
    "system",
    {
        "en": ["every opened amount is on the record"],
        "ar": ["كل مبلغ كشفه الفتح مدون في المحضر"],
    },
)
def opening_complete(world: World) -> None:
    """Every seat reads a record that names every bid with its total, or with the reason it stayed shut."""
    for bot in world.everyone():
        record = read_whole(world, bot, "/opening", "bids", "offers") or {"bids": []}
        for row in record["bids"]:
            said = row.get("total") if row["outcome"] == "opened" else row.get("reason")
            world.expect(bool(said), f"{bot.name} reads neither total nor reason of {row['bid']}")
        for seat in world.sent:
            bid = world.bid_of(seat)
            if bid is None or bid["status"] != "valid":
                continue
            named = {row["lot"] for row in record["bids"] if row["bid"] == bid["id"]}
            sealed = {envelope["lot"] for envelope in bid["envelopes"]}
            world.expect(named == sealed, f"the record {bot.name} reads leaves out the bid of {seat}")


@phrase(
    "opening.literal",
    "then",
    "system",
    {
        "en": ["in the scripted run the total of {seat:Seat} is {total:Amount}"],
        "ar": ["بحسب السيناريو عطاء {seat:Seat} مجموعه {total:Amount}"],
    },
)
def opening_literal(world: World, seat: str, total: str) -> None:
    """The record shows exactly what the bot sealed."""
    row = opened_row(world, seat)
    world.expect(row is not None, f"the record does not name {seat}")
    shown = row["total"]["amount"] if row else None
    same = shown is not None and Decimal(shown) == Decimal(amount(total))
    world.expect(same, f"the record says {shown} for {seat}")


@phrase(
    "opening.left_out",
    "then",
    "system",
    {"en": ["the envelope of {seat:Seat} stays shut"], "ar": ["يبقى مظروف {seat:Seat} مغلقا"]},
)
def stays_shut(world: World, seat: str) -> None:
    """The opening record does not name the tenderer: what was withdrawn is never opened."""
    world.expect(opening(world) is not None, "the bids have not been opened")
    world.expect(opened_row(world, seat) is None, f"the record names the bid of {seat}")


def opening(world: World) -> dict[str, Any] | None:
    """The opening record, or None while there is none."""
    return read_whole(world, world.one("procuringOfficer"), "/opening", "bids", "offers")


def read_whole(world: World, bot: Bot, rest: str, *lists: str) -> dict[str, Any] | None:
    """A record that comes in ranges, whole as a bot reads it, or None while there is none."""
    path, what = world.tender_path(rest), f"{rest} as {bot.name}"
    answer = bot.see(f"{path}?range=[0,{AT_ONCE - 1}]")
    if answer.status in (404, 409):
        return None
    record: dict[str, Any] | None = world.shown(answer, what)
    if record is None:
        return None
    total = int(answer.headers["content-range"].rpartition("/")[2])
    for first in range(AT_ONCE, total, AT_ONCE):
        more = world.shown(bot.see(f"{path}?range=[{first},{first + AT_ONCE - 1}]"), what)
        for name in lists:
            record[name] += more[name]
    return record


def prices(world: World) -> dict[str, Any] | None:
    """The record of the opening of the prices, or None before it, and where there is one envelope."""
    answer = world.one("procuringOfficer").see(world.tender_path("/price-opening"))
    return world.shown(answer, "the opening of the prices") if answer.status not in (404, 409) else None


def present(world: World) -> list[dict[str, Any]]:
    """The opened envelopes that are to be judged now: first ones, then those with the prices."""
    record = opening(world)
    if record is None:
        return []
    priced = prices(world)
    rows: list[dict[str, Any]] = record["bids"] or record["offers"] if priced is None else priced["bids"]
    return rows


def opened_row(world: World, seat: str) -> dict[str, Any] | None:
    """What the record says of a seat's bid."""
    party = world.bot(seat).party
    return next((row for row in present(world) if row["tenderer"]["id"] == party), None)
