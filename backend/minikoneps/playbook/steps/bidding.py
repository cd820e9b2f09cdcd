"""Sealed bids: sealed by the bot, submitted, replaced, withdrawn, sent twice, sent too late."""

from collections.abc import Mapping, Sequence
from typing import Any

from minikoneps.playbook.actors import Answer, Bot
from minikoneps.playbook.envelopes import Line, contents, lines, sealed
from minikoneps.playbook.lives import figures_in_mind
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.tendering import notice_open
from minikoneps.playbook.words import amount as plain
from minikoneps.playbook.world import Sent, World
from minikoneps.shared.identifiers import new_id

BID_ROUTE = "/tenders/{tender}/bid"


@phrase(
    "bid.every",
    "when",
    "every tenderer",
    {"en": ["every tenderer submits a sealed bid"], "ar": ["يودع كل مقدم عطاء عطاءه المختوم"]},
    done_by="bid.received",
    route=BID_ROUTE,
)
def every_bid(world: World) -> None:
    """Each tenderer seals and submits the bid it has in mind."""
    for seat, total in world.script.bids.items():
        submit_scripted(world, seat, total)


def submit_scripted(world: World, seat: str, total: str) -> None:
    """Submit what the script says of a seat: a total for each lot it names, or one for the whole tender."""
    lots = world.script.lot_bids.get(seat)
    if lots is None:
        submit_bid(world, seat, plain(total))
    else:
        world.granted(try_lots(world, seat, lots), f"{seat} submits a bid by lot")


@phrase(
    "bid.submitted",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} submits a sealed bid of {total:Amount}"],
        "ar": ["يودع {seat:Seat} عطاء مختوما بقيمة {total:Amount}"],
    },
    done_by="bid.received",
    route=BID_ROUTE,
)
def submit_bid(world: World, seat: str, total: str) -> None:
    """The tenderer seals its bid and submits it."""
    world.granted(try_bid(world, seat, total), f"{seat} submits a bid")


@phrase(
    "bids.in",
    "given",
    "every tenderer",
    {"en": ["the sealed bids are in"], "ar": ["العطاءات المختومة مودعة"]},
)
def bids_in(world: World) -> None:
    """Every tenderer has a bid on the notice in force; a bot sends the script's for those without."""
    notice_open(world)
    for seat, total in world.script.bids.items():
        bid = world.bid_of(seat)
        if bid is None:
            submit_scripted(world, seat, total)
        elif bid["status"] != "valid":
            replace_bid(world, seat, plain(total))


@phrase(
    "bid.replaced",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} replaces its bid by {total:Amount}"],
        "ar": ["يستبدل {seat:Seat} عطاءه بعطاء مختوم بقيمة {total:Amount}"],
    },
    done_by="bid.received",
    route=BID_ROUTE,
)
def replace_bid(world: World, seat: str, total: str) -> None:
    """The tenderer seals another bid, which takes the place of the one that stood."""
    path = f"/bids/{standing(world, seat)['id']}/replacement"
    world.granted(send_bid(world, world.bot(seat), path, total), f"{seat} replaces its bid")


@phrase(
    "bid.withdrawn",
    "when",
    "{seat}",
    {"en": ["{seat:Seat} withdraws its bid"], "ar": ["يسحب {seat:Seat} عطاءه"]},
    done_by="bid.withdrawn",
    route=BID_ROUTE,
)
def withdraw_bid(world: World, seat: str) -> None:
    """The tenderer takes its bid back; its envelope stays shut for good."""
    path = f"/bids/{standing(world, seat)['id']}/withdrawal"
    world.granted(world.bot(seat).act(path, {}), f"{seat} withdraws its bid")


@phrase(
    "bid.replacement_tried",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} tries to replace its bid by {total:Amount}"],
        "ar": ["يحاول {seat:Seat} استبدال عطائه بعطاء مختوم بقيمة {total:Amount}"],
    },
    done_by="bid.refused",
    route=BID_ROUTE,
)
def try_to_replace(world: World, seat: str, total: str) -> None:
    """The tenderer sends another bid in place of its own, which the rules should refuse."""
    path = f"/bids/{standing(world, seat)['id']}/replacement"
    send_bid(world, world.bot(seat), path, total)


@phrase(
    "bid.withdrawal_tried",
    "when",
    "{seat}",
    {"en": ["{seat:Seat} tries to withdraw its bid"], "ar": ["يحاول {seat:Seat} سحب عطائه"]},
    done_by="bid.refused",
    route=BID_ROUTE,
)
def try_to_withdraw(world: World, seat: str) -> None:
    """The tenderer asks for its bid back, which the rules should refuse."""
    path = f"/bids/{standing(world, seat)['id']}/withdrawal"
    world.attempt = world.bot(seat).act(path, {})


@phrase(
    "bid.repeated",
    "when",
    "{seat}",
    {"en": ["{seat:Seat} sends the same bid again"], "ar": ["يرسل {seat:Seat} العطاء نفسه مرة ثانية"]},
    route=BID_ROUTE,
)
def repeat_bid(world: World, seat: str) -> None:
    """The tenderer, unsure whether the first one arrived, sends the very same envelope under the same key."""
    world.granted(resend(world, seat), f"{seat} sends its bid again")


@phrase(
    "bid.tried",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} tries to submit a sealed bid of {total:Amount}"],
        "ar": ["يحاول {seat:Seat} إيداع عطاء مختوم بقيمة {total:Amount}"],
    },
    done_by="bid.refused",
    route=BID_ROUTE,
)
def try_to_bid(world: World, seat: str, total: str) -> None:
    """The tenderer submits a bid that the rules should refuse; the next sentence checks the answer."""
    try_bid(world, seat, total)


def try_bid(world: World, seat: str, total: str) -> Answer:
    """Seal a bid and submit it, whatever the answer."""
    return send_bid(world, world.bot(seat), world.tender_path("/bids"), total)


def send_bid(world: World, bot: Bot, path: str, total: str) -> Answer:
    """Seal a bid of this total on every lot as this bot and send it."""
    tender = world.tender()
    priced = lines(tender["items"], total, tender["currency"])
    lot_of = {item["id"]: item["relatedLot"] for item in tender["items"]}
    by_lot = {lot["id"]: [line for line in priced if lot_of[line[0]] == lot["id"]] for lot in tender["lots"]}
    return send_lots(world, bot, path, tender, by_lot)


def try_lots(world: World, seat: str, totals: Mapping[str, str]) -> Answer:
    """Seal a bid with a total for each of some lots and submit it, whatever the answer."""
    tender = world.tender()
    by_lot = {}
    for lot, total in totals.items():
        items = [item for item in tender["items"] if item["relatedLot"] == lot]
        world.expect(bool(items), f"the notice has no items in lot {lot}")
        by_lot[lot] = lines(items, plain(total), tender["currency"])
    return send_lots(world, world.bot(seat), world.tender_path("/bids"), tender, by_lot)


def send_lots(
    world: World,
    bot: Bot,
    path: str,
    tender: dict[str, Any],
    by_lot: Mapping[str, Sequence[Line]],
    *,
    telling: bool = False,
) -> Answer:
    """Seal the envelopes of each lot and send the bid; it is kept so that it can be sent again.

    Shapes: `telling` writes the prices into the first of two envelopes as well.
    """
    figures = figures_in_mind(tender, world.script.figures.get(bot.name))
    payloads = contents(tender, by_lot, figures, telling=telling)
    values = [payload.total for payload in payloads.values() if payload.lines]
    for line in (line for payload in payloads.values() for line in payload.lines):
        values += [line.amount, line.unit_price]
    values += [one.security.amount for one in payloads.values() if one.security and one.security.amount]
    envelopes = [sealed(tender, bot, place, payload) for place, payload in payloads.items()]
    body = {"noticeVersion": tender["noticeVersion"], "envelopes": envelopes}
    world.sent[bot.name] = Sent(path, body, new_id("key"), tuple(values))
    return resend(world, bot.name)


def resend(world: World, seat: str) -> Answer:
    """Send the seat's last sealed bid: same envelope, same key."""
    sent = world.sent[seat]
    world.attempt = world.bot(seat).act(sent.path, sent.body, key=sent.key)
    return world.attempt


def standing(world: World, seat: str) -> dict[str, Any]:
    """The bid of a seat that stands now."""
    bid = world.bid_of(seat)
    world.expect(bid is not None, f"{seat} has no bid that stands")
    return bid or {}
