"""What must hold for every screen, whatever it shows."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.showing import BETWEEN, Screen, settle, turn
from tests.browser.stage import Stage
from tests.browser.visitor import DESKTOP, PHONE, Visitor, visit
from tests.serving import LONG

LOOK = (Path(__file__).parent / "looks.js").read_text(encoding="utf-8")
ENGLISH = Path(__file__).resolve().parents[2] / "frontend" / "src" / "i18n" / "en"
AXE = Axe().axe_script
SIZES: dict[str, ViewportSize] = {"1280": DESKTOP, "390": PHONE}
SERIOUS = ("serious", "critical")
# All rules; but styles and media are not fetched once more, and no paths to faultless elements are told.
ASKED = "{resultTypes: ['violations'], preload: false, selectors: false, ancestry: false}"
# Axe asks one size for each language: the desk's in English, the phone's in the others; `--long` asks both.
AXE_AT = {"en": "1280", "ar": "390", "fr": "390"}
SEALED = {"en": "Bids are sealed", "ar": "العطاءات مختومة", "fr": "Les offres sont scellées"}

# The first words of all keys of the page; an entry's kind is data and may look like one.
NAMESPACES = sorted(
    {
        name
        for path in ENGLISH.glob("*.ts")
        for name in re.findall(r"^  (\w+): \{", path.read_text(encoding="utf-8"), re.M)
    }
)
KINDS = [
    *("clock.moved", "clock.held", "bids.opened", "bids.ranked", "enquiries.closed"),
    *(f"{noun}.refused" for noun in ("tenders", "bids", "awards", "clock")),
]


@contextmanager
def shown(
    browser: Browser, stage: Stage, screen: Screen, locale: str, *, dark: bool = False
) -> Iterator[tuple[Visitor, Page]]:
    """A screen in a browser of whoever sees it; of earlier ones it remembers the page's code alone."""
    stage.enter(screen.room)
    key = (screen.who, locale, dark)
    if key not in stage.visitors:
        options = {"color_scheme": "dark" if dark else "light"}
        token = stage.tokens.get(screen.who)
        stage.visitors[key] = visit(browser, stage.served, locale=locale, token=token, **options)
        settle(stage.visitors[key].open(BETWEEN))
    visitor = stage.visitors[key]
    visitor.troubles = []
    visitor.page.set_viewport_size(DESKTOP)
    screen.show(visitor, stage, visitor.page)
    yield visitor, visitor.page
    turn(visitor.page, BETWEEN)  # a page that is left in a room goes on telling the time
    visitor.page.evaluate("localStorage.clear(); sessionStorage.clear()")


def faults(screen: Screen, visitor: Visitor, page: Page) -> list[str]:
    """Everything wrong with a screen in both sizes, and behind it."""
    found = []
    for size, viewport in SIZES.items():
        screen.resize(visitor, page, viewport)
        facts = {"namespaces": NAMESPACES, "kinds": KINDS, "arabic": visitor.locale == "ar"}
        wrong = [*page.evaluate(LOOK, facts), *wrong_buttons(screen, page)]
        if LONG or AXE_AT[visitor.locale] == size:
            wrong += inaccessible(page)
        found += [f"{size} px: {one}" for one in wrong]
    if screen.head:
        in_sight(visitor, page)
    return found + visitor.troubles


def wrong_buttons(screen: Screen, page: Page) -> list[str]:
    """One filled button a screen: the next thing to do."""
    filled = page.locator("main .MuiButton-contained:visible")
    try:
        expect(filled).to_have_count(screen.filled)  # what it belongs to may be read last
    except AssertionError:
        return [f"filled buttons: {filled.all_inner_texts()}, wanted {screen.filled}"]
    return []


def in_sight(visitor: Visitor, page: Page) -> None:
    """On a phone, seal and deadline are seen without scrolling, and nothing covers them."""
    main = page.get_by_role("main")
    for mark in (main.get_by_text(SEALED[visitor.locale]).first, main.get_by_role("timer").first):
        expect(mark).to_be_in_viewport(ratio=1)
        assert mark.evaluate(
            """node => { const box = node.getBoundingClientRect();
                         const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                         return node.contains(top) || top.contains(node); }"""
        )


def inaccessible(page: Page) -> list[str]:
    """What axe calls serious or critical."""
    if page.evaluate("() => !window.axe"):
        page.evaluate(AXE)
    violations = page.evaluate(f"() => axe.run({ASKED})")["violations"]
    return [
        f"axe {one['id']} ({one['impact']}): {one['nodes'][0]['html'][:160]}"
        for one in violations
        if one["impact"] in SERIOUS
    ]
