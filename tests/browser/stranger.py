"""A stranger with nothing but the README: from the first command to the OCDS record of an own tender.

One person plays every seat, a tab each, and looks at nothing but the page.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, FilePayload, Page, expect

from tests.browser.visitor import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
SPECIFICATION: FilePayload = {
    "name": "specification.pdf",
    "mimeType": "application/pdf",
    "buffer": PDF,
}
TITLE = "Furniture for two schools"
QUESTION = "Must the desks be adjustable in height?"
ANSWER = "Yes, between 59 and 76 centimetres."
# What each tenderer asks for a desk and for a bookshelf: each is the cheaper one on one lot.
PRICES = (("149000", "98000"), ("151000.5", "91000"))
Look = Callable[[str, Page], None]


def look_away(_name: str, _page: Page) -> None:
    """Take no picture."""


@contextmanager
def demo(folder: Path) -> Iterator[str]:
    """The README's first command; gives the trainer's link that it prints."""
    command = [sys.executable, str(ROOT / "backend"), "demo", "--no-open", "--port", "0"]
    told = {**os.environ, "NO_COLOR": "1", "COLUMNS": "200"}
    with subprocess.Popen(
        [*command, "--data", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=told
    ) as server:
        try:
            yield read_link(server)
        finally:
            server.terminate()


def read_link(server: subprocess.Popen[bytes]) -> str:
    """What the console prints for the trainer, once."""
    assert server.stdout is not None
    said = b""
    for line in server.stdout:
        said += line
        if found := re.search(rb"http://\S+/trainer/\S+", line):
            return found[0].decode()
    raise AssertionError(f"no trainer's link was printed:\n{said.decode(errors='replace')}")


@dataclass
class Stranger:
    """One person's browser, with a tab for each seat that it plays."""

    first: Page
    room: str
    look: Look

    @classmethod
    def arrive(cls, browser: Browser, link: str, look: Look = look_away, **options: Any) -> "Stranger":
        """Follow the printed link and go into the room that waits there."""
        context = browser.new_context(
            locale="en-GB", accept_downloads=True, reduced_motion="reduce", **options
        )
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(link)
        press(page, "Become the trainer")
        page.get_by_role("link", name="Enter the room").first.click()
        page.wait_for_url("**/room")
        look("1-room", page)
        return cls(page, page.url.rsplit("/", 1)[0], look)

    def sit(self, organisation: str, role: str) -> Page:
        """Take a seat in a tab of its own."""
        page = self.first.context.new_page()
        page.goto(f"{self.room}/seats")
        press(page, f"Take this seat: {role}, {organisation}")
        expect(page.get_by_role("button", name=f"Stand up: {role}, {organisation}")).to_be_visible()
        page.get_by_role("link", name="Go to the tenders").click()
        return page

    def publish(self, officer: Page) -> str:
        """Draft a tender of two lots, put a document beside it, publish it; gives its address."""
        officer.get_by_role("link", name="Draft a notice").first.click()
        fill(officer, "Title", TITLE)
        fill(officer, "Description", "Delivered, assembled and put in place.")
        press(officer, "Split into lots")
        for place, name in enumerate(("Northern school", "Southern school")):
            officer.get_by_label("Title of the lot").nth(place).fill(name)
        press(officer, "Add an item")
        for place, (what, quantity) in enumerate((("Desk", "40"), ("Bookshelf", "8")), 1):
            item = officer.get_by_role("group", name=f"Item {place}")
            item.get_by_label("What").fill(what)
            item.get_by_label("Quantity").fill(quantity)
            item.get_by_label("Unit").fill("piece")
            item.get_by_label("Lot", exact=True).select_option(str(place))
        press(officer, "in 8 days")
        self.look("2-draft", officer)
        press(officer, "Save draft")
        officer.wait_for_url("**/edit")
        with officer.expect_file_chooser() as chooser:
            press(officer, "Choose files")
        chooser.value.set_files([SPECIFICATION])
        press(officer, "Attach 1 file")
        expect(officer.get_by_role("link", name="Download specification.pdf")).to_be_visible()
        press(officer, "Publish the notice")
        expect(officer.get_by_role("heading", name="Lots and their items")).to_be_visible()
        self.look("3-notice", officer)
        return officer.url

    def ask(self, tenderer: Page, notice: str) -> None:
        """Put a question that everybody will read with its answer."""
        tenderer.goto(notice)
        press(tenderer, "Ask a question")
        fill(tenderer, "Subject", "Desks")
        fill(tenderer, "Your question", QUESTION)
        press(tenderer, "Send the question")
        expect(tenderer.get_by_text("Waiting for the procuring entity")).to_be_visible()

    def answer(self, officer: Page, notice: str) -> None:
        """Answer the question to all at once."""
        officer.goto(notice)
        question = officer.get_by_role("listitem").filter(has_text=QUESTION)
        question.get_by_role("textbox", name="Your answer").fill(ANSWER)
        self.look("4-question", officer)
        question.get_by_role("button", name="Publish the answer").click()
        expect(officer.get_by_text("Every question is answered.")).to_be_visible()

    def amend(self, officer: Page) -> None:
        """Ask for two more desks and give two more days."""
        officer.get_by_role("link", name="Amend the notice").click()
        fill(officer, "Reasons for the amendment", "Two more desks were found to be missing.")
        officer.get_by_role("group", name="Item 1").get_by_label("Quantity").fill("42")
        press(officer, "in 15 days")
        self.look("5-amendment", officer)
        press(officer, "Publish the amendment")
        expect(officer.get_by_role("region", name="Versions of this notice")).to_be_visible()

    def bid(self, tenderer: Page, notice: str, prices: tuple[str, str]) -> None:
        """Price both lots, seal and send."""
        tenderer.goto(f"{notice}/bid")
        for place, price in enumerate(prices):
            tenderer.get_by_role("textbox", name="Unit price of item").nth(place).fill(price)
        press(tenderer, "Seal my bid")
        submit = tenderer.get_by_role("button", name="Submit sealed bid")
        expect(submit).to_be_enabled()
        self.look("6-sealed", tenderer)
        submit.click()
        expect(tenderer.get_by_role("heading", name="Receipt of a sealed bid")).to_be_visible()

    def pass_deadline(self) -> None:
        """Move the clock of the room behind the deadline of the later tender."""
        self.first.goto(f"{self.room}/clock")
        self.first.get_by_role("button", name="1 second after").last.click()
        expect(self.first.get_by_text("No tender is open for bids.")).to_be_visible()

    def open(self, officer: Page, notice: str) -> None:
        """Open every envelope."""
        officer.goto(f"{notice}/opening")
        press(officer, "Open the bids")
        press(officer, "Show all")
        expect(officer.get_by_role("heading", name="Record of the opening")).to_be_visible()
        self.look("7-opening", officer)

    def judge(self, evaluator: Page, notice: str) -> None:
        """Examine every bid on every lot, and rank them."""
        evaluator.goto(f"{notice}/evaluation")
        for done in range(4):
            expect(evaluator.get_by_text(f"{done} of 4 examined")).to_be_visible()
            evaluator.get_by_role("radio", name="Yes, responsive").first.check()
            press(evaluator, "Record the examination")
        press(evaluator, "Rank the bids")
        expect(evaluator.get_by_role("img", name="Rank 1")).to_have_count(2)

    def award(self, officer: Page, notice: str) -> None:
        """Decide both lots."""
        officer.goto(f"{notice}/award")
        for lot in ("1", "2"):
            press(officer, f"Decide lot {lot}")
        expect(officer.get_by_text("2 of 2 lots decided")).to_be_visible()
        self.look("8-award", officer)

    def take_record(self, officer: Page, folder: Path) -> Any:
        """Find the tender among the open data and download its record package."""
        officer.goto(f"{self.room}/open-data")
        with officer.context.expect_page() as opened:
            officer.get_by_role("link", name="Read the open data").click()
        public = opened.value
        with public.expect_download() as kept:
            public.get_by_role("link", name="Records and releases, as one package").click()
        path = folder / "record.json"
        kept.value.save_as(path)
        public.get_by_role("link", name=TITLE).first.click()
        expect(public.get_by_role("heading", name="What happened, release by release")).to_be_visible()
        self.look("9-open-data", public)
        package = json.loads(path.read_text(encoding="utf-8"))
        (record,) = [one for one in package["records"] if one["compiledRelease"]["tender"]["title"] == TITLE]
        return record


def live_through(stranger: Stranger, folder: Path) -> Any:
    """Everything, from the empty seats to the record of the own tender."""
    officer = stranger.sit("Rivermouth School Board", "Procuring officer")
    notice = stranger.publish(officer)
    tenderers = [stranger.sit(name, "Tenderer") for name in ("Kestrel Computing", "Blue Harbour Systems")]
    stranger.ask(tenderers[0], notice)
    stranger.answer(officer, notice)
    stranger.amend(officer)
    for tenderer, prices in zip(tenderers, PRICES, strict=True):
        stranger.bid(tenderer, notice, prices)
    stranger.pass_deadline()
    stranger.open(officer, notice)
    stranger.judge(stranger.sit("Rivermouth School Board", "Evaluator"), notice)
    stranger.award(officer, notice)
    return stranger.take_record(officer, folder)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()


def fill(page: Page, name: str, text: str) -> None:
    page.get_by_role("textbox", name=name).first.fill(text)
