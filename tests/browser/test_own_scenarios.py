"""A trainer writes an own scenario with phrases, has bots try it, and plays it; faulty files are refused."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from minikoneps.playbook.catalogue import ORDERED
from minikoneps.playbook.phrases import Phrase
from tests.authoring.test_tries import PLAYABLE
from tests.browser.visitor import visiting
from tests.playbook.planted import CLEAN
from tests.serving import LONG, Served

pytestmark = pytest.mark.skipif(not LONG, reason="stories in a browser; the library is tested over HTTP")
RECEIPT = "every tenderer has a receipt"
HELD = "      And the clock is held at 2026-03-03 09:00\n      When the clock moves to <"


def mends(page: Page) -> Locator:
    """What is to be mended, one by one."""
    return page.locator("main ol").get_by_role("listitem").filter(has_text="Line ")


def cursor_behind(text: Locator, words: str) -> None:
    """Put the cursor behind some words of the text."""
    text.evaluate(
        """(area, words) => {
             const at = area.value.indexOf(words) + words.length;
             area.focus();
             area.setSelectionRange(at, at);
           }""",
        words,
    )


def test_a_scenario_is_written_with_the_phrases_mended_tried_by_bots_and_played(
    browser: Browser, served: Served
) -> None:
    with visiting(browser, served, token=served.trainer_token) as trainer:
        page = trainer.page
        trainer.open("/scenarios")
        trainer.press("Write from an empty page")
        text = page.get_by_role("textbox", name="Text of the scenario")
        draft = PLAYABLE.replace("opens the bids", "opens the windows")
        text.fill(draft.replace(f"      Then {RECEIPT}\n", ""))

        fault = mends(page)
        expect(fault).to_have_count(1)
        expect(fault).to_contain_text("opens the windows")
        fault.get_by_role("button", name="the procuring officer opens the bids").first.click()
        expect(page.get_by_text("Nothing to mend: it can be played.")).to_be_visible()

        cursor_behind(text, 'their time.\n        """')
        page.get_by_role("searchbox", name="Search phrases").fill("has a receipt")
        page.get_by_role("button", name=RECEIPT).first.click()
        expect(text).to_have_value(re.compile(RECEIPT))
        trainer.press("Keep")
        expect(page.get_by_text("Nothing to mend: it can be played.")).to_be_visible()
        trainer.press("Try it")
        expect(page.get_by_text("Bots played it to the end in")).to_be_visible()

        own = page.url.split("/")[-2]
        trainer.follow("Scenarios")
        others = page.get_by_role("link", name="Open a room with it", exact=True)
        page.locator(f"main a[href*='{own}']").and_(others).click()
        trainer.press("Open the room")
        expect(page.get_by_text("Chalk").first).to_be_visible()
        assert not trainer.troubles


def bring(page: Page, folder: Path, text: str) -> None:
    """Choose a file on the page."""
    file = folder / "chalk.feature"
    file.write_text(text, encoding="utf-8")
    page.get_by_label("Choose a file").set_input_files(file)


def test_files_that_cannot_be_played_are_refused_with_line_reason_and_cure(
    browser: Browser, served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(world: object) -> None:
        """Nothing."""

    bad = {
        "opens the windows": (CLEAN.replace("opens the bids", "opens the windows"), 46),
        "The bids": (CLEAN.replace("Scenario: The opening", "Scenario: The bids"), 43),
        "clock": (CLEAN.replace("      When the clock moves to <", HELD), 53),
        "10.5 MB of at most 1 MB": ("# chalk\n" * (11 * 1000 * 1000 // 8), 1),
    }
    with visiting(browser, served, token=served.trainer_token) as trainer:
        page = trainer.page
        trainer.open("/scenarios")
        expect(page.get_by_role("heading", name="Scenarios that ship")).to_be_visible()
        for named, (text, line) in bad.items():
            bring(page, tmp_path, text)
            fault = mends(page).first
            expect(fault).to_contain_text(named)
            expect(fault).to_contain_text(f"Line {line} ")
            expect(fault.locator("p")).to_have_count(2)  # what is wrong, and what to do
        twin = Phrase("twin", "then", "system", {"en": ("every tenderer has a {thing}",)}, nothing)
        monkeypatch.setitem(ORDERED, "twin", twin)
        bring(page, tmp_path, CLEAN)
        expect(mends(page)).to_contain_text("more than one phrase")
        monkeypatch.undo()

        bring(page, tmp_path, CLEAN)  # nothing of those was kept, and the page goes on
        expect(page.get_by_text("“Chalk” is on your shelf.")).to_be_visible()
        expect(mends(page)).to_have_count(0)
        assert not [one for one in trainer.troubles if "422" not in one]
