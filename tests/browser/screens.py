"""Every screen of the page: who sees it, where it is, and what must be on it."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Page, ViewportSize, expect

from tests.approvals.room import SECOND
from tests.browser.stage import ROLES, Stage
from tests.browser.visitor import Visitor

Prepare = Callable[[Visitor, Page], None]

WORDS = {
    "en": {
        "price": "Unit price of item",
        "seal": "Seal my bid",
        "submit": "Submit sealed bid",
        "next envelope": "Open the next envelope",
        "show all": "Show all",
        "record": "Record of the opening",
        "steps": "Steps",
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
        "record": "محضر الفتح",
        "steps": "الخطوات",
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
        "record": "Procès-verbal de l’ouverture",
        "steps": "Étapes",
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

    def __str__(self) -> str:
        return self.name

    def show(self, visitor: Visitor, stage: Stage, page: Page) -> None:
        """Bring the screen up, ready to be looked at."""
        where, _, seat = self.who.rpartition(" ")
        if seat in (*ROLES, SECOND):
            page.evaluate(f"sessionStorage.setItem('mk.seat.{stage.rooms[where].slug}', '{seat}')")
        turn(page, BETWEEN)
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


def see_steps(visitor: Visitor, page: Page) -> None:
    press(visitor, page, "steps")
    expect(page.get_by_role("dialog")).to_be_visible()


def see_menu(visitor: Visitor, page: Page) -> None:
    press(visitor, page, "menu")
    expect(page.get_by_role("menu")).to_be_visible()


def see_seats(visitor: Visitor, page: Page) -> None:
    page.get_by_test_id("seat-switcher").click()
    expect(page.get_by_role("menu")).to_be_visible()


def see_rows(visitor: Visitor, page: Page) -> None:
    expect(page.get_by_role("listitem").first).to_be_visible()


TENDER = "/{slug}/tenders/"
SCREENS = [
    Screen("landing", "anybody", "/"),
    Screen("landing-short-pin", "anybody", "/", prepare=join_too_early),
    Screen("join-by-link", "anybody", "/{join}"),
    Screen("projector", "anybody", "/{projector}", filled=0),
    Screen("data-home", "anybody", "/data", filled=0),
    Screen("data-workshop", "anybody", "/data/{slug}", filled=0, prepare=see_rows),
    Screen("data-process", "anybody", "/data/{slug}/{process}", filled=0),
    Screen("trainer-home", "trainer", "/trainer", prepare=see_rows),
    Screen("trainer-clock", "trainer", "/{slug}/clock"),
    Screen("seats-first", "newcomer", "/{empty}/seats", prepare=see_rows),
    Screen("not-found", "newcomer", "/{empty}/nowhere"),
    Screen("tenders-empty", "empty procuring-officer", "/{empty}/tenders"),
    Screen("tenders", "tenderer-1", "/{slug}/tenders", filled=0, prepare=see_rows),
    Screen("draft-new", "procuring-officer", TENDER + "new"),
    Screen("draft-checks", "procuring-officer", TENDER + "{draft}/edit", prepare=see_checks),
    Screen("notice", "tenderer-1", TENDER + "{open}", head=True),
    Screen("bid", "tenderer-1", TENDER + "{open}/bid", head=True, prepare=write_prices),
    Screen("sealing", "tenderer-1", TENDER + "{open}/bid", head=True, prepare=seal),
    Screen("bid-standing", "tenderer-2", TENDER + "{open}/bid", head=True),
    Screen("receipt", "tenderer-2", "/{slug}/bids/{bid}/receipt"),
    Screen("notice-closed", "observer", TENDER + "{closed}", filled=0),
    Screen("opening-before", "procuring-officer", TENDER + "{closed}/opening"),
    Screen("opening-ceremony", "procuring-officer", TENDER + "{opened}/opening", prepare=open_one),
    Screen("opening-record", "procuring-officer", TENDER + "{opened}/opening", prepare=open_all),
    Screen("examination", "evaluator", TENDER + "{opened}/evaluation"),
    Screen("committee-set-up", "procuring-officer", TENDER + "{opened}/committee"),
    Screen("ranking-tie", "procuring-officer", TENDER + "{ranked}/evaluation"),
    Screen("award-form", "procuring-officer", TENDER + "{ranked}/award"),
    Screen("award-letter", "tenderer-1", TENDER + "{awarded}/award"),
    Screen("complaints", "review-body", "/{slug}/complaints", filled=0, prepare=see_rows),
    Screen("complaint-decide", "review-body", "/{slug}/complaints/{complaint}"),
    Screen("complaint-form", "tenderer-2", TENDER + "{awarded}/complaint", filled=0),
    Screen("lots-draft", "procuring-officer", TENDER + "{lots_draft}/edit", prepare=see_checks),
    Screen("lots-notice", "tenderer-1", TENDER + "{lots_open}", head=True),
    Screen("lots-bid", "tenderer-1", TENDER + "{lots_open}/bid", head=True, prepare=leave_a_lot),
    Screen("lots-sealing", "tenderer-1", TENDER + "{lots_open}/bid", head=True, prepare=seal_lots),
    Screen("lots-superseded", "tenderer-2", TENDER + "{lots_amended}/bid", head=True),
    Screen("lots-record", "procuring-officer", TENDER + "{lots_opened}/opening", prepare=open_all),
    Screen("lots-ranking", "procuring-officer", TENDER + "{lots_ranked}/evaluation"),
    Screen("lots-award", "procuring-officer", TENDER + "{lots_ranked}/award"),
    Screen("reserve-notice", "blind tenderer-1", "/{blind}/tenders/{reserve_open}", head=True),
    Screen("reserve-bid", "blind tenderer-1", "/{blind}/tenders/{reserve_open}/bid", head=True, prepare=pick),
    Screen(
        "reserve-record",
        "blind procuring-officer",
        "/{blind}/tenders/{reserve_opened}/opening",
        prepare=open_all,
    ),
    Screen("reserve-ranking", "blind procuring-officer", "/{blind}/tenders/{reserve_ranked}/evaluation"),
    Screen("two-bid", "shut tenderer-1", "/{shut}/tenders/{two_open}/bid", head=True, prepare=seal_too_soon),
    Screen("two-half", "shut procuring-officer", "/{shut}/tenders/{two_half}/opening", prepare=show_all),
    Screen("two-desk", "shut evaluator", "/{shut}/tenders/{two_half}/evaluation"),
    Screen("two-prices", "shut procuring-officer", "/{shut}/tenders/{two_priced}/opening", prepare=show_all),
    Screen("notice-officer", "procuring-officer", TENDER + "{open}", filled=0, head=True),
    Screen("notice-superseded", "tenderer-2", TENDER + "{lots_amended}", head=True),
    Screen("notice-cancelled", "observer", TENDER + "{cancelled}", filled=0),
    Screen("amend", "procuring-officer", TENDER + "{open}/amend"),
    Screen("notice-conditions", "tenderer-1", TENDER + "{conditions}", head=True),
    Screen("notice-briefing", "procuring-officer", TENDER + "{conditions}", filled=0, head=True),
    Screen("approvals", "two procuring-officer-2", "/{two}/approvals", filled=0, prepare=see_rows),
    Screen("approval", "two procuring-officer-2", "/{two}/approvals/{approval}"),
    Screen("approval-own", "two procuring-officer", "/{two}/approvals/{approval}", filled=0),
    Screen("plans-empty", "empty procuring-officer", "/{empty}/plans"),
    Screen("plans", "tenderer-1", "/{slug}/plans", filled=0, prepare=see_rows),
    Screen("plan-new", "procuring-officer", "/{slug}/plans/new"),
    Screen("plan", "procuring-officer", "/{slug}/plans/{plan}"),
    Screen("plan-comments", "tenderer-1", "/{slug}/plans/{consulting}", prepare=see_rows),
    Screen("plan-replies", "procuring-officer", "/{slug}/plans/{consulting}", filled=0, prepare=see_rows),
    Screen("plan-revise", "procuring-officer", "/{slug}/plans/{consulting}/revise"),
    Screen("findings", "observer", "/{slug}/open-data"),
    Screen("import", "procuring-officer", "/{slug}/open-data/import"),
    Screen("registration-form", "tenderer-3", "/{slug}/registration"),
    Screen("registration-waiting", "tenderer-1", "/{slug}/registration", filled=0),
    Screen("registration-refused", "tenderer-2", "/{slug}/registration"),
    Screen("registrations", "trainer", "/{slug}/registrations", filled=0, prepare=see_rows),
    Screen("debarments", "trainer", "/{slug}/debarments"),
    Screen("organisations", "auditor", "/{slug}/organisations", filled=0, prepare=see_rows),
    Screen("ledger", "auditor", "/{slug}/ledger", prepare=see_rows),
    Screen("steps-drawer", "tenderer-1", "/{slug}/tenders", filled=0, prepare=see_steps, floating=True),
    Screen("user-menu", "tenderer-1", "/{slug}/tenders", filled=0, prepare=see_menu, floating=True),
    Screen("seat-menu", "tenderer-1", "/{slug}/tenders", filled=0, prepare=see_seats, floating=True),
]
