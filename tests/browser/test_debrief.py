"""Looking back at multiple reserve prices: a trainer at the wall, a trainee on a phone in Arabic."""

import re
import sys
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.looks import inaccessible
from tests.browser.visitor import PHONE, Visitor, token, visiting
from tests.exercises.live import Live, play_in
from tests.serving import LONG, Served

pytestmark = pytest.mark.skipif(
    not LONG, reason="a story in a browser; the acts behind it are tested over HTTP"
)
SOON = 5.0  # seconds from the end of the last act to the debrief on the page
ONE = "tenderer-1"


@pytest.fixture
def live(served: Served) -> Iterator[Live]:
    """People took seats; bots do what is left."""
    live = play_in(served, "multiple_reserve_prices")
    live.sit_down(ONE)
    yield live
    live.close()


def play(live: Live) -> None:
    """Bots play everything to the last act, the person's part too."""

    def ended() -> bool:
        for row in live.board()["rows"]:
            for cell in row["cells"]:
                if row["seat"] == ONE and cell["standing"] == "open":
                    live.lead(f"/tasks/{cell['task']}/bot")
        return bool(live.seen()["status"] == "ended")

    live.until(ended, "the bots did not come to the end")


def test_the_debrief_opens_by_itself_and_lets_everybody_try_another_price(
    browser: Browser, served: Served, live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    path = f"/{live.room.slug}/debrief"
    with (
        visiting(browser, served, token=served.trainer_token) as trainer,
        visiting(browser, served, token=token(live.room, ONE), locale="ar", viewport=PHONE) as trainee,
    ):
        trainer.open(path)
        expect(trainer.page.get_by_role("heading", name="The debrief comes at the end")).to_be_visible()
        live.start(pace="alone")
        play(live)
        over = time.monotonic()
        expect(trainer.page.get_by_role("heading", name="What happened, and when")).to_be_visible()
        took = time.monotonic() - over
        with capsys.disabled():
            sys.stdout.write(f"\ndebrief on the wall after the last act: {took:.2f} s of {SOON:.0f} s\n")
        assert took < SOON

        another_price_is_tried_with_the_keyboard(trainer)
        the_trainer_gives_points(trainer)
        trainee.open(path)
        the_trainee_reads_of_the_own_bid_and_hands_in_a_ticket(trainee)
        for visitor in (trainer, trainee):
            assert inaccessible(visitor.page) == []


def another_price_is_tried_with_the_keyboard(trainer: Visitor) -> None:
    part = trainer.page.locator("#what-if")
    expect(part.get_by_role("status")).to_contain_text("It was first in line.")
    trainer.press("one unit under the limit")
    expect(part.get_by_role("status")).to_contain_text("It would have been out: under the lower limit.")
    slider = part.get_by_role("slider")
    slider.focus()
    slider.press("ArrowRight")
    expect(part.get_by_role("status")).to_contain_text("It would have been first in line.")
    part.get_by_text("The same as a table").click()
    expect(part.get_by_role("row", name=re.compile("KRW the lower limit"))).to_contain_text("would win")


def the_trainer_gives_points(trainer: Visitor) -> None:
    field = trainer.page.get_by_label(re.compile("Trainer’s points for"))
    field.fill("90")
    field.press("Enter")
    expect(trainer.page.get_by_text("Points noted.")).to_be_visible()


def the_trainee_reads_of_the_own_bid_and_hands_in_a_ticket(trainee: Visitor) -> None:
    page = trainee.page
    expect(page.get_by_text("خرج عطاؤك من السباق.")).to_be_visible()
    for group in page.get_by_role("radiogroup").all():
        group.get_by_role("radio").nth(3).check()
    trainee.press("سلّم البطاقة")
    expect(page.get_by_text("شكرًا لك. وصلت بطاقة خروجك.")).to_be_visible()
