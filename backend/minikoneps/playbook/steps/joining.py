"""Consortia: a lead asks, members answer, and everybody learns of it only after the opening."""

from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.tendering import notice_open
from minikoneps.playbook.world import World

BID_ROUTE = "/tenders/{tender}/bid"
GOING_ON = ("proposed", "agreed")


@phrase(
    "consortium.proposed",
    "when",
    "{seat}",
    {
        "en": [
            "{seat:Seat} proposes a consortium with {own:Points} percent for itself"
            " and {share:Points} percent for {partner:Seat}"
        ],
        "ar": [
            "يقترح {seat:Seat} ائتلافا له فيه {own:Points} في المئة"
            " ولـ {partner:Seat} {share:Points} في المئة"
        ],
        "fr": [
            "{seat:Seat} propose un groupement avec {own:Points} pour cent pour lui"
            " et {share:Points} pour cent pour {partner:Seat}"
        ],
    },
    done_by="consortium.proposed",
    route=BID_ROUTE,
)
def propose(world: World, seat: str, own: str, share: str, partner: str) -> None:
    """The lead asks another tenderer to bid as one, and says how much each of them has."""
    world.granted(put(world, seat, own, share, partner), f"{seat} proposes a consortium")


@phrase(
    "consortium.proposal_tried",
    "when",
    "{seat}",
    {
        "en": [
            "{seat:Seat} tries to propose a consortium with {own:Points} percent for itself"
            " and {share:Points} percent for {partner:Seat}"
        ],
        "ar": [
            "يحاول {seat:Seat} اقتراح ائتلاف له فيه {own:Points} في المئة"
            " ولـ {partner:Seat} {share:Points} في المئة"
        ],
        "fr": [
            "{seat:Seat} tente de proposer un groupement avec {own:Points} pour cent pour lui"
            " et {share:Points} pour cent pour {partner:Seat}"
        ],
    },
    done_by="consortium.refused",
    route=BID_ROUTE,
)
def try_to_propose(world: World, seat: str, own: str, share: str, partner: str) -> None:
    """The lead proposes what the rules should refuse; the next sentence checks the answer."""
    put(world, seat, own, share, partner)


@phrase(
    "consortium.accepted",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} accepts the consortium of {lead:Seat}"],
        "ar": ["يقبل {seat:Seat} ائتلاف {lead:Seat}"],
        "fr": ["{seat:Seat} accepte le groupement avec {lead:Seat}"],
    },
    done_by="consortium.accepted",
    route=BID_ROUTE,
)
def accept(world: World, seat: str, lead: str) -> None:
    """The member joins with the share that it was asked for."""
    world.granted(answer(world, seat, lead), f"{seat} accepts the consortium of {lead}")


@phrase(
    "consortium.acceptance_tried",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} tries to accept the consortium of {lead:Seat}"],
        "ar": ["يحاول {seat:Seat} قبول ائتلاف {lead:Seat}"],
        "fr": ["{seat:Seat} tente d'accepter le groupement avec {lead:Seat}"],
    },
    done_by="consortium.refused",
    route=BID_ROUTE,
)
def try_to_accept(world: World, seat: str, lead: str) -> None:
    """The member joins where the rules should refuse it."""
    answer(world, seat, lead)


@phrase(
    "consortium.declined",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} declines the consortium of {lead:Seat} because "{reasons}"'],
        "ar": ['يرفض {seat:Seat} ائتلاف {lead:Seat} لأن "{reasons}"'],
        "fr": ['{seat:Seat} décline le groupement avec {lead:Seat} parce que "{reasons}"'],
    },
    done_by="consortium.declined",
    route=BID_ROUTE,
)
def decline(world: World, seat: str, lead: str, reasons: str) -> None:
    """The member does not join, or steps back; that ends the consortium."""
    path = f"/consortia/{led_by(world, seat, lead)['id']}/decline"
    world.granted(world.bot(seat).act(path, {"reasons": reasons}), f"{seat} declines")


@phrase(
    "consortium.agreed",
    "given",
    "{seat}",
    {
        "en": [
            "{seat:Seat} and {partner:Seat} are a consortium with {own:Points} and {share:Points} percent"
        ],
        "ar": ["يشكل {seat:Seat} و{partner:Seat} ائتلافا بحصتي {own:Points} و{share:Points} في المئة"],
        "fr": [
            "{seat:Seat} et {partner:Seat} forment un groupement"
            " avec {own:Points} et {share:Points} pour cent"
        ],
    },
)
def agreed(world: World, seat: str, partner: str, own: str, share: str) -> None:
    """The lead has proposed and the member accepted; bots do what is missing."""
    notice_open(world)
    if not leads(world, seat):
        propose(world, seat, own, share, partner)
    if led_by(world, partner, seat)["status"] == "proposed":
        accept(world, partner, seat)


@phrase(
    "consortium.secret",
    "then",
    "system",
    {
        "en": ["only its members read of the consortium of {lead:Seat}"],
        "ar": ["لا يقرأ عن ائتلاف {lead:Seat} إلا أعضاؤه"],
        "fr": ["seuls ses membres lisent le groupement du {lead:Seat}"],
    },
)
def secret(world: World, lead: str) -> None:
    """Neither its address nor the ledger tells another seat or the trainer of the consortium."""
    formed = led_by(world, lead, lead)
    members = [member["party"]["id"] for member in formed["members"]]
    others = [bot for bot in world.everyone() if bot.party not in members]
    for viewer in (*others, world.enter()):
        rows = world.shown(viewer.see(world.tender_path("/consortia")), f"the consortia as {viewer.name}")
        world.expect(not rows, f"{viewer.name} reads of a consortium")
        viewer.cursor = None
        told = [entry for entry in viewer.new_entries() if entry["kind"].startswith("consortium.")]
        found = [entry for entry in told if entry["data"].get("consortium") == formed["id"]]
        world.expect(not found, f"{viewer.name} reads in the ledger of the consortium of {lead}")


@phrase(
    "consortium.disclosed",
    "then",
    "system",
    {
        "en": ["everybody reads who bid in the consortium of {lead:Seat}"],
        "ar": ["يقرأ الجميع من قدم العطاء في ائتلاف {lead:Seat}"],
        "fr": ["tous lisent qui a soumissionné dans le groupement du {lead:Seat}"],
    },
)
def disclosed(world: World, lead: str) -> None:
    """After the opening all seats and the trainer read the same members with the same shares."""
    told = set()
    for viewer in (*world.everyone(), world.enter()):
        rows = world.shown(viewer.see(world.tender_path("/consortia")), "the consortia")
        named = [row for row in rows if row["lead"]["id"] == world.bot(lead).party and row["bidStands"]]
        world.expect(len(named) == 1, f"{viewer.name} reads of {len(named)} bids of a consortium of {lead}")
        told.add(tuple((one["party"]["name"], one["share"]) for one in named[0]["members"]))
    world.expect(len(told) == 1, f"not all read the same members: {told}")


def put(world: World, seat: str, own: str, share: str, partner: str) -> Answer:
    """Propose a consortium, whatever the answer."""
    partners = [{"party": world.bot(partner).party, "share": share}]
    made = {"share": own, "partners": partners}
    world.attempt = world.bot(seat).act(world.tender_path("/consortia"), made)
    return world.attempt


def answer(world: World, seat: str, lead: str) -> Answer:
    """Accept the consortium of a lead, whatever the answer."""
    path = f"/consortia/{led_by(world, seat, lead)['id']}/acceptance"
    world.attempt = world.bot(seat).act(path)
    return world.attempt


def leads(world: World, seat: str) -> list[dict[str, Any]]:
    """The consortia that a seat leads and that have not come to an end."""
    return [row for row in read(world, seat) if row["lead"]["id"] == world.bot(seat).party]


def led_by(world: World, seat: str, lead: str) -> dict[str, Any]:
    """The consortium of a lead as one of its members reads it."""
    found = [row for row in read(world, seat) if row["lead"]["id"] == world.bot(lead).party]
    world.expect(bool(found), f"{seat} reads of no consortium of {lead}")
    return found[-1]


def read(world: World, seat: str) -> list[dict[str, Any]]:
    """The consortia that a seat reads of and that have not come to an end."""
    rows = world.shown(world.bot(seat).see(world.tender_path("/consortia")), f"the consortia as {seat}")
    return [row for row in rows if row["status"] in GOING_ON]
