"""Debarment: the trainer keeps the register, and it is asked at the bid and at the award."""

from datetime import timedelta
from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.awarding import AWARD_ROUTE
from minikoneps.playbook.steps.evaluating import ranking
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World

REGISTER_ROUTE = "/debarments"


@phrase(
    "debarment.entered",
    "when",
    "trainer",
    {
        "en": ['the trainer shuts {seat:Seat} out of tenders for {span:Span} because "{reasons}"'],
        "ar": ['يحرم المدرب {seat:Seat} من المناقصات لمدة {span:Span} لأن "{reasons}"'],
        "fr": ['le formateur exclut {seat:Seat} des marchés pour {span:Span} parce que "{reasons}"'],
    },
    done_by="party.debarred",
    route=REGISTER_ROUTE,
)
def debar(world: World, seat: str, span: timedelta, reasons: str) -> None:
    """The trainer enters a tenderer into the register, from today on."""
    now = world.now()
    days = {"from": now.date().isoformat(), "until": (now + span).date().isoformat()}
    made = {"party": world.bot(seat).party, **days, "reasons": reasons}
    world.granted(world.enter().act("/debarments", made), f"the trainer shuts {seat} out")


@phrase(
    "debarment.lifted",
    "when",
    "trainer",
    {
        "en": ['the trainer lifts the debarment of {seat:Seat} because "{reasons}"'],
        "ar": ['يرفع المدرب حرمان {seat:Seat} لأن "{reasons}"'],
        "fr": ['le formateur lève l\'exclusion du {seat:Seat} parce que "{reasons}"'],
    },
    done_by="debarment.lifted",
    route=REGISTER_ROUTE,
)
def lift(world: World, seat: str, reasons: str) -> None:
    """The trainer takes a tenderer out of the register before its time is over."""
    held = [row for row in register(world, "trainer", seat) if row["status"] in ("inForce", "coming")]
    world.expect(bool(held), f"{seat} is not shut out")
    lifted = world.enter().act(f"/debarments/{held[0]['id']}/lifting", {"reasons": reasons})
    world.granted(lifted, f"the trainer lifts the debarment of {seat}")


@phrase(
    "debarment.public",
    "then",
    "system",
    {
        "en": ["everybody reads that {seat:Seat} is shut out of tenders, and why"],
        "ar": ["يقرأ الجميع أن {seat:Seat} محروم من المناقصات، ولماذا"],
        "fr": ["tous lisent que {seat:Seat} est exclu des marchés, et pourquoi"],
    },
)
def public(world: World, seat: str) -> None:
    """Every seat and the trainer find the tenderer in the register, with the reasons."""
    for viewer in (*(bot.name for bot in world.everyone()), "trainer"):
        held = [row for row in register(world, viewer, seat) if row["status"] == "inForce"]
        world.expect(bool(held), f"{viewer} does not read that {seat} is shut out")
        world.expect(bool(held[0]["reasons"]), f"{viewer} reads no reasons")


@phrase(
    "award.tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to award to {seat:Seat}"],
        "ar": ["يحاول مسؤول الشراء الإرساء على {seat:Seat}"],
        "fr": ["le responsable des marchés tente d'attribuer le marché au {seat:Seat}"],
    },
    done_by="award.refused",
    route=AWARD_ROUTE,
)
def try_to_award(world: World, seat: str) -> None:
    """The officer awards to a tenderer, which the rules should refuse."""
    party = world.bot(seat).party
    rows = [row for row in (ranking(world) or {"ranking": []})["ranking"] if row["tenderer"]["id"] == party]
    world.expect(bool(rows), f"{seat} is not ranked")
    made = {"lot": rows[0]["lot"], "status": "active", "bid": rows[0]["bid"], "reasons": "The first ranked."}
    world.attempt = world.one("procuringOfficer").act(world.tender_path("/awards"), made)


@phrase(
    "refused.debarred",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a tenderer is shut out of tenders"],
        "ar": ["ترفض المحاولة لأن مقدم عطاء محروم من المناقصات"],
        "fr": ["la tentative est refusée car un soumissionnaire est exclu des marchés"],
    },
)
def refused_as_debarred(world: World) -> None:
    """The last attempt was refused because of the register."""
    refused_as(world, "parties.debarred")


@phrase(
    "refused.passed_over",
    "then",
    "system",
    {
        "en": ["the attempt is refused because that bid is passed over"],
        "ar": ["ترفض المحاولة لأن ذلك العطاء تُجووز"],
        "fr": ["la tentative est refusée car cette offre est écartée"],
    },
)
def refused_as_passed_over(world: World) -> None:
    """The last attempt was refused because the bid is no longer in line."""
    refused_as(world, "awards.passed_over")


def register(world: World, viewer: str, seat: str) -> list[dict[str, Any]]:
    """What a seat, or the trainer, reads of a tenderer in the register, the newest first."""
    reader = world.enter() if viewer == "trainer" else world.bot(viewer)
    rows: list[dict[str, Any]] = world.shown(reader.see("/debarments"), f"the register as {viewer}")
    return [row for row in rows if row["party"]["id"] == world.bot(seat).party]
