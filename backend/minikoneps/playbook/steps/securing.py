"""Bid securities: lost by who wins and gives back, given back to the others."""

from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.awarding import AWARD_ROUTE
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World


@phrase(
    "security.forfeited",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer declares the security of {seat:Seat} forfeited because "{reasons}"'],
        "ar": ['يصادر مسؤول الشراء تأمين {seat:Seat} لأن "{reasons}"'],
        "fr": ['le responsable des marchés saisit la garantie de {seat:Seat} car "{reasons}"'],
    },
    done_by="security.forfeited",
    route=AWARD_ROUTE,
)
def forfeit(world: World, seat: str, reasons: str) -> None:
    """The officer declares lost what a winner that gave the award back had given as a security."""
    world.granted(forfeiture(world, seat, reasons), f"the security of {seat} is declared forfeited")


@phrase(
    "security.forfeiture_tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to declare the security of {seat:Seat} forfeited"],
        "ar": ["يحاول مسؤول الشراء مصادرة تأمين {seat:Seat}"],
        "fr": ["le responsable des marchés tente de saisir la garantie de {seat:Seat}"],
    },
    done_by="award.refused",
    route=AWARD_ROUTE,
)
def try_to_forfeit(world: World, seat: str) -> None:
    """The officer declares a forfeiture that the rules should refuse."""
    world.attempt = forfeiture(world, seat, "It should have been given back.")


@phrase(
    "security.released",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer gives the other securities back"],
        "ar": ["يرد مسؤول الشراء التأمينات الأخرى"],
        "fr": ["le responsable des marchés rend les autres garanties"],
    },
    done_by="security.released",
    route=AWARD_ROUTE,
)
def release(world: World) -> None:
    """The officer gives back every security that nothing keeps any more."""
    for lot in world.tender()["lots"]:
        free = [row["bid"] for row in securities(world) if row["releasable"] and row["lot"] == lot["id"]]
        if free:
            body = {"lot": lot["id"], "bids": free}
            path = world.tender_path("/securities/release")
            world.granted(world.one("procuringOfficer").act(path, body), "securities are given back")


@phrase(
    "security.lost",
    "then",
    "system",
    {
        "en": ["the security of {seat:Seat} is forfeited and everybody reads the amount"],
        "ar": ["تأمين {seat:Seat} مصادر ويقرأ الجميع المبلغ"],
        "fr": ["la garantie de {seat:Seat} est saisie et tous lisent le montant"],
    },
)
def is_lost(world: World, seat: str) -> None:
    """Every seat reads that this security is lost, and that the amount is the one at stake."""
    for bot in world.everyone():
        row = security_of(world, seat, bot.seat or "")
        world.expect(row["state"] == "forfeited", f"{bot.name} reads that it is {row['state']}")
        world.expect(row["end"]["amount"] == row["due"], f"{bot.name} reads another amount: {row['end']}")


@phrase(
    "security.back",
    "then",
    "system",
    {
        "en": ["every security that nothing keeps is given back"],
        "ar": ["كل تأمين لا داعي لحجزه مردود"],
        "fr": ["chaque garantie que rien ne retient est rendue"],
    },
)
def is_back(world: World) -> None:
    """Securities were given back, and none is left that could be."""
    rows = securities(world)
    world.expect(any(row["state"] == "released" for row in rows), "no security was given back")
    kept = [row["bid"] for row in rows if row["releasable"]]
    world.expect(not kept, f"{len(kept)} securities could be given back and are not")


@phrase(
    "security.kept_word",
    "then",
    "system",
    {
        "en": ["the attempt is refused because nobody broke its word"],
        "ar": ["ترفض المحاولة لأن أحدا لم يتراجع عن كلمته"],
        "fr": ["la tentative est refusée car personne n'a manqué à sa parole"],
    },
)
def refused_for_kept_word(world: World) -> None:
    """The last attempt was refused because the tenderer did not go back on its bid."""
    refused_as(world, "awards.word_not_broken")


def forfeiture(world: World, seat: str, reasons: str) -> Answer:
    """Declare the security of a seat's bid forfeited, whatever the answer."""
    row = security_of(world, seat, world.one("procuringOfficer").seat or "")
    body = {"bid": row["bid"], "lot": row["lot"], "reasons": reasons}
    return world.one("procuringOfficer").act(world.tender_path("/securities/forfeiture"), body)


def security_of(world: World, seat: str, reader: str) -> dict[str, Any]:
    """The security of a seat's bid, as another seat reads it."""
    answer = world.bot(reader).see(world.tender_path("/securities"))
    rows = world.shown(answer, f"the securities as {reader}")
    row = next((row for row in rows if row["tenderer"]["id"] == world.bot(seat).party), None)
    world.expect(row is not None, f"{reader} reads no security of {seat}")
    return dict(row or {})


def securities(world: World) -> list[dict[str, Any]]:
    """The securities of the opened bids."""
    answer = world.one("procuringOfficer").see(world.tender_path("/securities"))
    rows: list[dict[str, Any]] = world.shown(answer, "the securities")
    return rows
