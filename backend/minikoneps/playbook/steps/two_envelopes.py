"""Two envelopes: a price told too early, the opening of the prices, and those that stay shut for ever."""

from minikoneps.playbook.envelopes import lines
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.bidding import BID_ROUTE, send_lots
from minikoneps.playbook.steps.evaluating import examine_all
from minikoneps.playbook.steps.opening import bids_open, prices
from minikoneps.playbook.words import amount
from minikoneps.playbook.world import World

OPENING_ROUTE = "/tenders/{tender}/opening"
STILL_TO_JUDGE = ("evaluations.not_examined", "evaluations.marks_open", "evaluations.not_opened")


@phrase(
    "bid.price_told",
    "when",
    "{seat}",
    {
        "en": [
            "{seat:Seat} submits a sealed bid of {total:Amount} and tells its price in the first envelope"
        ],
        "ar": ["يودع {seat:Seat} عطاء مختوما بقيمة {total:Amount} ويذكر سعره في المظروف الأول"],
        "fr": [
            "le {seat:Seat} soumet une offre scellée de {total:Amount} et dit son prix dans le premier pli",
            "{seat:Seat} soumet une offre scellée de {total:Amount} et dit son prix dans le premier pli",
        ],
    },
    done_by="bid.received",
    route=BID_ROUTE,
)
def tell_price(world: World, seat: str, total: str) -> None:
    """The tenderer seals its prices into both envelopes, and so gives them away to whoever judges it."""
    tender = world.tender()
    priced = lines(tender["items"], amount(total), tender["currency"])
    lot_of = {item["id"]: item["relatedLot"] for item in tender["items"]}
    by_lot = {lot["id"]: [line for line in priced if lot_of[line[0]] == lot["id"]] for lot in tender["lots"]}
    sent = send_lots(world, world.bot(seat), world.tender_path("/bids"), tender, by_lot, telling=True)
    world.granted(sent, f"{seat} submits a bid that tells its price")


@phrase(
    "prices.opened",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer opens the prices of those who passed"],
        "ar": ["يفتح مسؤول الشراء أسعار من اجتازوا"],
        "fr": ["le responsable des marchés ouvre les prix des offres admises"],
    },
    done_by="prices.opened",
    route=OPENING_ROUTE,
)
def open_prices(world: World) -> None:
    """The officer uses the second key, on the prices of those whose first envelope passed."""
    opened = world.one("procuringOfficer").act(world.tender_path("/price-opening"), {})
    world.granted(opened, "the procuring officer opens the prices")


@phrase(
    "prices.open_tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to open the prices"],
        "ar": ["يحاول مسؤول الشراء فتح الأسعار"],
        "fr": ["le responsable des marchés tente d'ouvrir les prix"],
    },
    route=OPENING_ROUTE,
)
def try_to_open_prices(world: World) -> None:
    """The officer asks for an opening of the prices that the rules should refuse."""
    world.attempt = world.one("procuringOfficer").act(world.tender_path("/price-opening"), {})


@phrase(
    "prices.are_open",
    "given",
    "procuringOfficer",
    {
        "en": ["the prices of those who passed are open"],
        "ar": ["تم فتح أسعار من اجتازوا"],
        "fr": ["les prix des offres admises sont ouverts"],
    },
)
def prices_open(world: World) -> None:
    """The first envelopes were examined and the prices opened; bots do what is missing."""
    bids_open(world)
    if prices(world) is None:
        examine_all(world)
        open_prices(world)


@phrase(
    "prices.refused",
    "then",
    "system",
    {
        "en": ["the attempt is refused because something is still to be judged without prices"],
        "ar": ["ترفض المحاولة لأن هناك ما لم يقيّم بعد من دون الأسعار"],
        "fr": ["la tentative est refusée car il reste à juger sans les prix"],
    },
)
def refused_before_judging(world: World) -> None:
    """The last attempt was refused because a first envelope is not examined or marked yet."""
    code = world.attempt.code if world.attempt else None
    world.expect(code in STILL_TO_JUDGE, f"the attempt was answered {code}")


@phrase(
    "prices.recorded",
    "then",
    "system",
    {
        "en": ["every price of those who passed is on the record, and no other"],
        "ar": ["كل سعر لمن اجتازوا مدون في المحضر ولا سعر غيره"],
        "fr": ["chaque prix des offres admises figure au procès-verbal, et aucun autre"],
    },
)
def prices_recorded(world: World) -> None:
    """Every seat reads the prices of exactly those bids that passed."""
    for bot in world.everyone():
        record = world.shown(bot.see(world.tender_path("/price-opening")), f"the prices as {bot.name}")
        world.expect(record is not None, f"{bot.name} reads no opening of prices")
        passed = {(row["bid"], row["lot"]) for row in record["judged"] if row["passed"]}
        named = {(row["bid"], row["lot"]) for row in record["bids"]}
        world.expect(named == passed, f"{bot.name} reads the prices of {named}, but {passed} passed")


@phrase(
    "prices.left_shut",
    "then",
    "system",
    {
        "en": ["the price of {seat:Seat} stays shut for ever"],
        "ar": ["يبقى سعر {seat:Seat} مغلقا إلى الأبد"],
        "fr": [
            "le prix du {seat:Seat} reste fermé pour toujours",
            "le prix de {seat:Seat} reste fermé pour toujours",
        ],
    },
)
def price_left_shut(world: World, seat: str) -> None:
    """The record names the tenderer among those who did not pass, and gives no price of it."""
    record, party = prices(world), world.bot(seat).party
    world.expect(record is not None, "the prices have not been opened")
    told = record or {"judged": [], "bids": []}
    shut = [row for row in told["judged"] if row["tenderer"]["id"] == party and not row["passed"]]
    shown = [row for row in told["bids"] if row["tenderer"]["id"] == party]
    world.expect(bool(shut) and not shown, f"the price of {seat} does not stay shut")
