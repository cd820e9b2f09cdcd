"""An outage of the platform: it fails, takes nothing, comes back, and every deadline it touched moves."""

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import parse_instant

DOWN = "platform.down"


@phrase(
    "platform.failed",
    "when",
    "trainer",
    {
        "en": ['the trainer takes the platform down because "{reasons}"'],
        "ar": ['يوقف المدرب المنصة لأن "{reasons}"'],
        "fr": ['le formateur met la plateforme hors service car "{reasons}"'],
    },
    done_by="platform.failed",
    route="/clock",
)
def take_down(world: World, reasons: str) -> None:
    """The trainer lets the platform fail: nothing that is sent is taken until it is back."""
    world.granted(world.enter().act("/outages", {"reason": reasons}), "the trainer takes the platform down")


@phrase(
    "platform.restored",
    "when",
    "trainer",
    {
        "en": ["the trainer brings the platform back"],
        "ar": ["يعيد المدرب المنصة إلى العمل"],
        "fr": ["le formateur remet la plateforme en service"],
    },
    done_by="platform.restored",
    route="/clock",
)
def bring_back(world: World) -> None:
    """The trainer brings the platform back; what the outage touched is put off."""
    world.granted(world.enter().act("/outages/end", {}), "the trainer brings the platform back")


@phrase(
    "refused.down",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the platform is down"],
        "ar": ["ترفض المحاولة لأن المنصة متوقفة"],
        "fr": ["la tentative est refusée car la plateforme est hors service"],
    },
)
def refused_as_down(world: World) -> None:
    """The last attempt was refused because of the outage, and not as late."""
    refused_as(world, DOWN)


@phrase(
    "outage.made_good",
    "then",
    "system",
    {
        "en": ["everybody reads the new deadline that makes good the outage"],
        "ar": ["يقرأ الجميع الموعد النهائي الجديد الذي يعوض التوقف"],
        "fr": ["tout le monde lit la nouvelle heure limite qui compense la panne"],
    },
)
def made_good(world: World) -> None:
    """Every seat reads that the tender was put off, by how much, and the same deadline in the notice."""
    tender = world.tender_id()
    for bot in world.everyone():
        outages = world.shown(bot.see("/outages"), f"the outages as {bot.name}")
        moved = [row for one in outages for row in one["postponed"] if row["tender"] == tender]
        world.expect(bool(moved), f"{bot.name} does not read that the deadline moved")
        later, back = parse_instant(moved[-1]["deadline"]), parse_instant(outages[-1]["backAt"])
        world.expect(later > back, f"the new deadline {later} leaves no time after {back}")
        notice = world.shown(bot.see(world.tender_path()), f"the notice as {bot.name}")
        read = parse_instant(notice["tenderPeriod"]["endDate"])
        world.expect(read == later, f"{bot.name} reads {read} in the notice, not {later}")
