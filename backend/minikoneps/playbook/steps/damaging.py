"""An envelope that nobody can open: sealed for another key than the notice names."""

from hashlib import sha256

from minikoneps.playbook.envelopes import lines
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.bidding import BID_ROUTE, send_lots
from minikoneps.playbook.steps.opening import opened_row
from minikoneps.playbook.words import amount as plain
from minikoneps.playbook.world import World


@phrase(
    "bid.damaged",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} submits an envelope of {total:Amount} that nobody can open"],
        "ar": ["يودع {seat:Seat} مظروفا بقيمة {total:Amount} لا يستطيع أحد فتحه"],
        "fr": ["{seat:Seat} dépose une enveloppe de {total:Amount} que personne ne peut ouvrir"],
    },
    done_by="bid.received",
    route=BID_ROUTE,
)
def submit_damaged(world: World, seat: str, total: str) -> None:
    """The tenderer's device seals for a key that nobody holds; from outside nothing tells."""
    tender, bot, bid = world.tender(), world.bot(seat), world.bid_of(seat)
    nobodys = sha256(tender["openingKey"]["publicKey"].encode()).hexdigest()
    wrong = {**tender, "openingKey": {**tender["openingKey"], "publicKey": nobodys}}
    priced = lines(tender["items"], plain(total), tender["currency"])
    lot_of = {item["id"]: item["relatedLot"] for item in tender["items"]}
    by_lot = {lot["id"]: [line for line in priced if lot_of[line[0]] == lot["id"]] for lot in tender["lots"]}
    path = world.tender_path("/bids") if bid is None else f"/bids/{bid['id']}/replacement"
    world.granted(send_lots(world, bot, path, wrong, by_lot), f"{seat} submits a bid")


@phrase(
    "opening.unopenable",
    "then",
    "system",
    {
        "en": ["the record says why the envelope of {seat:Seat} could not be opened"],
        "ar": ["يذكر المحضر لماذا تعذر فتح مظروف {seat:Seat}"],
        "fr": ["le procès-verbal dit pourquoi l'enveloppe du {seat:Seat} n'a pas pu être ouverte"],
    },
)
def unopenable(world: World, seat: str) -> None:
    """The bid stands in the record without a total and with the reason."""
    row = opened_row(world, seat)
    world.expect(row is not None, f"the record does not name {seat}")
    outcome, reason = (row or {}).get("outcome"), (row or {}).get("reason")
    world.expect(outcome == "unopenable" and bool(reason), f"the envelope of {seat} is {outcome}")
