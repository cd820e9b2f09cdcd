"""Invitations: who is asked to bid, who may not, and who learns of it."""

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.steps.tendering import notice_open
from minikoneps.playbook.words import Table, records, seat
from minikoneps.playbook.world import World

NOTICE_ROUTE = "/tenders/{tender}"


@phrase(
    "invitation.sent",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer invites these tenderers"],
        "ar": ["يدعو مسؤول الشراء مقدمي العطاءات هؤلاء"],
        "fr": ["le responsable des marchés invite ces soumissionnaires"],
    },
    done_by="invitation.sent",
    route=NOTICE_ROUTE,
)
def invite(world: World, datatable: Table) -> None:
    """The officer asks the tenderers of the table to bid, in a procedure for those invited alone."""
    world.granted(ask(world, datatable), "the officer invites tenderers")


@phrase(
    "invitation.tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to invite these tenderers"],
        "ar": ["يحاول مسؤول الشراء دعوة مقدمي العطاءات هؤلاء"],
        "fr": ["le responsable des marchés tente d'inviter ces soumissionnaires"],
    },
    route=NOTICE_ROUTE,
)
def try_to_invite(world: World, datatable: Table) -> None:
    """The officer asks the tenderers of the table, which the rules should refuse."""
    world.attempt = ask(world, datatable)


@phrase(
    "invitations.out",
    "given",
    "procuringOfficer",
    {
        "en": ["these tenderers are invited"],
        "ar": ["مقدمو العطاءات هؤلاء مدعوون"],
        "fr": ["ces soumissionnaires sont invités"],
    },
)
def invited(world: World, datatable: Table) -> None:
    """The tenderers of the table were asked; the officer asks those who were not."""
    notice_open(world)
    there = {row["id"] for row in invitations(world)}
    parties = {row["seat"]: row["party"] for row in world.seats()}
    missing = [row for row in records(datatable) if parties[seat(row["seat"])] not in there]
    if missing:
        rows = tuple((row["seat"],) for row in missing)
        world.granted(ask(world, (("seat",), *rows)), "the officer invites tenderers")


@phrase(
    "refused.too_few_invited",
    "then",
    "system",
    {
        "en": ["the attempt is refused because too few are invited"],
        "ar": ["ترفض المحاولة لأن المدعوين قليلون"],
        "fr": ["la tentative est refusée car trop peu sont invités"],
    },
)
def refused_as_few(world: World) -> None:
    """The last attempt was refused because the law wants more names in the first list."""
    refused_as(world, "participation.too_few_invited")


@phrase(
    "refused.not_invited",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the tenderer was not invited"],
        "ar": ["ترفض المحاولة لأن مقدم العطاء لم يدع"],
        "fr": ["la tentative est refusée car le soumissionnaire n'était pas invité"],
    },
)
def refused_as_unasked(world: World) -> None:
    """The last attempt was refused because only those asked may bid."""
    refused_as(world, "participation.not_invited")


@phrase(
    "invitations.secret",
    "then",
    "system",
    {
        "en": ["nobody reads of an invitation but its tenderer and the procuring officer"],
        "ar": ["لا يقرأ عن الدعوة إلا صاحبها ومسؤول الشراء"],
        "fr": ["personne ne lit une invitation, sauf son soumissionnaire et le responsable des marchés"],
    },
)
def secret(world: World) -> None:
    """Every tenderer finds its own name at most, and everybody else none."""
    officer = world.one("procuringOfficer")
    for bot in world.everyone():
        if bot.party == officer.party:
            continue
        shown = world.shown(bot.see(world.tender_path("/invitations")), f"the invitations as {bot.name}")
        others = [row["tenderer"]["name"] for row in shown if row["id"] != bot.party]
        world.expect(not others, f"{bot.name} reads that others are invited: {', '.join(others)}")


@phrase(
    "invitations.disclosed",
    "then",
    "system",
    {
        "en": ["everybody reads who was invited"],
        "ar": ["يقرأ الجميع من دعي"],
        "fr": ["tous lisent qui était invité"],
    },
)
def disclosed(world: World) -> None:
    """After the opening all seats read the same list."""
    lists = {
        tuple(row["id"] for row in world.shown(bot.see(world.tender_path("/invitations")), "the invitations"))
        for bot in world.everyone()
    }
    world.expect(len(lists) == 1 and lists != {()}, f"not all read the same list: {lists}")


def invitations(world: World) -> list[dict[str, str]]:
    """Who was invited, as the officer reads it."""
    answer = world.one("procuringOfficer").see(world.tender_path("/invitations"))
    rows: list[dict[str, str]] = world.shown(answer, "the invitations")
    return rows


def ask(world: World, names: Table) -> Answer:
    """Send invitations to the parties on the seats of a table."""
    parties = {row["seat"]: row["party"] for row in world.seats()}
    wanted = [parties[seat(row["seat"])] for row in records(names)]
    return world.one("procuringOfficer").act(world.tender_path("/invitations"), {"tenderers": wanted})
