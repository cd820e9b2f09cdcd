"""Examination and ranking: which bids answer what was asked, and in which order they stand."""

from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.opening import bids_open, present, prices, read_whole
from minikoneps.playbook.world import World

PRICED = ("bid", "price")  # the stages whose examination decides who is ranked
ONE_BY_ONE = 30  # more are examined at once, as people would
EVALUATION_ROUTE = "/tenders/{tender}/evaluation"


@phrase(
    "bids.examined",
    "when",
    "evaluator",
    {
        "en": ["the evaluator finds every bid responsive", "the evaluator finds every other bid responsive"],
        "ar": ["يجد المقيّم كل العطاءات مستجيبة", "يجد المقيّم العطاءات الأخرى مستجيبة"],
    },
    done_by="bid.examined",
    route=EVALUATION_ROUTE,
)
def examine_all(world: World) -> None:
    """The evaluator examines each opened bid not examined yet and finds that it offers what was asked."""
    rows = waiting(world)
    if len(rows) > ONE_BY_ONE:
        evaluator = world.one("evaluator")
        made = {"reasons": "They offer everything the notice asks for."}
        path = world.tender_path("/examinations/rest")
        world.granted(evaluator.act(path, made), "the evaluator examines the bids at once")
        return
    for row in rows:
        examine(world, row, True, "It offers everything the notice asks for.")


@phrase(
    "bid.rejected",
    "when",
    "evaluator",
    {
        "en": ['the evaluator finds the bid of {seat:Seat} not responsive because "{reasons}"'],
        "ar": ['يجد المقيّم عطاء {seat:Seat} غير مستجيب لأن "{reasons}"'],
    },
    done_by="bid.examined",
    route=EVALUATION_ROUTE,
)
def reject(world: World, seat: str, reasons: str) -> None:
    """The evaluator finds, with reasons, that a bid does not offer what was asked in any of its lots."""
    party, rows = world.bot(seat).party, present(world)
    own = [row for row in rows if row["tenderer"]["id"] == party]
    world.expect(bool(own), f"the record does not name {seat}")
    for row in own:
        examine(world, row, False, reasons)


@phrase(
    "bids.ranked",
    "when",
    "evaluator",
    {"en": ["the evaluator ranks the bids"], "ar": ["يرتب المقيّم العطاءات"]},
    done_by="bids.ranked",
    route=EVALUATION_ROUTE,
)
def rank(world: World) -> None:
    """The evaluator has the responsive bids put in order."""
    ranked = world.one("evaluator").act(world.tender_path("/ranking"), {})
    world.granted(ranked, "the evaluator ranks the bids")


@phrase("bids.are_ranked", "given", "evaluator", {"en": ["the bids are ranked"], "ar": ["تم ترتيب العطاءات"]})
def bids_ranked(world: World) -> None:
    """The bids have been examined and ranked; bots do what is missing."""
    bids_open(world)
    if ranking(world) is None:
        examine_all(world)
        if world.tender()["priceKey"] is not None and prices(world) is None:
            opened = world.one("procuringOfficer").act(world.tender_path("/price-opening"), {})
            world.granted(opened, "the procuring officer opens the prices")
            examine_all(world)
        rank(world)


@phrase(
    "ranking.lowest_first",
    "then",
    "system",
    {
        "en": ["the ranking starts with the lowest responsive total"],
        "ar": ["يبدأ الترتيب بأدنى مجموع مستجيب"],
    },
)
def lowest_first(world: World) -> None:
    """In no lot a responsive bid is below the first, and nobody who is not responsive is ranked."""
    ranked = (ranking(world) or {"ranking": []})["ranking"]
    world.expect(bool(ranked), "nobody is ranked")
    for lot in {row["lot"] for row in ranked}:
        totals = [minor(row["total"]["amount"]) for row in ranked if row["lot"] == lot]
        world.expect(totals == sorted(totals), f"the ranking of lot {lot} is not in order: {totals}")
    found = [row for row in examinations(world) if row["stage"] in PRICED]
    responsive = {(row["bid"], row["lot"]) for row in found if row["responsive"]}
    named = {(row["bid"], row["lot"]) for row in ranked}
    world.expect(named == responsive, "those ranked are not those found responsive")


@phrase(
    "ranking.literal",
    "then",
    "system",
    {
        "en": ["in the scripted run {seat:Seat} is ranked {place:Whole}"],
        "ar": ["بحسب السيناريو ترتيب {seat:Seat} هو {place:Whole}"],
    },
)
def ranked_at(world: World, seat: str, place: int) -> None:
    """With the bots' bids, this tenderer stands at this place."""
    party = world.bot(seat).party
    places = [
        row["rank"]
        for row in (ranking(world) or {"ranking": []})["ranking"]
        if row["tenderer"]["id"] == party
    ]
    world.expect(places == [place], f"{seat} is ranked {places or 'nowhere'}")


def examine(world: World, row: dict[str, Any], responsive: bool, reasons: str) -> None:
    """Record the examination of one row of the opening record."""
    bid = row["bid"]
    found = {"bid": bid, "lot": row["lot"], "responsive": responsive, "reasons": reasons}
    examined = world.one("evaluator").act(world.tender_path("/examinations"), found)
    world.granted(examined, f"the evaluator examines {bid}")


def examinations(world: World) -> list[dict[str, Any]]:
    """What has been examined."""
    answer = world.one("evaluator").see(world.tender_path("/examinations"))
    found: list[dict[str, Any]] = world.shown(answer, "the examinations")
    return found


def waiting(world: World) -> list[dict[str, Any]]:
    """The opened bids nobody has examined."""
    priced = prices(world) is not None
    done = {(row["bid"], row["lot"]) for row in examinations(world) if not priced or row["stage"] in PRICED}
    return [
        row for row in present(world) if row["outcome"] == "opened" and (row["bid"], row["lot"]) not in done
    ]


def ranking(world: World) -> dict[str, Any] | None:
    """The ranking, or None while there is none."""
    return read_whole(world, world.one("evaluator"), "/ranking", "ranking", "outOfRace", "notResponsive")


def minor(text: str) -> tuple[int, str]:
    """A key that puts plain decimal numbers of one currency in order."""
    whole, _, rest = text.partition(".")
    return int(whole), rest
