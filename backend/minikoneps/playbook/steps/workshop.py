"""The room and its script: country pack, seats, the notice to publish and the bids the bots have in mind."""

from datetime import date

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.words import NOTICE_FIELDS, Table, known, records, role, seat
from minikoneps.playbook.world import World


@phrase(
    "room.pack",
    "given",
    "system",
    {"en": ['the country pack "{pack}" as of {on:Day}'], "ar": ['حزمة البلد "{pack}" بتاريخ {on:Day}']},
)
def room_pack(world: World, pack: str, on: date) -> None:
    """The room follows the rules of a country pack as they stood on a day."""
    world.script.pack, world.script.pack_date = pack, on
    if world.workshop:
        room = world.shown(world.trainer.see(""), "the room")
        world.expect(room["pack"] == pack, f"the room follows the pack {room['pack']}")
        world.expect(room["packDate"] == on.isoformat(), f"the room's pack is that of {room['packDate']}")


@phrase("room.seats", "given", "system", {"en": ["these seats"], "ar": ["هذه المقاعد"]})
def room_seats(world: World, datatable: Table) -> None:
    """The room has these seats, each with a role and an organisation."""
    rows = records(datatable)
    wanted = [
        {"seat": seat(row["seat"]), "role": role(row["role"]), "organisation": row["organisation"]}
        for row in rows
    ]
    world.script.seats = wanted
    if world.workshop:
        there = {row["seat"]: row["role"] for row in world.seats()}
        for row in wanted:
            world.expect(
                there.get(row["seat"]) == row["role"], f"the room has no {row['role']} on seat {row['seat']}"
            )


@phrase("script.notice", "given", "system", {"en": ["a notice to publish"], "ar": ["إعلان معد للنشر"]})
def script_notice(world: World, datatable: Table) -> None:
    """What the notice says when a bot publishes it; a person may write another."""
    world.script.notice = {
        known(NOTICE_FIELDS, row["field"], "field of a notice"): row["value"] for row in records(datatable)
    }


@phrase("script.items", "given", "system", {"en": ["the items to buy"], "ar": ["الأصناف المطلوبة"]})
def script_items(world: World, datatable: Table) -> None:
    """The items of the notice, each with a quantity and a unit."""
    world.script.items = records(datatable)


@phrase(
    "script.bids",
    "given",
    "system",
    {"en": ["the bids the bots have in mind"], "ar": ["العطاءات التي أعدها اللاعبون الآليون"]},
)
def script_bids(world: World, datatable: Table) -> None:
    """What each tenderer bids when a bot plays it, in all or by lot; the trainer's until the opening."""
    rows = records(datatable)
    world.script.bids = {seat(row["seat"]): row["amount"] for row in rows}
    world.script.lot_bids = {}
    for row in rows:
        if "lot" in row:
            world.script.lot_bids.setdefault(seat(row["seat"]), {})[row["lot"]] = row["amount"]
