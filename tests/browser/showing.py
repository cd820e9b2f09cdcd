"""How a screen of the page is brought up and made ready to be looked at."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.stage import Stage
from tests.browser.visitor import Visitor

Prepare = Callable[[Visitor, Page], None]
BESIDE = ("anybody", "newcomer", "trainer")  # who sits on no seat

WORDS = {
    "en": {
        "price": "Unit price of item",
        "seal": "Seal my bid",
        "submit": "Submit sealed bid",
        "next envelope": "Open the next envelope",
        "show all": "Show all",
        "propose": "Propose a consortium",
        "forfeit": "Declare the security of",
        "record": "Record of the opening",
        "tasks": "Tasks",
        "menu": "Language, appearance and leaving",
        "checks": "Before publication",
        "join": "Join",
    },
    "ar": {
        "price": "سعر وحدة البند",
        "seal": "اختم عطائي",
        "submit": "أرسل العطاء المختوم",
        "next envelope": "افتح المظروف التالي",
        "show all": "أظهر الكل",
        "propose": "اقتراح ائتلاف",
        "forfeit": "صادِر تأمين",
        "record": "محضر الفتح",
        "tasks": "المهام",
        "menu": "اللغة والمظهر والخروج",
        "checks": "قبل النشر",
        "join": "انضمام",
    },
    "fr": {
        "price": "Prix unitaire de l’article",
        "seal": "Sceller mon offre",
        "submit": "Remettre l’offre scellée",
        "next envelope": "Ouvrir l’enveloppe suivante",
        "show all": "Tout montrer",
        "propose": "Proposer un groupement",
        "forfeit": "Saisir la garantie de",
        "record": "Procès-verbal de l’ouverture",
        "tasks": "Tâches",
        "menu": "Langue, apparence et sortie",
        "checks": "Avant la publication",
        "join": "Rejoindre",
    },
}


# Looked at on every frame: `expect` looks again after 0.1, 0.25, 0.5 and 1 s, and 58 screens add that up.
SETTLED = """() => {
  const seen = document.querySelector("h1, [data-testid=projector-pin]")?.checkVisibility();
  const waits = ".MuiSkeleton-root, [aria-busy=true], [role=progressbar]:not([aria-valuenow])";
  const drawn = document.getAnimations().every((one) => one.playState !== "running");
  return seen && !document.querySelector(waits) && drawn && document.fonts.status === "loaded";
}"""

BETWEEN = "/trainer/-"  # a page outside every room: what was there before is taken down, the code stays
LEFT = "document.querySelector('h1, [data-testid=projector-pin]')?.setAttribute('data-left', '')"
ARRIVED = "() => !document.querySelector('[data-left]')"
GO = "path => { history.pushState({}, '', path); dispatchEvent(new PopStateEvent('popstate')); }"


@dataclass(frozen=True)
class Screen:
    """One screen: `filled` counts its filled buttons; `head` asks for seal and deadline in sight."""

    name: str
    who: str
    path: str
    filled: int = 1
    head: bool = False
    prepare: Prepare | None = None
    floating: bool = False  # what hangs on a button is opened anew in each size
    anew: bool = False  # a tab of its own, which asks for nothing before it knows whose eyes it has
    long: bool = False  # left to `python3 tests --long`

    def __str__(self) -> str:
        return self.name

    @property
    def room(self) -> str:
        """The word of the room that it belongs to."""
        return self.who.rpartition(" ")[0]

    def show(self, visitor: Visitor, stage: Stage, page: Page) -> None:
        """Bring the screen up, ready to be looked at."""
        seat = self.who.rpartition(" ")[2]
        if seat not in BESIDE:
            page.evaluate(f"sessionStorage.setItem('mk.seat.{stage.rooms[self.room].slug}', '{seat}')")
        turn(page, BETWEEN)
        if self.anew:
            visitor.open(stage.path(self.path))
            settle(page)
        else:
            turn(page, stage.path(self.path))
        if self.prepare:
            self.prepare(visitor, page)
            settle(page)

    def resize(self, visitor: Visitor, page: Page, size: ViewportSize) -> None:
        """Give the window another size."""
        page.set_viewport_size(size)
        if self.floating and self.prepare:
            page.reload()
            settle(page)
            self.prepare(visitor, page)
        settle(page)


def turn(page: Page, path: str) -> None:
    """Go where the page itself leads, without loading it anew."""
    if urlsplit(page.url).path == path:
        return
    page.evaluate(LEFT)
    page.evaluate(GO, path)
    page.wait_for_function(ARRIVED)
    settle(page)


def settle(page: Page) -> None:
    """Wait until nothing is being read or drawn any more."""
    page.wait_for_function(SETTLED)


def press(visitor: Visitor, page: Page, name: str) -> None:
    page.get_by_role("button", name=WORDS[visitor.locale][name]).locator("visible=true").first.click()


def join_too_early(visitor: Visitor, page: Page) -> None:
    page.get_by_role("textbox").first.fill("1234")
    press(visitor, page, "join")


def write_prices(visitor: Visitor, page: Page) -> None:
    for place, price in enumerate(("839000", "21500.5")):
        page.get_by_role("textbox", name=WORDS[visitor.locale]["price"]).nth(place).fill(price)


def seal(visitor: Visitor, page: Page) -> None:
    write_prices(visitor, page)
    press(visitor, page, "seal")
    expect(page.get_by_role("button", name=WORDS[visitor.locale]["submit"])).to_be_enabled()


def seal_too_soon(visitor: Visitor, page: Page) -> None:
    """Press before anything is written: what is missing is named in both envelopes."""
    press(visitor, page, "seal")


def leave_a_lot(visitor: Visitor, page: Page) -> None:
    for place, price in enumerate(("64000", "21500.5", "182000")):
        page.get_by_role("textbox", name=WORDS[visitor.locale]["price"]).nth(place).fill(price)
    page.get_by_role("checkbox").nth(2).uncheck()


def seal_lots(visitor: Visitor, page: Page) -> None:
    leave_a_lot(visitor, page)
    press(visitor, page, "seal")
    expect(page.get_by_role("button", name=WORDS[visitor.locale]["submit"])).to_be_enabled()


def pick(visitor: Visitor, page: Page) -> None:
    for number in ("3", "11"):
        page.get_by_role("button", name=number, exact=True).click()


def propose(visitor: Visitor, page: Page) -> None:
    press(visitor, page, "propose")


def forfeit(visitor: Visitor, page: Page) -> None:
    press(visitor, page, "forfeit")


def open_one(visitor: Visitor, page: Page) -> None:
    press(visitor, page, "next envelope")


def show_all(visitor: Visitor, page: Page) -> None:
    press(visitor, page, "show all")


def open_all(visitor: Visitor, page: Page) -> None:
    press(visitor, page, "show all")
    expect(page.get_by_role("heading", name=WORDS[visitor.locale]["record"])).to_be_visible()


def see_checks(visitor: Visitor, page: Page) -> None:
    panel = page.get_by_role("heading", name=WORDS[visitor.locale]["checks"])
    expect(panel.locator("..").get_by_role("listitem").first).to_be_visible()


def see_card(visitor: Visitor, page: Page) -> None:
    """The seat that is looked through has something to do."""
    expect(page.locator("main section").first).to_be_visible()


def see_question(visitor: Visitor, page: Page) -> None:
    """There are questions to answer: the card leads to them."""
    expect(page.locator("main a[href$='/quiz']").first).to_be_visible()


def see_faults(visitor: Visitor, page: Page) -> None:
    """The text has a line that nothing plays: it is told below, with its cure."""
    expect(page.locator("main ol").get_by_role("listitem").first).to_be_visible()


def check_nothing(visitor: Visitor, page: Page) -> None:
    """What somebody typed is no certificate."""
    page.get_by_role("textbox").fill("MINIKONEPS-1:AAAA")
    page.locator("main form").get_by_role("button").first.click()
    expect(page.get_by_test_id("verdict")).to_be_visible()


def see_tasks(visitor: Visitor, page: Page) -> None:
    press(visitor, page, "tasks")
    expect(page.get_by_role("dialog")).to_be_visible()


def see_menu(visitor: Visitor, page: Page) -> None:
    press(visitor, page, "menu")
    expect(page.get_by_role("menu")).to_be_visible()


def see_seats(visitor: Visitor, page: Page) -> None:
    page.get_by_test_id("seat-switcher").click()
    expect(page.get_by_role("menu")).to_be_visible()


def see_rows(visitor: Visitor, page: Page) -> None:
    expect(page.get_by_role("listitem").first).to_be_visible()
