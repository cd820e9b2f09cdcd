"""What can be proved: receipts under the server's key, one bid however often it was sent, a bid in time."""

from io import BytesIO

from minikoneps.ledger.checkpoint import read_fingerprint
from minikoneps.ledger.receipt import Receipt
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.world import World
from minikoneps.verification.check import verify
from minikoneps.verification.reading import read_bundle


@phrase(
    "bids.receipts",
    "then",
    "every tenderer",
    {"en": ["every tenderer has a receipt"], "ar": ["لدى كل مقدم عطاء إيصال"]},
)
def receipts_hold(world: World) -> None:
    """Each bid's receipt shows its own entry, under a head signed with the server's key."""
    pinned = read_fingerprint(world.shown(world.enter().see(""), "the room")["keyFingerprint"])
    for seat in world.script.bids:
        bid = world.bid_of(seat)
        if bid is None:
            continue
        answer = world.bot(seat).see(f"/bids/{bid['id']}/receipt")
        receipt = Receipt.from_json(world.shown(answer, f"the receipt of {seat}"))
        faults = receipt.faults(pinned)
        world.expect(not faults, f"the receipt of {seat} does not hold: {'; '.join(faults)}")
        world.expect(receipt.entry.data["bid"] == bid["id"], f"the receipt of {seat} is for another bid")


@phrase(
    "bids.once",
    "then",
    "{seat}",
    {"en": ["{seat:Seat} has one bid in the book"], "ar": ["لدى {seat:Seat} عطاء واحد في السجل"]},
)
def bid_once(world: World, seat: str) -> None:
    """However often it was sent, the ledger received the bid once."""
    bot = world.bot(seat)
    bot.cursor = None
    received = [row for row in bot.new_entries() if row["kind"] == "bid.received" and row["seat"] == seat]
    world.expect(len(received) == 1, f"the ledger received {len(received)} bids of {seat}")


@phrase(
    "bid.in_time",
    "then",
    "{seat}",
    {"en": ["the bid of {seat:Seat} is in time"], "ar": ["عطاء {seat:Seat} ورد في الموعد"]},
)
def bid_in_time(world: World, seat: str) -> None:
    """The tenderer's bid stands, received no later than the deadline."""
    bid = world.bid_of(seat)
    world.expect(bid is not None, f"{seat} has no bid that stands")
    late = bid is not None and bid["receivedAt"] > world.tender()["tenderPeriod"]["endDate"]
    world.expect(not late, f"the bid of {seat} was received after the deadline and stands")


@phrase(
    "bundle.verifies",
    "then",
    "trainer",
    {"en": ["the bundle of the room verifies"], "ar": ["حزمة القاعة سليمة عند التحقق"]},
)
def bundle_verifies(world: World) -> None:
    """The exported bundle, checked offline against the key shown on the wall, holds nothing that was bent."""
    answer = world.enter().see("/bundle")
    world.expect(answer.good, f"the bundle cannot be fetched: {answer.told()}")
    pinned = read_fingerprint(world.shown(world.trainer.see(""), "the room")["keyFingerprint"])
    report = verify(read_bundle(BytesIO(answer.body)), fingerprint=pinned)
    world.expect(report.sound, "; ".join(finding.message for finding in report.findings))
