"""Registration of tenderers: submitted, approved, refused, and asked for by a notice."""

from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World

FORM_ROUTE = "/registration"
DESK_ROUTE = "/registrations"


@phrase(
    "script.eligibility",
    "given",
    "system",
    {
        "en": ['the notice asks for the licence "{licence}" and an office in "{region}"'],
        "ar": ['يطلب الإعلان الترخيص "{licence}" ومكتبا في "{region}"'],
        "fr": ['l\'avis demande l\'agrément "{licence}" et un bureau dans "{region}"'],
    },
)
def script_eligibility(world: World, licence: str, region: str) -> None:
    """Whom the notice admits when a bot publishes it; a person may ask for something else."""
    world.script.eligibility = (licence, region)


@phrase(
    "registration.in_force",
    "given",
    "{seat}",
    {
        "en": ['{seat:Seat} is registered with the licence "{licence}" and an office in "{region}"'],
        "ar": ['{seat:Seat} مسجل بالترخيص "{licence}" ومكتب في "{region}"'],
        "fr": ['{seat:Seat} est inscrit avec l\'agrément "{licence}" et un bureau dans "{region}"'],
    },
)
def registered(world: World, seat: str, licence: str, region: str) -> None:
    """The tenderer's registration is in force; a bot registers and the trainer approves where it is not."""
    known = in_force(world, seat)
    code = listed(world, "licences", licence)
    if known is None or code not in known["licences"]:
        register(world, seat, licence, region)
        approve(world, seat)


@phrase(
    "registration.submitted",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} registers with the licence "{licence}" and an office in "{region}"'],
        "ar": ['يقدم {seat:Seat} تسجيلا بالترخيص "{licence}" ومكتب في "{region}"'],
        "fr": ['{seat:Seat} s\'inscrit avec l\'agrément "{licence}" et un bureau dans "{region}"'],
    },
    done_by="registration.submitted",
    route=FORM_ROUTE,
)
def register(world: World, seat: str, licence: str, region: str) -> None:
    """The tenderer sends its registration to the office that registers."""
    number = world.shown(world.bot(seat).see("/register"), "the register")["businessNumber"]["invented"]
    sent = world.bot(seat).act(
        "/registrations",
        {
            "businessNumber": number,
            "licences": [listed(world, "licences", licence)],
            "regions": [listed(world, "regions", region)],
            "contactPoint": {"email": f"{seat}@tenderer.example"},
        },
    )
    world.granted(sent, f"{seat} registers")


@phrase(
    "registration.withdrawn",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} takes its registration back"],
        "ar": ["يسحب {seat:Seat} تسجيله"],
        "fr": ["{seat:Seat} retire son inscription"],
    },
    done_by="registration.withdrawn",
    route=FORM_ROUTE,
)
def take_back(world: World, seat: str) -> None:
    """The tenderer takes its registration back before it is decided."""
    taken = world.bot(seat).act(f"/registrations/{waiting(world, seat)}/withdrawal")
    world.granted(taken, f"{seat} takes its registration back")


@phrase(
    "registration.approved",
    "when",
    "trainer",
    {
        "en": ["the trainer approves the registration of {seat:Seat}"],
        "ar": ["يوافق المدرب على تسجيل {seat:Seat}"],
        "fr": ["le formateur approuve l'inscription de {seat:Seat}"],
    },
    done_by="registration.approved",
    route=DESK_ROUTE,
)
def approve(world: World, seat: str) -> None:
    """The trainer, who plays the office that registers, lets a registration come into force."""
    decided = world.enter().act(f"/registrations/{waiting(world, seat)}/approval")
    world.granted(decided, f"the trainer approves the registration of {seat}")


@phrase(
    "registration.turned_down",
    "when",
    "trainer",
    {
        "en": ['the trainer refuses the registration of {seat:Seat} because "{reasons}"'],
        "ar": ['يرفض المدرب تسجيل {seat:Seat} لأن "{reasons}"'],
        "fr": ['le formateur refuse l\'inscription de {seat:Seat} parce que "{reasons}"'],
    },
    done_by="registration.turned_down",
    route=DESK_ROUTE,
)
def turn_down(world: World, seat: str, reasons: str) -> None:
    """The trainer turns a registration down and says why."""
    decided = world.enter().act(f"/registrations/{waiting(world, seat)}/refusal", {"reasons": reasons})
    world.granted(decided, f"the trainer refuses the registration of {seat}")


@phrase(
    "registration.secret",
    "then",
    "system",
    {
        "en": ["only {seat:Seat} and the trainer read its registration"],
        "ar": ["لا يقرأ تسجيل {seat:Seat} إلا هو والمدرب"],
        "fr": ["seuls {seat:Seat} et le formateur lisent son inscription"],
    },
)
def secret(world: World, seat: str) -> None:
    """No other seat finds the registration in a list, at its address or in the ledger."""
    own = own_registrations(world, seat)
    world.expect(bool(own), f"{seat} has sent no registration")
    newest = own[0]
    number = newest["businessNumber"].encode()
    for bot in (bot for bot in world.everyone() if bot.party != world.bot(seat).party):
        alone = bot.see(f"/registrations/{newest['id']}")
        world.expect(alone.status == 404, f"{bot.name} reads the registration of {seat}: {alone.told()}")
        for path in ("/registrations", "/parties", "/entries?limit=200"):
            world.expect(number not in bot.see(path).body, f"{bot.name} reads the number of {seat} at {path}")


@phrase(
    "registration.public",
    "then",
    "system",
    {
        "en": ['everybody reads that {seat:Seat} is registered with the licence "{licence}"'],
        "ar": ['يقرأ الجميع أن {seat:Seat} مسجل بالترخيص "{licence}"'],
        "fr": ['tous lisent que {seat:Seat} est inscrit avec l\'agrément "{licence}"'],
    },
)
def public(world: World, seat: str, licence: str) -> None:
    """Every seat finds the licence beside the organisation."""
    code, party = listed(world, "licences", licence), world.bot(seat).party
    for bot in world.everyone():
        rows: list[dict[str, Any]] = world.shown(bot.see("/parties"), f"the organisations as {bot.name}")
        found = next(row["registration"] for row in rows if row["id"] == party)
        world.expect(found is not None, f"{bot.name} reads that {seat} is not registered")
        world.expect(code in found["licences"], f"{bot.name} reads other licences: {found['licences']}")


@phrase(
    "refused.not_registered",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the tenderer is not registered"],
        "ar": ["ترفض المحاولة لأن مقدم العطاء غير مسجل"],
        "fr": ["la tentative est refusée car le soumissionnaire n'est pas inscrit"],
    },
)
def refused_as_not_registered(world: World) -> None:
    """The last attempt was refused because no registration is in force."""
    refused_as(world, "parties.not_registered")


@phrase(
    "refused.licence_missing",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a licence is missing"],
        "ar": ["ترفض المحاولة لأن ترخيصا ينقص"],
        "fr": ["la tentative est refusée car il manque un agrément"],
    },
)
def refused_as_unlicensed(world: World) -> None:
    """The last attempt was refused because the registration lacks a licence."""
    refused_as(world, "parties.licence_missing")


@phrase(
    "refused.region_missing",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the tenderer has no office in the region"],
        "ar": ["ترفض المحاولة لأن مقدم العطاء بلا مكتب في المنطقة"],
        "fr": ["la tentative est refusée car le soumissionnaire n'a pas de bureau dans la région"],
    },
)
def refused_as_far(world: World) -> None:
    """The last attempt was refused because the registration names no office in the region."""
    refused_as(world, "parties.region_missing")


def eligibility(world: World) -> dict[str, Any]:
    """Whom the script's notice admits, as the API takes it; nothing for a notice that admits everybody."""
    if world.script.eligibility is None:
        return {}
    licence, region = world.script.eligibility
    asked = [{"id": listed(world, "licences", licence), "description": licence}]
    return {"eligibility": {"licences": asked, "regions": [listed(world, "regions", region)]}}


def listed(world: World, group: str, name: str) -> str:
    """The identifier of a licence or region, from its name in any language or the identifier itself."""
    rows = world.shown(world.enter().see("/register"), "the register of the room")[group]
    for row in rows:
        if name.casefold() in {row["id"], *(called.casefold() for called in row["names"].values())}:
            return str(row["id"])
    world.expect(False, f"the register of the room has no “{name}” among its {group}")
    return name


def own_registrations(world: World, seat: str) -> list[dict[str, Any]]:
    """The registrations of a seat's organisation, the newest first."""
    answer: Answer = world.bot(seat).see("/registrations")
    rows: list[dict[str, Any]] = world.shown(answer, f"the registrations of {seat}")
    return rows


def waiting(world: World, seat: str) -> str:
    """The registration of a seat that waits for its decision."""
    found = [row["id"] for row in own_registrations(world, seat) if row["status"] == "pending"]
    world.expect(bool(found), f"no registration of {seat} waits for a decision")
    return str(found[0]) if found else ""


def in_force(world: World, seat: str) -> dict[str, Any] | None:
    """The registration of a seat that counts."""
    return next((row for row in own_registrations(world, seat) if row["status"] == "approved"), None)
