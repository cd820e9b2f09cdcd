"""The decision: to the first ranked, or to nobody, always with reasons."""

from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.evaluating import ranking
from minikoneps.playbook.world import World

AWARD_ROUTE = "/tenders/{tender}/award"
LOWEST = "It is the lowest responsive total."


@phrase(
    "award.decided",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer awards to the first ranked"],
        "ar": ["يرسي مسؤول الشراء المناقصة على الأول في الترتيب"],
    },
    done_by="award.decided",
    route=AWARD_ROUTE,
)
def award_first(world: World) -> None:
    """The officer awards each lot to its responsive bid with the lowest total."""
    first = {row["lot"]: row for row in reversed((ranking(world) or {"ranking": []})["ranking"])}
    world.expect(bool(first), "nobody is ranked")
    for lot, row in sorted(first.items()):
        decide(world, {"lot": lot, "status": "active", "bid": row["bid"], "reasons": LOWEST})


@phrase(
    "award.next_in_line",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer awards to the next in line"],
        "ar": ["يرسي مسؤول الشراء المناقصة على التالي في الدور"],
        "fr": ["le responsable des marchés attribue à la suivante dans l'ordre"],
    },
    done_by="award.decided",
    route=AWARD_ROUTE,
)
def award_next(world: World) -> None:
    """The officer awards each lot to the best bid that is left once others were passed over."""
    rows = lines(world)
    world.expect(bool(rows) and all(row["best"] for row in rows), "nobody is left in line")
    for row in rows:
        said = f"It is the best bid left in line; {len(row['passedOver'])} before it were passed over."
        decide(world, {"lot": row["lot"], "status": "active", "bid": row["best"][0], "reasons": said})


@phrase(
    "award.unsuccessful",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer declares the tender unsuccessful because "{reasons}"'],
        "ar": ['يعلن مسؤول الشراء فشل المناقصة لأن "{reasons}"'],
    },
    done_by="award.decided",
    route=AWARD_ROUTE,
)
def award_nobody(world: World, reasons: str) -> None:
    """The officer ends every lot of the tender without a supplier and says why."""
    for lot in world.tender()["lots"]:
        decide(world, {"lot": lot["id"], "status": "unsuccessful", "reasons": reasons})


@phrase(
    "award.first_is_supplier",
    "then",
    "system",
    {"en": ["the first ranked is the supplier"], "ar": ["الأول في الترتيب هو المورد"]},
)
def first_is_supplier(world: World) -> None:
    """Every seat reads an award to the first ranked tenderer, of the total it bid, with reasons."""
    for bot in world.everyone():
        award = latest(world, bot.seat or "")
        rows = (ranking(world) or {"ranking": []})["ranking"]
        first = next(row for row in rows if row["lot"] == award["lot"])
        world.expect(
            award.get("supplier") == first["tenderer"], f"{bot.name} reads another supplier: {award}"
        )
        world.expect(
            award.get("value") == first["total"], f"{bot.name} reads another value: {award.get('value')}"
        )
        world.expect(bool(award.get("reasons")), f"{bot.name} reads no reasons")


@phrase(
    "award.literal",
    "then",
    "system",
    {
        "en": ["in the scripted run the supplier is {seat:Seat}"],
        "ar": ["بحسب السيناريو المورد هو {seat:Seat}"],
    },
)
def supplier_is(world: World, seat: str) -> None:
    """With the bots' bids, this tenderer wins."""
    supplier = latest(world, seat).get("supplier") or {}
    world.expect(supplier.get("id") == world.bot(seat).party, f"the supplier is {supplier.get('name')}")


@phrase("award.nobody", "then", "system", {"en": ["nobody is the supplier"], "ar": ["لا مورد لهذه المناقصة"]})
def nobody_is_supplier(world: World) -> None:
    """The decision names no supplier and gives its reasons."""
    award = latest(world, world.one("procuringOfficer").seat or "")
    world.expect(award.get("status") == "unsuccessful", f"the decision is {award.get('status')}")
    world.expect(not award.get("supplier"), f"the decision names {award.get('supplier')}")
    world.expect(bool(award.get("reasons")), "the decision gives no reasons")


def decide(world: World, decision: dict[str, Any]) -> None:
    """Record a decision."""
    decided = world.one("procuringOfficer").act(world.tender_path("/awards"), decision)
    world.granted(decided, "the procuring officer decides on the award")


def lines(world: World) -> list[dict[str, Any]]:
    """Who may be awarded each undecided lot now."""
    answer = world.one("procuringOfficer").see(world.tender_path("/lines"))
    found: list[dict[str, Any]] = world.shown(answer, "the bids in line")
    return found


def latest(world: World, seat: str) -> dict[str, Any]:
    """The last decision on the tender, as a seat reads it."""
    awards = world.shown(world.bot(seat).see(world.tender_path("/awards")), f"the awards as {seat}")
    world.expect(bool(awards), f"{seat} reads no decision")
    return dict(awards[-1])
