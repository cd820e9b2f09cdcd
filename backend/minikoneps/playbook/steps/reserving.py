"""Multiple reserve prices: the commitment of the notice, the plan price, and who is out of the race."""

from fractions import Fraction
from math import ceil
from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.evaluating import ranking
from minikoneps.playbook.steps.opening import opened_row, opening
from minikoneps.playbook.world import World
from minikoneps.shared.money import Money

LEFT_OUT = ("tieLost", "notChosen")


@phrase(
    "reserve.committed",
    "then",
    "system",
    {
        "en": ["the notice commits to reserve prices that nobody can read"],
        "ar": ["يلتزم الإعلان بأسعار احتياطية لا يستطيع أحد قراءتها"],
        "fr": ["l'avis s'engage sur des prix de réserve que personne ne peut lire"],
    },
)
def committed(world: World) -> None:
    """Every seat reads the hash of each lot's reserve prices, and no opening tells the prices yet."""
    for bot in world.everyone():
        shown = world.shown(bot.see(world.tender_path()), f"the notice as {bot.name}")["reservePrices"]
        world.expect(shown is not None, "the notice has no reserve prices")
        hashes = [lot["commitment"] for lot in (shown or {"lots": []})["lots"]]
        world.expect(all(one and len(one) == 64 for one in hashes), f"{bot.name} reads no commitment")
    world.expect(opening(world) is None, "the reserve prices are on the record already")


@phrase(
    "reserve.plan_price",
    "then",
    "system",
    {
        "en": ["the plan price is the mean of the reserve prices that were picked most"],
        "ar": ["السعر التقديري هو متوسط الأسعار الاحتياطية الأكثر اختيارا"],
        "fr": ["le prix prévu est la moyenne des prix de réserve les plus choisis"],
    },
)
def plan_price(world: World) -> None:
    """The record shows the mean of the averaged candidates, rounded up; no other was picked more often."""
    for lot in revealed(world):
        averaged = [one for one in lot["candidates"] if one["why"] not in LEFT_OUT]
        others = [one for one in lot["candidates"] if one["why"] in LEFT_OUT]
        world.expect(len(averaged) == lot["rule"]["averaged"], f"{len(averaged)} candidates are averaged")
        least = min(one["picks"] for one in averaged)
        world.expect(all(one["picks"] <= least for one in others), "one that was picked more is left out")
        mean = Fraction(sum(money(one["price"]).minor for one in averaged), len(averaged))
        said = money(lot["planPrice"]).minor
        world.expect(said == ceil(mean), f"the plan price is {said}, the mean {mean}")


@phrase(
    "reserve.race",
    "then",
    "system",
    {
        "en": ["nobody under the lower limit or above the plan price is ranked"],
        "ar": ["لا يُرتب أي عطاء دون الحد الأدنى أو فوق السعر التقديري"],
        "fr": ["aucune offre sous le seuil ou au-dessus du prix prévu n'est classée"],
    },
)
def race(world: World) -> None:
    """Whom the ranking names lies between lower limit and plan price of its lot, the lowest first."""
    limits = {lot["lot"]: (money(lot["floor"]), money(lot["planPrice"])) for lot in revealed(world)}
    ranked = (ranking(world) or {"ranking": []})["ranking"]
    world.expect(bool(ranked), "nobody is ranked")
    for row in ranked:
        floor, plan = limits[row["lot"]]
        total = money(row["total"]).minor
        world.expect(floor.minor <= total <= plan.minor, f"{row['tenderer']['name']} is ranked at {total}")
    totals = [money(row["total"]).minor for row in ranked]
    world.expect(totals == sorted(totals), f"the ranking is not in order: {totals}")


@phrase(
    "reserve.out_of_race",
    "then",
    "system",
    {
        "en": ["in the scripted run {seat:Seat} is out of the race"],
        "ar": ["بحسب السيناريو خرج {seat:Seat} من السباق"],
        "fr": ["selon le scénario {seat:Seat} est hors course"],
    },
)
def out_of_race(world: World, seat: str) -> None:
    """With the bots' bids, this tenderer is under the lower limit or above the plan price."""
    row = opened_row(world, seat)
    fate = None if row is None else row["fate"]
    world.expect(fate not in (None, "inRace"), f"the record says {fate} of {seat}")


def revealed(world: World) -> list[dict[str, Any]]:
    """The lots of the opening record, each with its reserve prices."""
    lots: list[dict[str, Any]] = (opening(world) or {}).get("reservePrices") or []
    world.expect(bool(lots), "the record shows no reserve prices")
    for lot in lots:
        world.expect(lot["outcome"] == "revealed", f"the reserve prices of lot {lot['lot']} stayed shut")
    return lots


def money(shown: dict[str, str]) -> Money:
    """An amount as the interface shows it."""
    return Money.parse(shown["amount"], shown["currency"])
