"""One rival's bid: priced by its habits, sealed as a browser does, and sent through the door."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from minikoneps.crowds.habits import Habits, Market, picks_of, price_of
from minikoneps.crowds.service import Rival, Work
from minikoneps.playbook.actors import Answer, Bot
from minikoneps.playbook.envelopes import contents, lines, sealed
from minikoneps.playbook.lives import figures_in_mind
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.money import Money, parse_decimal

PLACES = 6
EACH = 100  # what a thing is taken to cost where the notice gives no estimate


def send_bid(bot: Bot, tender: Mapping[str, Any], work: Work, rival: Rival) -> Answer:
    """Hand in the bid of a rival, in the place of one that the notice in force has overtaken."""
    standing = work.standing.get(rival.party)
    replaces = None if standing is None else f"/bids/{standing.id}/replacement"
    body = composed(bot, tender, work.crowd.seed, work.habits, rival.number)
    return bot.act(replaces or f"/tenders/{tender['id']}/bids", body, key=new_id("key"))


def take_back(bot: Bot, bid: str) -> Answer:
    """Take the bid of a rival back."""
    return bot.act(f"/bids/{bid}/withdrawal", {})


def composed(bot: Bot, tender: Mapping[str, Any], seed: str, habits: Habits, rival: int) -> dict[str, Any]:
    """The body of a rival's bid, on every lot."""
    by_lot, picks, currency = {}, {}, tender["currency"]
    rule = tender["reservePrices"]
    for lot, market in markets(tender):
        items = [item for item in tender["items"] if item["relatedLot"] == lot]
        total = price_of(f"{seed} {lot}", rival, habits, market)
        by_lot[lot] = lines(items, total.text, currency)
        if rule is not None:
            picks[lot] = picks_of(seed, rival, lot, rule["candidates"], rule["picks"])
    payloads = contents(tender, by_lot, figures_in_mind(tender, None), picks=picks)
    envelopes = [sealed(tender, bot, place, payload) for place, payload in payloads.items()]
    return {"noticeVersion": tender["noticeVersion"], "envelopes": envelopes}


def markets(tender: Mapping[str, Any]) -> Iterator[tuple[str, Market]]:
    """What everybody may know of each lot before pricing a bid."""
    rule = tender["reservePrices"]
    for lot in tender["lots"]:
        items = [item for item in tender["items"] if item["relatedLot"] == lot["id"]]
        if not items:
            continue
        told = {} if rule is None else next(one for one in rule["lots"] if one["lot"] == lot["id"])
        if told.get("base") is None:
            yield lot["id"], Market(_estimate(tender, lot, items))
            continue
        least = money_of(told["netCost"]) * _share((rule["priceScore"] or {}).get("netCostShare") or "0")
        yield (
            lot["id"],
            Market(
                base=Money.parse(told["base"]["amount"], told["base"]["currency"]),
                limit=_share(rule["lowerLimit"]),
                spread=_share(rule["spreadShare"]),
                costs=money_of(told["statutoryCosts"]),
                least=-int(-least // 1),
            ),
        )


def money_of(shown: Mapping[str, str] | None) -> int:
    """An amount that a notice may name, in the smallest units; nothing is 0."""
    return 0 if shown is None else Money.parse(shown["amount"], shown["currency"]).minor


def _estimate(tender: Mapping[str, Any], lot: Mapping[str, Any], items: list[Mapping[str, Any]]) -> Money:
    """The estimate of a lot: its own, its share of the notice's by things, or one made from their number."""
    said, currency = lot.get("value") or tender["value"], tender["currency"]
    share = Fraction(1) if lot.get("value") else Fraction(len(items), len(tender["items"]))
    if said is not None:
        whole = Money.parse(said["amount"], said["currency"])
        return Money(max(int(whole.minor * share), 1), whole.currency)
    pieces = sum((parse_decimal(item["quantity"], PLACES) for item in items), Fraction(0))
    return Money.parse(str(int(max(pieces, Fraction(1)) * EACH)), currency)


def _share(text: str) -> Fraction:
    return parse_decimal(text, PLACES)
