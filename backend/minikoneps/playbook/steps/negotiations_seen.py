"""What everybody sees of negotiations: whose turn it is, why something is refused, and what is awarded."""

from fractions import Fraction

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.negotiating import lots, standing
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World

PUBLIC = ("tenderer", "observer")


@phrase(
    "refused.other_turn",
    "then",
    "system",
    {
        "en": ["the attempt is refused because another one has the turn"],
        "ar": ["ترفض المحاولة لأن الدور لغيره"],
        "fr": ["la tentative est refusée parce que c'est le tour d'une autre"],
    },
)
def refused_out_of_turn(world: World) -> None:
    """The last attempt was refused because the talks with one before are not over."""
    refused_as(world, "negotiations.out_of_turn")


@phrase(
    "refused.price_rose",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a price never rises"],
        "ar": ["ترفض المحاولة لأن السعر لا يرتفع"],
        "fr": ["la tentative est refusée parce qu'un prix n'augmente jamais"],
    },
)
def refused_risen(world: World) -> None:
    """The last attempt was refused because the bid, or an earlier round, asked for less."""
    refused_as(world, "negotiations.price_rose")


@phrase(
    "negotiation.trimmed",
    "then",
    "system",
    {
        "en": ["every technical score leaves out the highest and the lowest member"],
        "ar": ["كل درجة فنية تستبعد أعلى عضو وأدنى عضو"],
        "fr": ["chaque note technique écarte le membre le plus haut et le plus bas"],
    },
)
def trimmed(world: World) -> None:
    """Every seat reads the members' points, and the mean of those that are left is the technical score."""
    for bot in world.everyone():
        shown = world.shown(bot.see(world.tender_path("/negotiations")), f"the order as {bot.name}")
        world.expect(bool(shown), f"{bot.name} reads no order of negotiation")
        for one in (bid for lot in shown for bid in lot["bids"]):
            points = sorted(Fraction(row["points"]) for row in one["members"])
            kept = sorted(Fraction(row["points"]) for row in one["members"] if not row["leftOut"])
            world.expect(kept == points[1:-1], f"{one['tenderer']['name']}: {kept} of {points}")
            mean = sum(kept, Fraction(0)) / len(kept)
            world.expect(mean == Fraction(one["technical"]), f"{mean} is not {one['technical']}")


@phrase(
    "negotiation.in_order",
    "then",
    "system",
    {
        "en": ["nobody was negotiated with before all ahead of it had failed"],
        "ar": ["لم يجر التفاوض مع أحد قبل فشل كل من سبقوه"],
        "fr": ["personne n'a été négocié avant l'échec de toutes celles qui précèdent"],
    },
)
def in_order(world: World) -> None:
    """Whoever was negotiated with comes after bids whose talks broke down, or that are out."""
    for lot in lots(world):
        begun = [one["rank"] for one in lot["bids"] if one["negotiation"]]
        for one in lot["bids"]:
            ahead = begun and one["rank"] < max(begun)
            ended = one["standing"] in ("brokenDown", "out")
            world.expect(not ahead or ended, f"{one['tenderer']['name']} is {one['standing']}")


@phrase(
    "negotiation.private",
    "then",
    "system",
    {
        "en": ["only those at the table read the minutes"],
        "ar": ["لا يقرأ المحاضر إلا من جلسوا إلى الطاولة"],
        "fr": ["seules les personnes à la table lisent les comptes rendus"],
    },
)
def minutes_private(world: World) -> None:
    """Other tenderers and the public see that rounds were held, and not what was said."""
    for bot in world.everyone():
        shown = world.shown(bot.see(world.tender_path("/negotiations")), f"the talks as {bot.name}")
        for one in (bid for lot in shown for bid in lot["bids"] if bid["negotiation"]):
            outside = bot.party != one["tenderer"]["id"] and (bot.seat or "").startswith(PUBLIC)
            told = [row["minutes"] for row in one["negotiation"]["rounds"]]
            world.expect(bool(told), f"there are no minutes of the talks with {one['tenderer']['name']}")
            world.expect(not (outside and any(told)), f"{bot.name} reads minutes that are not its own")


@phrase(
    "negotiation.turn.literal",
    "then",
    "system",
    {
        "en": ["in the scripted run it is negotiated with {seat:Seat} next"],
        "ar": ["في التشغيل المخطط يجري التفاوض مع {seat:Seat} تاليا"],
        "fr": [
            "dans le déroulé prévu, on négocie ensuite avec le {seat:Seat}",
            "dans le déroulé prévu, on négocie ensuite avec {seat:Seat}",
        ],
    },
)
def turn_is(world: World, seat: str) -> None:
    """With the bots' bids and marks, this tenderer has the turn."""
    due = [one["tenderer"]["id"] for _, one in standing(world, "due")]
    world.expect(due == [world.bot(seat).party], f"the turn is with {due or 'nobody'}")


@phrase(
    "award.agreed_value",
    "then",
    "system",
    {
        "en": ["the award is for what was agreed, and for no more than the bid"],
        "ar": ["الترسية بما اتفق عليه ولا تزيد على العطاء"],
        "fr": ["l'attribution est au montant convenu, sans dépasser l'offre"],
    },
)
def for_what_was_agreed(world: World) -> None:
    """Every seat reads an award whose value is the price that was agreed last."""
    agreed = {one["bid"]: one for _, one in standing(world, "agreed")}
    for bot in world.everyone():
        awards = world.shown(bot.see(world.tender_path("/awards")), f"the award as {bot.name}")
        active = [award for award in awards if award["status"] == "active"]
        world.expect(bool(active), f"{bot.name} reads no award")
        for award in active:
            one = agreed.get(award["bid"])
            world.expect(one is not None, f"nothing was agreed with {award['bid']}")
            talked = (one or {"negotiation": None})["negotiation"] or {"agreed": None}
            world.expect(award["value"] == talked["agreed"], f"{award['value']} is not what was agreed")
            asked = Fraction((one or award)["total"]["amount"] if one else "0")
            world.expect(Fraction(award["value"]["amount"]) <= asked, "more is paid than the bid asked")
