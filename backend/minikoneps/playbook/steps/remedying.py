"""Between award and contract: complaints and their decisions, a supplier that is invited or withdraws."""

from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.awarding import AWARD_ROUTE, award_first, latest
from minikoneps.playbook.steps.evaluating import bids_ranked
from minikoneps.playbook.world import World

COMPLAINT_ROUTE = "/tenders/{tender}/complaint"
DESK_ROUTE = "/complaints"


@phrase(
    "award.is_decided",
    "given",
    "procuringOfficer",
    {
        "en": ["the award is decided"],
        "ar": ["صدر قرار الترسية"],
        "fr": ["l'attribution est décidée"],
    },
)
def award_decided(world: World) -> None:
    """A decision on the award stands; bots do what is missing before it."""
    bids_ranked(world)
    awards = world.shown(world.one("procuringOfficer").see(world.tender_path("/awards")), "the awards")
    if not any(row["status"] != "cancelled" for row in awards):
        award_first(world)


@phrase(
    "supplier.invited",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer invites the supplier to sign"],
        "ar": ["يدعو مسؤول الشراء المورد إلى التوقيع"],
        "fr": ["le responsable des marchés invite le titulaire à signer"],
    },
    done_by="supplier.invited",
    route=AWARD_ROUTE,
)
def invite(world: World) -> None:
    """The officer goes through the door to the contract."""
    world.granted(invitation(world), "the procuring officer invites the supplier to sign")


@phrase(
    "supplier.invitation_tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to invite the supplier to sign"],
        "ar": ["يحاول مسؤول الشراء دعوة المورد إلى التوقيع"],
        "fr": ["le responsable des marchés tente d'inviter le titulaire à signer"],
    },
    done_by="award.refused",
    route=AWARD_ROUTE,
)
def try_to_invite(world: World) -> None:
    """The officer asks for what the law should not let happen yet."""
    world.attempt = invitation(world)


@phrase(
    "supplier.withdrew",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} gives the award back because "{reasons}"'],
        "ar": ['يرد {seat:Seat} الترسية لأن "{reasons}"'],
        "fr": [
            'le {seat:Seat} rend l\'attribution car "{reasons}"',
            '{seat:Seat} rend l\'attribution car "{reasons}"',
        ],
    },
    done_by="award.cancelled",
    route=AWARD_ROUTE,
)
def give_back(world: World, seat: str, reasons: str) -> None:
    """The supplier will not sign, and says why."""
    path = world.tender_path(f"/awards/{award(world)['id']}/withdrawal")
    world.granted(world.bot(seat).act(path, {"reasons": reasons}), f"{seat} gives the award back")


@phrase(
    "complaint.filed",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} complains of the award because "{grounds}"'],
        "ar": ['يتظلم {seat:Seat} من الترسية لأن "{grounds}"'],
        "fr": [
            'le {seat:Seat} réclame contre l\'attribution car "{grounds}"',
            '{seat:Seat} réclame contre l\'attribution car "{grounds}"',
        ],
    },
    done_by="complaint.filed",
    route=COMPLAINT_ROUTE,
)
def complain(world: World, seat: str, grounds: str) -> None:
    """A tenderer that did not win attacks the award."""
    world.granted(complaint_of(world, seat, grounds), f"{seat} complains of the award")


@phrase(
    "complaint.tried",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} tries to complain of the award because "{grounds}"'],
        "ar": ['يحاول {seat:Seat} التظلم من الترسية لأن "{grounds}"'],
        "fr": [
            'le {seat:Seat} tente de réclamer contre l\'attribution car "{grounds}"',
            '{seat:Seat} tente de réclamer contre l\'attribution car "{grounds}"',
        ],
    },
    done_by="complaint.refused",
    route=COMPLAINT_ROUTE,
)
def try_to_complain(world: World, seat: str, grounds: str) -> None:
    """A tenderer sends a complaint that the rules should refuse."""
    world.attempt = complaint_of(world, seat, grounds)


@phrase(
    "complaint.waits",
    "given",
    "{seat}",
    {
        "en": ["a complaint of {seat:Seat} waits"],
        "ar": ["تظلم {seat:Seat} ينتظر القرار"],
        "fr": ["une réclamation du {seat:Seat} attend", "une réclamation de {seat:Seat} attend"],
    },
)
def complaint_waits(world: World, seat: str) -> None:
    """A complaint of this tenderer against the award was filed and is not decided."""
    award_decided(world)
    if not any(row["status"] in ("pending", "answered") for row in complaints(world)):
        complain(world, seat, "The reasons of the award leave a price unexplained.")


@phrase(
    "complaint.answered",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer answers the complaint "{answer}"'],
        "ar": ['يرد مسؤول الشراء على التظلم "{answer}"'],
        "fr": ['le responsable des marchés répond à la réclamation "{answer}"'],
    },
    done_by="complaint.answered",
    route=DESK_ROUTE,
)
def answer(world: World, answer: str) -> None:
    """The procuring entity says its side."""
    said = world.one("procuringOfficer").act(f"/complaints/{waiting(world)}/answer", {"answer": answer})
    world.granted(said, "the procuring officer answers the complaint")


@phrase(
    "complaint.dismissed",
    "when",
    "reviewBody",
    {
        "en": ['the review body dismisses the complaint because "{reasons}"'],
        "ar": ['ترفض جهة التظلمات التظلم لأن "{reasons}"'],
        "fr": ['l\'organe de recours rejette la réclamation car "{reasons}"'],
    },
    done_by="complaint.decided",
    route=DESK_ROUTE,
)
def dismiss(world: World, reasons: str) -> None:
    """The review body finds that the complaint is not right."""
    settle(world, {"outcome": "dismissed", "reasons": reasons})


@phrase(
    "complaint.upheld",
    "when",
    "reviewBody",
    {
        "en": ['the review body upholds the complaint and sets the bid aside because "{reasons}"'],
        "ar": ['تقبل جهة التظلمات التظلم وتستبعد العطاء لأن "{reasons}"'],
        "fr": ["l'organe de recours accueille la réclamation et écarte l'offre car \"{reasons}\""],
    },
    done_by="award.cancelled",
    route=DESK_ROUTE,
)
def uphold(world: World, reasons: str) -> None:
    """The review body finds that the awarded bid cannot be awarded."""
    settle(world, {"outcome": "upheld", "remedy": "bidSetAside", "reasons": reasons})


@phrase(
    "complaint.withdrawn",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} withdraws its complaint"],
        "ar": ["يسحب {seat:Seat} تظلمه"],
        "fr": ["le {seat:Seat} retire sa réclamation", "{seat:Seat} retire sa réclamation"],
    },
    done_by="complaint.withdrawn",
    route=DESK_ROUTE,
)
def take_back(world: World, seat: str) -> None:
    """The tenderer takes its complaint back."""
    gone = world.bot(seat).act(f"/complaints/{waiting(world)}/withdrawal")
    world.granted(gone, f"{seat} withdraws its complaint")


def award(world: World) -> dict[str, Any]:
    """The last decision, as the officer reads it."""
    return latest(world, world.one("procuringOfficer").seat or "")


def invitation(world: World) -> Answer:
    """What the officer's invitation to sign is answered."""
    path = world.tender_path(f"/awards/{award(world)['id']}/invitation")
    return world.one("procuringOfficer").act(path)


def complaint_of(world: World, seat: str, grounds: str) -> Answer:
    """What a tenderer's complaint against the last decision is answered."""
    body = {"attacks": "award", "award": award(world)["id"], "grounds": grounds}
    return world.bot(seat).act(world.tender_path("/complaints"), body)


def complaints(world: World) -> list[dict[str, Any]]:
    """The complaints about the tender, the latest first, as the review body reads them."""
    rows = world.shown(world.one("reviewBody").see(world.tender_path("/complaints")), "the complaints")
    return list(rows)


def waiting(world: World) -> str:
    """The complaint that is neither decided nor withdrawn."""
    found = [row["id"] for row in complaints(world) if row["status"] in ("pending", "answered")]
    world.expect(bool(found), "no complaint waits")
    return str(found[0])


def settle(world: World, decision: dict[str, str]) -> None:
    """Record the review body's decision."""
    decided = world.one("reviewBody").act(f"/complaints/{waiting(world)}/decision", decision)
    world.granted(decided, "the review body decides the complaint")
