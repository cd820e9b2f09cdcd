"""What can be seen between award and contract: doors, refusals, and who reads a complaint."""

from datetime import datetime

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.steps.remedying import award, complaints
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import instant_text, parse_instant

SIDES = ("procuringOfficer", "reviewBody")


@phrase(
    "clock.door",
    "when",
    "trainer",
    {
        "en": ["the clock moves to the opening of the door to the contract"],
        "ar": ["تتقدم الساعة إلى فتح باب التعاقد"],
        "fr": ["l'horloge avance jusqu'à l'ouverture de la porte du marché"],
    },
    done_by="clock.moved",
    route="/clock",
)
def move_to_door(world: World) -> None:
    """The trainer moves the clock to the instant from which the contract may be signed."""
    moved = world.enter().move_clock({"to": instant_text(opens_at(world))})
    world.granted(moved, "the trainer moves the clock to the opening of the door")


@phrase(
    "door.standstill",
    "then",
    "system",
    {
        "en": ["the contract waits for the end of the standstill"],
        "ar": ["ينتظر العقد نهاية فترة التوقف"],
        "fr": ["le marché attend la fin du délai de suspension"],
    },
)
def waits_for_standstill(world: World) -> None:
    """Every seat reads that the door is shut, until when, and where the law says so."""
    for bot in world.everyone():
        row = world.shown(bot.see(world.tender_path("/awards")), f"the awards as {bot.name}")[-1]
        world.expect(row["door"]["shutBy"] == "standstill", f"{bot.name} reads the door {row['door']}")
        world.expect(bool(row["standstill"]["source"]), f"{bot.name} reads no source of the standstill")
    world.expect(opens_at(world) > world.now(), f"the door is open since {opens_at(world)}")


@phrase(
    "door.complaint",
    "then",
    "system",
    {
        "en": ["the contract waits for the decision on the complaint"],
        "ar": ["ينتظر العقد البت في التظلم"],
        "fr": ["le marché attend la décision sur la réclamation"],
    },
)
def waits_for_decision(world: World) -> None:
    """The door is shut and nobody can say until when."""
    door = award(world)["door"]
    world.expect(door == {"open": False, "opensAt": None, "shutBy": "complaint"}, f"the door is {door}")


@phrase(
    "door.resumed",
    "then",
    "system",
    {
        "en": ["the days of the standstill that were left pass after the decision"],
        "ar": ["تمضي بعد القرار الأيام الباقية من فترة التوقف"],
        "fr": ["les jours qui restaient du délai de suspension courent après la décision"],
    },
)
def resumed(world: World) -> None:
    """The door opens later than it would have without the complaint, and not before the decision."""
    row, done = award(world), complaints(world)[0]
    first = parse_instant(row["standstill"]["endsAt"])
    ended = parse_instant(done["decidedAt"] or done["withdrawnAt"])
    world.expect(opens_at(world) > max(first, ended), f"the door opens at {opens_at(world)}")


@phrase(
    "invitation.refused_standstill",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the standstill lasts"],
        "ar": ["ترفض المحاولة لأن فترة التوقف سارية"],
        "fr": ["la tentative est refusée car le délai de suspension court"],
    },
)
def refused_in_standstill(world: World) -> None:
    """The last attempt was refused because those who lost still have days to complain."""
    refused_as(world, "awards.standstill")


@phrase(
    "invitation.refused_complaint",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a complaint waits"],
        "ar": ["ترفض المحاولة لأن تظلما ينتظر القرار"],
        "fr": ["la tentative est refusée car une réclamation attend"],
    },
)
def refused_for_complaint(world: World) -> None:
    """The last attempt was refused because a complaint was not decided."""
    refused_as(world, "awards.suspended")


@phrase(
    "complaint.refused_late",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the complaint is late"],
        "ar": ["ترفض المحاولة لأن التظلم متأخر"],
        "fr": ["la tentative est refusée car la réclamation est tardive"],
    },
)
def refused_as_late_complaint(world: World) -> None:
    """The last attempt was refused because the days for complaints had passed."""
    refused_as(world, "complaints.late")


@phrase(
    "complaint.grounds_kept",
    "then",
    "system",
    {
        "en": ["only both sides and the review body read the grounds of {seat:Seat}"],
        "ar": ["لا يقرأ أسباب تظلم {seat:Seat} إلا الطرفان وجهة التظلمات"],
        "fr": [
            "seuls les deux parties et l'organe de recours lisent les griefs du {seat:Seat}",
            "seuls les deux parties et l'organe de recours lisent les griefs de {seat:Seat}",
        ],
    },
)
def grounds_kept(world: World, seat: str) -> None:
    """Everybody reads that there is a complaint; its grounds are for those who argue and who decides."""
    for bot in world.everyone():
        row = world.shown(bot.see(world.tender_path("/complaints")), f"the complaints as {bot.name}")[0]
        may = bot.seat == seat or bot.role in SIDES
        world.expect((row["grounds"] is not None) == may, f"{bot.name} reads the grounds: {row['grounds']}")


@phrase(
    "complaint.published",
    "then",
    "system",
    {
        "en": ["everybody reads the decision on the complaint with its reasons"],
        "ar": ["يقرأ الجميع القرار في التظلم مع أسبابه"],
        "fr": ["tout le monde lit la décision sur la réclamation avec ses motifs"],
    },
)
def decision_published(world: World) -> None:
    """Every seat reads grounds, answer, outcome and reasons."""
    for bot in world.everyone():
        row = world.shown(bot.see(world.tender_path("/complaints")), f"the complaints as {bot.name}")[0]
        missing = [name for name in ("grounds", "answer", "outcome", "reasons") if not row[name]]
        world.expect(not missing, f"{bot.name} does not read {', '.join(missing)}")


@phrase(
    "supplier.is_invited",
    "then",
    "system",
    {
        "en": ["the supplier is invited to sign"],
        "ar": ["المورد مدعو إلى التوقيع"],
        "fr": ["le titulaire est invité à signer"],
    },
)
def is_invited(world: World) -> None:
    """The last award stands, and its supplier may sign."""
    row = award(world)
    world.expect(row["invitedAt"] is not None and row["door"]["open"], f"the award is {row['door']}")


def opens_at(world: World) -> datetime:
    """The instant from which the contract may be signed."""
    opens = award(world)["door"]["opensAt"]
    world.expect(opens is not None, "nobody can say when the door to the contract opens")
    return parse_instant(opens)
