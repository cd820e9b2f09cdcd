"""Open data: what anybody may read of the room, and what readers write down of it."""

from decimal import Decimal
from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.awarding import award_first
from minikoneps.playbook.steps.evaluating import bids_ranked
from minikoneps.playbook.words import amount
from minikoneps.playbook.world import World

DATA_ROUTE = "/open-data"


@phrase(
    "awards.are_published",
    "given",
    "procuringOfficer",
    {"en": ["the awards are published"], "ar": ["نُشرت قرارات الترسية"]},
)
def awards_published(world: World) -> None:
    """Every lot is decided, and the open data says so; bots do what is missing."""
    bids_ranked(world)
    reader = world.one("procuringOfficer")
    if not world.shown(reader.see(world.tender_path("/awards")), "the awards"):
        award_first(world)


@phrase(
    "finding.read",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} reads in the open data who bought lot "{lot}" and writes it down'],
        "ar": ['يقرأ {seat:Seat} في البيانات المفتوحة من اشترى الجزء "{lot}" ويدوّنه'],
    },
    done_by="finding.recorded",
    route=DATA_ROUTE,
)
def read_and_write(world: World, seat: str, lot: str) -> None:
    """The reader looks the lot up in the published record and writes down buyer, supplier and value."""
    known = compiled(world)
    award = awarded(world, known, lot)
    found = {
        "buyer": known["buyer"]["name"],
        "supplier": award["suppliers"][0]["name"],
        "value": {"amount": str(award["value"]["amount"]), "currency": award["value"]["currency"]},
    }
    world.granted(write_down(world, seat, lot, found), f"{seat} writes down who bought lot {lot}")


@phrase(
    "finding.said",
    "when",
    "{seat}",
    {
        "en": [
            '{seat:Seat} writes down that "{buyer}" bought lot "{lot}" from "{supplier}" for {total:Amount}'
        ],
        "ar": ['يدوّن {seat:Seat} أن "{buyer}" اشترى الجزء "{lot}" من "{supplier}" بمبلغ {total:Amount}'],
    },
    done_by="finding.recorded",
    route=DATA_ROUTE,
)
def say(world: World, seat: str, buyer: str, lot: str, supplier: str, total: str) -> None:
    """The reader writes down these names and this amount, in the currency of the notice."""
    value = {"amount": amount(total), "currency": world.tender()["currency"]}
    found = {"buyer": buyer, "supplier": supplier, "value": value}
    world.granted(write_down(world, seat, lot, found), f"{seat} writes down what it found")


@phrase(
    "opendata.silent",
    "then",
    "system",
    {
        "en": ["the open data tells the notice and nothing of a bid"],
        "ar": ["تروي البيانات المفتوحة الإعلان ولا تذكر أي عطاء"],
    },
)
def silent(world: World) -> None:
    """A stranger reads the notice in the open data, but no bid, no tenderer, and not their number."""
    known = compiled(world)
    world.expect("title" in known["tender"], "the open data does not tell the notice")
    world.expect("bids" not in known, f"the open data tells of bids: {known.get('bids')}")
    counted = known["tender"].get("numberOfTenderers")
    world.expect(counted is None, f"the open data says that {counted} tenderers bid")
    text = published(world, f"/records/{known['ocid']}").body
    for seat, role in world.roles().items():
        if role == "tenderer":
            party = str(world.bot(seat).party)
            world.expect(party.encode() not in text, f"the open data names {seat}")


@phrase(
    "opendata.awards_told",
    "then",
    "system",
    {
        "en": ["every decision is in the open data with its supplier and value"],
        "ar": ["كل قرار في البيانات المفتوحة مع مورّده وقيمته"],
    },
)
def awards_told(world: World) -> None:
    """For each decision of the ledger the open data has an award that says the same."""
    reader = world.one("procuringOfficer")
    reader.cursor = None
    # The ledger first: a lot that is decided meanwhile is in the data and not asked for.
    decided = [entry["data"] for entry in reader.new_entries() if entry["kind"] == "award.decided"]
    world.expect(bool(decided), "nothing is decided")
    known = {award["id"]: award for award in compiled(world).get("awards", ())}
    for data in decided:
        award = known.get(data["award"], {})
        suppliers = [one["id"] for one in award.get("suppliers", ())]
        same = suppliers == [data["tenderer"]] if data["status"] == "active" else not suppliers
        world.expect(same, f"the open data says that lot {data['lot']} went to {suppliers or 'nobody'}")
        told, value = award.get("value", {}), data.get("value", {})
        said = str(told.get("amount", "")), told.get("currency", "")
        meant = value.get("amount", ""), value.get("currency", "")
        world.expect(said == meant, f"the open data says {said} for lot {data['lot']}, the ledger {meant}")


@phrase(
    "findings.agree",
    "then",
    "system",
    {
        "en": ["what readers wrote down last agrees with the open data"],
        "ar": ["آخر ما دوّنه القراء يوافق البيانات المفتوحة"],
    },
)
def findings_agree(world: World) -> None:
    """Each reader's last answer about each lot names the published buyer, supplier and value."""
    last = {(one["seat"], one["lot"]): one for one in findings(world)}
    world.expect(bool(last), "nobody has written anything down")
    for (seat, lot), found in last.items():
        wrong = [part for part, agrees in found["agrees"].items() if not agrees]
        world.expect(not wrong, f"{seat} has another {', '.join(wrong)} for lot {lot} than the open data")


@phrase(
    "finding.other_buyer.literal",
    "then",
    "{seat}",
    {
        "en": ["in the scripted run {seat:Seat} took another for the buyer"],
        "ar": ["بحسب السيناريو حسب {seat:Seat} جهة أخرى هي المشتري"],
    },
)
def other_buyer(world: World, seat: str) -> None:
    """The reader's last answer has supplier and value right and the buyer wrong."""
    own = [one for one in findings(world) if one["seat"] == seat]
    world.expect(bool(own), f"{seat} has written nothing down")
    agrees = own[-1]["agrees"] if own else {}
    world.expect(agrees == {"buyer": False, "supplier": True, "value": True}, f"{seat} was told {agrees}")


@phrase(
    "opendata.award.literal",
    "then",
    "system",
    {
        "en": ['in the scripted run the open data gives lot "{lot}" to {seat:Seat} for {total:Amount}'],
        "ar": ['بحسب السيناريو الجزء "{lot}" في البيانات المفتوحة من نصيب {seat:Seat} بمبلغ {total:Amount}'],
    },
)
def award_says(world: World, lot: str, seat: str, total: str) -> None:
    """With the bots' bids, the published award of the lot names this tenderer and this value."""
    award = awarded(world, compiled(world), lot)
    supplier, value = award["suppliers"][0], award["value"]["amount"]
    named = supplier["id"] == world.bot(seat).party and Decimal(str(value)) == Decimal(amount(total))
    world.expect(named, f"the open data says {supplier['name']} for {value}")


def published(world: World, rest: str) -> Answer:
    """What a stranger, without a token, reads of the room's open data."""
    answer = world.stranger().ask("GET", f"/ocds/{world.workshop}{rest}")
    world.expect(answer.good, f"the open data cannot be read: {answer.told()}")
    return answer


def compiled(world: World) -> dict[str, Any]:
    """What the releases of the scenario's tender come to."""
    tender = world.tender_id()
    records = [record["compiledRelease"] for record in published(world, "/records").json()["records"]]
    found = next((known for known in records if known.get("tender", {}).get("id") == tender), None)
    world.expect(found is not None, f"the open data does not tell of {tender}")
    return dict(found or {})


def awarded(world: World, known: dict[str, Any], lot: str) -> dict[str, Any]:
    """The award of a lot that has a supplier."""
    awards = (one for one in known.get("awards", ()) if lot in one["relatedLots"] and one.get("suppliers"))
    found = next(awards, None)
    world.expect(found is not None, f"the open data names no supplier of lot {lot}")
    return dict(found or {})


def write_down(world: World, seat: str, lot: str, found: dict[str, Any]) -> Answer:
    """Record what a reader found, whatever the answer."""
    body = {"ocid": compiled(world)["ocid"], "lot": lot, **found}
    world.attempt = world.bot(seat).act("/findings", body)
    return world.attempt


def findings(world: World) -> list[dict[str, Any]]:
    """What everybody wrote down, the oldest first, as the trainer reads it."""
    rows: list[dict[str, Any]] = world.shown(world.enter().see("/findings"), "what readers found")
    return rows
