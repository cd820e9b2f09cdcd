"""A quiz before the first act and after the last, answered alone; what was learnt stands in the debrief."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.exercised import RIGHT, answer, come_in
from tests.browser.visitor import PHONE, Visitor, visiting
from tests.exercises.live import play_in
from tests.serving import LONG, Served

pytestmark = pytest.mark.skipif(not LONG, reason="a story in a browser; the quiz is tested over HTTP")
SEAT = "tenderer-1"


def choose(visitor: Visitor, nth: dict[int, int]) -> None:
    """Choose an answer to each question, by its place; and send them."""
    groups = visitor.page.get_by_role("radiogroup")
    expect(groups).to_have_count(len(RIGHT))
    for place in range(len(RIGHT)):
        groups.nth(place).get_by_role("radio").nth(nth.get(place, -1)).check()
    visitor.press("Send the answers")
    visitor.sees_heading("Your answers are in")


def test_a_room_is_asked_before_and_after_and_sees_what_it_has_learnt(
    browser: Browser, served: Served
) -> None:
    live = play_in(served, "first_bid")
    tokens = live.sit_down(SEAT)
    others = [come_in(live.room, name) for name in ("Jonas", "Amara")]
    with (
        visiting(browser, served, token=served.trainer_token) as trainer,
        visiting(browser, served, token=tokens[SEAT], viewport=PHONE) as trainee,
    ):
        trainer.open(f"/{live.room.slug}/exercise")
        asked = trainer.page.get_by_role("switch", name="Ask a short quiz before and after")
        asked.click()
        expect(asked).to_be_checked()
        trainee.open(f"/{live.room.slug}/exercise")
        trainee.follow("Answer")
        choose(trainee, {})  # "I do not know", six times
        answer(live.room, others, "before", dict.fromkeys(RIGHT, ""))
        expect(trainer.page.get_by_text("3 of 3 people have answered.")).to_be_visible()

        live.start()
        live.lead("/end")
        live.until(lambda: live.seen()["status"] == "ended", "it does not end")
        trainee.open(f"/{live.room.slug}/quiz")
        choose(trainee, {place: "abcde".index(letter) for place, letter in enumerate(RIGHT.values())})
        answer(live.room, others, "after", RIGHT)
        trainee.follow("Debrief")

        learnt = trainee.page.get_by_role("main")
        expect(learnt.get_by_text("0 % → 100 %")).to_be_visible()
        expect(learnt.get_by_text("0 → 3 of 3")).to_have_count(len(RIGHT))
        trainer.open(f"/{live.room.slug}/debrief")
        expect(trainer.page.get_by_text("0 % → 100 %")).to_be_visible()
        assert not [*trainer.troubles, *trainee.troubles]
    live.close()
