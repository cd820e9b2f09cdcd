"""What people take home: the trainer files, a trainee a certificate, which anybody can check."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visitor import PHONE, token, visiting
from tests.exercises.live import Live, play_in
from tests.serving import LONG, Served

pytestmark = pytest.mark.skipif(not LONG, reason="a story in a browser; the files are tested over HTTP")
ONE = "tenderer-1"
FILES = {
    "To print (PDF)": (".pdf", b"%PDF"),
    "Workbook (XLSX)": (".xlsx", b"PK\x03\x04"),
    "Table (CSV)": (".csv", b""),
    "Everything in one file (ZIP)": (".zip", b"PK\x03\x04"),
}


@pytest.fixture(scope="module")
def live(served: Served) -> Iterator[Live]:
    """An exercise that bots have played to its end, with one person in it."""
    live = play_in(served, "first_bid")
    live.sit_down(ONE)
    live.start(pace="alone")

    def ended() -> bool:
        for task, standing in live.cards(ONE).items():
            if standing == "open":
                live.lead(f"/tasks/{task}/bot")
        return bool(live.seen()["status"] == "ended")

    live.until(ended, "the bots did not come to the end")
    yield live
    live.close()


def saved(page: Page, button: str, folder: Path) -> Path:
    """Press a button that gives a file; gives where it was kept."""
    with page.expect_download() as given:
        page.get_by_role("button", name=button, exact=True).click()
    kept = folder / given.value.suggested_filename
    given.value.save_as(kept)
    return kept


def test_the_trainer_takes_everything_home_and_a_trainee_a_certificate_that_anybody_can_check(
    browser: Browser, served: Served, live: Live, tmp_path: Path
) -> None:
    path = f"/{live.room.slug}/results"
    with (
        visiting(browser, served, token=served.trainer_token) as trainer,
        visiting(browser, served, token=token(live.room, ONE), viewport=PHONE) as trainee,
        visiting(browser, served) as stranger,
    ):
        trainer.open(path)
        for button, (ending, begins) in FILES.items():
            kept = saved(trainer.page, button, tmp_path)
            assert (kept.suffix, kept.read_bytes()[: len(begins)]) == (ending, begins)
        trainer.page.get_by_role("textbox", name="Your name, as it is printed").fill("Youssef Trabelsi")
        trainer.page.get_by_role("textbox", name="Hours").fill("2.5")
        trainer.press("Keep")
        expect(trainer.page.get_by_text("Kept. Certificates can be printed.")).to_be_visible()

        trainee.open(path)
        trainee.page.get_by_role("textbox", name="Your name").fill("Mina Park")
        certificate = saved(trainee.page, "Get your certificate (PDF)", tmp_path)

        stranger.open("/verify")
        stranger.page.locator("input[type=file]").set_input_files(certificate)
        verdict = stranger.page.get_by_test_id("verdict")
        expect(verdict).to_have_text("Valid")
        expect(stranger.page.get_by_text("Mina Park")).to_be_visible()
        code = stranger.page.get_by_role("textbox", name="Text of the QR code")
        text = code.input_value()
        place = len(text) // 2
        code.fill(text[:place] + ("2" if text[place] != "2" else "3") + text[place + 1 :])
        stranger.press("Check")
        expect(verdict).not_to_have_text("Valid")
        assert not [*trainer.troubles, *trainee.troubles, *stranger.troubles]
