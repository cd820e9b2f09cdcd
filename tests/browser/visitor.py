"""Somebody at a browser: what they open, and what goes wrong behind the page meanwhile."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    ViewportSize,
    WebError,
    expect,
)

from tests.serving import Room, Served

DESKTOP: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}
PATIENCE = 60_000  # milliseconds; a busy machine must not turn a test red
BLOBS = ("blob:", "data:")

# What the stories press, in the languages that they are told in.
WORDS = {
    "en": {
        "pin": "PIN on the wall",
        "name": "Your name",
        "join": "Join",
        "take": "Take this seat",
        "write": "Write your bid",
        "price": "Unit price of item",
        "seal": "Seal my bid",
        "submit": "Submit sealed bid",
        "receipt": "Receipt of a sealed bid",
        "download": "Download the receipt",
    },
    "ar": {
        "pin": "الرمز المعروض على الحائط",
        "name": "اسمك",
        "join": "انضمام",
        "take": "خذ هذا المقعد",
        "write": "اكتب عطاءك",
        "price": "سعر وحدة البند",
        "seal": "اختم عطائي",
        "submit": "أرسل العطاء المختوم",
        "receipt": "إيصال عطاء مختوم",
        "download": "نزّل الإيصال",
    },
    "km": {
        "pin": "PIN នៅលើផ្ទាំងបញ្ចាំង",
        "name": "ឈ្មោះរបស់អ្នក",
        "join": "ចូលរួម",
        "take": "យកកៅអីនេះ",
        "write": "សរសេរសំណើដេញថ្លៃរបស់អ្នក",
        "price": "តម្លៃឯកតានៃមុខទំនិញ",
        "seal": "បិទត្រាសំណើដេញថ្លៃរបស់ខ្ញុំ",
        "submit": "ដាក់សំណើដេញថ្លៃដែលបានបិទត្រា",
        "receipt": "បង្កាន់ដៃនៃសំណើដេញថ្លៃបិទត្រា",
        "download": "ទាញយកបង្កាន់ដៃ",
    },
}


@dataclass
class Visitor:
    """A browser of one person: its context, its first tab, and the troubles heard so far."""

    served: Served
    context: BrowserContext
    page: Page
    locale: str = "en"
    troubles: list[str] = field(default_factory=list)

    @property
    def words(self) -> dict[str, str]:
        """What the buttons are called in this person's language."""
        return WORDS[self.locale]

    def open(self, path: str, tab: Page | None = None) -> Page:
        """Open an address of the server."""
        page = tab or self.page
        page.goto(self.served.base_url + path)
        return page

    def press(self, name: str, tab: Page | None = None) -> None:
        """Press the button of this name."""
        (tab or self.page).get_by_role("button", name=name, exact=True).click()

    def follow(self, name: str) -> None:
        """Follow the link of this name."""
        self.page.get_by_role("link", name=name, exact=True).click()

    def go(self, name: str) -> None:
        """Go to another page of the workshop."""
        pages = self.page.get_by_role("navigation", name="Pages of the workshop")
        pages.get_by_role("link", name=name).click()

    def sees_heading(self, name: str) -> None:
        """Wait until a heading of this name is there."""
        expect(self.page.get_by_role("heading", name=name).first).to_be_visible()

    def join(self, pin: str, name: str) -> None:
        """Come in by the PIN, as a trainee does."""
        self.open("/")
        self.page.get_by_role("textbox", name=self.words["pin"]).fill(pin)
        self.page.get_by_role("textbox", name=self.words["name"]).fill(name)
        self.press(self.words["join"])
        self.page.wait_for_url("**/seats")

    def take(self, organisation: str, role: str) -> None:
        """Take the seat of an organisation."""
        self.press(f"{self.words['take']}: {role}, {organisation}")
        self.page.wait_for_url(re.compile("/(tenders|exercise)$"))

    def seal(self, price: str) -> None:
        """Write a unit price for the one item of the open bid page, and seal it."""
        self.page.get_by_role("textbox", name=self.words["price"]).fill(price)
        self.press(self.words["seal"])
        expect(self.page.get_by_role("button", name=self.words["submit"])).to_be_enabled()

    def bid(self, title: str, price: str) -> None:
        """Find a tender in the list, price it, seal it and send it; ends on the receipt."""
        self.follow(title)
        self.follow(self.words["write"])
        self.seal(price)
        self.press(self.words["submit"])
        self.sees_heading(self.words["receipt"])

    def keep_receipt(self, folder: Path) -> Path:
        """Download the receipt that is on the screen."""
        with self.page.expect_download() as kept:
            self.press(self.words["download"])
        path = folder / kept.value.suggested_filename
        kept.value.save_as(path)
        return path

    def text(self) -> str:
        """All that can be read on the page."""
        return self.page.get_by_role("main").inner_text()


def token(room: Room, seat: str) -> str:
    """The token of the program on a seat, for a browser of the same participant."""
    return str(room.at[seat].headers["Authorization"]).removeprefix("Bearer ")


def visit(
    browser: Browser, served: Served, *, locale: str = "en", token: str | None = None, **options: Any
) -> Visitor:
    """A fresh browser, empty or with the cookie of somebody who is in already."""
    language = {"en": "en-GB", "ar": "ar-EG", "fr": "fr-FR", "km": "km-KH"}[locale]
    context = browser.new_context(
        **{"locale": language, "viewport": DESKTOP, "reduced_motion": "reduce", **options}
    )
    context.set_default_timeout(PATIENCE)
    if token:
        context.add_cookies([{"name": "mk", "value": token, "url": served.base_url}])
    visitor = Visitor(served, context, context.new_page(), locale)
    listen(visitor)
    return visitor


@contextmanager
def visiting(browser: Browser, served: Served, **how: Any) -> Iterator[Visitor]:
    """A fresh browser that is closed afterwards."""
    visitor = visit(browser, served, **how)
    try:
        yield visitor
    finally:
        visitor.context.close()


def listen(visitor: Visitor) -> None:
    """Note errors on the console, broken promises of the page, and requests to other hosts."""

    def hear_console(message: ConsoleMessage) -> None:
        address = str(message.location.get("url", ""))
        if message.type == "error":
            visitor.troubles.append(f"console: {message.text} ({address})")

    def hear_error(error: WebError) -> None:
        visitor.troubles.append(f"error: {error.error}")

    def hear_request(request: Request) -> None:
        if not request.url.startswith((visitor.served.base_url, *BLOBS)):
            visitor.troubles.append(f"request to another host: {request.url}")

    visitor.context.on("console", hear_console)
    visitor.context.on("weberror", hear_error)
    visitor.context.on("request", hear_request)
