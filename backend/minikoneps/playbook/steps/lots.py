"""Lots: named in the script, bid on one by one, ranked and awarded each by itself."""

from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.awarding import AWARD_ROUTE, LOWEST, decide
from minikoneps.playbook.steps.bidding import BID_ROUTE, try_lots
from minikoneps.playbook.steps.evaluating import EVALUATION_ROUTE, examine, ranking
from minikoneps.playbook.steps.opening import opening
from minikoneps.playbook.words import Table, records
from minikoneps.playbook.world import World


@phrase("script.lots", "given", "system", {"en": ["the lots of the tender"], "ar": ["أجزاء المناقصة"]})
def script_lots(world: World, datatable: Table) -> None:
    """The lots of the notice, each with a title, perhaps with a value; items name their lot."""
    world.script.lots = records(datatable)


@phrase(
    "bid.lot_submitted",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} submits a sealed bid of {total:Amount} on lot "{lot}"'],
        "ar": ['يودع {seat:Seat} عطاء مختوما بقيمة {total:Amount} على الجزء "{lot}"'],
    },
    done_by="bid.received",
    route=BID_ROUTE,
)
def submit_on_lot(world: World, seat: str, total: str, lot: str) -> None:
    """The tenderer seals a bid on this lot alone and submits it."""
    world.granted(try_lots(world, seat, {lot: total}), f"{seat} submits a bid on lot {lot}")


@phrase(
    "bid.lot_rejected",
    "when",
    "evaluator",
    {
        "en": [
            'the evaluator finds the bid of {seat:Seat} on lot "{lot}" not responsive because "{reasons}"'
        ],
        "ar": ['يجد المقيّم عطاء {seat:Seat} على الجزء "{lot}" غير مستجيب لأن "{reasons}"'],
    },
    done_by="bid.examined",
    route=EVALUATION_ROUTE,
)
def reject_on_lot(world: World, seat: str, lot: str, reasons: str) -> None:
    """The evaluator finds, with reasons, that a bid does not offer what was asked in one lot."""
    party, rows = world.bot(seat).party, (opening(world) or {"bids": []})["bids"]
    row = next((row for row in rows if (row["tenderer"]["id"], row["lot"]) == (party, lot)), None)
    world.expect(row is not None, f"the record names no bid of {seat} on lot {lot}")
    examine(world, row or {}, False, reasons)


@phrase(
    "award.lot_decided",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer awards lot "{lot}" to the first ranked'],
        "ar": ['يرسي مسؤول الشراء الجزء "{lot}" على الأول في الترتيب'],
    },
    done_by="award.decided",
    route=AWARD_ROUTE,
)
def award_lot(world: World, lot: str) -> None:
    """The officer awards a lot to its responsive bid with the lowest total."""
    rows = ranked(world, lot)
    world.expect(bool(rows), f"nobody is ranked in lot {lot}")
    decide(world, {"lot": lot, "status": "active", "bid": rows[0]["bid"], "reasons": LOWEST})


@phrase(
    "award.lot_chosen",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer awards lot "{lot}" to {seat:Seat} because "{reasons}"'],
        "ar": ['يرسي مسؤول الشراء الجزء "{lot}" على {seat:Seat} لأن "{reasons}"'],
    },
    done_by="award.decided",
    route=AWARD_ROUTE,
)
def award_lot_to(world: World, lot: str, seat: str, reasons: str) -> None:
    """The officer chooses among the bids that are first in a lot, and says why."""
    party = world.bot(seat).party
    bid = next((row["bid"] for row in ranked(world, lot) if row["tenderer"]["id"] == party), None)
    world.expect(bid is not None, f"{seat} is not ranked in lot {lot}")
    decide(world, {"lot": lot, "status": "active", "bid": bid, "reasons": reasons})


@phrase(
    "award.lot_unsuccessful",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer declares lot "{lot}" unsuccessful because "{reasons}"'],
        "ar": ['يعلن مسؤول الشراء فشل الجزء "{lot}" لأن "{reasons}"'],
    },
    done_by="award.decided",
    route=AWARD_ROUTE,
)
def award_lot_to_nobody(world: World, lot: str, reasons: str) -> None:
    """The officer ends a lot without a supplier and says why."""
    decide(world, {"lot": lot, "status": "unsuccessful", "reasons": reasons})


@phrase(
    "ranking.lot.literal",
    "then",
    "system",
    {
        "en": ['in the scripted run {seat:Seat} is ranked {place:Whole} in lot "{lot}"'],
        "ar": ['بحسب السيناريو ترتيب {seat:Seat} في الجزء "{lot}" هو {place:Whole}'],
    },
)
def ranked_in_lot(world: World, seat: str, place: int, lot: str) -> None:
    """With the bots' bids, this tenderer stands at this place of a lot."""
    party = world.bot(seat).party
    places = [row["rank"] for row in ranked(world, lot) if row["tenderer"]["id"] == party]
    world.expect(places == [place], f"{seat} is ranked {places or 'nowhere'} in lot {lot}")


@phrase(
    "ranking.lot_empty.literal",
    "then",
    "system",
    {
        "en": ['in the scripted run nobody is ranked in lot "{lot}"'],
        "ar": ['بحسب السيناريو لا أحد في ترتيب الجزء "{lot}"'],
    },
)
def nobody_ranked(world: World, lot: str) -> None:
    """With the bots' bids, the lot has no responsive bid."""
    world.expect(not ranked(world, lot), f"lot {lot} has a ranking: {ranked(world, lot)}")


@phrase(
    "award.lot.literal",
    "then",
    "system",
    {
        "en": ['in the scripted run the supplier of lot "{lot}" is {seat:Seat}'],
        "ar": ['بحسب السيناريو مورد الجزء "{lot}" هو {seat:Seat}'],
    },
)
def supplier_of_lot(world: World, lot: str, seat: str) -> None:
    """With the bots' bids, this tenderer wins the lot."""
    supplier = decision(world, lot).get("supplier") or {}
    world.expect(
        supplier.get("id") == world.bot(seat).party, f"the supplier of lot {lot} is {supplier.get('name')}"
    )


@phrase(
    "award.lot_nobody",
    "then",
    "system",
    {"en": ['lot "{lot}" ended unsuccessful'], "ar": ['انتهى الجزء "{lot}" بلا ترسية']},
)
def lot_ended(world: World, lot: str) -> None:
    """The decision on the lot names no supplier and gives its reasons."""
    award = decision(world, lot)
    world.expect(award.get("status") == "unsuccessful", f"the decision on lot {lot} is {award.get('status')}")
    world.expect(not award.get("supplier"), f"the decision names {award.get('supplier')}")
    world.expect(bool(award.get("reasons")), "the decision gives no reasons")


def ranked(world: World, lot: str) -> list[dict[str, Any]]:
    """The ranking of one lot."""
    return [row for row in (ranking(world) or {"ranking": []})["ranking"] if row["lot"] == lot]


def decision(world: World, lot: str) -> dict[str, Any]:
    """The decision on a lot, as everybody reads it."""
    reader = world.one("procuringOfficer")
    rows = world.shown(reader.see(world.tender_path("/awards")), "the awards")
    found = next((row for row in rows if row["lot"] == lot), None)
    world.expect(found is not None, f"lot {lot} is not decided")
    return dict(found or {})
