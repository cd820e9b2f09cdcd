"""Market research: what a lot costs in the market, written down before anybody knows a bid."""

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.tendering import notice_open
from minikoneps.playbook.world import World

NOTICE_ROUTE = "/tenders/{tender}"
FOUND = "Three catalogues and two contracts of last year."


@phrase(
    "research.recorded",
    "when",
    "procuringOfficer",
    {
        "en": [
            "the procuring officer writes down a market price of {mean:Points} and a budget of {most:Points}"
        ],
        "ar": ["يدون مسؤول الشراء سعر السوق {mean:Points} والميزانية {most:Points}"],
        "fr": ["le responsable des marchés note un prix de {mean:Points} et un budget de {most:Points}"],
    },
    done_by="research.recorded",
    route=NOTICE_ROUTE,
)
def record(world: World, mean: str, most: str) -> None:
    """The officer fixes what prices are held against, before anybody knows a bid."""
    money = {"currency": world.tender()["currency"]}
    body = {"mean": {"amount": mean, **money}, "budget": {"amount": most, **money}, "source": FOUND}
    done = world.one("procuringOfficer").act(world.tender_path("/research"), body)
    world.granted(done, "the procuring officer writes down market research")


@phrase(
    "research.there",
    "given",
    "procuringOfficer",
    {
        "en": ["a market price of {mean:Points} and a budget of {most:Points} are written down"],
        "ar": ["سعر السوق {mean:Points} والميزانية {most:Points} مدونان"],
        "fr": ["un prix du marché de {mean:Points} et un budget de {most:Points} sont notés"],
    },
)
def recorded(world: World, mean: str, most: str) -> None:
    """The market research is written down; a bot does it where nobody has."""
    notice_open(world)
    seen = world.one("procuringOfficer").see(world.tender_path("/research"))
    if not world.shown(seen, "the research")["lots"]:
        record(world, mean, most)


@phrase(
    "research.hidden",
    "then",
    "system",
    {
        "en": ["nobody but the procuring officer can read the market price yet"],
        "ar": ["لا يستطيع أحد غير مسؤول الشراء قراءة سعر السوق بعد"],
        "fr": ["personne d'autre que le responsable des marchés ne peut encore lire le prix du marché"],
    },
)
def hidden(world: World) -> None:
    """The officer reads the research, every other seat an empty list."""
    for bot in world.everyone():
        rows = world.shown(bot.see(world.tender_path("/research")), f"the research as {bot.name}")["lots"]
        officer = bot is world.one("procuringOfficer")
        world.expect(bool(rows) == officer, f"{bot.name} reads {len(rows)} rows of market research")
