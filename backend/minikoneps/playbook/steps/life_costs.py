"""Costs over a life: what bots say of what they offer, and an order that is another than that of prices."""

from fractions import Fraction
from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.opening import opened_row
from minikoneps.playbook.words import Table, records, seat
from minikoneps.playbook.world import World

ADDED = ("purchase", "operation", "maintenance", "energy", "carbon", "endOfLife")


@phrase(
    "script.figures",
    "given",
    "system",
    {
        "en": ["the figures the bots have in mind"],
        "ar": ["الأرقام التي أعدها اللاعبون الآليون"],
        "fr": ["les chiffres que les robots ont en tête"],
    },
)
def script_figures(world: World, datatable: Table) -> None:
    """What each tenderer says of its offer's life when a bot plays it; the trainer's until the opening."""
    world.script.figures = {
        seat(row["seat"]): {name: value for name, value in row.items() if name != "seat"}
        for row in records(datatable)
    }


@phrase(
    "life.figure_wrong",
    "then",
    "system",
    {
        "en": ["the record finds a figure of {seat:Seat} that cannot be meant"],
        "ar": ["يجد المحضر رقما لا يُعقل في عطاء {seat:Seat}"],
        "fr": [
            "le procès-verbal trouve dans l'offre du {seat:Seat} un chiffre invraisemblable",
            "le procès-verbal trouve dans l'offre de {seat:Seat} un chiffre invraisemblable",
        ],
    },
)
def figure_wrong(world: World, seat: str) -> None:
    """The opening record holds against the bid a figure that is missing or absurd."""
    row = opened_row(world, seat)
    codes = [] if row is None else [one["code"] for one in row["findings"]]
    wrong = ("figure_missing", "figure_not_money", "energy_nothing", "residual_above_price", "figure_unknown")
    world.expect(any(code in wrong for code in codes), f"the record finds {codes or 'nothing'} of {seat}")


@phrase(
    "life.cheapest_first",
    "then",
    "system",
    {
        "en": ["the ranking starts with the lowest cost over the life"],
        "ar": ["يبدأ الترتيب بأدنى تكلفة على مدى العمر"],
        "fr": ["le classement commence par le plus bas coût de toute la vie"],
    },
)
def cheapest_first(world: World) -> None:
    """In every lot costs rise from rank to rank, and each is the sum of its parts by the notice's sheet."""
    for lot in lives(world):
        totals = [Fraction(one["total"]["amount"]) for one in lot["costs"]]
        world.expect(totals == sorted(totals), f"the costs of lot {lot['lot']} are not in order: {totals}")
        for one in lot["costs"]:
            parts = sum(Fraction(one[name]["amount"]) for name in ADDED) - Fraction(one["residual"]["amount"])
            total, name = Fraction(one["total"]["amount"]), one["tenderer"]["name"]
            world.expect(abs(parts - total) < 1, f"{name}: the parts are {parts}, the total {total}")


@phrase(
    "life.flipped",
    "then",
    "system",
    {
        "en": ["in the scripted run the lowest price is not the lowest cost over the life"],
        "ar": ["بحسب السيناريو ليس أدنى سعر أدنى تكلفة على مدى العمر"],
        "fr": ["selon le scénario le plus bas prix n'est pas le plus bas coût de toute la vie"],
    },
)
def flipped(world: World) -> None:
    """With the bots' figures, the cheapest to buy is not the cheapest to own; an energy price turns it."""
    for lot in lives(world):
        first = lot["costs"][0]
        world.expect(first["priceRank"] > 1, f"{first['tenderer']['name']} is cheapest to buy, too")
        world.expect(lot["evenPrice"] is not None, "no energy price makes the two even")


def lives(world: World) -> list[dict[str, Any]]:
    """The costs of all lives, lot by lot."""
    answer = world.one("evaluator").see(world.tender_path("/life-costs"))
    found: list[dict[str, Any]] | None = world.shown(answer, "the costs over the life")
    world.expect(bool(found), "no costs over a life are shown")
    return found or []
